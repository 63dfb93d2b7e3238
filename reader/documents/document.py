"""One language version of a text: an immutable string and spans into it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from reader.text.ruby import Ruby
from reader.text.span import Span


class BlockKind(StrEnum):
    """What a block is for the reader. Text kinds are aligned with text; the rest only with their
    own kind, or with nothing."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    IMAGE = "image"
    """A line that stands for a picture: its file name or its placeholder."""
    CAPTION = "caption"
    AD = "ad"
    CREDIT = "credit"
    """Who wrote or published it: a byline, "(Source: …)"."""
    BOILERPLATE = "boilerplate"
    """The page around the text: share buttons, comment counters, navigation."""
    NOTE = "note"
    """A footnote or an endnote, with its number."""

    @property
    def is_text(self) -> bool:
        return self in _TEXT_KINDS


_TEXT_KINDS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH})


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that starts on a new line: trimmed of white space, never empty."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """Of a heading: 1 for a chapter, 2 below it, …; 0 otherwise."""


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter: a run of blocks with a title (empty where it has none)."""

    title: str
    blocks: range
    """Indices into `Document.blocks`; sections tile them."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence: the unit that is aligned and highlighted. Trimmed of white space, never empty."""

    span: Span
    block: int
    """Index into `Document.blocks`; a segment never crosses a block."""


@dataclass(frozen=True, slots=True)
class Cue:
    """When a stretch of a film's or a recording's text is heard."""

    span: Span
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where the text refers to a note: the number itself is not in the text."""

    position: int
    """Code point before which the number stood."""
    block: int
    """Index into `Document.blocks`, of the note."""


@dataclass(frozen=True)
class Document:
    """One immutable text with its sections, blocks and segments as spans in code points.

    Blocks, and inside them segments, are sorted and disjoint, and together hold every character
    of `text` that is not white space. `segments` is empty until segmentation has run.
    """

    text: str
    language: str
    """BCP 47 tag; "und" where unknown."""
    title: str = ""
    sections: tuple[Section, ...] = ()
    blocks: tuple[Block, ...] = ()
    segments: tuple[Segment, ...] = ()
    ruby: tuple[Ruby, ...] = field(default=())
    """The author's own readings, sorted and disjoint."""
    author: str = ""
    translator: str = ""
    """Both as the file names them; empty where it does not."""
    cues: tuple[Cue, ...] = ()
    """Of subtitles: sorted, disjoint."""
    notes: tuple[NoteMark, ...] = ()
    """In the order of the text."""

    def with_segments(self, segments: Sequence[Segment]) -> Document:
        return replace(self, segments=tuple(segments))

    def segment_text(self, index: int) -> str:
        return self.segments[index].span.of(self.text)

    def segment_kind(self, index: int) -> BlockKind:
        return self.blocks[self.segments[index].block].kind

    @cached_property
    def segments_of_block(self) -> tuple[range, ...]:
        """For each block, the range of its segments."""
        counts = [0] * len(self.blocks)
        for segment in self.segments:
            counts[segment.block] += 1
        ranges, start = [], 0
        for count in counts:
            ranges.append(range(start, start + count))
            start += count
        return tuple(ranges)

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [segment.span.start for segment in self.segments]

    def segment_at(self, position: int) -> int | None:
        """Index of the segment that holds the code point at `position`, if one does."""
        index = bisect_right(self._segment_starts, position) - 1
        if index >= 0 and self.segments[index].span.contains(position):
            return index
        return None
