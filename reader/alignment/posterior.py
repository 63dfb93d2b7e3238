"""How likely each bead is, given all paths through the grid: forward and backward sums.

Same lattice, states and anti-diagonals as `search`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.search import FULL, SOURCE_NULL, TARGET_NULL, Lattice
from reader.alignment.shapes import SHAPES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_LOW = -1e9
_PAD = 8
_A = np.array([a for a, _ in SHAPES])
_B = np.array([b for _, b in SHAPES])
_BACK = _A + _B


@dataclass
class Posterior:
    """Probabilities: `beads[shape]` as in Lattice; nulls (n,), (m,); expected counts of null
    beads that follow one of their own side, and of target nulls that follow a source null."""

    log_total: float
    beads: dict[tuple[int, int], Floats]
    source_null: Floats
    target_null: Floats
    after_null: float
    after_other: float


def _sum(values: Floats) -> Floats:
    """Log of the sum of exponentials along the first axis."""
    top = values.max(axis=0)
    result: Floats = top + np.log(np.exp(values - top).sum(axis=0))
    return result


def posterior(lattice: Lattice) -> Posterior:
    """Raises nothing; every grid has at least the path of nulls."""
    n, m = lattice.rows, lattice.columns
    forward = _forward(lattice)
    backward = _backward(lattice)
    total = float(_sum(forward[_PAD + n + m, :, _PAD + n][:, None])[0])
    reached = _sum(forward.transpose(1, 0, 2))
    beads: dict[tuple[int, int], Floats] = {}
    for a, b in SHAPES:
        score = lattice.beads[a, b]
        if not score.size:
            beads[a, b] = np.zeros(score.shape)
            continue
        i = np.arange(n - a + 1)[:, None]
        j = np.arange(m - b + 1)[None, :]
        at = reached[_PAD + i + j, _PAD + i]
        after = backward[i + j + a + b, FULL, i + a]
        beads[a, b] = np.exp(np.minimum(at + score + after - total, 0))
    return _nulls(lattice, forward, backward, total, beads)


def _forward(lattice: Lattice) -> Floats:
    """Log weight of all ways to a corner: (_PAD + d, state, _PAD + i)."""
    n, m = lattice.rows, lattice.columns
    scores, (source_null, target_null) = lattice.skewed, lattice.nulls
    value = np.full((n + m + 1 + _PAD, 3, n + 1 + _PAD), _LOW)
    value[_PAD, FULL, _PAD] = 0.0
    reached = np.full((n + m + 1 + _PAD, n + 1 + _PAD), _LOW)
    reached[_PAD, _PAD] = 0.0
    reach = np.arange(n + 1)[None, :] + _PAD - _A[:, None]
    same, other = lattice.after_null, lattice.after_other
    for d in range(1, n + m + 1):
        row = value[d + _PAD]
        row[FULL, _PAD:] = _sum(reached[d + _PAD - _BACK[:, None], reach] + scores[d])
        source, target = source_null[d], target_null[d]
        up = value[d + _PAD - 1, :, _PAD - 1 : -1]
        row[SOURCE_NULL, _PAD:] = np.logaddexp(up[FULL], up[SOURCE_NULL] + same) + source
        left = value[d + _PAD - 1, :, _PAD:]
        earlier = np.logaddexp(left[FULL], left[SOURCE_NULL] + other)
        row[TARGET_NULL, _PAD:] = np.logaddexp(earlier, left[TARGET_NULL] + same) + target
        reached[d + _PAD] = _sum(row)
    return value


def _backward(lattice: Lattice) -> Floats:
    """Log weight of all ways from a corner to the end: (d, state, i), padded behind."""
    n, m = lattice.rows, lattice.columns
    scores, (source_null, target_null) = lattice.skewed, lattice.nulls
    value = np.full((n + m + 1 + _PAD, 3, n + 1 + _PAD), _LOW)
    value[n + m, :, n] = 0.0
    padded = np.full((n + m + 1 + _PAD, len(SHAPES), n + 1 + _PAD), _LOW, np.float32)
    padded[: n + m + 1, :, : n + 1] = scores
    ahead = np.arange(n + 1)[None, :] + _A[:, None]
    shape = np.arange(len(SHAPES))[:, None]
    same, other = lattice.after_null, lattice.after_other
    for d in range(n + m - 1, -1, -1):
        later = d + _BACK[:, None]
        beads = _sum(value[later, FULL, ahead] + padded[later, shape, ahead])
        source, target = source_null[d + 1], target_null[d + 1]
        down = value[d + 1, SOURCE_NULL, 1 : n + 2] + np.concatenate((source[1:], [_LOW]))
        right = value[d + 1, TARGET_NULL, : n + 1] + target
        row = value[d]
        row[FULL, : n + 1] = _sum(np.stack([beads, down, right]))
        row[SOURCE_NULL, : n + 1] = _sum(np.stack([beads, down + same, right + other]))
        row[TARGET_NULL, : n + 1] = np.logaddexp(beads, right + same)
    return value


def _nulls(
    lattice: Lattice,
    forward: Floats,
    backward: Floats,
    total: float,
    beads: dict[tuple[int, int], Floats],
) -> Posterior:
    n, m = lattice.rows, lattice.columns
    i, j = np.arange(n + 1)[:, None], np.arange(m + 1)[None, :]
    at = forward[_PAD + i + j, :, _PAD + i]
    after = backward[i + j, :, i]
    same, other = lattice.after_null, lattice.after_other
    source, target = lattice.source_null[:, None], lattice.target_null[None, :]
    if lattice.heard is not None:
        source = source + lattice.heard.source_steps
        target = target + lattice.heard.target_steps
    ends = after[1:, :, SOURCE_NULL] + source - total
    first = np.exp(at[:-1, :, FULL] + ends)
    second = np.exp(at[:-1, :, SOURCE_NULL] + same + ends)
    source_null = (first + second).sum(axis=1)
    repeated = float(second.sum())
    ends = after[:, 1:, TARGET_NULL] + target - total
    first = np.exp(at[:, :-1, FULL] + ends)
    crossed = np.exp(at[:, :-1, SOURCE_NULL] + other + ends)
    second = np.exp(at[:, :-1, TARGET_NULL] + same + ends)
    target_null = (first + crossed + second).sum(axis=0)
    repeated += float(second.sum())
    return Posterior(total, beads, source_null, target_null, repeated, float(crossed.sum()))
