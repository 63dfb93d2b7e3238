"""Sending cards to a running Anki: each word once, whatever happens in between."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.exporters.anki_connect import AnkiClosed, AnkiConnect, AnkiError
from reader.exporters.anki_package import format_package
from reader.exporters.card_choice import CardChoice, CardKind
from reader.services import anki as cards_to_anki
from reader.services.anki import (
    decks_in_anki,
    preview_in_anki,
    send_to_anki,
    send_waiting,
    sent_directly,
    stop_waiting,
    waiting_for_anki,
)
from reader.services.cards import card_notes
from reader.services.profile import Profile
from reader.vocabulary.edits import Edit, adding
from reader.vocabulary.term import Context, Term

anki = pytest.importorskip("anki.collection", reason="the anki library is for tests only")

TERMS = (
    Term("a_1", "ja", "方", "かた", meaning="way", tags=("noun",), contexts=(
        Context("読み方が難しい。", "方", "Es difícil de leer.", "es", "Rain"),)),
    Term("a_2", "ja", "方", "ほう", meaning="side"),
    Term("a*3", "ar", "قطة", meaning="cat", contexts=(
        Context("القطة نائمة.", "القطة", "The cat sleeps.", "en", "Rain"),)),
)  # fmt: skip
EVERY = CardChoice(frozenset(CardKind))


def load_server() -> Any:
    path = Path(__file__).with_name("anki_server.py")
    spec = importlib.util.spec_from_file_location("anki_server", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["anki_server"] = module
    spec.loader.exec_module(module)
    return module.AnkiServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Any]:
    running = load_server()(tmp_path)
    yield running
    running.close()


@pytest.fixture
def connect(server: Any) -> AnkiConnect:
    return AnkiConnect(server.port, timeout_s=10)


@pytest.fixture
def terms(profile: Profile) -> tuple[Term, ...]:
    profile.terms.apply(adding(TERMS))
    return profile.terms.terms()


def test_every_word_becomes_one_note(profile, server, connect, terms) -> None:
    plan = preview_in_anki(profile, connect, terms, EVERY)
    assert [len(some) for some in (plan.new, plan.changed, plan.unchanged)] == [3, 0, 0]
    assert server.collection.note_count() == 0
    sent = send_to_anki(profile, connect, terms, EVERY)
    assert (sent.new, sent.changed, sent.unchanged, sent.waiting) == (3, 0, 0, 0)
    assert server.collection.note_count() == 3  # 方 twice: two words
    assert "Facing Pages::Japanese::Rain" in decks_in_anki(connect)
    ours = card_notes(profile, terms[:1], EVERY)[0]
    (number,) = server.collection.find_notes('"Id:a\\_1"')
    note = server.collection.get_note(number)
    assert tuple(note.fields) == ours.fields and note.tags == ["noun"]
    kinds = [card.template()["name"] for card in note.cards()]
    assert kinds == ["Recognition", "Production", "Cloze"]
    assert server.collection.fix_integrity()[1]
    again = send_to_anki(profile, connect, terms, EVERY)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 3)
    assert sent_directly(profile, terms) == {term.id for term in terms}


def test_changes_arrive_and_what_was_learnt_stays(profile, server, connect, terms) -> None:
    send_to_anki(profile, connect, terms)
    (card,) = (server.collection.get_card(i) for i in server.collection.find_cards('"Id:a*3"'))
    card.start_timer()
    server.collection.sched.answerCard(card, 4)
    due = server.collection.get_card(card.id).due
    changed = replace(terms[2], meaning="tomcat", tags=("animal",))
    profile.terms.apply(Edit((terms[2],), (changed,)))
    plan = preview_in_anki(profile, connect, profile.terms.terms())
    assert [note.term_id for note in plan.changed] == ["a*3"]
    sent = send_to_anki(profile, connect, profile.terms.terms(), EVERY)
    assert (sent.new, sent.changed) == (0, 3)  # the others gained cards
    now = server.collection.get_card(card.id)
    assert (now.due, now.reps, now.note()["MainDefinition"]) == (due, 1, "tomcat")
    assert now.note().tags == ["animal"]
    assert server.collection.note_count() == 3


def test_a_closed_anki_is_waited_for(profile, server, connect, terms) -> None:
    server.stop()
    sent = send_to_anki(profile, connect, terms)
    assert sent.waiting == 3 and "Anki is not running" in sent.reason
    assert waiting_for_anki(profile) == 3
    sent = send_to_anki(profile, connect, terms[:1])
    assert sent.waiting == 3  # the same word waits once
    with pytest.raises(AnkiClosed, match="Start Anki"):
        decks_in_anki(connect)
    profile.terms.delete([terms[1].id])
    assert waiting_for_anki(profile) == 2


def test_what_waits_is_sent_as_it_is_then(profile, server, connect, terms) -> None:
    server.no_profile = True
    assert send_to_anki(profile, connect, terms).waiting == 3
    changed = replace(terms[0], meaning="method")
    profile.terms.apply(Edit((terms[0],), (changed,)))
    server.no_profile = False
    sent = send_waiting(profile, connect)
    assert sent is not None and (sent.new, sent.waiting) == (3, 0)
    (number,) = server.collection.find_notes('"Id:a\\_1"')
    assert server.collection.get_note(number)["MainDefinition"] == "method"
    assert send_waiting(profile, connect) is None


def test_a_broken_connection_never_doubles(profile, server, connect, terms) -> None:
    server.breaks_after = 2  # Anki kept two notes, and we were not told
    assert send_to_anki(profile, connect, terms).waiting == 3
    assert server.collection.note_count() == 2
    server.breaks_after = -1
    sent = send_waiting(profile, connect)
    assert sent is not None and (sent.new, sent.unchanged, sent.waiting) == (1, 2, 0)
    assert server.collection.note_count() == 3


def test_what_cannot_be_is_said_plainly(profile, server, connect, terms) -> None:
    server.refuses = True
    with pytest.raises(AnkiError, match="Anki refused"):
        send_to_anki(profile, connect, terms)
    assert waiting_for_anki(profile) == 0
    with pytest.raises(AnkiError, match="No deck is chosen"):
        send_to_anki(profile, connect, terms, CardChoice(deck=" "))
    server.refuses, server.no_profile = False, True
    assert "no profile" in send_to_anki(profile, connect, terms).reason
    stop_waiting(profile)
    assert waiting_for_anki(profile) == 0


def test_an_older_note_type_is_brought_up(profile, server, connect, terms, tmp_path) -> None:
    """A package of the first note type, which had one template, lies in Anki already."""
    notes = card_notes(profile, terms)
    path = tmp_path / "old.apkg"
    path.write_bytes(format_package(notes, now=1_790_000_000))
    request = anki.ImportAnkiPackageRequest(package_path=str(path))
    server.collection.import_anki_package(request)
    kind = server.collection.models.by_name("Facing Pages")
    for template in kind["tmpls"][1:]:
        server.collection.models.remove_template(kind, template)
    server.collection.models.update_dict(kind)
    sent = send_to_anki(profile, connect, terms, EVERY)
    assert (sent.new, sent.changed) == (0, 3)
    assert server.collection.note_count() == 3
    (number,) = server.collection.find_notes('"Id:a\\_1"')
    assert len(server.collection.get_note(number).cards()) == 3


def test_many_notes_go_in_batches(profile, server, connect, monkeypatch) -> None:
    many = [Term(f"{number:032x}", "es", f"palabra{number}") for number in range(7)]
    profile.terms.apply(adding(many))
    monkeypatch.setattr(cards_to_anki, "BATCH", 3)
    seen: list[tuple[int, int]] = []
    send_to_anki(profile, connect, many, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(3, 7), (6, 7), (7, 7)]
    assert server.asked.count("addNotes") == 3
    assert server.collection.note_count() == 7


def test_something_else_on_the_port_is_not_anki(profile, server, connect, monkeypatch) -> None:
    monkeypatch.setattr(server, "answered", lambda _request: ["hello"])
    with pytest.raises(AnkiError, match="not AnkiConnect"):
        decks_in_anki(connect)
