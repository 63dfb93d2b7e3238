"""Four answers and what follows from them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.vocabulary.review import (
    Pace,
    Phase,
    Rating,
    ReviewState,
    after_answer,
    answers,
    chance_to_remember,
)

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def good_times(count: int) -> ReviewState:
    state, now = None, NOW
    for _ in range(count):
        state = after_answer(state, "a", Rating.GOOD, now)
        now = state.due
    assert state is not None
    return state


def test_a_new_word_comes_back_within_minutes_and_then_after_days() -> None:
    first = answers(None, "a", NOW)
    assert first[Rating.AGAIN].interval < first[Rating.GOOD].interval <= timedelta(minutes=15)
    assert first[Rating.EASY].interval >= timedelta(days=1)
    learnt = good_times(2)
    assert learnt.phase is Phase.REVIEW and learnt.interval >= timedelta(days=1)
    assert good_times(4).interval > 2 * good_times(3).interval
    assert abs(chance_to_remember(learnt, learnt.due) - 0.9) < 0.03


def test_forgetting_is_counted_and_starts_again_with_minutes() -> None:
    learnt = good_times(4)
    forgot = after_answer(learnt, "a", Rating.AGAIN, learnt.due)
    assert (forgot.phase, forgot.lapses, forgot.reps) == (Phase.RELEARNING, 1, 5)
    assert forgot.interval < timedelta(hours=1) and forgot.stability < learnt.stability


def test_who_wants_to_remember_more_is_asked_sooner() -> None:
    state = good_times(3)
    strict, loose = Pace(retention=0.95), Pace(retention=0.8)
    dues = [after_answer(state, "a", Rating.GOOD, state.due, pace).due for pace in (strict, loose)]
    assert dues[0] < dues[1]
    capped = after_answer(state, "a", Rating.EASY, state.due, Pace(longest_days=3))
    assert capped.interval <= timedelta(days=3)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(list(Rating)), min_size=1, max_size=12), st.integers(0, 10**7))
def test_better_answers_never_come_back_sooner(ratings: list[Rating], late_s: int) -> None:
    state, now = None, NOW
    for rating in ratings:
        state = after_answer(state, "a", rating, now)
        now = state.due + timedelta(seconds=late_s)
    dues = [one.due for one in answers(state, "a", now).values()]
    assert dues == sorted(dues) and dues[0] > now
