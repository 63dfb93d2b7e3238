"""What tests of the reading page do with it before they look."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from reader.layout.pair import ReadingPair, Side
from reader.text.span import Span
from reader.ui.views.reading_page import ReadingPage


def show(page: ReadingPage, pair: ReadingPair) -> ReadingPage:
    page.model.set_pair(pair)
    settle(page)
    return page


def settle(page: ReadingPage) -> None:
    """Let the page set what is around the window and ask for the readings."""
    for _ in range(30):
        QGuiApplication.processEvents()


def middle_of(page: ReadingPage, side: Side, segment: int) -> QPoint:
    span = page.model.document(side).segments[segment].span
    box = page.canvas.span_boxes(side, span)[0]
    return QPoint(round((box.left + box.right) / 2), round((box.top + box.bottom) / 2))


def centre_of(page: ReadingPage, side: Side, word: str) -> QPoint:
    start = page.model.document(side).text.index(word)
    box = page.canvas.span_boxes(side, Span(start, start + len(word)), words=True)[0]
    return QPoint(round((box.left + box.right) / 2), round((box.top + box.bottom) / 2))


def first_baselines(page: ReadingPage, row: int) -> set[int]:
    box = page.canvas.sheet.row(row)
    return {
        box.tops[side] + box.cells[side].baseline for side in Side if not box.cells[side].is_empty
    }
