"""A given reading is shared out over the kanji of its word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.japanese.furigana import divide
from reader.japanese.kana import is_kanji
from reader.japanese.markup import format_brackets


@pytest.mark.parametrize(
    ("word", "reading", "expected"),
    [
        ("食べ過ぎ", "たべすぎ", "食[た]べ過[す]ぎ"),
        ("今日", "きょう", "今日[きょう]"),
        ("大人", "おとな", "大人[おとな]"),
        ("新聞紙", "しんぶんし", "新[しん]聞[ぶん]紙[し]"),
        ("学校", "がっこう", "学[がっ]校[こう]"),
        ("人々", "ひとびと", "人[ひと]々[びと]"),
        ("お菓子", "おかし", "お菓[か]子[し]"),
        ("雨戸", "あまど", "雨[あま]戸[ど]"),
        ("反応", "はんのう", "反[はん]応[のう]"),
        ("受付", "うけつけ", "受[うけ]付[つけ]"),
        ("梅雨明け", "つゆあけ", "梅雨[つゆ]明[あ]け"),
        ("サッカー部", "さっかーぶ", "サッカー部[ぶ]"),
        ("Ｔ字路", "ティーじろ", "Ｔ字[じ]路[ろ]"),
        ("消しゴム", "けしゴム", "消[け]しゴム"),
        ("一ヶ所", "いっかしょ", "一[いっ]ヶ[か]所[しょ]"),
        ("ひらがな", "ひらがな", "ひらがな"),
        ("二人", "ふたり", "二人[ふたり]"),
        ("本気", "まじ", "本気[まじ]"),
    ],
)
def test_readings_sit_over_kanji_only(word: str, reading: str, expected: str) -> None:
    assert format_brackets(word, divide(word, reading)) == expected


@given(
    st.text(alphabet="食学人々大今べるのー１A", max_size=8),
    st.text(alphabet="たべるがくんー", max_size=12),
)
def test_any_division_is_sorted_disjoint_and_over_kanji(word: str, reading: str) -> None:
    at = 0
    for ruby in divide(word, reading):
        assert at <= ruby.span.start < ruby.span.end <= len(word)
        assert ruby.reading
        assert any(map(is_kanji, ruby.span.of(word)))
        at = ruby.span.end
