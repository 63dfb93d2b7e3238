"""Works, their versions and texts, how they are aligned, and where the reader is in them."""

from __future__ import annotations

import hashlib
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from reader.alignment.bead import Alignment
from reader.documents.document import Document
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.errors import StoreError
from reader.store.annotations import AnnotationCache
from reader.store.changes import Changes
from reader.store.database import Database, storable, utc_now
from reader.store.packing import (
    kept_document,
    pack_alignment,
    pack_document,
    unpack_alignment,
    unpack_shapes,
)
from reader.text.annotation import Annotation

_VERSION = """id, work_id, language, title, is_original, translator, origin, content_hash,
    segment_count"""
_GONE = "This text is no longer in the library. Another window may have removed it; open another."


class LibraryStore:
    """The library as values. Nothing is held between calls, so two windows never disagree.

    Removing hides a work or a version and keeps all that belongs to it until `purge`, so every
    removal can be undone, also after a crash.
    """

    def __init__(
        self, db: Database, cache: Database, *, clock: Callable[[], str] = utc_now
    ) -> None:
        """
        Args:
            db, cache: as opened by `files.open_library` and `files.open_cache`.
            clock: the present time as it is stored: ISO 8601, UTC, seconds.
        """
        self._db, self._clock = db, clock
        self._annotations = AnnotationCache(cache)

    def together(self) -> AbstractContextManager[object]:
        """A `with` block whose saves happen all or not at all: a work and its versions."""
        return self._db.transaction()

    def changed_elsewhere(self) -> bool:
        """See `Database.changed_elsewhere`."""
        return self._db.changed_elsewhere()

    # Works and versions

    def works(self) -> tuple[Work, ...]:
        """All works with their versions, the last read first, then the last added."""
        return self._works("w.removed = ''")

    def removed_works(self) -> tuple[Work, ...]:
        """Those that `restore_work` can bring back, the last removed first."""
        return self._works("w.removed <> ''", order="w.removed DESC, w.number DESC")

    def work(self, work_id: str) -> Work | None:
        return next(iter(self._works("w.removed = '' AND w.id = ?", (work_id,))), None)

    def _works(
        self,
        where: str,
        arguments: Sequence[str] = (),
        order: str = "w.last_read DESC, w.added DESC, w.number DESC",
    ) -> tuple[Work, ...]:
        works = self._db.rows(
            "SELECT w.id, w.title, w.added, w.last_read, w.licence FROM works w "
            f"WHERE {where} ORDER BY {order}",
            arguments,
        )
        versions: dict[str, list[Version]] = {}
        columns = ", ".join(f"v.{name.strip()}" for name in _VERSION.split(","))
        for row in self._db.rows(
            f"SELECT {columns} FROM versions v JOIN works w ON w.id = v.work_id "
            f"WHERE v.removed = '' AND {where} ORDER BY v.number",
            arguments,
        ):
            versions.setdefault(row[1], []).append(_version(row))
        return tuple(
            Work(id, title, tuple(versions.get(id, ())), added, last_read, licence)
            for id, title, added, last_read, licence in works
        )

    def version(self, version_id: str) -> Version | None:
        row = self._db.row(
            f"SELECT {_VERSION} FROM versions WHERE id = ? AND removed = ''", (version_id,)
        )
        return _version(row) if row else None

    def work_of(self, version_id: str) -> Work | None:
        """The work that a version belongs to."""
        row = self._db.row("SELECT work_id FROM versions WHERE id = ?", (version_id,))
        return self.work(row[0]) if row else None

    def add_work(self, work: Work) -> Changes:
        """Add a work without its versions; each comes with its text through `add_version`."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO works (id, title, added, last_read, licence) VALUES (?, ?, ?, ?, ?)",
                (
                    work.id,
                    storable(work.title),
                    work.added or self._clock(),
                    work.last_read,
                    work.licence,
                ),
            )
        return Changes.WORKS

    def rename_work(self, work_id: str, title: str) -> Changes:
        self._update("UPDATE works SET title = ? WHERE id = ?", (storable(title), work_id))
        return Changes.WORKS

    def add_version(
        self,
        work_id: str,
        version: Version,
        document: Document,
        original: bytes = b"",
        suffix: str = "",
    ) -> Changes:
        """Keep a version, its text, and the file it came from.

        Args:
            version: its content hash and segment count are worked out from `document`.
            original: the file's bytes, returned by `original`; empty if there was no file.
            suffix: of the file, with its dot: ".epub".
        """
        packed, shorter = pack_document(document), zlib.compress(original, 3)
        deflated = len(shorter) < 0.9 * len(original)
        version = replace(
            version,
            content_hash=content_hash(document.text),
            segment_count=len(document.segments),
        )
        with self._db.transaction() as db:
            if not db.execute("SELECT 1 FROM works WHERE id = ?", (work_id,)).fetchone():
                raise StoreError(_GONE)
            db.execute(
                f"INSERT INTO versions ({_VERSION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (version.id, work_id, *_columns(version)),
            )
            db.execute("INSERT INTO documents VALUES (?, ?)", (version.id, packed))
            if original:
                db.execute(
                    "INSERT INTO originals VALUES (?, ?, ?, ?)",
                    (version.id, suffix, deflated, shorter if deflated else original),
                )
        return Changes.WORKS

    def update_version(self, version: Version) -> Changes:
        """Save what a reader may correct: language, title, translator, origin, being the
        original."""
        self._update(
            "UPDATE versions SET language = ?, title = ?, is_original = ?, translator = ?, "
            "origin = ? WHERE id = ?",
            (*_columns(version)[:5], version.id),
        )
        return Changes.WORKS

    def document(self, version_id: str) -> Document:
        """The text of a version. Raises: StoreError when there is none, or a damaged one."""
        row = self._db.row("SELECT packed FROM documents WHERE version_id = ?", (version_id,))
        if row is None:
            raise StoreError(_GONE)
        return kept_document(row[0])

    def original(self, version_id: str) -> tuple[bytes, str] | None:
        """The file a version came from, byte for byte, and its suffix; None if there was none."""
        row = self._db.row(
            "SELECT data, suffix, deflated FROM originals WHERE version_id = ?", (version_id,)
        )
        if row is None:
            return None
        data, suffix, deflated = row
        return (zlib.decompress(data) if deflated else data), suffix

    def versions_with(self, content: str) -> tuple[Version, ...]:
        """The versions whose text has this content hash: has this file been imported before?"""
        rows = self._db.rows(
            f"SELECT {_VERSION} FROM versions WHERE content_hash = ? AND removed = '' "
            "ORDER BY number",
            (content,),
        )
        return tuple(map(_version, rows))

    # Removing, with undo

    def remove_work(self, work_id: str) -> Changes:
        """Hide a work with all that belongs to it; `restore_work` is the undo."""
        self._update("UPDATE works SET removed = ? WHERE id = ?", (self._clock(), work_id))
        return Changes.WORKS | Changes.READING

    def restore_work(self, work_id: str) -> Changes:
        self._update("UPDATE works SET removed = '' WHERE id = ?", (work_id,))
        return Changes.WORKS | Changes.READING

    def remove_version(self, version_id: str) -> Changes:
        """Hide one version; `restore_version` is the undo."""
        self._update("UPDATE versions SET removed = ? WHERE id = ?", (self._clock(), version_id))
        return Changes.WORKS

    def restore_version(self, version_id: str) -> Changes:
        self._update("UPDATE versions SET removed = '' WHERE id = ?", (version_id,))
        return Changes.WORKS

    def purge(self, before: str) -> Changes:
        """Forget for good what was removed before a time (ISO 8601, UTC, seconds), and what the
        cache holds for versions that are gone."""
        with self._db.transaction() as db:
            old = "removed <> '' AND removed < ?"
            gone = db.execute(f"DELETE FROM works WHERE {old}", (before,)).rowcount
            gone += db.execute(f"DELETE FROM versions WHERE {old}", (before,)).rowcount
        self._annotations.keep_only([row[0] for row in self._db.rows("SELECT id FROM versions")])
        return Changes.WORKS if gone else Changes.NONE

    # Alignments

    def alignment(self, source_version: str, target_version: str) -> Alignment | None:
        """How two versions are aligned, seen from `source_version`; None if not yet known."""
        first, second = sorted((source_version, target_version))
        row = self._db.row(
            "SELECT packed FROM alignments WHERE first = ? AND second = ?", (first, second)
        )
        if row is None:
            return None
        alignment = unpack_alignment(row[0])
        return alignment if first == source_version else alignment.flipped()

    def counterparts(
        self, version_id: str, other_id: str, segments: Iterable[int]
    ) -> dict[int, range]:
        """For sentences of one version, those of the other that face them; quick for a few
        sentences of a long book. Empty where the two are not aligned."""
        first, second = sorted((version_id, other_id))
        row = self._db.row(
            "SELECT packed FROM alignments WHERE first = ? AND second = ?", (first, second)
        )
        if row is None:
            return {}
        here, there = unpack_shapes(row[0])
        if first != version_id:
            here, there = there, here
        found = {}
        for segment in segments:
            # Beads without a sentence on this side begin where the next one does.
            bead = bisect_right(here, segment) - 1
            if 0 <= segment < here[-1]:
                found[segment] = range(there[bead], there[bead + 1])
        return found

    def aligned_pairs(self) -> tuple[tuple[str, str], ...]:
        """Ids of versions that are aligned with each other, the last saved first."""
        rows = self._db.rows("SELECT first, second FROM alignments ORDER BY saved DESC")
        return tuple((first, second) for first, second in rows)

    def save_alignment(
        self, source_version: str, target_version: str, alignment: Alignment
    ) -> Changes:
        """Keep an alignment with its confidences and confirmed beads, once for both directions."""
        if source_version == target_version:
            raise ValueError("a version is not aligned with itself")
        first, second = sorted((source_version, target_version))
        stored = alignment if first == source_version else alignment.flipped()
        packed = pack_alignment(stored)
        with self._db.transaction() as db:
            self._require_fit(first, stored.source_count)
            self._require_fit(second, stored.target_count)
            db.execute(
                "INSERT INTO alignments VALUES (?, ?, ?, ?) ON CONFLICT (first, second) "
                "DO UPDATE SET saved = excluded.saved, packed = excluded.packed",
                (first, second, self._clock(), packed),
            )
        return Changes.ALIGNMENTS

    def _require_fit(self, version_id: str, count: int) -> None:
        row = self._db.row("SELECT segment_count FROM versions WHERE id = ?", (version_id,))
        if row is None:
            raise StoreError(_GONE)
        if row[0] != count:
            raise ValueError(f"{count} segments aligned, but {version_id} has {row[0]}")

    # Words and readings, which can be rebuilt

    def annotations(
        self, version_id: str, blocks: Iterable[int] | None = None, *, annotator: str = ""
    ) -> dict[int, Annotation]:
        """What the cache holds of a version's words, by block; see `AnnotationCache.get`."""
        return self._annotations.get(version_id, blocks, annotator=annotator)

    def save_annotations(
        self, version_id: str, annotations: Mapping[int, Annotation], *, annotator: str = ""
    ) -> None:
        """See `AnnotationCache.put`."""
        self._annotations.put(version_id, annotations, annotator=annotator)

    def save_packed_annotations(
        self, version_id: str, packed: Iterable[tuple[int, bytes]], *, annotator: str = ""
    ) -> None:
        """See `AnnotationCache.put_packed`."""
        self._annotations.put_packed(version_id, packed, annotator=annotator)

    def annotated_blocks(self, version_id: str, *, annotator: str = "") -> set[int]:
        """See `AnnotationCache.blocks`."""
        return self._annotations.blocks(version_id, annotator=annotator)

    # Where the reader is

    def reading_state(self, work_id: str) -> ReadingState | None:
        """Where the reader left a work; None if never opened or if that version is gone."""
        return self._state("r.work_id = ?", (work_id,))

    def last_opened(self) -> ReadingState | None:
        """The state saved last, of a work that is still there."""
        return self._state("1")

    def _state(self, where: str, arguments: Sequence[str] = ()) -> ReadingState | None:
        row = self._db.row(
            "SELECT r.work_id, r.source_version, coalesce(t.id, ''), r.segment, r.quote, r.mode, "
            "r.side FROM reading_states r "
            "JOIN works w ON w.id = r.work_id AND w.removed = '' "
            "JOIN versions s ON s.id = r.source_version AND s.removed = '' "
            "LEFT JOIN versions t ON t.id = r.target_version AND t.removed = '' "
            f"WHERE {where} ORDER BY r.turn DESC LIMIT 1",
            arguments,
        )
        if row is None:
            return None
        work_id, source, target, segment, quote, mode, side = row
        return ReadingState(work_id, source, target, Locator(segment, quote), mode, side)

    def save_reading_state(self, state: ReadingState) -> Changes:
        """Remember the place in a work and make it the one opened last."""
        with self._db.transaction() as db:
            read = db.execute(
                "UPDATE works SET last_read = ? WHERE id = ?", (self._clock(), state.work_id)
            )
            if not read.rowcount:
                raise StoreError(_GONE)
            db.execute(
                "INSERT OR REPLACE INTO reading_states VALUES (?, ?, ?, ?, ?, ?, ?, "
                "(SELECT coalesce(max(turn), 0) + 1 FROM reading_states))",
                (state.work_id, state.source_version, state.target_version,
                 state.place.segment, storable(state.place.quote), state.mode, state.side),
            )  # fmt: skip
        return Changes.READING

    # Small facts that belong to the library rather than to one computer's settings

    def setting(self, key: str, default: str = "") -> str:
        row = self._db.row("SELECT value FROM settings WHERE key = ?", (key,))
        return row[0] if row else default

    def save_setting(self, key: str, value: str) -> Changes:
        with self._db.transaction() as db:
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))
        return Changes.SETTINGS

    def _update(self, sql: str, arguments: Sequence[Any]) -> None:
        with self._db.transaction() as db:
            if not db.execute(sql, arguments).rowcount:
                raise StoreError(_GONE)


def content_hash(text: str) -> str:
    """SHA-256 of a document's text, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _version(row: Sequence[Any]) -> Version:
    id, _, language, title, is_original, translator, origin, content, count = row
    return Version(id, language, title, bool(is_original), translator, origin, content, count)


def _columns(version: Version) -> tuple[Any, ...]:
    return (
        version.language,
        storable(version.title),
        version.is_original,
        storable(version.translator),
        storable(version.origin),
        version.content_hash,
        version.segment_count,
    )
