"""Two documents to beads."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.bead import Alignment, Bead
from reader.alignment.doubt import looks_unrelated
from reader.alignment.encoder import (
    CachedEncoder,
    Encoder,
    MemoryStore,
    TextEncoder,
    VectorStore,
    load_encoder,
)
from reader.documents.document import Document
from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.cue_pairs import aligned_by_times
from reader.services.texts import load_document, load_lines


class NothingToAlign(ReaderError):
    """One of the two texts has no sentence in it."""


_LOADING = threading.Lock()


def encoder_with(store: VectorStore | None) -> Encoder:
    """The sentence encoder, loaded when the first text is missing from the store."""
    return _the_encoder() if store is None else CachedEncoder(_the_encoder, store)


def _the_encoder() -> TextEncoder:
    """One for the process: it takes a second to load and keeps no state between calls."""
    with _LOADING:
        return _loaded()


@cache
def _loaded() -> TextEncoder:
    return load_encoder()


def align_documents(
    source: Document,
    target: Document,
    *,
    encoder: Encoder,
    confirmed: Sequence[Bead] = (),
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Alignment:
    """By meaning; subtitles by when they are heard. Raises: NothingToAlign, Cancelled."""
    require_sentences(source, target)
    timed = None if confirmed else aligned_by_times(source, target)
    if timed is not None:
        return timed
    return align(
        AlignmentInput.from_document(source),
        AlignmentInput.from_document(target),
        encoder=encoder,
        confirmed=confirmed,
        cancel=cancel,
        progress=progress,
    )


def require_sentences(source: Document, target: Document) -> None:
    """Raises: NothingToAlign."""
    for document, side in ((source, "first"), (target, "second")):
        if not document.segments:
            raise NothingToAlign(f"The {side} text has no sentence to match; choose another file.")


def align_lines(
    source: tuple[Sequence[str], str], target: tuple[Sequence[str], str], *, encoder: Encoder
) -> Alignment:
    """Align (lines, language) with (lines, language), one sentence a line.

    Blank lines keep their number and are matched with nothing; inside a bead they go with it.
    """
    filled = [[n for n, line in enumerate(lines) if line.strip()] for lines, _ in (source, target)]
    inputs = [
        AlignmentInput.from_lines([lines[n] for n in numbers], language)
        for numbers, (lines, language) in zip(filled, (source, target), strict=True)
    ]
    found = align(inputs[0], inputs[1], encoder=encoder)
    beads: list[Bead] = []
    here = there = 0
    for bead in found.beads:
        start, stop = _on_lines(bead.source, filled[0], here)
        other_start, other_stop = _on_lines(bead.target, filled[1], there)
        beads += _blanks(range(here, start), range(there, other_start))
        moved = replace(bead, source=range(start, stop), target=range(other_start, other_stop))
        beads.append(moved)
        here, there = stop, other_stop
    return Alignment((*beads, *_blanks(range(here, len(source[0])), range(there, len(target[0])))))


def _on_lines(segments: range, numbers: Sequence[int], here: int) -> tuple[int, int]:
    """The lines a side of a bead covers; nothing, at line `here`, for an empty one."""
    if not segments:
        return here, here
    return numbers[segments.start], numbers[segments.stop - 1] + 1


def _blanks(source: range, target: range) -> list[Bead]:
    nulls = [Bead(range(n, n + 1), range(target.start, target.start)) for n in source]
    return nulls + [Bead(range(source.stop, source.stop), range(n, n + 1)) for n in target]


@dataclass(frozen=True, slots=True)
class Formatted:
    """An alignment as a file's contents, and what was odd about the two inputs."""

    content: str | bytes
    warnings: tuple[str, ...] = ()


def align_to_text(
    source: str,
    target: str,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    sentences: bool = False,
    format: str = "jsonl",
    layout: str = "facing",
    furigana: bool = True,
) -> Formatted:
    """Align two files and write the result down: the `align` verb.

    Args:
        source, target: paths, or "-" for standard input.
        sentences: the inputs are one sentence a line and are taken as they are.
        format: "ladder", "jsonl", "tsv" or "tmx"; "html" or "epub".
        layout, furigana: of html and epub; see `editions`.
    Raises: UnreadableFile, NothingToAlign.
    """
    # Kept in memory: a book is encoded on all cores then.
    encoder = CachedEncoder(_the_encoder, MemoryStore())
    warnings: tuple[str, ...] = ()
    if sentences:
        lines = load_lines(source, language=source_language)
        others = load_lines(target, language=target_language)
        alignment = align_lines(lines, others, encoder=encoder)
        warnings = _doubts(alignment)
        if format not in _BOOKS:
            return Formatted(_formatted(alignment, *lines, *others, format), warnings)
        from reader.services.editions import document_of_lines

        document, other = document_of_lines(*lines), document_of_lines(*others)
    else:
        document, found = load_document(source, language=source_language)
        other, more = load_document(target, language=target_language)
        alignment = align_documents(document, other, encoder=encoder)
        warnings = tuple(warning.message for warning in (*found, *more)) + _doubts(alignment)
    if format not in _BOOKS:
        return Formatted(format_alignment(document, other, alignment, format), warnings)
    from reader.services.editions import edition_of_documents, write_book

    edition = edition_of_documents(document, other, alignment, furigana=furigana)
    return Formatted(write_book(edition, format, layout=layout), warnings)


_BOOKS = ("html", "epub")


def _doubts(alignment: Alignment) -> tuple[str, ...]:
    if not looks_unrelated(alignment):
        return ()
    return ("These two hardly look like one text in two languages: expect wrong pairs.",)


def format_alignment(source: Document, target: Document, alignment: Alignment, format: str) -> str:
    """Two documents and their beads as "ladder", "jsonl", "tsv" or "tmx"."""
    return _formatted(
        alignment, _texts(source), source.language, _texts(target), target.language, format
    )


def _texts(document: Document) -> list[str]:
    return [segment.span.of(document.text) for segment in document.segments]


def _formatted(
    alignment: Alignment,
    source: Sequence[str],
    source_language: str,
    target: Sequence[str],
    target_language: str,
    format: str,
) -> str:
    from reader.exporters.beads import format_bead_lines, format_ladder, format_tsv

    if format == "ladder":
        return format_ladder(alignment)
    if format == "jsonl":
        return format_bead_lines(alignment, source, target)
    if format == "tsv":
        return format_tsv(alignment, source, target)
    from reader import __version__
    from reader.exporters.tmx import format_tmx

    return format_tmx(
        alignment,
        source,
        target,
        source_language=source_language,
        target_language=target_language,
        version=__version__,
    )
