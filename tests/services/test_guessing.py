"""Files with names and contents that nobody would choose, in one clear sentence each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.services.guessing import Guess, guess_files

TEXT = b"One line of text. And another one."


def guessed(folder: Path, name: str, data: bytes = TEXT) -> Guess:
    path = folder / name
    path.write_bytes(data)
    return guess_files([path])[0]


@pytest.mark.parametrize(
    ("name", "data", "step"),
    [
        ("a.txt", b"", "choose a file with text in it"),
        ("a.zip", b"PK\x03\x04" + bytes(40), "unpack it"),
        ("a.7z", b"7z\xbc\xaf" + bytes(40), "unpack it"),
        ("a.mobi", bytes(60) + b"BOOKMOBI", "convert it to EPUB"),
        ("a.odt", b"PK\x03\x04" + bytes(40), "save it as Word"),
        ("a.rtf", b"{\\rtf1 x}", "save it as Word"),
        ("a.mp4", b"\0\0\0\x18ftypmp42" + bytes(40), "can be opened"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(40), "can be opened"),
        ("a.txt", b"abc\0\0\0" * 40, "Choose another"),
    ],
)
def test_what_to_do_next_is_said(tmp_path: Path, name: str, data: bytes, step: str) -> None:
    problem = guessed(tmp_path, name, data).problem
    assert step in problem and name in problem
    assert problem.endswith(".") and "\n" not in problem


def test_a_file_that_went_meanwhile(tmp_path: Path) -> None:
    (guess,) = guess_files([tmp_path / "gone.txt"])
    assert "moved or deleted" in guess.problem and "gone.txt" in guess.problem


@pytest.mark.skipif(os.name == "nt", reason="Windows makes no links for everybody")
def test_a_folder_and_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path, step in ((tmp_path, "choose a text file in it"), (tmp_path / "loop", "try again")):
        assert step in guess_files([path])[0].problem


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such names")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.txt", "a b.txt"),
        ("\u202etxt.exe", "txt.exe"),
        ("\U0001f4da.txt", "\U0001f4da.txt"),
        ("x" * 240 + ".txt", "x" * 80 + "…" + "x" * 76 + ".txt"),
    ],
)
def test_names_stand_on_one_line(tmp_path: Path, name: str, shown: str) -> None:
    for data in (TEXT, b"MZ\0\0" + bytes(40)):
        guess = guessed(tmp_path, name, data)
        assert guess.name == shown
        said = guess.problem or guess.title
        assert said and not set(said) & set("\n\u202e") and len(said) < 400
