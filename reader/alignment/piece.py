"""A rectangle of the grid of segments, with what its beads share worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.lexical import Links, links_between
from reader.alignment.shapes import MAX_SIDE, SHAPES
from reader.alignment.surface import letter_grams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.pair import Pair

    Floats = NDArray[np.float32]
    Chances = list[tuple[Floats, Floats]]


class Piece:
    """Segments `rows` of the source against `columns` of the target of a pair."""

    def __init__(self, pair: Pair, rows: range, columns: range) -> None:
        self.pair, self.rows, self.columns = pair, rows, columns
        self.source = pair.source.surfaces[rows.start : rows.stop]
        self.target = pair.target.surfaces[columns.start : columns.stop]
        self.source_lengths = pair.source.lengths[rows.start : rows.stop]
        self.target_lengths = pair.target.lengths[columns.start : columns.stop]
        self.source_blocks = [pair.source.blocks(rows, n + 1) for n in range(MAX_SIDE)]
        self.target_blocks = [pair.target.blocks(columns, n + 1) for n in range(MAX_SIDE)]
        self.grams = shared_entries(
            [letter_grams(text) for text in pair.source.texts[rows.start : rows.stop]],
            [letter_grams(text) for text in pair.target.texts[columns.start : columns.stop]],
            rare=True,
        )
        self.digits = shared_entries(
            [item.digits for item in self.source],
            [item.digits for item in self.target],
            rare=False,
        )

    @cached_property
    def similarity(self) -> dict[tuple[int, int], Floats]:
        """(rows - n + 1, columns - m + 1) cosine of all blocks of n and of m segments."""
        return {(n, m): self.source_blocks[n - 1] @ self.target_blocks[m - 1].T for n, m in SHAPES}

    @cached_property
    def chance(self) -> tuple[list[Chances], list[Chances]]:
        """Mean and spread of the similarity of each block to blocks taken from all over the other
        text: for both sides, by own size and the other's."""
        source, target = self.pair.source, self.pair.target
        return (
            [_chances(own, target.samples) for own in self.source_blocks],
            [_chances(own, source.samples) for own in self.target_blocks],
        )

    @cached_property
    def beside(self) -> tuple[list[Floats], list[Floats]]:
        """Similarity of each block, by size, to the single segments of the other side from the
        one before the piece to the one behind it: (count, columns + 2), (count, rows + 2); NaN
        where the text ends."""
        source, target = self.pair.source.singles, self.pair.target.singles
        return (
            [_beside(own, target, self.columns) for own in self.source_blocks],
            [_beside(own, source, self.rows) for own in self.target_blocks],
        )

    @cached_property
    def links(self) -> Links:
        return links_between(
            self.pair.source.words, self.pair.target.words, self.rows, self.columns
        )


def _chances(blocks: Floats, samples: list[Floats]) -> Chances:
    similarity = blocks @ np.concatenate(samples).T
    found = []
    for part in np.split(similarity, np.cumsum([len(sample) for sample in samples])[:-1], axis=1):
        mean = part.mean(axis=1)
        square = np.einsum("ij,ij->i", part, part) / part.shape[1] - mean * mean
        found.append((mean, np.sqrt(np.maximum(square, 0.03**2))))
    return found


def _beside(blocks: Floats, singles: Floats, around: range) -> Floats:
    start, stop = max(around.start - 1, 0), min(around.stop + 1, len(singles))
    out = np.full((len(blocks), len(around) + 2), np.nan, np.float32)
    first = start - (around.start - 1)
    out[:, first : first + stop - start] = blocks @ singles[start:stop].T
    return out


def shared_entries(
    source: Sequence[Counter[str]], target: Sequence[Counter[str]], *, rare: bool
) -> tuple[Floats, Floats, Floats]:
    """Shared weight (n, m), and the weight of each side (n,), (m,), of two lists of bags.

    With `rare`, an entry weighs less the more bags hold it.
    """
    seen = Counter(entry for bag in source for entry in bag)
    held = set(seen)
    seen.update(entry for bag in target for entry in bag)
    total = len(source) + len(target)
    both = sorted({entry for bag in target for entry in bag if entry in held})
    number = {entry: index for index, entry in enumerate(both)}
    if rare:
        weight = {entry: float(np.log(1 + total / count) ** 2) for entry, count in seen.items()}
    else:
        weight = dict.fromkeys(seen, 1.0)

    def matrix(bags: Sequence[Counter[str]]) -> tuple[Floats, Floats]:
        out = np.zeros((len(bags), max(1, len(number))), np.float32)
        mass = np.zeros(len(bags), np.float32)
        for row, bag in enumerate(bags):
            for entry in bag:
                mass[row] += weight[entry]
                if entry in number:
                    out[row, number[entry]] = weight[entry] ** 0.5
        return out, mass

    source_matrix, source_mass = matrix(source)
    target_matrix, target_mass = matrix(target)
    return source_matrix @ target_matrix.T, source_mass, target_mass
