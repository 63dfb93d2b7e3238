"""Words of every language but Japanese: where they begin, and their dictionary forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text import arabic
from reader.text.token import PARTS_OF_SPEECH
from reader.words.closed_class import part_of_speech
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
        ("de", "die 16-jährige, 10-20 Tage, 2.", "die 16-jährige Tage"),
        ("it", "dell'arte c’è", "dell' arte c’ è"),
        ("ar", "وبالكتاب، نعم", "وبالكتاب نعم"),
        ("hi", "कर्मचारी थे", "कर्मचारी थे"),
    ],
)
def test_words_end_where_a_reader_says(language: str, text: str, expected: str) -> None:
    assert words(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Los hijos dijeron", "el hijo decir"),
        ("es", "Hace años, EE. UU. habló con Sora.", "hacer año EE UU hablar con Sora"),
        ("de", "Die Häuser standen leer.", "der Haus stehen leer"),
        ("de", "Neue Technologiegiganten", "neu Technologiegigant"),
        ("de", "mit den KI-Modellen", "mit der KI-Modell"),
        ("en", "Children's books, GPUs and Americans", "child book GPU and American"),
        ("en", "She saw Reading station", "she see Reading station"),
        ("fr", "s'il était", "si il être"),
        ("it", "un po' di vino", "un poco di vino"),
        ("tr", "İstanbul'da kitaplar", "İstanbul kitap"),
        ("pt", "dar-lhe-ia livros", "dar livro"),
        ("ar", "وبالكتاب والمدارس", "كتاب مدرسة"),
        ("ar", "وسيكتبونها يدرسون تعاون", "كتب درس تعاون"),
        ("ar", "كِتَابٌ وGoogle", "كتاب و Google"),
        ("ko", "학교에서 사용했다", "학교 사용하다"),
        ("ru", "Книги были", "книга быть"),
        ("fr", "e\u0301le\u0300ves", "élève"),
    ],
)
def test_lemmas_are_what_a_reader_would_look_up(language: str, text: str, expected: str) -> None:
    assert lemmas(language, text).lower() == expected.lower()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "中国研究人员正在研究。", "中国 研究 人员 正在 研究"),
        ("zh", "他们在一九九八年结婚了", "他们 在 一九九八 年 结婚 了"),
        ("zh", "周鸿祎去北京大学", "周鸿祎 去 北京大学"),
        ("zh-TW", "學生喜歡讀書", "學生 喜歡 讀書"),
        ("zh", "OpenAI发布了GPT-4", "OpenAI 发布 了 GPT-4"),
        ("th", "วันนี้อากาศดีมาก", "วัน นี้ อากาศ ดี มาก"),
        ("ko", "OpenAI는 중국에서", "OpenAI 는 중국에서"),
        ("nl", "'s avonds", "'s avonds"),
    ],
)
def test_scripts_without_spaces_and_mixed_ones(language: str, text: str, expected: str) -> None:
    assert words(language, text) == expected


def test_names_keep_their_capital_when_the_text_shows_they_are_names() -> None:
    found = {t.surface: t.lemma for t in tokens("es", "China crece. En la China de hoy.")}
    assert found["China"] == "China"


@pytest.mark.parametrize(
    ("language", "word", "pos"),
    [("en", "the", "article"), ("fr", "l'", "article"), ("de", "nicht", "adverb"),
     ("es", "que", ""), ("ar", "في", "preposition"), ("zh", "的", "particle")],
)  # fmt: skip
def test_closed_classes_tell_their_part_of_speech(language: str, word: str, pos: str) -> None:
    text = word + ("homme" if word.endswith("'") else "")
    assert tokens(language, text)[0].pos == pos


def test_every_part_of_speech_is_one_of_ours() -> None:
    for language in ("en", "es", "fr", "de", "it", "pt", "nl", "ar", "ru", "zh"):
        assert set(part_of_speech(language).values()) <= set(PARTS_OF_SPEECH)


@given(st.text("ابتكلموهين ًّ"))
def test_arabic_stems_are_parts_of_the_word(word: str) -> None:
    bare = arabic.without_marks(word)
    for stem in arabic.stems(word):
        assert stem != word
        assert stem in bare or stem[:-1] in bare  # ة may stand for ت
