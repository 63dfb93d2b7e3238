"""Bytes of HTML, XHTML and XML as element trees, with nothing fetched and nothing expanded.

libxml2 is kept to what a hostile file cannot abuse: documents have their DOCTYPE taken off before
they are parsed, so there are no entities to expand and no DTD to load; the network is switched
off; depth, attributes and text are bounded.
"""

from __future__ import annotations

import codecs
import html.entities
import re
from typing import TYPE_CHECKING

from reader.errors import UnreadableFile
from reader.importers.decode import decode

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)""",
    re.IGNORECASE,
)
_XML_HEAD = re.compile(r"\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE", re.IGNORECASE)
_DOCTYPE_REST = re.compile(r"[^\[>]*(?:\[(?:[^\]]|\](?!\s*>))*\]\s*)?>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
_NUMBERED = re.compile(r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1\w));")
_DATA_ADDRESS = re.compile(r"data:[\w.+-]+/[\w.+-]+[;,][^\"'\s<>)]{200,}")
_TAG = re.compile(
    r"""<([A-Za-z][\w:.-]*+)((?:[^<>"']++|"[^"]{0,100000}+"|'[^']{0,100000}+')*+)/?>"""
)
_ATTRIBUTES = 300
"""More than any page has on one element; libxml2 takes quadratic time for them."""
_FLAT_TAG = re.compile(
    r"<(?!/?(?:p|h[1-6]|br|li|title|html|body|head|script|style|ruby|rt|rp|rb)\b)[/!?A-Za-z][^<>]*>",
    re.IGNORECASE,
)
_HEAD = 4096


def markup_text(data: bytes, *, encoding: str | None = None) -> str:
    """HTML or XML as text: the encoding from outside, from a byte order mark, from what the file
    says of itself, or guessed. Raises: UnreadableFile."""
    if encoding is None and not data.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff")):
        said = _DECLARED.search(data[:_HEAD])
        name = (said.group(1) or said.group(2)).decode("ascii") if said else ""
        text = _in_declared(data, name)
        if text is not None:
            return text
    return decode(data, encoding=encoding).text


def _in_declared(data: bytes, name: str) -> str | None:
    """None where the declared encoding is none, or plainly wrong."""
    wider = {"iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
             "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "gb2312": "gb18030",
             "gbk": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949"}  # fmt: skip
    try:
        found = codecs.lookup(wider.get(name.lower(), name)) if name else None
    except (LookupError, ValueError):
        return None
    if found is None or found.name.startswith("utf-16") or found.name.startswith("utf-32"):
        return None
    try:
        text = codecs.decode(data, found.name)
    except (ValueError, LookupError, TypeError):
        return None
    if not isinstance(text, str) or "\0" in text:
        return None
    if found.name != "utf-8" and _is_utf8(data):
        return data.decode("utf-8")  # the commonest lie
    return text


def _is_utf8(data: bytes) -> bool:
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def html_tree(text: str) -> _Element | None:
    """The tree of an HTML page, however broken; None where it holds no element at all."""
    clean = _narrowed(_clean(text))
    tree, too_deep = _parsed_html(clean)
    if too_deep:
        tree, _ = _parsed_html(_FLAT_TAG.sub(" ", clean))
    return tree


def _parsed_html(text: str) -> tuple[_Element | None, bool]:
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        tree = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError):
        return None, False
    finished = all(entry.type_name != "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return tree, not finished


def xhtml_tree(text: str) -> _Element | None:
    """The tree of an XHTML page; read as HTML where it is not well-formed."""
    tree = _parsed_xml(_named_resolved(_clean(text)))
    return html_tree(text) if tree is None else tree


def xml_tree(data: bytes) -> _Element | None:
    """The tree of an XML file (its entities not expanded), repaired where that can be done."""
    try:
        text = _named_resolved(_clean(markup_text(data)))
    except UnreadableFile:
        return None
    tree = _parsed_xml(text)
    return _parsed_xml(text, recover=True) if tree is None else tree


def _parsed_xml(text: str, *, recover: bool = False) -> _Element | None:
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError):
        return None


def _clean(text: str) -> str:
    """Without declarations, DOCTYPE, and what XML cannot hold."""
    text = _NUMBERED.sub("", _NOT_XML.sub(_replaced, text))
    head = _XML_HEAD.match(text)
    if head:
        text = text[head.end() :]
    start = _DOCTYPE.search(text[: 16 * _HEAD])
    if start is None:
        return text.lstrip()
    rest = _DOCTYPE_REST.match(text, start.end())
    return (text[: start.start()] + text[rest.end() if rest else start.end() :]).lstrip()


def _replaced(match: re.Match[str]) -> str:
    return "\ufffd" if "\ud800" <= match.group() <= "\udfff" else ""


def _named_resolved(text: str) -> str:
    """With HTML's named characters written out: XML knows five of them only."""
    return _NAMED.sub(_named, text) if "&" in text else text


def _named(match: re.Match[str]) -> str:
    if match.group(1) in _XML_OWN:
        return match.group()
    found = html.entities.html5.get(f"{match.group(1)};")
    return found if found is not None and found not in "<>&" else match.group()


def _narrowed(text: str) -> str:
    """Without pictures written into addresses and without tags of hundreds of attributes."""
    if "data:" in text:
        text = _DATA_ADDRESS.sub("data:", text)
    return _TAG.sub(_modest, text)


def _modest(match: re.Match[str]) -> str:
    return match.group() if match.group(2).count("=") <= _ATTRIBUTES else f"<{match.group(1)}>"
