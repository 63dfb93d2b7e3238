"""What is one paragraph: a line, or the lines that were wrapped by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.documents.document import BlockKind
from reader.importers.plain import document_from_text

WRAPPED = """\
THE LATE FERRY


Chapter 1

The ferry left at dawn, and nobody on the quay waved, for nobody
had come. It was late again, as it had been on every morning of
that long and colourless spring.

"Wait!" somebody cried from the end of the road, running as well
as a man of eighty can.

Nobody waited.

Chapter 2

By noon the fog had lifted. The captain, who had slept badly and
dreamt of land, looked at the clock.
"""
INDENTED = """\
  The ferry left at dawn, and nobody on the quay waved, for
nobody had come. It was late again, as it had been on every
morning of that long and colourless spring, and the gulls
knew it.
  "Wait!" somebody cried from the end of the road, running as
well as a man of eighty can, but the water between them was
already wide.
"""
JAPANESE = "　夜明けに連絡船が出た。\n「待って！」\n　誰も待たなかった。\n\n　昼になった。\n"


def blocks(text: str) -> list[str]:
    document = document_from_text(text)
    return [" ".join(block.span.of(document.text).split())[:24] for block in document.blocks]


def test_wrapped_lines_make_one_paragraph() -> None:
    assert blocks(WRAPPED) == [
        "THE LATE FERRY", "Chapter 1", "The ferry left at dawn, ", "\"Wait!\" somebody cried f",
        "Nobody waited.", "Chapter 2", "By noon the fog had lift",
    ]  # fmt: skip
    document = document_from_text(WRAPPED)
    assert [section.title for section in document.sections] == [
        "THE LATE FERRY", "Chapter 1", "Chapter 2",
    ]  # fmt: skip


def test_an_indent_begins_a_paragraph_in_wrapped_text() -> None:
    assert blocks(INDENTED) == ["The ferry left at dawn, ", '"Wait!" somebody cried f']


def test_a_dash_begins_a_paragraph_in_wrapped_text() -> None:
    text = """\
The ferry left at dawn, and nobody on the quay waved, for nobody had
come. It was late again.
— Wait! somebody cried from the end of the road, running as well as
a man of eighty can, but no one heard it over the engine of the ship.
— Too late, said the gulls.
"""
    assert blocks(text) == [
        "The ferry left at dawn, ", "— Wait! somebody cried f", "— Too late, said the gul",
    ]  # fmt: skip


def test_a_line_is_a_paragraph_where_nothing_was_wrapped() -> None:
    assert blocks(JAPANESE) == [
        "夜明けに連絡船が出た。",
        "「待って！」",
        "誰も待たなかった。",
        "昼になった。",
    ]


def test_verse_has_no_headings() -> None:
    text = (
        "The ferry leaves,\n\nthe quay is bare,\n\nno hand is raised\n\nin morning air\n\nalone.\n"
    )
    assert {block.kind for block in document_from_text(text).blocks} == {BlockKind.PARAGRAPH}


@given(st.text(alphabet=st.sampled_from("ab.。「」 \n\r\t\u3000\u2028[]()1:|©*#\ud800字ا")))
def test_blocks_hold_every_visible_character(text: str) -> None:
    document = document_from_text(text, language="en")
    position = 0
    for block in document.blocks:
        piece = block.span.of(document.text)
        assert piece and piece == piece.strip()
        assert not document.text[position : block.span.start].strip()
        position = block.span.end
    assert not document.text[position:].strip()
    assert len(document.text) == len(text)
    assert [i for section in document.sections for i in section.blocks] == list(
        range(len(document.blocks))
    )
