"""Packages and texts in the real Anki."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.exporters.anki_package import format_package
from reader.exporters.anki_text import format_anki_text
from reader.exporters.notes import Note, notes_of
from reader.exporters.plan import plan_export
from reader.vocabulary.term import Context, Status, Term

anki = pytest.importorskip("anki.collection", reason="the anki library is for tests only")

NOON = 1_790_000_000
TERMS = (
    Term("1", "ja", "食べる", "たべる", Status.LEARNING_1, "to eat", ("verb",),
         (Context("魚を食べた。", "食べた", "Comí pescado.", "es", "Rain"),)),
    Term("2", "ja", "中国", "ちゅうごく", meaning="China"),
    Term("3", "ar", "قطة", meaning="cat", contexts=(
        Context("القطة نائمة.", "القطة", "The cat sleeps.", "en", "Rain"),)),
    Term("4", "es", "¡ay!", contexts=(Context("[sound:no.mp3] ¡Ay! <x>", "Ay"),)),
)  # fmt: skip
FURIGANA = {
    "魚を食べた。": "魚[さかな]を 食[た]べた。",
    "食べる": "食[た]べる",
    "中国": "中国[ちゅうごく]",
}


def notes(terms: tuple[Term, ...] = TERMS) -> list[Note]:
    return notes_of(
        terms, furigana=FURIGANA.__getitem__, word_furigana=lambda text, _: FURIGANA[text]
    )


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    opened = anki.Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


@pytest.fixture
def take(collection: Any, tmp_path: Path) -> Any:
    """Import a package; returns how many notes are new and how many updated."""

    def import_package(package: bytes) -> tuple[int, int]:
        path = tmp_path / "notes.apkg"
        path.write_bytes(package)
        request = anki.ImportAnkiPackageRequest(
            package_path=str(path), options=anki.ImportAnkiPackageOptions()
        )
        log = collection.import_anki_package(request).log
        return len(log.new), len(log.updated)

    return import_package


def card_of(collection: Any, term_id: str) -> Any:
    (card,) = collection.find_cards(f'"Id:{term_id}"')
    return collection.get_card(card)


def body(html: str) -> str:
    return re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)


def test_every_term_is_one_note_with_a_card_in_its_deck(collection: Any, take: Any) -> None:
    assert take(format_package(notes(), now=NOON)) == (4, 0)
    assert (collection.note_count(), collection.card_count()) == (4, 4)
    decks = {entry.name for entry in collection.decks.all_names_and_ids()}
    assert {
        "Facing Pages::Japanese::Rain", "Facing Pages::Japanese", "Facing Pages::Arabic::Rain",
        "Facing Pages::Spanish",
    } <= decks  # fmt: skip
    deck = collection.decks.name(card_of(collection, "1").did)
    assert deck == "Facing Pages::Japanese::Rain"
    assert collection.models.by_name("Facing Pages")["id"] == 1_846_302_917
    assert collection.fix_integrity()[1]
    assert take(format_package(notes(), now=NOON + 60)) == (0, 4)  # newer, and the same
    assert (collection.note_count(), collection.card_count()) == (4, 4)


def test_cards_show_ruby_bold_and_direction(collection: Any, take: Any) -> None:
    take(format_package(notes(), now=NOON))
    eat = card_of(collection, "1")
    assert "魚を<b>食べた</b>。" in body(eat.question())
    assert "rt>" not in body(eat.question())
    answer = body(eat.answer())
    assert "<ruby><rb>食</rb><rt>た</rt></ruby>べる" in answer
    assert (
        "<ruby><rb>魚</rb><rt>さかな</rt></ruby>を<b><ruby><rb>食</rb><rt>た</rt></ruby>べた</b>。"
        in answer
    )
    assert "to eat" in answer and "Comí pescado." in answer and "Rain" in answer
    assert '<div dir="rtl" lang="ar">قطة</div>' in body(card_of(collection, "3").question())
    hostile = card_of(collection, "4")
    assert hostile.question_av_tags() == hostile.answer_av_tags() == []
    assert "&lt;x&gt;" in body(hostile.question())


def test_a_changed_meaning_arrives_and_the_review_stays(collection: Any, take: Any) -> None:
    first = plan_export(notes(), {}, NOON)
    assert [len(some) for some in (first.new, first.changed, first.unchanged)] == [4, 0, 0]
    take(format_package(first.notes, now=NOON, changed=first.stamps))

    card = card_of(collection, "1")
    card.start_timer()
    collection.sched.answerCard(card, 3)
    reviewed = card_of(collection, "1")
    edited = card_of(collection, "2").note()
    edited["MainDefinition"] = "the reader's own words"
    collection.update_note(edited)

    changed = (replace(TERMS[0], meaning="to eat, to live on"), *TERMS[1:])
    second = plan_export(notes(changed), first.exported, NOON)  # within the same second
    assert [len(some) for some in (second.new, second.changed, second.unchanged)] == [0, 1, 3]
    assert take(format_package(second.notes, now=NOON, changed=second.stamps)) == (0, 1)
    now = card_of(collection, "1")
    assert now.note()["MainDefinition"] == "to eat, to live on"
    assert (now.reps, now.due, now.ivl, now.queue) == (1, reviewed.due, reviewed.ivl, 1)
    assert collection.db.scalar("select count() from revlog") == 1
    assert card_of(collection, "2").note()["MainDefinition"] == "the reader's own words"
    assert (collection.note_count(), collection.card_count()) == (4, 4)


def test_the_text_file_updates_the_same_notes(collection: Any, take: Any, tmp_path: Path) -> None:
    take(format_package(notes(), now=NOON))
    changed = replace(TERMS[0], meaning='to "eat"', tags=("verb", "common"))
    added = Term("5", "es", "mar", meaning="sea", contexts=(Context("El mar.", "mar", work="Ñu"),))
    path = tmp_path / "notes.txt"
    path.write_text(format_anki_text(notes((changed, *TERMS[1:], added))), encoding="utf-8")

    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    request = anki.ImportCsvRequest(path=str(path), metadata=metadata)
    log = collection.import_csv(request).log
    assert len(log.new) == 1
    assert (collection.note_count(), collection.card_count()) == (5, 5)
    note = card_of(collection, "1").note()
    assert note["MainDefinition"] == 'to "eat"'
    assert sorted(note.tags) == ["common", "verb"]
    assert card_of(collection, "3").note()["Expression"] == notes()[2].field("Expression")
    assert collection.decks.name(card_of(collection, "5").did) == "Facing Pages::Spanish::Ñu"


def test_the_readers_own_looks_stay(collection: Any, take: Any) -> None:
    take(format_package(notes(), now=NOON))
    kind = collection.models.by_name("Facing Pages")
    kind["css"] = ".card { color: purple; }"
    collection.models.update_dict(kind)
    changed = (replace(TERMS[0], meaning="changed"), *TERMS[1:])
    take(format_package(notes(changed), now=NOON + 86_400))
    assert collection.models.by_name("Facing Pages")["css"] == ".card { color: purple; }"
    assert card_of(collection, "1").note()["MainDefinition"] == "changed"
    assert [one.name for one in collection.models.all_names_and_ids() if "Facing" in one.name] == [
        "Facing Pages"
    ]


def test_the_same_notes_give_the_same_bytes() -> None:
    assert format_package(notes(), now=NOON) == format_package(notes(), now=NOON)


def test_an_export_without_terms_is_a_package_too(take: Any) -> None:
    assert take(format_package([], now=NOON)) == (0, 0)


def test_a_clock_set_back_never_takes_a_stamp_back() -> None:
    first = plan_export(notes(), {}, NOON)
    changed = notes((replace(TERMS[0], meaning="x"),))
    second = plan_export(changed, first.exported, NOON - 3600)
    assert second.stamps["1"] == NOON + 1
