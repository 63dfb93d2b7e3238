"""EPUB 2 and 3: the book's pages in reading order, its chapters, its notes, the author's ruby."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.epub_package import Package, read_package
from reader.importers.headings import rank_headings
from reader.importers.trees import markup_text, xhtml_tree
from reader.importers.walk import MarkupWalk, local_name, visible_text
from reader.importers.zipped import Archive, BrokenEntry, UnpacksTooFar
from reader.jobs import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    from lxml.etree import _Element

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def load_epub(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    at_most: int | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """The whole book as one document; its pictures stand as lines with their description.

    Args:
        at_most: code points after which reading may stop: a beginning to look at.
        progress: counts pages.
    Raises: UnreadableFile, Cancelled.
    """
    archive = Archive(data, name)
    package = read_package(archive, name)
    pages = [page for page in package.pages if page != package.contents_page]
    reading = _Reading(archive, package, at_most, cancel)
    for number, page in enumerate(pages or package.pages):
        if cancel is not None:
            cancel.check()
        reading.read(page)
        progress(number + 1, len(pages))
        if at_most is not None and reading.builder.length > at_most:
            break
    builder = reading.builder
    if not len(builder):
        if reading.locked:
            raise UnreadableFile(f"“{name}” asks for a password and cannot be opened.")
        raise UnreadableFile(f"“{name}” holds no text, only pictures or nothing at all.")
    rank_headings(builder, package.title)
    document = builder.build(
        language=language,
        declared=package.language or reading.language,
        title=package.title,
        author=package.author,
        translator=package.translator,
    )
    return document, _warnings(package, reading, name)


def _warnings(package: Package, reading: _Reading, name: str) -> list[LoadWarning]:
    found = []
    if not package.has_spine:
        found.append(
            LoadWarning(f"“{name}” does not say in which order its pages come; see if it is right.")
        )
    if reading.broken:
        what = "A page" if reading.broken == 1 else f"{reading.broken} pages"
        found.append(LoadWarning(f"{what} of “{name}” could not be read and is left out."))
    return found


class _Reading:
    """A book being read, page after page."""

    def __init__(
        self,
        archive: Archive,
        package: Package,
        at_most: int | None,
        cancel: CancelToken | None,
    ) -> None:
        self.builder = DocumentBuilder()
        self.broken = 0
        self.locked = False
        self.language = ""
        self._archive, self._at_most, self._cancel = archive, at_most, cancel
        self._has_contents = bool(package.contents)
        self._openings: dict[tuple[str, str], str] = {}
        for entry in package.contents:
            self._openings.setdefault((entry.path, entry.fragment), entry.title)

    def read(self, page: str) -> None:
        tree = self._tree(page)
        if tree is None:
            self.broken += 1
            return
        if not self.language:
            self.language = tree.get(_XML_LANGUAGE) or tree.get("lang") or ""
        opening = self._openings.get((page, ""))
        if opening is not None:
            self.builder.begin_section(opening)
        elif not self._has_contents:
            self.builder.begin_section(_first_heading(tree))
        MarkupWalk(
            self.builder,
            on_id=self._opener(page),
            address=posixpath.basename(page),
            at_most=self._at_most,
            cancel=self._cancel,
        ).walk(tree)

    def _tree(self, page: str) -> _Element | None:
        if self._archive.is_locked(page):
            self.locked = True
            return None
        try:
            data = self._archive.read(page)
            return xhtml_tree(markup_text(data)) if data.strip() else None
        except UnpacksTooFar:
            raise
        except (BrokenEntry, UnreadableFile):
            return None

    def _opener(self, page: str) -> Callable[[_Element, int], None]:
        def opened(element: _Element, _block: int) -> None:
            title = self._openings.get((page, element.get("id") or element.get("name") or ""))
            if title is not None:
                self.builder.begin_section(title)

        return opened


def _first_heading(tree: _Element) -> str:
    for element in tree.iter():
        if local_name(element) in {"h1", "h2", "h3"}:
            return visible_text(element)
    return ""
