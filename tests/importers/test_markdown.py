"""Markdown: what a reader would see."""

from __future__ import annotations

import pytest

from reader.importers.markdown import document_from_markdown, plain_inline
from tests.importers.showing import chapters, check, readings, shown


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("*one* **two** ***three*** _four_ __five__", "one two three four five"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("[a link](http://x.y/a_(b)) and [another][1]", "a link and another"),
        ("[![A cat](c.png)](http://x)", "A cat"),
        ("`code *here*`", "code here"),
        (r"\*not this\*", "*not this*"),
        ("<https://x.y/z> <b>bold</b>", "https://x.y/z bold"),
        ("~~gone~~ but a ~ stays", "gone but a ~ stays"),
        ("私は**港**へ行く", "私は港へ行く"),
        ("5 * 3 is * 15", "5 * 3 is * 15"),
    ],
)
def test_inline_marks(raw: str, plain: str) -> None:
    assert plain_inline(raw) == plain


def test_blocks() -> None:
    document = document_from_markdown(
        "---\ntitle: The Log\nlang: en\n---\n# The Log\n\nA line\nthat goes on.[^a]\n\n"
        "Second part\n-----------\n\n* one\n* two\n  more\n\n1. first\n\n> said she\n> again\n\n"
        "![A cat](cat.png)\n\n***\n\n[^a]: The note.\n[ref]: http://x\n\n```\nkept *as* is\n```\n"
    )
    check(document)
    assert shown(document) == [
        "T The Log", "P A line that goes on.", "H1 Second part", "P one", "P two more",
        "P 1. first", "P said she again", "I A cat", "N a. The note.", "P kept *as* is",
    ]  # fmt: skip
    assert [(mark.position, mark.block) for mark in document.notes] == [(28, 8)]
    assert (document.title, chapters(document)) == ("The Log", [("", 2), ("Second part", 8)])


def test_the_authors_ruby_is_read_out() -> None:
    document = document_from_markdown("# 港\n\n私は｜宇宙《そら》を*見た*。\n")
    assert (shown(document), readings(document)) == (
        ["T 港", "P 私は宇宙を見た。"],
        [("宇宙", "そら")],
    )


def test_a_line_of_nothing_but_marks_is_cheap() -> None:
    for mark in ("*", "_", "[", "`", "~~", "![", "<", "**a", "[a](", "> ", "\\"):
        document_from_markdown(mark * 20_000)
