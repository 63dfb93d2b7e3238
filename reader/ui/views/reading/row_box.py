"""A row as set, and what has been found of the words on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.layout.rows import Row
from reader.text.span import Span
from reader.ui.views.reading.cell import Cell
from reader.ui.views.reading.piece import Piece
from reader.ui.views.reading.strokes import Underlines
from reader.vocabulary.term import Status


@dataclass
class Tint:
    """One coloured word: where, and what the colour says."""

    box: Box
    shape: QRectF
    """The ground of the word, a little wider than its box."""
    status: Status
    span: Span


@dataclass
class MarkedLine:
    """The words of one part of speech on one line: what is drawn below them."""

    group: str
    top: float
    bottom: float
    line: Underlines
    ticks: list[QLineF]
    """Where each word begins and ends."""


@dataclass
class RowBox:
    """A row as set: where its two cells are, from the row's top and the page's left edge."""

    index: int
    row: Row
    cells: dict[Side, Cell]
    lefts: dict[Side, int]
    tops: dict[Side, int]
    height: int
    """With the gap below."""
    body: int
    """Without it."""
    baseline: int
    """The first one, the same on both sides."""
    folded: bool = False
    unfolded: bool = False
    tints: dict[Side, list[Tint]] = field(default_factory=dict)
    marks: dict[Side, list[tuple[Box, Span, str]]] = field(default_factory=dict)
    """Words to be marked as such, and the group each belongs to."""
    marked_lines: dict[Side, list[MarkedLine]] = field(default_factory=dict)

    def forget_words(self, side: Side) -> None:
        """What was found of words is to be found again."""
        self.tints.pop(side, None)
        self.marks.pop(side, None)
        self.marked_lines.pop(side, None)

    def line_boxes(self, side: Side, span: Span, text: str) -> list[Box]:
        dx, dy = self.lefts[side], self.tops[side]
        return [box.moved(dx, dy) for box in self.cells[side].line_boxes(span, text)]

    def word_boxes(self, side: Side, span: Span, text: str) -> list[tuple[Box, Piece, int]]:
        dx, dy = self.lefts[side], self.tops[side]
        return [
            (box.moved(dx, dy), piece, baseline + dy)
            for box, piece, baseline in self.cells[side].word_boxes(span, text)
        ]
