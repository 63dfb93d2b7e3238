"""How common a word is, as a band from 0 to 5, by wordfreq's counts."""

from __future__ import annotations

import math
from functools import lru_cache

from reader.text import arabic
from reader.text.language import language as language_of

BANDS = ("unknown", "rare", "uncommon", "fairly common", "common", "very common")
"""What each band is called; the index is the band."""
# The least share of running text of bands 2 to 5, as powers of ten: 5 is about the first
# thousand words, 4 the next four thousand, 3 up to twenty thousand.
_LEAST = (-6.6, -5.6, -4.8, -4.0)
_COUNTED_AS = {"no": "nb", "hr": "sh", "sr": "sh", "bs": "sh", "tl": "fil"}


def band(language: str, lemma: str) -> int:
    """0 where the word or the language was never counted, else 1 (rare) to 5 (very common).

    The first question for a language loads its counts (10 to 250 ms).
    """
    share = share_of_text(language, lemma)
    if share <= 0:
        return 0
    return 1 + sum(math.log10(share) >= least for least in _LEAST)


def share_of_text(language: str, lemma: str) -> float:
    """How much of running text the word is, 0 to 1; 0.0 where it was never counted.

    Source: wordfreq 3.1 (Robyn Speer), exact forms only: its own look-up would tokenize and
    guess, which is wrong for Japanese.
    """
    counts = _counts(language_of(language).primary)
    word = lemma.strip().casefold().replace("’", "'")
    found = counts.get(word)
    if found is None and not word.isascii():
        found = counts.get(arabic.without_marks(word))
    return found or 0.0


@lru_cache(maxsize=4)
def _counts(language: str) -> dict[str, float]:
    import wordfreq

    counted = _COUNTED_AS.get(language, language)
    if counted not in wordfreq.available_languages("best"):
        return {}
    counts = wordfreq.get_frequency_dict(counted, "best")
    return _with_traditional(counts) if counted == "zh" else counts


def _with_traditional(counts: dict[str, float]) -> dict[str, float]:
    """Counts of Chinese words in both scripts; wordfreq has them in simplified characters."""
    from reader.words.chinese import headwords

    both = dict(counts)
    for traditional, simplified in headwords():
        if traditional != simplified and simplified in counts:
            both.setdefault(traditional, counts[simplified])
    return both
