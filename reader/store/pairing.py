"""How two versions go together above the sentence: their chapters, what of them is aligned so far,
and texts that take the place of others."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import Document
from reader.errors import StoreError
from reader.store.changes import Changes
from reader.store.database import Database
from reader.store.library import content_hash
from reader.store.packing import pack_alignment, pack_document, unpack_alignment, unpack_parts

_GONE = "This text is no longer in the library. Another window may have removed it; open another."


@dataclass(frozen=True, slots=True)
class ChapterLink:
    """Sections of two documents that tell the same part: ranges of section numbers, one of which
    may be empty."""

    source: range
    target: range

    def flipped(self) -> ChapterLink:
        return ChapterLink(self.target, self.source)


@dataclass(frozen=True, slots=True)
class Part:
    """The beads of one stretch of two texts, from the segments at its beginning on."""

    source: range
    target: range
    """Segments."""
    beads: tuple[Bead, ...]

    def flipped(self) -> Part:
        return Part(self.target, self.source, tuple(bead.flipped() for bead in self.beads))


class PairingStore:
    """Thread-safe like its database. Pairs are kept once and answered from either side."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_library`."""
        self._db = db

    # Chapters

    def chapters(self, source: str, target: str) -> tuple[ChapterLink, ...] | None:
        """How the reader, or the matching before, has paired the sections; None if nobody did."""
        first, second = sorted((source, target))
        row = self._db.row(
            "SELECT links FROM chapters WHERE first = ? AND second = ?", (first, second)
        )
        if row is None:
            return None
        links = tuple(ChapterLink(range(a, b), range(c, d)) for a, b, c, d in json.loads(row[0]))
        return links if first == source else tuple(link.flipped() for link in links)

    def save_chapters(self, source: str, target: str, links: Sequence[ChapterLink]) -> Changes:
        first, second = sorted((source, target))
        stored = links if first == source else [link.flipped() for link in links]
        numbers = [
            (one.source.start, one.source.stop, one.target.start, one.target.stop) for one in stored
        ]
        with self._db.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO chapters VALUES (?, ?, ?)",
                (first, second, json.dumps(numbers)),
            )
        return Changes.ALIGNMENTS

    # What is aligned so far

    def parts(self, source: str, target: str) -> tuple[Part, ...]:
        """Stretches aligned before the whole was done, in the order of the text."""
        first, second = sorted((source, target))
        rows = self._db.rows(
            "SELECT first_start, first_stop, second_start, second_stop, packed "
            "FROM alignment_parts WHERE first = ? AND second = ? ORDER BY first_start",
            (first, second),
        )
        found = tuple(
            Part(
                range(a, b),
                range(c, d),
                tuple(bead.moved(a, c) for bead in unpack_alignment(packed).beads),
            )
            for a, b, c, d, packed in rows
            if b > a or d > c  # the mark that a pair was begun is no stretch
        )
        return found if first == source else tuple(part.flipped() for part in found)

    def save_part(self, source: str, target: str, part: Part) -> None:
        first, second = sorted((source, target))
        kept = part if first == source else part.flipped()
        local = tuple(bead.moved(-kept.source.start, -kept.target.start) for bead in kept.beads)
        with self._db.transaction() as db:
            if not db.execute("SELECT 1 FROM versions WHERE id = ?", (first,)).fetchone():
                raise StoreError(_GONE)
            db.execute(
                "INSERT OR REPLACE INTO alignment_parts VALUES (?, ?, ?, ?, ?, ?, ?)",
                (first, second, kept.source.start, kept.source.stop, kept.target.start,
                 kept.target.stop, pack_alignment(Alignment(local))),
            )  # fmt: skip

    def begin(self, source: str, target: str) -> None:
        """Mark a pair as begun, before any part of it is done."""
        first, second = sorted((source, target))
        with self._db.transaction() as db:
            # A stretch that starts at the beginning is mark enough.
            db.execute(
                "INSERT OR IGNORE INTO alignment_parts VALUES (?, ?, 0, 0, 0, 0, ?)",
                (first, second, pack_alignment(Alignment(()))),
            )

    def drop_parts(self, source: str, target: str) -> None:
        first, second = sorted((source, target))
        with self._db.transaction() as db:
            db.execute(
                "DELETE FROM alignment_parts WHERE first = ? AND second = ?", (first, second)
            )

    def unfinished(self) -> tuple[tuple[str, str], ...]:
        """Pairs of versions still in the library that were begun and not finished."""
        rows = self._db.rows(
            "SELECT DISTINCT p.first, p.second FROM alignment_parts p "
            "JOIN versions v ON v.id = p.first AND v.removed = '' "
            "JOIN versions w ON w.id = p.second AND w.removed = '' "
            "JOIN works k ON k.id = v.work_id AND k.removed = ''"
        )
        return tuple((first, second) for first, second in rows)

    # Another text for a version

    def text(self, version_id: str) -> str:
        """The words of a version alone, many times quicker than its document."""
        row = self._db.row("SELECT packed FROM documents WHERE version_id = ?", (version_id,))
        if row is None:
            raise StoreError(_GONE)
        return unpack_parts(row[0])[0].decode("utf-8", "surrogatepass")

    def aligned_with(self, version_id: str) -> tuple[str, ...]:
        """The versions that this one is aligned with."""
        rows = self._db.rows(
            "SELECT iif(first = ?, second, first) FROM alignments WHERE first = ? OR second = ?",
            (version_id,) * 3,
        )
        return tuple(row[0] for row in rows)

    def drop_alignment(self, source: str, target: str) -> None:
        first, second = sorted((source, target))
        with self._db.transaction() as db:
            db.execute("DELETE FROM alignments WHERE first = ? AND second = ?", (first, second))

    def replace_text(
        self, version_id: str, document: Document, original: tuple[bytes, str] | None
    ) -> Changes:
        """Give a version another text under the same id. Its alignments, chapters and parts go:
        whoever calls knows which of them can be carried over.

        Args:
            original: the file's bytes and its suffix; None keeps the file that is there.
        """
        packed = pack_document(document)
        with self._db.transaction() as db:
            changed = db.execute(
                "UPDATE versions SET content_hash = ?, segment_count = ? WHERE id = ?",
                (content_hash(document.text), len(document.segments), version_id),
            )
            if not changed.rowcount:
                raise StoreError(_GONE)
            db.execute("UPDATE documents SET packed = ? WHERE version_id = ?", (packed, version_id))
            for table in ("alignments", "chapters", "alignment_parts"):
                db.execute(
                    f"DELETE FROM {table} WHERE first = ? OR second = ?", (version_id, version_id)
                )
            if original is not None:
                data, suffix = original
                db.execute(
                    "INSERT OR REPLACE INTO originals VALUES (?, ?, 1, ?)",
                    (version_id, suffix, zlib.compress(data, 3)),
                )
                db.execute("DELETE FROM covers WHERE version_id = ?", (version_id,))
        return Changes.WORKS | Changes.ALIGNMENTS


class TagStore:
    """Words of the reader's own by which works are found again."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_library`."""
        self._db = db

    def by_work(self) -> dict[str, tuple[str, ...]]:
        """Tags of every work that has some, sorted."""
        found: dict[str, list[str]] = {}
        for work_id, tag in self._db.rows(
            "SELECT work_id, tag FROM work_tags ORDER BY tag COLLATE NOCASE"
        ):
            found.setdefault(work_id, []).append(tag)
        return {work_id: tuple(tags) for work_id, tags in found.items()}

    def save(self, work_id: str, tags: Iterable[str]) -> Changes:
        """The tags of a work from now on."""
        wanted = {" ".join(tag.split()) for tag in tags} - {""}
        with self._db.transaction() as db:
            if not db.execute("SELECT 1 FROM works WHERE id = ?", (work_id,)).fetchone():
                raise StoreError(_GONE)
            db.execute("DELETE FROM work_tags WHERE work_id = ?", (work_id,))
            db.executemany(
                "INSERT INTO work_tags VALUES (?, ?)", [(work_id, tag) for tag in sorted(wanted)]
            )
        return Changes.WORKS
