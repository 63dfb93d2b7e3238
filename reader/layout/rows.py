"""Rows: what the reading page puts at one height."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import east_asian_width

from reader.documents.document import BlockKind, Document
from reader.layout.pair import BeadList, BeadShape, Side

SCREENFUL = 1300
"""Widths of a Latin letter that fill a column of a usual screen: 24 lines of 55."""

_FOLDED_KINDS = frozenset({BlockKind.BOILERPLATE, BlockKind.AD})


class RowKind(StrEnum):
    TEXT = "text"
    FOLDED = "folded"
    """The page around the text: shown as one quiet line until the reader opens it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A run of beads at one height, as ranges of bead and segment indices."""

    beads: range
    source: range
    target: range
    kind: RowKind = RowKind.TEXT

    def segments(self, side: Side) -> range:
        return self.source if side is Side.SOURCE else self.target


def rows(source: Document, target: Document, alignment: BeadList) -> tuple[Row, ...]:
    """Each row is the smallest run of beads that ends on a block boundary on both sides; one that
    would pass a screenful ends at a bead instead. Boilerplate and ad marks without text opposite
    make folded rows of their own."""
    return tuple(_rows(source, target, alignment.beads))


def bead_rows(
    source: Document, target: Document, alignment: BeadList, *, fold: bool = True
) -> tuple[Row, ...]:
    """A row for each bead, for reading sentence by sentence; folded rows stay together unless
    `fold` is off."""
    found: list[Row] = []
    for row in _rows(source, target, alignment.beads):
        if fold and row.kind is RowKind.FOLDED:
            found.append(row)
            continue
        for index in row.beads:
            bead = alignment.beads[index]
            found.append(Row(range(index, index + 1), bead.source, bead.target))
    return tuple(found)


def _rows(source: Document, target: Document, beads: Sequence[BeadShape]) -> Iterator[Row]:
    source_ends, target_ends = _block_ends(source), _block_ends(target)
    source_folded, target_folded = _folded(source), _folded(target)
    source_widths, target_widths = _widths(source), _widths(target)
    first = 0
    source_sum = target_sum = 0
    for index, bead in enumerate(beads):
        folded = _is_folded(bead, source_folded, target_folded)
        was_folded = index > first and _is_folded(beads[first], source_folded, target_folded)
        source_sum += sum(source_widths[segment] for segment in bead.source)
        target_sum += sum(target_widths[segment] for segment in bead.target)
        too_tall = max(source_sum, target_sum) > SCREENFUL
        if index > first and (folded != was_folded or (too_tall and not folded)):
            yield _row(beads, first, index, folded=was_folded)
            first = index
            source_sum = sum(source_widths[segment] for segment in bead.source)
            target_sum = sum(target_widths[segment] for segment in bead.target)
        if not folded and _at_end(bead.source, source_ends) and _at_end(bead.target, target_ends):
            yield _row(beads, first, index + 1, folded=False)
            first = index + 1
            source_sum = target_sum = 0
    if first < len(beads):
        yield _row(
            beads,
            first,
            len(beads),
            folded=_is_folded(beads[first], source_folded, target_folded),
        )


def _row(beads: Sequence[BeadShape], first: int, stop: int, *, folded: bool) -> Row:
    return Row(
        range(first, stop),
        range(beads[first].source.start, beads[stop - 1].source.stop),
        range(beads[first].target.start, beads[stop - 1].target.stop),
        RowKind.FOLDED if folded else RowKind.TEXT,
    )


def _at_end(segments: range, ends: bytearray) -> bool:
    """Whether the place behind `segments` is a block's end; true before the first segment."""
    return segments.stop == 0 or bool(ends[segments.stop - 1])


def _block_ends(document: Document) -> bytearray:
    """1 for each segment that is the last of its block."""
    segments = document.segments
    ends = bytearray(len(segments))
    for index in range(len(segments) - 1):
        ends[index] = segments[index].block != segments[index + 1].block
    if segments:
        ends[-1] = 1
    return ends


def _folded(document: Document) -> bytearray:
    """1 for each segment of the page around the text."""
    hidden = [block.kind in _FOLDED_KINDS for block in document.blocks]
    return bytearray(hidden[segment.block] for segment in document.segments)


def _is_folded(bead: BeadShape, source: bytearray, target: bytearray) -> bool:
    return all(source[index] for index in bead.source) and all(
        target[index] for index in bead.target
    )


def _widths(document: Document) -> list[int]:
    """Each segment's length in widths of a Latin letter: an ideograph is two."""
    wide = 2 if _mostly_wide(document.text) else 1
    return [(segment.span.end - segment.span.start) * wide for segment in document.segments]


def _mostly_wide(text: str) -> bool:
    sample = text[:2000]
    return sum(east_asian_width(char) in "WF" for char in sample) * 2 > len(sample)
