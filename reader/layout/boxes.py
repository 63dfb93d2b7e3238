"""Where the characters of set lines are: hit testing, and the boxes behind spans of text.

Right-to-left and mixed lines are the same to callers: each character has a left and a right edge,
wherever it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; `right` and `bottom` are outside it."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def united(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Edges:
    """Left and right edge of each character of one line, in text order."""

    lefts: Sequence[float]
    rights: Sequence[float]
    one_direction: bool = False
    """Characters stand in text order from left to right, maybe with blank between them."""

    def stretches(self, start: int, end: int) -> list[tuple[float, float]]:
        """Visual stretches of characters start..end of the line, left to right, joined where they
        touch; a range across a change of direction has several."""
        if self.one_direction:
            if start >= end or self.rights[end - 1] <= self.lefts[start]:
                return []
            return [(self.lefts[start], self.rights[end - 1])]
        pairs = sorted(
            (self.lefts[index], self.rights[index])
            for index in range(start, end)
            if self.rights[index] > self.lefts[index]
        )
        joined: list[tuple[float, float]] = []
        for left, right in pairs:
            if joined and left <= joined[-1][1] + 0.51:
                joined[-1] = joined[-1][0], max(joined[-1][1], right)
            else:
                joined.append((left, right))
        return joined

    def index_at(self, x: float) -> int:
        """The character at `x`, or the nearest one; a line has at least one."""
        best, best_distance = 0, float("inf")
        for index, (left, right) in enumerate(zip(self.lefts, self.rights, strict=True)):
            if right <= left:
                continue
            distance = max(left - x, x - right, 0.0)
            if distance < best_distance:
                best, best_distance = index, distance
                if distance == 0.0 and x < right:
                    break
        return best


def line_at(tops: Sequence[float], y: float) -> int:
    """Index of the line at `y`, given the top of each; clamped."""
    return max(0, min(len(tops) - 1, bisect_right(tops, y) - 1))


@dataclass(frozen=True, slots=True)
class Corners:
    """Which corners of a box are on the outline of the shape it is part of."""

    top_left: bool
    top_right: bool
    bottom_left: bool
    bottom_right: bool


def outline(boxes: Sequence[Box]) -> Iterator[tuple[Box, Corners]]:
    """Boxes of one highlight, in text order, each with the corners to be rounded: those that no
    box touching it from above or below continues."""
    for box in boxes:
        above = [other for other in boxes if abs(other.bottom - box.top) < 0.6]
        below = [other for other in boxes if abs(other.top - box.bottom) < 0.6]
        yield (
            box,
            Corners(
                not _covered(box.left, above),
                not _covered(box.right, above),
                not _covered(box.left, below),
                not _covered(box.right, below),
            ),
        )


def _covered(x: float, boxes: Sequence[Box]) -> bool:
    return any(box.left - 0.5 <= x <= box.right + 0.5 for box in boxes)
