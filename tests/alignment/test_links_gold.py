"""Words across beads against hand-made links; the floors lie a little below what is reached."""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.links import FITTING, HELD_OUT, OnlyJMdict, Score, gold_beads, linker, scores
from reader.alignment.encoder import CachedEncoder
from reader.alignment.links_numbers import number_of

FLOORS = {"ar-en": (0.94, 0.88), "de-ja": (0.94, 0.82), "es-fr": (0.97, 0.92)}
"""Of the links that the weights were fitted on."""
HELD_OUT_FLOOR = (0.93, 0.86)
"""Of those that nothing was fitted on, over all pairs."""


@cache
def _scores(encoder: CachedEncoder, part: str) -> dict[str, Score]:
    return scores(linker(encoder, OnlyJMdict()), part)


def test_gold_is_large_enough() -> None:
    beads = list(gold_beads())
    assert sum(len(bead.sure) for bead in beads if bead.part == FITTING) >= 1000
    assert sum(len(bead.sure) for bead in beads if bead.part == HELD_OUT) >= 500


@pytest.mark.parametrize("pair", FLOORS)
def test_links_agree_with_those_made_by_hand(encoder: CachedEncoder, pair: str) -> None:
    precision, recall = FLOORS[pair]
    score = _scores(encoder, FITTING)[pair]
    assert score.precision >= precision, score.wrong
    assert score.recall >= recall, score.missed


def test_links_agree_with_those_that_were_held_out(encoder: CachedEncoder) -> None:
    precision, recall = HELD_OUT_FLOOR
    score = _scores(encoder, HELD_OUT)["all"]
    assert score.precision >= precision
    assert score.recall >= recall


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("es", "siete", "7"),
        ("fr", "trente-quatre", "34"),
        ("de", "einundvierzig", "41"),
        ("ar", "إحدى عشرة", "11"),
        ("ar", "٢٣١٧", "2317"),
        ("de", "2.317", "2317"),
        ("de", "1,50", "15"),
        ("en", "5:40", "540"),
        ("en", "house", ""),
        ("ja", "二十七", "27"),
        ("ja", "3万", "30000"),
        ("ja", "万", ""),
        ("ja", "10月", "m10"),
        ("de", "Oktober", "m10"),
        ("de", "71-jährig", "71~"),
    ],
)
def test_numbers_in_digits_and_words(language: str, text: str, digits: str) -> None:
    assert number_of(text, language) == digits
