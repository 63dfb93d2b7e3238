"""EPUB 2 and 3: reading order, chapters, notes, ruby, and books that are not as they should be."""

from __future__ import annotations

import pytest

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.registry import load_bytes
from tests.importers.files import CONTAINER, epub, xhtml, zipped
from tests.importers.showing import chapters, check, readings, shown


def load(data: bytes, **options: str) -> tuple[Document, list[LoadWarning]]:
    document, warnings = load_bytes(data, name="book.epub", **options)
    check(document)
    return document, warnings


ONE = "<h2>The Harbour</h2><p>The boats came home late, and nobody was there to count them.</p>"
TWO = "<h2>The Storm</h2><p>In the night the wind turned and the lamp went out.</p>"


def test_pages_come_in_the_order_of_the_spine_with_their_chapters() -> None:
    nav = '<li><a href="b.xhtml">First</a></li><li><a href="a.xhtml#x">Second</a></li>'
    document, warnings = load(
        epub({"b.xhtml": ONE, "a.xhtml": f'<p>Before.</p><div id="x">{TWO}</div>'}, nav=nav)
    )
    assert shown(document) == [
        "H1 The Harbour",
        "P The boats came home late, and nobody was there to count them.",
        "P Before.",
        "H1 The Storm",
        "P In the night the wind turned and the lamp went out.",
    ]
    assert chapters(document) == [("First", 3), ("Second", 2)]
    assert (document.title, document.language, warnings) == ("The Book", "en", [])


def test_an_ncx_of_epub_2_names_the_chapters() -> None:
    ncx = (
        '<navPoint id="p"><navLabel><text>Part</text></navLabel><content src="a.xhtml"/>'
        '<navPoint id="c"><navLabel><text>Storm</text></navLabel><content src="b.xhtml"/>'
        "</navPoint></navPoint>"
    )
    document, _ = load(epub({"a.xhtml": ONE, "b.xhtml": TWO}, ncx=ncx))
    assert chapters(document) == [("Part", 2), ("Storm", 2)]


def test_without_a_table_of_contents_each_page_is_a_chapter() -> None:
    document, _ = load(epub({"a.xhtml": ONE, "b.xhtml": TWO}))
    assert chapters(document) == [("The Harbour", 2), ("The Storm", 2)]


def test_who_wrote_and_translated_it() -> None:
    metadata = (
        "<dc:title>The Harbour</dc:title><dc:language>en-GB</dc:language>"
        '<dc:creator id="a">Ida Vind</dc:creator><dc:contributor id="t">Max Rey</dc:contributor>'
        '<meta refines="#t" property="role">trl</meta>'
    )
    document, _ = load(epub({"a.xhtml": ONE}, metadata=metadata))
    assert (document.author, document.translator) == ("Ida Vind", "Max Rey")
    assert shown(document)[0] == "T The Harbour"
    older = metadata.replace('id="t"', 'opf:role="trl"').split("<meta")[0]
    assert load(epub({"a.xhtml": ONE}, metadata=older))[0].translator == "Max Rey"


def test_notes_are_notes_and_their_numbers_leave_the_text() -> None:
    page = (
        '<p>The pilot<a epub:type="noteref" href="notes.xhtml#n1">1</a> saw nothing.'
        '<sup><a href="#n2">2</a></sup></p><aside epub:type="footnote" id="n2">'
        '<p>2. Nor did we. <a href="#r2">↩</a></p></aside>'
    )
    notes = '<p id="n1" class="footnote">1. He was asleep.</p>'
    document, _ = load(
        epub({"a.xhtml": page, "notes.xhtml": notes}, outside=frozenset({"notes.xhtml"}))
    )
    assert shown(document) == [
        "P The pilot saw nothing.", "N 2. Nor did we.", "N 1. He was asleep.",
    ]  # fmt: skip
    assert [(mark.position, mark.block) for mark in document.notes] == [(9, 2), (22, 1)]


def test_the_authors_ruby_is_kept_over_its_words() -> None:
    page = (
        "<p>私は<ruby>宇宙<rp>(</rp><rt>そら</rt><rp>)</rp></ruby>を\n見た。<ruby>漢<rt>かん</rt>字"
        "<rt>じ</rt></ruby>も読めた。</p>"
    )
    metadata = "<dc:title>本</dc:title><dc:language>ja</dc:language>"
    document, _ = load(epub({"a.xhtml": page}, metadata=metadata))
    assert shown(document) == ["P 私は宇宙を見た。漢字も読めた。"]
    assert readings(document) == [("宇宙", "そら"), ("漢", "かん"), ("字", "じ")]


def test_pictures_stand_as_lines_and_characters_as_characters() -> None:
    page = (
        '<figure><img src="img/cat.png"/><figcaption>A cat on a rope.</figcaption></figure>'
        '<p>The sign <img alt="𠮟" src="g.png"/> is rare.</p><img alt="" src="rule.png"/>'
    )
    document, _ = load(epub({"a.xhtml": page}))
    assert shown(document) == ["I cat.png", "C A cat on a rope.", "P The sign 𠮟 is rare."]


def test_the_language_is_what_the_text_says_not_what_the_shop_says() -> None:
    page = "<p>" + "Der Hafen war leer, und niemand wusste, wohin die Boote waren. " * 8 + "</p>"
    assert load(epub({"a.xhtml": page}))[0].language == "de"
    short = "<dc:title>T</dc:title><dc:language>fr</dc:language>"
    assert load(epub({"a.xhtml": "<p>Un, deux.</p>"}, metadata=short))[0].language == "fr"
    assert load(epub({"a.xhtml": page}), language="nl")[0].language == "nl"


def test_pages_that_are_no_sound_xml_are_read_all_the_same() -> None:
    document, _ = load(epub({"a.xhtml": "<p>One<br>two &nbsp;three<p>Four &eacute;t&eacute;"}))
    assert shown(document) == ["P One\ntwo \xa0three", "P Four été"]


def test_a_book_without_a_spine_is_read_by_its_names() -> None:
    pages = {f"p{n}.xhtml": xhtml(f"<p>Page {n} of the log.</p>") for n in (10, 9)}
    document, warnings = load(zipped({"META-INF/container.xml": CONTAINER, **pages}))
    assert shown(document) == ["P Page 9 of the log.", "P Page 10 of the log."]
    assert "order" in warnings[0].message


def test_a_damaged_page_is_left_out_and_told() -> None:
    data = epub({"a.xhtml": ONE, "b.xhtml": TWO * 40})
    place = data.rfind(b"b.xhtml", 0, data.find(b"PK\x01\x02")) + 8
    broken = data[:place] + bytes(200) + data[place + 200 :]
    document, warnings = load(broken)
    assert shown(document)[0] == "H1 The Harbour"
    assert "left out" in warnings[0].message


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"META-INF/sinf.xml": "<sinf/>"}, "DRM"),
        (
            {
                "META-INF/encryption.xml": '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"'
                '><e:EncryptedData><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#'
                'aes128-cbc"/></e:EncryptedData></encryption>'
            },
            "DRM",
        ),
    ],
)
def test_protected_books_are_told_in_one_sentence(more: dict[str, str], says: str) -> None:
    with pytest.raises(UnreadableFile, match=says):
        load(epub({"a.xhtml": ONE}, more=more))


def test_scrambled_fonts_are_no_protection() -> None:
    more = {
        "META-INF/encryption.xml": '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
        '<e:EncryptedData><e:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
        "</e:EncryptedData></encryption>"
    }
    assert load(epub({"a.xhtml": ONE}, more=more))[0].blocks


def test_a_book_of_pictures_has_no_text() -> None:
    with pytest.raises(UnreadableFile, match="no text"):
        load(epub({"a.xhtml": '<img alt="" src="1.png"/>'}))


def test_contents_that_forget_the_folder() -> None:
    """As Sphinx writes them: the pages lie in a folder that the contents do not name."""
    pages = {"text/one.xhtml": "<p>It begins here.</p>", "text/two.xhtml": "<p>It ends there.</p>"}
    contents = '<li><a href="one.xhtml">First</a></li><li><a href="two.xhtml">Second</a></li>'
    document, _ = load_bytes(epub(pages, nav=contents), name="a.epub")
    assert [section.title for section in document.sections] == ["First", "Second"]
