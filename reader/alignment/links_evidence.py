"""Why two words might say the same: one row of numbers for each pair of words of a bead."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.links_compounds import counts
from reader.alignment.links_document import Occurrences
from reader.alignment.links_glosses import Glosses, gloss_evidence
from reader.alignment.links_numbers import MIXED
from reader.alignment.links_runs import Unit
from reader.alignment.links_vectors import WordVectors, unit_rows
from reader.alignment.romanize import romanized
from reader.text.language import language as language_of
from reader.text.span import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

NAMES = (
    "cosine", "cosine of both forms", "lead in row", "lead in column", "hub", "distance",
    "spelling", "same number", "share of text", "difference of shares", "context",
    "number against word", "gloss", "listed", "could be listed",
    "lead over its parts", "runs", "phrases", "two runs", "pieces", "worst piece",
    "as many pieces", "one piece against several",
    "together elsewhere", "apart elsewhere",
)  # fmt: skip
SAME, CLASH = NAMES.index("same number"), NAMES.index("number against word")
KNOWN = NAMES.index("could be listed")
_UNSPACED = frozenset({"ja", "zh", "yue"})
_VOWELS = str.maketrans("", "", "aeiouyw")


@dataclass(frozen=True)
class Side:
    """One side of a bead."""

    units: tuple[Unit, ...]
    language: str
    text: str
    extent: Span
    """The bead's, in the text."""

    def without(self, unit: Unit) -> str:
        cut = Span(unit.tokens[0].span.start, unit.tokens[-1].span.end)
        return self.text[self.extent.start : cut.start] + self.text[cut.end : self.extent.end]

    @property
    def whole(self) -> str:
        return self.extent.of(self.text)


def evidence(
    source: Side,
    target: Side,
    *,
    vectors: WordVectors,
    glosses: Glosses | None,
    document: Occurrences | None,
) -> Floats:
    """(n, m, len(NAMES)) for every unit of one side against every unit of the other."""
    sides = (source, target)
    units = (source.units, target.units)
    surface, lemma = (
        [vectors.words([spelling(u) for u in side.units]) for side in sides]
        for spelling in (_text, _lemma)
    )
    by_surface, by_lemma = surface[0] @ surface[1].T, lemma[0] @ lemma[1].T
    cosine = np.maximum(by_surface, by_lemma)
    listed = gloss_evidence(units, (source.language, target.language), glosses, vectors)
    gloss = np.where(listed.cosine > -1, np.maximum(listed.cosine - cosine, 0), 0)
    spelling, same, clash = _spelt(source.units, target.units)
    hub = _outer_sum(
        *(
            vectors.hubs([u.text for u in side.units], other.language)
            for side, other in ((source, target), (target, source))
        )
    )
    best = np.maximum(np.maximum(cosine + 0.6 * gloss, spelling), 0.8 * listed.listed)
    corrected = best - 0.3 * clash - 0.35 * hub
    shares = [np.array([_share(u, side.language) for u in side.units]) for side in sides]
    places = [_places(side.units) for side in sides]
    nothing = np.zeros(cosine.shape)
    planes = (
        cosine,
        np.minimum(by_surface, by_lemma),
        corrected - rival(corrected, target.units),
        corrected - rival(corrected.T, source.units).T,
        hub,
        np.abs(places[0][:, None] - places[1][None, :]),
        spelling,
        same,
        _outer_sum(*shares),
        np.abs(shares[0][:, None] - shares[1][None, :]),
        _context(source, target, vectors),
        clash,
        gloss,
        listed.listed,
        listed.known,
        _lead_over_parts(corrected, source.units) + _lead_over_parts(corrected.T, target.units).T,
        *_runs(source, target),
        *_pieces(source.units, target.units, cosine, vectors),
        *((nothing, nothing) if document is None else document.evidence(*units)),
    )
    return np.stack(planes, axis=-1).astype(np.float32)


def _text(unit: Unit) -> str:
    return unit.text


def _lemma(unit: Unit) -> str:
    return unit.lemma


def _outer_sum(one: Floats, other: Floats) -> Floats:
    result: Floats = one[:, None] + other[None, :]
    return result


def _spelt(source: Sequence[Unit], target: Sequence[Unit]) -> tuple[Floats, Floats, Floats]:
    """How alike words sound; which numbers are the same; which are not, or meet a word."""
    spelling, same, clash = (np.zeros((len(source), len(target))) for _ in range(3))
    for i, one in enumerate(source):
        for j, other in enumerate(target):
            if one.digits or other.digits:
                same[i, j] = one.digits == other.digits
                clash[i, j] = one.digits.rstrip(MIXED) != other.digits.rstrip(MIXED)
            else:
                spelling[i, j] = alike(one.text, other.text)
    return spelling, same, clash


def _context(source: Side, target: Side, vectors: WordVectors) -> Floats:
    """How alike are what the sentences lose with each word."""
    lost = []
    for side in (source, target):
        rows = vectors.texts([side.without(unit) for unit in side.units] + [side.whole])
        lost.append(unit_rows(rows[-1] - rows[:-1]))
    result: Floats = lost[0] @ lost[1].T
    return result


def _lead_over_parts(score: Floats, units: Sequence[Unit]) -> Floats:
    """(n, m): how far each unit is ahead of the best other unit that shares a word with it."""
    out = np.zeros_like(score)
    shared = overlaps(units)
    np.fill_diagonal(shared, False)
    for i, others in enumerate(shared):
        if others.any():
            out[i] = score[i] - score[others].max(axis=0)
    return out


def _runs(source: Side, target: Side) -> tuple[Floats, Floats, Floats]:
    """How many of the two are runs, how many of those phrases with spaces, and whether both are."""
    runs = [np.array([float(u.is_run) for u in side.units]) for side in (source, target)]
    spaced = [
        float(language_of(side.language).primary not in _UNSPACED) for side in (source, target)
    ]
    return (
        _outer_sum(*runs),
        _outer_sum(*(some * factor for some, factor in zip(runs, spaced, strict=True))),
        runs[0][:, None] * runs[1][None, :],
    )


def _pieces(
    source: Sequence[Unit], target: Sequence[Unit], cosine: Floats, vectors: WordVectors
) -> tuple[Floats, Floats, Floats, Floats]:
    """Compounds and runs piece by piece: mean cosine of each piece to its best on the other side,
    and the worst of them, both less the cosine of the whole; whether they have as many pieces; and
    whether one has several and the other does not."""
    words = [[piece for unit in side for piece in unit.pieces] for side in (source, target)]
    count = [np.array([len(unit.pieces) for unit in side]) for side in (source, target)]
    first = [np.cumsum(np.concatenate(([0], some[:-1]))) for some in count]
    near = vectors.words(words[0]) @ vectors.words(words[1]).T
    of_source = np.maximum.reduceat(near, first[1], axis=1)
    of_target = np.maximum.reduceat(near, first[0], axis=0)
    mean = (
        np.add.reduceat(of_source, first[0], axis=0) / count[0][:, None]
        + np.add.reduceat(of_target, first[1], axis=1) / count[1][None, :]
    ) / 2
    worst = np.minimum(
        np.minimum.reduceat(of_source, first[0], axis=0),
        np.minimum.reduceat(of_target, first[1], axis=1),
    )
    several = (count[0] > 1)[:, None], (count[1] > 1)[None, :]
    compound = several[0] | several[1]
    return (
        np.where(compound, mean - cosine, 0),
        np.where(compound, worst - cosine, 0),
        np.where(compound, count[0][:, None] == count[1][None, :], False).astype(float),
        (several[0] ^ several[1]).astype(float),
    )


def _places(units: Sequence[Unit]) -> Floats:
    """Where each stands among the words, 0 to 1. The text around the bead plays no part."""
    middle = np.array([(u.first + u.last) / 2 for u in units], np.float32)
    low, high = middle.min(), middle.max()
    result: Floats = (middle - low + 1) / (high - low + 2)
    return result


def rival(score: Floats, others: Sequence[Unit]) -> Floats:
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


def _share(unit: Unit, language: str) -> float:
    """How common: tenfold steps above one in a hundred million; 0 for what was never counted."""
    share = counts(language_of(language).primary).get(unit.lemma.casefold(), 0.0)
    return max(0.0, math.log10(share) + 8) if share else 0.0


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
