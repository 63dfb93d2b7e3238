"""Something to read within seconds, while two books are still being read in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.documents.document import Document
from reader.jobs import CancelToken
from reader.layout.pair import ReadingPair
from reader.segmentation.registry import segment_document
from reader.services.adding import Chosen
from reader.services.guessing import load_beginning
from reader.services.sources import Origin, bytes_of, name_of_origin
from reader.services.texts import STANDARD_INPUT, known_tag
from reader.text.language import language as language_of

_LENGTH = 9_000
"""Code points of a beginning: several screens."""
_WIDE_SHARE = 0.4
"""What the same text takes in scripts without spaces."""
_SEGMENTS = 120
_LONG = 600_000
"""Bytes of both texts together, from which on their beginning is shown first: less is read in
within a second."""
_PACKED = 4
"""A compressed book holds about so many times its bytes of text."""


def beginning(
    path: Origin,
    *,
    language: str | None = None,
    encoding: str | None = None,
    cancel: CancelToken | None = None,
) -> Document:
    """The first pages of a text, cut into sentences. Its text begins as the whole document's does,
    so a place in it (a `Locator`) is a place in the whole.

    Raises: UnreadableFile, Cancelled.
    """
    document = load_beginning(
        path, bytes_of(path), at_most=_LENGTH, language=known_tag(language), encoding=encoding
    )
    return first_pages(document, cancel=cancel)


def first_pages(document: Document, *, cancel: CancelToken | None = None) -> Document:
    """As much of a document as is shown before the rest is there, cut into sentences."""
    if cancel is not None:
        cancel.check()
    length = _LENGTH if language_of(document.language).spaced else int(_LENGTH * _WIDE_SHARE)
    return segment_document(_cut(document, length), cancel=cancel)


def beginning_pair(
    paths: Sequence[Origin],
    *,
    languages: Sequence[str | None] = (None, None),
    encodings: Sequence[str | None] = (None, None),
    cancel: CancelToken | None = None,
) -> ReadingPair:
    """The first pages of two texts, aligned by meaning: to be read until the whole is there.

    Raises: UnreadableFile, NothingToAlign, Cancelled.
    """
    from reader.services.aligning import align_documents, encoder_with

    source, target = (
        beginning(path, language=tag, encoding=code, cancel=cancel)
        for path, tag, code in zip(paths[:2], languages[:2], encodings[:2], strict=True)
    )
    source, target = (up_to_segments(one, _SEGMENTS) for one in (source, target))
    alignment = align_documents(source, target, encoder=encoder_with(None), cancel=cancel)
    return ReadingPair(source, target, alignment)


def beginning_of(chosen: Chosen, *, cancel: CancelToken | None = None) -> ReadingPair | None:
    """The first pages of the two versions that will face each other; None where the whole is there
    as soon, or the files bring their own alignment.

    Raises: UnreadableFile, Cancelled.
    """
    from reader.services.aligning import NothingToAlign

    texts = chosen.versions[:2]
    if len(texts) < 2 or chosen.line_by_line or chosen.groups:
        return None
    if any(text.origin == STANDARD_INPUT for text in texts):
        return None
    if sum(_weight(text.origin) for text in texts) < _LONG:
        return None
    languages = [text.languages[0] if text.languages else None for text in texts]
    encodings = [text.encoding for text in texts]
    try:
        return beginning_pair(
            [text.origin for text in texts], languages=languages, encodings=encodings,
            cancel=cancel,
        )  # fmt: skip
    except NothingToAlign:
        return None  # a cover and nothing else; the whole will show more


def _weight(origin: Origin) -> int:
    data = bytes_of(origin)
    packed = data.startswith((b"PK", b"%PDF")) and name_of_origin(origin)
    return len(data) * (_PACKED if packed else 1)


def _cut(document: Document, length: int) -> Document:
    """The document up to the first block that ends beyond `length`; its text stays whole."""
    count = next(
        (n + 1 for n, block in enumerate(document.blocks) if block.span.end > length),
        len(document.blocks),
    )
    return _up_to(document, count)


def up_to_segments(document: Document, most: int) -> Document:
    """The blocks that hold the first so many segments."""
    if len(document.segments) <= most:
        return document
    count = document.segments[most].block
    return _up_to(document, max(count, 1))


def _up_to(document: Document, count: int) -> Document:
    """The first `count` blocks with what belongs to them."""
    if count >= len(document.blocks):
        return document
    end = document.blocks[count - 1].span.end
    sections = (
        replace(one, blocks=range(one.blocks.start, min(one.blocks.stop, count)))
        for one in document.sections
        if one.blocks.start < count
    )
    return replace(
        document,
        text=document.text[:end],
        sections=tuple(sections),
        blocks=document.blocks[:count],
        segments=tuple(one for one in document.segments if one.block < count),
        ruby=tuple(one for one in document.ruby if one.span.end <= end),
        cues=tuple(one for one in document.cues if one.span.end <= end),
        notes=tuple(one for one in document.notes if one.block < count and one.position <= end),
    )
