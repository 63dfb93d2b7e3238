"""The beginnings of two books, while the books are still being read in."""

from __future__ import annotations

from pathlib import Path

from reader.documents.document import Document
from reader.services.opening import beginning
from reader.services.texts import load_document
from tests.importers.files import epub
from tests.importers.showing import check

PARAGRAPH = "The keeper went up to the lamp at night. In the morning he came down again. "


def book(tmp_path: Path, chapters: int) -> Path:
    pages = {
        f"{n}.xhtml": f"<h2>Chapter {n}</h2>" + f"<p>{PARAGRAPH * 5}{n}</p>" * 12
        for n in range(chapters)
    }
    path = tmp_path / "book.epub"
    path.write_bytes(epub(pages))
    return path


def is_beginning_of(part: Document, whole: Document) -> bool:
    return (
        whole.text.startswith(part.text)
        and whole.segments[: len(part.segments)] == part.segments
        and whole.blocks[: len(part.blocks)] == part.blocks
    )


def test_a_beginning_is_a_part_of_the_whole(tmp_path: Path) -> None:
    path = book(tmp_path, 30)
    part, (whole, _) = beginning(path), load_document(str(path))
    check(part)
    assert len(part.text) < 16_000 < len(whole.text)
    assert part.segments and is_beginning_of(part, whole)


def test_a_short_text_is_its_own_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PARAGRAPH, encoding="utf-8")
    assert beginning(path) == load_document(str(path))[0]


def test_a_long_plain_text_begins_as_the_whole_does(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{PARAGRAPH}\n\n" * 400, encoding="utf-8")
    part, (whole, _) = beginning(path, language="en"), load_document(str(path), language="en")
    check(part)
    assert len(part.text) < 10_000 and is_beginning_of(part, whole)
