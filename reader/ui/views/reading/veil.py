"""Covers translations that the reader has not asked for: a bar for each word, in its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from reader.layout.pair import Side
from reader.text.language import language
from reader.text.span import Span
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme, measure
from reader.ui.views.reading.sheet import RowBox

_WORD = re.compile(r"\S+")
_CLAUSE = re.compile(r"[^\s、。，．！？「」『』（）・]+[、。，．！？」』）]*|\S")
_IDEOGRAPHS_A_BAR = 4
_BAR_GAP = 4


def paint_veil(
    painter: QPainter,
    box: RowBox,
    side: Side,
    model: PageModel,
    theme: Theme,
    hovered: Collection[int],
) -> None:
    """Bars over every sentence of the row that is still covered."""
    document, pair = model.document(side), model.pair
    assert pair is not None
    spaced = language(document.language).spaced
    painter.setPen(Qt.PenStyle.NoPen)
    radius = measure("reading.veil.radius")
    for bead in box.row.beads:
        if bead in model.revealed:
            continue
        painter.setBrush(theme.colour("veil-hover" if bead in hovered else "veil"))
        for segment in pair.segments_of(side, bead):
            span = document.segments[segment].span
            for word in _words(document.text, span, spaced=spaced):
                for where, piece, baseline in box.word_boxes(side, word, document.text):
                    height = measure("reading.veil.height_em") * piece.style.size
                    top = baseline - 0.36 * piece.style.size - height / 2
                    bar = QRectF(where.left, top, where.width - (0 if spaced else _BAR_GAP), height)
                    painter.drawRoundedRect(bar, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _words(text: str, span: Span, *, spaced: bool) -> Iterator[Span]:
    """Words between spaces; where a language has none, a few characters at a time."""
    for found in (_WORD if spaced else _CLAUSE).finditer(span.of(text)):
        start, end = found.span()
        step = end - start if spaced else _IDEOGRAPHS_A_BAR
        for place in range(start, end, step):
            yield Span(span.start + place, span.start + min(end, place + step))
