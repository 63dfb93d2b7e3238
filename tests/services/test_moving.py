"""Moving the data: whole, compared, and back again; what fails leaves everything as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from reader.documents.work import Work
from reader.errors import UnwritableTarget
from reader.jobs import Cancelled, CancelToken
from reader.services import folders, moving
from reader.services.profile import open_profile


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a library of one work, a dictionary and a log."""
    folder = tmp_path / "old"
    profile = open_profile(folder)
    profile.library.add_work(Work("w", "Rain"))
    profile.close()
    (folder / "dictionaries").mkdir()
    (folder / "dictionaries" / "mine.dict").write_bytes(b"word" * 1000)
    (folder / "log").mkdir()
    (folder / "log" / "facing-pages.log").write_text("x")
    return folder


def titles(folder: Path) -> list[str]:
    profile = open_profile(folder)
    try:
        return [work.title for work in profile.library.works()]
    finally:
        profile.close()


def test_everything_is_in_the_new_folder_and_found_from_the_old(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    seen: list[int] = []
    moving.move_data(old, new, progress=lambda done, _total: seen.append(done))
    assert seen[-1] == 1000
    assert folders.located(old) == new
    assert titles(old) == titles(new) == ["Rain"]
    assert (new / "dictionaries" / "mine.dict").read_bytes() == b"word" * 1000
    assert not (new / "log").exists()


def test_the_old_copy_goes_when_it_is_wanted(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    assert moving.delete_old_copy(old, new) == 0, "nothing was moved yet"
    moving.move_data(old, new)
    assert moving.delete_old_copy(old, new) >= 4
    assert sorted(path.name for path in old.iterdir()) == ["log", folders.POINTER]
    assert titles(old) == ["Rain"]


def test_it_can_come_back(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    moving.move_data(old, new)
    moving.delete_old_copy(old, new)
    assert (old / "log").is_dir()
    moving.move_data(new, old)
    assert folders.located(new) == old == folders.located(old)
    assert titles(new) == ["Rain"]


def test_a_folder_that_is_not_empty_is_left_alone(old: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(UnwritableTarget, match="one another"):
        moving.move_data(old, tmp_path)
    full = tmp_path / "full"
    full.mkdir()
    (full / "photo.jpg").write_bytes(b"x")
    with pytest.raises(UnwritableTarget, match="not empty"):
        moving.move_data(old, full)
    with pytest.raises(UnwritableTarget, match="one another"):
        moving.move_data(old, old / "inside")
    assert titles(old) == ["Rain"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to(old: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(UnwritableTarget, match="cannot be written"):
        moving.move_data(old, locked)


def test_a_file_in_the_way(old: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("x")
    with pytest.raises(UnwritableTarget, match="cannot be written"):
        moving.move_data(old, tmp_path / "note.txt" / "data")


def test_a_copy_that_goes_wrong_leaves_the_old(old: Path, tmp_path: Path, monkeypatch) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(moving.shutil, "copy2", full_disk)
    with pytest.raises(UnwritableTarget, match="stays where it is"):
        moving.move_data(old, tmp_path / "new")
    assert not any((tmp_path / "new").iterdir())
    assert folders.located(old) == old
    assert titles(old) == ["Rain"]


def test_a_copy_that_differs_is_noticed(old: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(moving, "_digest", lambda path: path.as_posix().encode())
    with pytest.raises(UnwritableTarget, match="stays where it is"):
        moving.move_data(old, tmp_path / "new")
    assert not any((tmp_path / "new").iterdir())


def test_it_can_be_cancelled(old: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        moving.move_data(old, tmp_path / "new", cancel=token)
    assert folders.located(old) == old


def test_what_a_journal_still_holds_comes_along(old: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(old / "library.sqlite")
    other.execute("UPDATE works SET title = 'Snow'")
    other.commit()
    moving.move_data(old, tmp_path / "new")
    other.close()
    assert titles(tmp_path / "new") == ["Snow"]


def test_a_drive_that_is_away_is_not_taken_for_an_empty_library(old: Path, tmp_path: Path) -> None:
    moving.move_data(old, tmp_path / "new")
    shutil.rmtree(tmp_path / "new")
    with pytest.raises(folders.DataIsAway, match="connect the drive"):
        open_profile(old)


def test_data_leaves_a_folder_that_cannot_be_written_to(
    old: Path, tmp_path: Path, monkeypatch
) -> None:
    """It cannot say where the data went, so the reader is told how to start."""
    new = tmp_path / "new"
    access = os.access
    monkeypatch.setattr(moving.os, "access", lambda path, mode: path != old and access(path, mode))
    with pytest.raises(UnwritableTarget, match="--data-dir"):
        moving.move_data(old, new)
    assert not (old / folders.POINTER).exists()
    assert titles(new) == ["Rain"]


def test_data_leaves_a_full_disk(old: Path, tmp_path: Path, monkeypatch) -> None:
    new = tmp_path / "new"
    monkeypatch.setattr(moving, "no_room", lambda path: path.is_relative_to(old))
    moving.move_data(old, new)
    assert folders.located(old) == new
    assert not list(old.glob("cache.sqlite*"))
    assert titles(new) == ["Rain"]
