"""What each block of a text is: title, heading, paragraph, or the page around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from reader.documents.document import Block, BlockKind
from reader.importers import marks
from reader.importers.lines import Line, ends_sentence
from reader.text.span import Span

_GUTENBERG_START = re.compile(r"\*\*\*\s*START OF TH(?:E|IS) PROJECT GUTENBERG", re.IGNORECASE)
_GUTENBERG_END = re.compile(r"\*\*\*\s*END OF TH(?:E|IS) PROJECT GUTENBERG", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,4}")
_HEADING = 90
"""Code points of the longest heading; half as many in scripts without spaces."""
_TITLE = 160
_TAIL_LINE = 60
_PARAGRAPH = 60
_CAPTION = 320
_DASHES = "—–-―−"


def find_kinds(text: str, groups: Sequence[Sequence[Line]]) -> list[Block]:
    """The blocks of `text`, one for each group of lines, in order."""
    pieces = [text[group[0].span.start : group[-1].span.end] for group in groups]
    kinds: list[BlockKind | None] = [
        marks.kind_of_mark(piece) if len(group) == 1 else None
        for piece, group in zip(pieces, groups, strict=True)
    ]
    _close_library_frame(pieces, kinds)
    for index in range(_first_paragraph(pieces)):
        if kinds[index] is None and len(groups[index]) == 1 and marks.is_byline(pieces[index]):
            kinds[index] = BlockKind.CREDIT
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


def page_kind(line: str) -> BlockKind | None:
    """What a line that stands by itself on a web page is, if it is not text."""
    if "\n" in line or len(line) > marks.LONGEST_LABEL:
        return None
    return marks.kind_of_mark(line) or (BlockKind.CREDIT if marks.is_byline(line) else None)


def _level(piece: str) -> int:
    chapter = marks.is_chapter(piece) or marks.is_numeral(piece) or marks.is_numbered(piece)
    return 1 if chapter else 2


def _close_library_frame(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    """What free libraries print around their texts: licences, notes on the edition."""
    for index, piece in enumerate(pieces):
        if piece[0] == "*" and _GUTENBERG_START.match(piece):
            kinds[: index + 1] = [BlockKind.BOILERPLATE] * (index + 1)
        elif (piece[0] == "*" and _GUTENBERG_END.match(piece)) or (
            piece.startswith("底本：") and index > 0.5 * len(pieces)
        ):
            kinds[index:] = [BlockKind.BOILERPLATE] * (len(pieces) - index)
            return


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
            brief = len(piece) <= 120 and len(piece) * 2.5 < usual
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
    if sum(map(len, pieces[:first])) < sum(map(len, pieces[first:])):
        return  # verse, or a script without full stops: nothing tells text from page
    seen = False
    for index in range(first, len(pieces)):
        if kinds[index] is not None:
            page = kinds[index] in {BlockKind.BOILERPLATE, BlockKind.AD}
            seen = seen or (page and not marks.is_rule(pieces[index]))
        elif seen and not marks.is_chapter(pieces[index]):
            kinds[index] = BlockKind.BOILERPLATE


def _find_headings(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    texts = [index for index, kind in enumerate(kinds) if kind is None]
    bare = sum(len(pieces[index]) for index in texts if not ends_sentence(pieces[index]))
    # Verse, lists and subtitles: there a line without a full stop says nothing.
    mostly_bare = len(texts) >= 5 and bare > 0.5 * sum(len(pieces[index]) for index in texts)
    title_at = _title_place(pieces, texts)
    last_number = 0
    for place, index in enumerate(texts[:-1]):
        following = pieces[texts[place + 1]]
        if marks.is_chapter(pieces[index]):
            kinds[index] = BlockKind.HEADING
            last_number = _number(pieces[index], last_number + 1)
        elif marks.is_numeral(pieces[index]):
            # 1, 2, 3 are chapters, and a new part begins with 1; 117, 326 are pages.
            number = _number(pieces[index], last_number + 1)
            counts_on = number in {1, last_number + 1} and not _is_among_labels(kinds, index)
            last_number = number if counts_on else last_number
            kinds[index] = BlockKind.HEADING if counts_on else BlockKind.BOILERPLATE
        elif place == title_at:
            if _is_title(pieces[index], following, mostly_bare):
                kinds[index] = BlockKind.TITLE
        elif not mostly_bare and _is_heading(pieces[index]):
            before = texts[place - 1]
            if place == 0 or kinds[before] is not None or _is_complete(pieces[before]):
                kinds[index] = BlockKind.HEADING
    if texts and marks.is_chapter(pieces[texts[-1]]) and len(texts) > 1:
        kinds[texts[-1]] = BlockKind.HEADING
    _find_running_heads(pieces, kinds)


def _number(piece: str, otherwise: int) -> int:
    figures = _FIGURES.search(piece)
    return int(figures.group()) if figures else otherwise


def _find_running_heads(pieces: list[str], kinds: list[BlockKind | None]) -> None:
    """A line that comes again and again on its own is the page's, not the text's."""
    headings = [
        index
        for index, kind in enumerate(kinds)
        if kind is BlockKind.HEADING and _level(pieces[index]) > 1
    ]
    counts = Counter(pieces[index] for index in headings)
    often = 2 if len(pieces) < 200 else 4
    for index in headings:
        if counts[pieces[index]] >= often:
            kinds[index] = BlockKind.BOILERPLATE


def _title_place(pieces: list[str], texts: list[int]) -> int:
    """Which of the text's blocks would be the title: the first, or the one after a kicker such as
    “BREAKING”."""
    if len(texts) < 3:
        return 0
    first, second = pieces[texts[0]], pieces[texts[1]]
    kicker = first.isupper() and len(first.split()) == 1 and len(second) > 1.5 * len(first)
    return 1 if kicker and not ends_sentence(first) and not ends_sentence(second) else 0


def _is_among_labels(kinds: list[BlockKind | None], index: int) -> bool:
    """Whether labels stand on both sides: the X between Facebook and WhatsApp is no chapter."""
    around = kinds[max(index - 1, 0) : index] + kinds[index + 1 : index + 2]
    return len(around) == 2 and set(around) == {BlockKind.BOILERPLATE}


def _first_paragraph(pieces: list[str]) -> int:
    """Index of the first block that is surely text; a byline stands above it."""
    for index, piece in enumerate(pieces):
        if ends_sentence(piece) and _size(piece) > _PARAGRAPH:
            return index
    return 0


def _is_title(piece: str, following: str, mostly_bare: bool) -> bool:
    size = _size(piece)
    if size > _TITLE or piece[-1] in ",;:،、：；" or _is_quotation(piece) or piece[0] in _DASHES:
        return False
    if not ends_sentence(piece):
        return not mostly_bare or len(following) > 2 * len(piece)
    # “Will it ever rain again?” may be a title if what follows is much longer.
    return piece[-1] in "?!？！؟" and size <= 100 and len(following) >= 2 * len(piece)


def _is_heading(piece: str) -> bool:
    if _size(piece) > _HEADING or piece[0] in _DASHES + "•*" or piece[-1] in ",;:،、：；‚—–-":
        return False
    if piece[0].islower() or "\n" in piece or _is_quotation(piece):
        return False
    return not ends_sentence(piece)


def _is_complete(piece: str) -> bool:
    """Whether what follows begins afresh: after a full stop, speech, or a paragraph's length."""
    return ends_sentence(piece) or piece[-1] in '」』”»"' or _size(piece) > _HEADING


def _is_quotation(piece: str) -> bool:
    """Whether a line is speech from its first to its last mark: 「待って」."""
    return piece[0] in "\"“„«»「『‘'" and piece[-1] in "\"”“»«」』’'"


def _size(piece: str) -> int:
    """Code points, those of scripts without spaces counted twice."""
    return len(piece) + sum(1 for char in piece if char >= "\u2e80")
