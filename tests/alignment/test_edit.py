"""Corrections: every one keeps each segment in exactly one bead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import edit
from reader.alignment.bead import Alignment, alignment_from_shapes

START = alignment_from_shapes([(1, 1), (2, 1), (0, 1), (1, 2), (1, 0)], [0.5] * 5)


def shapes(alignment: Alignment) -> list[tuple[int, int]]:
    return [bead.shape for bead in alignment.beads]


def test_split_and_merge_are_each_others_undoing() -> None:
    apart = edit.split(START, 3, 4, 3)
    assert shapes(apart) == [(1, 1), (2, 1), (0, 1), (1, 0), (0, 2), (1, 0)]
    assert shapes(edit.merge(apart, 3)) == shapes(START)


@pytest.mark.parametrize(
    ("index", "source", "expected"),
    [
        (0, True, [(0, 1), (3, 1), (0, 1), (1, 2), (1, 0)]),
        (1, True, [(1, 1), (1, 1), (1, 1), (1, 2), (1, 0)]),
        (3, False, [(1, 1), (2, 1), (0, 1), (1, 1), (1, 1)]),
        (2, False, [(1, 1), (2, 1), (1, 3), (1, 0)]),
        (2, True, shapes(START)),
        (4, True, shapes(START)),
    ],
)
def test_push_down(index: int, source: bool, expected: list[tuple[int, int]]) -> None:
    assert shapes(edit.push_down(START, index, source=source)) == expected


def test_pull_up_takes_back_what_was_pushed_down() -> None:
    pushed = edit.push_down(START, 3, source=False)
    assert shapes(edit.pull_up(pushed, 3, source=False)) == shapes(START)
    assert edit.pull_up(START, 4, source=True) is START


def test_what_the_reader_made_is_confirmed_and_what_is_left_over_is_not() -> None:
    moved = edit.push_down(START, 1, source=True)
    assert [bead.confirmed for bead in moved.beads] == [False, True, False, False, False]
    pulled = edit.pull_up(START, 2, source=False)
    assert [bead.confirmed for bead in pulled.beads] == [False, False, True, False, False]
    assert edit.confirm(START, 0).beads[0].confirmed
    assert not edit.confirm(edit.confirm(START, 0), 0, confirmed=False).beads[0].confirmed


def test_no_counterpart() -> None:
    assert shapes(edit.mark_no_counterpart(START, 1)) == [
        (1, 1), (1, 0), (1, 0), (0, 1), (0, 1), (1, 2), (1, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (0, 0, [(1, 1), (2, 1), (0, 1), (1, 2), (1, 0)]),
        (2, 1, [(1, 1), (1, 0), (1, 1), (0, 1), (1, 2), (1, 0)]),
        (3, 1, [(1, 1), (1, 0), (1, 0), (1, 1), (0, 1), (0, 1), (0, 1), (1, 0)]),
        (1, 4, [(1, 1), (0, 1), (0, 1), (0, 1), (1, 1), (1, 0), (1, 0), (1, 0)]),
        (3, 3, [(1, 1), (2, 1), (0, 1), (1, 1), (0, 1), (1, 0)]),
        (4, 2, [(1, 1), (2, 1), (1, 0), (1, 1), (0, 1), (0, 1)]),
    ],
)
def test_two_sentences_that_belong_together(
    source: int, target: int, expected: list[tuple[int, int]]
) -> None:
    anchored = edit.anchor(START, source, target)
    assert shapes(anchored) == expected
    (pair,) = [bead for bead in anchored.beads if bead.confirmed]
    assert (pair.source.start, pair.target.start) == (source, target)
    assert edit.anchor(anchored, source, target) is anchored


def test_a_cut_outside_the_bead_is_refused() -> None:
    with pytest.raises(ValueError):
        edit.split(START, 0, 1, 1)
    with pytest.raises(ValueError):
        edit.split(START, 0, 5, 1)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9), st.booleans()), max_size=12))
def test_any_run_of_edits_covers_everything(steps: list[tuple[int, int, bool]]) -> None:
    alignment = START
    for what, where, source in steps:
        index = where % len(alignment.beads)
        if what == 0:
            alignment = edit.merge(alignment, index)
        elif what == 1:
            alignment = edit.push_down(alignment, index, source=source)
        elif what == 2:
            alignment = edit.pull_up(alignment, index, source=source)
        elif what == 3:
            alignment = edit.mark_no_counterpart(alignment, index)
        else:
            alignment = edit.confirm(alignment, index, confirmed=source)
    assert (alignment.source_count, alignment.target_count) == (5, 5)
