"""A bilingual edition as HTML that is also XHTML: side by side, interleaved, or to be revealed.

Each sentence is a `<span class="b3" data-bead="17" data-block="4">`: 17 and 4 are the numbers of
its bead in the edition and of its block in the document, by which `reader.importers.bilingual`
reads both texts and the pairs back; 3 is the bead's number in its row, by which a style sheet can
light the counterpart without a script.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.documents.document import BlockKind, NoteMark
from reader.exporters.edition import Chapter, Edition, EditionSide
from reader.exporters.markup import TextWriter, escaped, language_attributes
from reader.layout.rows import Row, RowKind
from reader.text.language import language as language_of

NoteLink = Callable[[str, int], str]
"""(side letter, block of the note) to the address it stands at; empty if nowhere."""
_SIDES = ("s", "t")
_HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@dataclass(frozen=True)
class _Cell:
    """One side of a run of beads."""

    segments: range
    bead_of: Sequence[int]
    """For each of `segments`, the number of its bead."""


class FacingWriter:
    """Writes the chapters of one edition in one layout."""

    def __init__(self, edition: Edition, layout: str, note_link: NoteLink = lambda *_: "") -> None:
        """`layout`: one of `edition.LAYOUTS`."""
        self._edition, self._layout, self._note_link = edition, layout, note_link
        self._writers = tuple(
            TextWriter(side.document.text, side.document.language, side.ruby, side.document.notes)
            for side in edition.sides
        )
        self._noted = tuple({mark.block for mark in side.document.notes} for side in edition.sides)

    def chapter(self, chapter: Chapter) -> str:
        """The inside of a chapter: block elements."""
        if self._layout == "facing":
            return self._table(chapter.rows)
        pairs = (self._pair(row, bead) for row in chapter.rows for bead in row.beads)
        return "".join(pairs)

    # Side by side

    def _table(self, rows: Sequence[Row]) -> str:
        direction = language_of(self._edition.source.document.language).direction
        names = "".join(
            f'<th scope="col"{language_attributes(side.document.language)}>{column_name(side)}</th>'
            for side in self._edition.sides
        )
        body = "".join(map(self._row, rows))
        return (
            f'<table class="facing" dir="{direction}">\n<thead><tr>{names}</tr></thead>\n'
            f"<tbody>\n{body}</tbody>\n</table>\n"
        )

    def _row(self, row: Row) -> str:
        beads = self._edition.alignment.beads
        cells = []
        for number, side in enumerate(self._edition.sides):
            owners = [
                bead for bead in row.beads for _ in (beads[bead].source, beads[bead].target)[number]
            ]
            segments = row.source if number == 0 else row.target
            cell = self._blocks(number, _Cell(segments, owners), row.beads.start)
            attributes = language_attributes(side.document.language)
            cells.append(f'<td class="{_SIDES[number]}"{attributes}>{cell}</td>')
        aside = ' class="aside"' if row.kind is RowKind.FOLDED else ""
        return f"<tr{aside}>{''.join(cells)}</tr>\n"

    # Sentence by sentence

    def _pair(self, row: Row, bead: int) -> str:
        found = self._edition.alignment.beads[bead]
        sides = []
        for number, segments in enumerate((found.source, found.target)):
            cell = _Cell(segments, [bead] * len(segments))
            sides.append(self._blocks(number, cell, bead) if segments else "")
        attributes = [language_attributes(side.document.language) for side in self._edition.sides]
        begins = " start" if self._begins_paragraph(found.source, found.target) else ""
        aside = " aside" if row.kind is RowKind.FOLDED else ""
        divisions = [
            f'<div class="{letter}"{attribute}>{side}</div>' if side else ""
            for letter, attribute, side in zip(_SIDES, attributes, sides, strict=True)
        ]
        classes = f"pair{begins}{aside}"
        if self._layout == "reveal" and all(sides):
            # A summary holds words or one heading, so the sentence stands in it without its <p>.
            summary = self._inline(0, _Cell(found.source, [bead] * len(found.source)), bead)
            document, first = self._edition.source.document, found.source[0]
            anchor = self._anchor(0, document.segments[first].block, first)
            heading = " heading" if document.segment_kind(first) in _HEADINGS else ""
            return (
                f'<details class="{classes}{heading}">'
                f'<summary class="s"{anchor}{attributes[0]}>{summary}</summary>'
                f"{divisions[1]}</details>\n"
            )
        return f'<div class="{classes}">{"".join(divisions)}</div>\n'

    def _begins_paragraph(self, source: range, target: range) -> bool:
        segments = source or target
        document = (self._edition.source if source else self._edition.target).document
        first = segments.start
        return first == 0 or document.segments[first].block != document.segments[first - 1].block

    # Cells

    def _blocks(self, number: int, cell: _Cell, first_bead: int) -> str:
        """The cell's segments, a paragraph or heading for each block they lie in."""
        document = self._edition.sides[number].document
        parts, at = [], 0
        while at < len(cell.segments):
            block = document.segments[cell.segments[at]].block
            stop = at
            while (
                stop < len(cell.segments) and document.segments[cell.segments[stop]].block == block
            ):
                stop += 1
            inside = _Cell(cell.segments[at:stop], cell.bead_of[at:stop])
            parts.append(self._block(number, block, inside, first_bead))
            at = stop
        return "".join(parts)

    def _anchor(self, number: int, block: int, segment: int) -> str:
        """An id where a note begins that the text refers to."""
        document = self._edition.sides[number].document
        begins = document.segments_of_block[block].start == segment
        noted = begins and block in self._noted[number]
        return f' id="note-{_SIDES[number]}{block}"' if noted else ""

    def _block(self, number: int, block: int, cell: _Cell, first_bead: int) -> str:
        found = self._edition.sides[number].document.blocks[block]
        inner = self._inline(number, cell, first_bead)
        anchor = self._anchor(number, block, cell.segments[0])
        if found.kind in _HEADINGS:
            level = min(max(found.level, 1) + 1, 6)
            return f"<h{level}{anchor}>{inner}</h{level}>"
        kind = "" if found.kind is BlockKind.PARAGRAPH else f' class="{found.kind.value}"'
        return f"<p{kind}{anchor}>{inner}</p>"

    def _inline(self, number: int, cell: _Cell, first_bead: int) -> str:
        document, writer = self._edition.sides[number].document, self._writers[number]
        parts: list[str] = []
        before = None
        for segment, bead in zip(cell.segments, cell.bead_of, strict=True):
            span = document.segments[segment].span
            if before is not None:
                parts.append(escaped(writer.joint(before, span)))
            notes = "".join(self._note(number, mark) for mark in writer.notes_in(span))
            parts.append(
                f'<span class="b{bead - first_bead}" data-bead="{bead}"'
                f"{self._mark(number, segment)}>{writer.html(span)}</span>"
                f"{notes}"
            )
            before = span
        return "".join(parts)

    def _mark(self, number: int, segment: int) -> str:
        """The block a sentence lies in and, unless it is a paragraph, what that is."""
        document = self._edition.sides[number].document
        index = document.segments[segment].block
        block = document.blocks[index]
        kind = f"{block.kind.value}-{block.level}"
        said = "" if kind == "paragraph-0" else f' data-kind="{kind}"'
        return f' data-block="{index}"{said}'

    def _note(self, number: int, mark: NoteMark) -> str:
        address = self._note_link(_SIDES[number], mark.block)
        document = self._edition.sides[number].document
        label = note_label(document.blocks[mark.block].span.of(document.text))
        if not address:
            return ""
        return f'<sup><a role="doc-noteref" href="{escaped(address)}">{escaped(label)}</a></sup>'


def note_label(text: str) -> str:
    """The number that a note begins with; an asterisk if it has none."""
    head = text.strip()[:6].lstrip("[(（［*")
    digits = "".join(char for char in head[:4] if char.isdigit())
    return digits if digits and head.startswith(digits) else "*"


def note_places(edition: Edition) -> dict[tuple[str, int], int]:
    """For each note that is referred to, (side letter, block), the number of its chapter."""
    places: dict[tuple[str, int], int] = {}
    for letter, side in zip(_SIDES, edition.sides, strict=True):
        document = side.document
        wanted = {mark.block for mark in document.notes}
        for number, chapter in enumerate(edition.chapters if wanted else ()):
            for row in chapter.rows:
                for segment in row.source if letter == "s" else row.target:
                    if document.segments[segment].block in wanted:
                        places.setdefault((letter, document.segments[segment].block), number)
    return places


def column_name(side: EditionSide) -> str:
    """The language as it calls itself, escaped."""
    return escaped(language_of(side.document.language).native_name)


def title_lines(edition: Edition) -> str:
    """Both titles with whoever wrote and translated them, as the head of a book or a page."""
    lines = []
    for letter, side in zip(_SIDES, edition.sides, strict=True):
        name = side.title or side.document.title or edition.name
        attributes = language_attributes(side.document.language)
        tag = "h1" if letter == "s" else "p"
        lines.append(f'<{tag} class="title {letter}"{attributes}>{escaped(name)}</{tag}>\n')
    if edition.author:
        lines.append(f'<p class="author">{escaped(edition.author)}</p>\n')
    for side in edition.sides:
        if side.translator:
            lines.append(f'<p class="author">{column_name(side)}: {escaped(side.translator)}</p>\n')
    return "".join(lines)


def widest_row(edition: Edition) -> int:
    """Beads of the row that has most."""
    return max((len(row.beads) for chapter in edition.chapters for row in chapter.rows), default=0)
