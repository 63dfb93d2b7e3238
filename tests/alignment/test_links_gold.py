"""Words across beads against hand-made links; the floors lie a little below what is reached."""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.links import Score, gold_beads, linker, scores
from reader.alignment.encoder import CachedEncoder
from reader.alignment.links_numbers import digits_of

FLOORS = {"ar-en": (0.93, 0.82), "de-ja": (0.93, 0.80), "es-fr": (0.97, 0.89)}


@cache
def _scores(encoder: CachedEncoder) -> dict[str, Score]:
    return scores(linker(encoder))


def test_gold_is_large_enough() -> None:
    beads = list(gold_beads())
    assert {"-".join(bead.languages) for bead in beads} == set(FLOORS)
    assert sum(len(bead.sure) for bead in beads) >= 600


@pytest.mark.parametrize("pair", FLOORS)
def test_links_agree_with_those_made_by_hand(encoder: CachedEncoder, pair: str) -> None:
    precision, recall = FLOORS[pair]
    score = _scores(encoder)[pair]
    assert score.precision >= precision, score.wrong
    assert score.recall >= recall, score.missed


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
    ],
)
def test_numbers_in_digits_and_words(language: str, text: str, digits: str) -> None:
    assert digits_of(text, language) == digits
