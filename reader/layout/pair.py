"""The two documents on the page, and which side is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.documents.document import Document


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


def bead_side(bead: BeadShape, side: Side) -> range:
    return bead.source if side is Side.SOURCE else bead.target
