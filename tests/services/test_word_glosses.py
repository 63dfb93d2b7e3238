"""Dictionaries as links ask them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.services.word_glosses import WordGlosses, short_glosses


@pytest.mark.parametrize(
    ("gloss", "parts"),
    [
        ("to wait (for); to await", ["wait", "await"]),
        ("der Hund", ["Hund"]),
        ("a very long description of something odd", []),
        ("(archaic)", []),
    ],
)
def test_asides_and_articles_go(gloss: str, parts: list[str]) -> None:
    assert short_glosses(gloss) == parts


def test_japanese_words_have_english_glosses(tmp_path: Path) -> None:
    with WordGlosses(tmp_path, wait=False) as glosses:
        found = glosses("山羊", "ja", lemma="山羊", reading="やぎ", pos="noun")
        again = glosses("山羊", "ja", lemma="山羊", reading="やぎ", pos="noun")
        assert "goat" in found["en"]
        assert again is found
        assert glosses("んんん", "ja", lemma="んんん", reading="", pos="") == {}
