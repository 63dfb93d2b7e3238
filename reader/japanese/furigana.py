"""Readings over kanji: what stands above, and above which characters."""

from __future__ import annotations

from reader.japanese.division import divide_pieces
from reader.text.ruby import Ruby
from reader.text.span import Span


def divide(word: str, reading: str) -> tuple[Ruby, ...]:
    """The reading of `word` (hiragana or katakana) shared out over its kanji.

    Spans are code points into `word`. Per kanji where the reading divides (食べ過ぎ: 食=た, 過=す),
    whole where it does not (今日=きょう); okurigana, katakana, letters and digits stay bare.
    """
    return tuple(Ruby(Span(start, end), kana) for start, end, kana in divide_pieces(word, reading))
