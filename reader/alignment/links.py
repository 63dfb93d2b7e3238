"""Inside a bead: which word of the other side says the same. None rather than a wrong one.

A word is known by the encoder's vector of its surface and of its lemma, by its letters in a rough
Latin spelling, and a little by where in the sentence it stands. Two words are linked when each is
the other's best, clearly so, and good enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.alignment.romanize import romanized
from reader.text.span import Span
from reader.text.token import Token

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder

    Floats = NDArray[np.floating]

_FUNCTION_POS = frozenset(
    {
        "particle", "auxiliary", "article", "preposition", "conjunction", "pronoun", "prefix",
        "suffix", "adnominal", "punctuation", "symbol", "interjection",
    }
)  # fmt: skip
_COMMON = 120
"""So many of a language's commonest words count as function words where no tagger says."""
_SHORT_KANA = re.compile("[ぁ-ゟ]{1,2}")
"""Such Japanese words (し, い, よう) are hardly ever more than grammar."""
_THRESHOLD = 0.46
_MARGIN = 0.03
"""How much better than the second best a link must be, in score."""
_POSITION = 0.12
"""Cost of standing at the other end of the sentence."""
_SAME_LETTERS = 0.72
"""Share of common letter pairs from which two spellings count as one name."""


def word_links(
    source_tokens: Sequence[Token],
    target_tokens: Sequence[Token],
    source_text: str,
    target_text: str,
    *,
    encoder: Encoder,
    source_language: str,
    target_language: str,
) -> list[tuple[Span, Span]]:
    """Pairs of single words in the order of the source; each word at most once.

    Token spans are into `source_text` and `target_text`, the texts of one bead.
    """
    import numpy as np

    source = _content(source_tokens, source_language)
    target = _content(target_tokens, target_language)
    if not source or not target:
        return []
    score = _similarity(source, target, encoder)
    place = np.array([_place(token, source_text) for token in source])
    other = np.array([_place(token, target_text) for token in target])
    score = score - _POSITION * np.abs(place[:, None] - other[None, :])
    row, column = _second_best(score), _second_best(score.T)
    links = []
    for i, j in enumerate(score.argmax(axis=1)):
        best = score[i, j]
        if score[:, j].argmax() == i and best >= _THRESHOLD:
            lead = best - max(row[i], column[j])
            if lead >= _MARGIN:
                links.append((source[i].span, target[int(j)].span))
    return links


def _place(token: Token, text: str) -> float:
    """Where the middle of a word stands in its text, 0 to 1."""
    return (token.span.start + token.span.end) / 2 / max(1, len(text))


def _second_best(score: Floats) -> Floats:
    """(rows,): the second greatest of each row, very low where there is one column only."""
    import numpy as np

    if score.shape[1] < 2:
        return np.full(len(score), -9.0)
    result: Floats = np.partition(score, -2, axis=1)[:, -2]
    return result


def _similarity(source: list[Token], target: list[Token], encoder: Encoder) -> Floats:
    """(n, m): the better of surfaces' and lemmas' cosine; 1 for the same name or number."""
    import numpy as np

    texts = sorted({text for token in (*source, *target) for text in (token.surface, token.lemma)})
    number = {text: index for index, text in enumerate(texts)}
    vectors = encoder.encode(texts)

    def rows(tokens: list[Token], *, lemma: bool) -> Floats:
        chosen = [number[token.lemma if lemma else token.surface] for token in tokens]
        result: Floats = vectors[chosen]
        return result

    surface = rows(source, lemma=False) @ rows(target, lemma=False).T
    lemma = rows(source, lemma=True) @ rows(target, lemma=True).T
    score = np.maximum(surface, lemma)
    for i, one in enumerate(source):
        for j, other in enumerate(target):
            alike = _alike(one.surface, other.surface)
            if alike is not None:
                score[i, j] = max(score[i, j], alike) if alike else min(score[i, j], 0.2)
    return score


@lru_cache(maxsize=100_000)
def _alike(one: str, other: str) -> float | None:
    """1 for the same number or spelling, less for a similar one, 0 for two numbers that differ,
    None where the letters say nothing."""
    one_digits = "".join(filter(str.isdigit, one))
    other_digits = "".join(filter(str.isdigit, other))
    if one_digits or other_digits:
        return 1.0 if one_digits == other_digits else 0.0
    one, other = romanized(one).replace(" ", ""), romanized(other).replace(" ", "")
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 4:
        return None
    pairs = {one[at : at + 2] for at in range(len(one) - 1)}
    others = {other[at : at + 2] for at in range(len(other) - 1)}
    share = 2 * len(pairs & others) / (len(pairs) + len(others))
    return share if share >= _SAME_LETTERS else None


def _content(tokens: Sequence[Token], language: str) -> list[Token]:
    """Words that carry meaning, and numbers."""
    common = _common_words(language)
    japanese = language.split("-")[0] == "ja"
    return [
        token
        for token in tokens
        if (token.is_word or token.surface.isdigit())
        and token.pos not in _FUNCTION_POS
        and (japanese or token.surface.casefold() not in common)
        and not (japanese and _SHORT_KANA.fullmatch(token.surface))
    ]


@lru_cache(maxsize=32)
def _common_words(language: str) -> frozenset[str]:
    """Empty where no list is at hand."""
    import wordfreq

    try:
        return frozenset(wordfreq.top_n_list(language.split("-")[0], _COMMON))
    except LookupError:
        return frozenset()
