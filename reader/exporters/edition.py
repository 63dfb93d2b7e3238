"""A bilingual edition: two documents, their beads and their readings, cut into chapters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.alignment.bead import Alignment
from reader.documents.document import Document
from reader.layout.rows import Row, rows
from reader.text.ruby import Ruby

LAYOUTS = ("facing", "interleaved", "reveal")
"""Side by side; the translation under each sentence; the same, but shown when asked for."""
LONGEST_CHAPTER = 700
"""Beads; a reading device lays a chapter out as a whole, so longer ones are cut."""


@dataclass(frozen=True)
class EditionSide:
    """One language version of an edition."""

    document: Document
    ruby: tuple[Ruby, ...] = ()
    """Readings to print, the author's own among them: sorted, disjoint."""
    title: str = ""
    translator: str = ""


@dataclass(frozen=True)
class Edition:
    """What a bilingual book is made of."""

    source: EditionSide
    target: EditionSide
    alignment: Alignment
    title: str = ""
    """Of the work; the source's own where empty."""
    author: str = ""
    identifier: str = ""
    """The same for the same edition exported again: an URN."""
    modified: str = ""
    """ISO 8601, UTC, seconds."""
    cover: bytes = b""
    """A JPEG or PNG; empty where there is none."""

    @property
    def sides(self) -> tuple[EditionSide, EditionSide]:
        return self.source, self.target

    @cached_property
    def name(self) -> str:
        """A title that is never empty."""
        candidates = (self.title, self.source.title, self.source.document.title)
        return next((name.strip() for name in candidates if name.strip()), "Untitled")

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        return tuple(_chapters(self))


@dataclass(frozen=True)
class Chapter:
    """A run of rows with a title in the source's language."""

    title: str
    rows: tuple[Row, ...]
    is_continued: bool = False
    """A long chapter's later part: not for the table of contents."""


def _chapters(edition: Edition) -> list[Chapter]:
    source, target = edition.source.document, edition.target.document
    found = rows(source, target, edition.alignment)
    openings = _openings(source, [row.source.start for row in found])
    if len(openings) < 2:
        openings = _openings(target, [row.target.start for row in found])
    openings.setdefault(0, "")
    chapters: list[Chapter] = []
    starts = sorted(openings)
    for start, stop in zip(starts, [*starts[1:], len(found)], strict=True):
        title = openings[start].strip() or (edition.name if start == 0 else "")
        chapters += _parts(found[start:stop], title)
    return [chapter for chapter in chapters if chapter.rows]


def _openings(document: Document, starts: Sequence[int]) -> dict[int, str]:
    """Chapter titles by the number of the row they begin with; `starts` are the rows' first
    segments."""
    openings: dict[int, str] = {}
    for section in document.sections:
        segment = next(
            (
                document.segments_of_block[block].start
                for block in section.blocks
                if document.segments_of_block[block]
            ),
            None,
        )
        if segment is None or not starts:
            continue
        # The last row that begins at this segment, or the one it lies in.
        row = max(0, bisect_right(starts, segment) - 1)
        while row > 0 and starts[row - 1] == segment:
            row -= 1
        openings.setdefault(row, section.title)
    return openings


def _parts(found: Sequence[Row], title: str) -> list[Chapter]:
    """One chapter, cut where it grows too long."""
    parts: list[Chapter] = []
    first = count = 0
    for index, row in enumerate(found):
        if count and count + len(row.beads) > LONGEST_CHAPTER:
            parts.append(Chapter(title, tuple(found[first:index]), is_continued=bool(parts)))
            first, count = index, 0
        count += len(row.beads)
    parts.append(Chapter(title, tuple(found[first:]), is_continued=bool(parts)))
    return parts
