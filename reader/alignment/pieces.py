"""Cutting the grid of a long pair of texts into pieces small enough to search densely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from reader.alignment.anchors import Chain

WHOLE_CELLS = 40 * 40
"""Grids up to this many cells are never cut."""
SMALLEST, LARGEST = 12, 32
"""Segments of either side between two cuts, where the anchors leave a choice."""
REACH = 3
"""How far the outer two of four anchors may be from the inner two."""
DENSE_CELLS = 400 * 400
"""A piece with more cells is searched through a window that slides along it."""


@dataclass(frozen=True, slots=True, order=True)
class Corner:
    """A point of the grid between segments."""

    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Cut:
    corner: Corner
    trust: float


def cuts(chain: Chain) -> list[Cut]:
    """Corners between two anchors that follow each other on both sides, with two more anchors
    close by to agree; trust is the least margin of the four."""
    if len(chain) < 4:
        return []
    step = np.maximum(np.diff(chain.source), np.diff(chain.target))
    inner = np.nonzero((step[1:-1] == 1) & (step[:-2] <= REACH) & (step[2:] <= REACH))[0] + 1
    margin = chain.margin
    trust = np.minimum.reduce(
        [margin[inner - 1], margin[inner], margin[inner + 1], margin[inner + 2]]
    )
    trust = trust - 0.03 * (step[inner - 1] + step[inner + 1] - 2)
    return [
        Cut(Corner(int(chain.source[at + 1]), int(chain.target[at + 1])), float(value))
        for at, value in zip(inner, trust, strict=True)
    ]


def corners(
    found: list[Cut],
    start: Corner,
    stop: Corner,
    *,
    shortest: int = SMALLEST,
    longest: int = LARGEST,
) -> list[Corner]:
    """Corners strictly between `start` and `stop` to cut at, so that pieces come out small."""
    if (stop.source - start.source) * (stop.target - start.target) <= WHOLE_CELLS:
        return []
    inside = [
        cut
        for cut in found
        if start.source < cut.corner.source < stop.source
        and start.target < cut.corner.target < stop.target
    ]
    chosen: list[Corner] = []
    here, at = start, 0
    while at < len(inside):
        best: Cut | None = None
        while at < len(inside):
            cut = inside[at]
            length = max(cut.corner.source - here.source, cut.corner.target - here.target)
            if best is not None and length > longest:
                break
            at += 1
            if length >= shortest and (best is None or cut.trust > best.trust):
                best = cut
        if best is None:
            break
        chosen.append(best.corner)
        here = best.corner
        while at > 0 and inside[at - 1].corner > here:
            at -= 1
    if chosen and max(stop.source - here.source, stop.target - here.target) < shortest // 2:
        chosen.pop()
    return chosen


def windows(start: Corner, stop: Corner) -> Iterator[Corner]:
    """Far corners of windows that follow the diagonal of a piece too large to search at once."""
    rows, columns = stop.source - start.source, stop.target - start.target
    parts = max(1, int(np.ceil(np.sqrt(rows * columns / DENSE_CELLS))))
    for part in range(1, parts + 1):
        yield Corner(start.source + rows * part // parts, start.target + columns * part // parts)


def around(chosen: list[Corner], start: Corner, stop: Corner, end: Corner) -> tuple[Corner, Corner]:
    """The corners, or ends of the texts, nearest to a stretch that it does not cross."""
    before = [one for one in chosen if one.source <= start.source and one.target <= start.target]
    after = [one for one in chosen if one.source >= stop.source and one.target >= stop.target]
    return (before[-1] if before else Corner(0, 0)), (after[0] if after else end)


def as_ranges(one: Corner, other: Corner) -> tuple[range, range]:
    return range(one.source, other.source), range(one.target, other.target)
