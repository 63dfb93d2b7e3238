"""The lines of printed pages put together again: no running heads, no page numbers, whole words
and whole paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.documents.document import BlockKind
from reader.importers import marks
from reader.importers.lines import ends_sentence
from reader.text.language import language as language_of

_EDGE = 2
"""Lines at a page's top and bottom that may be running heads and numbers."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[\W_]*(?:\d{1,4}|[ivxlcdm]{1,8})(?:\s*(?:/|of|de|von|sur|из)\s*\d{1,4})?[\W_]*", re.I
)
_HYPHENS = "-\u2010\u00ad"
_SHORT = 0.75
"""Of the usual line: a line that ends a sentence and is shorter ends its paragraph."""
_OPENS = re.compile(r"[—–―•▪‣·*]\s?|-\s|\(?\d{1,3}[.)]\s")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a]+")
_HEADING = 90


def page_blocks(
    pages: Sequence[str], language: str, outline: frozenset[str]
) -> Iterator[tuple[BlockKind, int, str]]:
    """(kind, level, text) of each block, in order.

    Args:
        pages: each page's text, a printed line a line.
        outline: titles of chapters, without spaces, in small letters.
    """
    sheets = [_lines(page) for page in pages]
    _drop_running_lines(sheets)
    width = _usual_width(sheets)
    spaced = language_of(language).spaced
    words = _words(sheets)
    gathered: list[str] = []
    for sheet in sheets:
        for number, (line, after_gap) in enumerate(sheet):
            heading = _heading_level(line, outline, width)
            breaks = heading or _begins(gathered, line, after_gap and number > 0, width)
            if gathered and breaks:
                yield BlockKind.PARAGRAPH, 0, _joined(gathered, words, spaced=spaced)
                gathered = []
            if heading:
                yield BlockKind.HEADING, heading, line
            else:
                gathered.append(line)
    if gathered:
        yield BlockKind.PARAGRAPH, 0, _joined(gathered, words, spaced=spaced)


def _lines(page: str) -> list[tuple[str, bool]]:
    """(line, whether blank lines stand before it); without the white space that places it."""
    found: list[tuple[str, bool]] = []
    gap = True
    for raw in page.splitlines():
        line = _LIGATURE.sub(lambda one: _LIGATURES[one.group()], _SPACES.sub(" ", raw).strip())
        if line:
            found.append((line, gap))
        gap = not line
    return found


def _drop_running_lines(sheets: list[list[tuple[str, bool]]]) -> None:
    """Take out the page numbers, and lines that come back at the edge of page after page."""
    shapes: Counter[str] = Counter()
    for sheet in sheets:
        shapes.update({_shape(line) for line, _ in [*sheet[:_EDGE], *sheet[-_EDGE:]]})
    often = max(3, len(sheets) // 8)
    for sheet in sheets:
        for place in (0, -1):
            for _ in range(_EDGE):
                if sheet and _is_running(sheet[place][0], shapes, often, len(sheets)):
                    sheet.pop(place)


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line).casefold()


def _is_running(line: str, shapes: Counter[str], often: int, pages: int) -> bool:
    if _NUMBER.fullmatch(line):
        return True
    return pages >= 3 and len(line) <= 120 and shapes[_shape(line)] >= often


def _usual_width(sheets: list[list[tuple[str, bool]]]) -> int:
    """Code points of a full line: what nine in ten lines do not pass."""
    lengths = sorted(len(line) for sheet in sheets for line, _ in sheet)
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0


def _words(sheets: list[list[tuple[str, bool]]]) -> frozenset[str]:
    """Every word the text shows whole: tells “well-known” from “some-where”."""
    return frozenset(
        word.strip(".,;:!?()[]“”\"'«»").lower()
        for sheet in sheets
        for line, _ in sheet
        for word in line.split()[:-1]
    )


def _heading_level(line: str, outline: frozenset[str], width: int) -> int:
    if len(line) > _HEADING:
        return 0
    if "".join(line.split()).casefold() in outline or marks.is_chapter(line):
        return 1
    if marks.is_numeral(line) and len(line) < 0.3 * width:
        return 1
    return 0


def _begins(gathered: list[str], line: str, after_gap: bool, width: int) -> bool:
    """Whether a line begins a paragraph after those gathered."""
    if not gathered:
        return True
    before = gathered[-1]
    if before[-1] in _HYPHENS:
        return False
    ended = ends_sentence(before)
    if after_gap:
        return ended or line[:1].isupper() or not line[:1].isalpha()
    if ended and _OPENS.match(line):
        return True
    if ended and len(before) < _SHORT * width:
        return True
    # A short line that is no sentence, before one that begins: a heading or a line of verse.
    return not ended and len(before) < 0.5 * width and line[:1].isupper() and before[-1] not in ",;"


def _joined(lines: list[str], words: frozenset[str], *, spaced: bool) -> str:
    pieces = [lines[0]]
    for line in lines[1:]:
        before = pieces[-1]
        if (
            before[-1] in _HYPHENS
            and len(before) > 1
            and before[-2].isalpha()
            and line[0].isalpha()
        ):
            pieces[-1] = _mended(before, line, words)
        elif spaced or (before[-1].isascii() and line[0].isascii()):
            pieces.append(" ")
        pieces.append(line)
    return "".join(pieces)


def _mended(before: str, line: str, words: frozenset[str]) -> str:
    """The end of a line without its hyphen, unless the hyphen belongs to the word."""
    if before[-1] == "\u00ad":
        return before[:-1]
    head = before[:-1].rsplit(None, 1)[-1].lower()
    tail = line.split(None, 1)[0].strip(".,;:!?()[]“”\"'«»").lower()
    if f"{head}{before[-1]}{tail}" in words and head + tail not in words:
        return before
    return before if line[0].isupper() and head + tail not in words else before[:-1]
