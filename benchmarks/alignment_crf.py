"""Fitting the aligner's weights: a semi-Markov conditional random field over beads.

The likelihood of the gold path among all paths through a chunk of some twenty beads is raised by
L-BFGS. Chunks of like size are worked on together: every array below has a batch axis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from reader.alignment.features import BEAD_FEATURES, NULL_FEATURES, bead_features, null_features
from reader.alignment.pair import Pair
from reader.alignment.piece import Piece
from reader.alignment.shapes import SHAPES

Floats = NDArray[np.floating]
Integers = NDArray[np.int64]
LOW = -1e9
PAD = 8
BEADS, NULLS = len(BEAD_FEATURES), len(NULL_FEATURES)
_A = np.array([a for a, _ in SHAPES])
_BOTH = np.array([a + b for a, b in SHAPES])


@dataclass
class Chunk:
    """A rectangle of a document pair with its gold path, as flat lists of candidate beads."""

    group: str
    fold: int
    rows: int
    columns: int
    features: Floats
    """(BEADS, candidates)"""
    diagonal: Integers
    """i + j of the corner each candidate ends at, and below its shape and its i."""
    shape: Integers
    row: Integers
    gold: Integers
    """Which candidates are in the gold."""
    source_null: Floats
    """(NULLS, rows)"""
    target_null: Floats
    gold_nulls: Floats
    """(NULLS,) features of the gold's null beads, summed."""


def chunk_of(
    pair: Pair, path: Sequence[tuple[int, int, int, int]], group: str, fold: int
) -> Chunk | None:
    """None where the gold holds a bead that the search cannot make."""
    if any(n and m and (n, m) not in SHAPES for _, _, n, m in path):
        return None
    first, last = path[0], path[-1]
    rows = range(first[0], last[0] + last[2])
    columns = range(first[1], last[1] + last[3])
    piece = Piece(pair, rows, columns)
    source_null = null_features(pair.source, pair.margins.source_best, pair.clarity, rows)
    target_null = null_features(pair.target, pair.margins.target_best, pair.clarity, columns)
    wanted = {(i - rows.start, j - columns.start, n, m) for i, j, n, m in path if n and m}
    features, diagonals, shapes, ends, gold = [], [], [], [], []
    count = 0
    for index, (n, m) in enumerate(SHAPES):
        found = bead_features(piece, n, m)
        height, width = found.shape[1:]
        if not height or not width:
            continue
        i = np.arange(height)[:, None] + n
        j = np.arange(width)[None, :] + m
        features.append(found.reshape(BEADS, -1))
        diagonals.append((i + j).ravel())
        ends.append(np.broadcast_to(i, (height, width)).ravel())
        shapes.append(np.full(height * width, index))
        gold += [count + i * width + j for i, j, a, b in wanted if (a, b) == (n, m)]
        count += height * width
    if not features:
        return None
    return Chunk(
        group, fold, len(rows), len(columns), np.concatenate(features, axis=1),
        np.concatenate(diagonals), np.concatenate(shapes), np.concatenate(ends),
        np.array(gold, np.int64), source_null, target_null,
        _gold_nulls(path, source_null, target_null, rows.start, columns.start),
    )  # fmt: skip


def _gold_nulls(
    path: Sequence[tuple[int, int, int, int]],
    source: Floats,
    target: Floats,
    first_row: int,
    first_column: int,
) -> Floats:
    total = np.zeros(NULLS)
    before = "full"
    for i, j, n, m in path:
        if n and m:
            before = "full"
            continue
        now = "source" if n else "target"
        total += source[:, i - first_row] if n else target[:, j - first_column]
        total[-2] += before == now
        total[-1] += before == "source" and now == "target"
        before = now
    return total


@dataclass
class Scorer:
    """Linear plus `units` hidden ones over standardised features; parameters in one flat vector:
    linear, hidden, offset, output, null."""

    mean: Floats
    spread: Floats
    units: int
    decay: float = 1.0
    hidden_decay: float = 8.0

    def split(self, theta: Floats) -> tuple[Floats, Floats, Floats, Floats, Floats]:
        ends = np.cumsum([BEADS, self.units * BEADS, self.units, self.units])
        linear, hidden, offset, output, null = np.split(theta, ends)
        return linear, hidden.reshape(self.units, BEADS), offset, output, null

    def start(self, seed: int, linear: Floats | None = None) -> Floats:
        """Small random hidden units on top of linear weights that were fitted before."""
        random = np.random.default_rng(seed)
        base = np.zeros(BEADS + NULLS) if linear is None else linear
        hidden = random.normal(size=self.units * BEADS) * 0.6 / np.sqrt(BEADS)
        output = random.normal(size=self.units) * 0.1
        parts = [base[:BEADS], hidden, np.zeros(self.units), output, base[BEADS:]]
        return np.concatenate(parts)

    def folded(self, theta: Floats) -> tuple[Floats, Floats]:
        """Hidden weights and offsets that take plain features."""
        _, hidden, offset, _, _ = self.split(theta)
        scaled = hidden / self.spread
        return scaled, offset - scaled @ self.mean

    def scores(self, theta: Floats, features: Floats) -> tuple[Floats, Floats]:
        """Scores (candidates,) and what the units said (units, candidates)."""
        linear, _, _, output, _ = self.split(theta)
        hidden, offset = self.folded(theta)
        units = np.tanh(hidden.astype(np.float32) @ features + offset[:, None].astype(np.float32))
        scores = linear.astype(np.float32) @ features + output.astype(np.float32) @ units
        return scores, units

    def gradient(self, theta: Floats, features: Floats, units: Floats, wrong: Floats) -> Floats:
        """Of the sum of scores weighted by `wrong` (candidates,), but for the null weights."""
        _, _, _, output, _ = self.split(theta)
        inner = (1 - units * units) * output[:, None].astype(np.float32) * wrong
        offset = inner.sum(axis=1)
        hidden = (inner @ features.T - offset[:, None] * self.mean) / self.spread
        return np.concatenate([features @ wrong, hidden.ravel(), offset, units @ wrong])

    def penalty(self, theta: Floats) -> tuple[float, Floats]:
        strength = np.full(len(theta), self.decay)
        strength[BEADS:-NULLS] *= self.hidden_decay
        ends = BEADS + self.units * BEADS
        strength[ends : ends + self.units] *= 0.1
        return float(0.5 * (strength * theta * theta).sum()), strength * theta


class Batch:
    """Chunks padded to one size."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self.chunks = chunks
        self.rows = np.array([chunk.rows for chunk in chunks])
        self.columns = np.array([chunk.columns for chunk in chunks])
        self.n, self.m = int(self.rows.max()), int(self.columns.max())
        self.features = np.concatenate([chunk.features for chunk in chunks], axis=1)
        sizes = [chunk.features.shape[1] for chunk in chunks]
        self.owner = np.repeat(np.arange(len(chunks)), sizes)
        starts = np.cumsum([0, *sizes])
        self.gold = np.concatenate([c.gold + s for c, s in zip(chunks, starts, strict=False)])
        self.gold_nulls = np.array([chunk.gold_nulls for chunk in chunks])
        diagonal = np.concatenate([chunk.diagonal for chunk in chunks])
        shape = np.concatenate([chunk.shape for chunk in chunks])
        row = np.concatenate([chunk.row for chunk in chunks])
        depth, count, width = self.n + self.m + 1 + PAD, len(chunks), self.n + 1 + PAD
        self.grid = np.full((depth, count, len(SHAPES), width), LOW, np.float32)
        self._place = np.ravel_multi_index((diagonal, self.owner, shape, row), self.grid.shape)
        from_diagonal, from_row = diagonal - _BOTH[shape] + PAD, row - _A[shape] + PAD
        self._from = np.ravel_multi_index(
            (from_diagonal, self.owner, from_row), (depth, count, width)
        )
        self._to = np.ravel_multi_index(
            (diagonal, np.zeros_like(diagonal), self.owner, row), (depth, 3, count, width)
        )

    def likelihood(self, scores: Floats, null: Floats) -> tuple[Floats, Floats, Floats]:
        """Log of the sum over all paths (chunks,), posterior of the candidates, expected null
        features (chunks, NULLS)."""
        self.grid.ravel()[self._place] = scores
        source, target = self._null_scores(null)
        same, other = float(null[-2]), float(null[-1])
        forward, reached = self._forward(source, target, same, other)
        backward = self._backward(source, target, same, other)
        index = np.arange(len(self.chunks))
        total = reached[PAD + self.rows + self.columns, index, PAD + self.rows]
        log = reached.ravel()[self._from] + scores + backward.ravel()[self._to]
        chance = np.exp(np.minimum(log - total[self.owner], 0))
        nulls = self._expected_nulls(forward, backward, source, target, same, other, total)
        return total, chance, nulls

    def _null_scores(self, null: Floats) -> tuple[Floats, Floats]:
        source = np.full((len(self.chunks), self.n + 1), LOW, np.float32)
        target = np.full((len(self.chunks), self.m + 1), LOW, np.float32)
        for index, chunk in enumerate(self.chunks):
            source[index, 1 : chunk.rows + 1] = null @ chunk.source_null
            target[index, 1 : chunk.columns + 1] = null @ chunk.target_null
        return source, target

    def _nulls_at(self, source: Floats, target: Floats, d: int) -> tuple[Floats, Floats]:
        i = np.arange(self.n + 1)
        j = d - i
        ok = (j >= 0) & (j <= self.m)
        up = np.where(ok & (i > 0), source, LOW)
        left = np.where(ok & (j > 0), target[:, np.clip(j, 0, self.m)], LOW)
        return up, left

    def _forward(
        self, source: Floats, target: Floats, same: float, other: float
    ) -> tuple[Floats, Floats]:
        depth, count, _, width = self.grid.shape
        value = np.full((depth, 3, count, width), LOW, np.float32)
        reached = np.full((depth, count, width), LOW, np.float32)
        value[PAD, 0, :, PAD] = reached[PAD, :, PAD] = 0
        i = np.arange(self.n + 1)
        reach = i[None, :] + PAD - _A[:, None]
        for d in range(1, self.n + self.m + 1):
            before = reached[d + PAD - _BOTH[:, None], :, reach].transpose(0, 2, 1)
            value[d + PAD, 0, :, PAD:] = _sum(
                before + self.grid[d, :, :, : self.n + 1].transpose(1, 0, 2)
            )
            null_up, null_left = self._nulls_at(source, target, d)
            up = value[d + PAD - 1, :, :, PAD - 1 : -1]
            left = value[d + PAD - 1, :, :, PAD:]
            value[d + PAD, 1, :, PAD:] = np.logaddexp(up[0], up[1] + same) + null_up
            value[d + PAD, 2, :, PAD:] = (
                np.logaddexp(np.logaddexp(left[0], left[1] + other), left[2] + same) + null_left
            )
            reached[d + PAD] = _sum(value[d + PAD])
        return value, reached

    def _backward(self, source: Floats, target: Floats, same: float, other: float) -> Floats:
        depth, count, _, width = self.grid.shape
        value = np.full((depth, 3, count, width), LOW, np.float32)
        ends = self.rows + self.columns
        ahead = np.arange(self.n + 1)[None, :] + _A[:, None]
        shape = np.arange(len(SHAPES))[:, None]
        beyond = np.full((count, 1), LOW, np.float32)
        for d in range(self.n + self.m, -1, -1):
            if d < self.n + self.m:
                later = d + _BOTH[:, None]
                beads = _sum(value[later, 0, :, ahead] + self.grid[later, :, shape, ahead]).T
                null_up, null_left = self._nulls_at(source, target, d + 1)
                down = value[d + 1, 1, :, 1 : self.n + 2]
                down = down + np.concatenate([null_up[:, 1:], beyond], axis=1)
                right = value[d + 1, 2, :, : self.n + 1] + null_left
                here = value[d, :, :, : self.n + 1]
                here[0] = _sum(np.stack([beads, down, right]))
                here[1] = _sum(np.stack([beads, down + same, right + other]))
                here[2] = np.logaddexp(beads, right + same)
            for index in np.nonzero(ends == d)[0]:
                value[d, :, index, self.rows[index]] = 0
        return value

    def _expected_nulls(
        self,
        forward: Floats,
        backward: Floats,
        source: Floats,
        target: Floats,
        same: float,
        other: float,
        total: Floats,
    ) -> Floats:
        out = np.zeros((len(self.chunks), NULLS))
        for index, chunk in enumerate(self.chunks):
            i, j = np.arange(chunk.rows + 1)[:, None], np.arange(chunk.columns + 1)[None, :]
            at, after = forward[PAD + i + j, :, index, PAD + i], backward[i + j, :, index, i]
            step = after[1:, :, 1] + source[index, 1 : chunk.rows + 1, None] - total[index]
            first = np.exp(at[:-1, :, 0] + step)
            again = np.exp(at[:-1, :, 1] + same + step)
            out[index] += chunk.source_null @ (first + again).sum(axis=1)
            repeated = again.sum()
            step = after[:, 1:, 2] + target[index, None, 1 : chunk.columns + 1] - total[index]
            first = np.exp(at[:, :-1, 0] + step)
            crossed = np.exp(at[:, :-1, 1] + other + step)
            again = np.exp(at[:, :-1, 2] + same + step)
            out[index] += chunk.target_null @ (first + crossed + again).sum(axis=0)
            out[index, -2] += repeated + again.sum()
            out[index, -1] += crossed.sum()
        return out


def _sum(values: Floats) -> Floats:
    top = values.max(axis=0)
    result: Floats = top + np.log(np.exp(values - top).sum(axis=0))
    return result


def batches(chunks: Sequence[Chunk], size: int = 24) -> list[Batch]:
    order = sorted(chunks, key=lambda chunk: chunk.rows + chunk.columns)
    return [Batch(order[start : start + size]) for start in range(0, len(order), size)]


def fit(
    chunks: Sequence[Chunk],
    scorer: Scorer,
    start: Floats,
    weights: dict[str, float],
    iterations: int = 100,
) -> Floats:
    """Parameters that make the gold likely; `weights` say how much a bead of each group counts."""
    prepared = batches(chunks)

    def loss(theta: Floats) -> tuple[float, Floats]:
        value, gradient = scorer.penalty(theta)
        for batch in prepared:
            share = np.array([weights[chunk.group] for chunk in batch.chunks])
            part, slope = _loss(batch, scorer, theta, share)
            value, gradient = value + part, gradient + slope
        return value, gradient

    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    result: Floats = found.x
    return result


def _loss(batch: Batch, scorer: Scorer, theta: Floats, share: Floats) -> tuple[float, Floats]:
    null = theta[-NULLS:]
    scores, units = scorer.scores(theta, batch.features)
    total, chance, nulls = batch.likelihood(scores, null)
    in_beads = np.bincount(batch.owner[batch.gold], scores[batch.gold], len(share))
    gold = in_beads + batch.gold_nulls @ null
    wrong = (chance * share[batch.owner]).astype(np.float32)
    wrong[batch.gold] -= share[batch.owner[batch.gold]].astype(np.float32)
    slope = scorer.gradient(theta, batch.features, units, wrong)
    null_slope = (share[:, None] * (nulls - batch.gold_nulls)).sum(axis=0)
    return float((share * (total - gold)).sum()), np.concatenate([slope, null_slope])


def surprise(chunks: Sequence[Chunk], scorer: Scorer, theta: Floats) -> dict[str, float]:
    """Negative log likelihood of the gold in nats, by group: smoother than F1."""
    out: dict[str, float] = {}
    for batch in batches(chunks):
        scores, _ = scorer.scores(theta, batch.features)
        null = theta[-NULLS:]
        total, _, _ = batch.likelihood(scores, null)
        in_beads = np.bincount(batch.owner[batch.gold], scores[batch.gold], len(batch.chunks))
        gold = in_beads + batch.gold_nulls @ null
        for chunk, value in zip(batch.chunks, total - gold, strict=True):
            out[chunk.group] = out.get(chunk.group, 0.0) + float(value)
    return out
