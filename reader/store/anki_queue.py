"""Terms whose notes wait until Anki runs, and those that were given to it directly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.store.database import Database


class AnkiQueue:
    """In the vocabulary's file. A term stands in the queue once; what is sent is the term as it
    is then."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self) -> tuple[str, ...]:
        """Ids of terms that are still there, in the order they were put in."""
        rows = self._db.rows(
            "SELECT q.term_id FROM anki_queue q JOIN terms t ON t.id = q.term_id ORDER BY q.number"
        )
        return tuple(row[0] for row in rows)

    def put(self, term_ids: Iterable[str]) -> None:
        with self._db.transaction() as db:
            db.executemany(
                "INSERT OR IGNORE INTO anki_queue (term_id) VALUES (?)", [(id,) for id in term_ids]
            )

    def take_out(self, term_ids: Iterable[str]) -> None:
        with self._db.transaction() as db:
            db.executemany("DELETE FROM anki_queue WHERE term_id = ?", [(id,) for id in term_ids])

    def sent(self, notes: Mapping[str, int]) -> None:
        """Anki has these notes (its own number by term id): they wait no more."""
        with self._db.transaction() as db:
            db.executemany("INSERT OR REPLACE INTO anki_notes VALUES (?, ?)", list(notes.items()))
            db.executemany("DELETE FROM anki_queue WHERE term_id = ?", [(id,) for id in notes])

    def sent_directly(self) -> dict[str, int]:
        """Anki's number by id of each term whose note it was given directly. Anki knows such a
        note by no guid of ours, so a package would add it a second time."""
        return dict(self._db.rows("SELECT term_id, note_id FROM anki_notes"))
