"""What each block of a text is: title, heading, paragraph, or the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from reader.documents.document import Block, BlockKind
from reader.importers import marks
from reader.importers.lines import Line, ends_sentence
from reader.text.span import Span

_HEADING = 90
"""Code points of the longest heading; half as many in scripts without spaces."""
_TITLE = 160
_TAIL_LINE = 60
_CAPTION = 320
_OPENS_SPEECH = "\"“„«»「『—–-―‘'•*"


def find_kinds(text: str, groups: Sequence[Sequence[Line]]) -> list[Block]:
    """The blocks of `text`, one for each group of lines, in order."""
    pieces = [text[group[0].span.start : group[-1].span.end] for group in groups]
    kinds: list[BlockKind | None] = [
        marks.kind_of_mark(piece) if len(group) == 1 else None
        for piece, group in zip(pieces, groups, strict=True)
    ]
    _find_captions(pieces, groups, kinds)
    _close_link_lists(pieces, kinds)
    _close_tail(pieces, kinds)
    _find_headings(pieces, kinds)
    return [
        Block(
            Span(group[0].span.start, group[-1].span.end),
            kind or BlockKind.PARAGRAPH,
            _level(piece) if kind is BlockKind.HEADING else 0,
        )
        for piece, group, kind in zip(pieces, groups, kinds, strict=True)
    ]


def _level(piece: str) -> int:
    return 1 if marks.is_chapter(piece) or marks.is_numeral(piece) else 2


def _find_captions(
    pieces: list[str], groups: Sequence[Sequence[Line]], kinds: list[BlockKind | None]
) -> None:
    lengths = [len(piece) for piece, kind in zip(pieces, kinds, strict=True) if kind is None]
    usual = median(lengths) if lengths else 0
    spaced_out = sum(1 for group in groups if group[0].after_gap) > 0.6 * len(groups)
    for index, piece in enumerate(pieces):
        if kinds[index] not in {None, BlockKind.CREDIT} or len(piece) > _CAPTION:
            continue
        after_image = index > 0 and kinds[index - 1] is BlockKind.IMAGE
        if marks.has_photo_credit(piece):
            kinds[index] = BlockKind.CAPTION
        elif after_image and kinds[index] is None and not marks.is_chapter(piece):
            close = spaced_out and not groups[index][0].after_gap
            brief = len(piece) <= 140 and len(piece) * 1.8 < usual
            if close or brief or (not ends_sentence(piece) and len(piece) <= 220):
                kinds[index] = BlockKind.CAPTION


def _close_link_lists(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    """Headlines of other articles, listed under “Related”, up to the next sentence."""
    listing = False
    for index, piece in enumerate(pieces):
        if kinds[index] is BlockKind.BOILERPLATE and marks.opens_link_list(piece):
            listing = True
        elif kinds[index] is None and listing:
            if ends_sentence(piece) or len(piece) > marks.LONGEST_LABEL:
                listing = False
            else:
                kinds[index] = BlockKind.BOILERPLATE


def _close_tail(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    """Short lines below the first mark after the last sentence belong to the page."""
    first = len(pieces)
    while first > 0 and (
        kinds[first - 1] is not None
        or (len(pieces[first - 1]) <= _TAIL_LINE and not ends_sentence(pieces[first - 1]))
    ):
        first -= 1
    if first == 0:
        return
    seen = False
    for index in range(first, len(pieces)):
        if kinds[index] is not None:
            seen = seen or kinds[index] in {BlockKind.BOILERPLATE, BlockKind.AD}
        elif seen and not marks.is_chapter(pieces[index]):
            kinds[index] = BlockKind.BOILERPLATE


def _find_headings(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    text_indices = [index for index, kind in enumerate(kinds) if kind is None]
    if not text_indices:
        return
    unpunctuated = sum(1 for index in text_indices if not ends_sentence(pieces[index]))
    mostly_bare = len(text_indices) >= 5 and unpunctuated > 0.5 * len(text_indices)
    for place, index in enumerate(text_indices):
        piece = pieces[index]
        following = text_indices[place + 1] if place + 1 < len(text_indices) else None
        if marks.is_chapter(piece) or (marks.is_numeral(piece) and following is not None):
            kinds[index] = BlockKind.HEADING
        elif following is None or marks.is_numeral(piece):
            continue
        elif place == 0:
            if _is_title(piece, pieces[following], mostly_bare):
                kinds[index] = BlockKind.TITLE
        elif not mostly_bare and _is_heading(piece):
            before = pieces[text_indices[place - 1]]
            if kinds[text_indices[place - 1]] is not None or ends_sentence(before):
                kinds[index] = BlockKind.HEADING


def _is_title(piece: str, following: str, mostly_bare: bool) -> bool:
    size = _size(piece)
    if size > _TITLE or piece[0] in _OPENS_SPEECH and not _is_quoted_title(piece):
        return False
    if piece[-1] in ",;:،、":
        return False
    if not ends_sentence(piece):
        return ends_sentence(following) or len(following) > len(piece) or mostly_bare
    # “Will it ever rain again?” may be a title if what follows is much longer.
    return piece[-1] in "?!？！؟" and size <= 100 and len(following) >= 2 * len(piece)


def _is_quoted_title(piece: str) -> bool:
    return piece[0] in '"“„«「『‘' and not ends_sentence(piece)


def _is_heading(piece: str) -> bool:
    if _size(piece) > _HEADING or piece[0] in "—–-―•*" or piece[-1] in ",;:،、：；—–-":
        return False
    if piece[0].islower() or "\n" in piece:
        return False
    return not ends_sentence(piece)


def _size(piece: str) -> int:
    """Code points, those of scripts without spaces counted twice."""
    return len(piece) + sum(1 for char in piece if char >= "\u2e80")
