"""From an element tree to blocks: the one walk that pages, books and Word documents share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.documents.document import BlockKind
from reader.errors import UnreadableFile
from reader.importers import elements
from reader.importers.builder import DocumentBuilder
from reader.jobs import CancelToken
from reader.text.span import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

# Noncharacters, which no text holds (`trees` takes them out): they mark what is no letter while a
# block's letters are still being gathered and its white space is not yet settled.
_RUBY, _READING, _RUBY_END, _NOTE, _NOTE_END, _HARD = map(chr, range(0xFDD0, 0xFDD6))
_MARKS = re.compile(f"[{_RUBY}-{_HARD}]")
_WIDE = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60"
)
_WIDE_BREAK = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t\n]*(?=[{_WIDE}])")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_ROUND_HARD = re.compile(f" ?{_HARD} ?")
_PARAGRAPH_BREAK = re.compile(f"{_HARD}(?:\\s*{_HARD})+")
_CHECK_EVERY = 2000  # elements
_MOST_EVENTS = 2_400_000
"""Two an element; a book of a million words has some two hundred thousand elements."""

Arrival = Callable[["_Element", int], None]
"""Called with each element that has an id and the number of the block that will hold it."""


class MarkupWalk:
    """Adds the blocks of one tree to a builder. Not recursive: a tree may be thousands deep."""

    def __init__(
        self,
        builder: DocumentBuilder,
        *,
        on_id: Arrival | None = None,
        address: str = "",
        keeps_page_parts: bool = True,
        at_most: int | None = None,
        cancel: CancelToken | None = None,
    ) -> None:
        """
        Args:
            at_most: code points after which the walk may stop.
            address: of this file inside its book, before the `#` of a note's address.
            keeps_page_parts: False leaves out navigation, sidebars, footers and forms.
        """
        self._builder, self._on_id = builder, on_id
        self._address, self._cancel = address, cancel
        self._keeps_page_parts, self._at_most = keeps_page_parts, at_most
        self._parts: list[str] = []
        self._blank = True
        self._pictures: list[str] = []
        self._ids: list[str] = []
        self._kinds: list[tuple[_Element, BlockKind, int]] = []
        self._raised = 0
        self._verbatim = 0
        self._in_page_part = 0
        self.page_part_blocks: set[int] = set()
        """Blocks that stand in navigation, sidebars, footers or forms."""

    def walk(self, root: _Element) -> None:
        """Raises: Cancelled."""
        from lxml import etree

        events = etree.iterwalk(root, events=("start", "end"))
        for number, (event, element) in enumerate(events):
            if number % _CHECK_EVERY == 0:
                self._check(number)
                if self._at_most is not None and self._builder.length > self._at_most:
                    break
            name = local_name(element)
            if event == "start":
                if self._enter(name, element):
                    if element.text:
                        self._put(element.text)
                else:
                    events.skip_subtree()
            else:
                self._leave(name, element)
                if element.tail and element is not root:
                    self._put(element.tail)
        self._flush()

    def _check(self, events: int) -> None:
        if self._cancel is not None:
            self._cancel.check()
        if events > _MOST_EVENTS:
            raise UnreadableFile(
                "This file is made of more than a million pieces: no text has so many."
            )

    def _enter(self, name: str, element: _Element) -> bool:
        """False if the element was dealt with whole, or shows nothing."""
        if name == "ruby":
            self._put_ruby(element)
            return False
        if name == "img":
            self._put_picture(element)
            return False
        if name == "br":
            self._parts.append(_HARD)
            return False
        if name in elements.HIDDEN:
            return False
        if element.attrib and not self._enter_special(name, element):
            return False
        if name in elements.BLOCKS:
            self._flush()
            self._open_block(name, element)
        elif name == "sup":
            self._raised += 1
        return True

    def _enter_special(self, name: str, element: _Element) -> bool:
        """Attributes that change what an element is."""
        target = element.get("id") or (element.get("name") if name == "a" else None)
        if target:
            if name in elements.BLOCKS:
                self._flush()
            self._ids.append(target)
            if self._on_id is not None:
                self._on_id(element, len(self._builder))
        if elements.is_hidden(element):
            return False
        if name == "a":
            return self._enter_link(element)
        return not elements.is_page_break(elements.types(element))

    def _enter_link(self, element: _Element) -> bool:
        found = elements.types(element)
        note = elements.referred_note(element, found, raised=self._raised > 0)
        if note and not self._inside(BlockKind.NOTE):
            # A note's number: not a letter of the text, but a place in it.
            self._parts.append(f"{_NOTE}{_MARKS.sub('', self._whole(note))}{_NOTE_END}")
            return False
        return not (self._inside(BlockKind.NOTE) and elements.is_way_back(element, found))

    def _whole(self, address: str) -> str:
        """A note's address with its file; written out so that no `#` is left in doubt."""
        file, _, anchor = address.partition("#")
        return f"{file.rsplit('/', 1)[-1] or self._address}#{anchor}"

    def _open_block(self, name: str, element: _Element) -> None:
        found = elements.types(element)
        if name == "pre":
            self._verbatim += 1
        if elements.is_page_part(name, found):
            self._in_page_part += 1
        if name in elements.HEADINGS:
            self._kinds.append((element, BlockKind.HEADING, elements.HEADINGS[name]))
        elif elements.is_note(element, found):
            self._kinds.append((element, BlockKind.NOTE, 0))
        elif elements.is_caption(name, element):
            self._kinds.append((element, BlockKind.CAPTION, 0))

    def _leave(self, name: str, element: _Element) -> None:
        if name in elements.BLOCKS:
            self._flush()
            if name == "pre":
                self._verbatim = max(0, self._verbatim - 1)
            if elements.is_page_part(name, elements.types(element)):
                self._in_page_part = max(0, self._in_page_part - 1)
            if self._kinds and self._kinds[-1][0] is element:
                self._kinds.pop()
        elif name == "sup":
            self._raised = max(0, self._raised - 1)

    def _inside(self, kind: BlockKind) -> bool:
        return any(one[1] is kind for one in self._kinds)

    def _put(self, text: str) -> None:
        if self._in_page_part and not self._keeps_page_parts:
            return
        if self._verbatim:
            text = text.replace("\n", _HARD)
        self._parts.append(text)
        if self._blank and not text.isspace():
            self._blank = False

    def _put_ruby(self, element: _Element) -> None:
        if self._put_simple_ruby(element):
            return
        from lxml import etree

        from reader.japanese.markup import read_ruby_markup

        written = etree.tostring(element, encoding="unicode", with_tail=False)
        base, ruby = read_ruby_markup(_UNPREFIXED.sub(r"\1", written))
        at = 0
        for one in ruby:
            self._put(_TAGS.sub("", base[at : one.span.start]))
            self._put(f"{_RUBY}{one.span.of(base)}{_READING}{one.reading}{_RUBY_END}")
            at = one.span.end
        self._put(_TAGS.sub("", base[at:]))

    def _put_simple_ruby(self, element: _Element) -> bool:
        """Ruby as nearly all of it is written: bases, each followed by its reading."""
        base = (element.text or "").strip("\n\r\t ")
        found: list[tuple[str, str]] = []
        for child in element:
            name = local_name(child)
            if len(child) or name not in {"rt", "rp"} or (name == "rt" and not base):
                return False
            if name == "rt":
                found.append((base, (child.text or "").strip()))
                base = ""
            base += (child.tail or "").strip("\n\r\t ")
        for word, reading in found:
            self._put(f"{_RUBY}{word}{_READING}{reading}{_RUBY_END}" if reading else word)
        self._put(base)
        return True

    def _put_picture(self, element: _Element) -> None:
        text = _MARKS.sub("", elements.picture_text(element))
        if not text:
            return
        if len(text) <= 2 and not self._blank:
            self._put(text)  # a character that no font had
        elif not self._in_page_part or self._keeps_page_parts:
            self._pictures.append(text)

    def _flush(self) -> None:
        """What was gathered becomes a block, or several where lines were left blank."""
        if not self._blank:
            raw = "".join(self._parts)
            for piece in _PARAGRAPH_BREAK.split(raw) if _HARD in raw else (raw,):
                self._add(piece, verbatim=self._verbatim > 0)
        self._parts.clear()
        self._blank = True
        for picture in self._pictures:
            self._note_block(self._builder.add(picture, BlockKind.IMAGE))
        self._pictures.clear()

    def _add(self, raw: str, *, verbatim: bool) -> None:
        text = _settled(raw) if not verbatim else raw.replace(_HARD, "\n")
        ruby: list[tuple[Span, str]] = []
        notes: list[tuple[int, str]] = []
        if _MARKS.search(text):
            text, ruby, notes = _unmarked(text)
        kind, level = self._kind_of()
        start = self._builder.add(text, kind, level)
        if start is None:
            return
        lost = len(text) - len(text.lstrip())
        for span, reading in ruby:
            self._builder.add_ruby(span.shifted(start - lost), reading)
        for position, target in notes:
            place = min(max(start, start + position - lost), self._builder.length)
            self._builder.refer(place, target)
        self._note_block(start)

    def _kind_of(self) -> tuple[BlockKind, int]:
        if not self._kinds:
            return BlockKind.PARAGRAPH, 0
        _, kind, level = self._kinds[-1]
        if self._inside(BlockKind.NOTE):
            return BlockKind.NOTE, 0
        return kind, level

    def _note_block(self, start: int | None) -> None:
        if start is None:
            return
        index = len(self._builder) - 1
        for target in self._ids:
            self._builder.name(f"{self._address}#{target}", index)
        self._ids.clear()
        if self._in_page_part:
            self.page_part_blocks.add(index)


_UNPREFIXED = re.compile(r"(</?)[A-Za-z][\w.-]*:(?=r)")
_TAGS = re.compile(r"<[^>]*>")


def local_name(element: _Element) -> str:
    """The name without its namespace, in small letters; empty for what is no element."""
    tag: object = element.tag
    if not isinstance(tag, str):
        return ""
    return (tag.rsplit("}", 1)[-1] if tag[0] == "{" else tag).lower()


def visible_text(element: _Element) -> str:
    """All text in an element on one line, without readings over it."""
    parts = [element.text or ""]
    for inner in element.iterdescendants():
        if local_name(inner) not in {"rt", "rp", ""}:
            parts.append(inner.text or "")
        parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def _settled(raw: str) -> str:
    """White space as a browser shows it: one space, none between ideographs."""
    text = _WIDE_BREAK.sub("", raw) if "\n" in raw else raw
    text = _SPACES.sub(" ", text)
    return _ROUND_HARD.sub("\n", text) if _HARD in text else text


def _unmarked(text: str) -> tuple[str, list[tuple[Span, str]], list[tuple[int, str]]]:
    """The letters, the ruby over them, and where they refer to which notes."""
    out: list[str] = []
    length = start = base_end = 0
    ruby: list[tuple[Span, str]] = []
    notes: list[tuple[int, str]] = []
    held: list[str] | None = None  # a reading or a note's address being gathered
    for piece in re.split(f"([{_RUBY}-{_HARD}])", text):
        if piece == _RUBY:
            start = length
        elif piece == _READING:
            base_end, held = length, []
        elif piece == _NOTE:
            held = []
        elif piece in {_RUBY_END, _NOTE_END}:
            words, held = "".join(held or ()), None
            if piece == _NOTE_END:
                notes.append((length, words))
            elif base_end > start:
                ruby.append((Span(start, base_end), words.strip()))
        elif held is not None:
            held.append(piece)
        elif piece != _HARD:
            out.append(piece)
            length += len(piece)
    return "".join(out), ruby, notes
