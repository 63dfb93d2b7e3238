"""Numbers with counters that the tagger took for one word: １日 ついたち, the name 三本 みもと."""

from __future__ import annotations

from dataclasses import replace

from reader.japanese.counters import COUNTERS
from reader.japanese.kana import is_kanji
from reader.japanese.numerals import NUMERAL_CHARS, digit_value
from reader.japanese.tokenizer import Word

_EVERYDAY_COUNTERS = frozenset("本人回個枚分時年月日円匹杯冊頭階軒点番度位名話品歩着足台羽")


def part_counted(words: list[Word]) -> None:
    """Make two words of each such word, in place, so that both are read as numbers are."""
    if any(_is_counted(word) for word in words):
        words[:] = [part for word in words for part in _parted(word)]


def _head(surface: str) -> int:
    """Length of the number a word begins with."""
    length = 0
    while length < len(surface) and surface[length] in NUMERAL_CHARS:
        length += 1
    return length


def _is_counted(word: Word) -> bool:
    surface = word.lexeme.surface
    if len(surface) < 2 or surface[0] not in NUMERAL_CHARS:
        return False
    head = _head(surface)
    if surface[head:] not in _EVERYDAY_COUNTERS:
        return False
    return word.lexeme.pos2 == "固有名詞" or digit_value(surface[0]) is not None


def _parted(word: Word) -> list[Word]:
    if not _is_counted(word):
        return [word]
    lexeme = word.lexeme
    head = _head(lexeme.surface)
    parts = []
    for start, surface in ((0, lexeme.surface[:head]), (head, lexeme.surface[head:])):
        reading = COUNTERS[surface].reading if start else ""
        part = replace(
            lexeme,
            surface=surface,
            lemma=surface,
            reading=reading,
            lemma_reading=reading,
            pos1="接尾辞" if start else "名詞",
            pos2="名詞的" if start else "数詞",
            pos="suffix" if start else "numeral",
            pos_detail="接尾辞-名詞的" if start else "名詞-数詞",
            pitch=(),
            is_word=bool(start),
            has_kanji=any(map(is_kanji, surface)),
        )
        at = word.start + start
        parts.append(Word(at, at + len(surface), part, reading, surface, reading))
    return parts
