"""The page never moves by itself while heights become known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.layout.heights import Heights
from reader.layout.scroll import Scroll

heights_of = st.lists(st.integers(1, 300), min_size=1, max_size=60)


def scroll_over(estimates: list[int], true: list[int], window: int = 400) -> Scroll:
    heights = Heights(estimates)
    scroll = Scroll(heights, lambda row: true[row], top_pad=10, bottom_pad=20)
    scroll.set_window_height(window)
    return scroll


@given(heights_of, st.data())
def test_heights_answer_like_plain_sums(values, data) -> None:
    heights = Heights(values)
    for _ in range(5):
        row = data.draw(st.integers(0, len(values) - 1))
        values[row] = data.draw(st.integers(1, 300))
        heights.set(row, values[row])
    assert heights.total == sum(values)
    for row in range(len(values) + 1):
        assert heights.top(row) == sum(values[:row])
    y = data.draw(st.integers(0, sum(values) - 1))
    row = heights.at(y)
    assert heights.top(row) <= y < heights.top(row) + values[row]


@given(heights_of, st.lists(st.integers(-500, 500), max_size=12), st.data())
def test_scrolling_moves_rows_by_exactly_what_was_asked(true, moves, data) -> None:
    estimates = [data.draw(st.integers(1, 300)) for _ in true]
    scroll = scroll_over(estimates, true)
    for move in moves:
        before = dict(scroll.visible())
        scroll.by(move)
        after = dict(scroll.visible())
        shared = before.keys() & after.keys()
        shifts = {before[row] - after[row] for row in shared}
        assert len(shifts) <= 1  # rows move together, by less at the page's two ends
        if shifts:
            assert abs(shifts.pop()) <= abs(move)


@given(heights_of, st.data())
def test_a_row_that_becomes_known_above_leaves_the_window_alone(true, data) -> None:
    estimates = [data.draw(st.integers(1, 300)) for _ in true]
    scroll = scroll_over(estimates, true)
    scroll.to_value(data.draw(st.integers(0, 20_000)))
    shown = list(scroll.visible())
    scroll.by(0)
    assert list(scroll.visible()) == shown
    assert 0 <= scroll.value <= max(0, scroll.maximum)


def test_both_ends_are_reached() -> None:
    true = [100] * 50
    scroll = scroll_over([30] * 50, true)
    scroll.to_end()
    row, y = list(scroll.visible())[-1]
    assert (row, y + true[row]) == (49, 400 - 20)
    scroll.to_value(0)
    assert next(iter(scroll.visible())) == (0, 10)


def test_a_short_page_stays_at_the_top() -> None:
    scroll = scroll_over([30], [50])
    scroll.by(500)
    assert list(scroll.visible()) == [(0, 10)]
    assert scroll.maximum == 0
