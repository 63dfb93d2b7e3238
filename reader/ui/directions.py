"""Names in their own direction inside sentences of the interface."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_QUOTED = re.compile("(?<=[“„«「])[^“”„«»「」]+(?=[”“»」])")
"""What stands in quotation marks of any language of the interface."""
_ISOLATE, _END = "\u2068", "\u2069"
_MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}


def isolated(text: str) -> str:
    """`text` in its own direction, whatever it stands in."""
    return f"{_ISOLATE}{text}{_END}"


def headed(text: str) -> str:
    """`text` at the side where the interface begins its lines, though it may run the other way."""
    return _MARKS[QGuiApplication.layoutDirection()] + isolated(text)


def directed(sentence: str) -> str:
    """`sentence` in the direction of the interface, with what it quotes in its own: an Arabic
    title at the start of an English sentence turns neither the sentence nor its full stop round.
    """
    mark = _MARKS[QGuiApplication.layoutDirection()]
    return mark + _QUOTED.sub(lambda found: isolated(found[0]), sentence)
