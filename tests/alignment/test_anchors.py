"""Anchors, the chain through them, and where the grid is cut."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment.anchors import Chain, _heaviest_increasing, chain_of, margins, nearest
from reader.alignment.pieces import Corner, corners, cuts, windows


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(1, 9)), max_size=8))
def test_the_heaviest_chain_against_trying_everything(items: list[tuple[int, int]]) -> None:
    values = [value for value, _ in items]
    weights = [float(weight) for _, weight in items]
    kept = _heaviest_increasing(values, weights)
    assert all(values[a] < values[b] for a, b in pairwise(kept))
    best = max(
        sum(weights[at] for at in chosen)
        for size in range(len(items) + 1)
        for chosen in combinations(range(len(items)), size)
        if all(values[a] < values[b] for a, b in pairwise(chosen))
    )
    assert sum(weights[at] for at in kept) == best


def test_nearest_in_chunks_is_nearest_at_once() -> None:
    rng = np.random.default_rng(3)
    source = rng.normal(size=(2100, 8)).astype(np.float32)
    target = np.concatenate([source[5:1500], source[1600:]]) + 0.01
    rows, columns = nearest(source, target)
    similarity = source @ target.T
    best = np.take_along_axis(rows.index, rows.similarity.argmax(axis=1)[:, None], 1)[:, 0]
    assert (best == similarity.argmax(axis=1)).all()
    best = np.take_along_axis(columns.index, columns.similarity.argmax(axis=1)[:, None], 1)[:, 0]
    assert (best == similarity.argmax(axis=0)).all()


def test_a_missing_chapter_does_not_break_the_chain() -> None:
    rng = np.random.default_rng(4)
    source = rng.normal(size=(300, 64)).astype(np.float32)
    source /= np.linalg.norm(source, axis=1, keepdims=True)
    target = np.concatenate([source[:100], source[180:]])
    chain = chain_of(margins(*nearest(source, target)))
    assert len(chain) > 200
    shift = np.where(chain.source < 100, 0, 80)
    assert (chain.source - chain.target == shift).all()
    start, stop = Corner(0, 0), Corner(300, 220)
    chosen = [start, *corners(cuts(chain), start, stop), stop]
    assert all(a.source < b.source and a.target < b.target for a, b in pairwise(chosen))
    assert max(b.source - a.source for a, b in pairwise(chosen)) < 140


def test_no_anchors_no_cuts() -> None:
    empty = Chain(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    assert cuts(empty) == []
    assert corners([], Corner(0, 0), Corner(900, 900)) == []


@given(st.integers(0, 4000), st.integers(0, 4000))
def test_windows_end_where_the_piece_does(rows: int, columns: int) -> None:
    found = list(windows(Corner(3, 5), Corner(3 + rows, 5 + columns)))
    assert found[-1] == Corner(3 + rows, 5 + columns)
    assert found == sorted(found)
