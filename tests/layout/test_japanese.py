"""Japanese lines: nothing lost, rules kept, readings over their bases."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.layout import kinsoku
from reader.layout.japanese import set_text
from reader.layout.ruby import RubyBox, spread

EM = 20.0


def lines(text: str, chars_a_line: float, ruby: tuple[RubyBox, ...] = ()) -> list[str]:
    found = set_text(text, [EM] * len(text), ruby, width=chars_a_line * EM, em=EM)
    return [text[line.start : line.end] for line in found.lines]


def reading(start: int, end: int, length: int) -> RubyBox:
    return RubyBox(start, end, (EM / 2,) * length)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("あいうえお", 3, ["あいう", "えお"]),
        ("あいう。えお", 3, ["あい", "う。え", "お"]),  # a stop never begins a line
        ("あい「うえ」", 3.5, ["あい", "「うえ」"]),  # an opening bracket never ends one
        ("あいきゃく", 3, ["あい", "きゃく"]),  # nor does a small kana begin one
        ("あいう……え", 4, ["あいう", "……え"]),  # two that are one sign
        ("あい。", 2.5, ["あい。"]),  # a stop's blank half may stand outside
    ],
)
def test_strict_line_breaking(text: str, width: float, expected: list[str]) -> None:
    assert lines(text, width) == expected


def test_a_line_never_breaks_inside_a_base() -> None:
    assert lines("あいう図書館", 4.5, (reading(3, 6, 5),)) == ["あいう", "図書館"]


def test_a_latin_word_stays_whole_and_a_space_stays_behind() -> None:
    assert lines("あ Moon い", 5, ()) == ["あ ", "Moon ", "い"]


def test_lines_but_the_last_are_justified() -> None:
    found = set_text("あいうえおか", [EM] * 6, (), width=4.6 * EM, em=EM)
    first, last = found.lines
    assert first.rights[-1] == pytest.approx(4.6 * EM)
    assert last.rights[-1] == pytest.approx(2 * EM)


def test_two_signs_give_up_the_blank_between_them() -> None:
    found = set_text("あ。」い", [EM] * 4, (), width=200, em=EM).lines[0]
    assert found.lefts[2] == pytest.approx(1.5 * EM)


def test_a_short_reading_is_spread_over_its_base() -> None:
    found = set_text("山道", [EM] * 2, (reading(0, 2, 2),), width=200, em=EM)
    assert found.ruby[0].lefts == pytest.approx((EM / 4, EM * 1.25))


def test_a_long_reading_hangs_over_kana_before_it_widens_the_base() -> None:
    plain = set_text("の机の", [EM] * 3, (reading(1, 2, 3),), width=200, em=EM)
    assert plain.lines[0].lefts == (0, EM, 2 * EM)  # 0.25 em on each side is enough
    wide = set_text("の志の", [EM] * 3, (reading(1, 2, 5),), width=200, em=EM)
    grown = 5 * EM / 2 - EM - 2 * EM / 4
    assert wide.lines[0].lefts[2] == pytest.approx(2 * EM + grown)
    middle = (wide.lines[0].lefts[1] + wide.lines[0].rights[1]) / 2
    assert wide.ruby[0].lefts[2] + EM / 4 == pytest.approx(middle)


def test_a_long_reading_hangs_over_what_a_short_one_leaves_free() -> None:
    boxes = (reading(0, 1, 1), reading(1, 2, 3), reading(2, 3, 1))  # ゆ しゅつ き
    found = set_text("輸出規", [EM] * 3, boxes, width=200, em=EM)
    room = EM / 4 - EM / 10
    assert found.lines[0].rights[2] == pytest.approx(3 * EM + EM / 2 - 2 * room)
    before, long, after = found.ruby
    assert long.lefts[0] - (before.lefts[0] + EM / 2) == pytest.approx(EM / 10)
    assert after.lefts[0] - (long.lefts[2] + EM / 2) == pytest.approx(EM / 10)


def test_a_long_reading_at_a_lines_edge_is_flush_with_the_column() -> None:
    """There it has nothing to hang over: the base stands further in."""
    boxes = (reading(0, 1, 3), reading(3, 4, 3), reading(5, 6, 3))
    found = set_text("机のの机の机の", [EM] * 7, boxes, width=4.5 * EM, em=EM)
    first, second = found.lines
    assert (first.end, second.end) == (4, 7)
    start, end, inside = found.ruby
    assert start.lefts[0] == pytest.approx(0)
    assert first.lefts[0] == pytest.approx(EM / 4)  # half of what the reading is wider
    assert end.lefts[-1] + EM / 2 == pytest.approx(4.5 * EM)
    assert first.rights[-1] == pytest.approx(4.25 * EM)
    assert inside.lefts[0] == pytest.approx(second.lefts[1] - EM / 4)  # over the kana, as ever


def test_a_reading_that_would_stand_outside_takes_its_base_to_the_next_line() -> None:
    box = (reading(3, 4, 3),)
    assert lines("あいう机の", 4, ()) == ["あいう机", "の"]
    assert lines("あいう机の", 4, box) == ["あいう", "机の"]


pieces = st.text(alphabet="あいの山道。、「」（）ーっゃ Aa1 \u3000々…？！", min_size=1, max_size=60)


@given(pieces, st.integers(2, 12), st.data())
def test_lines_tile_the_text_and_readings_stay_in_the_column_and_apart(text, width, data) -> None:
    boxes = []
    for match in re.finditer("[山道々]{1,3}", text):
        boxes.append(reading(*match.span(), data.draw(st.integers(1, 6))))
    found = set_text(text, [EM] * len(text), boxes, width=width * EM, em=EM)
    assert "".join(text[line.start : line.end] for line in found.lines) == text
    for line in found.lines:
        assert all(a <= b + 0.01 for a, b in zip(line.lefts, line.lefts[1:], strict=False))
    last_right: dict[int, float] = {}
    for item in found.ruby:
        assert item.lefts[0] >= last_right.get(item.line, -1e9) - 0.01
        last_right[item.line] = item.lefts[-1] + EM / 2
        if boxes[item.index].width <= width * EM:
            assert item.lefts[0] >= -0.01
            assert item.lefts[-1] + EM / 2 <= width * EM + 0.01


@given(pieces, st.integers(4, 12))
def test_no_line_starts_or_ends_against_the_rules(text, width) -> None:
    found = set_text(text, [EM] * len(text), (), width=width * EM, em=EM)
    for before, after in zip(found.lines, found.lines[1:], strict=False):
        inside = text[before.start : before.end + 1]
        could = any(kinsoku.may_break(a, b) for a, b in itertools.pairwise(inside))
        assert not could or kinsoku.may_break(text[before.end - 1], text[after.start])


def test_readings_in_letters_are_not_spread() -> None:
    kana = spread([10, 10], 0, 40)
    letters = spread([10, 10], 0, 40, in_letters=True)
    assert kana == [5, 25] and letters == [10, 20]
    assert RubyBox(0, 1, (5, 5), in_letters=True).width > RubyBox(0, 1, (5, 5)).width
