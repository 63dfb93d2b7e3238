"""Several languages of one text in one file, or in files that agree line by line: what arrives
aligned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import Document, Segment
from reader.documents.naming import without_language
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder, clean_name
from reader.importers.decode import Decoded, decode
from reader.importers.formats import Format, format_of
from reader.jobs import CancelToken, Progress, no_progress
from reader.text.detect import detect_language
from reader.text.language import language as language_of

Row = Mapping[str, str]
"""One unit: the text in each language that it has."""
_MOST_LANGUAGES = 12
_CHECK_EVERY = 1000  # rows


@dataclass(frozen=True)
class Parallel:
    """A text in several languages, unit by unit."""

    documents: tuple[Document, ...]
    """One for each language; the original first where it is known."""
    units: tuple[tuple[int, ...], ...]
    """For each unit, how many segments each of the documents has of it."""
    title: str = ""
    warnings: tuple[LoadWarning, ...] = ()

    def alignment(self, source: int, target: int) -> Alignment:
        """The beads between two of the documents, as sure as the file is."""
        shapes = ((int(unit[source]), int(unit[target])) for unit in self.units)
        return alignment_from_shapes([shape for shape in shapes if any(shape)])

    def pairs(self) -> list[tuple[int, int]]:
        return list(combinations(range(len(self.documents)), 2))


def load_parallel(
    data: bytes,
    *,
    name: str,
    languages: Sequence[str] | None = None,
    encoding: str | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Parallel:
    """A translation memory (TMX) or a table of two columns.

    Args:
        languages: BCP 47 tags of a table's two columns, where the reader knows better.
        encoding: of a table, where the reader knows better.
        progress: counts units; the total is a guess while reading.
    Raises: UnreadableFile, Cancelled.
    """
    if not data.strip():
        raise UnreadableFile(f"“{name}” is empty; choose a file with text in it.")
    token = cancel or CancelToken()
    format = format_of(data, name)
    if format is Format.TMX:
        from reader.importers.tmx import read_tmx

        memory = read_tmx(data, name, token)
        rows, order, title = memory.rows, memory.languages, memory.title
        warnings = list(memory.warnings)
    elif format is Format.TABLE:
        from reader.importers.tables import read_table

        decoded = _decoded(data, name, encoding)
        rows, tags = read_table(decoded.text, name, languages)
        order = list(tags)
        title, warnings = "", _encoding_warnings(decoded.encoding, decoded.sure, name)
    elif format is Format.BILINGUAL:
        from reader.importers.bilingual import read_bilingual

        book = read_bilingual(data, name, token)
        return Parallel(book.documents, tuple(book.beads), book.title, tuple(book.warnings))
    else:
        raise UnreadableFile(f"“{name}” holds one language only; add it as a text.")
    return _parallel(rows, order, title or Path(name).stem, warnings, name, token, progress)


def load_line_pair(
    source: bytes,
    target: bytes,
    *,
    names: tuple[str, str],
    languages: tuple[str | None, str | None] = (None, None),
    encodings: tuple[str | None, str | None] = (None, None),
    cancel: CancelToken | None = None,
) -> Parallel:
    """Two texts of which each line translates the line of the same number.

    Raises: UnreadableFile, also where they differ in length.
    """
    texts, warnings = [], []
    for data, name, encoding in zip((source, target), names, encodings, strict=True):
        decoded = _decoded(data, name, encoding)
        texts.append(decoded.text.replace("\r\n", "\n").removesuffix("\n").split("\n"))
        warnings += _encoding_warnings(decoded.encoding, decoded.sure, name)
    if len(texts[0]) != len(texts[1]):
        raise UnreadableFile(
            f"“{names[0]}” has {len(texts[0]):,} lines and “{names[1]}” {len(texts[1]):,}; line by "
            "line only files of the same length can be matched. Add them as two texts instead."
        )
    tags = two_languages(texts, languages)
    rows = [
        {tag: line for tag, line in zip(tags, pair, strict=True) if line.strip()}
        for pair in zip(*texts, strict=True)
    ]
    title = without_language(Path(names[0]).stem)
    token = cancel or CancelToken()
    return _parallel(rows, tags, title, warnings, names[0], token, no_progress)


def two_languages(
    columns: Sequence[Sequence[str]], known: Sequence[str | None] | None
) -> tuple[str, str]:
    """The tags of two columns: as known, as detected; never the same for both."""
    found = []
    for number, column in enumerate(columns[:2]):
        said = known[number] if known and number < len(known) else None
        sample = "\n".join(column[:400])[:8000]
        found.append(language_of(said).tag if said else detect_language(sample))
    if found[0] == found[1]:
        found[1] = f"{found[1]}-x-2"
    return found[0], found[1]


def _decoded(data: bytes, name: str, encoding: str | None) -> Decoded:
    try:
        return decode(data, encoding=encoding)
    except UnreadableFile as error:
        raise UnreadableFile(f"“{name}” cannot be opened. {error}") from error


def _encoding_warnings(encoding: str, sure: bool, name: str) -> list[LoadWarning]:
    return (
        []
        if sure
        else [LoadWarning(f"“{name}” was read as {encoding}; see if letters look wrong.")]
    )


def _parallel(
    rows: Sequence[Row],
    languages: Sequence[str],
    title: str,
    warnings: Iterable[LoadWarning],
    name: str,
    cancel: CancelToken,
    progress: Progress,
) -> Parallel:
    tags = list(languages)[:_MOST_LANGUAGES]
    builders = [DocumentBuilder() for _ in tags]
    units: list[tuple[bool, ...]] = []
    for number, row in enumerate(rows):
        if number % _CHECK_EVERY == 0:
            cancel.check()
            progress(number, len(rows))
        unit = tuple(
            builder.add(row.get(tag, "")) is not None
            for builder, tag in zip(builders, tags, strict=True)
        )
        if any(unit):
            units.append(unit)
    if sum(len(builder) > 0 for builder in builders) < 2:
        raise UnreadableFile(f"“{name}” holds no two languages side by side.")
    kept = [number for number, builder in enumerate(builders) if len(builder)]
    documents = tuple(
        _with_a_segment_a_block(
            builders[number].build(language=tags[number].removesuffix("-x-2"), title=title)
        )
        for number in kept
    )
    return Parallel(
        documents,
        tuple(tuple(unit[number] for number in kept) for unit in units),
        clean_name(title),
        tuple(warnings),
    )


def _with_a_segment_a_block(document: Document) -> Document:
    return document.with_segments(
        [Segment(block.span, number) for number, block in enumerate(document.blocks)]
    )
