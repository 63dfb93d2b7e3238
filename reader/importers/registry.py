"""Which importer reads a file, and one clear sentence where none can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import clean_name, plain_name
from reader.importers.decode import decode
from reader.importers.formats import Format, format_of
from reader.importers.plain import document_from_text
from reader.jobs import CancelToken, Progress, no_progress

LONGEST_FILE = 64 * 1024 * 1024
"""Bytes of a file that is all text; ten times the longest novels."""
LONGEST_BOOK = 256 * 1024 * 1024
"""Bytes of a file that may be pictures for the most part."""
LONGEST_LINE = 2_000_000
"""Code points; a text that goes on longer without a line break was not written to be read."""
_LONGEST_SHOWN = 160
"""Code points of a file's name in a sentence."""
_ILLUSTRATED = frozenset({Format.EPUB, Format.DOCX, Format.PDF})
_Loaded = tuple[Document, list[LoadWarning]]


class HoldsSeveral(UnreadableFile):
    """One file, several languages: `parallel.load_parallel` reads it."""


def load_file(
    path: str | Path,
    *,
    language: str | None = None,
    encoding: str | None = None,
    read_ruby: bool = True,
    at_most: int | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """Read a file as a document, not yet cut into sentences.

    Raises: UnreadableFile with one sentence that says what is wrong; Cancelled.
    """
    place = Path(path)
    data = read_file(place)
    return load_bytes(
        data,
        name=place.name,
        language=language,
        encoding=encoding,
        read_ruby=read_ruby,
        at_most=at_most,
        cancel=cancel,
        progress=progress,
    )


def load_bytes(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    encoding: str | None = None,
    read_ruby: bool = True,
    at_most: int | None = None,
    whole: bool = False,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """The same for what is already in memory; `name` is used in messages and for its suffix.

    Args:
        at_most: code points after which reading may stop, where the format lets it: a beginning to
            look at while the whole is read.
        whole: of a page: everything in it is the text, not only its article.
    """
    token = cancel or CancelToken()
    name = name_in_words(name)
    if len(data) > LONGEST_BOOK:
        raise _too_large(name, LONGEST_BOOK)
    if not data.strip():
        raise UnreadableFile(f"“{name}” is empty; choose a file with text in it.")
    format = format_of(data, name)
    if format not in _ILLUSTRATED and len(data) > LONGEST_FILE:
        raise _too_large(name, LONGEST_FILE)
    token.check()
    if format in _ILLUSTRATED:
        load = _BOOKS[format]
        document, warnings = load(data, name, language, at_most, token, progress)
    elif format.is_pair:
        raise HoldsSeveral(
            f"“{name}” holds a text in several languages, side by side; add it by itself."
        )
    else:
        document, warnings = _load_text(
            data, name, format, language, encoding, read_ruby, at_most, whole, token, progress
        )
    if not document.blocks:
        raise UnreadableFile(f"“{name}” holds no text; choose another file.")
    return replace(document, title=clean_name(document.title)), warnings


def _load_text(
    data: bytes,
    name: str,
    format: Format,
    language: str | None,
    encoding: str | None,
    read_ruby: bool,
    at_most: int | None,
    whole: bool,
    cancel: CancelToken,
    progress: Progress,
) -> _Loaded:
    """Whatever is bytes in some encoding."""
    if format is Format.HTML:
        from reader.importers.html import load_html
        from reader.importers.trees import markup_text

        text = _decoded(lambda: markup_text(data, encoding=encoding), name)
        return load_html(text, name=name, language=language, whole=whole, cancel=cancel)
    decoded = _decoded(lambda: decode(data, language=language, encoding=encoding), name)
    if not decoded.text.replace("\ufeff", "").strip():
        raise UnreadableFile(f"“{name}” is empty; choose a file with text in it.")
    cancel.check()
    if max(map(len, decoded.text.splitlines())) > LONGEST_LINE:
        raise UnreadableFile(
            f"“{name}” has a line of more than {LONGEST_LINE:,} characters; break it into "
            "paragraphs to open it."
        )
    progress(1, 2)
    text = _beginning(decoded.text, at_most)
    title = Path(name).stem
    warnings: list[LoadWarning] = []
    if format is Format.SUBTITLES:
        from reader.importers.subtitles import load_subtitles

        document, warnings = load_subtitles(text, name=name, language=language)
    elif format is Format.MARKDOWN:
        from reader.importers.markdown import document_from_markdown

        document = document_from_markdown(text, language=language, title=title, read_ruby=read_ruby)
    else:
        document = document_from_text(text, language=language, title=title, read_ruby=read_ruby)
    progress(2, 2)
    if not decoded.sure:
        warnings.append(
            LoadWarning(
                f"“{name}” was read as {decoded.encoding}; if letters look wrong, open it again "
                "with another encoding."
            )
        )
    lost = document.text.find("\ufffd")
    if lost >= 0:
        warnings.append(LoadWarning(f"Some characters of “{name}” could not be read.", lost))
    return document, warnings


def _beginning(text: str, at_most: int | None) -> str:
    """The lines of a text up to `at_most` code points; all of it where that is None."""
    if at_most is None or len(text) <= at_most:
        return text
    return text[: max(text.rfind("\n", 0, at_most), 0) or at_most]


def _load_epub(
    data: bytes,
    name: str,
    language: str | None,
    at_most: int | None,
    cancel: CancelToken,
    progress: Progress,
) -> _Loaded:
    from reader.importers.epub import load_epub

    return load_epub(
        data, name=name, language=language, at_most=at_most, cancel=cancel, progress=progress
    )


def _load_docx(
    data: bytes,
    name: str,
    language: str | None,
    _at_most: int | None,
    cancel: CancelToken,
    progress: Progress,
) -> _Loaded:
    from reader.importers.docx import load_docx

    progress(0, 1)
    return load_docx(data, name=name, language=language, cancel=cancel)


def _load_pdf(
    data: bytes,
    name: str,
    language: str | None,
    at_most: int | None,
    cancel: CancelToken,
    progress: Progress,
) -> _Loaded:
    from reader.importers.pdf import load_pdf

    return load_pdf(
        data, name=name, language=language, at_most=at_most, cancel=cancel, progress=progress
    )


_BOOKS: dict[
    Format, Callable[[bytes, str, str | None, int | None, CancelToken, Progress], _Loaded]
] = {
    Format.EPUB: _load_epub,
    Format.DOCX: _load_docx,
    Format.PDF: _load_pdf,
}
_T = TypeVar("_T")


def _decoded(read: Callable[[], _T], name: str) -> _T:
    try:
        return read()
    except UnreadableFile as error:
        raise UnreadableFile(f"“{name}” cannot be opened. {error}") from error


def name_in_words(name: str) -> str:
    """A file's name, or its path, as it can stand in a sentence: on one line, without marks of
    direction, its middle left out where it is very long."""
    plain = plain_name(name)
    half = _LONGEST_SHOWN // 2
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:half]}…{plain[-half:]}"


def format_of_file(path: str | Path) -> Format:
    """What a file is. Raises: UnreadableFile."""
    place = Path(path)
    return format_of(read_file(place), place.name)


def read_file(path: Path) -> bytes:
    """The bytes of an ordinary file of bearable size. Raises: UnreadableFile."""
    shown = name_in_words(str(path))
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{shown}” is a folder; choose a text file in it.")
        if path.exists() and not path.is_file():
            raise UnreadableFile(f"“{shown}” is not an ordinary file; choose a text file.")
        if path.stat().st_size > LONGEST_BOOK:
            raise _too_large(shown, LONGEST_BOOK)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(
            f"There is no file “{shown}”; it may have been moved or deleted. Choose it again."
        ) from error
    except PermissionError as error:
        raise UnreadableFile(
            f"“{shown}” may not be read: permission is denied. Choose another file, or a copy."
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableFile(
            f"“{shown}” cannot be read: {reason}. Copy it to another place and try again."
        ) from error


def _too_large(name: str, limit: int) -> UnreadableFile:
    return UnreadableFile(
        f"“{name}” is too large: files of up to {limit // 2**20} MB can be opened. Divide it into "
        "parts."
    )
