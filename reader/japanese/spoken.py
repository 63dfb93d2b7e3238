"""Japanese as it sounds, in kana, for voices that cannot read kanji."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.japanese.kana import is_kanji
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token

_AS_SPOKEN = {"は": "わ", "へ": "え", "を": "お"}
"""Particles are not pronounced as they are written."""
_LEANING = frozenset({"particle", "auxiliary", "suffix"})
"""Spoken in one breath with the word before them."""


def kana_text(text: str, span: Span, tokens: Sequence[Token], ruby: Sequence[Ruby]) -> str:
    """The stretch `span` of `text` with readings in the place of what they stand over.

    Phrases are parted by spaces: a voice then stresses each for itself, and a character it does
    not know spoils one phrase instead of the sentence.

    Args:
        tokens, ruby: of at least this stretch, sorted, disjoint, with spans into `text`; the
            readings carry the author's and the reader's corrections. Readings count wherever
            they are, words only for what no reading stands over.
    """
    first = bisect_left(tokens, span.start, key=lambda token: token.span.end - 1)
    last = bisect_right(tokens, span.end - 1, key=lambda token: token.span.start)
    pieces: list[str] = []
    at = span.start
    for token in tokens[first:last]:
        start, end = max(token.span.start, at), min(token.span.end, span.end)
        if start >= end:
            continue
        pieces.append(_read(text, Span(at, start), ruby))
        spoken, end = _spoken(text, token, Span(start, end), ruby)
        begins = token.pos not in _LEANING and (token.is_word or token.surface[:1].isdecimal())
        if pieces[-1] == "" and begins and _goes_on(pieces):
            pieces.append(" ")
        pieces.append(spoken)
        at = end
    pieces.append(_read(text, Span(at, max(at, span.end)), ruby))
    return " ".join("".join(pieces).split())


def kana_word(token: Token) -> str:
    """One word by itself: its reading if it is written with kanji."""
    if token.reading and any(map(is_kanji, token.surface)):
        return token.reading
    return _particle(token) or token.surface


def _spoken(text: str, token: Token, span: Span, ruby: Sequence[Ruby]) -> tuple[str, int]:
    """What is said for a word, and where in the text that ends: a reading may reach further."""
    over = _touching(ruby, span)
    if over:
        end = max(span.end, over[-1].span.end)
        return _read(text, Span(span.start, end), ruby), end
    surface = span.of(text)
    if token.span == span and (particle := _particle(token)):
        return particle, span.end
    if token.reading and token.span == span and any(map(is_kanji, surface)):
        return token.reading, span.end
    return surface, span.end


def _particle(token: Token) -> str:
    return _AS_SPOKEN.get(token.surface, "") if token.pos == "particle" else ""


def _read(text: str, span: Span, ruby: Sequence[Ruby]) -> str:
    """A stretch with its readings put in; what stands under none stays as it is."""
    out: list[str] = []
    at = span.start
    for one in _touching(ruby, span):
        if one.span.start < at:
            continue  # begun before this stretch, and said there
        out.append(text[at : one.span.start])
        out.append(one.reading)
        at = one.span.end
    out.append(text[at : span.end])
    return "".join(out)


def _touching(ruby: Sequence[Ruby], span: Span) -> Sequence[Ruby]:
    first = bisect_right(ruby, span.start, key=lambda one: one.span.end)
    stop = bisect_left(ruby, span.end, key=lambda one: one.span.start)
    return ruby[first:stop]


def _goes_on(pieces: Sequence[str]) -> bool:
    """Whether a word was said just before, with nothing between; a figure keeps its counter."""
    before = next((piece for piece in reversed(pieces) if piece), "")
    return bool(before) and before[-1].isalpha()
