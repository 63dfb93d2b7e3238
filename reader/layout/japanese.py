"""Lines of Japanese and Chinese text: strict line breaking, justified, with room for readings.

Positions are pixels from the left of the column; indices are characters of the piece of text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.layout import kinsoku
from reader.layout.ruby import APART_EM, OVERHANG_EM, RubyBox, RubyFit, blank_beside, fit, spread

_MOST_STRETCH_EM = 0.22
"""A line that would need more between two characters is left ragged."""
_MOST_SPACE_EM = 0.3
"""What a space between Latin words takes of the stretch before characters are parted."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """Characters start..end of one line with their left and right edges."""

    start: int
    end: int
    lefts: tuple[float, ...]
    rights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SetRuby:
    """Where the characters of ruby `index` stand: left edges, and the line they are over."""

    index: int
    line: int
    lefts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SetText:
    lines: tuple[SetLine, ...]
    ruby: tuple[SetRuby, ...]


def set_text(
    text: str,
    advances: Sequence[float],
    ruby: Sequence[RubyBox],
    *,
    width: float,
    em: float,
    justify: bool = True,
) -> SetText:
    """Break `text` into lines of at most `width` pixels.

    A reading that is wider than its base never stands outside the column: where it begins or ends
    a line it is flush with the column's edge, and its base stands further in.

    Args:
        advances: width of each character in pixels.
        ruby: sorted and disjoint; a line never breaks inside a base unless it alone is too wide.
        em: size of the font in pixels.
    """
    if not text:
        return SetText((), ())
    setter = _Setter(text, list(advances), ruby, width, em)
    lines = list(setter.broken())
    edges = [
        setter.placed(start, end, justify=justify and number < len(lines) - 1)
        for number, (start, end) in enumerate(lines)
    ]
    return SetText(tuple(edges), tuple(setter.ruby_over(edges)))


class _Setter:
    def __init__(
        self, text: str, advances: list[float], ruby: Sequence[RubyBox], width: float, em: float
    ) -> None:
        self.text, self.width, self.em, self.ruby = text, width, em, ruby
        self.shrunk = [0.0] * len(text)
        """Blank given up behind each character, where two signs set close."""
        for index in range(len(text) - 1):
            if kinsoku.sets_close(text[index], text[index + 1]):
                self.shrunk[index] = em / 2
            elif text[index + 1] == " " and kinsoku.is_half_empty_behind(text[index]):
                self.shrunk[index + 1] = advances[index + 1]  # the sign brings its own blank
        self.advances = [
            max(0.0, advance - shrunk)
            for advance, shrunk in zip(advances, self.shrunk, strict=True)
        ]
        self.glyph_widths = advances
        self.inside = bytearray(len(text))
        """1 where no line may break before a character: inside a base."""
        for box in ruby:
            self.inside[box.start + 1 : box.end] = b"\1" * (box.end - box.start - 1)
        self._box_from = {box.start: box for box in ruby}
        self._box_to = {box.end: box for box in ruby}
        self.fits = [self._fit(box) for box in ruby]
        hanging = list(zip(ruby, self.fits, strict=True))
        self.hang_before = {box.start: how.hang_left for box, how in hanging if how.hang_left}
        self.hang_behind = {box.end: how.hang_right for box, how in hanging if how.hang_right}
        """By how much the readings of bases that begin or end at a character stand out of them: at
        a line's edge there is nothing to hang over."""
        self.lead = [0.0] * len(text)
        self.trail = [0.0] * len(text)
        """Blank before and behind each character: a base that was spread."""
        for box, how in hanging:
            self._spread_base(box, how)

    def _base_width(self, box: RubyBox) -> float:
        return sum(self.advances[box.start : box.end])

    def _fit(self, box: RubyBox) -> RubyFit:
        return fit(
            self._base_width(box),
            box.width,
            room_before=self._room(box.start - 1, self._box_to.get(box.start)),
            room_after=self._room(box.end, self._box_from.get(box.end)),
        )

    def _room(self, index: int, beside: RubyBox | None) -> float:
        """How far a reading may hang over the character at `index`, or the reading `beside` it:
        over the edge of the text, kana, signs, and the blank that a short reading leaves."""
        most = OVERHANG_EM * self.em
        if beside is not None:
            free = blank_beside(self._base_width(beside), beside)
            return min(most, max(0.0, free - APART_EM * self.em))
        if not 0 <= index < len(self.text):
            return most
        char = self.text[index]
        return most if kinsoku.is_kana(char) or kinsoku.is_full_width_sign(char) else 0.0

    def _spread_base(self, box: RubyBox, how: RubyFit) -> None:
        count = box.end - box.start
        if how.extra <= 0 or not count:
            return
        gap = how.extra / count
        self.lead[box.start] += gap / 2
        for index in range(box.start + 1, box.end):
            self.lead[index] += gap
        self.trail[box.end - 1] += gap / 2

    def broken(self) -> Iterator[tuple[int, int]]:
        start, count = 0, len(self.text)
        while start < count:
            end = self._furthest(start)
            if end < count:
                end = self._allowed(start, end)
            yield start, end
            start = end

    def _furthest(self, start: int) -> int:
        """The end of the longest line from `start` that fits, rules aside; one character at
        least."""
        x = self.hang_before.get(start, 0.0)
        for index in range(start, len(self.text)):
            char = self.text[index]
            x += self.lead[index] + self.advances[index] + self.trail[index]
            visible = x + self.hang_behind.get(index + 1, 0.0)
            if char.isspace():
                visible = x - self.advances[index]
            elif kinsoku.is_half_empty_behind(char):
                visible = x - self.em / 2 + self.shrunk[index]
            if visible > self.width + 0.01 and index > start:
                return index
        return len(self.text)

    def _allowed(self, start: int, end: int) -> int:
        """The last allowed break up to `end`; the least bad one where there is none."""
        text = self.text
        for place in range(end, start, -1):
            if not self.inside[place] and kinsoku.may_break(text[place - 1], text[place]):
                return place
        # A word wider than the line is cut anywhere, but a base only if it is that word itself.
        return next((place for place in range(end, start, -1) if not self.inside[place]), end)

    def placed(self, start: int, end: int, *, justify: bool) -> SetLine:
        text = self.text
        visible = end
        while visible > start + 1 and text[visible - 1] in " \u3000\u200b":
            visible -= 1
        inset = self.hang_before.get(start, 0.0)
        natural = inset + self.hang_behind.get(visible, 0.0)
        natural += sum(
            sum(widths[start:visible]) for widths in (self.lead, self.advances, self.trail)
        )
        if kinsoku.is_half_empty_behind(text[visible - 1]):
            natural -= self.em / 2 - self.shrunk[visible - 1]
        stretch = self._stretch(start, visible, self.width - natural) if justify else {}
        lefts, rights, x = [], [], inset
        for index in range(start, end):
            x += self.lead[index] + stretch.get(index, 0.0)
            lefts.append(x)
            x += self.advances[index]
            rights.append(x)
            x += self.trail[index]
        if kinsoku.is_half_empty_behind(text[visible - 1]):
            last = visible - 1 - start
            rights[last] = max(lefts[last], min(rights[last], self.width))
        return SetLine(start, end, tuple(lefts), tuple(rights))

    def _stretch(self, start: int, visible: int, slack: float) -> dict[int, float]:
        """Space to add before characters so that the line fills the column; spaces between Latin
        words take the most. Empty where the line would look torn. Negative slack is a stop's
        blank that has to be won back."""
        text = self.text
        gaps = [
            index
            for index in range(start + 1, visible)
            if kinsoku.may_stretch(text[index - 1], text[index])
        ]
        spaces = [i for i in gaps if text[i - 1] == " " and not self.shrunk[i - 1]]
        in_spaces = max(0.0, min(slack, len(spaces) * self.em * _MOST_SPACE_EM))
        rest = slack - in_spaces
        if not gaps or rest > len(gaps) * self.em * _MOST_STRETCH_EM:
            return {}
        stretch = dict.fromkeys(gaps, rest / len(gaps))
        for index in spaces:
            stretch[index] += in_spaces / len(spaces)
        return stretch

    def ruby_over(self, lines: Sequence[SetLine]) -> Iterator[SetRuby]:
        number = 0
        for index, (box, how) in enumerate(zip(self.ruby, self.fits, strict=True)):
            while lines[number].end <= box.start:
                number += 1
            line = lines[number]
            last = min(box.end, line.end) - 1
            left = line.lefts[box.start - line.start]
            right = line.rights[last - line.start]
            margin = how.extra / max(1, box.end - box.start) / 2
            left, right = left - margin - how.hang_left, right + margin + how.hang_right
            left += self._shift_into_column(left, right, box.width)
            places = spread(box.advances, left, right - left, in_letters=box.in_letters)
            yield SetRuby(index, number, tuple(places))

    def _shift_into_column(self, left: float, right: float, reading: float) -> float:
        """For a base cut by a line's end, whose reading is wider than what is left of it."""
        over = max(0.0, reading - (right - left)) / 2
        left, right = left - over, right + over
        if right - left > self.width:
            return 0.0
        return max(-left, min(0.0, self.width - right))
