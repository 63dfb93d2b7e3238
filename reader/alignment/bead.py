"""Beads, and the alignment they make up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Bead:
    """n consecutive source segments opposite m target segments; a null bead has an empty side."""

    source: range
    """Segment indices; an empty range still says where it stands (start == stop)."""
    target: range
    confidence: float = 1.0
    """Probability, 0 to 1, that this bead is exactly right."""
    confirmed: bool = False
    """By the user: an anchor from now on."""

    @property
    def is_null(self) -> bool:
        return not self.source or not self.target

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.source), len(self.target)

    def flipped(self) -> Bead:
        return Bead(self.target, self.source, self.confidence, self.confirmed)

    def moved(self, source: int, target: int) -> Bead:
        """The bead so many segments further on each side, or back where they are negative."""
        return Bead(
            range(self.source.start + source, self.source.stop + source),
            range(self.target.start + target, self.target.stop + target),
            self.confidence,
            self.confirmed,
        )

    def is_inside(self, source: range, target: range) -> bool:
        return (
            source.start <= self.source.start
            and self.source.stop <= source.stop
            and target.start <= self.target.start
            and self.target.stop <= target.stop
        )

    def is_beside(self, source: int, target: int) -> bool:
        """Whether it lies wholly before or wholly after a cut before these two segments."""
        before = self.source.stop <= source and self.target.stop <= target
        return before or (self.source.start >= source and self.target.start >= target)


@dataclass(frozen=True)
class Alignment:
    """Beads in reading order that cover each segment of both sides exactly once."""

    beads: tuple[Bead, ...]

    def __post_init__(self) -> None:
        source = target = 0
        for bead in self.beads:
            if bead.source.start != source or bead.target.start != target:
                raise ValueError(f"bead {bead} does not continue at {source}, {target}")
            if not bead.source and not bead.target:
                raise ValueError("a bead needs a segment on one side at least")
            source, target = bead.source.stop, bead.target.stop

    @property
    def source_count(self) -> int:
        return self.beads[-1].source.stop if self.beads else 0

    @property
    def target_count(self) -> int:
        return self.beads[-1].target.stop if self.beads else 0

    @cached_property
    def _source_stops(self) -> list[int]:
        return [bead.source.stop for bead in self.beads]

    @cached_property
    def _target_stops(self) -> list[int]:
        return [bead.target.stop for bead in self.beads]

    def bead_of_source(self, segment: int) -> int:
        """Index of the bead that holds source segment `segment`."""
        return bisect_right(self._source_stops, segment)

    def bead_of_target(self, segment: int) -> int:
        return bisect_right(self._target_stops, segment)

    def flipped(self) -> Alignment:
        """The same alignment seen from the other side."""
        return Alignment(tuple(bead.flipped() for bead in self.beads))


def alignment_from_shapes(
    shapes: Iterable[tuple[int, int]], confidences: Sequence[float] | None = None
) -> Alignment:
    """An alignment from bead shapes in reading order: [(1, 1), (1, 2), (0, 1)]."""
    beads: list[Bead] = []
    source = target = 0
    for index, (n, m) in enumerate(shapes):
        confidence = 1.0 if confidences is None else confidences[index]
        beads.append(Bead(range(source, source + n), range(target, target + m), confidence))
        source, target = source + n, target + m
    return Alignment(tuple(beads))
