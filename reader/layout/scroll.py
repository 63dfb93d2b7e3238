"""Scrolling a page of rows whose heights become known as they come into view.

The truth is which row stands where in the window (the anchor), not a distance from the page's
top: rows above that turn out taller than assumed move the scroll bar, never the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.layout.heights import Heights


class Scroll:
    """The window's place on the page. `measure` sets a row and returns its height in pixels."""

    def __init__(
        self, heights: Heights, measure: Callable[[int], int], *, top_pad: int, bottom_pad: int
    ) -> None:
        self._heights, self._measure = heights, measure
        self._top_pad, self._bottom_pad = top_pad, bottom_pad
        self._height = 0
        self.row = 0
        """The anchor: the row that the window's top edge is in."""
        self.offset = top_pad
        """Where its top edge is, in pixels below the window's."""

    @property
    def value(self) -> int:
        """For a scroll bar: how far down the window is."""
        return self._heights.top(self.row) + self._top_pad - self.offset

    @property
    def maximum(self) -> int:
        return max(0, self._heights.total + self._top_pad + self._bottom_pad - self._height)

    def set_window_height(self, height: int) -> None:
        self._height = height
        self._settle()

    def set_bottom_pad(self, pad: int) -> None:
        self._bottom_pad = pad

    def by(self, pixels: int) -> None:
        """Move down the page; up if negative."""
        self.offset -= pixels
        self._settle()

    def to_value(self, value: int) -> None:
        """As a scroll bar asks: near where the rows are assumed to be."""
        if value >= self.maximum:
            self.to_end()
            return
        y = value - self._top_pad
        self.row = self._heights.at(y)
        self.offset = self._heights.top(self.row) - y
        self._settle()

    def to_row(self, row: int, offset: int) -> None:
        """Put a row's top edge `offset` pixels below the window's."""
        self.row = min(max(row, 0), max(0, len(self._heights) - 1))
        self.offset = offset
        self._settle()

    def to_end(self) -> None:
        if len(self._heights):
            self.row = len(self._heights) - 1
            self.offset = self._height - self._bottom_pad - self._known_height(self.row)
            self._settle()

    def visible(self) -> Iterator[tuple[int, int]]:
        """Rows in the window with the y of their top edges, all of them measured."""
        row, y = self.row, self.offset
        while row < len(self._heights) and y < self._height:
            height = self._known_height(row)
            if y + height > 0:
                yield row, y
            y += height
            row += 1

    def _known_height(self, row: int) -> int:
        if not self._heights.is_known(row):
            self._heights.set(row, self._measure(row))
        return self._heights.height(row)

    def _settle(self) -> None:
        """Make the anchor the topmost visible row, and keep the window on the page."""
        if not len(self._heights):
            self.row, self.offset = 0, self._top_pad
            return
        self._step_down()
        self._fill_bottom()
        self._step_up()
        if self.row == 0 and self.offset > self._top_pad:
            self.offset = self._top_pad

    def _step_down(self) -> None:
        while self.row < len(self._heights) - 1:
            height = self._known_height(self.row)
            if self.offset + height > 0:
                return
            self.offset += height
            self.row += 1

    def _step_up(self) -> None:
        while self.row > 0 and self.offset > 0:
            self.row -= 1
            self.offset -= self._known_height(self.row)

    def _fill_bottom(self) -> None:
        """Where the page ends above the window's end, move it down."""
        row, y = self.row, self.offset
        while y < self._height - self._bottom_pad:
            if row == len(self._heights):
                self.offset += self._height - self._bottom_pad - y
                return
            y += self._known_height(row)
            row += 1


def divmod_towards_zero(value: int, unit: int) -> tuple[int, int]:
    """Whole units in a value and what is left, both with the value's sign."""
    count = int(value / unit)
    return count, value - count * unit
