"""Lines of alphabetic scripts: justified where that looks well, level, and mirrored."""

from __future__ import annotations

import pytest

from reader.documents.document import BlockKind
from reader.text.language import language
from reader.text.span import Span
from reader.ui import fonts
from reader.ui.views.reading.flowing import FlowingPiece
from reader.ui.views.reading.style import TypeStyles

LONG = "Interviews, Fußballreportagen, Neujahrsansprachen und Geräusche aus elf alten Küchen. " * 3
SHORT = "An old man with a cart of tapes and a cup of tea told us of it all one day in May. " * 3


def piece(text: str, tag: str, width: int, *, justify: bool = True) -> FlowingPiece:
    style = TypeStyles(language(tag), 1.0, ruby=False, justify=justify).of(BlockKind.PARAGRAPH)
    return FlowingPiece(text, Span(0, len(text)), 0, style, width)


def blanks(shown: FlowingPiece, text: str) -> list[float]:
    """The widest blank between words on each line but the last, in em."""
    found = []
    for line in list(shown.lines)[:-1]:
        words = text[line.start : line.end].rstrip()
        gaps = [
            line.edges.rights[at] - line.edges.lefts[at]
            for at, char in enumerate(words)
            if char == " "
        ]
        found.append(max(gaps, default=0.0) / shown.style.size)
    return found


@pytest.mark.parametrize(("text", "tag"), [(LONG, "de"), (SHORT, "en")])
@pytest.mark.parametrize("width", [200, 340, 560])
def test_no_justified_line_is_torn(qapp, text: str, tag: str, width: int) -> None:
    fonts.load_fonts()
    assert max(blanks(piece(text, tag, width), text)) < 0.75


def test_lines_of_short_words_fill_the_column(qapp) -> None:
    fonts.load_fonts()
    justified, ragged = (piece(SHORT, "en", 400, justify=on) for on in (True, False))
    ends = [
        line.edges.rights[len(SHORT[line.start : line.end].rstrip()) - 1]
        for line in list(justified.lines)[:-1]
    ]
    assert ends and all(end == pytest.approx(400, abs=2) for end in ends)
    assert [line.start for line in justified.lines] == [line.start for line in ragged.lines]


def test_a_right_to_left_column_begins_at_its_right_edge(qapp) -> None:
    fonts.load_fonts()
    text = "قرأ Omar الرسالة 42 مرتين ثم طواها بعناية ووضعها في جيب معطفه القديم."
    shown = piece(text, "ar", 300)
    for line in shown.lines:
        assert max(line.edges.rights) == pytest.approx(300, abs=12)
    first = shown.lines[0]
    name, number = text.index("Omar"), text.index("42")
    lefts = first.edges.lefts
    assert lefts[name] < lefts[name + 3], "a Latin name runs from left to right"
    assert lefts[number] < lefts[number + 1] < lefts[name], "and stands where it is read"
