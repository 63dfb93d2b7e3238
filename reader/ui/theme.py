"""Colour roles, measures, palette and stylesheet of the three themes; nothing else knows colours.

The values live in `resources/themes/tokens.json`; lengths are logical pixels at 100 %.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.data import data_path

THEME_NAMES = ("light", "sepia", "dark")
SYSTEM = "system"
"""The setting that follows the desktop; resolves to light or dark."""

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "page-alt",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink-quiet",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "page-alt",
    QPalette.ColorRole.Mid: "rule",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "shadow",
}


@cache
def tokens() -> Mapping[str, Any]:
    """The design tokens, read once."""
    path = data_path("resources", "themes", "tokens.json")
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return MappingProxyType(values)


@cache
def measure(path: str) -> float:
    """The length, count or factor at a dotted path of the tokens: "reading.row_gap" is 20.

    Raises: KeyError if there is none, or if it is not a number.
    """
    value: Any = tokens()
    for part in path.split("."):
        value = value[part]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise KeyError(f"{path} is not a measure")
    return value


@dataclass(frozen=True)
class Theme:
    """One theme: each colour role as a QColor, and what stock widgets need to look at home."""

    name: str
    colours: Mapping[str, QColor]
    high: bool = False
    """Whether the colours are set further apart, for who needs that to read."""

    @classmethod
    def load(cls, name: str, *, high: bool = False) -> Theme:
        """Raises: KeyError if `name` is none of `THEME_NAMES`."""
        return _load(name, high)

    @property
    def edge(self) -> QColor | None:
        """What is drawn round what is lit, where its tint is not to be relied on."""
        return self.colour("control") if self.high else None

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def colour(self, role: str) -> QColor:
        """The colour of a role such as "ink-quiet"; fully transparent where a theme paints none.

        Raises: KeyError for a role that does not exist.
        """
        return QColor(self.colours[role])

    def css(self, role: str) -> str:
        """The colour as a stylesheet writes it."""
        colour = self.colours[role]
        return colour.name() if colour.alpha() else "transparent"

    def measure(self, path: str) -> float:
        return measure(path)

    def shadow(self, level: int) -> tuple[float, float, QColor]:
        """Offset down, blur radius and colour of elevation 1 (card) or 2 (popup, menu)."""
        spec = tokens()["elevation"][str(level)]
        colour = self.colour("shadow")
        colour.setAlphaF(spec["alpha"][self.name])
        return spec["y"], spec["blur"], colour

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE_ROLES.items():
            palette.setColor(role, self.colour(name))
        faded = self.colour("ink")
        faded.setAlphaF(measure("control.disabled_alpha"))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
        return palette

    def stylesheet(self) -> str:
        """For the whole application: buttons, fields, menus, lists, scroll bars, tool tips."""
        from reader.ui.stylesheet import stylesheet

        return stylesheet(self)


@cache
def _load(name: str, high: bool) -> Theme:
    roles: dict[str, str] = dict(tokens()["color"][name])
    if high:
        roles |= tokens()["high_contrast"][name]
    nothing = QColor(0, 0, 0, 0)
    colours = {role: nothing if value == "none" else QColor(value) for role, value in roles.items()}
    return Theme(name, MappingProxyType(colours), high)


def system_theme_name() -> str:
    """ "dark" or "light", as the desktop asks for; light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def system_wants_contrast() -> bool:
    """Whether the desktop asks for more contrast; Qt tells from 6.10 on."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    wish: object = accessibility().contrastPreference()
    return getattr(wish, "name", "") == "HighContrast"


def resolve_theme(setting: str, contrast: str = "normal") -> Theme:
    """The theme of a setting: one of `THEME_NAMES`, or `SYSTEM`; light for anything else.

    To follow the desktop, call this again on `QGuiApplication.styleHints().colorSchemeChanged`.

    Args: contrast: "normal", "high", or `SYSTEM` for what the desktop asks for.
    """
    high = contrast == "high" or (contrast == SYSTEM and system_wants_contrast())
    if setting == SYSTEM:
        return Theme.load(system_theme_name(), high=high)
    return Theme.load(setting if setting in THEME_NAMES else "light", high=high)
