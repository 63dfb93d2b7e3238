"""Texts as they are searched: folded, in UTF-8, not compressed, so that a look into a book takes
milliseconds. In the cache, by content hash: losing them loses nothing."""

from __future__ import annotations

from collections.abc import Iterable

from reader.store.database import Database


class FoldedTexts:
    """Thread-safe like its database."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_cache`."""
        self._db = db

    def get(self, content: str) -> bytes | None:
        """The folded text of a content hash; None if it was not kept."""
        row = self._db.row("SELECT folded FROM folded_texts WHERE content = ?", (content,))
        return None if row is None else row[0]

    def put(self, content: str, folded: bytes) -> None:
        with self._db.transaction() as db:
            db.execute("INSERT OR REPLACE INTO folded_texts VALUES (?, ?)", (content, folded))

    def missing(self, contents: Iterable[str]) -> list[str]:
        """Those of the content hashes that are not kept, each once."""
        known = {row[0] for row in self._db.rows("SELECT content FROM folded_texts")}
        return [one for one in dict.fromkeys(contents) if one not in known]

    def keep_only(self, contents: Iterable[str]) -> None:
        """Drop all texts but these."""
        kept = set(contents)
        known = [row[0] for row in self._db.rows("SELECT content FROM folded_texts")]
        gone = [(one,) for one in known if one not in kept]
        if gone:
            with self._db.transaction() as db:
                db.executemany("DELETE FROM folded_texts WHERE content = ?", gone)
