"""What each note looked like when it was last given to Anki."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.store.database import Database


class ExportLog:
    """Fingerprint and stamp (seconds since 1970, UTC) by term id, in the vocabulary's file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def exported(self) -> dict[str, tuple[str, int]]:
        rows = self._db.rows("SELECT term_id, fingerprint, stamp FROM exported_notes")
        return {term_id: (fingerprint, stamp) for term_id, fingerprint, stamp in rows}

    def remember(self, exported: Mapping[str, tuple[str, int]]) -> None:
        """Call it once the export is saved. A stamp never goes back."""
        with self._db.transaction() as db:
            db.executemany(
                "INSERT INTO exported_notes VALUES (?, ?, ?) ON CONFLICT (term_id) DO UPDATE SET "
                "fingerprint = excluded.fingerprint, stamp = max(stamp, excluded.stamp)",
                [(term_id, *seen) for term_id, seen in exported.items()],
            )

    def forget(self, term_ids: Iterable[str]) -> None:
        """These will count as new again."""
        with self._db.transaction() as db:
            db.executemany(
                "DELETE FROM exported_notes WHERE term_id = ?", [(id,) for id in term_ids]
            )
