"""Words of every language but Japanese: where they begin, and their dictionary forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.words.registry import tokens

LANGUAGES = ("en", "fr", "it", "de", "ar", "ko", "zh", "th", "xx")


def words(language: str, text: str) -> str:
    return " ".join(token.surface for token in tokens(language, text) if token.is_word)


def lemmas(language: str, text: str) -> str:
    return " ".join(token.lemma for token in tokens(language, text) if token.is_word)


@settings(deadline=None)
@given(st.sampled_from(LANGUAGES), st.text() | st.text("aé'’-.ل و中文하กา1 \n"))
def test_tokens_are_sorted_and_leave_only_white_space(language: str, text: str) -> None:
    end = 0
    for token in tokens(language, text):
        assert token.span.start >= end
        assert text[end : token.span.start].strip() == ""
        assert token.surface == token.span.of(text) != ""
        assert token.lemma
        end = token.span.end
    assert text[end:].strip() == ""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l'homme d’hier", "l' homme d’ hier"),
        ("fr", "aujourd'hui, dit-il", "aujourd'hui dit il"),
        ("fr", "Où va-t-elle ?", "Où va elle"),
        ("fr", "un rendez-vous", "un rendez-vous"),
        ("en", "don't panic: 12.5% of 1,677", "don't panic of"),
        ("en", "see https://example.org/a?b=1.", "see"),
        ("en", "a well-known U.S. firm", "a well-known U.S. firm"),
        ("es", "¿Qué? ¡Sí!", "Qué Sí"),
        ("it", "dell'arte c’è", "dell' arte c’ è"),
        ("ar", "وبالكتاب، نعم", "وبالكتاب نعم"),
        ("hi", "कर्मचारी थे", "कर्मचारी थे"),
    ],
)
def test_words_end_where_a_reader_says(language: str, text: str, expected: str) -> None:
    assert words(language, text) == expected
