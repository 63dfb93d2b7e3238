"""How the reader wants Japanese words read, and which readings they always or never want to see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.store.changes import Changes
from reader.store.database import Database, storable
from reader.text.correction import Correction, Scope, Shown, TextId, WordRead

_KEY = ("surface", "lemma", "scope", "work_id", "content", "sentence", "before", "occurrence")
_VALUE = ("reading", "new_lemma", "new_lemma_reading", "pitch")


class ReadingStore:
    """Corrections and choices, in the vocabulary: they belong to the reader, not to one text."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_vocabulary`."""
        self._db = db

    def corrections(self) -> tuple[Correction, ...]:
        """All of them, the oldest first."""
        columns = ", ".join((*_KEY, *_VALUE))
        rows = self._db.rows(f"SELECT {columns} FROM reading_corrections ORDER BY number")
        return tuple(
            Correction(
                surface,
                lemma,
                WordRead(reading, new_lemma, new_reading, tuple(map(int, pitch.split()))),
                Scope(scope),
                TextId(work_id, content),
                sentence,
                before,
                occurrence,
            )
            for surface, lemma, scope, work_id, content, sentence, before, occurrence, reading,
                new_lemma, new_reading, pitch in rows
        )  # fmt: skip

    def replace(self, before: Iterable[Correction], after: Iterable[Correction]) -> Changes:
        """Forget some and keep others, all or nothing; one with the same key is replaced."""
        where = " AND ".join(f"{column} = ?" for column in _KEY)
        columns = (*_KEY, *_VALUE)
        marks = ", ".join("?" * len(columns))
        with self._db.transaction() as db:
            for gone in before:
                db.execute(f"DELETE FROM reading_corrections WHERE {where}", _key(gone))
            for kept in after:
                db.execute(
                    f"INSERT OR REPLACE INTO reading_corrections ({', '.join(columns)}) "
                    f"VALUES ({marks})",
                    (*_key(kept), *_value(kept)),
                )
        return Changes.READINGS

    def choices(self) -> Mapping[tuple[str, str], Shown]:
        """Always or never, by dictionary form and its reading; the other words go by the mode."""
        rows = self._db.rows("SELECT lemma, reading, shown FROM furigana_choices")
        return {(lemma, reading): Shown(shown) for lemma, reading, shown in rows}

    def set_choice(self, lemma: str, reading: str, shown: Shown) -> Changes:
        with self._db.transaction() as db:
            if shown is Shown.BY_MODE:
                db.execute(
                    "DELETE FROM furigana_choices WHERE lemma = ? AND reading = ?",
                    (storable(lemma), storable(reading)),
                )
            else:
                db.execute(
                    "INSERT OR REPLACE INTO furigana_choices VALUES (?, ?, ?)",
                    (storable(lemma), storable(reading), shown.value),
                )
        return Changes.READINGS


def _key(one: Correction) -> tuple[str | int, ...]:
    return (
        storable(one.surface), storable(one.lemma), one.scope.value, one.text.work_id,
        one.text.content, storable(one.sentence), storable(one.before), one.occurrence,
    )  # fmt: skip


def _value(one: Correction) -> tuple[str, ...]:
    word = one.word
    return (
        storable(word.reading), storable(word.lemma), storable(word.lemma_reading),
        " ".join(map(str, word.pitch)),
    )  # fmt: skip
