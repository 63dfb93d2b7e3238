"""The line below the text: where the reader is, in words and as a thin line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui import fonts
from reader.ui.theme import Theme, measure


class ReadingFoot(QWidget):
    """`explain` says more, when the pointer rests on the foot."""

    def __init__(
        self, theme: Theme, explain: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reading_foot")
        self.setFixedHeight(int(measure("reading.footer_height")))
        self._theme, self._explain = theme, explain
        self._text, self._note, self._share = "", "", 0.0

    @property
    def text(self) -> str:
        return self._text if not self._note else f"{self._text}   ·   {self._note}"

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_place(self, text: str, share: float) -> None:
        """`share` of the text that lies behind the reader, 0 to 1."""
        if (text, share) != (self._text, self._share):
            self._text, self._share = text, share
            self.setAccessibleName(self.text)
            self.update()

    def show_note(self, note: str) -> None:
        """What is going on besides, behind the place; empty for nothing."""
        if note != self._note:
            self._note = note
            self.setAccessibleName(self.text)
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._explain(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        line = measure("reading.progress_height")
        painter.setFont(fonts.figures_font("caption"))
        painter.setPen(self._theme.colour("ink-quiet"))
        painter.drawText(
            QRectF(0, 0, self.width(), self.height() - line),
            Qt.AlignmentFlag.AlignCenter,
            self.text,
        )
        top = self.height() - line
        painter.fillRect(QRectF(0, top, self.width(), line), self._theme.colour("rule"))
        painter.fillRect(
            QRectF(0, top, self.width() * self._share, line), self._theme.colour("accent")
        )
