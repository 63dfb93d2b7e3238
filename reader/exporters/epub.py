"""Bilingual books. Source: EPUB 3.3 (W3C, 2023), kept to what EPUB 3.2 knows too; the table of
contents is also there as NCX (EPUB 2.0.1) for older devices."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

from reader.exporters.book_style import BOOK
from reader.exporters.edition import Edition
from reader.exporters.facing import FacingWriter, note_places, title_lines
from reader.exporters.markup import escaped, language_attributes
from reader.text.language import language as language_of

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of the zip format: same input, same bytes
_NEVER = "1980-01-01T00:00:00Z"
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""


def write_epub(edition: Edition, *, layout: str = "facing") -> bytes:
    """An EPUB 3 without scripts: a title page and a file for each chapter.

    Args:
        layout: one of `edition.LAYOUTS`; "reveal" shows each translation under its sentence when
            that is tapped, and always on devices that do not know <details>.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _add(archive, "mimetype", "application/epub+zip", packed=False)
        # By this entry's name `reader.importers` knows that the pairs can be read back.
        _add(archive, "META-INF/facing-pages", "bilingual 1\n", packed=False)
        _add(archive, "META-INF/container.xml", _CONTAINER)
        _add(archive, "EPUB/package.opf", _package(edition))
        _add(archive, "EPUB/nav.xhtml", _navigation(edition))
        _add(archive, "EPUB/toc.ncx", _ncx(edition))
        _add(archive, "EPUB/style.css", BOOK.lstrip())
        if edition.cover:
            _add_bytes(archive, f"EPUB/{_cover(edition)[0]}", edition.cover, packed=False)
        _add(archive, "EPUB/title.xhtml", _page(edition, edition.name, title_lines(edition)))
        writer = FacingWriter(edition, layout, _note_links(edition))
        for number, chapter in enumerate(edition.chapters):
            title = chapter.title or edition.name
            text = _page(edition, title, writer.chapter(chapter))
            _add(archive, f"EPUB/{_file(number)}", text)
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, text: str, *, packed: bool = True) -> None:
    _add_bytes(archive, name, text.encode("utf-8", "replace"), packed=packed)


def _add_bytes(archive: zipfile.ZipFile, name: str, data: bytes, *, packed: bool) -> None:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    archive.writestr(info, data)


def _cover(edition: Edition) -> tuple[str, str]:
    """The cover's file and media type."""
    is_png = edition.cover.startswith(b"\x89PNG")
    return ("cover.png", "image/png") if is_png else ("cover.jpg", "image/jpeg")


def _cover_item(edition: Edition) -> tuple[str, str]:
    """How metadata and manifest name the cover, for devices of both formats; empty without one."""
    if not edition.cover:
        return "", ""
    name, media = _cover(edition)
    item = f'<item id="cover" href="{name}" media-type="{media}" properties="cover-image"/>\n'
    return '<meta name="cover" content="cover"/>\n', item


def _file(chapter: int) -> str:
    return f"text{chapter + 1:04}.xhtml"


def _note_links(edition: Edition) -> Callable[[str, int], str]:
    places = note_places(edition)

    def link(letter: str, block: int) -> str:
        place = places.get((letter, block))
        return "" if place is None else f"{_file(place)}#note-{letter}{block}"

    return link


def _page(edition: Edition, title: str, body: str) -> str:
    attributes = language_attributes(edition.source.document.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"{attributes}>\n<head>\n'
        f"<title>{escaped(_line(title))}</title>\n"
        '<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def _package(edition: Edition) -> str:
    source, target = (language_of(side.document.language).tag for side in edition.sides)
    languages = "".join(
        f"<dc:language>{escaped(tag)}</dc:language>\n" for tag in dict.fromkeys((source, target))
    )
    files = [_file(number) for number in range(len(edition.chapters))]
    manifest = "".join(
        f'<item id="text{number}" href="{name}" media-type="application/xhtml+xml"/>\n'
        for number, name in enumerate(files)
    )
    spine = "".join(f'<itemref idref="text{number}"/>\n' for number in range(len(files)))
    identifier = escaped(edition.identifier or _derived(edition))
    cover_meta, cover_item = _cover_item(edition)
    turning = "rtl" if language_of(source).right_to_left else "ltr"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" '
        f'xml:lang="{escaped(source)}" dir="{language_of(source).direction}">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">{identifier}</dc:identifier>\n'
        f"<dc:title>{escaped(_line(edition.name))}</dc:title>\n{languages}{_people(edition)}"
        f'<meta property="dcterms:modified">{_moment(edition.modified)}</meta>\n'
        '<meta name="generator" content="Facing Pages"/>\n'
        '<meta property="schema:accessMode">textual</meta>\n'
        '<meta property="schema:accessModeSufficient">textual</meta>\n'
        '<meta property="schema:accessibilityFeature">structuralNavigation</meta>\n'
        '<meta property="schema:accessibilityHazard">none</meta>\n'
        f"{cover_meta}</metadata>\n<manifest>\n"
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>\n'
        '<item id="style" href="style.css" media-type="text/css"/>\n'
        '<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>\n'
        f"{cover_item}{manifest}</manifest>\n"
        f'<spine toc="ncx" page-progression-direction="{turning}">\n'
        f'<itemref idref="title"/>\n{spine}</spine>\n</package>\n'
    )


def _people(edition: Edition) -> str:
    found = []
    if edition.author:
        found.append(f"<dc:creator>{escaped(_line(edition.author))}</dc:creator>\n")
    names = dict.fromkeys(_line(side.translator) for side in edition.sides if side.translator)
    for number, name in enumerate(names):
        found.append(
            f'<dc:contributor id="translator{number}">{escaped(name)}</dc:contributor>\n'
            f'<meta refines="#translator{number}" property="role" '
            'scheme="marc:relators">trl</meta>\n'
        )
    return "".join(found)


def _entries(edition: Edition) -> list[tuple[str, str]]:
    """(title, file) of what the table of contents lists; never empty."""
    found = [
        (_line(chapter.title), _file(number))
        for number, chapter in enumerate(edition.chapters)
        if chapter.title and not chapter.is_continued
    ]
    return found or [(_line(edition.name), "title.xhtml")]


def _navigation(edition: Edition) -> str:
    items = "".join(
        f'<li><a href="{name}">{escaped(title)}</a></li>\n' for title, name in _entries(edition)
    )
    body = (
        f'<nav epub:type="toc" id="toc" role="doc-toc">\n<h1>{escaped(_line(edition.name))}</h1>\n'
        f"<ol>\n{items}</ol>\n</nav>\n"
    )
    return _page(edition, edition.name, body)


def _ncx(edition: Edition) -> str:
    points = "".join(
        f'<navPoint id="p{number}" playOrder="{number}"><navLabel><text>{escaped(title)}</text>'
        f'</navLabel><content src="{name}"/></navPoint>\n'
        for number, (title, name) in enumerate(_entries(edition), start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n<head>\n'
        f'<meta name="dtb:uid" content="{escaped(edition.identifier or _derived(edition))}"/>\n'
        f"</head>\n<docTitle><text>{escaped(_line(edition.name))}</text></docTitle>\n"
        f"<navMap>\n{points}</navMap>\n</ncx>\n"
    )


def _derived(edition: Edition) -> str:
    """An identifier from the texts themselves, for editions that were given none."""
    import uuid
    from hashlib import sha256

    digest = sha256()
    for side in edition.sides:
        digest.update(side.document.text.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return uuid.UUID(bytes=digest.digest()[:16], version=4).urn


def _moment(stamp: str) -> str:
    return stamp if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp) else _NEVER


def _line(text: str) -> str:
    """On one line, and something in it: metadata may not be empty."""
    return " ".join(text.split()) or "–"
