"""Which cards the real Anki makes of a choice, and what becomes of a changed one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from reader.exporters.anki_package import format_package
from reader.exporters.anki_text import format_anki_text
from reader.exporters.card_choice import CardChoice, CardKind, NoDeckName, card_choice
from reader.exporters.notes import Note, notes_of
from reader.exporters.plan import plan_export
from reader.vocabulary.review import Phase, ReviewState
from reader.vocabulary.term import Context, Term

anki = pytest.importorskip("anki.collection", reason="the anki library is for tests only")

NOON = 1_790_000_000
ALL = CardChoice(frozenset(CardKind))
ONLY_CLOZE = CardChoice(frozenset({CardKind.CLOZE}))
TERMS = (
    Term("1", "ja", "食べる", "たべる", meaning="to eat", contexts=(
        Context("魚を食べた。", "食べた", "Comí pescado.", "es", "Rain"),)),
    Term("2", "ar", "قطة", meaning="cat", contexts=(
        Context("القطة نائمة.", "القطة", "The cat sleeps.", "en", "Rain"),)),
    Term("3", "es", "mar"),
)  # fmt: skip


def notes(choice: CardChoice | None, terms: tuple[Term, ...] = TERMS) -> list[Note]:
    return notes_of(terms, choice=choice)


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    opened = anki.Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


Take = Callable[..., Any]


@pytest.fixture
def take(collection: Any, tmp_path: Path) -> Take:
    def import_package(package: bytes, **options: bool) -> Any:
        path = tmp_path / "notes.apkg"
        path.write_bytes(package)
        chosen = anki.ImportAnkiPackageOptions(**options)
        request = anki.ImportAnkiPackageRequest(package_path=str(path), options=chosen)
        return collection.import_anki_package(request).log

    return import_package


def cards(collection: Any, term_id: str) -> list[Any]:
    found = [collection.get_card(one) for one in collection.find_cards(f'"Id:{term_id}"')]
    return sorted(found, key=lambda card: card.ord)


def names(collection: Any, term_id: str) -> list[str]:
    return [card.template()["name"] for card in cards(collection, term_id)]


def body(html: str) -> str:
    return re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)


def test_each_choice_makes_its_cards(collection: Any, take: Take) -> None:
    take(format_package(notes(ALL), now=NOON))
    assert names(collection, "1") == ["Recognition", "Production", "Cloze"]
    assert names(collection, "3") == ["Recognition"]  # no meaning, no sentence
    assert collection.fix_integrity()[1]
    assert not collection.get_empty_cards().notes


def test_fronts_ask_and_do_not_tell(collection: Any, take: Take) -> None:
    take(format_package(notes(ALL), now=NOON))
    _, production, cloze = (body(card.question()) for card in cards(collection, "1"))
    assert "to eat" in production and "Comí pescado." in production
    assert "食べ" not in production
    assert "魚を" in cloze and "Comí pescado." in cloze and "食べ" not in cloze
    for card in cards(collection, "1"):
        assert "食べ" in body(card.answer()) and "to eat" in body(card.answer())
    arabic = body(cards(collection, "2")[2].question())
    assert 'dir="rtl"' in arabic and "القطة" not in arabic


def test_without_a_choice_there_is_recognition_only(collection: Any, take: Take) -> None:
    take(format_package(notes(None), now=NOON))
    assert collection.card_count() == len(TERMS)
    take(format_package(notes(ONLY_CLOZE), now=NOON + 60))
    # Anki adds the new cards and never deletes the old ones by itself.
    assert names(collection, "1") == ["Recognition", "Cloze"]
    empty = [card for one in collection.get_empty_cards().notes for card in one.card_ids]
    assert sorted(empty) == sorted(cards(collection, id)[0].id for id in ("1", "2"))


def test_a_changed_choice_keeps_what_was_learnt(collection: Any, take: Take) -> None:
    first = plan_export(notes(None), {}, NOON)
    take(format_package(first.notes, now=NOON, changed=first.stamps))
    (card,) = cards(collection, "1")
    card.start_timer()
    collection.sched.answerCard(card, 4)
    learnt = cards(collection, "1")[0]

    second = plan_export(notes(ALL), first.exported, NOON + 5)
    assert [len(some) for some in (second.new, second.changed, second.unchanged)] == [0, 2, 1]
    log = take(format_package(second.notes, now=NOON + 5, changed=second.stamps))
    assert (len(log.new), len(log.updated), len(log.conflicting)) == (0, 2, 0)
    now = cards(collection, "1")
    assert [one.template()["name"] for one in now] == ["Recognition", "Production", "Cloze"]
    assert (now[0].due, now[0].ivl, now[0].reps) == (learnt.due, learnt.ivl, 1)
    assert [one.reps for one in now[1:]] == [0, 0]
    third = plan_export(notes(ALL), second.exported, NOON + 9)
    assert len(third.unchanged) == len(TERMS)
    take(format_package(third.notes, now=NOON + 9, changed=third.stamps))
    assert collection.card_count() == 7 and collection.note_count() == 3
    assert [one.name for one in collection.models.all_names_and_ids() if "Facing" in one.name] == [
        "Facing Pages"
    ]


def test_the_text_file_makes_the_same_cards(collection: Any, take: Take, tmp_path: Path) -> None:
    take(format_package([], now=NOON))
    take(format_package(notes(None, TERMS[2:]), now=NOON))
    path = tmp_path / "notes.txt"
    path.write_text(format_anki_text(notes(ALL)), encoding="utf-8")
    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    collection.import_csv(anki.ImportCsvRequest(path=str(path), metadata=metadata))
    assert names(collection, "1") == ["Recognition", "Production", "Cloze"]
    assert names(collection, "3") == ["Recognition"]
    assert collection.note_count() == 3


def test_packages_of_the_first_note_type_are_taken_over(
    collection: Any, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before there was a choice the note type had one template. Anki takes such notes over only
    with “Merge note types” on; nothing is lost either way."""
    from reader.exporters import anki_package
    from reader.exporters.anki_notetype import notetype

    def first() -> Any:
        model = notetype()
        del model.templates[1:]
        model._req = model._req[:1]
        return model

    with monkeypatch.context() as patch:
        patch.setattr(anki_package, "notetype", first)
        take(format_package(notes(None), now=NOON))
    (card,) = cards(collection, "1")
    card.start_timer()
    collection.sched.answerCard(card, 4)
    learnt = cards(collection, "1")[0]
    changed = (replace(TERMS[0], meaning="changed"), *TERMS[1:])
    log = take(format_package(notes(ALL, changed), now=NOON + 60), merge_notetypes=True)
    assert len(log.updated) == 3
    assert names(collection, "1") == ["Recognition", "Production", "Cloze"]
    now = cards(collection, "1")[0]
    assert (now.due, now.reps, now.note()["MainDefinition"]) == (learnt.due, 1, "changed")


def test_due_dates_go_along_if_asked(collection: Any, take: Take) -> None:
    today = datetime.now(UTC).replace(microsecond=0)
    state = ReviewState("1", Phase.REVIEW, 0, 12.5, 5.5, today + timedelta(days=9),
                        today - timedelta(days=3), 4, 1)  # fmt: skip
    take(format_package(notes(ALL), now=NOON, schedule={"1": state}), with_scheduling=True)
    first, *others = cards(collection, "1")
    assert (int(first.type), int(first.queue), first.ivl) == (2, 2, 12)
    assert (first.reps, first.lapses) == (4, 1)
    assert first.due - collection.sched.today in (8, 9, 10)
    assert first.memory_state.stability == pytest.approx(12.5, abs=0.01)
    assert [int(card.type) for card in others] == [0, 0]
    assert collection.fix_integrity()[1]


@pytest.mark.parametrize(
    "pattern, deck",
    [
        ("", "Facing Pages::Japanese::Rain"),
        ("Novels", "Novels"),
        ("Mine::{work}", "Mine::Rain"),
        ("{language} words", "Japanese words"),
        (" a :: b ", "a::b"),
        ('say "no"::::x', "say 'no'::x"),
    ],
)
def test_decks_are_named_as_chosen(pattern: str, deck: str) -> None:
    (note, *_) = notes(card_choice(deck=pattern))
    assert note.deck == deck


def test_a_deck_needs_a_name() -> None:
    with pytest.raises(NoDeckName, match="Japanese::Novels"):
        card_choice(deck=" :: ")
    assert card_choice(["cloze"]) == ONLY_CLOZE
