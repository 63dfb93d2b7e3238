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
        return list(japanese.cuts(language, text))
    if language in _WITHOUT_STOPS:
        return sorted({*spaced.cuts(language, text), *thai_cuts(text)})
    return list(spaced.cuts(language, text, western.Advice(language, text).refuses))


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


def _tiles(text: str, positions: Iterable[int]) -> list[Span]:
    if not text:
        return []
    return [Span(start, end) for start, end in pairwise((0, *positions, len(text)))]
