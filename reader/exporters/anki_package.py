"""Notes as an Anki package (.apkg), which a double click imports.

Anki knows a note again by its guid and takes the one changed later, so exporting again updates
what changed here, leaves what the reader edited in Anki since, and never touches the schedule.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.exporters.anki_notetype import FRONTS, notetype
from reader.exporters.notes import Note
from reader.vocabulary.review import ReviewState

_EASE = 2500  # where Anki begins, in thousandths


def deck_id(name: str) -> int:
    """Stable for a name; in the range Anki's own ids have not used since 2004."""
    digest = hashlib.sha256(b"facing-pages deck " + name.encode("utf-8", "replace")).digest()
    return (1 << 30) + int.from_bytes(digest[:8], "big") % (1 << 30)


def format_package(
    notes: Iterable[Note],
    *,
    now: int,
    changed: Mapping[str, int] | None = None,
    schedule: Mapping[str, ReviewState] | None = None,
) -> bytes:
    """The bytes of an .apkg file: every note with its cards in its deck.

    Args:
        now: seconds since 1970, UTC: when this is exported.
        changed: by term id, when the note last looked different: `plan.ExportPlan.stamps`;
            `now` for all that are left out.
        schedule: by term id, how the word was learnt here; its first card takes that along. Anki
            uses it for cards it does not have yet, if the reader lets it import progress.
    """
    import genanki

    stamps, states = changed or {}, schedule or {}

    class StampedNote(genanki.Note):  # type: ignore[misc]  # genanki is untyped
        stamp: int = now
        made: Sequence[Any] = ()

        @property
        def cards(self) -> Sequence[Any]:
            return self.made

        def write_to_db(self, cursor: Any, timestamp: float, deck_id: int, id_gen: Any) -> None:
            del timestamp  # of the package; the note's own counts
            super().write_to_db(cursor, self.stamp, deck_id, id_gen)

    model, ordinals = notetype(), {kind: number for number, kind in enumerate(FRONTS)}
    decks: dict[str, Any] = {}
    for note in notes:
        if note.deck not in decks:
            decks[note.deck] = genanki.Deck(deck_id(note.deck), note.deck)
        written = StampedNote(
            model=model, fields=list(note.fields), tags=list(note.tags), guid=note.guid
        )
        written.stamp = stamps.get(note.term_id, now)
        cards = [genanki.Card(ordinals[kind]) for kind in note.cards]
        if note.term_id in states:
            cards[0] = _ScheduledCard(ordinals[note.cards[0]], states[note.term_id])
        written.made = cards
        decks[note.deck].add_note(written)
    return _zipped(_collection(genanki.Package(list(decks.values())), now))


class _ScheduledCard:
    """A card as genanki writes it, but due when it is due here."""

    def __init__(self, ordinal: int, state: ReviewState) -> None:
        self.ord, self._state = ordinal, state

    def write_to_db(
        self,
        cursor: Any,
        timestamp: float,
        deck_id: int,
        note_id: int,
        id_gen: Any,
        due: int = 0,
    ) -> None:
        """Source: the table of cards in collection.anki2, format 11, in Anki's source."""
        del due  # of new cards
        state = self._state
        (created,) = cursor.execute("SELECT crt FROM col").fetchone()
        day = int((state.due.timestamp() - created) // 86_400)
        interval = max(1, round(state.interval.total_seconds() / 86_400))
        memory = {"s": round(state.stability, 4), "d": round(state.difficulty, 3)}
        review = 2  # as type and as queue
        cursor.execute(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)",
            (next(id_gen), note_id, deck_id, self.ord, int(timestamp), review, review, day,
             interval, _EASE, state.reps, state.lapses, json.dumps(memory)),
        )  # fmt: skip


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
