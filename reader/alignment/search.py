"""The best path through the grid of segments, and how sure each step of it is.

Beads are edges of a lattice over the corners (i, j) of the grid. A state remembers whether the
last bead was null and on which side, so that a null after a null can cost something else, and so
that runs of nulls have one order only: source before target. All corners of one anti-diagonal are
worked on at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.shapes import SHAPES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.evidence import Reward

    Floats = NDArray[np.floating]

FULL, SOURCE_NULL, TARGET_NULL = range(3)
_LOW = -1e9


@dataclass
class Lattice:
    """Scores in nats, higher is better, of all beads of a grid of n by m segments.

    `beads[shape]` is (n - a + 1, m - b + 1), indexed by where the bead starts; null scores are
    (n,) and (m,); `after_null` is added to a null bead that follows one of its own side,
    `after_other` to a target null that follows a source null.
    """

    rows: int
    columns: int
    beads: dict[tuple[int, int], Floats]
    source_null: Floats
    target_null: Floats
    after_null: float
    after_other: float
    heard: Reward | None = None
    """What is added to null scores by where they stand; part of the beads' scores already."""

    def part(self, rows: range, columns: range) -> Lattice:
        """The same of a rectangle of the grid."""
        i, k, j, o = rows.start, rows.stop, columns.start, columns.stop
        beads = {
            (a, b): scores[i : max(k - a + 1, i), j : max(o - b + 1, j)]
            for (a, b), scores in self.beads.items()
        }
        heard = self.heard and self.heard.part(rows, columns)
        return Lattice(
            len(rows), len(columns), beads, self.source_null[i:k], self.target_null[j:o],
            self.after_null, self.after_other, heard,
        )  # fmt: skip

    @cached_property
    def skewed(self) -> Floats:
        """(rows + columns + 1, len(SHAPES), rows + 1): the score of the bead that ends at corner
        (i, d - i), by anti-diagonal d."""
        n, m = self.rows, self.columns
        out = np.full((n + m + 1, len(SHAPES), n + 1), _LOW, np.float32)
        for index, (a, b) in enumerate(SHAPES):
            scores = self.beads[a, b]
            if not scores.size:
                continue
            i = np.arange(a, n + 1)[:, None]
            j = np.arange(b, m + 1)[None, :]
            out[i + j, index, np.broadcast_to(i, (n - a + 1, m - b + 1))] = scores
        return out

    @cached_property
    def nulls(self) -> tuple[Floats, Floats]:
        """(rows + columns + 1, rows + 1) each: the score of the null bead, of the source and of
        the target, that ends at corner (i, d - i), by anti-diagonal d."""
        n, m = self.rows, self.columns
        source = np.full((n + m + 1, n + 1), _LOW, np.float32)
        target = np.full((n + m + 1, n + 1), _LOW, np.float32)
        i, j = np.arange(n + 1)[:, None], np.arange(m + 1)[None, :]
        up = np.broadcast_to(self.source_null[:, None], (n, m + 1))
        left = np.broadcast_to(self.target_null[None, :], (n + 1, m))
        if self.heard is not None:
            up, left = up + self.heard.source_steps, left + self.heard.target_steps
        source[i[1:] + j, i[1:]] = up
        target[i + j[:, 1:], i] = left
        return source, target


_A = np.array([a for a, _ in SHAPES])
_B = np.array([b for _, b in SHAPES])
_PAD = 8


def best_path(lattice: Lattice) -> list[tuple[int, int]]:
    """Bead shapes of the best path, in order."""
    n, m = lattice.rows, lattice.columns
    scores, (source_null, target_null) = lattice.skewed, lattice.nulls
    value = np.full((n + m + 1 + _PAD, 3, n + 1 + _PAD), _LOW, np.float64)
    value[_PAD, FULL, _PAD] = 0.0
    shape_of = np.zeros((n + m + 1, n + 1), np.int8)
    from_state = np.zeros((n + m + 1, 3, n + 1), np.int8)
    reach = np.arange(n + 1)[None, :] + _PAD - _A[:, None]
    any_state = np.full((n + m + 1 + _PAD, n + 1 + _PAD), _LOW)
    any_state[_PAD, _PAD] = 0.0
    best_state = np.zeros((n + m + 1 + _PAD, n + 1 + _PAD), np.int8)
    back = _A + _B
    for d in range(1, n + m + 1):
        here = any_state[d + _PAD - back[:, None], reach] + scores[d]
        chosen = here.argmax(axis=0)
        shape_of[d] = chosen
        full = np.take_along_axis(here, chosen[None], 0)[0]
        source, target = source_null[d], target_null[d]
        before = value[d + _PAD - 1]
        up = before[:, _PAD - 1 : -1]
        options = np.stack([up[FULL], up[SOURCE_NULL] + lattice.after_null])
        picked = options.argmax(axis=0)
        from_state[d, SOURCE_NULL] = picked
        source_value = np.take_along_axis(options, picked[None], 0)[0] + source
        left = before[:, _PAD:]
        options = np.stack(
            [left[FULL], left[SOURCE_NULL] + lattice.after_other,
             left[TARGET_NULL] + lattice.after_null]
        )  # fmt: skip
        picked = options.argmax(axis=0)
        from_state[d, TARGET_NULL] = picked
        target_value = np.take_along_axis(options, picked[None], 0)[0] + target
        row = value[d + _PAD]
        row[FULL, _PAD:], row[SOURCE_NULL, _PAD:], row[TARGET_NULL, _PAD:] = (
            full, source_value, target_value,
        )  # fmt: skip
        best_state[d + _PAD] = row.argmax(axis=0)
        any_state[d + _PAD] = row.max(axis=0)
    return _trace(n, m, shape_of, from_state, best_state)


def _trace(
    n: int,
    m: int,
    shape_of: NDArray[np.int8],
    from_state: NDArray[np.int8],
    best_state: NDArray[np.int8],
) -> list[tuple[int, int]]:
    path: list[tuple[int, int]] = []
    i, j = n, m
    state = int(best_state[n + m + _PAD, n + _PAD])
    while i or j:
        d = i + j
        if state == FULL:
            a, b = SHAPES[shape_of[d, i]]
            i, j = i - a, j - b
            state = int(best_state[i + j + _PAD, i + _PAD])
        else:
            a, b = (1, 0) if state == SOURCE_NULL else (0, 1)
            state = int(from_state[d, state, i])
            i, j = i - a, j - b
        path.append((a, b))
    return path[::-1]
