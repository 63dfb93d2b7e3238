"""The best path and its probabilities, against trying every path."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.alignment.evidence import Reward
from reader.alignment.posterior import posterior
from reader.alignment.search import Lattice, best_path
from reader.alignment.shapes import SHAPES


def random_lattice(rows: int, columns: int, seed: int) -> Lattice:
    rng = np.random.default_rng(seed)

    def scores(*shape: int) -> np.ndarray:
        return rng.normal(size=[max(0, side) for side in shape]).astype(np.float32)

    beads = {(a, b): scores(rows - a + 1, columns - b + 1) for a, b in SHAPES}
    heard = None
    if seed % 2:
        steps = scores(rows, columns + 1), scores(rows + 1, columns)
        heard = Reward(scores(rows + 1, columns + 1), *steps)
    return Lattice(rows, columns, beads, scores(rows), scores(columns), 0.4, -0.3, heard)


def all_paths(rows: int, columns: int) -> Iterator[list[tuple[int, int]]]:
    """Every way through, source nulls before target nulls."""

    def go(i: int, j: int, before: tuple[int, int]) -> Iterator[list[tuple[int, int]]]:
        if (i, j) == (rows, columns):
            yield []
        for a, b in (*SHAPES, (1, 0), (0, 1)):
            if (a, b) == (1, 0) and before == (0, 1):
                continue
            if i + a <= rows and j + b <= columns:
                for rest in go(i + a, j + b, (a, b)):
                    yield [(a, b), *rest]

    return go(0, 0, (1, 1))


def score_of(lattice: Lattice, path: list[tuple[int, int]]) -> float:
    total, i, j, before = 0.0, 0, 0, (1, 1)
    for a, b in path:
        if a and b:
            total += float(lattice.beads[a, b][i, j])
        else:
            total += float(lattice.source_null[i] if a else lattice.target_null[j])
            if lattice.heard is not None:
                steps = lattice.heard.source_steps if a else lattice.heard.target_steps
                total += float(steps[i, j])
            if before == (a, b):
                total += lattice.after_null
            elif before == (1, 0):
                total += lattice.after_other
        i, j, before = i + a, j + b, (a, b)
    return total


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 4), st.integers(1, 4), st.integers(0, 999))
def test_search_agrees_with_trying_everything(rows: int, columns: int, seed: int) -> None:
    lattice = random_lattice(rows, columns, seed)
    scores = {tuple(path): score_of(lattice, path) for path in all_paths(rows, columns)}
    found = best_path(lattice)
    assert scores[tuple(found)] == pytest.approx(max(scores.values()), abs=1e-4)
    sure = posterior(lattice)
    log_total = math.log(sum(math.exp(score) for score in scores.values()))
    assert sure.log_total == pytest.approx(log_total, abs=1e-4)
    first = found[0]
    with_first = sum(math.exp(s) for path, s in scores.items() if path[0] == first)
    if first[0] and first[1]:
        expected = math.exp(math.log(with_first) - log_total)
        assert sure.beads[first][0, 0] == pytest.approx(expected, abs=1e-4)


@settings(max_examples=10, deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 99))
def test_each_segment_is_somewhere(rows: int, columns: int, seed: int) -> None:
    sure = posterior(random_lattice(rows, columns, seed))
    covered = np.array(sure.source_null)
    for (a, _), chances in sure.beads.items():
        for offset in range(a):
            covered[offset : offset + len(chances)] += chances.sum(axis=1)
    assert covered == pytest.approx(np.ones(rows), abs=1e-4)
