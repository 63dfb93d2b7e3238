"""A figure with what it counts, and a sentence that leads to its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.directions import headed
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel


class Figure(QWidget):
    """A number, what it counts, and what it grew by."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = TintedLabel(look, "ink", "", self)
        self._number.setFont(title_font("figure"))
        self._what = TintedLabel(look, "ink-quiet", "", self)
        self._what.setFont(ui_font("caption"))
        self._gain = TintedLabel(look, "success", "", self)
        self._gain.setFont(ui_font("caption"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addWidget(self._gain)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 8, 16)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addLayout(row)

    def show_figure(self, number: str, what: str, gained: int = 0) -> None:
        self._number.setText(headed(number))
        self._what.setText(what)
        self._gain.setText(f"+{gained}" if gained > 0 else "")


class SentenceLabel(TintedLabel):
    """A sentence that leads to its place."""

    clicked = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(look, "ink", text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: object) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
