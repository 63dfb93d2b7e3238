"""PDF: paragraphs out of printed lines."""

from __future__ import annotations

import pytest

from reader.errors import UnreadableFile
from reader.importers.pdf_lines import page_blocks
from reader.importers.registry import load_bytes
from tests.importers.files import pdf
from tests.importers.showing import check, shown

BODY = [
    "The lamp was lit at dusk and the keeper climbed the stairs with his lan-",
    "tern in one hand and the log book in the other; a well-",
    "known man, who had never missed a night.",
    "In the morning the boats came home one after the other, and he wrote",
]
PAGES = [
    ["The Lighthouse", *BODY, "1"],
    ["2 Ida Vind", "their names into the well-known book with a pencil, as his father had", "done"],
    ["The Lighthouse", "before him. Then he slept until noon.", "Chapter 2", "Rain fell.", "3"],
    ["4 Ida Vind", "All day it fell upon the stones and on the water, and nobody came up", "4"],
    ["The Lighthouse", "to see him.", "5"],
    ["6 Ida Vind", "He did not mind.", "6"],
]


def test_lines_become_paragraphs_without_running_heads() -> None:
    assert [
        text for _, _, text in page_blocks(["\n".join(p) for p in PAGES], "en", frozenset())
    ] == [
        "The lamp was lit at dusk and the keeper climbed the stairs with his lantern in one hand "
        "and the log book in the other; a well-known man, who had never missed a night.",
        "In the morning the boats came home one after the other, and he wrote their names into the "
        "well-known book with a pencil, as his father had done before him. Then he slept until "
        "noon.",
        "Chapter 2",
        "Rain fell.",
        "All day it fell upon the stones and on the water, and nobody came up to see him.",
        "He did not mind.",
    ]


def test_japanese_lines_close_without_spaces() -> None:
    page = "港の灯台は毎晩八時に灯をともし、船が帰ってくるのを待ってい\nた。朝になると消えた。"
    assert [text for *_, text in page_blocks([page], "ja", frozenset())] == [page.replace("\n", "")]


def test_a_pdf_is_read_and_said_to_be_imperfect() -> None:
    document, warnings = load_bytes(pdf(PAGES), name="a.pdf")
    check(document)
    assert "H1 Chapter 2" in shown(document)
    assert document.language == "en"
    assert "guessing" in warnings[0].message


def test_a_pdf_without_letters_says_what_to_do() -> None:
    with pytest.raises(UnreadableFile, match="text recognition"):
        load_bytes(pdf([[], ["7"]]), name="a.pdf")


def test_a_page_that_never_ends_is_left_out() -> None:
    endless = pdf(
        [["A page that reads like any other page of a book does."]], more="q Q " * 600_000
    )
    with pytest.raises(UnreadableFile):
        load_bytes(endless, name="a.pdf")
