"""What is where in the window: hit testing, and the boxes of words and sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.layout.rows import Row, RowKind
from reader.layout.scroll import Scroll
from reader.text.span import Span
from reader.ui.models.page_model import PageModel
from reader.ui.theme import measure
from reader.ui.views.reading.row_box import RowBox
from reader.ui.views.reading.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point of the page."""

    row: int
    side: Side
    segment: int
    position: int
    """Of the nearest character, in code points."""
    on_text: bool
    """Whether the point is on the character itself, not beside its line."""


class PageGeometry:
    """Answers in the window's coordinates, for the rows that are in view."""

    def __init__(self, model: PageModel, sheet: Sheet, scroll: Callable[[], Scroll]) -> None:
        self._model, self._sheet, self._scroll = model, sheet, scroll

    def hit(self, point: QPoint) -> Hit | None:
        """The sentence and character at or near a point of the window; None beside the text."""
        found = self.row_at(point)
        if found is None:
            return None
        box, y = found
        outset = int(measure("reading.highlight_outset_x"))
        for side in Side:
            cell, left = box.cells[side], box.lefts[side]
            inside = left - outset <= point.x() < left + cell.width + outset
            below = point.y() - y - box.tops[side]
            if cell.is_empty or not inside or not -8 <= below < cell.height + 4:
                continue
            position = cell.position_at(point.x() - left, below)
            if position is None:
                continue
            return self._hit_of(box, y, side, position, point)
        return None

    def _hit_of(self, box: RowBox, y: int, side: Side, position: int, point: QPoint) -> Hit | None:
        document = self._model.document(side)
        segment = document.segment_at(position)
        if segment is None:  # the blank between two sentences belongs to the one before
            segment = document.segment_at(max(0, position - 1))
        if segment is None or segment not in box.row.segments(side):
            return None
        on_text = any(
            item.moved(0, y).left - 1 <= point.x() <= item.moved(0, y).right + 1
            and item.top + y <= point.y() <= item.bottom + y
            for item in box.line_boxes(side, Span(position, position + 1), document.text)
        )
        return Hit(box.index, side, segment, position, on_text)

    def row_at(self, point: QPoint) -> tuple[RowBox, int] | None:
        for index, y in self._scroll().visible():
            if y <= point.y() < y + self._sheet.heights.height(index):
                return self._sheet.row(index), y
        return None

    def is_folded(self, side: Side, segment: int) -> bool:
        """Whether a segment is behind a quiet line that the reader has not opened."""
        index = self._sheet.row_of(side, segment)
        row = self._model.rows[index]
        return row.kind is RowKind.FOLDED and not self._sheet.is_unfolded(index)

    def first_segment(self, side: Side) -> int | None:
        """The first sentence of a side that begins in the window and is not folded away."""
        for index, _ in self._scroll().visible():
            for segment in self._model.rows[index].segments(side):
                box = self.segment_box(side, segment)
                if box is not None and box.top >= 0:
                    return segment
        return None

    def rows_in_view(self) -> list[Row]:
        return [self._model.rows[index] for index, _ in self._scroll().visible()]

    def row_top(self, index: int) -> int | None:
        """The y of a row in the window; None if it is not in view."""
        return next((y for row, y in self._scroll().visible() if row == index), None)

    def span_boxes(self, side: Side, span: Span, *, words: bool = False) -> list[Box]:
        """Boxes of a span in the window's coordinates; empty if its rows are not in view."""
        if self._model.pair is None:
            return []
        document = self._model.document(side)
        found: list[Box] = []
        for index, y in self._scroll().visible():
            segments = self._model.rows[index].segments(side)
            if not segments:
                continue
            first, last = document.segments[segments[0]], document.segments[segments[-1]]
            if first.span.start >= span.end or last.span.end <= span.start:
                continue
            box = self._sheet.row(index)
            if words:
                boxes = [item for item, _, _ in box.word_boxes(side, span, document.text)]
            else:
                boxes = box.line_boxes(side, span, document.text)
            found.extend(item.moved(0, y) for item in boxes)
        return found

    def segment_box(self, side: Side, segment: int) -> Box | None:
        """The rectangle around a sentence in the window; None if it is not in view."""
        if self._model.pair is None or not self._sheet.styles:
            return None
        document = self._model.document(side)
        if segment >= len(document.segments):
            return None
        boxes = self.span_boxes(side, document.segments[segment].span)
        if not boxes:
            return None
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.united(box)
        return whole
