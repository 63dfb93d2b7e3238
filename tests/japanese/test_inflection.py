"""Inflected forms are named from the stem outwards."""

from __future__ import annotations

import pytest

from reader.japanese.annotate import annotate
from reader.japanese.inflection import inflection, word_span


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("食べさせられた", ("causative", "passive", "past")),
        ("行きたくなかった", ("wish", "negative", "past")),
        ("読まれている", ("passive", "progressive")),
        ("見られる", ("passive or potential",)),
        ("忘れてしまった", ("completion", "past")),
        ("寒くない", ("negative",)),
        ("飲んだら", ("conditional",)),
        ("行こう", ("volitional",)),
        ("しなければならない", ("obligation",)),
        ("降りそう", ("appearance",)),
        ("歩く", ()),
        ("静か", ()),
    ],
)
def test_forms_are_named(word: str, names: tuple[str, ...]) -> None:
    tokens = annotate(word).tokens
    assert inflection(tokens, 0) == names
    assert word_span(tokens, 0).of(word) == word


def test_a_word_ends_where_the_next_begins() -> None:
    text = "勉強していた人が来た"
    tokens = annotate(text).tokens
    assert word_span(tokens, 0).of(text) == "勉強していた"
    assert word_span(tokens, len(tokens) - 2).of(text) == "来た"
