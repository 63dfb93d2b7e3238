"""How kept words were answered in review, and when each is due again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.store.database import Database
from reader.vocabulary.review import Phase, Rating, ReviewState

_STATE = "term_id, phase, step, stability, difficulty, due, reviewed, reps, lapses"
_LEARNING = "t.status BETWEEN 1 AND 5"
_AT_ONCE = 500  # terms asked for in one query


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it is kept."""

    number: int
    """Grows with each answer."""
    term_id: str
    rating: Rating
    at: datetime
    took_ms: int = 0
    """From the question to the answer."""
    before: ReviewState | None = None
    after: ReviewState | None = None


class ReviewStore:
    """States by term id and every answer ever given, in the vocabulary's file. Only terms that are
    being learnt (status 1 to 5) are asked for; the others keep their states."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def states(self, term_ids: Iterable[str] | None = None) -> dict[str, ReviewState]:
        """Of these terms, or of all, as far as they were ever answered."""
        if term_ids is None:
            rows = self._db.rows(f"SELECT {_STATE} FROM review_states")
        else:
            rows, wanted = [], list(term_ids)
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                rows += self._db.rows(
                    f"SELECT {_STATE} FROM review_states WHERE term_id IN ({marks})", some
                )
        return {row[0]: _state(row) for row in rows}

    def due(
        self, before: datetime, *, language: str | None = None, limit: int = 10_000
    ) -> list[ReviewState]:
        """States of terms being learnt that are due before a time, the longest due first."""
        columns = ", ".join(f"r.{name.strip()}" for name in _STATE.split(","))
        rows = self._db.rows(
            f"SELECT {columns} FROM review_states r JOIN terms t ON t.id = r.term_id "
            f"WHERE r.due < ?1 AND {_LEARNING} AND (?2 IS NULL OR t.language = ?2) "
            "ORDER BY r.due, r.term_id LIMIT ?3",
            (_stamp(before), language, limit),
        )
        return [_state(row) for row in rows]

    def unseen(self, *, language: str | None = None, limit: int = 10_000) -> list[str]:
        """Ids of terms being learnt that were never answered, the first kept first."""
        rows = self._db.rows(
            f"SELECT t.id FROM terms t WHERE {_LEARNING} AND (?1 IS NULL OR t.language = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM review_states r WHERE r.term_id = t.id) "
            "ORDER BY t.number LIMIT ?2",
            (language, limit),
        )
        return [row[0] for row in rows]

    def answered_since(self, start: datetime) -> tuple[int, int]:
        """How many terms were answered since then for the first time ever, and how many others
        that were in review."""
        rows = self._db.rows(
            "SELECT count(DISTINCT CASE WHEN before = '' THEN term_id END), "
            "count(DISTINCT CASE WHEN before LIKE '%\"phase\": 2%' THEN term_id END) "
            "FROM review_log WHERE at >= ?",
            (_stamp(start),),
        )
        return int(rows[0][0]), int(rows[0][1])

    def answers(self, since: datetime | None = None) -> list[Answer]:
        """Every answer (since a time), the oldest first."""
        rows = self._db.rows(
            "SELECT number, term_id, rating, at, took_ms, before, after FROM review_log "
            "WHERE at >= ? ORDER BY number",
            (_stamp(since) if since else "",),
        )
        return [_answer(row) for row in rows]

    def record(
        self, before: ReviewState | None, after: ReviewState, rating: Rating, took_ms: int = 0
    ) -> int:
        """Keep an answer and the state it leads to. Returns: its number, for `take_back`."""
        with self._db.transaction() as db:
            number = db.execute(
                "INSERT INTO review_log (term_id, rating, at, took_ms, before, after) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (after.term_id, int(rating), _stamp(after.reviewed), took_ms, _json(before),
                 _json(after)),
            ).lastrowid  # fmt: skip
            self._put(after)
        assert number is not None
        return number

    def take_back(self, number: int) -> Answer | None:
        """Undo one answer; None if it is gone. The term's state is that before it again, unless
        a later answer (in another window) made a newer one."""
        with self._db.transaction() as db:
            row = db.execute(
                "SELECT number, term_id, rating, at, took_ms, before, after FROM review_log "
                "WHERE number = ?",
                (number,),
            ).fetchone()
            if row is None:
                return None
            answer = _answer(row)
            db.execute("DELETE FROM review_log WHERE number = ?", (number,))
            later = db.execute(
                "SELECT 1 FROM review_log WHERE term_id = ? AND number > ?",
                (answer.term_id, number),
            ).fetchone()
            if later is None and answer.before is None:
                db.execute("DELETE FROM review_states WHERE term_id = ?", (answer.term_id,))
            elif later is None and answer.before is not None:
                self._put(answer.before)
        return answer

    def _put(self, state: ReviewState) -> None:
        self._db.connection.execute(
            "INSERT OR REPLACE INTO review_states VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(_values(state).values()),
        )


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _values(state: ReviewState) -> dict[str, Any]:
    return {
        "term_id": state.term_id,
        "phase": int(state.phase),
        "step": state.step,
        "stability": state.stability,
        "difficulty": state.difficulty,
        "due": _stamp(state.due),
        "reviewed": _stamp(state.reviewed),
        "reps": state.reps,
        "lapses": state.lapses,
    }


def _json(state: ReviewState | None) -> str:
    return json.dumps(_values(state)) if state is not None else ""


def _from_json(text: str) -> ReviewState | None:
    if not text:
        return None
    values: Mapping[str, Any] = json.loads(text)
    return _state(tuple(values[name.strip()] for name in _STATE.split(",")))


def _state(row: Any) -> ReviewState:
    term_id, phase, step, stability, difficulty, due, reviewed, reps, lapses = row
    return ReviewState(
        term_id, Phase(phase), step, stability, difficulty, datetime.fromisoformat(due),
        datetime.fromisoformat(reviewed), reps, lapses,
    )  # fmt: skip


def _answer(row: Any) -> Answer:
    number, term_id, rating, at, took_ms, before, after = row
    return Answer(
        number, term_id, Rating(rating), datetime.fromisoformat(at), took_ms, _from_json(before),
        _from_json(after),
    )  # fmt: skip
