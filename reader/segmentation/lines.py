"""Cuts where no full stops help: Thai and Lao, and sentences too long to be read or aligned."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 2000
"""Code points; hardly any sentence of prose is longer, but lists and unpunctuated texts are."""

_SOFT = re.compile(r"[\n\r\u2028\u2029]+\s*|(?<=[;:；：])\s*|(?<=[,、，،])\s*")
_THAI_GAP = re.compile(r"(?<=[\u0e01-\u0eff”\"')])[ \u00a0\n]+(?=[\u0e01-\u0eff“\"'(])")
_THAI_SHORT = 50
# Words that carry a Thai sentence on: that, which, and, or, for, because, by, but also, with.
_CARRIES_ON = re.compile(r"[\"“'(]?(?:ที่|ซึ่ง|อัน|ว่า|และ|หรือ|เพื่อ|เพราะ|โดย|กับ|แก่|จน|คือ|ฯลฯ|ๆ)")


def thai_cuts(text: str) -> Iterator[int]:
    """Where Thai sentences probably begin: spaces part phrases, so a sentence is a run of them
    that is long enough, up to a phrase that does not carry it on."""
    begun = 0
    for gap in _THAI_GAP.finditer(text):
        long_enough = gap.start() - begun >= _THAI_SHORT
        if long_enough and not _CARRIES_ON.match(text, gap.end()):
            begun = gap.end()
            yield begun


def capped(text: str, positions: list[int]) -> list[int]:
    """The boundaries with more of them wherever a sentence is longer than LONGEST: at a line
    break, a semicolon or a comma if there is one, else at a space, else anywhere."""
    found: list[int] = []
    start = 0
    for position in [*positions, len(text)]:
        while position - start > LONGEST:
            start = _soft_end(text, start, start + LONGEST)
            found.append(start)
        if position < len(text):
            found.append(position)
        start = position
    return found


def _soft_end(text: str, start: int, limit: int) -> int:
    half = start + (limit - start) // 2
    soft = [match.end() for match in _SOFT.finditer(text, half, limit) if match.end() > start]
    if soft:
        return soft[-1]
    space = max(text.rfind(" ", half, limit), text.rfind("\u3000", half, limit))
    return space + 1 if space > 0 else limit
