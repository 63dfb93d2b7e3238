"""Aligned sentences as a translation memory. Source: TMX 1.4b specification (LISA, 2005)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from reader.alignment.bead import Alignment
from reader.text.language import language as language_of

_LINE_BREAK = re.compile(r"\s*[\r\n]\s*")
# XML 1.0 has no way at all to write these, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def format_tmx(
    alignment: Alignment,
    source_texts: Sequence[str],
    target_texts: Sequence[str],
    *,
    source_language: str,
    target_language: str,
    created: str = "",
    version: str = "0",
) -> str:
    """A TMX 1.4b document, one unit a bead.

    Null beads are left out: a unit with one language is allowed but teaches no program anything.
    Line breaks inside a segment are closed as its language does. Characters that XML cannot hold
    become U+FFFD.

    Args:
        source_texts, target_texts: of every segment.
        source_language, target_language: BCP 47.
        created: ISO 8601, UTC, seconds; left out if empty.
        version: of this program.
    """
    date = f" creationdate={quoteattr(re.sub('[-:]', '', created))}" if created else ""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<tmx version="1.4">',
        '  <header creationtool="Facing Pages" '
        f'creationtoolversion={quoteattr(version)} segtype="sentence" '
        'o-tmf="Facing Pages" adminlang="en" '
        f'srclang={quoteattr(source_language)} datatype="plaintext"{date}/>',
        "  <body>",
    ]
    for bead in alignment.beads:
        if bead.is_null:
            continue
        lines += [
            "    <tu>",
            f'      <prop type="x-confidence">{bead.confidence:.4f}</prop>',
            _variant(source_texts, bead.source, source_language),
            _variant(target_texts, bead.target, target_language),
            "    </tu>",
        ]
    return "\n".join([*lines, "  </body>", "</tmx>", ""])


def _variant(texts: Sequence[str], segments: range, tag: str) -> str:
    space = " " if language_of(tag).spaced else ""
    text = _LINE_BREAK.sub(space, space.join(texts[index] for index in segments))
    text = _FORBIDDEN.sub("\ufffd", text)
    return f"      <tuv xml:lang={quoteattr(tag)}><seg>{escape(text)}</seg></tuv>"
