"""Japanese sentences with their readings as cards show them, kept so that they are found once."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from reader.errors import StoreError
from reader.store.database import Database, storable

_AT_ONCE = 500  # sentences asked for in one query
_MOST = 200_000  # sentences kept; then all go
_log = logging.getLogger(__name__)


class FuriganaForms:
    """Furigana form by sentence. A cache: failures cost time only, and are logged."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_cache`."""
        self._db = db

    def get(self, sentences: Sequence[str], *, annotator: str) -> dict[str, str]:
        """Those that `annotator` (and which version of it) made; others are left out."""
        found: dict[str, str] = {}
        try:
            for start in range(0, len(sentences), _AT_ONCE):
                some = [storable(sentence) for sentence in sentences[start : start + _AT_ONCE]]
                marks = ", ".join("?" * len(some))
                found.update(
                    self._db.rows(
                        "SELECT sentence, form FROM furigana_forms "
                        f"WHERE annotator = ? AND sentence IN ({marks})",
                        (annotator, *some),
                    )
                )
        except StoreError as error:
            _log.warning("furigana not read: %s", error)
        return found

    def put(self, forms: Mapping[str, str], *, annotator: str) -> None:
        if not forms:
            return
        rows = [
            (sentence, annotator, form)
            for sentence, form in forms.items()
            if storable(sentence) is sentence
        ]
        try:
            with self._db.transaction() as db:
                (kept,) = db.execute("SELECT count(*) FROM furigana_forms").fetchone()
                if kept + len(rows) > _MOST:
                    db.execute("DELETE FROM furigana_forms")
                db.executemany("INSERT OR REPLACE INTO furigana_forms VALUES (?, ?, ?)", rows)
        except StoreError as error:
            _log.warning("furigana not kept: %s", error)
