"""A document on one line a block, so that a case is readable: kind, level, text."""

from __future__ import annotations

from itertools import pairwise

from reader.documents.document import BlockKind, Document

_SHORT = {
    BlockKind.TITLE: "T", BlockKind.HEADING: "H", BlockKind.PARAGRAPH: "P", BlockKind.IMAGE: "I",
    BlockKind.CAPTION: "C", BlockKind.AD: "A", BlockKind.CREDIT: "R", BlockKind.BOILERPLATE: "B",
    BlockKind.NOTE: "N",
}  # fmt: skip


def shown(document: Document) -> list[str]:
    return [
        f"{_SHORT[block.kind]}{block.level or ''} {block.span.of(document.text)}"
        for block in document.blocks
    ]


def readings(document: Document) -> list[tuple[str, str]]:
    return [(ruby.span.of(document.text), ruby.reading) for ruby in document.ruby]


def chapters(document: Document) -> list[tuple[str, int]]:
    return [(section.title, len(section.blocks)) for section in document.sections]


def check(document: Document) -> None:
    """What holds for every document: blocks tile the visible text, sections tile the blocks."""
    text = document.text
    end = 0
    for block in document.blocks:
        assert not text[end : block.span.start].strip()
        piece = block.span.of(text)
        assert piece and piece == piece.strip()
        end = block.span.end
    assert not text[end:].strip()
    assert [n for section in document.sections for n in section.blocks] == list(
        range(len(document.blocks))
    )
    spans = [ruby.span for ruby in document.ruby]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)
    assert all(mark.block < len(document.blocks) for mark in document.notes)
    assert all(0 <= mark.position <= len(text) for mark in document.notes)
    assert not any("\ud800" <= char <= "\udfff" or char == "\0" for char in text)
    cues = document.cues
    assert all(one.span.end <= two.span.start for one, two in pairwise(cues))
