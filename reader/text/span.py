"""Half-open ranges of code points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of code points in one immutable text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def contains(self, position: int) -> bool:
        """Whether the code point at `position` lies inside."""
        return self.start <= position < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span:
        """The span without the white space at its two ends; empty at `start` if nothing is left."""
        piece = self.of(text)
        stripped = piece.strip()
        if not stripped:
            return Span(self.start, self.start)
        start = self.start + len(piece) - len(piece.lstrip())
        return Span(start, start + len(stripped))
