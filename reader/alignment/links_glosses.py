"""What dictionaries say about two words: whether one is listed under the other, directly or by way
of English, and how close the meanings given for it come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from reader.alignment.links_runs import Unit
from reader.text.language import language as language_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.links_vectors import WordVectors

    Floats = NDArray[np.floating]

_PIVOT = "en"
_DIRECT, _BY_PIVOT = 1.0, 0.7


class Glosses(Protocol):
    """Dictionaries as links ask them."""

    def __call__(
        self, word: str, language: str, *, lemma: str, reading: str, pos: str
    ) -> Mapping[str, Sequence[str]]:
        """Short translations by the language they are in; empty for an unknown word."""
        ...


@dataclass(frozen=True)
class GlossEvidence:
    """All (n, m), for each unit of one side against each of the other."""

    cosine: Floats
    """Of a word and the nearest gloss of the other; -1 where neither has any."""
    listed: Floats
    """1 where a dictionary has the one under the other, less by way of English, else 0."""
    known: Floats
    """1 where a dictionary could have listed them, so that its silence says something."""


@dataclass(frozen=True)
class _Meanings:
    """Of one unit: all glosses, and those that can be compared by spelling."""

    texts: tuple[str, ...]
    direct: frozenset[str]
    pivot: frozenset[str]


def gloss_evidence(
    units: tuple[Sequence[Unit], Sequence[Unit]],
    languages: tuple[str, str],
    glosses: Glosses | None,
    vectors: WordVectors,
) -> GlossEvidence:
    shape = (len(units[0]), len(units[1]))
    if glosses is None:
        return GlossEvidence(np.full(shape, -1.0), np.zeros(shape), np.zeros(shape))
    primary = [language_of(language).primary for language in languages]
    meanings = [
        [_meanings(unit, primary[k], primary[1 - k], glosses) for unit in units[k]] for k in (0, 1)
    ]
    cosine = np.maximum(
        _nearest(meanings[0], units[1], vectors), _nearest(meanings[1], units[0], vectors).T
    )
    listed, known = np.zeros(shape), np.zeros(shape)
    spellings = [[frozenset((_folded(u.text), _folded(u.lemma))) for u in side] for side in units]
    by_pivot = _PIVOT not in primary
    for i, one in enumerate(meanings[0]):
        for j, other in enumerate(meanings[1]):
            pivots = by_pivot and bool(one.pivot) and bool(other.pivot)
            if not (one.direct or other.direct or pivots):
                continue
            known[i, j] = 1
            if one.direct & spellings[1][j] or other.direct & spellings[0][i]:
                listed[i, j] = _DIRECT
            elif pivots and one.pivot & other.pivot:
                listed[i, j] = _BY_PIVOT
    return GlossEvidence(cosine, listed, known)


def _folded(word: str) -> str:
    return word.casefold()


def _meanings(unit: Unit, language: str, other: str, glosses: Glosses) -> _Meanings:
    if unit.digits:
        return _Meanings((), frozenset(), frozenset())
    first = unit.tokens[0]
    if unit.is_run:
        found = glosses(unit.text, language, lemma=unit.text, reading="", pos="")
    else:
        reading = (first.lemma_reading or first.reading) if language == "ja" else ""
        found = glosses(unit.text, language, lemma=unit.lemma, reading=reading, pos=first.pos)
    texts = tuple(text for some in found.values() for text in some)
    return _Meanings(
        texts,
        frozenset(map(_folded, found.get(other, ()))),
        frozenset(map(_folded, found.get(_PIVOT, ()))),
    )


def _nearest(meanings: Sequence[_Meanings], others: Sequence[Unit], vectors: WordVectors) -> Floats:
    """(n, m): cosine of the nearest gloss of each unit to each of the others; -1 without any."""
    out: Floats = np.full((len(meanings), len(others)), -1.0)
    told = [number for number, meaning in enumerate(meanings) if meaning.texts]
    if not told:
        return out
    texts = [text for number in told for text in meanings[number].texts]
    starts = np.cumsum([0] + [len(meanings[number].texts) for number in told])[:-1]
    by_gloss = vectors.words(texts)
    near = np.maximum(
        by_gloss @ vectors.words([unit.text for unit in others]).T,
        by_gloss @ vectors.words([unit.lemma for unit in others]).T,
    )
    out[told] = np.maximum.reduceat(near, starts, axis=0)
    return out
