"""Spellings whose reading belongs to the whole and not to its kanji: 明日, 大人, 土産.

They may be part of a longer word (明日中, 大人げない, 土産物).
"""

from __future__ import annotations

from functools import cache

from reader.data import data_path


@cache
def jukujikun() -> dict[str, frozenset[str]]:
    """Readings in hiragana by spelling."""
    table: dict[str, frozenset[str]] = {}
    path = data_path("resources", "japanese", "jukujikun.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            spelling, readings = line.split("\t")
            table[spelling] = table.get(spelling, frozenset()) | frozenset(readings.split())
    return table


@cache
def longest() -> int:
    """The number of characters of the longest spelling listed."""
    return max(map(len, jukujikun()))
