"""Covers translations that the reader has not asked for: a bar for each word, in its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPen

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.text.language import language
from reader.text.span import Span
from reader.ui import fonts
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme, measure
from reader.ui.views.reading.row_box import RowBox

_WORD = re.compile(r"\S+")
_CLAUSE = re.compile(r"[^\s、。，．！？「」『』（）・]+[、。，．！？」』）]*|\S")
_IDEOGRAPHS_A_BAR = 4
_BAR_GAP = 4
_TAG_PAD = 10
_TAG_HEIGHT = 32


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


def paint_reveal_tag(
    painter: QPainter, sentence: Box, theme: Theme, *, key: str, right_to_left: bool
) -> None:
    """A small label below a covered sentence: what a click or the key will do; `key` may be
    empty."""
    font = fonts.ui_font("caption")
    metrics = QFontMetricsF(font)
    label = QCoreApplication.translate("ReadingPage", "Reveal")
    figures, height = fonts.ui_font("small"), measure("control.kbd")
    cap = max(height, QFontMetricsF(figures).horizontalAdvance(key) + 10) if key else 0
    width = metrics.horizontalAdvance(label) + 2 * _TAG_PAD + (cap + _TAG_PAD if key else 0)
    # Under a short last line it begins where the line does, not in the gutter.
    left = max(sentence.left, (sentence.left + sentence.right - width) / 2)
    if right_to_left:
        left = min(sentence.right - width, (sentence.left + sentence.right - width) / 2)
    tag = QRectF(round(left), round(sentence.bottom) - 4, width, _TAG_HEIGHT)
    painter.setPen(QPen(theme.colour("rule"), 1))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawText(tag.adjusted(_TAG_PAD, 0, -_TAG_PAD, 0), middle, label)
    if not key:
        return
    beside = tag.left() + _TAG_PAD if mirrored else tag.right() - _TAG_PAD - cap
    keycap = QRectF(beside, tag.center().y() - height / 2, cap, height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.drawRoundedRect(keycap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(figures)
    painter.setPen(theme.colour("ink"))
    painter.drawText(keycap, Qt.AlignmentFlag.AlignCenter, key)


def _words(text: str, span: Span, *, spaced: bool) -> Iterator[Span]:
    """Words between spaces; where a language has none, a few characters at a time."""
    for found in (_WORD if spaced else _CLAUSE).finditer(span.of(text)):
        start, end = found.span()
        step = end - start if spaced else _IDEOGRAPHS_A_BAR
        for place in range(start, end, step):
            yield Span(span.start + place, span.start + min(end, place + step))
