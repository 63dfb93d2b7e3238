"""Pieces set by Qt: alphabetic scripts, left to right and right to left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.layout.boxes import Edges
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.offsets import Offsets
from reader.ui.views.reading.piece import WHOLE, Band, Line, cursor_x, display_text
from reader.ui.views.reading.style import BlockStyle

_MOST_STRETCH_EM = 0.42
"""A justified line that would need more between two words is left ragged."""
_ROUNDING = 0.05
_WIDE = 1e6


class FlowingPiece:
    """A QTextLayout, ragged, with every baseline where the style wants it."""

    def __init__(self, text: str, span: Span, block: int, style: BlockStyle, width: int) -> None:
        self.style, self.block, self.span = style, block, span
        shown = display_text(span.of(text), cjk=False)
        self._text = shown
        self._offsets = Offsets(shown)
        self._is_mixed = style.right_to_left or _has_rtl(shown)
        self._layout = QTextLayout(shown, style.font)
        self._layout.setTextOption(_option(style))
        if style.latin_font is not None:
            self._layout.setFormats(_latin_formats(shown, self._offsets, style.latin_font))
        self.lines = self._set(width)

    def _set(self, width: int) -> list[Line]:
        lines: list[Line] = []
        layout, style = self._layout, self.style
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            self._spare(line, width)
            top = len(lines) * style.line
            line.setPosition(QPointF(0, top + style.baseline - line.ascent()))
            start = self._offsets.to_code_points(line.textStart()) + self.span.start
            end_unit = line.textStart() + line.textLength()
            end = self._offsets.to_code_points(end_unit) + self.span.start
            lines.append(Line(start, end, top, self._edge_maker(len(lines))))
        layout.endLayout()
        return lines

    def _spare(self, line: QTextLine, width: int) -> None:
        """Leave a justified line ragged where its words would stand too far apart: Qt spreads it
        over its own width, so that is made as narrow as the words are."""
        if not self.style.justify:
            return
        natural = line.naturalTextWidth()
        start = line.textStart()
        units = (
            self._offsets.to_code_points(start),
            self._offsets.to_code_points(start + line.textLength()),
        )
        blanks = self._text[units[0] : units[1]].rstrip().count(" ")
        if width - natural > max(1, blanks) * _MOST_STRETCH_EM * self.style.size:
            line.setLineWidth(natural + _ROUNDING)

    def _edge_maker(self, number: int) -> Callable[[], Edges]:
        return lambda: self._edges(number)

    def _edges(self, number: int) -> Edges:
        line, found = self._layout.lineAt(number), self.lines[number]
        start = found.start - self.span.start
        end = found.end - self.span.start
        units = [self._offsets.to_utf16(index) for index in range(start, end + 1)]
        if self._is_mixed:
            return _edges_of_mixed(line, units, self._text[start:end], self.style)
        xs = [cursor_x(line, unit) for unit in units]
        return Edges(xs[:-1], xs[1:], one_direction=True)

    def prepare(self) -> None:
        """Qt has done everything."""

    def draw(
        self, painter: QPainter, corner: QPointF, hidden: Sequence[Span], band: Band = WHOLE
    ) -> None:
        line = self.style.line
        clip = QRectF(-_WIDE, band.top - line, 2 * _WIDE, band.bottom - band.top + 2 * line)
        self._layout.draw(painter, corner, [self._invisible(span) for span in hidden], clip)

    def _invisible(self, span: Span) -> QTextLayout.FormatRange:
        start = self._offsets.to_utf16(max(0, span.start - self.span.start))
        end = self._offsets.to_utf16(min(len(self.span), span.end - self.span.start))
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(QBrush(QColor(Qt.GlobalColor.transparent)))
        found.format = look
        return found

    def draw_ruby(
        self,
        painter: QPainter,
        corner: QPointF,
        colour: QColor,
        shown: Callable[[Ruby], bool] | None,
        band: Band = WHOLE,
    ) -> None:
        """Only Japanese has readings."""


_LATIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f.&'\u2019-]*")


def _latin_formats(text: str, offsets: Offsets, font: QFont) -> list[QTextLayout.FormatRange]:
    """Names in Latin letters at the size of running Latin text, not of the script around them."""
    found = []
    for match in _LATIN.finditer(text):
        start = offsets.to_utf16(match.start())
        part = QTextLayout.FormatRange()
        part.start, part.length = start, offsets.to_utf16(match.end()) - start
        look = QTextCharFormat()
        look.setFont(font)
        part.format = look
        found.append(part)
    return found


def _option(style: BlockStyle) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    ragged = Qt.AlignmentFlag.AlignLeft
    if style.right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        ragged = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignJustify if style.justify else ragged)
    return option


def _edges_of_mixed(line: QTextLine, units: Sequence[int], text: str, style: BlockStyle) -> Edges:
    """Each character from its own two edges: positions between characters are ambiguous where
    the direction changes, and Qt's own search by x is wrong there."""
    leading = [cursor_x(line, unit) for unit in units]
    trailing = [cursor_x(line, unit, trailing=True) for unit in units[:-1]]
    lefts, rights = [], []
    for index, char in enumerate(text):
        a, b = leading[index], trailing[index]
        if a == b and unicodedata.category(char)[0] in "LNPS":
            # Qt gives the first character of a run against the paragraph's direction no width,
            # at the run's far end; its neighbour in the run says where it is.
            a, b = _first_of_run(leading, trailing, index, _advance(char, style))
        lefts.append(min(a, b))
        rights.append(max(a, b))
    return Edges(lefts, rights)


def _advance(char: str, style: BlockStyle) -> float:
    latin = style.latin_font is not None and _LATIN.match(char)
    font = style.latin_font if latin and style.latin_font is not None else style.font
    return QFontMetricsF(font).horizontalAdvance(char)


def _first_of_run(
    leading: Sequence[float], trailing: Sequence[float], index: int, advance: float
) -> tuple[float, float]:
    here = leading[index]
    after = index + 1
    if after >= len(trailing) or leading[after] == trailing[after]:
        return here - advance, here
    start = leading[after]
    if start < trailing[after]:  # left to right: it stands before its neighbour
        return (start - advance, start) if start < here else (here - advance, here)
    return (start, start + advance) if start > here else (here - advance, here)


def _has_rtl(text: str) -> bool:
    """Hebrew to Arabic Extended, and the Arabic presentation forms."""
    if text.isascii():
        return False
    return any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in text)
