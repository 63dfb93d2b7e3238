"""The numbers on the statistics page."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.services.profile import Profile, open_profile
from reader.services.shelf import add_files
from reader.services.statistics import format_csv, gather, languages
from reader.services.text_knowledge import Knowledge, knowledge, words_of_text
from reader.store.reading_log import ReadingLog
from reader.store.reviews import ReviewStore
from reader.store.terms import TermStore
from reader.vocabulary.review import Phase, Rating, ReviewState
from reader.vocabulary.term import Status, Term

TODAY = date(2026, 3, 20)


@pytest.fixture
def profile(tmp_path: Path):
    opened = open_profile(tmp_path / "profile")
    yield opened
    opened.close()


def test_growth_is_counted_by_what_each_word_was_at_the_time(profile: Profile) -> None:
    moment = "2026-01-01T12:00:00Z"
    terms = TermStore(profile.databases[1], clock=lambda: moment)
    terms.save(Term("a", "es", "gato", status=Status.KNOWN))
    moment = "2026-03-10T12:00:00Z"
    terms.save(Term("b", "es", "perro", status=Status.LEARNING_1))
    terms.save(Term("c", "fr", "chien", status=Status.KNOWN))
    moment = "2026-03-19T12:00:00Z"
    terms.save(Term("b", "es", "perro", status=Status.KNOWN))
    terms.save(Term("d", "es", "Ana", status=Status.IGNORED))
    found = gather(profile, "es", days=28, today=TODAY)
    assert (found.known_before, found.known, found.learning) == (1, 2, 0)
    assert [(one.known, one.learning) for one in found.growth] == [(1, 0), (1, 0), (1, 1), (2, 0)]
    assert found.growth[-1].day == TODAY
    assert gather(profile, "es", days=0, today=TODAY).growth[0].known == 1
    assert languages(profile)[:2] == ["es", "fr"]


def test_reading_reviews_and_retention(profile: Profile) -> None:
    log = ReadingLog(profile.databases[0])
    log.add("2026-03-19", "v1", "ja", seconds=90, sentences=4)
    log.add("2026-03-19", "v1", "ja", seconds=30, sentences=1)
    log.add("2026-03-19", "v2", "es", seconds=600, sentences=50)
    log.add("2025-01-01", "v1", "ja", seconds=60, sentences=1)
    profile.terms.save(Term("t", "ja", "海", "うみ"))
    reviews = ReviewStore(profile.databases[1])
    at = datetime(2026, 3, 18, 12, tzinfo=UTC)
    known = ReviewState("t", Phase.REVIEW, 0, 3.0, 5.0, at, at - timedelta(days=3), 1, 0)
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD):
        after = ReviewState("t", Phase.REVIEW, 0, 4.0, 5.0, at + timedelta(days=4), at, 2, 0)
        reviews.record(known, after, rating)
    reviews.record(None, known, Rating.GOOD)
    found = gather(profile, "ja", days=28, today=TODAY)
    assert (found.seconds, found.sentences, len(found.daily)) == (120, 5, 28)
    assert found.retention == 0.75
    assert found.reviews == 5
    rows = list(csv.reader(io.StringIO(format_csv(found, [("=sum", Knowledge(9, 5, 1, 3, 1, 1))]))))
    assert ["days", "2026-03-19", "minutes", "2.0"] in rows
    assert ["texts", "'=sum", "new", "3"] in rows


def test_what_one_knows_of_a_text(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "boat.en.txt"
    path.write_text("The boat waits. The old boat waits long. The boat! 12\n", encoding="utf-8")
    version = add_files(profile, [path], languages=["en"]).work.versions[0]
    text = words_of_text(profile, version.id)
    assert text is not None
    statuses = {
        ("the", ""): Status.KNOWN,
        ("boat", ""): Status.KNOWN,
        ("wait", ""): Status.LEARNING_2,
    }
    found = knowledge(text, statuses)
    assert (found.words, found.known, found.learning, found.new) == (10, 6, 2, 2)
    assert (found.sentences, found.whole, found.next_up) == (3, 1, 1)


def test_sentences_that_needed_help(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "boat.es.txt"
    path.write_text("El barco espera. El mar duerme.\n", encoding="utf-8")
    work = add_files(profile, [path], languages=["es"]).work
    log = ReadingLog(profile.databases[0])
    version = work.versions[0].id
    log.add_reveals(version, {1: "El mar duerme."})
    log.add_reveals(version, {0: "El barco espera.", 1: "El mar duerme."})
    first, second = gather(profile, "es", days=28, today=TODAY).help_needed
    assert (first.sentence, first.times, first.segment) == ("El mar duerme.", 2, 1)
    assert (second.times, second.work_id) == (1, work.id)
