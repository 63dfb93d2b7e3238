"""Sentence pairs so clearly each other's counterpart that the grid may be cut at them.

Mutual nearest neighbours by similarity less the mean similarity to other near neighbours, then
the heaviest chain of them that increases on both sides.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.jobs import CancelToken

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

NEIGHBOURS = 3
CANDIDATES = 6
CHUNK = 256
"""Rows of the similarity matrix held at a time."""


@dataclass
class Nearest:
    """For each segment of one side, its nearest on the other: (n, CANDIDATES)."""

    index: Integers
    similarity: Floats

    @property
    def near(self) -> Floats:
        """(n,) mean similarity to the nearest three."""
        top = -np.sort(-self.similarity, axis=1)[:, :NEIGHBOURS]
        result: Floats = top.mean(axis=1)
        return result


def nearest(
    source: Floats, target: Floats, cancel: CancelToken | None = None
) -> tuple[Nearest, Nearest]:
    """Nearest neighbours both ways of unit vectors (n, 512) and (m, 512), neither empty.

    Raises: Cancelled.
    """
    n, m = len(source), len(target)
    row_count, column_count = min(CANDIDATES, m), min(CANDIDATES, n)
    row_index = np.empty((n, row_count), np.int64)
    row_value = np.empty((n, row_count), np.float32)
    column_index = np.zeros((m, 0), np.int64)
    column_value = np.zeros((m, 0), np.float32)
    for start in range(0, n, CHUNK):
        if cancel is not None:
            cancel.check()
        block = source[start : start + CHUNK] @ target.T
        stop = start + len(block)
        row_index[start:stop], row_value[start:stop] = top(block, row_count)
        index, value = top(block.T, min(column_count, len(block)))
        column_index = np.concatenate((column_index, index + start), axis=1)
        column_value = np.concatenate((column_value, value), axis=1)
        if column_index.shape[1] > column_count:
            best, column_value = top(column_value, column_count)
            column_index = np.take_along_axis(column_index, best, axis=1)
    return Nearest(row_index, row_value), Nearest(column_index, column_value)


def top(values: Floats, count: int) -> tuple[Integers, Floats]:
    """Positions and values of the `count` greatest of each row, in no order."""
    if count >= values.shape[1]:
        index = np.broadcast_to(np.arange(values.shape[1]), values.shape).copy()
        return index, np.ascontiguousarray(values)
    index = np.argpartition(values, -count, axis=1)[:, -count:]
    return index, np.take_along_axis(values, index, axis=1)


@dataclass
class Margins:
    """Best margin of each segment and where it was found."""

    source_near: Floats
    target_near: Floats
    source_best: Floats
    target_best: Floats
    source_match: Integers
    target_match: Integers


def margins(rows: Nearest, columns: Nearest) -> Margins:
    """Similarity less the mean of both sides' near similarities, at its best for each segment."""
    source_near, target_near = rows.near, columns.near
    by_row = rows.similarity - (source_near[:, None] + target_near[rows.index]) / 2
    by_column = columns.similarity - (target_near[:, None] + source_near[columns.index]) / 2
    best_row, best_column = by_row.argmax(axis=1), by_column.argmax(axis=1)
    row_range, column_range = np.arange(len(by_row)), np.arange(len(by_column))
    return Margins(
        source_near,
        target_near,
        by_row[row_range, best_row],
        by_column[column_range, best_column],
        rows.index[row_range, best_row],
        columns.index[column_range, best_column],
    )


@dataclass
class Chain:
    """Anchors in order: indices increase on both sides."""

    source: Integers
    target: Integers
    margin: Floats

    def __len__(self) -> int:
        return len(self.source)


MIN_MARGIN = 0.03


def chain_of(found: Margins) -> Chain:
    """The heaviest increasing chain of mutual nearest neighbours."""
    rows = np.arange(len(found.source_match))
    mutual = (found.target_match[found.source_match] == rows) & (found.source_best > MIN_MARGIN)
    source = rows[mutual]
    target, margin = found.source_match[mutual], found.source_best[mutual]
    kept = _heaviest_increasing(target.tolist(), margin.tolist())
    return Chain(source[kept], target[kept], margin[kept])


def _heaviest_increasing(values: list[int], weights: list[float]) -> list[int]:
    """Positions of the strictly increasing subsequence of greatest total weight.

    Keeps the frontier of (last value, best total): greater value, greater total.
    """
    ends: list[int] = []
    totals: list[float] = []
    owners: list[int] = []
    before = [-1] * len(values)
    for position, (value, weight) in enumerate(zip(values, weights, strict=True)):
        at = bisect_left(ends, value)
        total = weight + (totals[at - 1] if at else 0.0)
        before[position] = owners[at - 1] if at else -1
        stop = at
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        if stop > at or at == len(ends) or ends[at] != value:
            ends[at:stop], totals[at:stop], owners[at:stop] = [value], [total], [position]
    kept = []
    position = owners[-1] if owners else -1
    while position >= 0:
        kept.append(position)
        position = before[position]
    return kept[::-1]
