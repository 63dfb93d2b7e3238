"""The drawn icons of `resources/icons`, tinted by colour role, and the app's own icon."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.data import data_path
from reader.ui.keymap import Keymap
from reader.ui.theme import Theme

_SIZES = (16, 20)
"""Logical pixels that icons are shown at in menus and on buttons."""


@cache
def _source(name: str) -> str:
    return data_path("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(
    painter: QPainter, name: str, colour: QColor, box: QRectF, *, mirrored: bool = False
) -> None:
    """Draw the icon `name` into `box`, sharp at any scale."""
    painter.save()
    if mirrored:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    painter.setOpacity(painter.opacity() * colour.alphaF())
    _renderer(name, colour.name()).render(painter, box)
    painter.restore()


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon at `size` logical pixels on a screen of `ratio` device pixels a logical one."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def app_icon() -> QIcon:
    return QIcon(str(data_path("resources", "icon.svg")))


class Look(QObject):
    """What all widgets share: the theme in use, icons in its colours, the keys. They repaint
    themselves on `changed`."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.keys = Keymap(self)
        """Which keys do what, for whoever shows or hears them."""

    @property
    def theme(self) -> Theme:
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        if (theme.name, theme.high) != (self._theme.name, self._theme.high):
            self._theme = theme
            self._icons.clear()
            self.changed.emit()

    def colour(self, role: str) -> QColor:
        return self._theme.colour(role)

    def icon(self, name: str, role: str = "ink-quiet") -> QIcon:
        """The icon in the colour of `role`; in the accent while its button is checked, faded
        while it is disabled."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._drawn(name, role)
        return self._icons[key]

    def _drawn(self, name: str, role: str) -> QIcon:
        normal = self.colour(role)
        faded = QColor(normal)
        faded.setAlphaF(self._theme.measure("control.disabled_alpha"))
        icon = QIcon()
        ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
        for size in sorted({round(size * ratio) for size in _SIZES for ratio in ratios}):
            icon.addPixmap(pixmap(name, normal, size))
            icon.addPixmap(pixmap(name, faded, size), QIcon.Mode.Disabled)
            if role == "ink-quiet":
                checked = pixmap(name, self.colour("accent"), size)
                icon.addPixmap(checked, QIcon.Mode.Normal, QIcon.State.On)
        return icon
