"""What a disk, a crash, another version or another window can do to a file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.errors import LibraryTooNew, StoreError
from reader.store.backup import back_up
from reader.store.cache_format import CACHE_STEPS
from reader.store.database import Database, Kind, Step, open_database
from reader.store.failures import DamagedStore, store_error
from reader.store.files import open_cache, open_library, open_vocabulary
from reader.store.terms import TermStore
from reader.vocabulary.term import Context, Term

NOTES = Kind("notebook", application_id=0x4E4F5445)
ROOT = Path(__file__).resolve().parents[2]


def first(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE notes (text TEXT)")


def second(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE notes ADD COLUMN at TEXT NOT NULL DEFAULT 'then'")


def broken(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE notes ADD COLUMN x TEXT")
    raise RuntimeError("half way")


def notes(path: Path, *steps: Step) -> Database:
    return open_database(path / "notes.sqlite", steps or (first,), kind=NOTES)


def write(db: Database, text: str) -> None:
    with db.transaction() as connection:
        connection.execute("INSERT INTO notes (text) VALUES (?)", (text,))


def texts(db: Database) -> list[str]:
    return [row[0] for row in db.rows("SELECT text FROM notes ORDER BY rowid")]


def test_settings_that_keep_saves_safe(tmp_path: Path) -> None:
    db = notes(tmp_path)
    for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)):
        assert db.row(f"PRAGMA {pragma}")[0] == value
    db.close()


def test_each_step_runs_once_and_keeps_what_is_there(tmp_path: Path) -> None:
    db = notes(tmp_path)
    write(db, "kept")
    db.close()
    copies: list[int] = []
    for _ in range(2):
        db = open_database(
            tmp_path / "notes.sqlite",
            (first, second),
            kind=NOTES,
            before_step=lambda _, version: copies.append(version),
        )
        assert db.rows("SELECT * FROM notes") == [("kept", "then")]
        db.close()
    assert copies == [1]


def test_a_step_that_fails_leaves_the_format_before_it(tmp_path: Path) -> None:
    db = notes(tmp_path)
    write(db, "kept")
    db.close()
    with pytest.raises(RuntimeError, match="half way"):
        notes(tmp_path, first, broken)
    db = notes(tmp_path)
    assert db.rows("SELECT * FROM notes") == [("kept",)]
    db.close()


def test_a_newer_file_is_left_untouched(tmp_path: Path) -> None:
    notes(tmp_path, first, second).close()
    before = (tmp_path / "notes.sqlite").read_bytes()
    with pytest.raises(LibraryTooNew, match="newer version"):
        notes(tmp_path, first)
    assert (tmp_path / "notes.sqlite").read_bytes() == before


def test_an_old_window_writes_nothing_into_a_newer_file(tmp_path: Path) -> None:
    old = notes(tmp_path)
    write(old, "before")
    new = notes(tmp_path, first, second)
    with pytest.raises(LibraryTooNew):
        write(old, "after")
    assert texts(new) == texts(old) == ["before"]
    old.close()
    new.close()


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    db = notes(tmp_path)
    with pytest.raises(KeyError), db.transaction():
        write(db, "inner")  # joins the outer one
        raise KeyError
    assert texts(db) == []
    db.close()


def test_a_damaged_file_is_moved_aside_and_a_backup_offered(tmp_path: Path) -> None:
    db = open_vocabulary(tmp_path)
    TermStore(db).save(Term("1", "es", "gato"))
    backup = back_up(db, tmp_path / "backups", "2026-01-02T03:04:05Z")
    db.close()
    path = tmp_path / "vocabulary.sqlite"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(DamagedStore) as problem:
        open_vocabulary(tmp_path)
    assert problem.value.backup == backup
    moved = problem.value.moved_to
    assert moved is not None and moved.read_bytes().startswith(b"not a database")
    assert str(moved) in str(problem.value) and str(backup) in str(problem.value)
    db = open_vocabulary(tmp_path)  # an empty one
    assert TermStore(db).terms() == ()
    db.close()


def test_a_torn_page_is_found_at_start(tmp_path: Path) -> None:
    db = open_vocabulary(tmp_path)
    store = TermStore(db)
    for number in range(200):
        store.save(Term(str(number), "es", f"palabra {number}", contexts=(Context("x" * 99, "x"),)))
    db.close()
    path = tmp_path / "vocabulary.sqlite"
    data = bytearray(path.read_bytes())
    for start in range(len(data) // 2, len(data) - 4096, 4096):
        data[start : start + 2000] = os.urandom(2000)
    path.write_bytes(bytes(data))
    with pytest.raises(DamagedStore):
        open_vocabulary(tmp_path)


def test_damage_met_while_reading_is_looked_for_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file too large to be checked at every start."""
    monkeypatch.setattr("reader.store.database.CHECKED_BYTES", 0)
    db = notes(tmp_path)
    for number in range(50):
        write(db, f"{number}" * 500)
    db.close()
    path = tmp_path / "notes.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + os.urandom(len(data) - len(data) // 2))
    db = notes(tmp_path)
    with pytest.raises(DamagedStore, match="start it again"):
        texts(db)
    db.close()
    with pytest.raises(DamagedStore, match="set aside"):
        notes(tmp_path)
    notes(tmp_path).close()
    assert not list(tmp_path.glob("*damage-met"))


def test_a_damaged_cache_is_simply_made_anew(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"x" * 5000)
    db = open_cache(tmp_path)
    assert db.row("PRAGMA user_version")[0] == len(CACHE_STEPS)
    db.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache.sqlite"]


def test_a_cache_of_a_newer_version_is_made_anew(tmp_path: Path) -> None:
    db = open_cache(tmp_path)
    db.connection.execute("PRAGMA user_version = 99")
    db.close()
    open_cache(tmp_path).close()
    db = open_cache(tmp_path)
    assert db.row("PRAGMA user_version")[0] == len(CACHE_STEPS)
    db.close()


def test_places_that_are_no_place_for_a_library(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    with sqlite3.connect(foreign / "library.sqlite") as other:
        other.execute("CREATE TABLE things (x)")
    other.close()
    for folder, said in (
        (tmp_path, "is a folder where the library should be"),
        (tmp_path / "file" / "below", "cannot be read or written"),
        (foreign, "of another program"),
    ):
        with pytest.raises(StoreError, match=said):
            open_library(folder)
    assert (foreign / "library.sqlite").exists()


def test_a_read_only_file_says_so_and_keeps_what_it_has(tmp_path: Path) -> None:
    db = notes(tmp_path)
    write(db, "kept")
    db.connection.execute("PRAGMA query_only = ON")  # SQLite's own SQLITE_READONLY
    with pytest.raises(StoreError, match="cannot be written to"):
        write(db, "lost")
    assert texts(db) == ["kept"]
    db.close()


def test_a_full_disk_says_so_and_keeps_what_was_saved(tmp_path: Path) -> None:
    db = notes(tmp_path)
    write(db, "kept")
    pages = db.row("PRAGMA page_count")[0]
    db.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="no room left"):
        write(db, "x" * 100_000)
    assert texts(db) == ["kept"]
    write(db, "small")
    assert texts(db) == ["kept", "small"]
    db.close()


def test_a_window_that_never_finishes_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.database.BUSY_MS", 1)
    db, other = notes(tmp_path), notes(tmp_path)
    with other.transaction(), pytest.raises(StoreError, match="Another window"):
        write(db, "waits")
    write(db, "through")
    assert texts(other) == ["through"]
    db.close()
    other.close()


def test_mistakes_of_ours_are_no_trouble_with_the_disk(tmp_path: Path) -> None:
    db = notes(tmp_path)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        db.rows("SELECT * FROM missing")
    db.close()
    with pytest.raises(StoreError, match="was closed"):
        db.rows("SELECT 1")


def test_threads_have_connections_of_their_own(tmp_path: Path) -> None:
    db = notes(tmp_path)
    inside, done = threading.Event(), threading.Event()

    def save() -> None:
        with db.transaction() as connection:
            connection.execute("INSERT INTO notes VALUES ('slow')")
            inside.set()
            assert done.wait(30)

    with ThreadPoolExecutor(1) as pool:
        saving = pool.submit(save)
        assert inside.wait(30)
        assert texts(db) == []  # not held up, and sees nothing half done
        done.set()
        saving.result()
    assert texts(db) == ["slow"]
    assert db.changed_elsewhere()
    db.close()


WRITER = """
import sys
from pathlib import Path
from reader.store.files import open_vocabulary
from reader.store.terms import TermStore
from reader.vocabulary.term import Context, Term
store = TermStore(open_vocabulary(Path(sys.argv[1])))
for number in range(40):
    own = Term(f"{sys.argv[2]}-{number}", "es", f"{sys.argv[2]} {number}")
    shared = Term(f"s{sys.argv[2]}", "es", "mar", contexts=(Context(own.text, "mar"),))
    store.save(own)
    store.save(shared)
    print(own.id, flush=True)
    if number == int(sys.argv[3]):
        import os
        os._exit(9)  # as a crash would
"""


def writer(folder: Path, name: str, dies_at: int = -1) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), name, str(dies_at)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_processes_on_a_new_profile_lose_nothing_to_each_other(tmp_path: Path) -> None:
    """Three at once, from the making of the file on; one is killed after a save it reported."""
    processes = [writer(tmp_path, "a"), writer(tmp_path, "b"), writer(tmp_path, "c", dies_at=20)]
    reported = [line for process in processes for line in process.communicate()[0].split()]
    assert [process.returncode for process in processes] == [0, 0, 9]
    db = open_vocabulary(tmp_path)
    store = TermStore(db)
    saved = {term.id for term in store.terms()}
    assert len(reported) == 101
    assert saved >= set(reported)
    shared = store.find("es", "mar")
    assert shared is not None
    assert len(shared.contexts) == 101
    db.close()


def test_a_disk_too_full_to_read_from_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    monkeypatch.setattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR_SHMSIZE, raising=False)
    assert "cannot be read or written" in str(store_error(error, tmp_path / "x.sqlite"))
    monkeypatch.setattr("reader.store.failures._LEAST_BYTES", 1 << 80)
    assert "no room left" in str(store_error(error, tmp_path / "x.sqlite"))
