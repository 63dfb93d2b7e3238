"""What speaks for and against a bead, as numbers.

`Pair` knows both sides as a whole; `bead_features` looks at one piece of the grid of segments for
one bead shape at a time and returns all beads of that shape at once. Every feature is the same
seen from either side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.anchors import Margins, margins, nearest
from reader.alignment.surface import Surface, surfaces
from reader.documents.document import BlockKind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import TextEncoder
    from reader.alignment.segments import AlignmentInput

    Floats = NDArray[np.float32]

MAX_SIDE = 5
MAX_BOTH = 7
SHAPES = tuple(
    (n, m) for n in range(1, MAX_SIDE + 1) for m in range(1, MAX_SIDE + 1) if n + m <= MAX_BOTH
)
"""Beads with both sides filled; null beads hold one segment."""
_KINDS = tuple(BlockKind)
SAMPLE = 1500
"""Blocks of each size that stand for the whole text in its mean."""


@dataclass
class Side:
    """One text: what it looks like and where its meaning lies."""

    surfaces: list[Surface]
    sums: Floats
    """Token sums (n, 513)."""
    encoder: TextEncoder
    kinds: NDArray[np.int8]
    """0 for text, another number for each kind of line beside it (n,)."""
    means: Floats = field(init=False)
    """Mean block vector by size (MAX_SIDE, 512)."""
    covariances: list[Floats] = field(init=False)
    lengths: Floats = field(init=False)
    singles: Floats = field(init=False)
    """Vectors of single segments (n, 512)."""

    def __post_init__(self) -> None:
        self.lengths = np.array([item.length for item in self.surfaces], np.float32)
        self.singles = self.blocks(range(len(self.surfaces)), 1)
        means, self.covariances = [], []
        step = max(1, len(self.surfaces) // SAMPLE)
        for size in range(1, MAX_SIDE + 1):
            vectors = self.blocks(range(len(self.surfaces)), size, step)
            if not len(vectors):
                vectors = self.singles
            means.append(vectors.mean(axis=0))
            centred = vectors - means[-1]
            self.covariances.append(centred.T @ centred / len(vectors))
        self.means = np.array(means, np.float32)

    def __len__(self) -> int:
        return len(self.surfaces)

    def blocks(self, rows: range, size: int, step: int = 1) -> Floats:
        """Vectors (count, 512) of the blocks of `size` segments inside `rows`, every `step`th."""
        count = len(rows) - size + 1
        if count <= 0:
            return np.zeros((0, 512), np.float32)
        total = self.sums[rows.start : rows.start + count : step].copy()
        for more in range(1, size):
            total += self.sums[rows.start + more : rows.start + more + count : step]
        return self.encoder.vectors(total - (size - 1) * self.encoder.joint)


def side_of(text: AlignmentInput, encoder: TextEncoder) -> Side:
    kinds = [0 if kind.is_text else 1 + _KINDS.index(kind) for kind in text.kinds]
    return Side(
        surfaces(text.segments), encoder.sums(text.segments), encoder, np.array(kinds, np.int8)
    )


@dataclass
class Pair:
    """Both sides and what only shows when they are seen together."""

    source: Side
    target: Side
    log_ratio: float = field(init=False)
    """Natural log of target characters per source character."""
    margins: Margins = field(init=False)

    def __post_init__(self) -> None:
        rows, columns = nearest(self.source.singles, self.target.singles)
        self.margins = margins(rows, columns)
        self.log_ratio = self._length_ratio()

    def _length_ratio(self) -> float:
        """From segments that are each other's nearest; without such, from the whole."""
        whole = float(np.log(self.target.lengths.sum() / self.source.lengths.sum()))
        match = self.margins.source_match
        mutual = self.margins.target_match[match] == np.arange(len(match))
        rows = np.nonzero(mutual & (self.margins.source_best > 0.02))[0]
        if len(rows) < 8:
            return whole
        ratios = np.log(self.target.lengths[match[rows]] / self.source.lengths[rows])
        order = np.argsort(ratios)
        weight = np.sqrt(self.source.lengths[rows])[order].cumsum()
        return float(ratios[order][np.searchsorted(weight, weight[-1] / 2)])


def _gram_products(
    source: Sequence[Counter[str]], target: Sequence[Counter[str]], rare: bool
) -> tuple[Floats, Floats, Floats]:
    """Shared weight (n, m), and the weight of each side (n,), (m,) of two lists of bags.

    With `rare`, an entry weighs less the more segments hold it.
    """
    seen = Counter(entry for bag in source for entry in bag)
    seen.update(entry for bag in target for entry in bag)
    total = len(source) + len(target)
    in_source = {entry for bag in source for entry in bag}
    shared = {
        entry: number
        for number, entry in enumerate(
            sorted({entry for bag in target for entry in bag if entry in in_source})
        )
    }

    def weight(entry: str) -> float:
        return float(np.log(1 + total / seen[entry]) ** 2) if rare else 1.0

    def matrix(bags: Sequence[Counter[str]]) -> tuple[Floats, Floats]:
        out = np.zeros((len(bags), max(1, len(shared))), np.float32)
        mass = np.zeros(len(bags), np.float32)
        for row, bag in enumerate(bags):
            for entry in bag:
                value = weight(entry)
                mass[row] += value
                if entry in shared:
                    out[row, shared[entry]] = np.sqrt(value)
        return out, mass

    source_matrix, source_mass = matrix(source)
    target_matrix, target_mass = matrix(target)
    return source_matrix @ target_matrix.T, source_mass, target_mass


class Piece:
    """A rectangle of the grid, with what its beads share worked out once."""

    def __init__(self, pair: Pair, rows: range, columns: range) -> None:
        self.pair, self.rows, self.columns = pair, rows, columns
        self.source_blocks = [pair.source.blocks(rows, size) for size in range(1, MAX_SIDE + 1)]
        self.target_blocks = [pair.target.blocks(columns, size) for size in range(1, MAX_SIDE + 1)]
        source = pair.source.surfaces[rows.start : rows.stop]
        target = pair.target.surfaces[columns.start : columns.stop]
        self.source, self.target = source, target
        self.grams = _gram_products(
            [item.grams for item in source], [item.grams for item in target], rare=True
        )
        self.digits = _gram_products(
            [item.digits for item in source], [item.digits for item in target], rare=False
        )
        self.source_lengths = pair.source.lengths[rows.start : rows.stop]
        self.target_lengths = pair.target.lengths[columns.start : columns.stop]


def _window(values: Floats, size: int) -> Floats:
    """Sums of `size` neighbours: (n,) to (n - size + 1,)."""
    total = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    return (total[size:] - total[:-size]).astype(np.float32)


def _box(values: Floats, n: int, m: int) -> Floats:
    """Sums over all n x m boxes of a matrix."""
    total = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    total[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    boxes = total[n:, m:] - total[:-n, m:] - total[n:, :-m] + total[:-n, :-m]
    return boxes.astype(np.float32)


BEAD_FEATURES = (
    "similarity", "similarity_z", "near_margin", "neighbour_margin", "neighbour_missing",
    "length_z", "length_z2", "log_ratio", "digits_shared", "digits_lone", "grams", "end_same",
    "end_differs", "speech_same", "inner_ends", "size", "short",
    "one_one", "one_two", "two_two", "one_three", "two_three", "one_four", "more",
    "sim_x_size", "ends_unfinished",
)  # fmt: skip
NULL_FEATURES = (
    "null", "null_length", "null_short", "null_best", "null_best_positive", "null_wordless",
    "null_after_null", "null_after_other_null",
)  # fmt: skip


def bead_features(piece: Piece, n: int, m: int) -> Floats:
    """(len(BEAD_FEATURES), rows - n + 1, columns - m + 1) of all n-m beads of a piece."""
    pair = piece.pair
    a, b = piece.source_blocks[n - 1], piece.target_blocks[m - 1]
    shape = (len(a), len(b))
    out = np.zeros((len(BEAD_FEATURES), *shape), np.float32)
    if not len(a) or not len(b):
        return out
    similarity = a @ b.T
    mean_a = a @ pair.target.means[m - 1]
    mean_b = b @ pair.source.means[n - 1]
    spread_a = np.sqrt(np.maximum(np.einsum("ij,jk,ik->i", a, pair.target.covariances[m - 1], a,
                                            optimize=True), 1e-4))  # fmt: skip
    spread_b = np.sqrt(np.maximum(np.einsum("ij,jk,ik->i", b, pair.source.covariances[n - 1], b,
                                            optimize=True), 1e-4))  # fmt: skip
    size = n + m
    out[0] = similarity
    out[1] = ((similarity - mean_a[:, None]) / spread_a[:, None]
              + (similarity - mean_b[None, :]) / spread_b[None, :]) / 6  # fmt: skip
    near_a = _window(pair.margins.source_near[piece.rows.start : piece.rows.stop], n) / n
    near_b = _window(pair.margins.target_near[piece.columns.start : piece.columns.stop], m) / m
    out[2] = similarity - (near_a[:, None] + near_b[None, :]) / 2
    out[3], out[4] = _neighbour_margin(piece, n, m, similarity)
    length_a = _window(piece.source_lengths, n)[:, None]
    length_b = _window(piece.target_lengths, m)[None, :]
    ratio = float(np.exp(pair.log_ratio))
    scale = np.sqrt(ratio)
    left, right = length_a * scale, length_b / scale
    z = np.abs(right - left) / np.sqrt(left + right)
    out[5] = np.minimum(z, 12) / 4
    out[6] = np.minimum(z, 8) ** 2 / 16
    out[7] = np.minimum(np.abs(np.log((right + 6) / (left + 6))), 2.0)
    shared = _box(piece.digits[0], n, m)
    lone = (
        _window(piece.digits[1], n)[:, None] + _window(piece.digits[2], m)[None, :]
    ) - 2 * shared
    out[8] = np.minimum(shared, 3)
    out[9] = np.clip(lone, 0, 4)
    mass_a, mass_b = _window(piece.grams[1], n), _window(piece.grams[2], m)
    out[10] = _box(piece.grams[0], n, m) / np.sqrt((mass_a[:, None] + 20) * (mass_b[None, :] + 20))
    _ends(piece, n, m, out)
    out[15] = size - 2
    shorter = np.minimum(left, right)
    out[16] = 1 / (1 + shorter / 12)
    kind = {(1, 1): 17, (1, 2): 18, (2, 2): 19, (1, 3): 20, (2, 3): 21, (1, 4): 22}
    out[kind.get((min(n, m), max(n, m)), 23)] = 1
    out[24] = similarity * (size - 2)
    return out


def _neighbour_margin(piece: Piece, n: int, m: int, similarity: Floats) -> tuple[Floats, Floats]:
    """How much better the two blocks fit each other than the segments beside them, and the share
    of neighbours that the edge of the piece hides. Source: Bertalign's margin (Liu & Zhu 2022)."""
    a, b = piece.source_blocks[n - 1], piece.target_blocks[m - 1]
    pair, rows, columns = piece.pair, piece.rows, piece.columns
    total = np.zeros_like(similarity)
    seen = np.zeros_like(similarity)
    for step in (-1, m):
        index = np.arange(len(b)) + columns.start + step
        inside = (index >= 0) & (index < len(pair.target))
        total[:, inside] += a @ pair.target.singles[index[inside]].T
        seen[:, inside] += 1
    for step in (-1, n):
        index = np.arange(len(a)) + rows.start + step
        inside = (index >= 0) & (index < len(pair.source))
        total[inside] += pair.source.singles[index[inside]] @ b.T
        seen[inside] += 1
    margin = np.where(seen > 0, similarity - total / np.maximum(seen, 1), 0.3)
    return margin.astype(np.float32), (1 - seen / 4).astype(np.float32)


def _ends(piece: Piece, n: int, m: int, out: Floats) -> None:
    """How the two blocks begin and end, and what ends inside them."""
    source, target = piece.source, piece.target
    end_a = np.array([item.end for item in source[n - 1 :]])
    end_b = np.array([item.end for item in target[m - 1 :]])
    same = end_a[:, None] == end_b[None, :]
    out[11] = same & (end_a[:, None] > 1)
    out[12] = ~same
    speech_a = np.array([item.opens_speech for item in source[: len(end_a)]])
    speech_b = np.array([item.opens_speech for item in target[: len(end_b)]])
    out[13] = (speech_a[:, None] == speech_b[None, :]) * 1.0
    inner_a = _window(np.array([item.inner_ends for item in source], np.float32), n) + n
    inner_b = _window(np.array([item.inner_ends for item in target], np.float32), m) + m
    out[14] = np.minimum(np.abs(np.log(inner_a[:, None] / inner_b[None, :])), 2)
    unfinished_a = np.isin(end_a, (0, 5))
    unfinished_b = np.isin(end_b, (0, 5))
    out[25] = unfinished_a[:, None] * 0.5 + unfinished_b[None, :] * 0.5


def null_features(side: Side, best: Floats, rows: range) -> Floats:
    """(len(NULL_FEATURES), rows) of leaving each segment of `rows` without a counterpart."""
    out = np.zeros((len(NULL_FEATURES), len(rows)), np.float32)
    lengths = side.lengths[rows.start : rows.stop]
    found = best[rows.start : rows.stop]
    out[0] = 1
    out[1] = np.log(lengths) - 4
    out[2] = 1 / (1 + lengths / 12)
    out[3] = found
    out[4] = np.maximum(found, 0)
    out[5] = [item.wordless for item in side.surfaces[rows.start : rows.stop]]
    return out
