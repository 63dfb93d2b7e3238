"""What a reader may choose from when a reading is wrong."""

from __future__ import annotations

import pytest

from reader.japanese.candidates import candidates


@pytest.mark.parametrize(
    ("surface", "lemma", "wanted"),
    [
        ("市場", "市場", {"しじょう", "いちば"}),
        ("行っ", "行く", {"いっ", "おこなっ"}),
        ("上手", "上手", {"じょうず", "かみて", "うわて"}),
        ("風見鶏", "風見鶏", {"かざみどり"}),
        ("辛い", "辛い", {"からい", "つらい"}),
        ("かな", "かな", set[str]()),
    ],
)
def test_the_usual_readings_are_offered(surface: str, lemma: str, wanted: set[str]) -> None:
    assert wanted <= set(candidates(surface, lemma))


def test_there_is_never_a_reading_twice() -> None:
    found = candidates("牧場")
    assert len(found) == len(set(found)) > 1
