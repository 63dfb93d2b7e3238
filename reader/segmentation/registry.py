"""Which splitter cuts which language, and the walk over a document's blocks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from reader.documents.document import Document, Segment
from reader.jobs import CancelToken, Progress, no_progress
from reader.segmentation import japanese, spaced, western
from reader.segmentation.lines import LONGEST, capped, thai_cuts
from reader.text.language import language as language_of
from reader.text.span import Span

_WIDE = frozenset({"ja", "zh"})
_WITHOUT_STOPS = frozenset({"th", "lo"})


def split(language: str, text: str) -> list[Span]:
    """The sentences of one block's text; they tile it: each holds the white space after it.

    Args:
        language: BCP 47 tag; an unknown one gets the rules all languages share.
    """
    found = _positions(language_of(language).primary, text)
    return _tiles(text, capped(text, found) if len(text) > LONGEST else found)


def _positions(language: str, text: str) -> list[int]:
    if language in _WIDE:
        return [cut.position for cut in japanese.cuts(language, text)]
    found = list(spaced.cuts(language, text))
    doubted = {cut for cut in found if cut.doubt and not western.is_ordinary(language, cut.doubt)}
    if doubted:
        advice = western.boundaries(language, text)
        if advice is not None:
            refused = {cut for cut in doubted if _is_refused(cut, text, advice)}
            found = [cut for cut in found if cut not in refused]
    positions = {cut.position for cut in found}
    if language in _WITHOUT_STOPS:
        positions.update(thai_cuts(text))
    return sorted(positions)


def segment_document(
    document: Document, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> Document:
    """The document with its segments: trimmed spans that never cross a block.

    Progress counts blocks. Raises: Cancelled.
    """
    segments: list[Segment] = []
    total = len(document.blocks)
    for index, block in enumerate(document.blocks):
        if cancel is not None:
            cancel.check()
        text = block.span.of(document.text)
        for span in split(document.language, text):
            trimmed = span.trimmed(text)
            if trimmed:
                segments.append(Segment(trimmed.shifted(block.span.start), index))
        progress(index + 1, total)
    return document.with_segments(segments)


def _is_refused(cut: spaced.Cut, text: str, advice: frozenset[int]) -> bool:
    """Whether pysbd takes the word in doubt for an abbreviation, and does not cut after it.

    It was shown no quotes, so where it cuts it may do so a little later.
    """
    position = cut.position
    while position < len(text) and not text[position].isalnum():
        position += 1
    return not any(start in advice for start in range(cut.position, position + 1))


def _tiles(text: str, positions: Iterable[int]) -> list[Span]:
    if not text:
        return []
    return [Span(start, end) for start, end in pairwise((0, *positions, len(text)))]
