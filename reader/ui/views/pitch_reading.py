"""A Japanese reading with its accent drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.fonts import figures_font, resized, ui_font
from reader.ui.icons import Look

_SMALL_KANA = frozenset("ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ")


def morae(reading: str) -> list[str]:
    """The beats of a kana reading: small kana join the one before them; っ, ん and ー count."""
    beats: list[str] = []
    for kana in reading:
        if kana in _SMALL_KANA and beats:
            beats[-1] += kana
        else:
            beats.append(kana)
    return beats


def is_high(mora: int, nucleus: int) -> bool:
    """Whether the mora at index `mora` is high in a word whose accent falls after `nucleus` morae;
    0 never falls. Tokyo accent: the first mora is low unless the accent is on it."""
    if nucleus == 1:
        return mora == 0
    return mora > 0 and (nucleus == 0 or mora < nucleus)


class PitchReading(QWidget):
    """The reading, a line over its high morae with a tick where it falls, the number boxed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._morae: list[str] = []
        self._nucleus: int | None = None
        self.setFont(resized(ui_font("body"), 15))
        look.changed.connect(self.update)

    def set_reading(self, reading: str, nucleus: int | None) -> None:
        """`nucleus` None draws no accent."""
        self._morae, self._nucleus = morae(reading), nucleus
        self.setAccessibleName(reading)
        self.setVisible(bool(reading))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("".join(self._morae)) + 4
        return QSize(width + (28 if self._nucleus is not None else 0), 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        left = 2.0
        for index, mora in enumerate(self._morae):
            width = painter.fontMetrics().horizontalAdvance(mora)
            painter.setPen(self._look.colour("ruby"))
            painter.drawText(QRectF(left, 6, width + 2, 20), Qt.AlignmentFlag.AlignVCenter, mora)
            if self._nucleus is not None:
                self._paint_accent(painter, index, left, width, self._nucleus)
            left += width
        if self._nucleus is not None:
            self._paint_number(painter, left + 8, self._nucleus)

    def _paint_accent(
        self, painter: QPainter, index: int, left: float, width: float, nucleus: int
    ) -> None:
        if not is_high(index, nucleus):
            return
        painter.setPen(QPen(self._look.colour("source-mark"), 1.2))
        painter.drawLine(int(left), 5, int(left + width), 5)
        if index + 1 == nucleus:
            painter.drawLine(int(left + width), 5, int(left + width), 11)

    def _paint_number(self, painter: QPainter, left: float, nucleus: int) -> None:
        painter.setFont(figures_font("small"))
        box = QRectF(left + 0.5, 8.5, 17, 16)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._look.colour("ink-quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(nucleus))
