"""The picture an EPUB names as its cover.

Sources: EPUB 3.3 (W3C) for `cover-image`; Open Packaging Format 2.0.1 for the guide; <meta
name="cover"> is what programs agreed on before EPUB 3.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import UnreadableFile
from reader.importers.epub_package import PAGE_SUFFIXES, package_path, tree_of
from reader.importers.pictures import LONGEST_PICTURE, drawing_tree, harmless, kind_of_picture
from reader.importers.trees import markup_text, xhtml_tree
from reader.importers.walk import local_name
from reader.importers.zipped import Archive, BrokenEntry

if TYPE_CHECKING:
    from lxml.etree import _Element

_TRIED = 6
"""Pictures at most; a book names one, some name it twice."""
_XLINK = "{http://www.w3.org/1999/xlink}href"


@dataclass(slots=True)
class _Named:
    """What the package says that may lead to the cover."""

    items: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By id: where it lies, and its media type."""
    cover_images: list[str] = field(default_factory=list)
    metas: list[str] = field(default_factory=list)
    guide: list[str] = field(default_factory=list)
    first_page: str = ""


def cover_of(data: bytes) -> tuple[bytes, str] | None:
    """The cover of an EPUB as bytes that may be decoded, and its kind as in `pictures`; None if it
    has none that can be read. Never raises ReaderError."""
    try:
        archive = Archive(data, "")
        path = package_path(archive)
        tree = tree_of(archive, path) if path else None
        if tree is None:
            return None
        folder = posixpath.dirname(path or "")
        tried: set[str] = set()
        for place in _candidates(archive, _named(tree), folder):
            if place in tried or len(tried) == _TRIED:
                continue
            tried.add(place)
            found = _picture(archive, place)
            if found is not None:
                return found
    except UnreadableFile:
        return None
    return None


def _named(tree: _Element) -> _Named:
    named = _Named()
    for element in tree.iter():
        tag = local_name(element)
        if tag == "item":
            key, href = str(element.get("id") or ""), str(element.get("href") or "")
            named.items[key] = (href, str(element.get("media-type") or ""))
            if "cover-image" in str(element.get("properties") or "").split():
                named.cover_images.append(href)
        elif tag == "meta" and str(element.get("name") or "").lower() == "cover":
            named.metas.append(str(element.get("content") or ""))
        elif tag == "reference" and str(element.get("type") or "").lower() in {
            "cover",
            "other.ms-coverimage-standard",
            "other.ms-coverimage",
        }:
            named.guide.append(str(element.get("href") or ""))
        elif tag == "itemref" and not named.first_page:
            named.first_page = named.items.get(str(element.get("idref") or ""), ("", ""))[0]
    return named


def _candidates(archive: Archive, named: _Named, folder: str) -> Iterator[str]:
    """Entries that may be the cover, the surest first."""
    addresses = list(named.cover_images)
    for meta in named.metas:  # an item by its id, or, wrongly but often, its address
        addresses.append(named.items.get(meta, (meta, ""))[0])
    addresses += named.guide
    addresses += [href for key, (href, media) in named.items.items()
                  if media.startswith("image/") and _is_called_cover(key, href)]  # fmt: skip
    if _is_called_cover("", named.first_page):
        addresses.append(named.first_page)
    for address in addresses:
        place = _entry(archive, folder, address)
        if place is None:
            continue
        if place.lower().endswith(PAGE_SUFFIXES):
            yield from _shown_on(archive, place)
        else:
            yield place


def _is_called_cover(key: str, href: str) -> bool:
    stem = posixpath.basename(href).rsplit(".", 1)[0].lower()
    return key.lower() in {"cover", "cover-image", "coverimage"} or stem in {"cover", "cover-image"}


def _entry(archive: Archive, folder: str, address: str) -> str | None:
    file = address.partition("#")[0]
    if not file or ":" in file:
        return None  # on the web, or in the address itself
    return archive.find(posixpath.join(folder, file))


def _shown_on(archive: Archive, page: str) -> Iterator[str]:
    """The pictures on the page that stands for the cover."""
    try:
        tree = xhtml_tree(markup_text(archive.read(page)))
    except BrokenEntry:
        return
    if tree is not None:
        yield from _pictures_in(archive, page, tree)


def _pictures_in(archive: Archive, page: str, tree: _Element) -> Iterator[str]:
    for element in tree.iter():
        if local_name(element) in {"img", "image"}:
            address = element.get("src") or element.get(_XLINK) or element.get("href") or ""
            place = _entry(archive, posixpath.dirname(page), str(address))
            if place is not None:
                yield place


def _picture(archive: Archive, place: str) -> tuple[bytes, str] | None:
    if archive.is_locked(place):
        return None
    try:
        data = archive.read(place, longest=LONGEST_PICTURE)
        if kind_of_picture(data) == "svg":
            inside = _photograph_in(archive, place, data)
            data = data if inside is None else inside
    except BrokenEntry:
        return None
    return harmless(data)


def _photograph_in(archive: Archive, place: str, drawing: bytes) -> bytes | None:
    """What a drawing only wraps: the first picture that it shows."""
    tree = drawing_tree(drawing)
    if tree is None:
        return None
    for inside in _pictures_in(archive, place, tree):
        return archive.read(inside, longest=LONGEST_PICTURE)
    return None
