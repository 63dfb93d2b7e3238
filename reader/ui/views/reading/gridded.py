"""Pieces set character by character: Japanese with its readings, and Chinese.

Qt shapes the piece once, on one endless line; `layout.japanese` says where each character goes,
and the glyphs are moved there. So the base can be spread under a wide reading and lines can be
justified without shaping anything twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from reader.layout.boxes import Box, Edges
from reader.layout.japanese import SetText, set_text
from reader.layout.ruby import RubyBox
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.offsets import Offsets
from reader.ui.views.reading.piece import WHOLE, Band, Line, display_text
from reader.ui.views.reading.style import IDEOGRAPHIC_ASCENT, BlockStyle

_ENDLESS = 1e7
_RETRIEVE = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


@dataclass(frozen=True, slots=True)
class _LineRun:
    """Glyphs of one line where they belong, and which character each is part of."""

    glyphs: QGlyphRun
    chars: tuple[int, ...]
    line: int

    def part(self, keep: Sequence[int]) -> QGlyphRun:
        """Only some of the glyphs."""
        indices, positions = self.glyphs.glyphIndexes(), self.glyphs.positions()
        return _glyph_run(
            self.glyphs.rawFont(), [indices[i] for i in keep], [positions[i] for i in keep]
        )


def _glyph_run(font: QRawFont, indices: Sequence[int], positions: Sequence[QPointF]) -> QGlyphRun:
    made = QGlyphRun()
    made.setRawFont(font)
    made.setGlyphIndexes(indices)
    made.setPositions(positions)
    return made


_Places = Mapping[int, tuple[float, int]]
"""Of characters that are seen: the left edge in pixels, and the line."""


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

    def moved(self, places: _Places, baseline: float, line_height: int) -> list[_LineRun]:
        """The glyphs with those of each character moved to its place, taken apart by lines.
        Characters without a place go. `baseline`: of the first line, from its piece's corner."""
        found, xs = [], self.xs
        for run, chars, olds in self._runs:
            indices = run.glyphIndexes()
            by_line: dict[int, list[int]] = {}
            for number, char in enumerate(chars):
                if char in places:
                    by_line.setdefault(places[char][1], []).append(number)
            for line, numbers in by_line.items():
                y, moved = baseline + line * line_height, []
                for number in numbers:
                    old, char = olds[number], chars[number]
                    moved.append(QPointF(places[char][0] + old.x() - xs[char], y + old.y()))
                glyphs = _glyph_run(run.rawFont(), [indices[i] for i in numbers], moved)
                found.append(_LineRun(glyphs, tuple(chars[i] for i in numbers), line))
        return found


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
        self._runs = shaped.moved(self._places(), style.baseline, style.line)

    def _places(self) -> _Places:
        return dict(
            enumerate(
                (left, number) for number, line in enumerate(self._set.lines) for left in line.lefts
            )
        )

    def prepare(self) -> None:
        if self._readings is not None:
            self._readings.prepare(self._set, self.style)

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

    def draw(
        self, painter: QPainter, corner: QPointF, hidden: Sequence[Span], band: Band = WHOLE
    ) -> None:
        spans = [span.shifted(-self.span.start) for span in _within(hidden, self.span)]
        for run in _in_band(self._runs, band, corner, self.style):
            if not spans:
                painter.drawGlyphRun(corner, run.glyphs)
                continue
            keep = [
                index
                for index, char in enumerate(run.chars)
                if not any(span.contains(char) for span in spans)
            ]
            if keep:
                painter.drawGlyphRun(corner, run.part(keep))

    def draw_ruby(
        self,
        painter: QPainter,
        corner: QPointF,
        colour: QColor,
        shown: Callable[[Ruby], bool] | None,
        band: Band = WHOLE,
    ) -> None:
        if self._readings is not None:
            self.prepare()
            painter.setPen(colour)
            self._readings.draw(painter, corner, shown, band, self.style)


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
        self._runs: list[_LineRun] = []

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

    def prepare(self, placed: SetText, style: BlockStyle) -> None:
        """Put the glyphs over their bases, once."""
        if self._shaped is not None:
            places = {
                self._starts[item.index] + offset: (left, item.line)
                for item in placed.ruby
                for offset, left in enumerate(item.lefts)
            }
            self._runs = self._shaped.moved(places, style.ruby_baseline, style.line)
            self._shaped = None

    def draw(
        self,
        painter: QPainter,
        corner: QPointF,
        shown: Callable[[Ruby], bool] | None,
        band: Band,
        style: BlockStyle,
    ) -> None:
        visible = None if shown is None else self._chars_of(filter(shown, self._ruby))
        for run in _in_band(self._runs, band, corner, style):
            if visible is None:
                painter.drawGlyphRun(corner, run.glyphs)
                continue
            keep = [index for index, char in enumerate(run.chars) if char in visible]
            if keep:
                painter.drawGlyphRun(corner, run.part(keep))

    def _chars_of(self, chosen: Iterable[Ruby]) -> frozenset[int]:
        starts = dict(zip((item.span.start for item in self._ruby), self._starts, strict=True))
        return frozenset(
            starts[item.span.start] + offset
            for item in chosen
            for offset in range(len(item.reading))
        )


def _in_band(
    runs: Iterable[_LineRun], band: Band, corner: QPointF, style: BlockStyle
) -> Iterator[_LineRun]:
    first, stop = band.lines(corner.y(), style.line)
    return (run for run in runs if first <= run.line < stop)


def _within(spans: Iterable[Span], whole: Span) -> list[Span]:
    """The parts of `spans` inside `whole`."""
    return [
        Span(max(span.start, whole.start), min(span.end, whole.end))
        for span in spans
        if span.overlaps(whole)
    ]
