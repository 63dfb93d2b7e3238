"""Where words begin and end in languages that part them by spaces."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


class Kind(Enum):
    WORD = "word"
    NUMBER = "number"
    ADDRESS = "address"
    """A web or mail address, or a file name."""
    SYMBOL = "symbol"


Piece = tuple[int, int, Kind]
"""Half-open code points, and what stands there."""

# ' ’ ʼ ＇ and the Hebrew marks that stand inside words: geresh, gershayim.
APOSTROPHES = "'’ʼ＇"
HYPHENS = "-‐‑\u00ad"

_PATTERN = rf"""
(?P<address> (?:https?|ftp)://[^\s<>"«»“”„]*[\w/]
           | www\.[^\s<>"«»“”„]*[\w/]
           | [\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}}
           | [A-Za-z0-9_-]{{1,100}}\.(?:png|jpe?g|gif|svg|webp|pdf|html?|com|org|net|edu|gov|io)\b )
| (?P<short> (?<![\p{{L}}\p{{M}}\p{{N}}]) (?:\p{{L}}\p{{M}}*\.){{2,}} (?![\p{{L}}\p{{M}}])
           | (?<![\p{{L}}\p{{M}}\p{{N}}]) (?:\p{{Lu}}{{1,2}}\.){{2,}} (?![\p{{L}}\p{{M}}]) )
| (?P<number> [+−]? \p{{N}}+ (?:[.,:٫٬'’]\p{{N}}+)* (?:\.[ªº])?
              (?![\p{{L}}\p{{M}}\p{{N}}]|[{HYPHENS}]\p{{L}}) )
| (?P<word> [\p{{L}}\p{{M}}\p{{N}}]+
            (?: (?: [{APOSTROPHES}׳״·\u200c\u200d] | (?<=[\u05d0-\u05ea])["'](?=[\u05d0-\u05ea])
                  | [{HYPHENS}] ) [\p{{L}}\p{{M}}\p{{N}}]+ )* )
| (?P<symbol> (?P<char>[^\s\x1c-\x1f])(?:(?<=[.…!?\-—–=_*~・])(?P=char))* )
"""

_ORDINAL = r"\p{N}+(?:st|nd|rd|th|er|re|ère|ème|os|as|en|de|te|ge|\p{L})"


@lru_cache(maxsize=1)
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    import regex

    return regex.compile(_PATTERN, regex.VERBOSE), regex.compile(_ORDINAL)


_KINDS = {"word": Kind.WORD, "short": Kind.WORD, "number": Kind.NUMBER, "address": Kind.ADDRESS}


def pieces(text: str) -> Iterator[Piece]:
    """Everything in `text` that is not white space, in order.

    Words keep apostrophes, hyphens and combining marks inside them; which of those part a word
    is the language's business (`parting.parts`). Ordinals like 16th count as numbers.
    """
    pattern, ordinal = _patterns()
    for match in pattern.finditer(text):
        kind = _KINDS.get(match.lastgroup or "", Kind.SYMBOL)
        start, end = match.span()
        if kind is Kind.WORD and text[start].isnumeric() and ordinal.fullmatch(text, start, end):
            kind = Kind.NUMBER
        yield start, end, kind
