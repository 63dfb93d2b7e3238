"""Names of another direction inside sentences."""

from __future__ import annotations

from reader.ui.directions import directed


def test_what_is_quoted_keeps_its_own_direction(qapp) -> None:
    assert directed("“سورا” is kept.") == "\u200e“\u2068سورا\u2069” is kept."


def test_a_sentence_without_names(qapp) -> None:
    assert directed("Saved.") == "\u200eSaved."
