"""Characters of a line, from left to right and from right to left."""

from __future__ import annotations

from reader.layout.boxes import Box, Edges, outline
from reader.layout.columns import ColumnMeasures, side_by_side, stacked

MEASURES = ColumnMeasures(40, 24, 64, 40, 580, 400, 960, 620, 44, 16)


def test_a_range_across_a_change_of_direction_has_two_stretches() -> None:
    # Latin a b, then two letters set right to left: the second stands left of the first.
    edges = Edges([0, 10, 30, 20], [10, 20, 40, 30])
    assert edges.stretches(0, 4) == [(0, 40)]
    assert edges.stretches(1, 3) == [(10, 20), (30, 40)]
    assert [edges.index_at(x) for x in (5, 15, 25, 35, 99, -9)] == [0, 1, 3, 2, 2, 0]


def test_only_corners_on_the_outside_are_round() -> None:
    upper, lower = Box(50, 0, 200, 30), Box(0, 30, 120, 60)
    (_, first), (_, second) = outline([upper, lower])
    assert (first.top_left, first.bottom_left, first.bottom_right) == (True, False, True)
    assert (second.top_left, second.top_right, second.bottom_left) == (True, False, True)


def test_columns_are_equal_and_the_pair_is_centred() -> None:
    columns = side_by_side(1440, MEASURES)
    assert (columns.left, columns.left_width, columns.right) == (108, 580, 752)
    assert columns.gutter_middle == 720


def test_columns_give_way_to_a_narrow_page() -> None:
    columns = side_by_side(900, MEASURES)
    assert columns.left_width == columns.right_width == 406
    assert columns.right + columns.right_width <= 900 - 24


def test_one_column_fits_a_phone_and_mirrors() -> None:
    columns = stacked(480, MEASURES)
    assert columns.left + columns.left_width <= 480
    mirrored = stacked(900, MEASURES, right_to_left=True)
    assert mirrored.gutter_left == mirrored.left + mirrored.left_width
