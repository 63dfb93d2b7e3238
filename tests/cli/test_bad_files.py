"""Files that cannot be read and places that cannot be written: one sentence, exit code 1."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Any
Write = Callable[[str, str | bytes], Path]

BINARY = bytes(range(256)) * 20
READERS = (
    ("segment", "FILE"),
    ("tokens", "FILE"),
    ("furigana", "FILE"),
    ("links", "FILE"),
    ("vocab", "import", "FILE"),
    ("library", "add", "FILE"),
    ("align", "FILE", "OTHER"),
    ("align", "OTHER", "FILE"),
    ("align", "--sentences", "FILE", "OTHER"),
    ("align", "--sentences", "OTHER", "FILE"),
)


@pytest.fixture(params=READERS, ids=" ".join)
def read(request: pytest.FixtureRequest, cli: Cli, english: Path) -> Callable[[object], Any]:
    """Let a command read one file; every other file it needs is sound."""

    def run(file: object, stdin: bytes = b"") -> Any:
        words = {"FILE": file, "OTHER": english}
        return cli(*(words.get(word, word) for word in request.param), stdin=stdin)

    return run


def test_a_missing_file(read: Any, tmp_path: Path) -> None:
    assert "missing.txt" in read(tmp_path / "missing.txt").sentence()


def test_a_folder(read: Any, tmp_path: Path) -> None:
    assert "folder" in read(tmp_path).sentence()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero here")
def test_a_device_without_end(read: Any) -> None:
    assert read("/dev/zero").sentence()


def test_a_name_with_a_nul(read: Any, tmp_path: Path) -> None:
    assert read(tmp_path / "a\0b.txt").code == 1


@pytest.mark.parametrize("content", [b"", b"\n\n", b" \t\r\n", b"\xef\xbb\xbf", b"\xe3\x80\x80\n"])
def test_an_empty_file(read: Any, write: Write, content: bytes) -> None:
    ran = read(write("empty.txt", content))
    assert ran.code == 1
    assert "empty" in ran.sentence()


@pytest.mark.parametrize("content", [BINARY, b"text\0with a hole"])
def test_a_binary_file(read: Any, write: Write, content: bytes) -> None:
    ran = read(write("picture.txt", content))
    assert "binary" in ran.sentence() and "picture.txt" in ran.err


def test_empty_standard_input(read: Any) -> None:
    ran = read("-", stdin=b"")
    assert "standard input" in ran.sentence()


@pytest.mark.parametrize("name", ["book.epub", "letter.docx", "page.pdf", "clip.srt", "a.odt"])
def test_damaged_and_foreign_files_are_named(cli: Cli, write: Write, name: str) -> None:
    assert name in cli("segment", write(name, b"PK\x03\x04 and so on")).sentence()


def targets(tmp_path: Path) -> list[tuple[str, Path]]:
    (tmp_path / "file").write_text("no folder")
    places = [("below a file", tmp_path / "file" / "out"), ("a folder", tmp_path),
              ("no folder there", tmp_path / "none" / "out")]  # fmt: skip
    if Path("/dev/full").exists():
        places.append(("a full disk", Path("/dev/full")))
    return places


def test_alignments_to_places_that_cannot_be_written(
    cli: Cli, spanish: Path, english: Path, tmp_path: Path
) -> None:
    for _, place in targets(tmp_path):
        assert str(place) in cli("align", spanish, english, "-o", place).sentence()


def test_exports_and_backups_to_places_that_cannot_be_written(
    cli: Cli, write: Write, tmp_path: Path
) -> None:
    words = write("w.json", '[{"language": "es", "term": "pan"}]')
    profile = tmp_path / "profile"
    assert cli("--data-dir", profile, "vocab", "import", words).code == 0
    for format in ("apkg", "txt", "csv", "json"):
        for _, place in targets(tmp_path):
            command = ("--data-dir", profile, "vocab", "export", "--format", format, "-o", place)
            assert str(place) in cli(*command).sentence()
    for _, place in targets(tmp_path):
        assert str(place) in cli("--data-dir", profile, "library", "backup", place).sentence()


def test_a_target_that_cannot_be_replaced_stays_as_it_was(
    cli: Cli, write: Write, english: Path
) -> None:
    kept = write("kept.jsonl", "precious\n")
    assert cli("align", english, "missing.txt", "-o", kept).code == 1
    assert kept.read_text() == "precious\n"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read(read: Any, write: Write) -> None:
    secret = write("secret.txt", "Nothing to see here.")
    secret.chmod(0)
    assert "secret.txt" in read(secret).sentence()
