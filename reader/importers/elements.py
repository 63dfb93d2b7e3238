"""What the elements of HTML are to a reader. Sources: HTML Living Standard; EPUB 3 Structural
Semantics Vocabulary; DPUB-ARIA 1.1."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", "root",
})  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
HIDDEN = frozenset({
    "applet", "area", "audio", "base", "button", "canvas", "colgroup", "datalist", "embed", "head",
    "iframe", "input", "link", "map", "meta", "meter", "noembed", "noframes", "noscript",
    "object", "optgroup", "option", "param", "progress", "rp", "rt", "rtc", "script", "select",
    "source", "style", "svg", "template", "textarea", "title", "track", "video", "wbr",
})  # fmt: skip
CAPTIONS = frozenset({"figcaption", "caption"})
PAGE_PARTS = frozenset({"nav", "footer", "aside", "form"})
"""What stands round an article rather than in it."""
_PAGE_ROLES = frozenset({
    "navigation", "search", "complementary", "contentinfo", "banner", "menu", "menubar", "toolbar",
    "dialog", "alertdialog",
})  # fmt: skip
_CAPTION_CLASS = re.compile(r"\b(?:wp-caption-text|image-?caption|photo-?caption|img-?caption)\b")
_NOTE_TYPES = frozenset({
    "footnote", "endnote", "rearnote", "note", "footnotes", "endnotes", "rearnotes",
    "doc-footnote", "doc-endnote", "doc-endnotes",
})  # fmt: skip
_NOTE_CLASS = re.compile(r"\b(?:foot|end)notes?(?:[-_]?(?:text|body|item|list))?\b", re.IGNORECASE)
_REFERENCE_TYPES = frozenset({"noteref", "doc-noteref"})
_BACK_TYPES = frozenset({"backlink", "doc-backlink", "referrer"})
_PAGE_BREAKS = frozenset({"pagebreak", "doc-pagebreak"})
_NOTE_NUMBER = re.compile(
    r"[\s\[(〔（［※注]*(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,4}|[①-⑳])[\s\]).〕）］:：]*",
    re.IGNORECASE,
)
_BACK = re.compile(r"[\s\[(]*[↩↑⏎^⤴↵←]\ufe0e?[\s\])]*")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


def types(element: _Element) -> frozenset[str]:
    """What an element says it is: its `epub:type` and its `role`."""
    said = element.get(_EPUB_TYPE) or element.get("epub:type") or element.get("type")
    role = element.get("role")
    if not said and not role:
        return _NOTHING
    return frozenset(f"{said or ''} {role or ''}".lower().split())


_NOTHING: frozenset[str] = frozenset()


def is_hidden(element: _Element) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and _UNSEEN.search(style) is not None


def is_page_break(found: frozenset[str]) -> bool:
    return not found.isdisjoint(_PAGE_BREAKS)


def is_note(element: _Element, found: frozenset[str]) -> bool:
    if not found.isdisjoint(_NOTE_TYPES):
        return True
    classes = element.get("class")
    return classes is not None and _NOTE_CLASS.search(classes) is not None


def is_caption(name: str, element: _Element) -> bool:
    if name in CAPTIONS:
        return True
    classes = element.get("class")
    return classes is not None and _CAPTION_CLASS.search(classes.lower()) is not None


def is_page_part(name: str, found: frozenset[str]) -> bool:
    return name in PAGE_PARTS or not found.isdisjoint(_PAGE_ROLES)


def referred_note(element: _Element, found: frozenset[str], *, raised: bool) -> str:
    """The address of the note that a link `element` refers to; empty if it is no such link.

    Args:
        raised: it stands inside `<sup>`.
    """
    address = element.get("href") or ""
    if "#" not in address or address.startswith(("http:", "https:")):
        return ""
    words = "".join(map(str, element.itertext()))
    if len(words) > 12:
        return ""
    if not found.isdisjoint(_REFERENCE_TYPES):
        return address
    raised = raised or any(str(child.tag).endswith("sup") for child in element)
    return address if raised and _NOTE_NUMBER.fullmatch(words) else ""


def is_way_back(element: _Element, found: frozenset[str]) -> bool:
    """Whether a link leads from a note back to the text."""
    if not found.isdisjoint(_BACK_TYPES):
        return True
    return _BACK.fullmatch("".join(map(str, element.itertext()))) is not None


def picture_text(element: _Element) -> str:
    """What stands for a picture in a text: its alternative text, else its file's name; nothing
    for ornaments and counting pixels."""
    alternative = element.get("alt")
    if alternative is not None:
        return " ".join(alternative.split())
    for side in ("width", "height"):
        size = (element.get(side) or "").strip().removesuffix("px")
        if size.isdigit() and int(size) <= 3:
            return ""
    source = (element.get("src") or "").split("?")[0].split("#")[0]
    if not source or source.startswith("data:"):
        return ""
    return source.rstrip("/").rsplit("/", 1)[-1][:120]
