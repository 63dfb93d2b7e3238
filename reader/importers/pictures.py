"""What may be shown as a picture: known by its first bytes, and harmless to whoever decodes it.

Nothing is decoded here. JPEG (ITU-T T.81), PNG, GIF and WebP are told by their signatures; an SVG
is written anew with nothing in it but shapes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importers.trees import xml_tree
from reader.importers.walk import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

LONGEST_PICTURE = 24 * 2**20
"""Bytes; covers printed in books have at most two or three million."""
_LONGEST_DRAWING = 400_000
_MOST_SHAPES = 1_500
_MOST_SCANS = 24
"""Of a progressive JPEG: each one goes over the whole picture again; cameras and programs write
ten, a trap writes thousands."""
_NEXT_SCAN = b"\xff\xda"
_SHAPES = frozenset(
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
        "tspan", "defs", "lineargradient", "radialgradient", "stop", "title", "desc", "metadata",
        "clippath",
    }
)  # fmt: skip
"""What draws something once. <use>, <pattern>, <filter> and <mask> can repeat it without end."""
_HARMFUL = re.compile(r"dasharray|url\s*\(\s*[\"']?(?!#)|@|expression", re.IGNORECASE)


def kind_of_picture(data: bytes) -> str:
    """One of "jpeg", "png", "gif", "webp", "svg"; empty for everything else."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return "svg" if b"<svg" in data[:4096] else ""


def harmless(data: bytes) -> tuple[bytes, str] | None:
    """The picture's bytes as they may be decoded, and its kind; None for what is none, or a trap.

    How large it is once decoded is for the decoder to ask before it begins.
    """
    kind = kind_of_picture(data)
    if not kind or len(data) > LONGEST_PICTURE:
        return None
    if kind == "jpeg" and data.count(_NEXT_SCAN) > _MOST_SCANS:
        return None
    if kind != "svg":
        return data, kind
    drawing = _only_shapes(data)
    return (drawing, kind) if drawing else None


def _only_shapes(data: bytes) -> bytes | None:
    from lxml import etree

    tree = drawing_tree(data)
    if tree is None:
        return None
    for number, element in enumerate(tree.iter()):
        if number > _MOST_SHAPES or local_name(element) not in _SHAPES:
            return None
        for name, value in element.items():
            if str(name).lower().endswith("href") and not str(value).startswith("#"):
                return None
            if _HARMFUL.search(f"{name!s} {value!s}"):
                return None
    return etree.tostring(tree, encoding="utf-8")


def drawing_tree(data: bytes) -> _Element | None:
    """An SVG as elements, without entities; None if it is none, or too long for a cover."""
    if len(data) > _LONGEST_DRAWING:
        return None
    tree = xml_tree(data)
    return tree if tree is not None and local_name(tree) == "svg" else None
