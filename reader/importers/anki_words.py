"""The notes of an Anki package and how well they are known: .apkg and .colpkg, old and new.

Source: Anki's manual, "Packaged decks", and the schemas in its repository (11 and 18).
"""

from __future__ import annotations

import html
import json
import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.errors import UnreadableFile
from reader.jobs import CancelToken, Progress, no_progress
from reader.vocabulary.known import MetWord
from reader.vocabulary.term import Status

SUFFIXES = frozenset({".apkg", ".colpkg"})
KNOWN_DAYS = 21
"""Cards with at least this interval are what Anki calls mature."""
_SUSPENDED = -1
_STEPS = ((1, 1), (3, 2), (7, 3), (14, 4))
"""Intervals in days up to which a word counts as learning 1, 2, 3, 4."""
_LARGEST = 2_000_000_000  # bytes of the collection inside the package
_PIECE = 1 << 20
_EVERY = 500  # notes between two looks at the token
_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
_WORD_FIELDS = ("expression", "word", "vocab", "vocabulary", "term", "target", "kanji", "単語",
                "語彙", "表現", "wort", "mot", "palabra", "front", "vorderseite")  # fmt: skip
_READING_FIELDS = ("reading", "kana", "hiragana", "yomi", "よみ", "読み", "furigana", "ふりがな")
_MEANING_FIELDS = ("meaning", "definition", "gloss", "glossary", "translation", "english",
                   "意味", "back", "rückseite")  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnkiNotetype:
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnkiNote:
    notetype: int
    """Index into the package's notetypes."""
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    status: Status
    """NEW where no card was answered yet."""


@dataclass(frozen=True, slots=True)
class AnkiPackage:
    notetypes: tuple[AnkiNotetype, ...]
    notes: tuple[AnkiNote, ...]


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """Which fields of a notetype hold what, by index; -1 for none. Without a word, its notes are
    left out."""

    word: int
    reading: int = -1
    meaning: int = -1


def load_package(
    path: Path, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> AnkiPackage:
    """Read a package; nothing of it is kept on disk.

    Args: progress: in notes.
    Raises: UnreadableFile, Cancelled.
    """
    broken = UnreadableFile(
        f"“{path.name}” is not an Anki package that can be read. Export the deck again from Anki."
    )
    try:
        with tempfile.TemporaryDirectory(prefix="facing-pages-") as folder:
            collection = Path(folder) / "collection"
            _unpack(path, collection, cancel or CancelToken())
            with closing(sqlite3.connect(collection)) as connection:
                # Newer files sort names by a rule that is Anki's own.
                connection.create_collation("unicase", _unicase)
                return _read(connection, cancel or CancelToken(), progress)
    except (zipfile.BadZipFile, sqlite3.Error, KeyError, ValueError, EOFError) as error:
        raise broken from error
    except OSError as error:
        raise UnreadableFile(f"“{path}” cannot be read: {error.strerror or error}.") from error


def _unicase(one: str, other: str) -> int:
    first, second = one.casefold(), other.casefold()
    return (first > second) - (first < second)


def _unpack(path: Path, target: Path, cancel: CancelToken) -> None:
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        name = next((name for name in _COLLECTIONS if name in names), None)
        if name is None:
            raise ValueError("no collection inside")
        size = 0
        with package.open(name) as packed, target.open("wb") as out:
            if name.endswith("b"):
                import zstandard

                try:
                    reader = zstandard.ZstdDecompressor().stream_reader(packed)
                    pieces = iter(lambda: reader.read(_PIECE), b"")
                    size = _copied(pieces, out, cancel)
                except zstandard.ZstdError as error:
                    raise ValueError(str(error)) from error
            else:
                size = _copied(iter(lambda: packed.read(_PIECE), b""), out, cancel)
        if not size:
            raise ValueError("an empty collection")


def _copied(pieces: Iterable[bytes], out: object, cancel: CancelToken) -> int:
    size = 0
    for piece in pieces:
        cancel.check()
        size += len(piece)
        if size > _LARGEST:
            raise ValueError("the collection is too large")
        out.write(piece)  # type: ignore[attr-defined]
    return size


def _read(connection: sqlite3.Connection, cancel: CancelToken, progress: Progress) -> AnkiPackage:
    types = _notetypes(connection)
    order = {key: index for index, key in enumerate(types)}
    states: dict[int, list[tuple[int, int, int]]] = {}
    for note, queue, kind, interval in connection.execute(
        "SELECT nid, queue, type, ivl FROM cards"
    ):
        states.setdefault(note, []).append((queue, kind, interval))
    total = connection.execute("SELECT count(*) FROM notes").fetchone()[0]
    notes = []
    for number, (note, notetype, packed, tags) in enumerate(
        connection.execute("SELECT id, mid, flds, tags FROM notes ORDER BY id")
    ):
        if number % _EVERY == 0:
            cancel.check()
            progress(number, total)
        if notetype in order and isinstance(packed, str):
            fields = tuple(packed.split("\x1f"))
            status = status_of(states.get(note, ()))
            notes.append(AnkiNote(order[notetype], fields, tuple(str(tags).split()), status))
    progress(total, total)
    return AnkiPackage(tuple(types.values()), tuple(notes))


def _notetypes(connection: sqlite3.Connection) -> dict[int, AnkiNotetype]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if "notetypes" in tables:
        fields: dict[int, list[tuple[int, str]]] = {}
        for notetype, number, name in connection.execute("SELECT ntid, ord, name FROM fields"):
            fields.setdefault(notetype, []).append((number, name))
        return {
            key: AnkiNotetype(name, tuple(field for _, field in sorted(fields.get(key, []))))
            for key, name in connection.execute("SELECT id, name FROM notetypes")
        }
    models = json.loads(connection.execute("SELECT models FROM col").fetchone()[0])
    return {
        int(key): AnkiNotetype(
            model["name"],
            tuple(field["name"] for field in sorted(model["flds"], key=lambda one: one["ord"])),
        )
        for key, model in models.items()
    }


def status_of(cards: Sequence[tuple[int, int, int]]) -> Status:
    """How well a note is known, by the best of its cards.

    Args:
        cards: (queue, type, interval) of each; intervals in days, below zero in seconds.
    """
    if cards and all(queue == _SUSPENDED for queue, _, _ in cards):
        return Status.IGNORED
    days = [
        max(interval, 0)
        for queue, kind, interval in cards
        if queue != _SUSPENDED and (kind != 0 or interval)
    ]
    if not days:
        return Status.NEW
    if max(days) >= KNOWN_DAYS:
        return Status.KNOWN
    return Status(next((level for most, level in _STEPS if max(days) <= most), 5))


def guessed_fields(notetype: AnkiNotetype) -> FieldChoice:
    """Which fields hold the word, its reading and its meaning, by their names."""
    names = [name.casefold() for name in notetype.fields]
    word = _named(names, _WORD_FIELDS, 0 if names else -1)
    reading = _named(names, _READING_FIELDS, -1)
    meaning = _named(names, _MEANING_FIELDS, -1)
    taken = {word}
    reading = -1 if reading in taken else reading
    return FieldChoice(word, reading, -1 if meaning in {word, reading} else meaning)


def _named(names: Sequence[str], wanted: Iterable[str], default: int) -> int:
    for want in wanted:
        if want in names:
            return names.index(want)
    for want in wanted:
        for index, name in enumerate(names):
            if want in name and not any(
                other in name for other in ("audio", "sentence", "example", "image", "sound")
            ):
                return index
    return default


def words_of(package: AnkiPackage, choices: Mapping[int, FieldChoice]) -> list[MetWord]:
    """The words of a package, as the chosen fields hold them."""
    words = []
    for note in package.notes:
        choice = choices.get(note.notetype)
        if choice is None or not 0 <= choice.word < len(note.fields):
            continue
        text, inner = _parted(note.fields[choice.word])
        reading = _parted(_field(note, choice.reading))
        words.append(
            MetWord(
                text,
                note.status,
                # A reading field may hold 漢字[かんじ], or the kana alone.
                reading[1] or reading[0] or inner,
                plain_text(_field(note, choice.meaning)),
                note.tags,
            )
        )
    return words


def _field(note: AnkiNote, index: int) -> str:
    return note.fields[index] if 0 <= index < len(note.fields) else ""


_BREAK = re.compile(r"<(?:br|/p|/div|/li|hr)[^>]*>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(style|script)\b.*?</\1>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_SOUND = re.compile(r"\[(?:sound|anki):[^\]]*\]")
_CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}", re.DOTALL)
_RUBY = re.compile(r" ?([^ \[\]>]+)\[([^\]]+)\]")


def plain_text(field: str) -> str:
    """What a field shows, without HTML, sounds and cloze marks; lines joined by "; "."""
    text = _SOUND.sub("", _CLOZE.sub(r"\1", field))
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub("", text))))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "; ".join(line for line in lines if line)


def _parted(field: str) -> tuple[str, str]:
    """The word of a field and the reading in Anki's brackets: 漢字[かんじ]; both plain."""
    text = plain_text(field)
    if not _RUBY.search(text):
        return text, ""
    return _RUBY.sub(r"\1", text).strip(), _RUBY.sub(r"\2", text).strip()
