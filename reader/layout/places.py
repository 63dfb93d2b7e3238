"""Places of a text one may want to go to: chapters, and what a reader types."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from reader.documents.document import BlockKind, Document

_NUMBER = re.compile(r"\s*(\d{1,9})\s*")
_SHARE = re.compile(r"\s*(\d{1,3})(?:[.,](\d+))?\s*[%％٪]\s*")
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class Chapter:
    title: str
    segment: int
    """Its first sentence."""


def chapters(document: Document) -> tuple[Chapter, ...]:
    """The sections that have a title; in a text without, its headings."""
    blocks = [segment.block for segment in document.segments]
    named = [
        Chapter(section.title.strip(), bisect_left(blocks, section.blocks.start))
        for section in document.sections
        if section.title.strip()
    ]
    if len(named) < 2:
        named = [
            Chapter(block.span.of(document.text).strip(), bisect_left(blocks, index))
            for index, block in enumerate(document.blocks)
            if block.kind in _TITLES
        ]
    return tuple(chapter for chapter in named if chapter.segment < len(blocks))


def parse_place(text: str, count: int) -> int | None:
    """The sentence meant by "14" or "35 %" in a text of `count` sentences, from 0; None where
    it is neither. What lies outside the text is its nearest end."""
    if count < 1:
        return None
    if found := _NUMBER.fullmatch(text):
        return min(max(int(found[1]) - 1, 0), count - 1)
    if found := _SHARE.fullmatch(text):
        share = float(f"{int(found[1])}.{found[2] or 0}") / 100
        return min(round(share * (count - 1)), count - 1)
    return None
