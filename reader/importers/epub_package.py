"""What an EPUB says of itself: its spine, its table of contents, who wrote it.

Sources: EPUB 3.3 (W3C), Open Packaging Format 2.0.1, NCX in DAISY Z39.86.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import UnreadableFile
from reader.importers.elements import types
from reader.importers.trees import markup_text, xhtml_tree, xml_tree
from reader.importers.walk import local_name, visible_text
from reader.importers.zipped import Archive, BrokenEntry, UnpacksTooFar

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml",
                    "text/x-oeb1-document", "application/xml"})  # fmt: skip
PAGE_SUFFIXES = (".xhtml", ".html", ".htm", ".xml")
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_DEEPEST = 2
"""Levels of the table of contents that begin a section."""
_MOST_ENTRIES = 20_000
"""Of a table of contents; a book has some hundreds."""
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    path: str
    fragment: str
    title: str


@dataclass(slots=True)
class Package:
    """A book's parts, as paths into its archive."""

    pages: list[str] = field(default_factory=list)
    """In reading order; those outside the line of reading (notes) come last."""
    contents: list[Entry] = field(default_factory=list)
    contents_page: str = ""
    """The page that only lists the others; empty if there is none."""
    title: str = ""
    author: str = ""
    translator: str = ""
    language: str = ""
    has_spine: bool = True


def read_package(archive: Archive, name: str) -> Package:
    """Raises: UnreadableFile for books under protection and archives that hold no book."""
    _refuse_protected(archive, name)
    path = package_path(archive)
    tree = tree_of(archive, path) if path else None
    package = Package()
    if tree is not None:
        _read_metadata(tree, package)
        _read_spine(tree, posixpath.dirname(path or ""), archive, package)
    if not package.pages:
        package.has_spine = False
        found = [entry for entry in archive.names if entry.lower().endswith(PAGE_SUFFIXES[:3])]
        package.pages = sorted(found, key=_natural)
    if not package.pages:
        raise UnreadableFile(
            f"“{name}” holds no text: it has no pages, or not where an EPUB has them."
        )
    return package


def _natural(path: str) -> list[tuple[int, str]]:
    """Sorts page10 after page9."""
    return [
        (int(part[:18]), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(path)
    ]


def _refuse_protected(archive: Archive, name: str) -> None:
    sentence = f"“{name}” is protected by its shop (DRM) and cannot be read by other programs."
    if archive.find("META-INF/sinf.xml") or archive.find("META-INF/license.lcpl"):
        raise UnreadableFile(sentence)
    path = archive.find("META-INF/encryption.xml")
    tree = tree_of(archive, path) if path else None
    if tree is None:
        return
    for element in tree.iter():
        if local_name(element) != "encrypteddata":
            continue
        methods = [one.get("Algorithm", "") for one in element.iter()
                   if local_name(one) == "encryptionmethod"]  # fmt: skip
        if any(method not in _FONT_SCRAMBLING for method in methods):
            raise UnreadableFile(sentence)


def package_path(archive: Archive) -> str | None:
    """Where the book says what it consists of."""
    container = archive.find("META-INF/container.xml")
    tree = tree_of(archive, container) if container else None
    if tree is not None:
        for element in tree.iter():
            if local_name(element) == "rootfile":
                found = archive.find(element.get("full-path") or "")
                if found:
                    return found
    return next((path for path in archive.names if path.lower().endswith(".opf")), None)


def tree_of(archive: Archive, path: str) -> _Element | None:
    """An entry of XML; None if it cannot be read. Raises: UnpacksTooFar."""
    try:
        return xml_tree(archive.read(path))
    except BrokenEntry:
        return None


def _read_metadata(tree: _Element, package: Package) -> None:
    roles: dict[str, str] = {}
    people: list[tuple[str, str, str, str]] = []
    for element in tree.iter():
        tag = local_name(element)
        if tag == "meta" and element.get("property") == "role":
            roles[(element.get("refines") or "").lstrip("#")] = visible_text(element)
        elif tag == "title" and not package.title:
            package.title = visible_text(element)
        elif tag == "language" and not package.language:
            package.language = visible_text(element)[:35]
        elif tag in {"creator", "contributor"}:
            role = next((str(v) for key, v in element.items() if str(key).endswith("role")), "")
            people.append((tag, visible_text(element), role, element.get("id") or ""))
    for tag, person, role, key in people:
        says = (role or roles.get(key, "")).lower()
        if says == "trl":
            package.translator = package.translator or person
        elif tag == "creator" and says in {"", "aut"} and not package.author:
            package.author = person


def _read_spine(tree: _Element, folder: str, archive: Archive, package: Package) -> None:
    items: dict[str, tuple[str, str, str]] = {}
    inside: list[str] = []
    outside: list[str] = []
    contents = ""
    for element in tree.iter():
        tag = local_name(element)
        if tag == "item":
            path = archive.find(posixpath.join(folder, element.get("href") or ""))
            if path is not None:
                media = str(element.get("media-type") or "").split(";")[0].strip()
                items[str(element.get("id") or "")] = (
                    path,
                    media,
                    str(element.get("properties") or ""),
                )
        elif tag == "spine":
            contents = element.get("toc") or ""
        elif tag == "itemref":
            item = items.get(element.get("idref") or "")
            if item is None or not (item[1] in _PAGES or item[0].endswith(PAGE_SUFFIXES)):
                continue
            (outside if element.get("linear") == "no" else inside).append(item[0])
    package.pages = list(dict.fromkeys([*inside, *outside]))
    nav = next((path for path, _, says in items.values() if "nav" in says.split()), "")
    ncx = items.get(contents) or next(
        (item for item in items.values() if item[1] == "application/x-dtbncx+xml"), None
    )
    package.contents_page = nav
    if nav:
        package.contents = _nav_entries(archive, nav)
    if ncx is not None and not package.contents:
        package.contents = _ncx_entries(archive, ncx[0])


def _nav_entries(archive: Archive, path: str) -> list[Entry]:
    try:
        tree = xhtml_tree(markup_text(archive.read(path)))
    except UnpacksTooFar:
        raise
    except (BrokenEntry, UnreadableFile):
        return []
    if tree is None:
        return []
    navs = [element for element in tree.iter() if local_name(element) == "nav"]
    chosen = next((nav for nav in navs if "toc" in types(nav)), navs[0] if navs else None)
    if chosen is None:
        return []
    links = (
        element
        for element, depth in _with_depth(chosen, "ol")
        if local_name(element) == "a" and depth <= _DEEPEST
    )
    return [
        _entry(archive, path, element.get("href") or "", visible_text(element))
        for element in islice(links, _MOST_ENTRIES)
    ]


def _ncx_entries(archive: Archive, path: str) -> list[Entry]:
    tree = tree_of(archive, path)
    if tree is None:
        return []
    found: list[Entry] = []
    label = ""
    for element, depth in _with_depth(tree, "navpoint"):
        tag = local_name(element)
        if tag == "navlabel":
            label = visible_text(element)
        elif tag == "content" and 0 < depth <= _DEEPEST:
            found.append(_entry(archive, path, element.get("src") or "", label))
        if len(found) == _MOST_ENTRIES:
            break
    return found


def _with_depth(root: _Element, level: str) -> Iterator[tuple[_Element, int]]:
    """Every element below `root`, and how many elements called `level` it is in."""
    from lxml import etree

    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        step = local_name(element) == level
        if event == "start":
            depth += step
            yield element, depth
        else:
            depth -= step


def _entry(archive: Archive, page: str, address: str, title: str) -> Entry:
    file, _, fragment = address.partition("#")
    path: str | None = page
    if file:
        path = archive.find(posixpath.join(posixpath.dirname(page), file))
        path = path or archive.find_in_any_folder(file)
    return Entry(path or "", unquote(fragment), title)
