"""Sentence vectors already computed, by content: the same sentence is never encoded twice."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from reader.errors import StoreError
from reader.store.database import Database

_AT_ONCE = 500  # keys asked for in one query
_LIMIT_BYTES = 400 * 1024 * 1024  # about 200,000 sentences of 512 float32
_log = logging.getLogger(__name__)


class VectorStore:
    """Bytes by key, up to a size; the oldest are dropped first.

    A cache that cannot be read or written costs time, never a result: failures are logged only.
    """

    def __init__(self, db: Database, *, limit_bytes: int = _LIMIT_BYTES) -> None:
        """
        Args:
            db: as opened by `files.open_cache`.
            limit_bytes: of all vectors together, keys and bookkeeping not counted.
        """
        self._db, self._limit = db, limit_bytes

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The vectors that are known; unknown keys are left out."""
        found: dict[bytes, bytes] = {}
        try:
            for start in range(0, len(keys), _AT_ONCE):
                some = keys[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                found.update(
                    self._db.rows(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", some)
                )
        except StoreError as error:
            _log.warning("vectors not read: %s", error)
        return found

    def put(self, items: Mapping[bytes, bytes]) -> None:
        """Keep vectors; a key that is known keeps the vector it has."""
        try:
            with self._db.transaction() as db:
                before = db.total_changes
                added = 0
                for key, vector in items.items():
                    db.execute("INSERT OR IGNORE INTO vectors (key, vector) VALUES (?, ?)",
                               (key, vector))  # fmt: skip
                    if db.total_changes > before:
                        before, added = db.total_changes, added + len(vector)
                (total,) = db.execute("SELECT bytes FROM totals WHERE name = 'vectors'").fetchone()
                total += added
                if total > self._limit:
                    total -= self._drop_oldest(total - self._limit)
                db.execute("UPDATE totals SET bytes = ? WHERE name = 'vectors'", (total,))
        except StoreError as error:
            _log.warning("vectors not kept: %s", error)

    def _drop_oldest(self, excess: int) -> int:
        """Drop the oldest vectors that together hold `excess` bytes; the bytes really dropped."""
        db, dropped, last = self._db.connection, 0, 0
        for number, size in db.execute(
            "SELECT number, length(vector) FROM vectors ORDER BY number"
        ):
            if dropped >= excess:
                break
            dropped, last = dropped + size, number
        db.execute("DELETE FROM vectors WHERE number <= ?", (last,))
        return dropped
