"""Answers are kept, counted and taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.store.database import Database
from reader.store.reviews import ReviewStore
from reader.store.terms import TermStore
from reader.vocabulary import edits
from reader.vocabulary.review import Rating, ReviewState, after_answer
from reader.vocabulary.term import Status, Term

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def reviews(vocabulary_db: Database, terms: TermStore) -> ReviewStore:
    terms.apply(edits.adding([
        Term("a", "es", "mar"), Term("b", "es", "faro"), Term("c", "ja", "海"),
        Term("known", "es", "sol", status=Status.KNOWN),
    ]))  # fmt: skip
    return ReviewStore(vocabulary_db)


def answer(
    reviews: ReviewStore, term: str, rating: Rating, now: datetime
) -> tuple[int, ReviewState]:
    before = reviews.states([term]).get(term)
    after = after_answer(before, term, rating, now)
    return reviews.record(before, after, rating, 1500), after


def test_only_words_being_learnt_are_asked_for(reviews: ReviewStore, terms: TermStore) -> None:
    assert reviews.unseen() == ["a", "b", "c"]
    assert reviews.unseen(language="es") == ["a", "b"]
    _, state = answer(reviews, "a", Rating.EASY, NOW)
    assert reviews.unseen(language="es") == ["b"]
    assert reviews.due(NOW) == []
    assert reviews.due(NOW + timedelta(days=60)) == [state]
    (term,) = terms.terms_by_id(["a"])
    terms.apply(edits.set_status([term], Status.KNOWN, "2026-03-01T00:00:00Z"))
    assert reviews.due(NOW + timedelta(days=60)) == []
    assert reviews.states() == {"a": state}


def test_answers_are_counted_by_day(reviews: ReviewStore) -> None:
    answer(reviews, "a", Rating.EASY, NOW)
    answer(reviews, "b", Rating.AGAIN, NOW)
    answer(reviews, "b", Rating.GOOD, NOW + timedelta(minutes=1))
    assert reviews.answered_since(NOW) == (2, 0)
    later = NOW + timedelta(days=20)
    answer(reviews, "a", Rating.GOOD, later)
    assert reviews.answered_since(later) == (0, 1)
    kept = reviews.answers()
    assert [(one.term_id, one.rating) for one in kept] == [
        ("a", Rating.EASY), ("b", Rating.AGAIN), ("b", Rating.GOOD), ("a", Rating.GOOD),
    ]  # fmt: skip
    assert kept[3].before == kept[0].after and kept[3].took_ms == 1500
    assert reviews.answers(later) == kept[3:]


def test_an_answer_is_taken_back(reviews: ReviewStore) -> None:
    first, state = answer(reviews, "a", Rating.EASY, NOW)
    second, _ = answer(reviews, "a", Rating.AGAIN, NOW + timedelta(days=9))
    taken = reviews.take_back(second)
    assert taken is not None and taken.rating is Rating.AGAIN
    assert reviews.states() == {"a": state}
    reviews.take_back(first)
    assert reviews.states() == {} and reviews.answers() == []
    assert reviews.take_back(first) is None


def test_an_older_answer_leaves_the_newer_state(reviews: ReviewStore) -> None:
    first, _ = answer(reviews, "a", Rating.EASY, NOW)
    _, newest = answer(reviews, "a", Rating.GOOD, NOW + timedelta(days=9))
    reviews.take_back(first)
    assert reviews.states() == {"a": newest}


def test_a_deleted_word_that_comes_back_has_its_schedule(
    reviews: ReviewStore, terms: TermStore
) -> None:
    answer(reviews, "a", Rating.EASY, NOW)
    edit = terms.delete(["a"])
    assert reviews.due(NOW + timedelta(days=99)) == []
    terms.apply(edit.reversed())
    assert [one.term_id for one in reviews.due(NOW + timedelta(days=99))] == ["a"]
