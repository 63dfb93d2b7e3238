"""Something to read within seconds, while two books are still being read in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.documents.document import Document
from reader.importers.registry import load_bytes, read_file
from reader.jobs import CancelToken
from reader.layout.pair import ReadingPair
from reader.segmentation.registry import segment_document
from reader.services.texts import known_tag
from reader.text.language import language as language_of

_LENGTH = 9_000
"""Code points of a beginning: several screens."""
_WIDE_SHARE = 0.4
"""What the same text takes in scripts without spaces."""
_SEGMENTS = 120


def beginning(
    path: Path | str,
    *,
    language: str | None = None,
    encoding: str | None = None,
    cancel: CancelToken | None = None,
) -> Document:
    """The first pages of a file, cut into sentences. Its text begins as the whole document's does,
    so a place in it (a `Locator`) is a place in the whole.

    Raises: UnreadableFile, Cancelled.
    """
    place = Path(path)
    document, _ = load_bytes(
        read_file(place),
        name=place.name,
        language=known_tag(language),
        encoding=encoding,
        at_most=_LENGTH,
        cancel=cancel,
    )
    length = _LENGTH if language_of(document.language).spaced else int(_LENGTH * _WIDE_SHARE)
    return segment_document(_cut(document, length), cancel=cancel)


def beginning_pair(
    paths: Sequence[Path | str],
    *,
    languages: Sequence[str | None] = (None, None),
    encodings: Sequence[str | None] = (None, None),
    cancel: CancelToken | None = None,
) -> ReadingPair:
    """The first pages of two files, aligned by meaning: to be read until the whole is there.

    Raises: UnreadableFile, NothingToAlign, Cancelled.
    """
    from reader.services.aligning import align_documents, encoder_with

    source, target = (
        beginning(path, language=tag, encoding=code, cancel=cancel)
        for path, tag, code in zip(paths[:2], languages[:2], encodings[:2], strict=True)
    )
    source, target = (_with_segments(one) for one in (source, target))
    alignment = align_documents(source, target, encoder=encoder_with(None), cancel=cancel)
    return ReadingPair(source, target, alignment)


def _cut(document: Document, length: int) -> Document:
    """The document up to the first block that ends beyond `length`; its text stays whole."""
    count = next(
        (n + 1 for n, block in enumerate(document.blocks) if block.span.end > length),
        len(document.blocks),
    )
    return _up_to(document, count)


def _with_segments(document: Document) -> Document:
    if len(document.segments) <= _SEGMENTS:
        return document
    count = document.segments[_SEGMENTS].block
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
