"""A word as its language sees it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word (or punctuation mark) of a text. Tokens are sorted and disjoint; the gaps between
    them hold white space only."""

    span: Span
    surface: str
    """The word as written: `span.of(text)`."""
    lemma: str
    """The dictionary form as it would be looked up: 食べる for 食べた; never empty."""
    reading: str = ""
    """Hiragana of this surface (katakana words: their kana as hiragana), empty where unknown or
    where the language needs none."""
    pos: str = ""
    """Part of speech, one of `PARTS_OF_SPEECH`, or empty where no tagger says."""
    pos_detail: str = ""
    """The tagger's own, finer words for it, e.g. "動詞-一般, 下一段-バ行, 連用形-一般"."""
    lemma_reading: str = ""
    """Hiragana of the lemma, as a dictionary lists it; empty where unknown."""
    pitch: tuple[int, ...] = ()
    """Accent nuclei of the lemma in morae (0 = flat), the commonest first; Japanese only."""
    is_word: bool = True
    """False for punctuation, symbols and bare numbers: nothing one would save or colour."""


PARTS_OF_SPEECH = (
    "noun", "proper noun", "pronoun", "verb", "auxiliary", "adjective", "adverb", "adnominal",
    "particle", "conjunction", "interjection", "prefix", "suffix", "numeral", "symbol",
    "punctuation", "article", "preposition",
)  # fmt: skip
