"""Opening files: one clear sentence for whatever cannot be."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import UnreadableFile
from reader.importers.formats import Format, format_of
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
        ("a.pdf", b"%PDF-1.7\n...", "a damaged PDF"),
        ("a.txt", b"%PDF-1.7\n...", "a damaged PDF"),
        ("a.pdf", b"Only text.", "not a PDF inside"),
        ("a.epub", b"Only text.", "not an EPUB book inside"),
        ("a.docx", b"Only text.", "not a Word document inside"),
        ("a.doc", b"Only text.", "an old Word document"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.html", b"<p> </p><script>1</script>", "holds no text"),
        ("a.srt", b"Only text.", "subtitle"),
        ("a.zip", b"PK\x03\x04\xff", "a zip archive"),
        ("a.epub", b"PK\x03\x04\xff", "is damaged"),
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


def test_an_archive_that_is_no_book(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    with pytest.raises(UnreadableFile, match="holds no text"):
        load_file(path)


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"<!DOCTYPE html><p>Hello", "a.txt", Format.HTML),
        (b"\xef\xbb\xbf<html><p>Hello", "a", Format.HTML),
        ("<html><p>Hello".encode("utf-16"), "a", Format.HTML),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello", "a.txt", Format.SUBTITLES),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nHello", "a.txt", Format.SUBTITLES),
        (b'<?xml version="1.0"?><tmx version="1.4"/>', "a.xml", Format.TMX),
        (b"PK\x03\x04 mimetypeapplication/epub+zip\xff", "a.zip", Format.EPUB),
        (b"PK\x03\x04 is how a zip begins.", "a.txt", Format.TEXT),
        (b"%PDF-1.4\n", "a.txt", Format.PDF),
        (b"A sentence about %PDF-1.4 files.", "a.txt", Format.TEXT),
        (b"# A head", "a.md", Format.MARKDOWN),
        (b"one\teins", "a.tsv", Format.TABLE),
        (b"1. Of the sea", "a.unknown", Format.TEXT),
    ],
)
def test_contents_tell_the_format_before_the_name_does(
    data: bytes, name: str, format: Format
) -> None:
    assert format_of(data, name) is format


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
