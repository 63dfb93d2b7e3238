"""Word documents: paragraphs by their styles, notes, ruby; revisions as if they were accepted.

Source: ECMA-376, part 1 (WordprocessingML). Read in one walk that does not call itself, so depth
is no danger, and the parts are read within limits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.documents.document import BlockKind, Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.headings import rank_headings
from reader.importers.trees import xml_tree
from reader.importers.walk import local_name, visible_text
from reader.importers.zipped import Archive, BrokenEntry
from reader.jobs import CancelToken
from reader.text.span import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset({
    "del", "movefrom", "deltext", "instrtext", "fallback", "fldsimplepr", "sectpr", "rubypr",
    "sdtpr", "tblpr", "tblgrid", "trpr", "tcpr", "ppr", "omath", "omathpara",
})  # fmt: skip
_CHARACTERS = {"tab": "\t", "cr": "\n", "nobreakhyphen": "\u2011", "softhyphen": "\u00ad"}
_HEADING = re.compile(r"heading ([1-9])$")
_CAPTIONS = frozenset({"caption"})
_HEADED = {"title": 1, "subtitle": 2}
_MOST_EVENTS = 8_000_000
_CHECK_EVERY = 4000  # events
_LONGEST_CHAIN = 10
"""Styles based on styles based on …"""


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being read; text boxes nest them."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    ruby: list[tuple[Span, str]] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def load_docx(
    data: bytes, *, name: str, language: str | None = None, cancel: CancelToken | None = None
) -> tuple[Document, list[LoadWarning]]:
    """Raises: UnreadableFile, Cancelled."""
    archive = Archive(data, name)
    body = _part(archive, "word/document.xml")
    if body is None:
        raise UnreadableFile(
            f"“{name}” is damaged: its text cannot be read. Get the file once more."
        )
    reading = _Reading(_styles(archive), cancel)
    reading.read(body)
    for part, kind in (("footnotes", "footnote"), ("endnotes", "endnote")):
        notes = _part(archive, f"word/{part}.xml")
        if notes is not None:
            reading.read_notes(notes, kind)
    builder = reading.builder
    if not len(builder):
        raise UnreadableFile(f"“{name}” holds no text, only pictures or nothing at all.")
    title, author, said = _properties(archive)
    title = reading.title or title
    rank_headings(builder, title, sections=True)
    document = builder.build(
        language=language, declared=said, title=title or Path(name).stem, author=author
    )
    return document, []


def _part(archive: Archive, path: str) -> _Element | None:
    found = archive.find(path)
    try:
        return xml_tree(archive.read(found)) if found else None
    except BrokenEntry:
        return None


def _value(element: _Element, name: str = "val") -> str:
    """An attribute by its local name: strict and transitional files differ in namespace."""
    return next((str(v) for key, v in element.items() if str(key).rsplit("}", 1)[-1] == name), "")


def _styles(archive: Archive) -> dict[str, tuple[BlockKind, int]]:
    """Style id → what its paragraphs are, for the styles that are more than running text."""
    tree = _part(archive, "word/styles.xml")
    own: dict[str, tuple[BlockKind, int]] = {}
    based: dict[str, str] = {}
    for style in tree if tree is not None else ():
        if local_name(style) != "style":
            continue
        key = _value(style, "styleId")
        for inner in style.iter():
            tag = local_name(inner)
            if tag == "basedon":
                based[key] = _value(inner)
            elif tag == "outlinelvl" and _value(inner) in set("012345678"):
                own.setdefault(key, (BlockKind.HEADING, int(_value(inner)) + 1))
            elif tag == "name":
                kind = _named_kind(_value(inner).lower())
                if kind is not None:
                    own[key] = kind
    for key in based:
        at = key
        for _ in range(_LONGEST_CHAIN):
            if at in own or at not in based:
                break
            at = based[at]
        if at in own:
            own.setdefault(key, own[at])
    return own


def _named_kind(name: str) -> tuple[BlockKind, int] | None:
    heading = _HEADING.match(name)
    if heading:
        return BlockKind.HEADING, int(heading.group(1))
    if name in _HEADED:
        return BlockKind.TITLE if name == "title" else BlockKind.HEADING, _HEADED[name]
    return (BlockKind.CAPTION, 0) if name in _CAPTIONS else None


class _Reading:
    """A document being read, part after part."""

    def __init__(
        self, styles: dict[str, tuple[BlockKind, int]], cancel: CancelToken | None
    ) -> None:
        self.builder = DocumentBuilder()
        self.title = ""
        self._styles, self._cancel = styles, cancel
        self._open: list[_Paragraph] = []

    def read_notes(self, tree: _Element, kind: str) -> None:
        for note in tree:
            if local_name(note) != kind or _value(note, "type") not in {"", "normal"}:
                continue
            first = len(self.builder)
            self.read(note, BlockKind.NOTE)
            if len(self.builder) > first:
                self.builder.name(f"{kind} {_value(note, 'id')}", first)

    def read(self, root: _Element, kind: BlockKind | None = None) -> None:
        """Add the paragraphs under `root`, all of one `kind` if it is given."""
        from lxml import etree

        events = etree.iterwalk(root, events=("start", "end"))
        for number, (event, element) in enumerate(events):
            if number % _CHECK_EVERY == 0:
                self._check(number)
            tag = local_name(element)
            if event == "end":
                if tag == "p" and self._open:
                    self._close(self._open.pop(), kind)
            elif tag == "p":
                self._open.append(_Paragraph(*self._kind_of(element)))
            elif tag in _SKIPPED or (self._open and self._take(tag, element)):
                events.skip_subtree()
        self._open.clear()

    def _check(self, events: int) -> None:
        if self._cancel is not None:
            self._cancel.check()
        if events > _MOST_EVENTS:
            raise UnreadableFile(
                "This document is made of millions of pieces: no text has so many."
            )

    def _kind_of(self, paragraph: _Element) -> tuple[BlockKind, int]:
        properties = next((one for one in paragraph if local_name(one) == "ppr"), None)
        if properties is None:
            return BlockKind.PARAGRAPH, 0
        found = BlockKind.PARAGRAPH, 0
        for one in properties:
            tag = local_name(one)
            if tag == "pstyle":
                found = self._styles.get(_value(one), found)
            elif tag == "outlinelvl" and _value(one) in set("012345678"):
                found = BlockKind.HEADING, int(_value(one)) + 1
        return found

    def _take(self, tag: str, element: _Element) -> bool:
        """Whether the element was dealt with whole."""
        paragraph = self._open[-1]
        if tag == "t":
            paragraph.put(str(element.text or ""))
        elif tag in _CHARACTERS:
            paragraph.put(_CHARACTERS[tag])
        elif tag == "br":
            paragraph.put("\n" if _value(element, "type") in {"", "textWrapping"} else "")
        elif tag == "r":
            return _is_hidden(element)
        elif tag == "ruby":
            self._take_ruby(element)
        elif tag in {"footnotereference", "endnotereference"}:
            note = f"{tag.removesuffix('reference')} {_value(element, 'id')}"
            paragraph.notes.append((paragraph.length, note))
        elif tag == "docpr":
            words = " ".join(_value(element, "descr").split())
            paragraph.pictures += [words] if words else []
        else:
            return False
        return True

    def _take_ruby(self, element: _Element) -> None:
        parts = {"rt": "", "rubybase": ""}
        for part in element:
            if local_name(part) in parts:
                parts[local_name(part)] += _run_text(part)
        paragraph, start = self._open[-1], self._open[-1].length
        paragraph.put(parts["rubybase"])
        if parts["rt"].strip() and parts["rubybase"]:
            paragraph.ruby.append((Span(start, paragraph.length), parts["rt"].strip()))

    def _close(self, paragraph: _Paragraph, kind: BlockKind | None) -> None:
        text = "".join(paragraph.parts)
        meant = kind or paragraph.kind
        if meant is BlockKind.TITLE:
            self.title = self.title or " ".join(text.split())
            meant = BlockKind.HEADING
        start = self.builder.add(text, meant, 0 if kind else paragraph.level)
        if start is not None:
            lost = len(text) - len(text.lstrip())
            for span, reading in paragraph.ruby:
                if span.start >= lost:
                    self.builder.add_ruby(span.shifted(start - lost), reading)
            for position, note in paragraph.notes:
                place = min(max(start, start + position - lost), self.builder.length)
                self.builder.refer(place, note)
        for picture in paragraph.pictures:
            self.builder.add(picture, BlockKind.IMAGE)


def _run_text(element: _Element) -> str:
    return "".join(str(one.text or "") for one in element.iter() if local_name(one) == "t")


def _is_hidden(run: _Element) -> bool:
    """Whether a run's letters are set not to be seen."""
    properties = next((one for one in run if local_name(one) == "rpr"), None)
    if properties is None:
        return False
    return any(
        local_name(one) == "vanish" and _value(one) not in {"0", "false", "off"}
        for one in properties
    )


def _properties(archive: Archive) -> tuple[str, str, str]:
    """(title, author, language) as the file states them."""
    tree = _part(archive, "docProps/core.xml")
    if tree is None:
        return "", "", ""
    found = {local_name(element): visible_text(element) for element in tree}
    return found.get("title", ""), found.get("creator", ""), found.get("language", "")
