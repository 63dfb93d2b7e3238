"""Files of every format there ever was still open, with all that is in them.

Each format has a dump in `formats/`, written once by the program of its day: with
FACING_PAGES_WRITE_DUMPS=1 in the environment this module writes those of the present format that
are missing. Never change a dump that was released.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import Block, BlockKind, Document, Section, Segment
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.store.covers import CoverStore, Picture
from reader.store.database import Database
from reader.store.export_log import ExportLog
from reader.store.files import open_cache, open_library, open_vocabulary
from reader.store.library import LibraryStore
from reader.store.library_format import LIBRARY_STEPS
from reader.store.pairing import ChapterLink, PairingStore, Part, TagStore
from reader.store.readings import ReadingStore
from reader.store.reviews import ReviewStore
from reader.store.terms import TermStore
from reader.store.vocabulary_format import VOCABULARY_STEPS
from reader.text.correction import Correction, Scope, Shown, TextId, WordRead
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.vocabulary.review import Phase, Rating, ReviewState
from reader.vocabulary.term import Context, Status, Term

FORMATS = Path(__file__).parent / "formats"
DAY = "2026-01-02T03:04:05Z"
DOCUMENT = Document(
    "章\n雨だ。寝る。",
    "ja",
    title="雨",
    sections=(Section("章", range(2)),),
    blocks=(Block(Span(0, 1), BlockKind.HEADING, 1), Block(Span(2, 8))),
    segments=(Segment(Span(0, 1), 0), Segment(Span(2, 5), 1), Segment(Span(5, 8), 1)),
    ruby=(Ruby(Span(2, 3), "あめ", by_author=True),),
)
ALIGNMENT = Alignment(
    (
        Bead(range(1), range(2), 0.5),
        Bead(range(1, 2), range(2, 3), 0.25, confirmed=True),
        Bead(range(2, 3), range(3, 3), 1.0),
    )
)
CHAPTERS = (ChapterLink(range(1), range(1)),)
PART = Part(range(1, 3), range(2, 3), (Bead(range(1, 3), range(2, 3), 0.5),))
PICTURE = Picture(b"not decoded here", 20, 30)
EAT = Term("1", "ja", "食べる", "たべる", Status.LEARNING_2, "to eat", ("verb",),
           (Context("魚を食べた。", "食べた", "Comí pescado.", "es", "Rain", "w", "v", 3, 2),),
           created=DAY, modified=DAY)  # fmt: skip
REVIEW = ReviewState("1", Phase.REVIEW, 0, 2.5, 6.25, datetime(2026, 1, 5, tzinfo=UTC),
                     datetime(2026, 1, 2, tzinfo=UTC), 3, 1)  # fmt: skip

CORRECTION = Correction("市場", "市場", WordRead("いちば", "市場", "いちば", (1, 0)), Scope.TEXT,
                        TextId("w", "hash"))  # fmt: skip


def fill_library(db: Database, folder: Path) -> None:
    cache = open_cache(folder)
    library = LibraryStore(db, cache, clock=lambda: DAY)
    library.add_work(Work("w", "Rain", licence="CC0"))
    for name in ("a", "b"):
        library.add_version("w", Version(name, "ja", "雨", True), DOCUMENT, b"original", ".txt")
    library.save_alignment("a", "b", ALIGNMENT)
    library.save_reading_state(ReadingState("w", "b", "a", Locator(2, "寝る"), "both", "target"))
    library.save_setting("key", "value")
    TagStore(db).save("w", ["rain"])
    pairing = PairingStore(db)
    pairing.save_chapters("a", "b", CHAPTERS)
    pairing.save_part("a", "b", PART)
    covers = CoverStore(db)
    covers.keep({"a": PICTURE, "b": Picture()})
    covers.choose("w", Picture())
    cache.close()


def check_library(db: Database, folder: Path) -> None:
    cache = open_cache(folder)
    library = LibraryStore(db, cache)
    (work,) = library.works()
    assert (work.title, work.added, work.last_read, work.licence) == ("Rain", DAY, DAY, "CC0")
    assert [version.id for version in work.versions] == ["a", "b"]
    assert library.document("a") == DOCUMENT
    assert library.original("a") == (b"original", ".txt")
    assert library.alignment("b", "a") == ALIGNMENT.flipped()
    assert library.last_opened() == ReadingState(
        "w", "b", "a", Locator(2, "寝る"), "both", "target"
    )
    assert library.setting("key") == "value"
    pairing, tags = PairingStore(db), TagStore(db).by_work()
    assert tags in ({}, {"w": ("rain",)})  # format 1 knew none of these
    assert pairing.chapters("a", "b") == (CHAPTERS if tags else None)
    assert pairing.parts("a", "b") == ((PART,) if tags else ())
    covers = CoverStore(db)
    if covers.found():  # formats 1 and 2 knew none
        assert covers.found() == {"a": PICTURE.cover, "b": Picture().cover}
        assert covers.chosen() == {"w": Picture().cover}
        assert covers.picture(PICTURE.cover.mark) == PICTURE.data
    cache.close()


def fill_vocabulary(db: Database, folder: Path) -> None:
    TermStore(db, clock=lambda: DAY).save(EAT)
    ExportLog(db).remember({"1": ("print", 7)})
    ReviewStore(db).record(None, REVIEW, Rating.GOOD, 1200)
    ReadingStore(db).replace((), (CORRECTION,))
    ReadingStore(db).set_choice("雨", "あめ", Shown.NEVER)


def check_vocabulary(db: Database, folder: Path) -> None:
    store = TermStore(db)
    assert store.terms() == (EAT,)
    assert store.history("1") == ((DAY, Status.LEARNING_2),)
    assert store.search("食") == store.search("pescado") == (EAT,)
    assert ExportLog(db).exported() == {"1": ("print", 7)}
    reviews = ReviewStore(db)
    assert reviews.states() in ({}, {"1": REVIEW})  # format 1 knew no reviews
    assert [answer.after for answer in reviews.answers()] == list(reviews.states().values())
    readings = ReadingStore(db)
    assert readings.corrections() in ((), (CORRECTION,))  # formats 1 and 2 knew none
    assert len(readings.choices()) == len(readings.corrections())


Opener = Callable[[Path], Database]
Work_ = Callable[[Database, Path], None]
KINDS: dict[str, tuple[Opener, int, Work_, Work_]] = {
    "library": (open_library, len(LIBRARY_STEPS), fill_library, check_library),
    "vocabulary": (open_vocabulary, len(VOCABULARY_STEPS), fill_vocabulary, check_vocabulary),
}


def statements(db: sqlite3.Connection) -> Iterator[str]:
    """SQL that makes the file again; the tables of a full-text index are left to its triggers."""
    for pragma in ("application_id", "user_version"):
        yield f"PRAGMA {pragma} = {db.execute(f'PRAGMA {pragma}').fetchone()[0]};"
    inside = re.compile(r"^(sqlite_|\w+_words_)")
    entries = db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    for _, name, sql in entries:
        if sql and not inside.match(name):
            yield re.sub(r"\s+", " ", sql) + ";"
    for kind, name, sql in entries:
        if kind == "table" and not inside.match(name) and "VIRTUAL" not in sql:
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
            values = " || ', ' || ".join(f"quote({column})" for column in columns)
            for (row,) in db.execute(f"SELECT {values} FROM {name}"):
                yield f"INSERT INTO {name} VALUES ({row});"


def test_dumps_of_the_present_formats_are_kept(tmp_path: Path) -> None:
    for name, (opened, version, fill, _) in KINDS.items():
        path = FORMATS / f"{name}-{version}.sql"
        if os.environ.get("FACING_PAGES_WRITE_DUMPS") and not path.exists():
            db = opened(tmp_path)
            fill(db, tmp_path)
            path.parent.mkdir(exist_ok=True)
            path.write_text("\n".join(statements(db.connection)) + "\n", encoding="utf-8")
            db.close()
        assert path.exists()


@pytest.mark.parametrize("dump", sorted(FORMATS.glob("*.sql")), ids=lambda path: path.stem)
def test_every_format_opens_with_all_that_is_in_it(dump: Path, tmp_path: Path) -> None:
    name, _, version = dump.stem.partition("-")
    opened, newest, _, check = KINDS[name]
    connection = sqlite3.connect(tmp_path / f"{name}.sqlite")
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    db = opened(tmp_path)
    check(db, tmp_path)
    assert db.row("PRAGMA user_version")[0] == newest
    db.close()
    copies = list(tmp_path.glob(f"backups/{name}-format-{version}.sqlite"))
    assert len(copies) == (int(version) < newest)
