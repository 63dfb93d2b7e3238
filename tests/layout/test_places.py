"""What a reader types to go somewhere, and the chapters of a text."""

from __future__ import annotations

import pytest

from reader.documents.document import Block, BlockKind, Document, Section, Segment
from reader.layout.places import Chapter, chapters, parse_place
from reader.text.span import Span


@pytest.mark.parametrize(
    ("typed", "segment"),
    [
        ("1", 0),
        (" 14 ", 13),
        ("0", 0),
        ("9999", 100),
        ("0 %", 0),
        ("50%", 50),
        ("12,5 %", 12),
        ("100 %", 100),
        ("300%", 100),
        ("٧", 6),
        ("５０％", 50),
        ("", None),
        ("harbour", None),
        ("-3", None),
        ("1e3", None),
    ],
)
def test_a_typed_place(typed: str, segment: int | None) -> None:
    assert parse_place(typed, 101) == segment
    assert parse_place(typed, 0) is None


def _document(sections: tuple[Section, ...]) -> Document:
    text = "Dawn\nIt was early.\nNoon\nIt was late."
    spans = [Span(0, 4), Span(5, 18), Span(19, 23), Span(24, 36)]
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    return Document(
        text,
        "en",
        sections=sections,
        blocks=tuple(Block(span, kind) for span, kind in zip(spans, kinds, strict=True)),
        segments=tuple(Segment(span, block) for block, span in enumerate(spans)),
    )


def test_chapters_are_sections_or_else_headings() -> None:
    named = (Section("One", range(2)), Section("", range(2, 3)), Section("Two", range(3, 4)))
    assert chapters(_document(named)) == (Chapter("One", 0), Chapter("Two", 3))
    assert chapters(_document(())) == (Chapter("Dawn", 0), Chapter("Noon", 2))
