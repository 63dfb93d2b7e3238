"""What is seen of a segment without its language."""

from __future__ import annotations

import pytest

from reader.alignment.lexical import split_words
from reader.alignment.romanize import romanized
from reader.alignment.surface import END_FULL, END_NONE, END_QUESTION, surface


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Ольга Чехова", "olga chehova"),
        ("スキー", "suki"),
        ("Þórður Ægisson", "thordur aegisson"),
        ("Straße, Œuvre", "strasse oeuvre"),
        ("駅前のホテル", "駅前の hoteru"),
    ],
)
def test_a_rough_latin_spelling(text: str, latin: str) -> None:
    assert romanized(text) == latin


def test_numbers_are_the_same_however_they_are_written() -> None:
    assert surface("1.677 Mitglieder").digits == surface("1,677人").digits
    assert surface("١٩٥٤").digits == surface("1954").digits


@pytest.mark.parametrize(
    ("text", "end"),
    [("Sie ging.“", END_FULL), ("「行く？」", END_QUESTION), ("Kapitel 3", END_NONE)],
)
def test_ends_are_found_behind_closing_marks(text: str, end: int) -> None:
    assert surface(text).end == end


def test_sentence_ends_inside() -> None:
    assert surface("Er kam. Sie ging.").inner_ends == 1
    assert surface("彼は来た。彼女は去った。").inner_ends == 1
    assert surface("Es waren 1.677 Leute.").inner_ends == 0


def test_words_that_carry_meaning() -> None:
    assert split_words("私はスキーが好きで、a dog") == ["私", "スキー", "好", "dog"]


def test_chinese_is_read_in_pairs() -> None:
    assert split_words("港口醒得早，1912年") == ["港口", "口醒", "醒得", "得早", "1912", "年"]
    assert split_words("ท่าเรือตื่นเช้า") == []
