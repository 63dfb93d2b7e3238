"""Lines of a text, and which of them are one paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reader.segmentation.marks import CLOSERS, ENDERS
from reader.text.span import Span

_WRAP_AT_MOST = 120
"""Columns; longer lines were not wrapped by hand or by an editor."""
_OPENS = re.compile(r"[—–―•*]|-\s|\d{1,3}[.)]\s")
_FULL_WIDTH = re.compile("[\u1100-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line: its span without the white space at its ends."""

    span: Span
    indent: int
    """Columns of white space before it."""
    after_gap: bool
    """Whether blank lines (or nothing) stand before it."""
    columns: int
    ends_sentence: bool
    opens: bool
    """Whether it begins as speech or an item of a list does: a dash, a bullet, “2.”."""


def visible_lines(text: str) -> list[Line]:
    """The lines that hold more than white space, in order."""
    found: list[Line] = []
    position, gap = 0, True
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip()
        if stripped:
            start = position + len(raw) - len(raw.lstrip())
            columns = len(stripped)
            if not stripped.isascii():
                columns += len(_FULL_WIDTH.findall(stripped, 0, 200))
            found.append(
                Line(
                    Span(start, start + len(stripped)),
                    indent=start - position,
                    after_gap=gap,
                    columns=columns,
                    ends_sentence=ends_sentence(stripped),
                    opens=_OPENS.match(stripped) is not None,
                )
            )
        gap = not stripped
        position += len(raw)
    return found


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does: with a mark, perhaps closing quotes after it."""
    if line[-1] in ENDERS or line.endswith("・・"):
        return True
    bare = line.rstrip(CLOSERS + " \u00a0\u202f")
    return bool(bare) and bare[-1] in ENDERS


def paragraphs(lines: list[Line]) -> list[list[Line]]:
    """The lines of each paragraph: one where a line is a paragraph, several where lines were
    wrapped by hand and blank lines or indents part the paragraphs."""
    width = _wrap_width(lines)
    if not width:
        return [[line] for line in lines]
    groups: list[list[Line]] = []
    for line in lines:
        previous = groups[-1][-1] if groups else None
        if previous is None or line.after_gap or _begins_paragraph(previous, line, width):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _begins_paragraph(previous: Line, line: Line, width: int) -> bool:
    if line.indent > previous.indent and previous.ends_sentence:
        return True
    return previous.ends_sentence and (line.opens or previous.columns < width * 0.7)


def _wrap_width(lines: list[Line]) -> int:
    """The column lines are wrapped at; 0 for texts with a paragraph a line.

    In wrapped text a line that another follows is nearly as long as the longest, and mostly
    stops in the middle of a sentence.
    """
    followed = [line for line, after in pairwise(lines) if not after.after_gap]
    if len(followed) < 3:
        return 0
    columns = sorted(line.columns for line in lines)
    width = columns[int(len(columns) * 0.98) if len(columns) > 50 else -1]
    if width > _WRAP_AT_MOST:
        return 0
    full = sum(1 for line in followed if line.columns >= width * 0.6)
    broken = sum(1 for line in followed if not line.ends_sentence)
    return width if full >= 0.6 * len(followed) and broken >= 0.5 * len(followed) else 0
