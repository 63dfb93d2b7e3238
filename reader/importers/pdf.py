"""PDF with a text layer. A PDF knows letters and places, not words and paragraphs: what comes out
is a good guess, and the reader is told so."""

from __future__ import annotations

import io
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder, clean_name
from reader.importers.pdf_lines import page_blocks
from reader.jobs import Cancelled, CancelToken, Progress, no_progress
from reader.text.detect import detect_language

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 5000
_PAGE_SECONDS = 3.0
"""A page of print takes a tenth of that at worst."""
_WASTED_SECONDS = 6.0
"""What pages that come to nothing may take together before we stop."""
_LONGEST_STREAM = 8 * 2**20
"""Bytes a stream may unpack to; a page of text has some thousands."""
_LONGEST_PAGE = 2 * 2**20
"""Bytes of drawing instructions on one page; maps have more, texts have not."""
_LONGEST_PARSING = 400_000
"""Operators and operands on one page; a full page of text has some five thousand."""
_LEAST_LETTERS = 20


class _PageTooLong(Exception):
    """This page takes longer than a page of text does."""


def load_pdf(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    at_most: int | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """
    Args:
        at_most: code points after which reading may stop: a beginning to look at.
        progress: counts pages.
    Raises: UnreadableFile, Cancelled.
    """
    with _bounded_pypdf():
        reader = _opened(data, name)
        pages, lost = _pages(reader, name, at_most, cancel or CancelToken(), progress)
        title, author = _names(reader)
        outline = _outline(reader)
    letters = sum(char.isalpha() for page in pages for char in page)
    if letters < _LEAST_LETTERS:
        raise UnreadableFile(
            f"“{name}” holds pictures of pages but no text; run it through a text recognition "
            "program first."
        )
    said = language or detect_language("\n".join(pages[len(pages) // 3 :])[:8000])
    builder = DocumentBuilder()
    for kind, level, text in page_blocks(pages, said, outline):
        if level == 1:
            builder.begin_section(text)
        builder.add(text, kind, level)
    if not len(builder):
        raise UnreadableFile(f"“{name}” holds no text that can be read.")
    document = builder.build(language=said, title=title or Path(name).stem, author=author)
    return document, _warnings(name, lost)


def _warnings(name: str, lost: int) -> list[LoadWarning]:
    found = [
        LoadWarning(
            f"“{name}” is a PDF: paragraphs and words are put together by guessing; look it over."
        )
    ]
    if lost:
        what = "A page" if lost == 1 else f"{lost} pages"
        found.append(LoadWarning(f"{what} of “{name}” could not be read and is left out."))
    return found


@contextmanager
def _bounded_pypdf() -> Iterator[None]:
    """pypdf silent, calling no other program, and with small limits on what streams unpack to."""
    import pypdf

    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with pypdf.apply_configuration(
            zlib_maximum_output_length=_LONGEST_STREAM,
            lzw_maximum_output_length=_LONGEST_STREAM,
            run_length_maximum_output_length=_LONGEST_STREAM,
            array_based_stream_maximum_output_length=_LONGEST_STREAM,
            stream_decoding_work_maximum_length=4 * _LONGEST_STREAM,
            stream_parsing_work_maximum_count=_LONGEST_PARSING,
            page_tree_maximum_entries=2 * _MOST_PAGES,
            outline_maximum_entries=_MOST_PAGES,
            xform_maximum_invocations_per_extraction=200,
            jbig2dec_binary=None,
            disable_legacy_handling=True,
        ):
            yield
    finally:
        logger.setLevel(level)


def _opened(data: bytes, name: str) -> PdfReader:
    import pypdf

    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile(f"“{name}” asks for a password; save a copy without one.")
        count = len(reader.pages)
    except UnreadableFile:
        raise
    except pypdf.errors.DependencyError as error:
        raise UnreadableFile(
            f"“{name}” is encrypted; print it into a new PDF to read it here."
        ) from error
    except Exception as error:
        # A damaged PDF ends in any of Python's errors, deep in pypdf.
        raise UnreadableFile(f"“{name}” is a damaged PDF and cannot be read.") from error
    if count > _MOST_PAGES:
        raise UnreadableFile(f"“{name}” has {count:,} pages; split it into parts.")
    return reader


def _pages(
    reader: PdfReader, name: str, at_most: int | None, cancel: CancelToken, progress: Progress
) -> tuple[list[str], int]:
    """The text of each page, and how many pages could not be read."""
    pages: list[str] = []
    lost = 0
    wasted = 0.0
    total = len(reader.pages)
    for number in range(total):
        cancel.check()
        begun = time.monotonic()
        text = ""
        try:
            text = _page_text(reader.pages[number], cancel)
        except Cancelled:
            raise
        except Exception:
            # As above: one bad page is left out, and counted.
            lost += 1
        if len(text.strip()) < _LEAST_LETTERS:
            wasted += time.monotonic() - begun
        if wasted > _WASTED_SECONDS:
            if not any(page.strip() for page in pages):
                raise UnreadableFile(f"“{name}” is a PDF that takes too long to read.")
            lost += total - number - 1
            break
        pages.append(text)
        progress(number + 1, total)
        if at_most is not None and sum(map(len, pages)) > at_most:
            break
    return pages, lost


def _page_text(page: Any, cancel: CancelToken) -> str:
    """Raises: whatever pypdf does, _PageTooLong, Cancelled."""
    contents = page.get_contents()
    if contents is None:
        return ""
    if len(contents.get_data()) > _LONGEST_PAGE:
        raise _PageTooLong
    end = time.monotonic() + _PAGE_SECONDS
    count = 0

    def check(*_: object) -> None:
        nonlocal count
        count += 1
        if count % 256 == 0:
            cancel.check()
            if time.monotonic() > end:
                raise _PageTooLong

    return str(page.extract_text(visitor_operand_before=check))


def _names(reader: PdfReader) -> tuple[str, str]:
    """(title, author) where they are more than a file's name or a program's."""
    try:
        about = reader.metadata
        title = clean_name(str(about.title or "")) if about else ""
        author = clean_name(str(about.author or "")) if about else ""
    except Exception:
        return "", ""  # damaged metadata: the text may still be sound
    if title.lower().endswith((".doc", ".docx", ".pdf", ".indd", ".tex")):
        title = ""
    return ("" if title.lower() in {"untitled", "untitled document"} else title), author


def _outline(reader: PdfReader) -> frozenset[str]:
    """Titles of the bookmarks at the first two levels: they are headings where they stand alone."""
    found: list[str] = []
    try:
        for entry in reader.outline:
            for inner in entry if isinstance(entry, list) else [entry]:
                if not isinstance(inner, list) and len(found) < 2000:
                    found.append(str(inner.title or ""))
    except Exception:
        return frozenset()  # as above
    return frozenset("".join(title.split()).casefold() for title in found if title.strip())
