"""Tokens and readings in context, and offsets that hold on odd text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.japanese.annotate import annotate
from reader.japanese.markup import format_brackets


def read(text: str) -> str:
    return format_brackets(text, annotate(text).ruby)


@pytest.mark.parametrize(
    "expected",
    [
        # numbers with their counters
        "16日[にち]",
        "20日[はつか]から",
        "3本[ぼん]と6本[ぽん]",
        "一[いっ]ヶ[か]月[げつ]",
        "三[さん]百[びゃく]円[えん]",
        "1,677人[にん]",
        "2人[ふたり]で",
        "3分[ぶん]の2",
        "二十歳[はたち]",
        "八[やっ]つ",
        "4月[がつ]1日[ついたち]",
        "二〇二三[にせんにじゅうさん]年[ねん]",
        "何[なん]百[びゃく]人[にん]",
        "10分[ぷん]、４分[ぷん]",
        # longer units
        "一昨日[おととい]",
        "風[かざ]見[み]鶏[どり]",
        "勉[べん]強[きょう]不[ぶ]足[そく]",
        "富[ふ]士[じ]山[さん]",
        # everyday readings
        "日[に]本[ほん]と私[わたし]",
        "お兄[にい]さん",
        # homographs
        "会[かい]議[ぎ]を行[おこな]った。",
        "海[うみ]に行[い]った。",
        "書[か]き方[かた]と、白[しろ]い方[ほう]がいい。",
        "市[いち]場[ば]で魚[さかな]を買[か]う。",
        "何[なに]を見[み]た？何[なん]ですか。",
        "辛[から]いカレーと辛[つら]い朝[あさ]。",
        "十[じゅう]分[ぶん]だ。",
        "お腹[なか]が空[す]いた。席[せき]が空[あ]いた。",
        "鐘[かね]の音[ね]",
        # sounds at joints
        "ゴミ袋[ぶくろ]と袋[ふくろ]",
        "ドナウ川[がわ]の川[かわ]岸[ぎし]",
        "水[みず]不[ぶ]足[そく]",
    ],
)
def test_readings(expected: str) -> None:
    bare = "".join(part.split("]")[-1] for part in expected.split("["))
    assert read(bare) == expected


def test_tokens_know_their_dictionary_form() -> None:
    tokens = annotate("コーヒーを飲みに行った。").tokens
    assert [(token.lemma, token.lemma_reading, token.pos) for token in tokens] == [
        ("コーヒー", "こーひー", "noun"),
        ("を", "を", "particle"),
        ("飲む", "のむ", "verb"),
        ("に", "に", "particle"),
        ("行く", "いく", "verb"),
        ("た", "た", "auxiliary"),
        ("。", "", "punctuation"),
    ]
    assert not tokens[-1].is_word
    assert tokens[0].pitch == (3,)


def test_the_accent_is_that_of_the_reading() -> None:
    (market, *_), (fair, *_) = annotate("市場の動き").tokens, annotate("市場で魚を買う").tokens
    assert (market.reading, fair.reading) == ("しじょう", "いちば")
    assert market.pitch != fair.pitch


def test_a_word_with_one_reading_is_one_token() -> None:
    tokens = annotate("一昨日は晴れた。").tokens
    assert (tokens[0].surface, tokens[0].lemma, tokens[0].reading) == (
        "一昨日",
        "一昨日",
        "おととい",
    )


@given(st.text(alphabet="漢字かがハ゛ﾊﾟｶﾞ\u3099\u309a、。 \u3000\n\0😀𠮟神A1１\ud800\t", max_size=40))
def test_spans_hold_on_any_text(text: str) -> None:
    annotation = annotate(text)
    at = 0
    for token in annotation.tokens:
        assert not text[at : token.span.start].strip(" \u3000\n\0\t\ud800")
        assert token.surface == token.span.of(text)
        assert token.lemma
        at = token.span.end
    at = 0
    for ruby in annotation.ruby:
        assert at <= ruby.span.start < ruby.span.end <= len(text)
        at = ruby.span.end


@pytest.mark.parametrize("text", ["がくせいが学校へ", "パソコンで書いた"])
def test_decomposed_kana_reads_like_composed(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    composed, decomposed = annotate(text), annotate(apart)
    assert [ruby.reading for ruby in composed.ruby] == [ruby.reading for ruby in decomposed.ruby]
    assert [token.lemma for token in composed.tokens] == [
        token.lemma for token in decomposed.tokens
    ]


def test_half_width_kana_and_rare_kanji_are_words() -> None:
    tokens = annotate("ﾊﾟｿｺﾝを𠮟る").tokens
    assert [(token.surface, token.lemma) for token in tokens] == [
        ("ﾊﾟｿｺﾝ", "パソコン"),
        ("を", "を"),
        ("𠮟る", "叱る"),
    ]


def test_a_very_long_line_is_read_whole() -> None:
    text = "猫が鳴く。" * 20_000
    ruby = annotate(text).ruby
    assert len(ruby) == 40_000
    assert ruby[-1].span.end == len(text) - 2


def test_a_run_of_digits_is_no_amount() -> None:
    ruby = annotate("1" * 50_000 + "本").ruby
    assert [item.reading for item in ruby] == ["ぽん"]
