"""Terms to cards, and the whole way from two files to Anki."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.errors import UnwritableTarget
from reader.jobs import Cancelled, CancelToken
from reader.services import words
from reader.services.cards import (
    FORMATS,
    NothingToExport,
    chosen_terms,
    export_terms,
    format_terms,
    import_terms,
    preview,
)
from reader.services.profile import Profile
from reader.services.words import Place
from reader.text.token import Token
from reader.vocabulary.edits import adding
from reader.vocabulary.term import Context, Status, Term

TokenAt = Callable[..., Token]
TERMS = (
    Term("1", "ja", "猫", "ねこ", meaning="cat"),
    Term("2", "es", "faro", status=Status.KNOWN, meaning="lighthouse"),
)


def test_terms_are_chosen_by_language_and_status(profile: Profile) -> None:
    profile.terms.apply(adding(TERMS))
    assert [term.id for term in chosen_terms(profile)] == ["1", "2"]
    assert [term.id for term in chosen_terms(profile, language="ja")] == ["1"]
    assert [term.id for term in chosen_terms(profile, statuses=frozenset({99}))] == ["2"]
    assert chosen_terms(profile, language="ja", statuses=frozenset({99})) == ()


@pytest.mark.parametrize("format", ["apkg", "txt"])
def test_the_report_says_what_anki_will_see(profile: Profile, tmp_path: Path, format: str) -> None:
    profile.terms.apply(adding(TERMS))
    target = tmp_path / f"out.{format}"

    def counts() -> tuple[int, int, int]:
        report = export_terms(profile, target, format, profile.terms.terms())
        return report.new, report.changed, report.unchanged

    assert len(preview(profile, TERMS).new) == 2
    assert counts() == (2, 0, 0)
    assert counts() == (0, 0, 2)
    words.edit_meaning(profile, profile.terms.terms()[0], "house cat")
    assert len(preview(profile, profile.terms.terms()).changed) == 1
    assert counts() == (0, 1, 1)


def test_a_failed_export_is_not_remembered(profile: Profile, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        export_terms(profile, tmp_path / "out.apkg", "apkg", TERMS, cancel=cancel)
    with pytest.raises(UnwritableTarget):
        export_terms(profile, tmp_path / "none" / "out.apkg", "apkg", TERMS)
    assert list(tmp_path.glob("out*")) == []
    assert len(preview(profile, TERMS).new) == 2
    for format in FORMATS:
        with pytest.raises(NothingToExport):
            export_terms(profile, tmp_path / "x", format, [])


def test_files_and_standard_output_agree(profile: Profile, tmp_path: Path) -> None:
    for format in ("txt", "csv", "json"):
        path = tmp_path / f"out.{format}"
        export_terms(profile, path, format, TERMS)
        assert path.read_bytes() == format_terms(profile, TERMS, format)


def test_json_carries_the_vocabulary_along(
    profile: Profile, place: Place, token: TokenAt, tmp_path: Path
) -> None:
    words.save_word(profile, place, token(place, "海"), meaning="sea")
    path = tmp_path / "words.json"
    export_terms(profile, path, "json", profile.terms.terms())
    kept = profile.terms.terms()
    assert import_terms(profile, str(path)) == 0
    assert profile.terms.terms() == kept
    words.delete_terms(profile, kept)
    assert import_terms(profile, str(path)) == 1
    export_terms(profile, tmp_path / "again.json", "json", profile.terms.terms())
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()
    assert json.loads(path.read_bytes())[0]["contexts"][0]["translation_language"] == "es"


def test_from_two_files_to_a_card_in_anki(
    profile: Profile, place: Place, token: TokenAt, tmp_path: Path
) -> None:
    anki = pytest.importorskip("anki.collection", reason="the anki library is for tests only")
    collection = anki.Collection(str(tmp_path / "collection.anki2"))
    package = tmp_path / "words.apkg"

    def give() -> tuple[int, int]:
        export_terms(profile, package, "apkg", profile.terms.terms())
        request = anki.ImportAnkiPackageRequest(
            package_path=str(package), options=anki.ImportAnkiPackageOptions()
        )
        log: Any = collection.import_anki_package(request).log
        return len(log.new), len(log.updated)

    try:
        (term,) = words.save_word(profile, place, token(place, "住ん"), meaning="to live").after
        there = replace(place, side=place.side.other)
        words.save_word(profile, there, token(there, "pescadores"))
        assert give() == (2, 0)
        assert give() == (0, 0)
        assert (collection.note_count(), collection.card_count()) == (2, 2)
        (card_id,) = collection.find_cards(f"Id:{term.id}")
        card = collection.get_card(card_id)
        note = card.note()
        assert note["Sentence"] == "古い灯台に猫が<b>住ん</b>でいる。"
        assert note["SentenceTranslation"] == "En el viejo faro vive un gato."
        assert "<rt>す</rt>" in card.answer() and "to live" in card.answer()
        assert collection.decks.name(card.did) == "Facing Pages::Japanese::灯台の猫"

        card.start_timer()
        collection.sched.answerCard(card, 3)
        due = collection.get_card(card_id).due
        words.edit_meaning(profile, term, "to live, to dwell")
        assert give() == (0, 1)
        again = collection.get_card(card_id)
        assert again.note()["MainDefinition"] == "to live, to dwell"
        assert (again.reps, again.due) == (1, due)
        assert (collection.note_count(), collection.card_count()) == (2, 2)
        assert collection.fix_integrity()[1]
    finally:
        collection.close()


def test_readings_of_sentences_are_found_once(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.exporters.card_choice import CardChoice, CardKind
    from reader.services import cards

    context = Context("古い灯台に猫が住んでいる。", "猫", "Un gato vive en el faro.", "es")
    term = Term("1", "ja", "猫", "ねこ", meaning="cat", contexts=(context,))
    (first,) = cards.card_notes(profile, [term])
    assert "猫[ねこ]" in first.field("SentenceFurigana")
    with monkeypatch.context() as patch:
        patch.setattr(cards, "_furigana", lambda _text: pytest.fail("read again"))
        (again,) = cards.card_notes(profile, [term], CardChoice(frozenset(CardKind)))
    assert again.field("SentenceFurigana") == first.field("SentenceFurigana")
    assert list(again.cards) == list(CardKind)


def test_only_words_with_a_tag_are_chosen(profile: Profile) -> None:
    sea, sun = Term("1", "es", "mar", tags=("water",)), Term("2", "es", "sol")
    profile.terms.apply(adding([sea, sun]))
    assert [term.text for term in chosen_terms(profile, tags=["water", "fire"])] == ["mar"]
    assert len(chosen_terms(profile)) == 2


def test_due_dates_go_into_the_table_if_asked(profile: Profile) -> None:
    from datetime import UTC, datetime

    from reader.store.reviews import ReviewStore
    from reader.vocabulary.review import Rating, after_answer

    profile.terms.apply(adding([Term("1", "es", "mar"), Term("2", "es", "sol")]))
    now = datetime(2026, 3, 1, 9, tzinfo=UTC)
    state = after_answer(None, "1", Rating.EASY, now)
    ReviewStore(profile.databases[1]).record(None, state, Rating.EASY)
    terms = profile.terms.terms()
    header, sea, sun = format_terms(profile, terms, "csv", with_due=True).decode().splitlines()
    assert header.endswith(",due") and sun.endswith(",")
    assert sea.endswith(state.due.strftime(",%Y-%m-%dT%H:%M:%SZ"))
    assert b"due" not in format_terms(profile, terms, "csv")
