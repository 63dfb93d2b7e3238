"""library: add, list, export, remove, check, backup, restore; profiles that are broken."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.services.folders import LAST_VIEW

Cli = Any
Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def library(cli: Cli, tmp_path: Path) -> Callable[..., Any]:
    def run(*arguments: object, **options: Any) -> Any:
        return cli("--data-dir", tmp_path / "profile", "library", *arguments, **options)

    return run


@pytest.fixture
def bakery(library: Any, spanish: Path, english: Path) -> str:
    """The id of a work in two languages."""
    (line,) = library("add", spanish, english).lines
    return str(line.split("\t")[0])


def test_files_become_versions_of_one_work(
    library: Any, bakery: str, spanish: Path, english: Path
) -> None:
    assert library("list").lines == [f"{bakery}\tLa panadería del puerto\tes,en"]
    again = library("add", spanish, english)
    assert again.out.startswith(bakery) and "already" in again.err
    assert len(library("list").lines) == 1


def test_titles_and_languages_can_be_given(library: Any, spanish: Path, write: Write) -> None:
    ran = library("add", "--title", "Mine", "--lang", "ca", "--lang", "NL", spanish,
                  write("x.txt", "Een korte tekst."))  # fmt: skip
    assert ran.lines[0].split("\t")[1:] == ["Mine", "ca,nl"]
    assert library("add", "--lang", "es", "--lang", "en", spanish).sentence()
    ran = library("add", "-", stdin=b"Only one line, from somewhere else.")
    assert ran.code == 0


def test_one_bad_file_and_nothing_is_added(library: Any, spanish: Path, write: Write) -> None:
    assert library("add", spanish, write("empty.txt", "")).sentence()
    assert library("list").out == ""


def test_an_aligned_pair_comes_out(library: Any, bakery: str, tmp_path: Path) -> None:
    ran = library("export", bakery, "--format", "ladder")
    assert ran.lines == [f"[{n}]:[{n}]" for n in range(5)]
    out = tmp_path / "pair.tmx"
    assert library("export", bakery[:8], "-o", out).code == 0
    assert out.read_text(encoding="utf-8").count("<tu>") == 5
    flipped = library("export", "La panadería del puerto", "--source-lang", "en",
                      "--format", "jsonl").records  # fmt: skip
    assert flipped[0]["source"] == ["The Bakery by the Harbour"]
    assert library("export", bakery, "--target-lang", "ja").sentence()


def test_a_work_is_removed(library: Any, bakery: str, tmp_path: Path) -> None:
    picture = tmp_path / "profile" / LAST_VIEW
    picture.write_bytes(b"of the page that was read last")
    assert library("remove", "no such work").sentence()
    assert picture.exists()
    assert library("remove", bakery).code == 0
    assert not picture.exists()
    assert library("list").out == ""
    assert library("remove", bakery).sentence()


def test_two_works_of_one_name_must_be_told_apart(library: Any, write: Write) -> None:
    for text in ("One text.", "Another text."):
        library("add", "--title", "Twin", write("t.txt", text))
    assert "id" in library("remove", "Twin").sentence()
    assert len(library("list").lines) == 2


def test_everything_comes_back(
    cli: Cli, library: Any, bakery: str, write: Write, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    words = write("w.json", json.dumps([{"language": "es", "term": "pan", "meaning": "bread"}]))
    cli("--data-dir", profile, "vocab", "import", words)
    library("export", bakery, "--format", "ladder")
    backup = tmp_path / "everything.backup"
    assert library("backup", backup).code == 0
    exported = cli("--data-dir", profile, "vocab", "export").out

    library("remove", bakery)
    cli("--data-dir", profile, "vocab", "import",
        write("w2.json", '[{"language": "es", "term": "sal"}]'))  # fmt: skip
    ran = library("restore", backup)
    assert (ran.code, ran.err) == (0, "Restored 1 works and 1 words.\n")
    assert library("list").out.startswith(bakery)
    assert cli("--data-dir", profile, "vocab", "export").out == exported
    assert library("check").out == "All sound: 1 works, 2 versions.\n"

    other = tmp_path / "other"
    assert cli("--data-dir", other, "library", "restore", backup).code == 0
    assert cli("--data-dir", other, "library", "list").out.startswith(bakery)
    assert cli("--data-dir", other, "vocab", "export").out == exported


def test_what_is_no_backup_changes_nothing(
    library: Any, bakery: str, write: Write, tmp_path: Path
) -> None:
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr("../escaped.txt", "x")
        archive.writestr("library.sqlite", "no database")
    for file in (hostile, write("x.zip", b"PK\x03\x04 broken"), write("e", ""), tmp_path,
                 tmp_path / "missing"):  # fmt: skip
        assert library("restore", file).sentence()
    assert not (tmp_path / "escaped.txt").exists()
    assert library("list").out.startswith(bakery)


# --- profiles -----------------------------------------------------------------------------------

VERBS = (("library", "list"), ("vocab", "list"), ("library", "check"))


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_a_profile_where_none_can_be(cli: Cli, write: Write, verb: tuple[str, ...]) -> None:
    file = write("file", "x")
    for folder in (file, file / "below", Path("/proc/nowhere")):
        assert str(folder) in cli("--data-dir", folder, *verb).sentence()


@pytest.mark.parametrize("name", ["library.sqlite", "vocabulary.sqlite"])
def test_a_damaged_file_is_set_aside(cli: Cli, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "profile"
    assert cli("--data-dir", folder, "library", "list").code == 0
    damaged = b"this was a database once " * 500
    (folder / name).write_bytes(damaged)
    for ending in ("-wal", "-shm"):
        (folder / (name + ending)).unlink(missing_ok=True)
    assert "set aside" in cli("--data-dir", folder, "library", "list").sentence()
    kept = [path for path in folder.iterdir() if "damaged" in path.name]
    assert [path.read_bytes() for path in kept] == [damaged]
    assert cli("--data-dir", folder, "library", "list").code == 0


def test_a_damaged_cache_is_made_anew(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    (folder / "cache.sqlite").write_bytes(b"rubbish " * 600)
    assert cli("--data-dir", folder, "library", "list").code == 0


@pytest.mark.parametrize("name", ["library.sqlite", "vocabulary.sqlite"])
def test_a_file_of_a_newer_version_is_left_alone(cli: Cli, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "profile"
    cli("--data-dir", folder, "library", "list")
    connection = sqlite3.connect(folder / name)
    connection.execute("PRAGMA user_version = 9999")
    connection.commit()
    connection.close()
    before = (folder / name).read_bytes()
    assert "newer" in cli("--data-dir", folder, "library", "list").sentence()
    assert (folder / name).read_bytes() == before


def test_another_programs_database_is_left_alone(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    connection = sqlite3.connect(folder / "vocabulary.sqlite")
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    assert "another program" in cli("--data-dir", folder, "vocab", "list").sentence()


def test_a_work_leaves_as_a_book_or_a_page(
    cli: Cli, japanese: Path, english: Path, tmp_path: Path
) -> None:
    data = tmp_path / "profile"
    cli("--data-dir", data, "library", "add", "--title", "Bread", japanese, english)
    book = tmp_path / "bread.epub"
    ran = cli("--data-dir", data, "library", "export", "--format", "epub", "-o", book, "Bread")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    with zipfile.ZipFile(book) as archive:
        assert archive.testzip() is None
        assert "<rt>みなと</rt>" in archive.read("EPUB/text0001.xhtml").decode("utf-8")
        assert "<dc:title>Bread</dc:title>" in archive.read("EPUB/package.opf").decode("utf-8")
    page = cli("--data-dir", data, "library", "export", "--format", "html", "Bread")
    assert page.code == 0 and "<title>Bread</title>" in page.out


def test_two_files_line_by_line(library: Any, tmp_path: Path) -> None:
    lines = {"en": "The kettle sings.\nThe cat listens.\n", "es": "El agua canta.\nEl gato oye.\n"}
    paths = [tmp_path / f"kettle.{tag}.txt" for tag in lines]
    for path, text in zip(paths, lines.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    (line,) = library("add", "--lines", "--lang", "en", "--lang", "es", *paths).lines
    assert line.split("\t")[1:] == ["kettle", "en,es"]
    assert library("export", "--format", "ladder", "kettle").lines == ["[0]:[0]", "[1]:[1]"]
    assert "two text files" in library("add", "--lines", paths[0]).sentence()


def test_a_further_version_in_an_old_encoding(library: Any, bakery: str, tmp_path: Path) -> None:
    path = tmp_path / "boulangerie.txt"
    path.write_bytes("Le pain sort du four à l’aube. Après, la rue s’éveille.\n".encode("cp1252"))
    found = library("add", "--to", bakery, "--lang", "fr", "--encoding", "cp1252", path)
    assert found.lines[0].endswith("es,en,fr")
