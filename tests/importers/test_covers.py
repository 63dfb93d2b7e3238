"""Covers of EPUBs: where books name them, and what is not handed on to be decoded."""

from __future__ import annotations

import pytest

from reader.importers.epub_cover import cover_of
from reader.importers.pictures import harmless, kind_of_picture
from tests.importers.files import epub, zipped
from tests.importers.hostile import HOSTILE, SMALL

PNG = b"\x89PNG\r\n\x1a\n" + b"no decoder sees this"
JPEG = b"\xff\xd8\xff\xe0" + b"nor this"
PAGE = {"a.xhtml": "<p>A page.</p>"}


def book(manifest: str = "", *, metadata: str = "", guide: str = "", **files: bytes | str) -> bytes:
    """An EPUB with further items; `files` by name, "_" for the dot."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata><manifest>'
        f'<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>{manifest}</manifest>'
        f'<spine><itemref idref="a"/></spine><guide>{guide}</guide></package>'
    )
    more = {f"OEBPS/{name.replace('_', '.')}": data for name, data in files.items()}
    return epub(PAGE, more=more | {"OEBPS/book.opf": package})


def item(href: str, *, id: str = "i", properties: str = "", media: str = "image/png") -> str:
    return f'<item id="{id}" href="{href}" media-type="{media}" properties="{properties}"/>'


SHOWN = '<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="b.jpg"/></body></html>'
DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    '<image xlink:href="b.jpg"/></svg>'
)
WRAPPED = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{DRAWN}</body></html>'


@pytest.mark.parametrize(
    "data",
    [
        book(item("b.jpg", properties="svg cover-image"), b_jpg=JPEG),
        book(item("b.jpg", id="x"), metadata='<meta name="cover" content="x"/>', b_jpg=JPEG),
        book(metadata='<meta name="cover" content="b.jpg"/>', b_jpg=JPEG),
        book(guide='<reference type="cover" href="c.xhtml#x"/>', c_xhtml=SHOWN, b_jpg=JPEG),
        book(guide='<reference type="cover" href="c.xhtml"/>', c_xhtml=WRAPPED, b_jpg=JPEG),
        book(item("b.jpg", id="cover"), b_jpg=JPEG),
        book(item("c.svg", properties="cover-image"), c_svg=DRAWN, b_jpg=JPEG),
        book(
            item("gone.png", properties="cover-image") + item("b.jpg", id="cover"),
            b_jpg=JPEG,
        ),
    ],
    ids=["property", "meta", "address", "page", "wrapped", "name", "drawing", "second choice"],
)
def test_where_books_name_their_cover(data: bytes) -> None:
    found = cover_of(data)
    assert found == (JPEG, "jpeg")


def test_a_book_without_one_has_none() -> None:
    assert cover_of(epub(PAGE)) is None
    assert cover_of(book(item("b.png"), b_png=PNG)) is None
    assert cover_of(b"no archive") is None
    assert cover_of(zipped({"a.txt": "x"})) is None


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/c.png",
        "//example.org/c.png",
        "file:///etc/hostname",
        "../../../../../../etc/hostname",
        "data:image/png;base64,iVBORw0KGgo=",
        "a.xhtml",
        "c.html",
    ],
)
def test_nothing_outside_the_archive_is_a_cover(address: str) -> None:
    data = book(item(address, properties="cover-image"), c_html='<img src="c.html"/>')
    assert cover_of(data) is None


def test_a_bomb_is_not_unpacked() -> None:
    data = book(item("b.png", properties="cover-image"), b_png=PNG + bytes(40_000_000))
    assert cover_of(data) is None


def test_what_is_called_a_picture_and_is_none() -> None:
    for bad in (b"", b"GIF", b"%PDF-1.4", b"<html>", b"BM" + bytes(60)):
        assert kind_of_picture(bad) == ""
        assert cover_of(book(item("b.png", properties="cover-image"), b_png=bad)) is None


def test_a_jpeg_of_endless_scans_is_left_alone() -> None:
    assert harmless(JPEG + b"\xff\xda" * 10) is not None
    assert harmless(JPEG + b"\xff\xda" * 5_000) is None


def svg(body: str, attributes: str = "") -> bytes:
    return (
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{body}</svg>'
    ).encode()


def test_a_drawing_keeps_its_shapes() -> None:
    found = harmless(svg('<g fill="url(#x)"><rect width="3"/><text>Title</text></g>'))
    assert found is not None
    assert b"Title" in found[0] and found[1] == "svg"


@pytest.mark.parametrize(
    "body",
    [
        '<script>alert("x")</script>',
        '<image href="http://example.org/x.png"/>',
        '<image xlink:href="file:///etc/hostname"/>',
        '<g id="a"/><use href="#a"/>',
        '<pattern id="p"/>',
        '<filter id="f"/>',
        '<rect style="stroke-dasharray: 0.0001"/>',
        '<path stroke-dasharray="0.0001" d="M0 0h1e9"/>',
        '<rect fill="url(http://example.org/x)"/>',
        "<style>@import url(x)</style>",
        "<foreignObject/>",
        "<g/>" * 5_000,
        "<text>" + "x" * 500_000 + "</text>",
    ],
    ids=lambda body: body[:24],
)
def test_a_drawing_that_does_more_is_none(body: str) -> None:
    assert harmless(svg(body)) is None


def test_entities_of_a_drawing_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>")
    found = harmless(bomb)
    assert found is None or b"haha" not in found[0]


@pytest.mark.parametrize("one", HOSTILE, ids=lambda one: one.name)
def test_hostile_files_have_no_cover_or_a_picture(one) -> None:
    found = cover_of(one.make(SMALL))
    assert found is None or kind_of_picture(found[0]) == found[1]
