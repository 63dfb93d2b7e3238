"""The two documents on the page, and which side is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol

from reader.documents.document import Document
from reader.text.span import Span


class Side(StrEnum):
    """One of the two texts of a pair; columns may swap on screen, these never do."""

    SOURCE = "source"
    TARGET = "target"

    @property
    def other(self) -> Side:
        return Side.TARGET if self is Side.SOURCE else Side.SOURCE


class BeadShape(Protocol):
    """What the page needs of an `alignment.bead.Bead`."""

    @property
    def source(self) -> range: ...
    @property
    def target(self) -> range: ...
    @property
    def confidence(self) -> float: ...
    @property
    def confirmed(self) -> bool: ...


class BeadList(Protocol):
    """What the page needs of an `alignment.bead.Alignment`."""

    @property
    def beads(self) -> Sequence[BeadShape]: ...
    def bead_of_source(self, segment: int) -> int: ...
    def bead_of_target(self, segment: int) -> int: ...


DOUBT_BELOW = 0.5
"""Beads less likely than this to be right are marked as unsure."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the source's text has a counterpart, in sentences."""

    paired: int
    sentences: int
    unsure: int
    """Pairs that may well be wrong."""


@dataclass(frozen=True)
class ReadingPair:
    """Two segmented versions of one work and the beads between them."""

    source: Document
    target: Document
    alignment: BeadList

    def document(self, side: Side) -> Document:
        return self.source if side is Side.SOURCE else self.target

    def bead_of(self, side: Side, segment: int) -> int:
        """Index of the bead that holds a segment."""
        if side is Side.SOURCE:
            return self.alignment.bead_of_source(segment)
        return self.alignment.bead_of_target(segment)

    def segments_of(self, side: Side, bead: int) -> range:
        return bead_side(self.alignment.beads[bead], side)

    def counterpart(self, side: Side, segment: int) -> range:
        """Segments of the other side that share a bead with `segment`; empty at a gap."""
        return self.segments_of(side.other, self.bead_of(side, segment))

    def span_of(self, side: Side, bead: int) -> Span | None:
        """From the first to the last sentence of one side of a bead; None at a gap."""
        found = self.segments_of(side, bead)
        segments = self.document(side).segments
        if not found:
            return None
        return Span(segments[found[0]].span.start, segments[found[-1]].span.end)

    def is_doubtful(self, bead: int) -> bool:
        """Whether a pair of text sentences may well be wrong, and nobody has confirmed it."""
        found = self.alignment.beads[bead]
        if found.confirmed or found.confidence >= DOUBT_BELOW:
            return False
        if not found.source or not found.target:
            return False
        return self.source.segment_kind(found.source.start).is_text

    @cached_property
    def coverage(self) -> Coverage:
        paired = sentences = unsure = 0
        for index, bead in enumerate(self.alignment.beads):
            count = sum(self.source.segment_kind(segment).is_text for segment in bead.source)
            sentences += count
            paired += count if bead.target else 0
            unsure += self.is_doubtful(index)
        return Coverage(paired, sentences, unsure)


def bead_side(bead: BeadShape, side: Side) -> range:
    return bead.source if side is Side.SOURCE else bead.target
