"""Puts a document together, block by block, out of formats that say what their blocks are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.documents.document import Block, BlockKind, Cue, Document, NoteMark, Section
from reader.errors import UnreadableFile
from reader.text.detect import detect_language
from reader.text.language import LANGUAGES
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.text.span import Span

_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 4000  # code points of text, enough to tell its language
_ENOUGH_TO_OVERRULE = 200  # letters; fewer do not outweigh what the file says of itself
# Directions that a name must not turn round what is written beside it, and control characters.
_UNFIT_FOR_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+")
_LONGEST_NAME = 300
_MOST_BLOCKS = 400_000
"""A novel of a million words has sixty thousand."""
_T = TypeVar("_T")


def plain_name(name: str) -> str:
    """On one line and without marks of direction."""
    return " ".join(_UNFIT_FOR_NAMES.sub(" ", _SURROGATE.sub("\ufffd", name)).split())


def clean_name(name: str) -> str:
    """A title or a person's name on one line, without marks of direction, not too long."""
    plain = plain_name(name)
    return plain if len(plain) <= _LONGEST_NAME else plain[:_LONGEST_NAME].rstrip() + "…"


@dataclass(slots=True)
class _Reference:
    position: int
    target: str


class DocumentBuilder:
    """Blocks stand on lines of their own; sections begin where `begin_section` was called."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._ruby: list[Ruby] = []
        self._sections: list[tuple[int, str]] = []
        self._cues: list[Cue] = []
        self._references: list[_Reference] = []
        self._targets: dict[str, int] = {}

    def __len__(self) -> int:
        """How many blocks there are."""
        return len(self._blocks)

    @property
    def length(self) -> int:
        """Code points so far."""
        return self._length

    def add(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> int | None:
        """Add a block. Returns: where its first code point stands; None if there is only white
        space in it."""
        clean = _SURROGATE.sub("\ufffd", text).replace("\0", "")
        trimmed = clean.strip()
        if not trimmed:
            return None
        if len(self._blocks) >= _MOST_BLOCKS:
            raise UnreadableFile(
                f"This file has more than {_MOST_BLOCKS:,} paragraphs: no text has so many."
            )
        if self._pieces:
            self._pieces.append("\n")
            self._length += 1
        start = self._length
        self._pieces.append(trimmed)
        self._length += len(trimmed)
        self._blocks.append(Block(Span(start, self._length), kind, level))
        return start

    def add_ruby(self, span: Span, reading: str) -> None:
        """An author's reading; spans come in order and stay inside the block added last."""
        if reading and span and self._blocks[-1].span.covers(span):
            self._ruby.append(Ruby(span, reading, by_author=True))

    def add_cue(self, span: Span, start_ms: int, end_ms: int) -> None:
        self._cues.append(Cue(span, start_ms, end_ms))

    def refer(self, position: int, target: str) -> None:
        """The text refers at `position` to the note that `name` gives this target."""
        self._references.append(_Reference(position, target))

    def name(self, target: str, block: int) -> None:
        """The block that a target (an element's id, with its file) leads to."""
        self._targets.setdefault(target, block)

    def begin_section(self, title: str) -> None:
        """What is added next begins a chapter; a section that gained no block gives way."""
        if self._sections and self._sections[-1][0] == len(self._blocks):
            before = self._sections.pop()[1]
            title = title or before
        self._sections.append((len(self._blocks), clean_name(title)))

    def set_sections(self, openings: Sequence[tuple[int, str]]) -> None:
        """Sections begin at these blocks, with these titles, and nowhere else."""
        self._sections = [(index, clean_name(title)) for index, title in openings]

    def only(self, kept: Sequence[int]) -> DocumentBuilder:
        """A builder with some of the blocks, in order, with their ruby and notes."""
        fewer = DocumentBuilder()
        numbers: dict[int, int] = {}
        readings = self._by_block((ruby.span.start, ruby) for ruby in self._ruby)
        references = self._by_block((one.position, one) for one in self._references)
        for index in kept:
            block = self._blocks[index]
            start = fewer.add(self.text_of(index), block.kind, block.level)
            assert start is not None  # blocks are never empty
            numbers[index] = len(fewer) - 1
            shift = start - block.span.start
            for ruby in readings.get(index, ()):
                fewer.add_ruby(ruby.span.shifted(shift), ruby.reading)
            for one in references.get(index, ()):
                fewer.refer(one.position + shift, one.target)
        for target, index in self._targets.items():
            if index in numbers:
                fewer.name(target, numbers[index])
        return fewer

    def _by_block(self, placed: Iterable[tuple[int, _T]]) -> dict[int, list[_T]]:
        """Things by the number of the block that their position is in."""
        starts = [block.span.start for block in self._blocks]
        found: dict[int, list[_T]] = {}
        for position, thing in placed:
            found.setdefault(max(0, bisect_right(starts, position) - 1), []).append(thing)
        return found

    def kind_of(self, index: int) -> BlockKind:
        return self._blocks[index].kind

    def level_of(self, index: int) -> int:
        return self._blocks[index].level

    def text_of(self, index: int) -> str:
        return self._pieces[2 * index]

    def change(self, index: int, kind: BlockKind, level: int = 0) -> None:
        """Think again about what a block is."""
        self._blocks[index] = Block(self._blocks[index].span, kind, level)

    def build(
        self,
        *,
        language: str | None = None,
        declared: str = "",
        title: str = "",
        author: str = "",
        translator: str = "",
    ) -> Document:
        """
        Args:
            language: BCP 47 tag, as the reader says.
            declared: the same, as the file says; overruled where the text plainly differs.
        """
        text = "".join(self._pieces)
        tag = language_of(language).tag if language else self._language(declared)
        return Document(
            text=text,
            language=tag,
            title=clean_name(title),
            sections=self._tiled_sections(),
            blocks=tuple(self._blocks),
            ruby=tuple(self._ruby),
            author=clean_name(author),
            translator=clean_name(translator),
            cues=tuple(self._cues),
            notes=self._note_marks(),
        )

    def _language(self, declared: str) -> str:
        sample = self._sample()
        found = detect_language(sample)
        said = language_of(declared)
        if said.tag == "und":
            return found
        if found == "und" or said.primary not in LANGUAGES or _alike(said.primary, found):
            return said.tag
        letters = sum(char.isalpha() for char in sample)
        wide = not language_of(found).spaced
        return found if letters * (3 if wide else 1) >= _ENOUGH_TO_OVERRULE else said.tag

    def _sample(self) -> str:
        """Running text from past the front matter, which may be in another language."""
        texts = [index for index, block in enumerate(self._blocks) if block.kind.is_text]
        later = texts[len(texts) // 4 :] if len(texts) >= 12 else texts
        pieces: list[str] = []
        size = 0
        for index in later:
            if size >= _SAMPLE:
                break
            pieces.append(self.text_of(index)[:_SAMPLE])
            size += len(pieces[-1])
        return "\n".join(pieces) or "".join(self._pieces[:9])[:_SAMPLE]

    def _tiled_sections(self) -> tuple[Section, ...]:
        if not self._blocks:
            return ()
        begun = [one for one in self._sections if one[0] < len(self._blocks)]
        if not begun or begun[0][0] > 0:
            begun.insert(0, (0, ""))
        stops = [start for start, _ in begun[1:]] + [len(self._blocks)]
        return tuple(
            Section(title, range(start, stop))
            for (start, title), stop in zip(begun, stops, strict=True)
        )

    def _note_marks(self) -> tuple[NoteMark, ...]:
        marks = [
            NoteMark(one.position, self._targets[one.target])
            for one in self._references
            if one.target in self._targets
        ]
        return tuple(sorted(marks, key=lambda mark: mark.position))


def _alike(one: str, other: str) -> bool:
    """Languages that a page of text does not tell apart for certain."""
    return one == other or any({one, other} <= group for group in _ALIKE)


_ALIKE: Sequence[frozenset[str]] = (
    frozenset({"no", "nb", "nn", "da"}), frozenset({"hr", "sr", "bs"}), frozenset({"ms", "id"}),
    frozenset({"cs", "sk"}), frozenset({"gl", "pt"}), frozenset({"gl", "es"}),
    frozenset({"af", "nl"}),
    frozenset({"ar", "fa", "ur", "ps"}), frozenset({"ru", "uk", "be", "bg", "kk"}),
    frozenset({"la", "it"}),
)  # fmt: skip
