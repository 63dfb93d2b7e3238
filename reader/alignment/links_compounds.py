"""What a compound written as one word is made of: Herzkrankheiten, Herz and Krankheiten."""

from __future__ import annotations

import math
from functools import lru_cache

from reader.text.language import language as language_of

_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no"})
_SHORTEST = 8
_SHORTEST_PIECE = 3
_KNOWN = 1e-6
"""Share of all words from which on a piece is a word of its own; rarer ones are misspellings."""
_JOINTS = ("", "s", "es", "n", "en", "er", "e")


@lru_cache(maxsize=4)
def counts(language: str) -> dict[str, float]:
    """How large a share of all words each word is; empty for a language without a list."""
    import wordfreq

    try:
        return wordfreq.get_frequency_dict(language, "best")
    except LookupError:
        return {}


@lru_cache(maxsize=64)
def common_words(language: str, count: int) -> tuple[str, ...]:
    """The commonest first; empty for a language without a list."""
    import wordfreq

    try:
        return tuple(wordfreq.top_n_list(language, count))
    except LookupError:
        return ()


@lru_cache(maxsize=20_000)
def pieces(word: str, language: str) -> tuple[str, ...]:
    """The two words a compound was made of; only the word itself where it is none."""
    primary = language_of(language).primary
    if primary not in _COMPOUNDING or len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    if primary == "de" and word[0].islower():
        return (word,)  # verbs: verbraucht is no raucht
    known = counts(primary)
    plain = word.casefold()
    best = -math.inf
    found: tuple[str, ...] = (word,)
    for cut in range(_SHORTEST_PIECE, len(plain) - _SHORTEST_PIECE + 1):
        tail = known.get(plain[cut:], 0.0)
        if tail < _KNOWN:
            continue
        for joint in _JOINTS:
            head = plain[:cut].removesuffix(joint)
            if len(head) < _SHORTEST_PIECE or (joint and not plain[:cut].endswith(joint)):
                continue
            share = known.get(head, 0.0)
            # Long pieces: "land" + "karten" before "lan" + "dkarten".
            weight = min(len(head), cut, len(plain) - cut) + math.log10(share * tail + 1e-30) / 4
            if share >= _KNOWN and weight > best:
                best, found = weight, (_like(word, head), _like(word, plain[cut:]))
    return found


def _like(word: str, piece: str) -> str:
    return piece.capitalize() if word[0].isupper() else piece
