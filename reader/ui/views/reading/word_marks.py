"""Where words begin and end, and what part of speech they are: a line below each word, open at its
ends, told apart by its pattern as well as by its colour."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.text.language import language
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import PageModel, StatusLook
from reader.ui.theme import Theme, tokens
from reader.ui.views.reading import strokes
from reader.ui.views.reading.piece import Band, Piece
from reader.ui.views.reading.row_box import MarkedLine, RowBox

GROUPS = ("noun", "verb", "adjective", "adverb", "particle", "auxiliary")
_GROUP_OF = {
    "noun": "noun",
    "proper noun": "noun",
    "pronoun": "noun",
    "numeral": "noun",
    "prefix": "noun",
    "suffix": "noun",
    "verb": "verb",
    "adjective": "adjective",
    "adnominal": "adjective",
    "adverb": "adverb",
    "conjunction": "adverb",
    "interjection": "adverb",
    "particle": "particle",
    "preposition": "particle",
    "article": "particle",
    "auxiliary": "auxiliary",
}
_GAP = 1.5
_TICK = 5.0
_BELOW_UNDERLINE = 5.0
"""Where statuses are underlines, these marks stand below them."""


def group_of(part_of_speech: str) -> str | None:
    """The group whose mark a word wears; None for signs and where no tagger said."""
    return _GROUP_OF.get(part_of_speech)


def are_marked(model: PageModel, side: Side) -> bool:
    """Whether words of this side are marked: where spaces part them, few have a part of speech."""
    return not language(model.document(side).language).spaced


def paint_word_marks(
    painter: QPainter,
    box: RowBox,
    side: Side,
    model: PageModel,
    theme: Theme,
    hidden: Sequence[Span],
    band: Band,
) -> None:
    """Mark the words of one side of a row; those in `hidden` stretches are left out, and those
    outside the band."""
    if not hidden:
        lines = marked_lines(box, side, model)
    else:
        words = word_marks(box, side, model)
        seen = [word for word in words if not any(item.overlaps(word[1]) for item in hidden)]
        lines = _lines_of(seen, model)
    for line in lines:
        if band.touches(line.top, line.bottom):
            _paint_line(painter, line, theme)


def marked_lines(box: RowBox, side: Side, model: PageModel) -> list[MarkedLine]:
    """All that is drawn below the words of one side of a row; made once."""
    lines = box.marked_lines.get(side)
    if lines is None:
        lines = box.marked_lines[side] = _lines_of(word_marks(box, side, model), model)
    return lines


def _lines_of(words: Sequence[tuple[Box, Span, str]], model: PageModel) -> list[MarkedLine]:
    lower = _BELOW_UNDERLINE if model.look.status_look is StatusLook.UNDERLINE else 0.0
    lines: dict[tuple[str, float], list[Box]] = {}
    for where, _, group in words:
        lines.setdefault((group, where.top), []).append(where.moved(0, lower))
    return [_line(group, boxes) for (group, _), boxes in lines.items()]


def word_marks(box: RowBox, side: Side, model: PageModel) -> list[tuple[Box, Span, str]]:
    """Where the words to be marked are, and the group of each; found once."""
    marks = box.marks.get(side)
    if marks is None:
        wanted = are_marked(model, side)
        found = _found(box, side, model, model.document(side).text) if wanted else ()
        marks = box.marks[side] = list(found)
    return marks


def paint_marks(painter: QPainter, boxes: Sequence[Box], group: str, theme: Theme) -> None:
    """The mark of a group along the lower edge of each box, with a tick at either end."""
    _paint_line(painter, _line(group, boxes), theme)


def _line(group: str, boxes: Sequence[Box]) -> MarkedLine:
    """Of boxes beside each other."""
    line, ticks = strokes.Underlines(tokens()["word_mark_pattern"][group]), []
    for box in boxes:
        left, right, y = box.left + _GAP, box.right - _GAP, box.bottom
        line.add(left, right, y)
        ticks += [QLineF(x, y - _TICK, x, y + 1) for x in (left + 0.6, right - 0.6)]
    return MarkedLine(group, boxes[0].top, boxes[0].bottom, line, ticks)


def _paint_line(painter: QPainter, line: MarkedLine, theme: Theme) -> None:
    colour = theme.colour(f"pos-{line.group}")
    line.line.paint(painter, colour)
    painter.setPen(QPen(colour, 1.2))
    painter.drawLines(line.ticks)


def _found(box: RowBox, side: Side, model: PageModel, text: str) -> Iterator[tuple[Box, Span, str]]:
    for piece in box.cells[side].pieces:
        for token, group in _marked(model, side, piece):
            for where, _, _ in box.word_boxes(side, token.span, text):
                yield where, token.span, group


def _marked(model: PageModel, side: Side, piece: Piece) -> Iterator[tuple[Token, str]]:
    annotation = model.annotation(side, piece.block)
    if annotation is None:
        return
    words = annotation.tokens
    first = bisect_left(words, piece.span.start + 1, key=lambda token: token.span.end)
    for token in words[first:]:
        if token.span.start >= piece.span.end:
            break
        group = group_of(token.pos)
        if group is not None:
            yield token, group
