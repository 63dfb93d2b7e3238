"""Which blocks of a web page are its article."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importers.builder import DocumentBuilder
from reader.importers.walk import local_name
from reader.segmentation.marks import ENDERS

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGEST = 1_500_000
"""Code points of text; a page beyond that is a book, and nothing but its text."""
_MOST_ELEMENTS = 40_000
_LEAST = 140
"""Code points an article has at least."""
_LEAST_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Article:
    """Numbers of a builder's blocks."""

    blocks: frozenset[int]
    first: int
    last: int
    linked: frozenset[int]
    """Short lines without a full stop that are not of the article: links to others, mostly."""


def find_article(tree: _Element, builder: DocumentBuilder) -> Article | None:
    """The blocks that trafilatura takes for the article; None where it finds none, or where the
    page is too large to be one.

    It only points: the words, the readings over them and their order are those of our own walk,
    because it writes ruby into the line and leaves out what it thinks is said twice.
    """
    if builder.length > _LARGEST or sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return None
    extracted = _extracted(tree)
    if len(extracted) < _LEAST:
        return None
    found: set[int] = set()
    lines = set(extracted.split("\n"))
    joined = _bare(extracted)
    place = 0
    for index in range(len(builder)):
        text = builder.text_of(index)
        if " ".join(text.split()) in lines:
            found.add(index)
        bare = _bare(text)
        at = joined.find(bare, place, place + 20_000) if bare else -1
        if at >= 0:
            found.add(index)
            place = at + len(bare)
        elif len(bare) > 60 and bare in joined:
            found.add(index)
    texts = [index for index in sorted(found) if builder.kind_of(index).is_text]
    size = sum(len(builder.text_of(index)) for index in texts)
    if not texts or size < _LEAST_SHARE * builder.length:
        return None
    first, last = texts[0], texts[-1]
    others = frozenset(
        index
        for index in range(first, last + 1)
        if index not in found and _is_loose(builder.text_of(index))
    )
    return Article(frozenset(found), first, last, others)


def _is_loose(text: str) -> bool:
    return len(text) < 120 and not any(char in ENDERS for char in text[-2:])


def _bare(text: str) -> str:
    return "".join(text.split())


def _extracted(tree: _Element) -> str:
    """What trafilatura makes of the page, without the readings over its words."""
    from copy import deepcopy

    import lxml.html
    from lxml import etree

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    import trafilatura

    page = deepcopy(tree)
    for element in list(page.iter()):
        if local_name(element) in {"rt", "rp"}:
            _drop(element)
    source = etree.tostring(page, encoding="unicode", method="html")
    try:
        parsed = lxml.html.fromstring(source)
        return trafilatura.extract(
            parsed, include_comments=False, include_tables=True, favor_recall=True,
            include_formatting=False, with_metadata=False, deduplicate=False,
        ) or ""  # fmt: skip
    except (etree.LxmlError, ValueError, TypeError, AttributeError, KeyError, IndexError,
            AssertionError, RecursionError):  # fmt: skip
        return ""  # a page it was not made for; our own walk stands


def _drop(element: _Element) -> None:
    """Take an element out and leave what follows it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
