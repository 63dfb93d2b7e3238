"""Spellings that are one word to somebody who searches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.vocabulary.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Corazón", "corazon"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("كِتَاب", "كتاب"),
        ("タベル", "たべる"),
        ("ガム", "がむ"),
        ("ﾊﾟﾝ", "ぱん"),
        ("ＡＢＣ１", "abc1"),
        ("中国", "中国"),
        ("Ёлка", "елка"),
        ("™", "tm"),
    ],
)
def test_case_accents_points_width_and_kana_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_voicing_is_no_accent() -> None:
    assert fold("かき") != fold("かぎ")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
