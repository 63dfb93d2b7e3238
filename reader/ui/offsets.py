"""Code points and the UTF-16 positions Qt counts in."""

from __future__ import annotations

from bisect import bisect_left


class Offsets:
    """Maps positions of one text between code points and UTF-16 units, both ways.

    Costs nothing but one scan for texts inside the basic plane, which is nearly all of them.
    """

    __slots__ = ("_astral", "_starts")

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if not text.isascii():
            self._astral = [index for index, char in enumerate(text) if char > "\uffff"]
        self._starts = [position + before for before, position in enumerate(self._astral)]

    def to_utf16(self, position: int) -> int:
        """The UTF-16 position of the code point at `position`."""
        if not self._astral:
            return position
        return position + bisect_left(self._astral, position)

    def to_code_points(self, unit: int) -> int:
        """The code point that the UTF-16 unit at `unit` belongs to (low surrogates: theirs)."""
        before = bisect_left(self._starts, unit)
        if before and self._starts[before - 1] + 1 == unit:
            return self._astral[before - 1]
        return unit - before
