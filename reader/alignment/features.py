"""What speaks for and against a bead, as numbers.

All beads of one shape in a piece are looked at at once. Every feature is the same seen from
either side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.lexical import LEXICAL_FEATURES, lexical_features
from reader.alignment.surface import END_COMMA, END_NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.pair import Side
    from reader.alignment.piece import Piece

    Floats = NDArray[np.floating]

_MEANING = (
    "similarity", "similarity_above_chance", "near_margin", "neighbour_margin", "edge",
    "similarity_x_size",
)  # fmt: skip
_LENGTH = ("length_misfit", "length_misfit_squared", "length_ratio", "short", "size")
_MARKS = (
    "digits_shared", "digits_alone", "letters_shared", "end_same", "end_differs", "opening_same",
    "inner_ends_differ", "unfinished",
)  # fmt: skip
_SHAPE = ("1-1", "1-2", "2-2", "1-3", "2-3", "1-4", "larger")
_EXTENSION = ("gain_with_more", "gain_with_less")
BEAD_FEATURES = (
    *_MEANING, *_LENGTH, *_MARKS, *_SHAPE, *LEXICAL_FEATURES, *_EXTENSION, "clarity",
)  # fmt: skip
NULL_FEATURES = (
    "null", "null_length", "null_short", "null_best", "null_best_positive", "null_wordless",
    "null_clarity", "null_lacking", "null_after_null", "null_after_other_null",
)  # fmt: skip


def bead_features(piece: Piece, n: int, m: int) -> Floats:
    """(len(BEAD_FEATURES), rows - n + 1, columns - m + 1) of all n-m beads of a piece."""
    shape = piece.similarity[n, m].shape
    if not all(shape):
        return np.zeros((len(BEAD_FEATURES), *shape), np.float32)
    columns = [
        *_meaning(piece, n, m),
        *_length(piece, n, m),
        *_marks(piece, n, m),
        *_shape(shape, n, m),
        *lexical_features(piece.links, n, m),
        *_extension(piece, n, m),
        np.full(shape, piece.pair.clarity),
    ]
    out = np.empty((len(columns), *shape), np.float32)
    for index, column in enumerate(columns):
        out[index] = column
    return out


def window(values: Floats, size: int) -> Floats:
    """Sums of `size` neighbours: (n,) to (n - size + 1,)."""
    total = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    result: Floats = (total[size:] - total[:-size]).astype(np.float32)
    return result


def _box(values: Floats, n: int, m: int) -> Floats:
    """Sums over all n x m boxes of a matrix."""
    total = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    total[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    result: Floats = total[n:, m:] - total[:-n, m:] - total[n:, :-m] + total[:-n, :-m]
    return result


def _meaning(piece: Piece, n: int, m: int) -> list[Floats]:
    similarity = piece.similarity[n, m]
    source_mean, source_spread = piece.chance[0][n - 1][m - 1]
    target_mean, target_spread = piece.chance[1][m - 1][n - 1]
    above = (similarity - source_mean[:, None]) / source_spread[:, None]
    above = above + (similarity - target_mean[None, :]) / target_spread[None, :]
    margins, rows, columns = piece.pair.margins, piece.rows, piece.columns
    source_near = window(margins.source_near[rows.start : rows.stop], n) / n
    target_near = window(margins.target_near[columns.start : columns.stop], m) / m
    near = similarity - (source_near[:, None] + target_near[None, :]) / 2
    neighbour, edge = _neighbour_margin(piece, n, m)
    return [similarity, above / 6, near, neighbour, edge, similarity * (n + m - 2)]


def _neighbour_margin(piece: Piece, n: int, m: int) -> tuple[Floats, Floats]:
    """How much better the two blocks fit each other than the segments beside them, and the share
    of neighbours that the ends of the texts hide.

    Source: the margin of Bertalign (Liu & Zhu 2022).
    """
    similarity = piece.similarity[n, m]
    rows, columns = similarity.shape
    to_target, to_source = piece.beside[0][n - 1], piece.beside[1][m - 1].T
    total, seen = np.zeros_like(similarity), np.zeros_like(similarity)
    for found in (
        to_target[:, :columns],
        to_target[:, m + 1 : m + 1 + columns],
        to_source[:rows],
        to_source[n + 1 : n + 1 + rows],
    ):
        there = ~np.isnan(found)
        total += np.where(there, found, 0)
        seen += there
    margin = np.where(seen > 0, similarity - total / np.maximum(seen, 1), 0.3)
    return margin, 1 - seen / 4


def _length(piece: Piece, n: int, m: int) -> list[Floats]:
    half_ratio = float(np.exp(piece.pair.log_ratio / 2))
    source = window(piece.source_lengths, n)[:, None] * half_ratio
    target = window(piece.target_lengths, m)[None, :] / half_ratio
    misfit = np.abs(target - source) / np.sqrt(source + target)
    ratio = np.minimum(np.abs(np.log((target + 6) / (source + 6))), 2.0)
    short = 1 / (1 + np.minimum(source, target) / 12)
    size = np.full_like(misfit, n + m - 2)
    return [np.minimum(misfit, 12) / 4, np.minimum(misfit, 8) ** 2 / 16, ratio, short, size]


def _marks(piece: Piece, n: int, m: int) -> list[Floats]:
    """Digits, letters, how the two blocks begin and end, and what ends inside them."""
    shared = _box(piece.digits[0], n, m)
    alone = window(piece.digits[1], n)[:, None] + window(piece.digits[2], m)[None, :] - 2 * shared
    source_mass, target_mass = window(piece.grams[1], n), window(piece.grams[2], m)
    letters = _box(piece.grams[0], n, m) / np.sqrt(
        (source_mass[:, None] + 20) * (target_mass[None, :] + 20)
    )
    source_end = np.array([item.end for item in piece.source[n - 1 :]])
    target_end = np.array([item.end for item in piece.target[m - 1 :]])
    same = source_end[:, None] == target_end[None, :]
    differs = ~same
    source_open = np.isin(source_end, (END_NONE, END_COMMA)) * 0.5
    target_open = np.isin(target_end, (END_NONE, END_COMMA)) * 0.5
    if not (piece.pair.source.marks_ends and piece.pair.target.marks_ends):
        differs[:] = False
        source_open[:] = target_open[:] = 0
    source_opens = np.array([item.opens_speech for item in piece.source[: len(source_end)]])
    target_opens = np.array([item.opens_speech for item in piece.target[: len(target_end)]])
    source_inner = window(np.array([s.inner_ends for s in piece.source], np.float32), n) + n
    target_inner = window(np.array([t.inner_ends for t in piece.target], np.float32), m) + m
    inner = np.abs(np.log(source_inner[:, None] / target_inner[None, :]))
    return [
        np.minimum(shared, 3),
        np.clip(alone, 0, 4),
        letters,
        same & (source_end[:, None] > 1),
        differs,
        source_opens[:, None] == target_opens[None, :],
        np.minimum(inner, 2),
        source_open[:, None] + target_open[None, :],
    ]


def _shape(shape: tuple[int, ...], n: int, m: int) -> list[Floats]:
    name = f"{min(n, m)}-{max(n, m)}"
    chosen = name if name in _SHAPE else "larger"
    return [np.full(shape, float(other == chosen), np.float32) for other in _SHAPE]


def _extension(piece: Piece, n: int, m: int) -> list[Floats]:
    """How much nearer in meaning the blocks would be with one segment more at any of the four
    ends, and with one less."""
    similarity = piece.similarity[n, m]
    rows, columns = similarity.shape
    more = np.full_like(similarity, -1.0)
    less = np.full_like(similarity, -1.0)
    for a, b in ((n + 1, m), (n, m + 1)):
        other = piece.similarity.get((a, b))
        if other is None or not other.size:
            continue
        i, j = other.shape
        down, right = a - n, b - m
        for top, left in ((0, 0), (down, right)):
            part = more[top : top + i, left : left + j]
            np.maximum(part, other[: len(part), : part.shape[1]], out=part)
    for a, b in ((n - 1, m), (n, m - 1)):
        other = piece.similarity.get((a, b))
        if other is not None:
            down, right = n - a, m - b
            np.maximum(less, other[:rows, :columns], out=less)
            np.maximum(less, other[down : down + rows, right : right + columns], out=less)
    return [
        np.clip(5 * np.where(value > -1, value - similarity, -0.3), -1.5, 1)
        for value in (more, less)
    ]


def null_features(side: Side, best: Floats, clarity: float, rows: range) -> Floats:
    """(len(NULL_FEATURES), rows) of leaving each segment of `rows` without a counterpart; the
    last two depend on what came before and are left to the search.

    What stands out of the others nowhere is more suspicious where most have a clear counterpart.
    """
    out = np.zeros((len(NULL_FEATURES), len(rows)), np.float32)
    lengths = side.lengths[rows.start : rows.stop]
    found = best[rows.start : rows.stop]
    out[0] = 1
    out[1] = np.log(lengths) - 4
    out[2] = 1 / (1 + lengths / 12)
    out[3] = found
    out[4] = np.maximum(found, 0)
    out[5] = [item.wordless for item in side.surfaces[rows.start : rows.stop]]
    out[6] = clarity
    out[7] = np.clip(clarity - 4 * found, 0, 1.5)
    return out
