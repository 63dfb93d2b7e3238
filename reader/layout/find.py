"""Finding what the reader types in a text, forgiving what is hard to type."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reader.text.span import Span

_MOST_HITS = 5000
_VOWEL_SIGN = "[\u064b-\u0655\u0670\u0640]"
"""And the stroke that only lengthens a word."""
_ARABIC_ALIKE = ("اأإآٱ", "يى", "هة")
_KANA_SHIFT = ord("ァ") - ord("ぁ")


def find_all(text: str, wanted: str) -> list[Span]:
    """Every place of `wanted` in `text`, in order and disjoint; at most 5,000.

    Letters without accents find accented ones too (manana: mañana), hiragana finds katakana and
    the other way round, Arabic letters find themselves with and without vowel signs, typed or not;
    case and the width of spaces never count. Accents that are typed must be there.
    """
    words = re.sub(_VOWEL_SIGN, "", unicodedata.normalize("NFC", wanted)).split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(_pattern, words)), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == _MOST_HITS:
            break
    return found


def _pattern(word: str) -> str:
    return "".join(map(_alternatives, word))


@cache
def _alternatives(char: str) -> str:
    """A pattern for one typed character."""
    if "a" <= char.lower() <= "z":
        return f"[{char.lower()}{_accented().get(char.lower(), '')}]"
    if "ぁ" <= char <= "ゖ":
        return f"[{char}{chr(ord(char) + _KANA_SHIFT)}]"
    if "ァ" <= char <= "ヶ":
        return f"[{char}{chr(ord(char) - _KANA_SHIFT)}]"
    if "\u0620" <= char <= "\u064a":
        alike = next((group for group in _ARABIC_ALIKE if char in group), char)
        return f"[{alike}]{_VOWEL_SIGN}*"
    return re.escape(char)


@cache
def _accented() -> dict[str, str]:
    """For each plain Latin letter, the small letters made of it and an accent."""
    found: dict[str, str] = {}
    for code in (*range(0xE0, 0x250), *range(0x1E00, 0x1F00)):
        char = chr(code)
        plain = unicodedata.normalize("NFD", char)[0]
        if char.islower() and plain != char and plain.isascii():
            found[plain] = found.get(plain, "") + char
    return found
