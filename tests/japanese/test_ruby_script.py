from __future__ import annotations

import pytest

from reader.japanese.annotate import annotate
from reader.japanese.ruby_script import RubyScript, in_script, romaji_of


@pytest.mark.parametrize(
    ("pieces", "romaji"),
    [
        ("がっ こう", "gakkō"),
        ("こ うし", "koushi"),
        ("しん よう", "shin'yō"),
        ("いっ ち", "itchi"),
        ("とう きょう", "tōkyō"),
        ("かん じ", "kanji"),
        ("マー ケット", "māketto"),
    ],
)
def test_neighbouring_readings_in_letters(pieces: str, romaji: str) -> None:
    assert romaji_of(pieces.split()) == romaji


def test_the_kanji_of_a_word_share_their_romaji() -> None:
    text = "学校へ歩いて行く。"
    found = annotate(text)
    shown = [
        (one.span.of(text), one.reading)
        for one in in_script(found.ruby, RubyScript.ROMAJI, found.tokens)
    ]
    assert shown == [("学校", "gakkō"), ("歩", "aru"), ("行", "i")]


def test_katakana_and_hiragana() -> None:
    found = annotate("学校")
    katakana = in_script(found.ruby, RubyScript.KATAKANA, found.tokens)
    assert [one.reading for one in katakana] == ["ガッ", "コウ"]
    assert in_script(katakana, RubyScript.HIRAGANA, found.tokens) == list(found.ruby)
