"""Plain text: a string in, a document with its blocks and sections out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.documents.document import Block, BlockKind, Document, Section
from reader.importers.kinds import find_kinds
from reader.importers.lines import paragraphs, visible_lines
from reader.text.detect import detect_language
from reader.text.language import language as language_of
from reader.text.ruby import Ruby

_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 4000  # code points of text, enough to tell its language
_RUBY_MARKS = re.compile("[《｜]|<ruby", re.IGNORECASE)


def document_from_text(
    text: str, *, language: str | None = None, title: str = "", read_ruby: bool = True
) -> Document:
    """A document over `text`, not yet cut into sentences.

    Offsets are those of `text` (unpaired surrogates become U+FFFD), except that Japanese ruby
    mark-up is read out of it and kept as the author's readings.

    Args:
        language: BCP 47 tag; detected from the text, without the page around it, when not given.
        title: used where the text shows none.
        read_ruby: False leaves ruby mark-up in the text, so that offsets stay those of `text`.
    """
    clean = _SURROGATE.sub("\ufffd", text)
    blocks = _blocks(clean)
    tag = language_of(language).tag if language else detect_language(_sample(clean, blocks))
    ruby: tuple[Ruby, ...] = ()
    if read_ruby and tag == "ja" and _RUBY_MARKS.search(clean):
        from reader.japanese.markup import read_ruby_markup

        clean, ruby = read_ruby_markup(clean)
        blocks = _blocks(clean)
    found = next((block.span.of(clean) for block in blocks if block.kind is BlockKind.TITLE), "")
    return Document(
        text=clean,
        language=tag,
        title=" ".join(found.split()) or title,
        sections=_sections(clean, blocks),
        blocks=tuple(blocks),
        ruby=ruby,
    )


def _blocks(text: str) -> list[Block]:
    return find_kinds(text, paragraphs(visible_lines(text)))


def _sample(text: str, blocks: Sequence[Block]) -> str:
    """What is text for the reader, from the beginning, as far as the language needs it."""
    pieces: list[str] = []
    size = 0
    for block in blocks:
        if block.kind.is_text and size < _SAMPLE:
            pieces.append(block.span.of(text)[:_SAMPLE])
            size += len(pieces[-1])
    return "\n".join(pieces) or text[:_SAMPLE]


def _sections(text: str, blocks: Sequence[Block]) -> tuple[Section, ...]:
    """A section from each chapter heading to the next; what stands before the first is one, too."""
    if not blocks:
        return ()
    starts = [
        index
        for index, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING
        and block.level == 1
        and not (index and _is_chapter_start(blocks[index - 1]))
    ]
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    ends = [*starts[1:], len(blocks)]
    return tuple(
        Section(_section_title(text, blocks[start]), range(start, end))
        for start, end in zip(starts, ends, strict=True)
    )


def _is_chapter_start(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and block.level == 1


def _section_title(text: str, block: Block) -> str:
    if block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
        return " ".join(block.span.of(text).split())
    return ""
