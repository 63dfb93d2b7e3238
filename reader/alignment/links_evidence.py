"""Why two words might say the same: one row of numbers for each pair of words of a bead."""

from __future__ import annotations

import math
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.links_units import Unit
from reader.alignment.links_weights import FIRST, SECOND, THRESHOLD
from reader.alignment.romanize import romanized
from reader.text.language import language as language_of
from reader.text.span import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder

    Floats = NDArray[np.floating]

NAMES = (
    "bias", "cosine", "cosine2", "lead in row", "lead in column", "hub", "distance", "spelling",
    "same number", "share of text", "difference of shares", "context", "number against word",
)  # fmt: skip
_SAME, _CLASH = NAMES.index("same number"), NAMES.index("number against word")
_SAME_NUMBER, _OTHER_NUMBER = 4.0, 3.0
_LIKELY = 0.3
_REACH = 3.0
"""Words within which a neighbour's link counts for most of what it is worth."""
_BACKGROUND = 400
_NEAREST = 8
_VOWELS = str.maketrans("", "", "aeiouyw")
_MOST_KEPT = 60_000

_MEMORY: weakref.WeakKeyDictionary[object, dict[str, Floats]] = weakref.WeakKeyDictionary()
_BACKGROUNDS: weakref.WeakKeyDictionary[object, dict[str, Floats]] = weakref.WeakKeyDictionary()


def vectors_of(texts: Sequence[str], encoder: Encoder) -> Floats:
    """(n, 512); those of earlier sentences are at hand."""
    kept = _MEMORY.setdefault(_lasting(encoder), {})
    if len(kept) > _MOST_KEPT:
        kept.clear()
    found = {text: kept[text] for text in texts if text in kept}
    new = [text for text in dict.fromkeys(texts) if text not in found]
    if new:
        found.update(zip(new, encoder.encode(new), strict=True))
        kept.update(found)
    return np.stack([found[text] for text in texts])


def _lasting(encoder: Encoder) -> object:
    """A caching encoder is made anew for each question; its store stays."""
    return getattr(encoder, "_store", encoder)


def scores(
    source: Sequence[Unit],
    target: Sequence[Unit],
    source_extent: Span,
    target_extent: Span,
    source_text: str,
    target_text: str,
    *,
    encoder: Encoder,
    languages: tuple[str, str],
) -> list[list[float]]:
    """(n, m): above 0 where two units are a link. The extents are the bead's in the texts."""
    found = evidence(
        source,
        target,
        _Bead(source_text, source_extent),
        _Bead(target_text, target_extent),
        encoder=encoder,
        languages=languages,
    )
    alone = judged(found, np.array(FIRST))
    again = with_neighbours(found, alone, source, target)
    result: list[list[float]] = (judged(again, np.array(SECOND)) - THRESHOLD).tolist()
    return result


def judged(found: Floats, weights: Floats) -> Floats:
    """(n, m): log odds. The same number is a link, a number and anything else hardly ever."""
    odds = found @ weights
    same, clash = found[..., _SAME] > 0, found[..., _CLASH] > 0
    result: Floats = np.where(
        same,
        np.maximum(odds, 0) + _SAME_NUMBER,
        np.where(clash, np.minimum(odds, 0) - _OTHER_NUMBER, odds),
    )
    return result


def with_neighbours(
    found: Floats, alone: Floats, source: Sequence[Unit], target: Sequence[Unit]
) -> Floats:
    """(n, m, len(NAMES) + 4): also the first score, how much the words around both are linked
    with each other, and how likely the best rival of each is."""
    likely = 1 / (1 + np.exp(-np.clip(alone, -30, 30)))
    sure = np.where(likely > _LIKELY, likely, 0)
    support = _nearness(source) @ sure @ _nearness(target)
    row, column = _rival(likely, target), _rival(likely.T, source).T
    return np.dstack([found, alone, np.minimum(support, 2), row, column])


def _nearness(units: Sequence[Unit]) -> Floats:
    """(n, n): 1 for the closest words, falling; 0 for those that share a word."""
    middle = np.array([(unit.first + unit.last) / 2 for unit in units])
    near = np.exp(-np.abs(middle[:, None] - middle) / _REACH)
    result: Floats = np.where(overlaps(units), 0, near)
    return result


@dataclass(frozen=True, slots=True)
class _Bead:
    """One side of a bead inside its text."""

    text: str
    extent: Span

    def without(self, unit: Unit) -> str:
        cut = Span(unit.tokens[0].span.start, unit.tokens[-1].span.end)
        return self.text[self.extent.start : cut.start] + self.text[cut.end : self.extent.end]

    @property
    def whole(self) -> str:
        return self.extent.of(self.text)


def evidence(
    source: Sequence[Unit],
    target: Sequence[Unit],
    source_bead: _Bead,
    target_bead: _Bead,
    *,
    encoder: Encoder,
    languages: tuple[str, str],
) -> Floats:
    """(n, m, len(NAMES)) for every unit of one side against every unit of the other."""
    shape = (len(source), len(target))
    out = np.zeros((*shape, len(NAMES)), np.float32)
    sides = (source, target)
    surface, lemma = (
        [vectors_of([get(u) for u in side], encoder) for side in sides] for get in (_text, _lemma)
    )
    by_surface, by_lemma = surface[0] @ surface[1].T, lemma[0] @ lemma[1].T
    cosine = np.maximum(by_surface, by_lemma)
    hubs = [_hubness(surface[k], languages[1 - k], encoder) for k in (0, 1)]
    shares = [
        np.array([_share(unit, language) for unit in side], np.float32)
        for side, language in zip(sides, languages, strict=True)
    ]
    places = [_places(side) for side in sides]
    spelling, same = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    clash = np.zeros(shape, np.float32)
    for i, one in enumerate(source):
        for j, other in enumerate(target):
            if one.digits or other.digits:
                same[i, j] = one.digits == other.digits
                clash[i, j] = not same[i, j]
            else:
                spelling[i, j] = alike(one.text, other.text)
    best = np.maximum(cosine, spelling) - 0.3 * clash
    corrected = best - 0.5 * (hubs[0][:, None] + hubs[1][None, :])
    out[..., 0] = 1
    out[..., 1] = cosine
    out[..., 2] = np.minimum(by_surface, by_lemma)
    out[..., 3] = corrected - _rival(corrected, target)
    out[..., 4] = corrected - _rival(corrected.T, source).T
    out[..., 5] = hubs[0][:, None] + hubs[1][None, :]
    out[..., 6] = np.abs(places[0][:, None] - places[1][None, :])
    out[..., 7] = spelling
    out[..., 8] = same
    out[..., 9] = shares[0][:, None] + shares[1][None, :]
    out[..., 10] = np.abs(shares[0][:, None] - shares[1][None, :])
    bare = [
        vectors_of([bead.without(unit) for unit in side] + [bead.whole], encoder)
        for side, bead in zip(sides, (source_bead, target_bead), strict=True)
    ]
    told = [_unit_rows(rows[-1] - rows[:-1]) for rows in bare]
    out[..., 11] = told[0] @ told[1].T
    out[..., 12] = clash
    return out


def _unit_rows(rows: Floats) -> Floats:
    """Rows of length one; of zeros where nothing was left."""
    result: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return result


def _text(unit: Unit) -> str:
    return unit.text


def _lemma(unit: Unit) -> str:
    return unit.lemma


def _places(units: Sequence[Unit]) -> Floats:
    """Where each stands among the words, 0 to 1. The text around the bead plays no part."""
    middle = np.array([(u.first + u.last) / 2 for u in units], np.float32)
    low, high = middle.min(), middle.max()
    result: Floats = (middle - low + 1) / (high - low + 2)
    return result


def _rival(score: Floats, others: Sequence[Unit]) -> Floats:
    """(n, m): the best of each row that does not overlap the column's unit; low if none."""
    out = np.zeros_like(score)
    for j, apart in enumerate(~overlaps(others)):
        if apart.any():
            out[:, j] = np.maximum(score[:, apart].max(axis=1), 0.0)
    return out


def overlaps(units: Sequence[Unit]) -> NDArray[np.bool_]:
    """(n, n): which units share a word; each does with itself."""
    first = np.array([unit.first for unit in units])
    last = np.array([unit.last for unit in units])
    found: NDArray[np.bool_] = (first[:, None] <= last) & (first <= last[:, None])
    return found


@lru_cache(maxsize=64)
def _common(language: str, count: int) -> tuple[str, ...]:
    import wordfreq

    try:
        return tuple(wordfreq.top_n_list(language, count))
    except LookupError:
        return ()


def _hubness(vectors: Floats, language: str, encoder: Encoder) -> Floats:
    """(n,): mean cosine to the nearest of the other language's common words: what is close to
    everything says little by being close."""
    kept = _BACKGROUNDS.setdefault(_lasting(encoder), {})
    if language not in kept:
        words = _common(language_of(language).primary, _BACKGROUND)[100:] or _common("en", 400)
        kept[language] = encoder.encode(list(words))
    near = vectors @ kept[language].T
    result: Floats = np.partition(near, -_NEAREST, axis=1)[:, -_NEAREST:].mean(axis=1)
    return result


def _share(unit: Unit, language: str) -> float:
    """How common: tenfold steps above one in a hundred million; 0 for what was never counted."""
    share = _counts(language_of(language).primary).get(unit.lemma.casefold(), 0.0)
    return max(0.0, math.log10(share) + 8) if share else 0.0


@lru_cache(maxsize=4)
def _counts(language: str) -> dict[str, float]:
    import wordfreq

    try:
        return wordfreq.get_frequency_dict(language, "best")
    except LookupError:
        return {}


@lru_cache(maxsize=100_000)
def alike(one: str, other: str) -> float:
    """Share of common letter pairs of two words in a rough Latin spelling, 0 to 1; of the
    consonants alone where a script leaves vowels out."""
    latin = [romanized(word).replace(" ", "") for word in (one, other)]
    if not all(word.isascii() for word in latin):
        return float(one == other)
    if latin[0] == latin[1]:
        return 1.0
    share = _common_pairs(*latin)
    if (one.isascii() and other.isascii()) or not (_is_foreign(one) or _is_foreign(other)):
        return share
    bones = [word.translate(_VOWELS).replace("l", "r").replace("v", "b") for word in latin]
    return max(share, _common_pairs(*bones)) if min(map(len, bones)) >= 3 else share


def _is_foreign(word: str) -> bool:
    return any(character > "\u0370" for character in word)


def _common_pairs(one: str, other: str) -> float:
    if min(len(one), len(other)) < 3:
        return 0.0
    pairs = {one[at : at + 2] for at in range(len(one) - 1)}
    others = {other[at : at + 2] for at in range(len(other) - 1)}
    return 2 * len(pairs & others) / (len(pairs) + len(others))
