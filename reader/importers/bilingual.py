"""The bilingual books that this program writes: both texts come back as they were, aligned.

Sentences are `<span data-bead="17" data-block="4">` inside an element of class "s" (source) or "t"
(target); see `reader.exporters.facing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.documents.document import BlockKind, Document, Segment
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.epub_package import read_package
from reader.importers.trees import xml_tree
from reader.importers.walk import local_name
from reader.importers.zipped import Archive, BrokenEntry
from reader.jobs import CancelToken
from reader.text.span import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

MARK = b"META-INF/facing-pages"
"""Name of the entry, near the file's beginning, that tells these books from others."""
_KINDS = {kind.value: kind for kind in BlockKind}
_SIDES = ("s", "t")


@dataclass(slots=True)
class Bilingual:
    documents: tuple[Document, Document]
    beads: list[tuple[int, int]] = field(default_factory=list)
    """Segments of each side, bead by bead."""
    title: str = ""
    warnings: list[LoadWarning] = field(default_factory=list)


@dataclass(slots=True)
class _Sentence:
    side: int
    bead: int
    block: int
    kind: BlockKind
    level: int
    text: str
    readings: list[tuple[int, int, str]]
    """Of the author: start and end in `text`, the reading."""
    notes: list[str]
    joint: str
    """What stands before the next sentence of the block."""


def read_bilingual(data: bytes, name: str, cancel: CancelToken) -> Bilingual:
    """Raises: UnreadableFile, Cancelled."""
    archive = Archive(data, name)
    package = read_package(archive, name)
    titles = {entry.path: entry.title for entry in package.contents if entry.title}
    sides = (_Side(), _Side())
    counts: dict[int, list[int]] = {}
    heads = ["", ""]
    warnings: list[LoadWarning] = []
    for path in package.pages:
        cancel.check()
        try:
            tree = xml_tree(archive.read(path))
        except BrokenEntry:
            tree = None
        if tree is None:
            warnings.append(LoadWarning(f"A chapter of “{name}” is damaged and was left out."))
            continue
        _read_titles(tree, heads)
        if path in titles:
            sides[0].begin(titles[path])
            sides[1].begin("")  # the contents are in the source's language
        for sentence in _sentences(tree):
            side = sides[sentence.side]
            side.language = side.language or _language_above(tree, sentence.side)
            side.add(sentence)
            counts.setdefault(sentence.bead, [0, 0])[sentence.side] += 1
    if not all(side.segments for side in sides):
        raise UnreadableFile(f"“{name}” is a bilingual book without its sentences.")
    first, second = (
        side.document(heads[number] or package.title, package.author if number == 0 else "")
        for number, side in enumerate(sides)
    )
    beads = [(counts[bead][0], counts[bead][1]) for bead in sorted(counts)]
    return Bilingual((first, second), beads, package.title or heads[0], warnings)


class _Side:
    """One text, put together sentence by sentence."""

    def __init__(self) -> None:
        self.language = ""
        self.segments: list[Segment] = []
        self._builder = DocumentBuilder()
        self._open: list[_Sentence] = []

    def begin(self, title: str) -> None:
        self._flush()
        self._builder.begin_section(title)

    def add(self, sentence: _Sentence) -> None:
        if self._open and self._open[0].block != sentence.block:
            self._flush()
        self._open.append(sentence)

    def _flush(self) -> None:
        """The open block is whole."""
        sentences, self._open = self._open, []
        if not sentences:
            return
        text, places = "", []
        for number, one in enumerate(sentences):
            places.append(len(text))
            last = number == len(sentences) - 1
            text += one.text + ("" if last else one.joint)
        first = sentences[0]
        start = self._builder.add(text, first.kind, first.level)
        if start is None:
            return
        block = len(self._builder) - 1
        self._builder.name(f"{_SIDES[first.side]}{first.block}", block)
        for place, one in zip(places, sentences, strict=True):
            at = start + place
            self.segments.append(Segment(Span(at, at + len(one.text)), block))
            for begin, end, reading in one.readings:
                self._builder.add_ruby(Span(at + begin, at + end), reading)
            for note in one.notes:
                self._builder.refer(at + len(one.text), note)

    def document(self, title: str, author: str) -> Document:
        self._flush()
        built = self._builder.build(language=self.language or None, title=title, author=author)
        return built.with_segments(self.segments)


def _sentences(tree: _Element) -> Iterator[_Sentence]:
    for span in tree.iter():
        if local_name(span) != "span":
            continue
        side, bead, block = _side_of(span), _number(span, "data-bead"), _number(span, "data-block")
        if side is None or bead is None or block is None:
            continue
        kind, level = _kind_of(span)
        text, readings = _text(span)
        if text != text.strip():
            text, readings = text.strip(), []  # somebody edited the book
        if not text:
            continue
        notes, joint = _after(span)
        yield _Sentence(side, bead, block, kind, level, text, readings, notes, joint)


def _number(element: _Element, name: str) -> int | None:
    value = str(element.get(name) or "")
    return int(value) if len(value) < 10 and value.isdecimal() else None


def _side_of(element: _Element) -> int | None:
    for above in element.iterancestors():
        for name in (above.get("class") or "").split():
            if name in _SIDES:
                return _SIDES.index(name)
    return None


def _language_above(tree: _Element, side: int) -> str:
    for element in tree.iter():
        if _SIDES[side] in (element.get("class") or "").split() and element.get("lang"):
            return str(element.get("lang"))
    return ""


def _kind_of(span: _Element) -> tuple[BlockKind, int]:
    stated = (span.get("data-kind") or "").split("-")
    kind = _KINDS.get(stated[0], BlockKind.PARAGRAPH)
    level = int(stated[1]) if len(stated) > 1 and stated[1] in set("0123456789") else 0
    return kind, level


def _text(span: _Element) -> tuple[str, list[tuple[int, int, str]]]:
    """A sentence without readings, and the author's readings."""
    parts = [span.text or ""]
    readings = []
    for child in span:
        if local_name(child) == "ruby":
            base = child.text or ""
            at = sum(map(len, parts))
            reading = "".join(
                "".join(map(str, one.itertext())) for one in child if local_name(one) == "rt"
            )
            if child.get("class") == "author":
                readings.append((at, at + len(base), reading))
            parts.append(base)
        parts.append(child.tail or "")
    return "".join(parts), readings


def _after(span: _Element) -> tuple[list[str], str]:
    """Notes referred to behind a sentence, and the white space before the next."""
    notes: list[str] = []
    joint = span.tail or ""
    following = span.getnext()
    while following is not None and local_name(following) == "sup":
        address = next((str(one.get("href") or "") for one in following.iter()
                        if local_name(one) == "a"), "")  # fmt: skip
        notes.append(address.rpartition("#note-")[2])
        joint += following.tail or ""
        following = following.getnext()
    return notes, joint if joint.isspace() else ""


def _read_titles(tree: _Element, heads: list[str]) -> None:
    for element in tree.iter():
        names = (element.get("class") or "").split()
        if "title" in names:
            for number, side in enumerate(_SIDES):
                if side in names:
                    heads[number] = " ".join("".join(map(str, element.itertext())).split())
