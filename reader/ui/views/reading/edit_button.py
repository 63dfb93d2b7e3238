"""A button of the edit bar: what it does, and the key that does it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from reader.ui import fonts
from reader.ui.theme import Theme, measure

_CAP_PAD = 5
_BESIDE = 8
_FADED = 0.45


class Detail(IntEnum):
    """How much of itself a button shows."""

    ICON = 0
    TEXT = 1
    KEY = 2


class EditButton(QPushButton):
    """Its icon, its text and its key, or as much of that as there is room for."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._text, self._key, self._theme = text, key, theme
        self._figures = fonts.figures_font("small")
        self._detail = Detail.TEXT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_key(self, key: str) -> None:
        """What the cap says."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_detail(self, detail: Detail) -> None:
        self._detail = detail
        self.setText(self._text if detail >= Detail.TEXT or self.icon().isNull() else "")
        self.updateGeometry()

    def _cap_width(self) -> int:
        """Pixels that the key takes at the button's end; 0 while it is not shown."""
        if self._detail < Detail.KEY:
            return 0
        width = QFontMetricsF(self._figures).horizontalAdvance(self._key)
        return round(max(measure("control.kbd"), width + 2 * _CAP_PAD))

    def sizeHint(self) -> QSize:
        room = self._cap_width()
        return super().sizeHint() + QSize(room, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        room = self._cap_width()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option.rect = option.rect.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
        if room:
            self._paint_cap(painter, room, mirrored=mirrored)

    def _paint_cap(self, painter: QPainter, width: int, *, mirrored: bool) -> None:
        colour, edge = ("on-accent",) * 2 if self.property("main") else ("ink-quiet", "control")
        height = measure("control.kbd")
        x = _BESIDE if mirrored else self.width() - width - _BESIDE
        cap = QRectF(x, (self.height() - height) / 2, width, height)
        painter.setOpacity(1.0 if self.isEnabled() else _FADED)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(edge)))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._figures)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
