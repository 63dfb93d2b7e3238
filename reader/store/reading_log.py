"""How long and how far was read each day, and which translations were uncovered how often.

Kept among the library's settings, one record a day or version: small, and old files need no new
format.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from reader.store.database import Database

_DAY, _REVEALS = "read:", "reveals:"


@dataclass(frozen=True, slots=True)
class DayRead:
    """What was read in one version on one day."""

    day: str
    """ISO 8601, the reader's own calendar."""
    version_id: str
    language: str
    seconds: int
    sentences: int


class ReadingLog:
    """Two windows may add to the same day: each addition is one transaction."""

    def __init__(self, library: Database) -> None:
        self._db = library

    def add(
        self, day: str, version_id: str, language: str, *, seconds: int, sentences: int
    ) -> None:
        with self._db.transaction() as db:
            key = _DAY + day
            row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            record = json.loads(row[0]) if row else {}
            known = record.get(version_id, [language, 0, 0])
            record[version_id] = [language, known[1] + seconds, known[2] + sentences]
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(record)))

    def days(self) -> list[DayRead]:
        """Everything, the oldest day first."""
        rows = self._db.rows(
            "SELECT key, value FROM settings WHERE key >= ? AND key < ? ORDER BY key",
            (_DAY, _DAY[:-1] + ";"),
        )
        return [
            DayRead(key[len(_DAY) :], version, language, seconds, sentences)
            for key, value in rows
            for version, (language, seconds, sentences) in json.loads(value).items()
        ]

    def add_reveals(self, version_id: str, segments: Mapping[int, str]) -> None:
        """Count one more uncovering of each of these sentences of a version.

        Args: segments: index and text of each sentence.
        """
        if not segments:
            return
        with self._db.transaction() as db:
            key = _REVEALS + version_id
            row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            record = json.loads(row[0]) if row else {}
            for segment, text in segments.items():
                count = record.get(str(segment), [0])[0]
                record[str(segment)] = [count + 1, text]
            value = json.dumps(record, ensure_ascii=False)
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))

    def reveals(self, version_id: str) -> dict[int, tuple[int, str]]:
        """How often each sentence opposite this version was uncovered, and its text."""
        row = self._db.row("SELECT value FROM settings WHERE key = ?", (_REVEALS + version_id,))
        record = json.loads(row[0]) if row else {}
        return {int(segment): (count, text) for segment, (count, text) in record.items()}
