"""When a kept word is asked for again: FSRS behind four answers, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Card, Scheduler


class Rating(IntEnum):
    """How well the reader knew it; the numbers are the keys, as in Anki."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Phase(IntEnum):
    """The numbers are those of FSRS."""

    LEARNING = 1
    """In the minutes after it was first seen."""
    REVIEW = 2
    RELEARNING = 3
    """In the minutes after it was forgotten."""


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What is known of one term's place in memory after its last answer."""

    term_id: str
    phase: Phase
    step: int
    """Which of the short steps of a (re)learning phase comes next; 0 in review."""
    stability: float
    """Days until the chance to remember has sunk to 90 %."""
    difficulty: float
    """1 to 10."""
    due: datetime
    """UTC, whole seconds, like `reviewed`."""
    reviewed: datetime
    reps: int = 1
    lapses: int = 0
    """How often it was forgotten after it had been learnt."""

    @property
    def interval(self) -> timedelta:
        return self.due - self.reviewed


@dataclass(frozen=True, slots=True)
class Pace:
    """What the reader wants of the schedule."""

    retention: float = 0.9
    """The chance to remember a word at which it is asked for again; 0.7 to 0.97."""
    longest_days: int = 3650


def after_answer(
    state: ReviewState | None, term_id: str, rating: Rating, now: datetime, pace: Pace | None = None
) -> ReviewState:
    """The state after an answer.

    Args:
        state: None for a term never asked before.
        now: with a time zone.
    """
    from fsrs import Rating as FsrsRating

    now = now.astimezone(UTC).replace(microsecond=0)
    card, _ = _scheduler(pace or Pace()).review_card(
        _card(state, now), FsrsRating(int(rating)), review_datetime=now
    )
    forgotten = state is not None and state.phase is Phase.REVIEW and rating is Rating.AGAIN
    return ReviewState(
        term_id,
        Phase(int(card.state)),
        card.step or 0,
        float(card.stability or 0.0),
        float(card.difficulty or 0.0),
        card.due.astimezone(UTC).replace(microsecond=0),
        now,
        (state.reps if state is not None else 0) + 1,
        (state.lapses if state is not None else 0) + int(forgotten),
    )


def answers(
    state: ReviewState | None, term_id: str, now: datetime, pace: Pace | None = None
) -> Mapping[Rating, ReviewState]:
    """What each of the four answers would lead to."""
    return {rating: after_answer(state, term_id, rating, now, pace) for rating in Rating}


def chance_to_remember(state: ReviewState, now: datetime) -> float:
    """0 to 1: whether the reader would know the word now, by FSRS."""
    return float(_scheduler(Pace()).get_card_retrievability(_card(state, now), now))


@cache
def _scheduler(pace: Pace) -> Scheduler:
    from fsrs import Scheduler

    # Without chance: what is shown on the buttons is what happens.
    return Scheduler(
        desired_retention=min(max(pace.retention, 0.7), 0.97),
        maximum_interval=max(pace.longest_days, 1),
        enable_fuzzing=False,
    )


def _card(state: ReviewState | None, now: datetime) -> Card:
    from fsrs import Card, State

    if state is None:
        return Card(card_id=0, due=now)
    return Card(
        card_id=0,
        state=State(int(state.phase)),
        step=None if state.phase is Phase.REVIEW else state.step,
        stability=state.stability,
        difficulty=state.difficulty,
        due=state.due,
        last_review=state.reviewed,
    )
