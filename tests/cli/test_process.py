"""The command as a shell starts it: pipes that close, full disks, locales, Unicode names."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.data import data_path

NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
BLIND: dict[str, str | None] = dict.fromkeys(NO_SCREEN)


def start(
    *arguments: object,
    stdin: bytes | None = None,
    stdout: object = subprocess.PIPE,
    **env: str | None,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        input=stdin,
        stdout=stdout,  # type: ignore[call-overload]
        stderr=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
        env={name: value for name, value in {**os.environ, **env}.items() if value is not None},
        timeout=120,
    )


def test_utf8_whatever_the_locale(tmp_path: Path) -> None:
    name = tmp_path / "雨の日 ñ.txt"
    name.write_text("雨が降る。\n", encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"}
    ran = start("furigana", name, **plain)
    assert (ran.returncode, ran.stdout.decode("utf-8"), ran.stderr) == (
        0, "雨[あめ]が降[ふ]る。\n", b"",
    )  # fmt: skip
    ran = start("segment", tmp_path / "霧.txt", **plain)
    assert ran.returncode == 1 and ran.stdout == b""
    assert "霧.txt" in ran.stderr.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error_worth_words() -> None:
    text = data_path("seeds", "the-island-that-lends-sounds", "ja.txt")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = start("segment", text, stdout=writing)
    finally:
        os.close(writing)
    assert ran.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_under_standard_output_is_one_sentence() -> None:
    text = data_path("seeds", "the-island-that-lends-sounds", "es.txt")
    with Path("/dev/full").open("wb") as full:
        ran = start("segment", text, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr.decode().startswith("Standard output cannot be written")
    assert ran.stderr.count(b"\n") == 1


def test_standard_input_as_bytes_in_an_old_encoding() -> None:
    ran = start("segment", "--lang", "ja", "-", stdin="雨が降る。傘がない。".encode("shift_jis"))
    assert ran.returncode == 0
    assert ran.stdout.decode("utf-8") == "雨が降る。\n傘がない。\n"


@pytest.mark.skipif(os.name == "nt", reason="no named pipes")
def test_the_output_of_another_program_is_read_like_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    for verb in ("segment", "furigana"):
        os.mkfifo(pipe)
        with ThreadPoolExecutor() as pool:
            pool.submit(pipe.write_text, "雨が降る。", encoding="utf-8")
            ran = start(verb, pipe)
        assert ran.returncode == 0 and ran.stdout.decode("utf-8")[0] == "雨"
        pipe.unlink()


def test_a_picture_needs_no_screen(tmp_path: Path) -> None:
    for language, text in (("es", "El pan.\n\nEs bueno."), ("en", "The bread.\n\nIt is good.")):
        (tmp_path / f"{language}.txt").write_text(text, encoding="utf-8")
    picture = tmp_path / "page.png"
    words = ("--data-dir", tmp_path / "profile", "--size", "900x600")
    ran = start(*words, "--screenshot", picture, tmp_path / "es.txt", tmp_path / "en.txt", **BLIND)
    assert (ran.returncode, ran.stdout) == (0, b""), ran.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_without_a_screen_the_window_says_so(tmp_path: Path) -> None:
    ran = start("--data-dir", tmp_path, **BLIND)
    assert ran.returncode == 1 and b"--screenshot" in ran.stderr
    assert ran.stderr.count(b"\n") == 1
