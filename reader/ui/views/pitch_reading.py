"""A Japanese reading with its accent drawn over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.fonts import figures_font, resized, ui_font
from reader.ui.icons import Look

PARTICLE = "が"
"""Stands behind a noun: only there one hears whether the voice falls after its last mora."""
_SMALL_KANA = frozenset("ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ")
_LINE = 28
_NUMBER = 17
_BESIDE_NUMBER = 7
_BETWEEN = 18
"""Between two accents of one word."""


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
    0 never falls. Tokyo accent: the first mora is low unless the accent is on it. The particle
    behind a word is its next mora."""
    if nucleus == 1:
        return mora == 0
    return mora > 0 and (nucleus == 0 or mora < nucleus)


def pattern(nucleus: int, count: int) -> str:
    """What the accent of a word of `count` morae is called."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("PitchReading", text)

    if nucleus == 0:
        return tr("never falls (heiban)")
    if nucleus == 1:
        return tr("falls after the first mora (atamadaka)")
    if nucleus == count:
        return tr("falls behind the word (odaka)")
    return tr("falls after mora {0} (nakadaka)").format(nucleus)


class PitchReading(QWidget):
    """The reading, a line over its high morae with a tick where it falls, the number boxed; once
    for each accent it may have, on as many lines as they need."""

    clicked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._morae: list[str] = []
        self._accents: tuple[int, ...] = ()
        self._particle = False
        self._room = 320
        self.setFont(resized(ui_font("body"), 15))
        look.changed.connect(self.update)

    def set_reading(
        self, reading: str, accents: Sequence[int] = (), *, particle: bool = False
    ) -> None:
        """
        Args:
            accents: nuclei, the commonest first; none draws the bare reading.
            particle: whether to draw the particle behind the word, as after nouns.
        """
        self._morae, self._accents, self._particle = morae(reading), tuple(accents), particle
        named = [pattern(nucleus, len(self._morae)) for nucleus in self._accents]
        self.setAccessibleName(", ".join([reading, *named]) if reading else "")
        self.setToolTip("\n".join(f"[{n}] {name}" for n, name in zip(accents, named, strict=True)))
        self.setVisible(bool(reading))
        self.updateGeometry()
        self.update()

    def set_room(self, width: int) -> None:
        """How wide it may become before it takes another line, in pixels."""
        self._room = width

    def sizeHint(self) -> QSize:
        places = list(self._places())
        width = max((x + self._width() for x, _ in places), default=0)
        lines = 1 + max((line for _, line in places), default=0)
        return QSize(width, lines * _LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width(self) -> int:
        """Of the reading with one accent."""
        text = "".join(self._morae) + (PARTICLE if self._drawn_particle else "")
        number = _BESIDE_NUMBER + _NUMBER + 3 if self._accents else 0
        return self.fontMetrics().horizontalAdvance(text) + 4 + number

    @property
    def _drawn_particle(self) -> bool:
        return self._particle and bool(self._accents)

    def _places(self) -> Iterator[tuple[int, int]]:
        """The x and the line of each accent's copy of the reading."""
        x = line = 0
        for number in range(max(1, len(self._accents))):
            if number and x + self._width() > self._room:
                x, line = 0, line + 1
            yield x, line
            x += self._width() + _BETWEEN

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (x, line), nucleus in zip(self._places(), self._accents or (None,), strict=True):
            self._paint_one(painter, x, line * _LINE, nucleus)

    def _paint_one(self, painter: QPainter, x: float, top: float, nucleus: int | None) -> None:
        left = x + 2.0
        beats = [*self._morae, PARTICLE] if self._drawn_particle else self._morae
        for index, mora in enumerate(beats):
            painter.setFont(self.font())
            width = painter.fontMetrics().horizontalAdvance(mora)
            painter.setPen(self._look.colour("ruby" if index < len(self._morae) else "ink-quiet"))
            box = QRectF(left, top + 6, width + 2, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, mora)
            if nucleus is not None:
                self._paint_accent(painter, index, QRectF(left, top + 5, width, 6), nucleus)
            left += width
        if nucleus is not None:
            self._paint_number(painter, left + _BESIDE_NUMBER, top, nucleus)

    def _paint_accent(self, painter: QPainter, index: int, box: QRectF, nucleus: int) -> None:
        if not is_high(index, nucleus):
            return
        painter.setPen(QPen(self._look.colour("source-mark"), 1.4))
        painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.right(), box.top()))
        if index + 1 == nucleus:
            painter.drawLine(QPointF(box.right(), box.top()), QPointF(box.right(), box.bottom()))

    def _paint_number(self, painter: QPainter, left: float, top: float, nucleus: int) -> None:
        painter.setFont(figures_font("small"))
        box = QRectF(left + 0.5, top + 8.5, _NUMBER, 16)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._look.colour("ink-quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(nucleus))
