"""A file that cannot be written to is read all the same, and says why nothing is kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.errors import LibraryTooNew, NotKept, StoreError
from reader.store import database, unwritable
from reader.store.archive import export_profile
from reader.store.backup import backups_of
from reader.store.cache_format import CACHE_STEPS
from reader.store.database import Database, Kind, open_database
from reader.store.files import open_cache, open_library, open_vocabulary, restore_profile
from reader.store.terms import TermStore
from reader.vocabulary.term import Term

ROOT = Path(__file__).resolve().parents[2]
NOTES = Kind("notebook", application_id=0x4E4F5445)

Lock = Callable[[bool], None]


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lock:
    """Whether the system lets us write. The administrator may write everywhere, so what it says
    is made up here; what SQLite does then is real."""

    def turn(locked: bool) -> None:
        def may(path: Path) -> bool:
            return not (locked and path.is_relative_to(tmp_path))

        for module in (database, unwritable):
            monkeypatch.setattr(module, "is_ours_to_change", may)

    return turn


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Lock:
    """Whether the disk is full, for SQLite's first look at a file as well."""
    prepare = database._prepare
    full = False

    def prepared(*arguments: Any) -> None:
        if full:
            error = sqlite3.OperationalError("disk I/O error")
            code = sqlite3.SQLITE_IOERR_SHMSIZE
            monkeypatch.setattr(error, "sqlite_errorcode", code, raising=False)
            raise error
        prepare(*arguments)

    def turn(is_full: bool) -> None:
        nonlocal full
        full = is_full

    monkeypatch.setattr(database, "_prepare", prepared)
    monkeypatch.setattr(unwritable, "no_room", lambda _path: full)
    monkeypatch.setattr("reader.store.failures.no_room", lambda _path: full)
    return turn


def words(db: Database) -> list[str]:
    return [term.text for term in TermStore(db).terms()]


def with_one_word(folder: Path) -> Path:
    db = open_vocabulary(folder)
    TermStore(db).save(Term("1", "es", "gato"))
    db.close()
    return folder / "vocabulary.sqlite"


def test_a_read_only_folder_is_read_and_refuses_in_one_sentence(tmp_path: Path, lock: Lock) -> None:
    path = with_one_word(tmp_path)
    before = path.read_bytes()
    lock(True)
    db = open_vocabulary(tmp_path)
    assert words(db) == ["gato"]
    reason = db.not_kept()
    assert reason is not None and "cannot be written to" in str(reason)
    for _ in range(2):
        with pytest.raises(NotKept, match="Nothing was saved"):
            TermStore(db).save(Term("2", "es", "perro"))
    assert words(db) == ["gato"]
    db.close()
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_full_disk_is_read_and_keeps_again_once_there_is_room(tmp_path: Path, fill: Lock) -> None:
    with_one_word(tmp_path)
    fill(True)
    db = open_vocabulary(tmp_path)
    assert words(db) == ["gato"]
    reason = db.not_kept()
    assert reason is not None and reason.full and "no room left" in str(reason)
    with pytest.raises(NotKept, match="Free some space"):
        TermStore(db).save(Term("2", "es", "perro"))
    fill(False)
    TermStore(db).save(Term("2", "es", "perro"))
    assert words(db) == ["gato", "perro"]
    assert db.not_kept() is None
    db.close()


CRASHING = """
import os, sys
from pathlib import Path
from reader.store.files import open_vocabulary
from reader.store.terms import TermStore
from reader.vocabulary.term import Term
db = open_vocabulary(Path(sys.argv[1]))
TermStore(db).save(Term("2", "es", "perro"))
os._exit(9)
"""


@pytest.mark.parametrize("index", ["kept", "lost"])
def test_what_a_crash_left_in_the_journal_is_read_too(
    tmp_path: Path, lock: Lock, index: str
) -> None:
    with_one_word(tmp_path)
    subprocess.run(
        [sys.executable, "-c", CRASHING, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert (tmp_path / "vocabulary.sqlite-wal").stat().st_size
    if index == "lost":
        (tmp_path / "vocabulary.sqlite-shm").unlink()
        (tmp_path / "vocabulary.sqlite-shm").mkdir()  # so that SQLite cannot make a new one
    lock(True)
    db = open_vocabulary(tmp_path)
    assert words(db) == ["gato", "perro"]
    with pytest.raises(NotKept):
        TermStore(db).delete(["1"])
    assert words(db) == ["gato", "perro"]
    db.close()


def test_another_window_that_may_write_is_followed(tmp_path: Path, lock: Lock) -> None:
    with_one_word(tmp_path)
    lock(True)
    here = open_vocabulary(tmp_path)
    assert words(here) == ["gato"]
    lock(False)
    there = open_vocabulary(tmp_path)
    TermStore(there).save(Term("2", "es", "perro"))
    lock(True)
    assert words(here) == ["gato", "perro"]
    TermStore(there).save(Term("3", "es", "pez"))
    assert words(here) == ["gato", "perro", "pez"]
    there.close()
    assert words(here) == ["gato", "perro", "pez"]
    here.close()


def test_an_older_format_is_read_from_a_copy(tmp_path: Path, lock: Lock) -> None:
    def first(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.execute("INSERT INTO notes VALUES ('kept')")

    def second(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE notes ADD COLUMN at TEXT NOT NULL DEFAULT 'then'")

    path = tmp_path / "notes.sqlite"
    open_database(path, (first,), kind=NOTES).close()
    before = path.read_bytes()
    lock(True)
    db = open_database(path, (first, second), kind=NOTES)
    assert db.rows("SELECT * FROM notes") == [("kept", "then")]
    with pytest.raises(NotKept), db.transaction():
        raise AssertionError("never entered")
    db.close()
    assert path.read_bytes() == before
    lock(False)
    open_database(path, (first, second), kind=NOTES).close()
    lock(True)
    with pytest.raises(LibraryTooNew):
        open_database(path, (first,), kind=NOTES)


def test_a_damaged_file_that_cannot_be_set_aside_says_so(
    tmp_path: Path, lock: Lock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vocabulary.sqlite"
    path.write_bytes(b"no database " * 1000)
    lock(True)

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StoreError, match=r"is damaged, and .* cannot be written to"):
        open_vocabulary(tmp_path)


def test_the_cache_goes_elsewhere_for_the_session(tmp_path: Path, lock: Lock) -> None:
    db = open_cache(tmp_path)
    with db.transaction() as connection:
        connection.execute("INSERT INTO folded_texts VALUES ('a', x'01')")
    db.close()
    lock(True)
    db = open_cache(tmp_path)
    folder = db.path.parent
    assert folder != tmp_path
    assert db.row("PRAGMA user_version")[0] == len(CACHE_STEPS)
    with db.transaction() as connection:
        connection.execute("INSERT INTO folded_texts VALUES ('b', x'02')")
    assert db.row("SELECT count(*) FROM folded_texts") == (2,)
    db.close()
    assert not folder.exists()


def test_everything_can_be_saved_elsewhere_but_not_brought_back(tmp_path: Path, lock: Lock) -> None:
    home, away = tmp_path / "home", tmp_path / "away"
    away.mkdir()
    open_library(home).close()
    with_one_word(home)
    shutil.copyfile(home / "vocabulary.sqlite", away / "vocabulary.sqlite")
    lock(True)
    library, vocabulary = open_library(home), open_vocabulary(home)
    export_profile((library, vocabulary), away / "all.facing-pages", "2026-01-02T03:04:05Z")
    assert [one.name for one in away.iterdir() if one.name.startswith("all")] == [
        "all.facing-pages"
    ]
    with pytest.raises(NotKept):
        restore_profile(library, vocabulary, away / "all.facing-pages")
    for db in (library, vocabulary):
        db.close()
    assert backups_of(home / "library.sqlite", home / "backups") == []


@pytest.mark.parametrize("mode", [(0o500, 0o400), (0o700, 0o400), (0o500, 0o600)])
def test_a_folder_or_file_one_may_not_write_in(tmp_path: Path, mode: tuple[int, int]) -> None:
    path = with_one_word(tmp_path)
    tmp_path.chmod(mode[0])
    path.chmod(mode[1])
    try:
        if database.is_ours_to_change(path):
            pytest.skip("the administrator may write everywhere")
        db = open_vocabulary(tmp_path)
        assert words(db) == ["gato"]
        with pytest.raises(NotKept, match="Nothing was saved"):
            TermStore(db).delete(["1"])
    finally:
        tmp_path.chmod(0o700)
        path.chmod(0o600)
    TermStore(db).delete(["1"])
    assert words(db) == []
    db.close()
