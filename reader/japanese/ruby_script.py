"""Readings in the script the reader wants above the kanji."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from reader.japanese.kana import to_hiragana, to_katakana, to_romaji
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token


class RubyScript(StrEnum):
    HIRAGANA = "hiragana"
    KATAKANA = "katakana"
    ROMAJI = "romaji"


def in_script(ruby: Sequence[Ruby], script: RubyScript, tokens: Sequence[Token]) -> list[Ruby]:
    """The readings as they are to be set; the author's kana stay as the author wrote them, unless
    the reader wants letters.

    In romaji the kanji of one word share one reading, for the sounds at their joints belong
    together: 学校 gakkō, not ga and kō.
    """
    if script is RubyScript.ROMAJI:
        return [_romaji(group) for group in _by_word(ruby, tokens)]
    write = to_katakana if script is RubyScript.KATAKANA else to_hiragana
    return [
        one if one.by_author else Ruby(one.span, write(one.reading)) for one in ruby
    ]  # fmt: skip


def romaji_of(readings: Sequence[str]) -> str:
    """Readings of neighbouring kanji as one: vowels are not drawn together across kanji (子牛
    koushi), but っ doubles what follows and ん keeps apart from a vowel."""
    written = ""
    for index, kana in enumerate(map(to_hiragana, readings)):
        piece = to_romaji(kana)
        doubled = index > 0 and to_hiragana(readings[index - 1]).endswith("っ")
        if doubled and piece[:1].isalpha() and piece[0] not in "aiueon":
            written += "t" if piece.startswith("ch") else piece[0]
        elif index > 0 and written.endswith("n") and piece[:1] in {"a", "i", "u", "e", "o", "y"}:
            written += "'"
        written += piece
    return written


def _romaji(group: Sequence[Ruby]) -> Ruby:
    return Ruby(
        Span(group[0].span.start, group[-1].span.end),
        romaji_of([one.reading for one in group]),
        all(one.by_author for one in group),
    )


def _by_word(ruby: Sequence[Ruby], tokens: Sequence[Token]) -> list[list[Ruby]]:
    """Readings that touch each other inside one word."""
    starts = [token.span.start for token in tokens]
    groups: list[list[Ruby]] = []
    for one in ruby:
        last = groups[-1][-1] if groups else None
        index = bisect_right(starts, one.span.start) - 1
        if (
            last is not None
            and index >= 0
            and last.span.end == one.span.start
            and tokens[index].span.start <= last.span.start
            and last.by_author == one.by_author
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups
