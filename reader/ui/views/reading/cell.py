"""One side of one row, set and ready to be painted and pointed at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF

from reader.documents.document import Document
from reader.layout.boxes import Box, line_at
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.views.reading.flowing import FlowingPiece
from reader.ui.views.reading.gridded import GriddedPiece
from reader.ui.views.reading.piece import Line, Piece
from reader.ui.views.reading.style import TypeStyles

_EVENED_EM = 0.3


class Cell:
    """The blocks of one side of a row below each other. Pixels from the cell's corner."""

    def __init__(self, pieces: Sequence[Piece], tops: Sequence[int], height: int, width: int):
        self.pieces, self.tops = tuple(pieces), tuple(tops)
        self.height, self.width = height, width

    @property
    def is_empty(self) -> bool:
        return not self.pieces

    @property
    def baseline(self) -> int:
        """Of the first line; 0 in an empty cell."""
        return self.tops[0] + self.pieces[0].style.baseline if self.pieces else 0

    def placed(self) -> Iterable[tuple[Piece, int]]:
        return zip(self.pieces, self.tops, strict=True)

    def lines_of(self, span: Span) -> list[tuple[Piece, Line, int, int, int]]:
        """The lines that show some of `span`: piece, line, its top, and the part of the span on
        it, without the blanks at the part's end."""
        found = []
        for piece, top in self.placed():
            if not piece.span.overlaps(span):
                continue
            for line in piece.lines:
                start, end = max(span.start, line.start), min(span.end, line.end)
                if start < end:
                    found.append((piece, line, top + line.top, start, end))
        return found

    def line_boxes(self, span: Span, text: str) -> list[Box]:
        """Boxes of full line height behind a span, for highlights."""
        boxes = []
        for piece, line, top, start, end in self.lines_of(span):
            for left, right in _visible_stretches(line, start, end, text):
                left, right = self._evened(left, right, piece)
                boxes.append(Box(left, top, right, top + piece.style.line))
        return boxes

    def _evened(self, left: float, right: float, piece: Piece) -> tuple[float, float]:
        """Edges next to the column's are the column's, so that lines of a highlight are flush."""
        near = piece.style.size * _EVENED_EM
        style = piece.style
        if left < near and not style.right_to_left:
            left = 0.0
        if self.width - right < near and (style.is_cjk or style.right_to_left):
            right = float(self.width)
        return left, right

    def word_boxes(self, span: Span, text: str) -> list[tuple[Box, Piece, int]]:
        """Boxes behind the base only, for tints and marks, with their piece and baseline."""
        boxes = []
        for piece, line, top, start, end in self.lines_of(span):
            baseline = top + piece.style.baseline
            for left, right in _visible_stretches(line, start, end, text):
                box = Box(
                    left,
                    baseline - piece.style.tint_above,
                    right,
                    baseline + piece.style.tint_below,
                )
                boxes.append((box, piece, baseline))
        return boxes

    def position_at(self, x: float, y: float) -> int | None:
        """The character at a point, or the nearest in the nearest line; None in an empty cell."""
        if not self.pieces:
            return None
        number = line_at(self.tops, y)
        piece, top = self.pieces[number], self.tops[number]
        if not piece.lines:
            return None
        line = piece.lines[line_at([line.top for line in piece.lines], y - top)]
        return line.start + line.edges.index_at(x)

    def corner_of(self, number: int, origin: QPointF) -> QPointF:
        return QPointF(origin.x(), origin.y() + self.tops[number])


def _visible_stretches(line: Line, start: int, end: int, text: str) -> list[tuple[float, float]]:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return line.edges.stretches(start - line.start, end - line.start)


def set_cell(
    document: Document,
    segments: range,
    styles: TypeStyles,
    width: int,
    *,
    readings: Callable[[int], Sequence[Ruby]],
    block_gap: int,
) -> Cell:
    """Set the sentences of one side of a row.

    Args:
        segments: their indices; empty at a gap.
        width: of the column, in pixels.
        readings: those of a block that get room, sorted.
        block_gap: between two blocks of the cell, in pixels.
    """
    pieces: list[Piece] = []
    tops: list[int] = []
    y = 0
    for block, part in _parts(document, segments):
        style = styles.of(document.blocks[block].kind)
        if pieces:
            y += block_gap + style.space_above
        tops.append(y)
        pieces.append(_set_piece(document, part, block, styles, width, readings))
        y += len(pieces[-1].lines) * style.line
    return Cell(pieces, tops, y, width)


def _set_piece(
    document: Document,
    span: Span,
    block: int,
    styles: TypeStyles,
    width: int,
    readings: Callable[[int], Sequence[Ruby]],
) -> Piece:
    style = styles.of(document.blocks[block].kind)
    if not style.is_cjk:
        return FlowingPiece(document.text, span, block, style, width)
    ruby: Sequence[Ruby] = ()
    if styles.has_ruby:
        ruby = _ruby_within(readings(block), span)
    return GriddedPiece(document.text, span, block, style, width, ruby)


def _ruby_within(ruby: Sequence[Ruby], span: Span) -> list[Ruby]:
    first = bisect_left(ruby, span.start, key=lambda item: item.span.start)
    found = []
    for item in ruby[first:]:
        if item.span.start >= span.end:
            break
        if item.span.end <= span.end and item.reading and len(item.span):
            found.append(item)
    return found


def _parts(document: Document, segments: range) -> Iterable[tuple[int, Span]]:
    """For each block that `segments` touch, the span of their text in it."""
    start = segments.start
    while start < segments.stop:
        block = document.segments[start].block
        stop = start
        while stop < segments.stop and document.segments[stop].block == block:
            stop += 1
        spans = document.segments[start].span, document.segments[stop - 1].span
        yield block, Span(spans[0].start, spans[1].end)
        start = stop
