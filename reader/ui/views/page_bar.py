"""The 52 px line of a page that is neither library nor reading page."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.fonts import title_font
from reader.ui.icons import Look
from reader.ui.views.controls import IconButton, Rule, TintedLabel


class PageBar(QWidget):
    """Close and title; what else the page has there is added with `add`."""

    def __init__(self, look: Look, title: str, close: str, parent: QWidget) -> None:
        """Args: close: what the button with the cross does, in words."""
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(int(look.theme.measure("reading.header_height")))
        self.close_button = IconButton(look, "close", close, self)
        self.close_button.setObjectName("page_close")
        look.keys.show_tip(self.close_button, close, "escape")
        self.title = TintedLabel(look, "ink", title, self)
        self.title.setFont(title_font("header"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 1)
        self._row.setSpacing(6)
        self._row.addWidget(self.close_button)
        self._row.addSpacing(6)
        self._row.addWidget(Rule(look, standing=True, parent=self))
        self._row.addSpacing(10)
        self._row.addWidget(self.title)
        self._row.addSpacing(10)
        look.changed.connect(self.update)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        self._row.addWidget(part, stretch)

    def add_stretch(self) -> None:
        self._row.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("rule"))
