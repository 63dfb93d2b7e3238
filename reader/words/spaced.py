"""Tokens of languages that part their words by spaces."""

from __future__ import annotations

import unicodedata

from reader.text.span import Span
from reader.text.token import Token
from reader.words.boundaries import Kind, pieces
from reader.words.closed_class import part_of_speech
from reader.words.forms import lemma_in_place
from reader.words.parting import Part, part, plain

_SENTENCE_ENDS = frozenset('.!?…:؟。！？¿¡«“„"‹「『—–([•')
_TELLING_LENGTH = 4  # letters: shorter words don't tell a title line from prose
_OTHER_POS = {Kind.NUMBER: "numeral", Kind.ADDRESS: "symbol", Kind.SYMBOL: "punctuation"}


def spaced_tokens(language: str, text: str) -> tuple[Token, ...]:
    """Tokens of `text`; `language` is a primary tag, any language written with spaces."""
    parts = list(part(language, text, pieces(text)))
    names = _capitals_inside(text, parts)
    named = {
        text[start:end] for (start, end, _, _), inside in zip(parts, names, strict=True) if inside
    }
    lists = part_of_speech(language)
    tokens = []
    for (start, end, kind, told), inside in zip(parts, names, strict=True):
        surface = text[start:end]
        span = Span(start, end)
        if kind is not Kind.WORD:
            pos = _OTHER_POS[kind]
            if kind is Kind.SYMBOL and not unicodedata.category(surface[0]).startswith("P"):
                pos = "symbol"
            tokens.append(Token(span, surface, surface, pos=pos, is_word=False))
            continue
        lemma = told or lemma_in_place(language, surface, inside or surface in named)
        tokens.append(Token(span, surface, lemma, pos=lists.get(plain(surface).lower(), "")))
    return tuple(tokens)


def _capitals_inside(text: str, parts: list[Part]) -> list[bool]:
    """For each part: is its capital letter a name's, and not the first of a sentence or a title?"""
    found: list[bool] = []
    first = True
    line_end = -1
    title = False
    previous_end = 0
    for start, end, kind, _ in parts:
        if start > line_end:
            line_end = text.find("\n", start)
            line_end = len(text) if line_end < 0 else line_end
            title = _is_title(text[start:line_end])
            first = True
        if kind is Kind.WORD:
            elided = not first and previous_end == start and text[start - 1] in "'’"
            found.append(not first and not title and text[start].isupper())
            first = first and elided
        else:
            found.append(False)
            first = first or text[start] in _SENTENCE_ENDS
        previous_end = end
    return found


def _is_title(line: str) -> bool:
    """Whether most of the longer words of a line have a capital, as in English headings."""
    words = [word for word in line[:400].split() if len(word) > _TELLING_LENGTH]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > 2 and capitals > 0.8 * len(words)
