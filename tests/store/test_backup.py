"""Copies of files in use, and back again."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from reader.documents.work import Work
from reader.errors import LibraryTooNew, StoreError, UnwritableTarget
from reader.store.archive import export_profile
from reader.store.backup import back_up, backups_of, newest_backup
from reader.store.database import Database
from reader.store.files import BACKUPS, open_library, open_vocabulary, restore_profile
from reader.store.library import LibraryStore
from reader.store.terms import TermStore
from reader.vocabulary.term import Context, Term

NOW = "2026-01-02T03:04:05Z"
CAT = Term("1", "es", "gato", contexts=(Context("El gato.", "gato"),), created=NOW, modified=NOW)
DOG = Term("2", "es", "perro", created=NOW, modified=NOW)


@pytest.fixture
def exported(
    library: LibraryStore,
    terms: TermStore,
    library_db: Database,
    vocabulary_db: Database,
    tmp_path: Path,
) -> Path:
    """A profile with one work and one term, exported, then changed."""
    library.add_work(Work("w", "Rain"))
    terms.save(CAT)
    target = tmp_path / "profile.zip"
    export_profile((library_db, vocabulary_db), target, NOW)
    library.add_work(Work("v", "Snow"))
    terms.save(DOG)
    terms.delete(["1"])
    return target


def test_a_backup_is_one_file_that_opens(
    vocabulary_db: Database, terms: TermStore, tmp_path: Path
) -> None:
    folder, path = tmp_path / "backups", vocabulary_db.path
    assert newest_backup(path, folder) is None
    terms.save(CAT)
    back_up(vocabulary_db, folder, "2026-01-01T00:00:00Z")
    made = back_up(vocabulary_db, folder, "2026-01-02T03:04:05Z")
    assert made.name == "vocabulary-20260102T030405Z.sqlite"
    assert newest_backup(path, folder) == made
    assert len(list(folder.iterdir())) == 2  # no -wal, no -shm
    copied = tmp_path / "copy"
    copied.mkdir()
    made.rename(copied / "vocabulary.sqlite")
    db = open_vocabulary(copied)
    assert TermStore(db).terms() == (CAT,)
    db.close()


def test_older_backups_thin_out_to_one_a_week(vocabulary_db: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for month, days in ((1, 31), (2, 28)):
        for day in range(1, days + 1):
            back_up(vocabulary_db, folder, f"2026-{month:02}-{day:02}T00:00:00Z", kept=2)
    days = [backup.name[11:19] for backup in backups_of(vocabulary_db.path, folder)]
    assert days == ["20260228", "20260227", "20260226", "20260222", "20260215", "20260208"]


def test_a_damaged_file_is_not_backed_up(vocabulary_db: Database, tmp_path: Path) -> None:
    store = TermStore(vocabulary_db)
    for number in range(300):
        store.save(Term(str(number), "es", f"palabra {number}"))
    vocabulary_db.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = vocabulary_db.path
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 20_000)
    window = Database(path, vocabulary_db.kind, vocabulary_db.format)
    with pytest.raises(StoreError, match="is damaged"):
        back_up(window, tmp_path / "backups", NOW)
    window.close()
    assert not list(tmp_path.glob("backups/*"))
    assert (tmp_path / "vocabulary.sqlite.damage-met").exists()


def test_an_exported_profile_comes_back_and_the_replaced_one_is_kept(
    exported: Path, library_db: Database, vocabulary_db: Database, terms: TermStore, library
) -> None:
    window = open_vocabulary(vocabulary_db.path.parent)  # another one, open all the while
    there = TermStore(window)
    assert there.terms() == (DOG,)
    kept = restore_profile(library_db, vocabulary_db, exported)
    assert [work.id for work in library.works()] == ["w"]
    assert terms.terms() == there.terms() == (CAT,)
    assert [term.id for term in there.search("gato")] == ["1"]
    assert there.save(DOG)
    assert len(terms.terms()) == 2
    window.close()

    assert [path.name.split("-before")[0] for path in kept] == ["library", "vocabulary"]
    restore_profile(library_db, vocabulary_db, kept[1])
    assert terms.terms() == (DOG,)


def test_one_backup_is_restored_by_itself(
    library_db: Database, vocabulary_db: Database, terms: TermStore, tmp_path: Path
) -> None:
    terms.save(CAT)
    backup = back_up(vocabulary_db, tmp_path / BACKUPS, NOW)
    terms.delete(["1"])
    restore_profile(library_db, vocabulary_db, backup)
    assert terms.terms() == (CAT,)
    assert backup.exists()


def write_zip(path: Path, **members: bytes) -> None:
    manifest = {"kind": "Facing Pages profile", "version": 1}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, data in members.items():
            archive.writestr(name.replace("_sqlite", ".sqlite"), data)


def test_what_is_no_backup_changes_nothing(
    exported: Path, library_db: Database, vocabulary_db: Database, terms: TermStore, tmp_path: Path
) -> None:
    folder = tmp_path / "wrong"
    folder.mkdir()
    (folder / "notes.txt").write_text("hello", encoding="utf-8")
    (folder / "vocabulary-1.sqlite").write_bytes(b"hello" * 999)
    write_zip(folder / "empty.zip")
    with zipfile.ZipFile(exported) as archive:
        library_bytes = archive.read("library.sqlite")
        vocabulary_bytes = archive.read("vocabulary.sqlite")
    write_zip(folder / "swapped.zip", library_sqlite=library_bytes, vocabulary_sqlite=library_bytes)
    write_zip(
        folder / "torn.zip",
        library_sqlite=library_bytes,
        vocabulary_sqlite=vocabulary_bytes[:8192] + bytes(len(vocabulary_bytes) - 8192),
    )
    (folder / "cut.zip").write_bytes(exported.read_bytes()[:-100])
    for path in [*folder.iterdir(), folder / "missing", folder]:
        with pytest.raises(StoreError) as problem:
            restore_profile(library_db, vocabulary_db, path)
        assert "nothing was changed" in str(problem.value)
    assert terms.terms() == (DOG,)
    assert not list((tmp_path / BACKUPS).glob("*before-restore*"))


def test_a_backup_of_a_newer_version_is_refused(
    library_db: Database, vocabulary_db: Database, tmp_path: Path
) -> None:
    newer = tmp_path / "newer"
    db = open_library(newer)
    with db.transaction() as connection:
        connection.execute("PRAGMA user_version = 99")
    backup = back_up(db, tmp_path / "b", NOW)
    db.close()
    with pytest.raises(LibraryTooNew):
        restore_profile(library_db, vocabulary_db, backup)


def test_a_place_that_cannot_be_written_is_said(
    library_db: Database, vocabulary_db: Database, tmp_path: Path
) -> None:
    for target, said in ((tmp_path, "is a folder"), (tmp_path / "no" / "x.zip", "cannot be")):
        with pytest.raises(UnwritableTarget, match=said):
            export_profile((library_db, vocabulary_db), target, NOW)
    assert not (tmp_path / "no").exists()
