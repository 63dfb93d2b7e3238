"""Where rows lie on a page of which most heights are only estimated."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Row heights with fast sums: a Fenwick tree over whole pixels.

    `top` and `at` take O(log n); so does a height that becomes known. Opening is O(n).
    """

    def __init__(self, estimates: Sequence[int]) -> None:
        self._heights = list(estimates)
        self._known = bytearray(len(self._heights))
        self._tree = [0, *self._heights]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]
        self._step = 1 << max(0, len(self._heights).bit_length() - 1)
        self._total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        return self._total

    def height(self, row: int) -> int:
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        return bool(self._known[row])

    def forget(self, row: int) -> None:
        """Take what was known of a row as an assumption again."""
        self._known[row] = 0

    def set(self, row: int, height: int) -> int:
        """Note a row's true height. Returns: by how much it differs from what was assumed."""
        change = height - self._heights[row]
        self._known[row] = 1
        if change:
            self._heights[row] = height
            self._total += change
            index = row + 1
            while index < len(self._tree):
                self._tree[index] += change
                index += index & -index
        return change

    def top(self, row: int) -> int:
        """Distance of the row's top edge from the page's top; of the page's end for row n."""
        total, index = 0, row
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    def at(self, y: int) -> int:
        """The row at a distance from the page's top, clamped to the first and the last row."""
        if not self._heights or y <= 0:
            return 0
        index, step = 0, self._step
        while step:
            after = index + step
            if after < len(self._tree) and self._tree[after] <= y:
                index = after
                y -= self._tree[after]
            step >>= 1
        return min(index, len(self._heights) - 1)
