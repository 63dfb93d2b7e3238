"""Edits as values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.vocabulary import edits
from reader.vocabulary.term import Context, Status, Term

OLD, NOW = "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"
CAT = Term("1", "es", "gato", meaning="cat", tags=("animal",), created=OLD, modified=OLD)


def test_only_terms_that_really_change_are_in_the_edit() -> None:
    known = Term("2", "es", "perro", status=Status.KNOWN, modified=OLD)
    edit = edits.set_status((CAT, known), Status.KNOWN, NOW)
    assert edit.before == (CAT,)
    assert [(term.id, term.status, term.modified) for term in edit.after] == [("1", 99, NOW)]
    assert not edits.edit_meaning((CAT,), " cat ", NOW)
    assert not edits.add_tags((CAT,), ("animal", " "), NOW)


def test_merging_keeps_the_first_and_gains_from_the_others() -> None:
    other = Term(
        "2", "es", "gatos", "", Status.LEARNING_4, "cats\ncat", ("plural",),
        (Context("Dos gatos.", "gatos"),), created="2025-01-01T00:00:00Z", modified=NOW,
    )  # fmt: skip
    (merged,) = edits.merge((CAT, other), NOW).after
    assert (merged.id, merged.text, merged.status) == ("1", "gato", Status.LEARNING_4)
    assert merged.meaning == "cat\ncats"
    assert merged.tags == ("animal", "plural")
    assert merged.contexts == other.contexts
    assert merged.created == other.created
    assert not edits.merge((CAT,), NOW)
    bare, read = replace(CAT, text="島"), replace(other, text="島", reading="しま")
    assert edits.merge((bare, read), NOW).after[0].reading == "しま"


def test_duplicates_are_written_alike_and_do_not_differ_in_reading() -> None:
    def term(text: str, reading: str = "", language: str = "ja") -> Term:
        return Term(f"{text}/{reading}/{language}", language, text, reading)

    words = [
        term("人気"), term("人気", "にんき"), term("人気", "ひとけ"), term("ＡＢＣ"), term("abc"),
        term("abc", language="de"), term("sí", language="es"), term("si", language="es"),
        term("Sí", language="es"),
    ]  # fmt: skip
    assert [[one.id for one in group] for group in edits.duplicates(words)] == [
        ["人気/にんき/ja", "人気//ja"],
        ["ＡＢＣ//ja", "abc//ja"],
        ["sí//es", "Sí//es"],
    ]


def test_a_term_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="text"):
        edits.edit_word(CAT, "  ", "", NOW)


def test_tags_are_added_and_taken_away_as_typed() -> None:
    changed = edits.change_tags((CAT,), " pet, -animal ,, pet", NOW)
    assert changed.after[0].tags == ("pet",)
    assert not edits.change_tags((CAT,), "animal, -none", NOW)
