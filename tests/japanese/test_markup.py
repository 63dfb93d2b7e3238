"""The author's ruby read, and ours written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.japanese.annotate import annotate
from reader.japanese.markup import format_anki, format_brackets, format_html, read_ruby_markup


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("静かな漢字《かんじ》だ", "静かな漢字[かんじ]だ"),
        ("見上げる｜宇宙《そら》", "見上げる宇宙[そら]"),
        ("｜ティーカップ《うつわ》", "ティーカップ[うつわ]"),
        ("<ruby>本気<rt>マジ</rt></ruby>で行く", "本気[マジ]で行く"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>", "漢[かん]字[じ]"),
        ("<ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby>", "漢[かん]字[じ]"),
        ("《題名》と書く", "《題名》と書く"),
        ("かな《かな》", "かな《かな》"),
        ("1 < 2 《と》", "1 < 2 《と》"),
    ],
)
def test_ruby_markup_is_read_out(marked: str, plain: str) -> None:
    text, ruby = read_ruby_markup(marked)
    assert format_brackets(text, ruby) == plain
    assert all(item.by_author for item in ruby)


def test_the_author_wins() -> None:
    text, ruby = read_ruby_markup("彼は｜宇宙《そら》を見た")
    assert format_brackets(text, annotate(text, ruby).ruby) == "彼[かれ]は宇宙[そら]を見[み]た"


def test_html_is_escaped() -> None:
    text = "<b>猫</b>"
    assert format_html(text, annotate(text).ruby) == (
        "&lt;b&gt;<ruby>猫<rp>(</rp><rt>ねこ</rt><rp>)</rp></ruby>&lt;/b&gt;"
    )


def test_anki_has_a_space_before_every_base() -> None:
    text = "猫と、犬\n人々"
    assert format_anki(text, annotate(text).ruby) == "猫[ねこ]と、 犬[いぬ]\n 人[ひと] 々[びと]"


@given(st.text(alphabet="漢字かな《》｜<>/rubyt、a\n", max_size=30))
def test_markup_never_fails_and_spans_lie_in_the_text(text: str) -> None:
    plain, ruby = read_ruby_markup(text)
    at = 0
    for item in ruby:
        assert at <= item.span.start < item.span.end <= len(plain)
        at = item.span.end
