"""Words and readings of texts already analysed, kept so that they need not be found again."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping

from reader.errors import NotKept
from reader.store.database import Database
from reader.store.packing import pack_annotation, unpack_annotation
from reader.text.annotation import Annotation

_AT_ONCE = 500  # blocks asked for in one query
_log = logging.getLogger(__name__)


class AnnotationCache:
    """Annotations per version and block. A version's text never changes, so they stay right until
    the annotator does."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(
        self, version_id: str, blocks: Iterable[int] | None = None, *, annotator: str = ""
    ) -> dict[int, Annotation]:
        """Annotations by block index; blocks that are not cached are left out.

        Args:
            blocks: only these; all if None, which for a book takes seconds: ask for a screen.
            annotator: what made them and which version of it; others' are not returned.
        """
        question = "SELECT block, packed FROM annotations WHERE version_id = ? AND annotator = ?"
        if blocks is None:
            rows = self._db.rows(question, (version_id, annotator))
        else:
            rows, wanted = [], list(blocks)
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                rows += self._db.rows(
                    f"{question} AND block IN ({marks})", (version_id, annotator, *some)
                )
        return {block: unpack_annotation(packed) for block, packed in rows}

    def put(
        self, version_id: str, annotations: Mapping[int, Annotation], *, annotator: str = ""
    ) -> None:
        """Keep annotations by block index; those of other annotators for this version go."""
        packed = [(block, pack_annotation(one)) for block, one in annotations.items()]
        self.put_packed(version_id, packed, annotator=annotator)

    def put_packed(
        self, version_id: str, packed: Iterable[tuple[int, bytes]], *, annotator: str = ""
    ) -> None:
        """The same for annotations another process has packed by `pack_annotation`. Where they
        cannot be kept they will be found again, so that is only logged."""
        rows = [(version_id, annotator, block, data) for block, data in packed]
        try:
            with self._db.transaction() as db:
                db.execute(
                    "DELETE FROM annotations WHERE version_id = ? AND annotator <> ?",
                    (version_id, annotator),
                )
                db.executemany("INSERT OR REPLACE INTO annotations VALUES (?, ?, ?, ?)", rows)
        except NotKept as error:
            _log.warning("words not kept: %s", error)

    def blocks(self, version_id: str, *, annotator: str = "") -> set[int]:
        """Which blocks are cached."""
        rows = self._db.rows(
            "SELECT block FROM annotations WHERE version_id = ? AND annotator = ?",
            (version_id, annotator),
        )
        return {row[0] for row in rows}

    def keep_only(self, version_ids: Iterable[str]) -> None:
        """Drop what is kept for all other versions."""
        kept = set(version_ids)
        with self._db.transaction() as db:
            known = [row[0] for row in db.execute("SELECT DISTINCT version_id FROM annotations")]
            gone = [(version_id,) for version_id in known if version_id not in kept]
            db.executemany("DELETE FROM annotations WHERE version_id = ?", gone)
