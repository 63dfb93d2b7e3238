"""Word documents: mammoth makes plain HTML of them, which our walk reads.

mammoth is given a new archive with the text's parts only, each read within limits, and with ruby
(which it does not know) written as links that the walk turns back.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.headings import rank_headings
from reader.importers.trees import html_tree, xml_tree
from reader.importers.walk import MarkupWalk, local_name
from reader.importers.zipped import Archive, BrokenEntry
from reader.jobs import CancelToken

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = (
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
    "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml",
    "word/_rels/footnotes.xml.rels", "word/_rels/endnotes.xml.rels",
)  # fmt: skip
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Caption'] => p.image-caption:fresh
p[style-name='caption'] => p.image-caption:fresh
"""
_RUBY_ANCHOR = "facing-pages-ruby-"
_PREFIX = "w-"
_RUBY_LINK = f"#{_PREFIX}{_RUBY_ANCHOR}"
_DEEPEST = 80
_LONGEST = 32 * 2**20
"""Bytes of the main part; mammoth holds it as objects some twenty times that size."""


def load_docx(
    data: bytes, *, name: str, language: str | None = None, cancel: CancelToken | None = None
) -> tuple[Document, list[LoadWarning]]:
    """Raises: UnreadableFile, Cancelled."""
    archive = Archive(data, name)
    title, author, said = _properties(archive)
    page = _as_html(_slimmed(archive, name), name)
    if cancel is not None:
        cancel.check()
    tree = html_tree(_marked_notes(page))
    builder = DocumentBuilder()
    if tree is not None:
        _restore_ruby(tree)
        MarkupWalk(builder, cancel=cancel).walk(tree)
    if not len(builder):
        raise UnreadableFile(f"“{name}” holds no text, only pictures or nothing at all.")
    headline = _headline(tree)
    rank_headings(builder, headline or title, sections=True)
    document = builder.build(
        language=language, declared=said, title=headline or title or name.rsplit(".", 1)[0],
        author=author,
    )  # fmt: skip
    return document, []


def _slimmed(archive: Archive, name: str) -> io.BytesIO:
    """The archive with nothing in it but text, sound XML and nothing deeper than a text is."""
    from lxml import etree

    if archive.find("word/document.xml") is None:
        raise UnreadableFile(f"“{name}” is damaged: the text is missing. Get the file once more.")
    slim = io.BytesIO()
    with zipfile.ZipFile(slim, "w", zipfile.ZIP_STORED) as out:
        for part in _PARTS:
            path = archive.find(part)
            try:
                tree = xml_tree(archive.read(path)) if path else None
            except BrokenEntry:
                tree = None
            if tree is None:
                if part == "word/document.xml":
                    raise UnreadableFile(
                        f"“{name}” is damaged: its text cannot be read. Get the file once more."
                    )
                continue
            _drop_deep(tree)
            _ruby_as_links(tree)
            written = etree.tostring(tree, encoding="utf-8", xml_declaration=True)
            if len(written) > _LONGEST:
                raise UnreadableFile(
                    f"“{name}” is too long for one Word document; save it in parts."
                )
            out.writestr(part, written)
    slim.seek(0)
    return slim


def _drop_deep(tree: _Element) -> None:
    """mammoth descends by calling itself; texts are a few tables deep at most."""
    from lxml import etree

    depth = 0
    too_deep: list[_Element] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth == _DEEPEST:
            too_deep.append(element)
    for element in too_deep:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _ruby_as_links(tree: _Element) -> None:
    from lxml import etree

    for ruby in list(tree.iter(f"{_W}ruby")):
        reading = "".join(
            text.text or "" for rt in ruby.iter(f"{_W}rt") for text in rt.iter(f"{_W}t")
        )
        run = ruby.getparent()
        parent = run.getparent() if run is not None else None
        if run is None or parent is None or run.tag != f"{_W}r":
            continue
        link = etree.Element(f"{_W}hyperlink")
        link.set(f"{_W}anchor", f"{_RUBY_ANCHOR}{reading.encode().hex()}")
        for base in ruby.findall(f"{_W}rubyBase"):
            link.extend(base.findall(f"{_W}r"))
        parent.insert(parent.index(run) + 1, link)
        run.remove(ruby)


def _restore_ruby(tree: _Element) -> None:
    from lxml import etree

    for link in tree.iter("a"):
        address = str(link.get("href") or "")
        if not address.startswith(_RUBY_LINK):
            continue
        try:
            reading = bytes.fromhex(address.removeprefix(_RUBY_LINK)).decode("utf-8")
        except ValueError:
            continue
        link.tag = "ruby"
        link.attrib.clear()
        etree.SubElement(link, "rt").text = reading


def _as_html(slim: io.BytesIO, name: str) -> str:
    import mammoth

    try:
        result = mammoth.convert_to_html(
            slim,
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _image: {"src": ""}),
            id_prefix=_PREFIX,
        )
    except RecursionError as error:
        raise UnreadableFile(f"“{name}” is nested too deeply to be read as a text.") from error
    except Exception as error:
        # mammoth states no errors of its own: a file that breaks Word's rules ends in any of
        # Python's.
        raise UnreadableFile(
            f"“{name}” is damaged or no Word document inside; save it anew in Word."
        ) from error
    return str(result.value)


def _marked_notes(page: str) -> str:
    """mammoth lists notes at the end, by ids of its own: say what they are."""
    return page.replace('<li id="w-footnote-', '<li role="doc-footnote" id="w-footnote-').replace(
        '<li id="w-endnote-', '<li role="doc-endnote" id="w-endnote-'
    )


def _headline(tree: _Element | None) -> str:
    if tree is None:
        return ""
    for heading in tree.iter("h1"):
        if heading.get("class") == "title":
            return " ".join("".join(map(str, heading.itertext())).split())
    return ""


def _properties(archive: Archive) -> tuple[str, str, str]:
    """(title, author, language) as the file states them."""
    path = archive.find("docProps/core.xml")
    try:
        tree = xml_tree(archive.read(path)) if path else None
    except BrokenEntry:
        tree = None
    if tree is None:
        return "", "", ""
    found = {local_name(element): (element.text or "").strip() for element in tree.iter()}
    return found.get("title", ""), found.get("creator", ""), found.get("language", "")
