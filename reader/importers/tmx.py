"""Translation memories. Source: TMX 1.4b specification (LISA, 2005); older ones say `lang`."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.walk import local_name
from reader.jobs import CancelToken
from reader.text.language import language as language_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements that hold the format codes of some other program, not text."""
_SPACES = re.compile(r"[ \t\r\n]+")
_CHECK_EVERY = 1000  # units


@dataclass(slots=True)
class Memory:
    rows: list[dict[str, str]] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    """BCP 47; the source language first, then the others, the most frequent first."""
    title: str = ""
    warnings: list[LoadWarning] = field(default_factory=list)


def read_tmx(data: bytes, name: str, cancel: CancelToken) -> Memory:
    """Unit by unit, so that a large memory takes no tree of its size.

    Raises: UnreadableFile, Cancelled.
    """
    from lxml import etree

    memory = Memory()
    counts: Counter[str] = Counter()
    source = ""
    events = etree.iterparse(
        io.BytesIO(data), events=("start", "end"), resolve_entities=False, no_network=True,
        load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
        recover=True,
    )  # fmt: skip
    try:
        for event, element in events:
            tag = local_name(element)
            if event == "start":
                if tag == "header":
                    source = str(element.get("srclang") or "")
                continue
            if tag != "tu":
                continue
            if len(memory.rows) % _CHECK_EVERY == 0:
                cancel.check()
            row = _row(element)
            if row:
                memory.rows.append(row)
                counts.update(row.keys())
            _forget(element)
    except (etree.LxmlError, ValueError):
        damaged = True
    else:
        damaged = len(events.error_log) > 0
    if damaged and not memory.rows:
        raise UnreadableFile(f"“{name}” is a damaged translation memory: it is no sound XML.")
    if damaged:
        memory.warnings.append(
            LoadWarning(f"“{name}” is damaged; it was read up to unit {len(memory.rows):,}.")
        )
    if not memory.rows:
        raise UnreadableFile(f"“{name}” is a translation memory without any text.")
    memory.languages = [tag for tag, _ in counts.most_common()]
    first = language_of(source).tag
    if first in memory.languages:
        memory.languages.remove(first)
        memory.languages.insert(0, first)
    return memory


def _forget(element: _Element) -> None:
    """Free what was read: the unit's inside, and its elder siblings."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _row(unit: _Element) -> dict[str, str]:
    row: dict[str, str] = {}
    for variant in unit:
        if local_name(variant) != "tuv":
            continue
        said = variant.get(_XML_LANGUAGE) or variant.get("lang") or ""
        tag = language_of(str(said)).tag
        segment = next((one for one in variant if local_name(one) == "seg"), None)
        if segment is not None and tag not in row:
            text = _SPACES.sub(" ", _text(segment)).strip()
            if text:
                row[tag] = text
    return row


def _text(segment: _Element) -> str:
    """A segment's words, without the codes between them."""
    parts = [segment.text or ""]
    coded: set[_Element] = set()
    for inner in segment.iterdescendants():
        parent = inner.getparent()
        inside = local_name(inner) in _CODES or (parent is not None and parent in coded)
        if inside:
            coded.add(inner)
        elif isinstance(inner.tag, str):
            parts.append(inner.text or "")
        if parent is None or parent not in coded:
            parts.append(inner.tail or "")
    return "".join(parts)
