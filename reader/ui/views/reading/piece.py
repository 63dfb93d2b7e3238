"""What a set piece of text is, whichever way it was set."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextLine

from reader.layout.boxes import Edges
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.views.reading.style import BlockStyle


class Band(NamedTuple):
    """What is to be painted, from top to bottom; where its edges count from is said by its user."""

    top: float
    bottom: float

    def touches(self, top: float, bottom: float) -> bool:
        return top < self.bottom and bottom > self.top

    def lines(self, corner: float, height: int) -> tuple[int, int]:
        """The first and, not included, the last of lines of this height below `corner`; what
        stands out of a line, into its neighbours, is in."""
        return int((self.top - corner) // height) - 1, int((self.bottom - corner) // height) + 2


WHOLE = Band(-1e6, 1e6)


class Line:
    """One set line. Pixels are counted from its piece's corner, characters in the document."""

    __slots__ = ("_edges", "_make_edges", "end", "start", "top")

    def __init__(self, start: int, end: int, top: int, make_edges: Callable[[], Edges]) -> None:
        self.start, self.end, self.top = start, end, top
        self._make_edges = make_edges
        self._edges: Edges | None = None

    @property
    def edges(self) -> Edges:
        if self._edges is None:
            self._edges = self._make_edges()
        return self._edges


class Piece(Protocol):
    """One block, or the part of it that belongs to a row, set in lines."""

    style: BlockStyle
    block: int
    span: Span
    """In the document, in code points."""

    @property
    def lines(self) -> Sequence[Line]: ...

    def prepare(self) -> None:
        """Do now, in an idle moment, what the first painting would do."""

    def draw(
        self, painter: QPainter, corner: QPointF, hidden: Sequence[Span], band: Band = WHOLE
    ) -> None:
        """Paint the text in the painter's pen, leaving out what is hidden, and lines outside the
        band: both count from the painter's origin."""

    def draw_ruby(
        self,
        painter: QPainter,
        corner: QPointF,
        colour: QColor,
        shown: Callable[[Ruby], bool] | None,
        band: Band = WHOLE,
    ) -> None:
        """Paint the readings; `shown` chooses among them."""


def cursor_x(line: QTextLine, unit: int, *, trailing: bool = False) -> float:
    """The x of a UTF-16 position's leading or trailing edge."""
    edge = QTextLine.Edge.Trailing if trailing else QTextLine.Edge.Leading
    found: Any = line.cursorToX(unit, edge)
    return float(found[0] if isinstance(found, tuple) else found)


def display_text(text: str, *, cjk: bool) -> str:
    """The characters to set for a stretch of a document, one for one: line ends and tabs become
    spaces, or nothing visible between ideographs; a stop never begins a line, spaced or not."""
    if not text.isprintable():
        joint = "\u200b" if cjk else " "
        text = "".join(
            char if char.isprintable() or char in _KEPT else (joint if char in "\n\r" else " ")
            for char in text
        )
    return text if cjk else _BESIDE_STOPS.sub("\u00a0", text)


_KEPT: Collection[str] = frozenset("\u200b\u200c\u200d\u2060\u00ad\u3000\u00a0\u202f\u2009\u200a")
_BESIDE_STOPS = re.compile(r" (?=[.,;:!?%»)\]])|(?<=[«(\[]) ")
