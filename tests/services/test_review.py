"""A sitting of review: what is asked, in which order, and how it is taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from reader.services.profile import Profile
from reader.services.review import (
    Limits,
    ReviewSession,
    day_start,
    due_today,
    limits_of,
    save_limits,
)
from reader.vocabulary.edits import adding
from reader.vocabulary.review import Rating
from reader.vocabulary.term import Context, Status, Term

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def terms(profile: Profile) -> list[Term]:
    many = [Term(f"t{number}", "es", f"palabra{number}") for number in range(6)]
    eat = Term("ja", "ja", "食べる", "たべる", contexts=(
        Context("魚を\n食べた。", "食べた", "Comí\npescado.", "es", "Rain", "w", "v", 3, 3),
    ))  # fmt: skip
    known = Term("known", "es", "sol", status=Status.KNOWN)
    profile.terms.apply(adding([*many, eat, known]))
    return many


def session(profile: Profile, **more: str) -> ReviewSession:
    return ReviewSession(profile, zone=UTC, **more)


def answer_all(sitting: ReviewSession, rating: Rating, now: datetime) -> list[str]:
    asked = []
    while (card := sitting.next_card(now)) is not None and len(asked) < 50:
        asked.append(card.term.id)
        sitting.answer(card, rating, now=now)
    return asked


def test_new_words_come_up_to_the_days_limit(profile: Profile, terms: list[Term]) -> None:
    save_limits(profile, Limits(new=3, reviews=200, retention=0.85))
    assert limits_of(profile) == Limits(3, 200, 0.85)
    assert due_today(profile, now=NOON).new == 3
    sitting = session(profile)
    assert answer_all(sitting, Rating.EASY, NOON) == ["t0", "t1", "t2"]
    assert (sitting.answered, sitting.right, sitting.waiting(NOON).total) == (3, 3, 0)
    assert session(profile).next_card(NOON) is None  # today is over, in another sitting too
    sitting.extra_new = 2
    assert answer_all(sitting, Rating.EASY, NOON) == ["t3", "t4"]
    assert len(answer_all(session(profile), Rating.EASY, NOON + timedelta(days=1))) == 2


def test_forgotten_words_come_back_before_the_end(profile: Profile, terms: list[Term]) -> None:
    save_limits(profile, Limits(new=2))
    sitting = session(profile, language="es")
    first = sitting.next_card(NOON)
    assert first is not None and first.is_new
    sitting.answer(first, Rating.AGAIN, now=NOON)
    second = sitting.next_card(NOON)
    assert second is not None and second.term.id == "t1"
    sitting.answer(second, Rating.EASY, now=NOON)
    again = sitting.next_card(NOON)  # early, rather than waiting a minute
    assert again is not None and again.term.id == "t0" and not again.is_new
    assert (sitting.answered, sitting.right) == (2, 1)


def test_reviews_have_a_limit_of_their_own(profile: Profile, terms: list[Term]) -> None:
    save_limits(profile, Limits(new=6, reviews=2))
    answer_all(session(profile), Rating.EASY, NOON)
    later = NOON + timedelta(days=40)
    assert due_today(profile, now=later).reviews == 2
    asked = answer_all(session(profile), Rating.EASY, later)
    assert len([one for one in asked if one in {f"t{n}" for n in range(6)}]) == 2


def test_buttons_say_what_happens(profile: Profile, terms: list[Term]) -> None:
    sitting = session(profile)
    card = sitting.next_card(NOON)
    assert card is not None
    for rating in Rating:
        card = sitting.next_card(NOON)
        assert card is not None
        promised = card.after[rating]
        assert sitting.answer(card, rating, now=NOON) == promised
        sitting.undo()


def test_an_answer_is_taken_back_and_asked_again(profile: Profile, terms: list[Term]) -> None:
    sitting = session(profile)
    first = sitting.next_card(NOON)
    assert first is not None
    sitting.answer(first, Rating.EASY, now=NOON)
    assert sitting.can_undo
    card = sitting.undo()
    assert card is not None and card.term.id == first.term.id and card.is_new
    again = sitting.next_card(NOON)
    assert again is not None and again.term.id == first.term.id
    assert not sitting.can_undo and sitting.undo() is None
    assert (sitting.answered, sitting.right) == (0, 0)


def test_a_card_shows_sentence_reading_and_translation(profile: Profile, terms: list[Term]) -> None:
    card = session(profile, language="ja").next_card(NOON)
    assert card is not None and card.context is not None
    assert card.context.sentence == "魚を 食べた。" and card.context.translation == "Comí pescado."
    assert card.surface.of(card.context.sentence) == "食べた"
    assert [(ruby.span.start, ruby.reading) for ruby in card.word_readings.ruby] == [(0, "た")]
    assert {ruby.reading for ruby in card.sentence_readings.ruby} >= {"さかな", "た"}


def test_words_deleted_elsewhere_are_passed_over(profile: Profile, terms: list[Term]) -> None:
    sitting = session(profile)
    profile.terms.delete(["t0"])
    card = sitting.next_card(NOON)
    assert card is not None and card.term.id == "t1"
    sitting.answer(card, Rating.EASY, now=NOON)
    profile.terms.delete(["t1"])
    assert sitting.undo() is None


def test_the_day_begins_at_four_in_the_readers_night() -> None:
    tokyo = timezone(timedelta(hours=9))
    late = datetime(2026, 3, 2, 1, 30, tzinfo=tokyo)
    assert day_start(late) == datetime(2026, 3, 1, 4, tzinfo=tokyo).astimezone(UTC)
    assert day_start(late.replace(hour=5)) == datetime(2026, 3, 2, 4, tzinfo=tokyo)


def test_nonsense_in_the_settings_is_as_usual(profile: Profile) -> None:
    profile.library.save_setting("review:new", "many")
    assert limits_of(profile) == Limits()
