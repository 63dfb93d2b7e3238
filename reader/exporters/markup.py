"""Text as HTML that is also well-formed XML: escaped, with readings over it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from html import escape

from reader.documents.document import NoteMark
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.text.span import Span

# XML 1.0 has no way at all to write these, not even escaped. The noncharacters at its end and the
# C1 controls may be written, but HTML calls them errors.
_FORBIDDEN = re.compile(
    "[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)
_PLANE_ENDS = re.compile(
    "[" + "".join(chr(n - 2) + chr(n - 1) for n in range(0x20000, 0x110001, 0x10000)) + "]"
)
_LINE_BREAK = re.compile(r"[ \t]*[\r\n\x0b\x0c\x85\u2028\u2029]\s*")


def escaped(text: str) -> str:
    """For element content and for attributes in double quotes."""
    clean = _PLANE_ENDS.sub("\ufffd", _FORBIDDEN.sub("\ufffd", text))
    return escape(clean)


def language_attributes(tag: str) -> str:
    """`lang`, `xml:lang` and `dir`, with a space before: what every cell of a bilingual book
    says of itself."""
    known = language_of(tag)
    safe = escaped(known.tag)
    return f' lang="{safe}" xml:lang="{safe}" dir="{known.direction}"'


class TextWriter:
    """Pieces of one document as HTML."""

    def __init__(
        self, text: str, language: str, ruby: Sequence[Ruby], notes: Sequence[NoteMark] = ()
    ) -> None:
        """
        Args:
            ruby: sorted, disjoint, spans into `text`.
            notes: where the text refers to notes, sorted.
        """
        self._text, self._ruby, self._notes = text, ruby, notes
        self._starts = [one.span.start for one in ruby]
        self._places = [mark.position for mark in notes]
        self._joint = " " if language_of(language).spaced else ""

    def joint(self, before: Span, after: Span) -> str:
        """What stands between two sentences of a paragraph, on one line."""
        gap = self._text[before.end : after.start]
        return self._on_one_line(gap) if gap else ""

    def html(self, span: Span) -> str:
        """The text of `span` with its readings as ruby, on one line."""
        parts: list[str] = []
        at = span.start
        for index in range(bisect_left(self._starts, span.start), len(self._ruby)):
            one = self._ruby[index]
            if one.span.end > span.end:
                break
            parts.append(self._plain(at, one.span.start))
            base = escaped(self._on_one_line(one.span.of(self._text)))
            reading = escaped(self._on_one_line(one.reading))
            mark = ' class="author"' if one.by_author else ""
            parts.append(f"<ruby{mark}>{base}<rp>(</rp><rt>{reading}</rt><rp>)</rp></ruby>")
            at = one.span.end
        parts.append(self._plain(at, span.end))
        return "".join(parts)

    def notes_in(self, span: Span) -> list[NoteMark]:
        """The notes that a sentence refers to, also just behind it."""
        first = bisect_left(self._places, span.start + 1)
        return list(self._notes[first : bisect_left(self._places, span.end + 1)])

    def _plain(self, start: int, end: int) -> str:
        return escaped(self._on_one_line(self._text[start:end]))

    def _on_one_line(self, text: str) -> str:
        return _LINE_BREAK.sub(self._joint, text)
