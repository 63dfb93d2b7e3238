"""Opening files: one clear sentence for whatever cannot be."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import UnreadableFile
from reader.importers.registry import LONGEST_LINE, load_bytes, load_file
from reader.jobs import Cancelled, CancelToken
from reader.segmentation.registry import segment_document


def test_a_text_file_becomes_a_document(tmp_path: Path) -> None:
    path = tmp_path / "Der Hafen.txt"
    path.write_bytes("\ufeffDie Fähre ist spät.\r\nNiemand winkt ihr.".encode())
    document, warnings = load_file(path)
    assert document.text == "Die Fähre ist spät.\r\nNiemand winkt ihr."
    assert (document.language, document.title, warnings) == ("de", "Der Hafen", [])


def test_a_guessed_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("¿Quién llamó a mi tía?".encode("cp1252"))
    _, warnings = load_file(path, language="es")
    assert all("cp1252" in warning.message for warning in warnings)


def test_the_authors_ruby_is_read_out() -> None:
    data = "私は｜宇宙《そら》を見た。".encode()
    document, _ = load_bytes(data, name="a.txt")
    assert document.text == "私は宇宙を見た。"
    assert [(ruby.span.of(document.text), ruby.reading) for ruby in document.ruby] == [
        ("宇宙", "そら")
    ]
    kept, _ = load_bytes(data, name="a.txt", read_ruby=False)
    assert kept.text == "私は｜宇宙《そら》を見た。"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \r\n\t", "is empty"),
        ("a.txt", b"\xef\xbb\xbf", "is empty"),
        ("a.txt", b"\xff\xfe \0\n\0", "is empty"),
        ("a.txt", b"MZ\x90\0\x03\0\0\0\x04", "a program"),
        ("a.txt", b"abc\0\0\x01\x02\xff", "binary"),
        ("a.pdf", b"%PDF-1.7\n...", "a PDF"),
        ("a.txt", b"%PDF-1.7\n...", "a PDF"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.html", b"<p>Hello there.</p>", "a web page"),
        ("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\nHello\n", "a subtitle file"),
    ],
)
def test_what_cannot_be_opened_is_said_in_a_sentence(name: str, data: bytes, says: str) -> None:
    with pytest.raises(UnreadableFile, match=says) as caught:
        load_bytes(data, name=name)
    assert str(caught.value).endswith(".")
    assert name in str(caught.value)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text().map(lambda text: text.encode("utf-16"))))
def test_whatever_the_bytes_are_they_are_read_or_refused(data: bytes) -> None:
    try:
        document, _ = load_bytes(data, name="a.txt")
    except UnreadableFile:
        return
    assert segment_document(document).segments


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="has a line of more than"):
        load_bytes(b"a" * (LONGEST_LINE + 1), name="a.txt")


def test_an_epub_is_named_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    with pytest.raises(UnreadableFile, match=r"an EPUB book, which cannot be opened yet"):
        load_file(path)


def test_places_that_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no file"):
        load_file(tmp_path / "missing.txt")
    with pytest.raises(UnreadableFile, match="is a folder"):
        load_file(tmp_path)
    with pytest.raises(UnreadableFile):
        load_file("bad\0name.txt")
    with pytest.raises(UnreadableFile):
        load_file("x" * 5000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes exist on POSIX systems only")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFile, match="not an ordinary file"):
        load_file(tmp_path / "pipe")


def test_loading_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        load_bytes(b"Hello.", name="a.txt", cancel=token)
