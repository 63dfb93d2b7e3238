"""Small copies of covers: those found in the versions' own files, and those a reader chose."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from reader.store.changes import Changes
from reader.store.database import Database


@dataclass(frozen=True, slots=True)
class Cover:
    """What is known of a picture without its bytes."""

    mark: str = ""
    """The same for the same picture; empty where there is none."""
    width: int = 0
    height: int = 0
    """In pixels."""

    def __bool__(self) -> bool:
        return bool(self.mark)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be kept; without bytes: there is none."""

    data: bytes = b""
    width: int = 0
    height: int = 0

    @property
    def cover(self) -> Cover:
        if not self.data:
            return Cover()
        return Cover(hashlib.sha256(self.data).hexdigest()[:24], self.width, self.height)


class CoverStore:
    """A version whose file was looked into has a row, be there a cover or not; so has a work for
    which the reader chose a picture, or chose to have none."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_library`."""
        self._db = db

    def found(self) -> dict[str, Cover]:
        """By version: what its file holds; an empty one where it holds none."""
        rows = self._db.rows("SELECT version_id, mark, width, height FROM covers")
        return {row[0]: Cover(*row[1:]) for row in rows}

    def chosen(self) -> dict[str, Cover]:
        """By work: what the reader chose; an empty one for the drawn cover."""
        rows = self._db.rows("SELECT work_id, mark, width, height FROM chosen_covers")
        return {row[0]: Cover(*row[1:]) for row in rows}

    def picture(self, mark: str) -> bytes:
        """The bytes of a cover; empty if it is gone."""
        row = self._db.row(
            "SELECT data FROM covers WHERE mark = ?1 UNION ALL "
            "SELECT data FROM chosen_covers WHERE mark = ?1 LIMIT 1",
            (mark,),
        )
        return bytes(row[0]) if row else b""

    def not_looked_at(self, suffix: str) -> tuple[str, ...]:
        """Versions with such a file whose cover was never looked for, the newest first."""
        rows = self._db.rows(
            "SELECT v.id FROM versions v JOIN originals o ON o.version_id = v.id "
            "LEFT JOIN covers c ON c.version_id = v.id "
            "WHERE v.removed = '' AND c.version_id IS NULL AND lower(o.suffix) = ? "
            "ORDER BY v.number DESC",
            (suffix,),
        )
        return tuple(row[0] for row in rows)

    def keep(self, found: Mapping[str, Picture]) -> Changes:
        """What the files of these versions hold. Versions that are gone are left out."""
        with self._db.transaction() as db:
            for version_id, picture in found.items():
                db.execute(
                    "INSERT OR REPLACE INTO covers "
                    "SELECT id, ?, ?, ?, ? FROM versions WHERE id = ?",
                    (*_columns(picture), version_id),
                )
        return Changes.WORKS

    def chosen_picture(self, work_id: str) -> Picture | None:
        """What the reader chose for a work, to be put back; None if nothing."""
        row = self._db.row(
            "SELECT data, width, height FROM chosen_covers WHERE work_id = ?", (work_id,)
        )
        return Picture(bytes(row[0]), row[1], row[2]) if row else None

    def choose(self, work_id: str, picture: Picture | None) -> Changes:
        """The reader's own picture from now on; an empty one for the drawn cover, None for
        whatever the files hold."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM chosen_covers WHERE work_id = ?", (work_id,))
            if picture is not None:
                db.execute(
                    "INSERT INTO chosen_covers SELECT id, ?, ?, ?, ? FROM works WHERE id = ?",
                    (*_columns(picture), work_id),
                )
        return Changes.WORKS


def _columns(picture: Picture) -> tuple[str, int, int, bytes]:
    cover = picture.cover
    return cover.mark, cover.width, cover.height, picture.data
