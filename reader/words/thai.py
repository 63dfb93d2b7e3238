"""Thai words, by BudouX's small trained model (Apache-2.0): Thai parts sentences, not words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.text.span import Span
from reader.text.token import Token
from reader.words.boundaries import Kind, pieces

if TYPE_CHECKING:
    from budoux import Parser

_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_REPEAT = "ๆ"
_LONGEST_RUN = 2000  # code points the model is given at a time


@lru_cache(maxsize=1)
def _model() -> Parser:
    import budoux

    return budoux.load_default_thai_parser()


def thai_tokens(text: str) -> tuple[Token, ...]:
    """Tokens of Thai text; other scripts inside it by their spaces."""
    found: list[Token] = []
    for start, end, kind in pieces(text):
        piece = text[start:end]
        if kind is not Kind.WORD:
            pos = "numeral" if kind is Kind.NUMBER else "punctuation"
            found.append(Token(Span(start, end), piece, piece, pos=pos, is_word=False))
            continue
        done = 0
        for run in _THAI.finditer(piece):
            if run.start() > done:
                found.append(_token(text, start + done, start + run.start()))
            found.extend(_thai(text, start + run.start(), start + run.end()))
            done = run.end()
        if done < len(piece):
            found.append(_token(text, start + done, end))
    return tuple(found)


def _thai(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    while start < end:
        stop = min(end, start + _LONGEST_RUN)
        for word in _model().parse(text[start:stop]):
            found.append(_token(text, start, start + len(word)))
            start += len(word)
    return found


def _token(text: str, start: int, end: int) -> Token:
    surface = text[start:end]
    is_word = surface != _REPEAT and not surface.isnumeric()
    return Token(Span(start, end), surface, surface, is_word=is_word)
