"""Pieces set character by character: Japanese with its readings, and Chinese.

Qt shapes the piece once, on one endless line; `layout.japanese` says where each character goes,
and the glyphs are moved there. So the base can be spread under a wide reading and lines can be
justified without shaping anything twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QTextLayout, QTextOption

from reader.layout.boxes import Box, Edges
from reader.layout.japanese import SetText, set_text
from reader.layout.ruby import RubyBox
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.offsets import Offsets
from reader.ui.views.reading.piece import Line, display_text
from reader.ui.views.reading.style import IDEOGRAPHIC_ASCENT, BlockStyle

_ENDLESS = 1e7
_RETRIEVE = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


_MovedRun = tuple[QGlyphRun, tuple[int, ...]]
"""Glyphs where they belong, and which character each is part of."""


class _Shaped:
    """A text on one endless line: the advance of each character, and its glyphs."""

    def __init__(self, text: str, font: QFont) -> None:
        offsets = Offsets(text)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        line.setPosition(QPointF(0, -line.ascent()))  # the baseline is y = 0
        layout.endLayout()
        self._runs = [
            (run, [offsets.to_code_points(unit) for unit in run.stringIndexes()], run.positions())
            for run in layout.glyphRuns(-1, -1, _RETRIEVE)
        ]
        self.xs = self._left_edges(len(text), line.naturalTextWidth())
        self.advances = [max(0.0, after - before) for before, after in pairwise(self.xs)]

    def _left_edges(self, count: int, width: float) -> list[float]:
        """Where each character begins, and where the text ends. From the glyphs: asking Qt for
        the x of each character takes a time that grows with the square of the text."""
        found: list[float | None] = [None] * count
        for _, chars, positions in self._runs:
            for char, position in zip(chars, positions, strict=True):
                known, x = found[char], position.x()
                if known is None or x < known:
                    found[char] = x
        edges, after = [width], width
        for known in reversed(found):
            after = after if known is None else known  # part of the glyph before it
            edges.append(after)
        return edges[::-1]

    def moved(self, places: Sequence[QPointF | None]) -> list[_MovedRun]:
        """The glyph runs with each character's glyphs moved to its place (of its left edge on the
        baseline), and which character each glyph belongs to. Characters without a place go."""
        runs = []
        xs = self.xs
        for run, chars, olds in self._runs:
            positions = []
            for char, old in zip(chars, olds, strict=True):
                place = places[char]
                if place is None:
                    positions.append(_AWAY)
                else:
                    positions.append(QPointF(place.x() + old.x() - xs[char], place.y() + old.y()))
            run.setPositions(positions)
            runs.append((run, tuple(chars)))
        return runs


_AWAY = QPointF(-1e6, -1e6)


class GriddedPiece:
    """One block of Japanese or Chinese, in strictly broken, justified lines."""

    def __init__(
        self,
        text: str,
        span: Span,
        block: int,
        style: BlockStyle,
        width: int,
        ruby: Sequence[Ruby] = (),
    ) -> None:
        self.style, self.block, self.span = style, block, span
        shown = display_text(span.of(text), cjk=True)
        shaped = _Shaped(shown, style.font)
        self.ruby = tuple(ruby) if style.ruby_font is not None else ()
        self._readings = _Readings(self.ruby, style) if self.ruby else None
        boxes = self._readings.boxes(span.start) if self._readings else ()
        self._set = set_text(
            shown, shaped.advances, boxes, width=width, em=style.size, justify=True
        )
        self.lines = [
            Line(
                span.start + line.start,
                span.start + line.end,
                number * style.line,
                lambda line=line: Edges(line.lefts, line.rights, one_direction=True),  # type: ignore[misc]
            )
            for number, line in enumerate(self._set.lines)
        ]
        self._runs = shaped.moved(self._places())

    def _places(self) -> list[QPointF | None]:
        style = self.style
        return [
            QPointF(left, number * style.line + style.baseline)
            for number, line in enumerate(self._set.lines)
            for left in line.lefts
        ]

    def ruby_boxes(self) -> list[tuple[Ruby, Box]]:
        """The readings and where they stand, in pixels from the piece's corner."""
        if self._readings is None:
            return []
        advances = [box.advances for box in self._readings.boxes(self.span.start)]
        top = self.style.ruby_baseline - IDEOGRAPHIC_ASCENT * self.style.ruby_size
        found = []
        for item in self._set.ruby:
            y = item.line * self.style.line + top
            right = item.lefts[-1] + advances[item.index][-1]
            box = Box(item.lefts[0], y, right, y + self.style.ruby_size)
            found.append((self.ruby[item.index], box))
        return found

    def draw(self, painter: QPainter, corner: QPointF, hidden: Sequence[Span]) -> None:
        for run, chars in self._runs:
            if not hidden:
                painter.drawGlyphRun(corner, run)
                continue
            spans = [span.shifted(-self.span.start) for span in _within(hidden, self.span)]
            keep = [
                index
                for index, char in enumerate(chars)
                if not any(span.contains(char) for span in spans)
            ]
            if keep:
                painter.drawGlyphRun(corner, _part(run, keep))

    def draw_ruby(
        self,
        painter: QPainter,
        corner: QPointF,
        colour: QColor,
        shown: Callable[[Ruby], bool] | None,
    ) -> None:
        if self._readings is not None:
            painter.setPen(colour)
            self._readings.draw(painter, corner, self._set, self.style, shown)


class _Readings:
    """All readings of a piece, shaped together and taken apart again."""

    def __init__(self, ruby: Sequence[Ruby], style: BlockStyle) -> None:
        self._ruby = ruby
        font = style.ruby_font
        assert font is not None
        # A blank between readings keeps them from being shaped as one.
        self._shaped: _Shaped | None = _Shaped(" ".join(item.reading for item in ruby), font)
        """Until the glyphs are moved to where they belong."""
        self._advances = self._shaped.advances
        self._starts, start = [], 0
        for item in ruby:
            self._starts.append(start)
            start += len(item.reading) + 1
        self._runs: list[_MovedRun] = []

    def boxes(self, origin: int) -> list[RubyBox]:
        advances = self._advances
        return [
            RubyBox(
                item.span.start - origin,
                item.span.end - origin,
                tuple(advances[start : start + len(item.reading)]),
                in_letters=item.reading[:1] < "\u0370",
            )
            for item, start in zip(self._ruby, self._starts, strict=True)
        ]

    def draw(
        self,
        painter: QPainter,
        corner: QPointF,
        placed: SetText,
        style: BlockStyle,
        shown: Callable[[Ruby], bool] | None,
    ) -> None:
        if self._shaped is not None:
            self._runs = self._shaped.moved(self._places(placed, style))
            self._shaped = None
        visible = None if shown is None else self._chars_of(filter(shown, self._ruby))
        for run, chars in self._runs:
            if visible is None:
                painter.drawGlyphRun(corner, run)
                continue
            keep = [index for index, char in enumerate(chars) if char in visible]
            if keep:
                painter.drawGlyphRun(corner, _part(run, keep))

    def _places(self, placed: SetText, style: BlockStyle) -> list[QPointF | None]:
        places: list[QPointF | None] = [None] * (len(self._advances) + 1)
        for item in placed.ruby:
            y = item.line * style.line + style.ruby_baseline
            for offset, left in enumerate(item.lefts):
                places[self._starts[item.index] + offset] = QPointF(left, y)
        return places

    def _chars_of(self, chosen: Iterable[Ruby]) -> frozenset[int]:
        starts = dict(zip((item.span.start for item in self._ruby), self._starts, strict=True))
        return frozenset(
            starts[item.span.start] + offset
            for item in chosen
            for offset in range(len(item.reading))
        )


def _part(run: QGlyphRun, keep: Sequence[int]) -> QGlyphRun:
    """The run with only some of its glyphs."""
    part = QGlyphRun()
    part.setRawFont(run.rawFont())
    glyphs, positions = run.glyphIndexes(), run.positions()
    part.setGlyphIndexes([glyphs[index] for index in keep])
    part.setPositions([positions[index] for index in keep])
    return part


def _within(spans: Iterable[Span], whole: Span) -> list[Span]:
    """The parts of `spans` inside `whole`."""
    return [
        Span(max(span.start, whole.start), min(span.end, whole.end))
        for span in spans
        if span.overlaps(whole)
    ]
