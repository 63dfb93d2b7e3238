"""What the aligner is given of one text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from reader.documents.document import BlockKind, Document


@dataclass(frozen=True, slots=True)
class AlignmentInput:
    """The segments of one side. All tuples are equally long."""

    segments: tuple[str, ...]
    language: str
    """BCP 47 tag, "und" where unknown."""
    kinds: tuple[BlockKind, ...]
    blocks: tuple[int, ...]
    """Index of the block each segment lies in; empty where the text has no blocks."""

    def __len__(self) -> int:
        return len(self.segments)

    def part(self, segments: range) -> AlignmentInput:
        """The same of a stretch of the segments."""
        at = slice(segments.start, segments.stop)
        return AlignmentInput(self.segments[at], self.language, self.kinds[at], self.blocks[at])

    @classmethod
    def from_document(cls, document: Document) -> AlignmentInput:
        return cls(
            tuple(segment.span.of(document.text) for segment in document.segments),
            document.language,
            tuple(document.blocks[segment.block].kind for segment in document.segments),
            tuple(segment.block for segment in document.segments),
        )

    @classmethod
    def from_lines(cls, lines: Iterable[str], language: str) -> AlignmentInput:
        """One sentence a line, nothing known about blocks."""
        segments = tuple(lines)
        return cls(segments, language, (BlockKind.PARAGRAPH,) * len(segments), ())


def is_flipped(source: AlignmentInput, target: AlignmentInput) -> bool:
    """Whether the two are in the other than the canonical order, in which they are searched."""
    if source.language != target.language:
        return source.language > target.language
    return _digest(source) > _digest(target)


def _digest(text: AlignmentInput) -> bytes:
    joined = "\n".join(text.segments)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()
