"""What stands around a word on the page: the popup keeps clear of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from reader.layout.pair import Side
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import PageModel
from reader.ui.views.reading.canvas import ReadingCanvas


@dataclass(frozen=True, slots=True)
class Target:
    """The word or phrase in question."""

    side: Side
    span: Span
    token: Token | None
    """None for a phrase."""
    box: QRect
    """Where it stands, in global coordinates."""


def surroundings(canvas: ReadingCanvas, page: PageModel, target: Target) -> tuple[QRect, QRect]:
    """The column the word stands in, and the counterpart of its sentence: boxes in global
    coordinates, the second one empty where nothing stands opposite."""
    columns = canvas.sheet.columns
    on_right = target.side is Side.TARGET and not columns.stacked
    left = columns.right if on_right else columns.left
    width = columns.right_width if on_right else columns.left_width
    corner = canvas.viewport().mapToGlobal(QPoint(left, 0))
    column = QRect(corner, QSize(width, canvas.viewport().height()))
    return column, _counterpart(canvas, page, target)


def _counterpart(canvas: ReadingCanvas, page: PageModel, target: Target) -> QRect:
    pair = page.pair
    segment = pair.document(target.side).segment_at(target.span.start) if pair else None
    whole = QRect()
    if pair is None or segment is None:
        return whole
    for other in pair.counterpart(target.side, segment):
        box = canvas.segment_box(target.side.other, other)
        if box is not None:
            whole = whole.united(canvas.global_rect([box]))
    return whole
