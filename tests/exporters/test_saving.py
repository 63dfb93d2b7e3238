"""A file is there whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UnwritableTarget
from reader.exporters.saving import file_name, save_bytes, save_text


def test_new_and_old_files_are_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    save_text(target, "первый\n")
    save_text(target, "второй\n")
    assert target.read_bytes() == "второй\n".encode()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions and links as Unix has them")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    target, link = tmp_path / "out.txt", tmp_path / "link.txt"
    save_bytes(target, b"1")
    mask = os.umask(0)
    os.umask(mask)
    assert target.stat().st_mode & 0o777 == 0o666 & ~mask
    target.chmod(0o640)
    link.symlink_to(target)
    save_bytes(link, b"2")
    assert link.is_symlink()
    assert target.read_bytes() == b"2"
    assert target.stat().st_mode & 0o777 == 0o640


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    for target, said in (
        (tmp_path, "is a folder"),
        (tmp_path / "missing" / "out.txt", "there is no folder"),
        (tmp_path / "nul\0.txt", "cannot be the name"),
    ):
        with pytest.raises(UnwritableTarget, match=said):
            save_text(target, "x")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "you may not write there"),
        (errno.EIO, "Choose another place"),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    target = tmp_path / "out.txt"
    save_text(target, "old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UnwritableTarget, match=said):
        save_text(target, "new")
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as Unix has them")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save_bytes(pipe, b"through")
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    "title, name",
    [
        ("Wer klopft? Eine Frage: drei/vier", "Wer klopft Eine Frage drei vier"),
        ("  月が遅れた夜。 ", "月が遅れた夜。"),
        ("...", "text"),
        ("", "text"),
        ("Aux", "_Aux"),
        ("com1.es", "_com1.es"),
        ("Console", "Console"),
        ("a\tb\nc", "a b c"),
        ("𠮟" * 90, "𠮟" * 50),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str, tmp_path: Path) -> None:
    assert file_name(title) == name
    (tmp_path / f"{name}.json").write_bytes(b"")
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.json"]


@given(st.text())
def test_every_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = file_name(title)
    assert 0 < len(name.encode("utf-8")) <= 210
    assert not set(name) & set('<>:"/\\|?*') and min(name) >= " "
    assert name[-1] not in ". " and name[0] not in " "
