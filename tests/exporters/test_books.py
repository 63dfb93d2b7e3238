"""Bilingual books and pages: sound XHTML, every sentence once, nothing that could run."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import Block, BlockKind, Document, NoteMark, Section, Segment
from reader.exporters.edition import LAYOUTS, LONGEST_CHAPTER, Edition, EditionSide
from reader.exporters.epub import write_epub
from reader.exporters.web_page import format_page
from reader.importers.epub_cover import cover_of
from reader.text.ruby import Ruby
from reader.text.span import Span

EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
XHTML = "{http://www.w3.org/1999/xhtml}"
RUBY = {"rt", "rp"}
XML = "{http://www.w3.org/XML/1998/namespace}"


def text_of(lines: list[list[str]], language: str, **more: object) -> Document:
    """Blocks of sentences."""
    blocks, segments, text = [], [], ""
    for sentences in lines:
        text += "\n" if text else ""
        start = len(text)
        for number, sentence in enumerate(sentences):
            text += " " if number else ""
            segments.append(Segment(Span(len(text), len(text) + len(sentence)), len(blocks)))
            text += sentence
        blocks.append(Block(Span(start, len(text))))
    return Document(text, language, blocks=tuple(blocks), segments=tuple(segments), **more)  # type: ignore[arg-type]


def edition(source: Document, target: Document, alignment: Alignment, **more: str) -> Edition:
    return Edition(
        EditionSide(source, source.ruby), EditionSide(target, target.ruby), alignment,
        modified="2026-01-02T03:04:05Z", **more,
    )  # fmt: skip


def _png(side: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + check

    head = side.to_bytes(4, "big") * 2 + bytes([8, 0, 0, 0, 0])
    rows = zlib.compress(bytes(side * (side + 1)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(*part) for part in ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    )


PNG = _png(64)


@pytest.fixture
def cat() -> Edition:
    """Chapters, a heading, ruby, notes, gaps on both sides, right-to-left, mark-up in the text."""
    japanese = text_of(
        [["第一章"], ["猫<b>は", "寝る。"], ["雨だ。"], ["第二章"], ["終わり & 幕。"], ["1 注。"]],
        "ja",
        title="猫", ruby=(Ruby(Span(4, 5), "ねこ", True),), notes=(NoteMark(6, 5),),
        sections=(Section("第一章", range(3)), Section("第二章", range(3, 6))),
    )  # fmt: skip
    heads = {0: BlockKind.HEADING, 3: BlockKind.HEADING, 5: BlockKind.NOTE}
    blocks = tuple(
        Block(block.span, heads.get(n, block.kind), 1) for n, block in enumerate(japanese.blocks)
    )
    japanese = Document(**{**vars(japanese), "blocks": blocks})
    arabic = text_of(
        [["الفصل الأول"], ["القطة نائمة."], ["إعلان"], ["الفصل الثاني"], ["النهاية."]], "ar"
    )
    beads = alignment_from_shapes([(1, 1), (2, 1), (1, 0), (0, 1), (1, 1), (1, 1), (1, 0)])
    return edition(japanese, arabic, beads, title="Cat & <rain>", author="A. Author")


def pages(book: bytes) -> dict[str, etree._Element]:
    archive = zipfile.ZipFile(io.BytesIO(book))
    assert archive.testzip() is None
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    return {
        name: etree.fromstring(archive.read(name))
        for name in archive.namelist()
        if name.endswith((".xhtml", ".opf", ".ncx", ".xml"))
    }


def sentences(root: etree._Element, side: str) -> list[tuple[int, str]]:
    """(bead, text without readings) of each sentence of a side, in order."""
    found = []
    for span in root.iter(f"{XHTML}span", "span"):
        owners = [up.get("class", "").split() for up in span.iterancestors()]
        if not any(side in names for names in owners):
            continue
        text = "".join(
            node for node in span.xpath(".//text()") if node.getparent().tag[-2:] not in RUBY
            or node.is_tail
        )  # fmt: skip
        found.append((int(span.get("data-bead")), text))
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_book_holds_every_sentence_with_its_language(cat: Edition, layout: str) -> None:
    parts = pages(write_epub(cat, layout=layout))
    chapters = [root for name, root in parts.items() if "/text" in name]
    assert len(chapters) == 2
    for letter, side in zip("st", cat.sides, strict=True):
        found = [pair for root in chapters for pair in sentences(root, letter)]
        document = side.document
        assert [text for _, text in found] == [
            document.segment_text(n) for n in range(len(document.segments))
        ]
        for root in chapters:
            for cell in root.xpath(f"//*[contains(concat(' ', @class, ' '), ' {letter} ')]"):
                assert cell.get(f"{XML}lang") == cell.get("lang") == document.language
                assert cell.get("dir") == ("rtl" if letter == "t" else "ltr")
    assert not [node for root in chapters for node in root.iter(f"{XHTML}script", f"{XHTML}b")]
    assert [rt.text for root in chapters for rt in root.iter(f"{XHTML}rt")] == ["ねこ"]
    (mark,) = (a for root in chapters for a in root.iter(f"{XHTML}a"))
    name, place = mark.get("href").split("#")
    assert mark.text == "1" and parts[f"EPUB/{name}"].xpath(f"//*[@id='{place}']")


def test_contents_and_metadata(cat: Edition) -> None:
    parts = pages(write_epub(cat))
    links = [(a.text, a.get("href")) for a in parts["EPUB/nav.xhtml"].iter(f"{XHTML}a")]
    assert links == [("第一章", "text0001.xhtml"), ("第二章", "text0002.xhtml")]
    package = parts["EPUB/package.opf"]
    said = [node.text for node in package.iter("{http://purl.org/dc/elements/1.1/}*")]
    assert said[1:] == ["Cat & <rain>", "ja", "ar", "A. Author"] and said[0].startswith("urn:uuid:")
    (spine,) = package.iter("{http://www.idpf.org/2007/opf}spine")
    assert spine.get("page-progression-direction") == "ltr"
    other = edition(cat.target.document, cat.source.document, cat.alignment.flipped())
    (spine,) = pages(write_epub(other))["EPUB/package.opf"].iter("{*}spine")
    assert spine.get("page-progression-direction") == "rtl"
    assert write_epub(cat) == write_epub(cat)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_needs_nothing_but_itself(cat: Edition, layout: str) -> None:
    text = format_page(cat, layout=layout)
    root = html.fromstring(text)
    assert not root.xpath("//script | //link | //img | //iframe | //@src | //@onclick")
    assert "http" not in text.replace("http-equiv", "") and "@import" not in text
    assert all(address.startswith("#") for address in root.xpath("//@href"))
    for address in root.xpath("//@href"):
        assert root.xpath(f"//*[@id='{address[1:]}']")
    for letter, side in zip("st", cat.sides, strict=True):
        assert [text for _, text in sentences(root, letter)] == [
            side.document.segment_text(n) for n in range(len(side.document.segments))
        ]


def test_the_counterpart_lights_up_without_a_script(cat: Edition) -> None:
    text = format_page(cat)
    for span in html.fromstring(text).iter("span"):
        assert f"tr:has(.{span.get('class')}:hover)" in text


def test_long_chapters_are_cut_between_rows() -> None:
    count = 2 * LONGEST_CHAPTER + 5
    one = text_of([[f"{n}."] for n in range(count)], "en")
    book = edition(one, one, alignment_from_shapes([(1, 1)] * count))
    assert [len(chapter.rows) for chapter in book.chapters] == [
        LONGEST_CHAPTER, LONGEST_CHAPTER, 5,
    ]  # fmt: skip
    assert [chapter.is_continued for chapter in book.chapters] == [False, True, True]


awkward = st.text(st.characters(codec=None), min_size=1, max_size=8).filter(lambda t: t.strip())


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(awkward, min_size=1, max_size=2), min_size=1, max_size=3), awkward)
def test_whatever_the_text_holds_the_book_is_sound(lines: list[list[str]], title: str) -> None:
    one = text_of(lines, "en", title=title)
    book = edition(one, one, alignment_from_shapes([(1, 1)] * len(one.segments)), title=title)
    for layout in LAYOUTS:
        pages(write_epub(book, layout=layout))
        html.fromstring(format_page(book, layout=layout))


@pytest.mark.parametrize("cover", [(PNG, "png"), (b"\xff\xd8\xff\xe0 and so on", "jpeg")])
def test_the_cover_is_found_again(cat: Edition, cover: tuple[bytes, str]) -> None:
    assert cover_of(write_epub(replace(cat, cover=cover[0]))) == cover
    assert cover_of(write_epub(cat)) is None


@pytest.mark.skipif(
    not EPUBCHECK.exists() or shutil.which("java") is None,
    reason="epubcheck is not installed (Debian: apt-get install epubcheck)",
)
def test_epubcheck_finds_nothing(cat: Edition, tmp_path: Path) -> None:
    for layout, cover in (("facing", b""), ("reveal", PNG)):  # interleaved: without <details>
        path = tmp_path / f"{layout}.epub"
        path.write_bytes(write_epub(replace(cat, cover=cover), layout=layout))
        ran = subprocess.run(
            ["java", "-jar", EPUBCHECK, "--failonwarnings", path],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout + ran.stderr
