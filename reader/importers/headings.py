"""Which heading is the title, and how deep the others are."""

from __future__ import annotations

import re

from reader.documents.document import BlockKind
from reader.importers.builder import DocumentBuilder

_HEAD = 12  # blocks among which a text's title stands
_LETTERS = re.compile(r"\W+")


def rank_headings(builder: DocumentBuilder, title: str, *, sections: bool = False) -> None:
    """Make the heading that says `title` the title, and number the levels of the others from 1
    without gaps: files use h2 and h4 as they please.

    Args:
        sections: let each heading of the first level begin a section.
    """
    headings = [
        index for index in range(len(builder)) if builder.kind_of(index) is BlockKind.HEADING
    ]
    wanted = plain_words(title)
    for index in headings:
        if index < _HEAD and wanted and plain_words(builder.text_of(index)) == wanted:
            builder.change(index, BlockKind.TITLE)
            headings.remove(index)
            break
    levels = sorted({builder.level_of(index) for index in headings})
    rank = {level: number for number, level in enumerate(levels, start=1)}
    for index in headings:
        builder.change(index, BlockKind.HEADING, rank[builder.level_of(index)])
    if sections:
        builder.set_sections(
            [(index, builder.text_of(index)) for index in headings if builder.level_of(index) == 1]
        )


def plain_words(text: str) -> str:
    """What two ways of writing one title have in common: its letters and figures."""
    return _LETTERS.sub("", text).casefold()
