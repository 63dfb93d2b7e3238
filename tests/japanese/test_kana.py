"""Kana in and out of each other and into romaji."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.japanese.kana import is_kana, is_kanji, to_hiragana, to_katakana, to_romaji


@pytest.mark.parametrize(
    ("kana", "romaji"),
    [
        ("しんぶん", "shinbun"),
        ("とうきょう", "tōkyō"),
        ("おおさか", "ōsaka"),
        ("ざっし", "zasshi"),
        ("まっちゃ", "matcha"),
        ("しんよう", "shin'yō"),
        ("コーヒー", "kōhī"),
        ("ちぢむ", "chijimu"),
        ("ふね", "fune"),
        ("パーティー", "pātī"),
        ("本 です", "本 desu"),
    ],
)
def test_hepburn(kana: str, romaji: str) -> None:
    assert to_romaji(kana) == romaji


@given(st.text(alphabet=[chr(code) for code in range(0x3041, 0x3097)]))
def test_katakana_and_back(text: str) -> None:
    assert to_hiragana(to_katakana(text)) == text


@given(st.text())
def test_the_length_never_changes_between_kana(text: str) -> None:
    assert len(to_hiragana(text)) == len(to_katakana(text)) == len(text)


def test_what_takes_a_reading() -> None:
    assert all(map(is_kanji, "漢々〆𠮟"))
    assert not any(map(is_kanji, "かナー、Aａ1"))
    assert all(map(is_kana, "かナー"))


def test_every_kana_has_its_letters() -> None:
    gojuon = (
        "あいうえおかきくけこさしすせそたちつてとなにぬねの"
        "はひふへほまみむめもやゆよらりるれろわをん"
    )
    voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ"
    assert [to_romaji(kana) for kana in "さしすせそざじずぜぞ"] == [
        "sa", "shi", "su", "se", "so", "za", "ji", "zu", "ze", "zo",
    ]  # fmt: skip
    assert all(to_romaji(kana).isascii() for kana in gojuon + voiced)
