"""From a file, or standard input, to a segmented document."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.registry import load_bytes, load_file
from reader.jobs import CancelToken, Progress, no_progress
from reader.segmentation.registry import segment_document
from reader.services.sources import Origin, Source
from reader.text.language import language as language_of

STANDARD_INPUT = "-"


def read_bytes(source: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises: UnreadableFile."""
    if source == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        if Path(source).is_char_device() or Path(source).is_block_device():
            raise UnreadableFile(f"“{source}” is a device; name a file, or - for standard input.")
        return Path(source).read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(f"There is no file “{source}”; check the name.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"“{source}” is a folder; name a file in it.") from error
    except OSError as error:
        raise UnreadableFile(
            f"“{source}” cannot be read ({error.strerror}); check its permissions."
        ) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableFile(f"{source!r} cannot be the name of a file.") from error


def load_document(
    source: Origin,
    *,
    language: str | None = None,
    encoding: str | None = None,
    read_ruby: bool = True,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """Import and segment one text.

    Args:
        source: a path, "-" for standard input, or a text without a file.
        encoding: as Python's codecs call it, where the reader knows better than the bytes tell.
        read_ruby: False leaves the author's ruby mark-up in the text, as the file has it.
    Raises: UnreadableFile, Cancelled.
    """
    tag = known_tag(language)
    if isinstance(source, Source):
        document, warnings = _load_source(source, tag, encoding, cancel, part_of(progress, 0, 2))
        return segment_document(document, cancel=cancel, progress=part_of(progress, 1, 2)), warnings
    source = str(source)
    if source == STANDARD_INPUT or _is_pipe(source):
        document, warnings = load_bytes(
            read_bytes(source),
            name="standard input" if source == STANDARD_INPUT else source,
            language=tag,
            encoding=encoding,
            read_ruby=read_ruby,
            cancel=cancel,
            progress=part_of(progress, 0, 2),
        )
    else:
        document, warnings = load_file(
            Path(source),
            language=tag,
            encoding=encoding,
            read_ruby=read_ruby,
            cancel=cancel,
            progress=part_of(progress, 0, 2),
        )
    document = segment_document(document, cancel=cancel, progress=part_of(progress, 1, 2))
    return document, warnings


def _load_source(
    source: Source,
    tag: str | None,
    encoding: str | None,
    cancel: CancelToken | None,
    progress: Progress,
) -> tuple[Document, list[LoadWarning]]:
    """Read as the server says; if that cannot be, as the bytes tell."""
    for code in dict.fromkeys((encoding or source.encoding, encoding)):
        try:
            return load_bytes(
                source.data, name=source.name, language=tag, encoding=code, whole=source.whole,
                cancel=cancel, progress=progress,
            )  # fmt: skip
        except UnreadableFile:
            if code == encoding:
                raise
    raise AssertionError("one of them is read or refused")


def part_of(progress: Progress, number: int, count: int) -> Progress:
    """A Progress for step `number` of `count` steps of the same length: it tells `progress` the
    thousandths of the whole, each once."""
    last = -1

    def report(done: int, total: int) -> None:
        nonlocal last
        thousandths = int(1000 * (number + min(done / max(total, 1), 1.0)) / count)
        if thousandths != last:
            last = thousandths
            progress(thousandths, 1000)

    return report


def _is_pipe(source: str) -> bool:
    """Whether this is the output of another program, as a shell names it: <(…)."""
    try:
        return Path(source).is_fifo()
    except (OSError, ValueError):
        return False


def read_text(source: str, *, language: str | None = None) -> str:
    """The decoded text of a file, or of standard input for "-". Raises: UnreadableFile."""
    from reader.importers.decode import decode

    name = "standard input" if source == STANDARD_INPUT else source
    data = read_bytes(source)
    try:
        text = decode(data, language=known_tag(language)).text
    except UnreadableFile as error:
        raise UnreadableFile(f"“{name}” cannot be opened. {error}") from error
    if not text.strip():
        raise UnreadableFile(f"“{name}” is empty; choose a file with text in it.")
    return text


def load_lines(source: str, *, language: str | None = None) -> tuple[list[str], str]:
    """The lines of a text as they are, without their line ends, and its language.

    Only a newline ends a line here (not U+2028, form feed or vertical tab), so that line numbers
    agree with other tools. Raises: UnreadableFile.
    """
    from reader.text.detect import detect_language

    text = read_text(source, language=language)
    lines = [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]
    return lines, known_tag(language) or detect_language(text)


def known_tag(language: str | None) -> str | None:
    """A language as people write it ("JA", "pt_BR") as the tag we use; None stays None."""
    return None if language is None else language_of(language).tag
