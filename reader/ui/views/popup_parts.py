"""The small pieces of the word popup, and where it finds its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.text.language import language
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look, paint_icon
from reader.ui.views.controls import TintedLabel, paint_status_chip
from reader.vocabulary.term import Status


class PopupChip(QWidget):
    """The status of a word that is only pointed at."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._status: Status | None = None
        self.setFixedSize(26, 26)

    def set_status(self, status: Status | None) -> None:
        self._status = status
        self.setVisible(status is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is not None:
            paint_status_chip(QPainter(self), self._look, self._status, QRectF(1, 1, 24, 24))


class AddedSign(QWidget):
    """The green sign that the word is kept, on disk."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup_added")
        self._look, self._text = look, self.tr("Added")
        self.setAccessibleName(self._text)
        self.setFont(ui_font("strong"))
        self.setFixedSize(self.fontMetrics().horizontalAdvance(self._text) + 28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour("success")
        paint_icon(painter, "check", colour, QRectF(0, 6, 16, 16))
        painter.setPen(colour)
        painter.drawText(
            self.rect().adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text
        )


class CounterpartRow(QWidget):
    """A swatch of the target's colour, "here in Spanish", and the likely word, which can be
    clicked."""

    word_wanted = Signal(str, str)
    """The word and its language."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._tag = look, "und"
        self._swatch = _Swatch(look, self)
        self._label = TintedLabel(look, "ink-quiet", "", self)
        self._label.setFont(ui_font("caption"))
        self._word = TintedLabel(look, "ink", "", self)
        self._word.setObjectName("popup_counterpart")
        self._word.setWordWrap(True)
        self._word.setCursor(Qt.CursorShape.PointingHandCursor)
        self._word.setToolTip(self.tr("Look this word up"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self._label)
        row.addWidget(self._word, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._word.geometry().contains(event.pos()) and self._word.text():
            self.word_wanted.emit(self._word.text(), self._tag)

    def set_text(self, text: str, tag: str, mark: str) -> None:
        """`mark` is the colour role of the side it is on."""
        self._swatch.set_mark(mark)
        tongue = language(tag)
        self._tag = tag
        self.setVisible(bool(text))
        self._label.setText(self.tr("here in {0}").format(self.tr(tongue.english_name)))
        font = resized(reading_font(tongue), 16)
        font.setItalic(tongue.script in {"Latn", "Cyrl", "Grek"})
        self._word.setFont(font)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        centred = Qt.AlignmentFlag.AlignVCenter
        self._word.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | centred)
        self._word.setText(text)


class _Swatch(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._mark = look, "target-mark"
        self.setFixedSize(10, 10)

    def set_mark(self, mark: str) -> None:
        self._mark = mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._mark))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


def paint_shadow(
    painter: QPainter, box: QRectF, radius: float, offset: float, blur: float, colour: QColor
) -> None:
    """A soft shadow under `box`: thin rings that add up to the colour's strength."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    rings = int(blur / 2)
    faint = QColor(colour)
    faint.setAlphaF(colour.alphaF() / rings)
    painter.setBrush(faint)
    for ring in range(rings):
        spread = blur * (ring / rings) - blur * 0.35
        shadow = box.adjusted(-spread, offset - spread, spread, offset + spread)
        painter.drawRoundedRect(shadow, radius + max(spread, 0), radius + max(spread, 0))
    painter.restore()
