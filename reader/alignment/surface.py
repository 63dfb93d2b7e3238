"""What can be seen of a segment without knowing its language: length, digits, ends, letters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.alignment.romanize import romanized

_DIGITS = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f’']\d{3})+(?!\d)|\d+")
_INNER_END = re.compile(r"(?<=\w\w)\s?[.!?…]+[\"'»”’)]*\s+(?=\W*[^\W\d_a-zß-öø-ÿ])|[。！？](?=.)")
_CLOSERS = "\"'»”’)]）」』】〉》«“ \u200f\u200e"
_QUOTES = '"“”„«»‘’「」『』‹›'
_DASHES = "-–—―ー"
GRAM = 4
"""Characters in an n-gram of romanised letters."""

END_NONE, END_FULL, END_QUESTION, END_EXCLAMATION, END_COLON, END_COMMA, END_ELLIPSIS = range(7)
_END_OF = {
    **dict.fromkeys(".。．۔।", END_FULL),
    **dict.fromkeys("?？؟;", END_QUESTION),
    **dict.fromkeys("!！", END_EXCLAMATION),
    **dict.fromkeys(":：", END_COLON),
    **dict.fromkeys(",，、；،؛-–—", END_COMMA),
    "…": END_ELLIPSIS,
}


@dataclass(frozen=True, slots=True)
class Surface:
    """One segment as it looks."""

    length: float
    """Characters that carry text, a wide one (kanji, kana, hangul) counted as one."""
    end: int
    """One of the END_ constants."""
    opens_speech: bool
    """Starts with a dash or a quotation mark."""
    inner_ends: int
    """Places inside that look like the end of a sentence."""
    digits: Counter[str]
    """Numbers, as written without leading zeros, times seen."""
    wordless: bool
    """No letter at all."""


def surface(text: str) -> Surface:
    stripped = text.strip()
    letters = sum(character.isalnum() for character in stripped)
    return Surface(
        length=max(1.0, float(len(stripped.replace(" ", "")))),
        end=_end(stripped),
        opens_speech=stripped[:1] in _QUOTES + _DASHES if stripped else False,
        inner_ends=len(_INNER_END.findall(stripped)),
        digits=Counter(_number(found) for found in _DIGITS.findall(stripped)),
        wordless=letters == 0 or not any(character.isalpha() for character in stripped),
    )


def surfaces(texts: Sequence[str]) -> list[Surface]:
    return [surface(text) for text in texts]


def _number(digits: str) -> str:
    value = "".join(str(unicodedata.digit(c)) for c in digits[:40] if c.isdigit())
    return value.lstrip("0") or "0"


def _end(text: str) -> int:
    core = text.rstrip(_CLOSERS)
    if core.endswith(("...", "。。。")):
        return END_ELLIPSIS
    return _END_OF.get(core[-1:], END_NONE)


def letter_grams(text: str) -> Counter[str]:
    """Words of up to four romanised letters and four-letter pieces of longer ones. Large, so
    nobody keeps them."""
    found: Counter[str] = Counter()
    for word in romanized(text).split():
        if len(word) < 3 or word.isdigit():
            continue
        if len(word) <= GRAM:
            found[f"{word} "] += 1
        else:
            # In order: sums over them are then the same to the last bit in every run.
            found.update(sorted({word[at : at + GRAM] for at in range(len(word) - GRAM + 1)}))
    return found
