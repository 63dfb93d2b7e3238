"""Notes as an Anki package (.apkg), which a double click imports.

Anki knows a note again by its guid and takes the one changed later, so exporting again updates
what changed here, leaves what the reader edited in Anki since, and never touches the schedule.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import sqlite3
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any

from reader.exporters.anki_notetype import notetype
from reader.exporters.notes import Note


def deck_id(name: str) -> int:
    """Stable for a name; in the range Anki's own ids have not used since 2004."""
    digest = hashlib.sha256(b"facing-pages deck " + name.encode("utf-8", "replace")).digest()
    return (1 << 30) + int.from_bytes(digest[:8], "big") % (1 << 30)


def format_package(
    notes: Iterable[Note], *, now: int, changed: Mapping[str, int] | None = None
) -> bytes:
    """The bytes of an .apkg file: every note with a recognition card in its deck.

    Args:
        now: seconds since 1970, UTC: when this is exported.
        changed: by term id, when the note last looked different: `plan.ExportPlan.stamps`;
            `now` for all that are left out.
    """
    import genanki

    stamps = changed or {}

    class StampedNote(genanki.Note):  # type: ignore[misc]  # genanki is untyped
        stamp: int = now

        def write_to_db(self, cursor: Any, timestamp: float, deck_id: int, id_gen: Any) -> None:
            del timestamp  # of the package; the note's own counts
            super().write_to_db(cursor, self.stamp, deck_id, id_gen)

    model = notetype()
    decks: dict[str, Any] = {}
    for note in notes:
        if note.deck not in decks:
            decks[note.deck] = genanki.Deck(deck_id(note.deck), note.deck)
        written = StampedNote(
            model=model, fields=list(note.fields), tags=list(note.tags), guid=note.guid
        )
        written.stamp = stamps.get(note.term_id, now)
        decks[note.deck].add_note(written)
    return _zipped(_collection(genanki.Package(list(decks.values())), now))


def _collection(package: Any, now: int) -> bytes:
    """The package's database file, made in memory."""
    connection = sqlite3.connect(":memory:")
    try:
        package.write_to_db(connection.cursor(), now, itertools.count(now * 1000))
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _zipped(collection: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in (("collection.anki2", collection), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()
