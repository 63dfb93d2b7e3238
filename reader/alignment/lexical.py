"""Evidence word by word: which segments of the other side hold a word's counterpart.

Each word of a segment, given by the vector of the word alone, chooses among the segments of the
other side in the same piece by their most similar word. The choice is soft, and a word may choose
none. What matters to a bead is how much of this stays inside it and how much points to segments
just outside, which tells a sentence that belongs to the next bead from one that belongs here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder
    from reader.jobs import CancelToken

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

_WORD = re.compile(
    "[々〆一-鿿]+|[ァ-ヺー]+|[ぁ-ゟ]+"
    "|[^\\W\\d_ぁ-ヿ一-鿿\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+|\\d+(?:[.,]\\d+)*"
)
"""Scripts that part no words and show none by a change of letters (Thai, Lao, Burmese, Khmer) are
left out."""
_KANA = re.compile("[ぁ-ヺ]")
_HAN = re.compile("[々〆一-鿿]{4,}")
_HIRAGANA = re.compile("[ぁ-ゟ]+")
_AT_ONCE = 512
"""Words encoded between two looks at the wish to stop."""
_MOST_WORDS = 300
"""Of one segment; more are not needed to place it."""
_TEMPERATURE = 0.05
_NONE = 0.55
"""The similarity at which a word is as likely to have no counterpart."""


@dataclass
class Words:
    """The words of one text."""

    of_segment: list[Integers]
    """Indices of types, one array for each segment."""
    vectors: Floats
    """(types, 512)"""
    weights: Floats
    """(types,): rarer words weigh more."""


def split_words(text: str) -> list[str]:
    """Words that carry meaning where a script shows it: no hiragana, no single letters."""
    even = unicodedata.normalize("NFKC", text)
    if _HAN.search(even) and not _KANA.search(even):
        # Chinese: most words have two characters, and the best of all pairs is what will count.
        even = _HAN.sub(_pairs, even)
    found = [
        word
        for word in _WORD.findall(even)
        if not _HIRAGANA.fullmatch(word) and (len(word) > 1 or word > "\u3000" or word.isdigit())
    ]
    return found[:_MOST_WORDS]


def _pairs(run: re.Match[str]) -> str:
    text = run[0]
    return " ".join(text[at : at + 2] for at in range(len(text) - 1)).join("  ")


def word_types(texts: Sequence[str]) -> list[str]:
    """Every word of `texts` once, sorted: what `words_of` will ask the encoder for."""
    return sorted({word for text in texts for word in split_words(text)})


def words_of(texts: Sequence[str], encoder: Encoder, cancel: CancelToken | None = None) -> Words:
    """Raises: Cancelled."""
    words = [split_words(text) for text in texts]
    seen = Counter(word for segment in words for word in set(segment))
    types = sorted(seen)
    number = {word: index for index, word in enumerate(types)}
    vectors = np.empty((len(types), 512), np.float32)
    for start in range(0, len(types), _AT_ONCE):
        if cancel is not None:
            cancel.check()
        vectors[start : start + _AT_ONCE] = encoder.encode(types[start : start + _AT_ONCE])
    weights = np.log(1 + len(texts) / np.array([seen[word] for word in types], np.float32))
    indices = [np.array([number[word] for word in segment], np.int64) for segment in words]
    return Words(indices, vectors, weights.astype(np.float32))


@dataclass
class Links:
    """Between the segments of a piece: weight of the words of row i that choose column j, and of
    the words of column j that choose row i, both (n, m); and the weight of all words, (n,), (m,).
    """

    forward: Floats
    backward: Floats
    source_mass: Floats
    target_mass: Floats


def links_between(source: Words, target: Words, rows: range, columns: range) -> Links:
    one = _occurrences(source, rows)
    other = _occurrences(target, columns)
    shape = (len(rows), len(columns))
    if not len(one.types) or not len(other.types):
        # With words on one side only there is nothing to be told from them.
        empty = np.zeros(shape, np.float32)
        return Links(empty, empty, empty.sum(axis=1), empty.sum(axis=0))
    source_mass, target_mass = _mass(source, one, shape[0]), _mass(target, other, shape[1])
    similarity = source.vectors[one.types] @ target.vectors[other.types].T
    forward = _choices(similarity, source, one, other, shape[0], shape[1])
    backward = _choices(similarity.T, target, other, one, shape[1], shape[0])
    return Links(forward, backward.T, source_mass, target_mass)


@dataclass
class _Occurrences:
    """Words of consecutive segments: the types among them, and for each word which type and which
    segment, counted from the first."""

    types: Integers
    type_of: Integers
    segment_of: Integers


def _occurrences(words: Words, segments: range) -> _Occurrences:
    chosen = words.of_segment[segments.start : segments.stop]
    flat = np.concatenate([*chosen, np.zeros(0, np.int64)])
    types, type_of = np.unique(flat, return_inverse=True)
    return _Occurrences(types, type_of, np.repeat(np.arange(len(chosen)), [len(c) for c in chosen]))


def _mass(words: Words, found: _Occurrences, count: int) -> Floats:
    weights = words.weights[found.types][found.type_of]
    return np.bincount(found.segment_of, weights, count).astype(np.float32)


def _choices(
    similarity: Floats,
    words: Words,
    one: _Occurrences,
    other: _Occurrences,
    rows: int,
    columns: int,
) -> Floats:
    """(rows, columns) from type similarities (types of one, types of other)."""
    filled, first = np.unique(other.segment_of, return_index=True)
    best = np.full((len(similarity), columns), -1.0, np.float32)
    best[:, filled] = np.maximum.reduceat(similarity[:, other.type_of], first, axis=1)
    chance = np.exp((best - _NONE) / _TEMPERATURE)
    chance *= words.weights[one.types][:, None] / (1 + chance.sum(axis=1, keepdims=True))
    by_word = chance[one.type_of]
    out = np.zeros((rows, columns), np.float32)
    filled, first = np.unique(one.segment_of, return_index=True)
    out[filled] = np.add.reduceat(by_word, first, axis=0)
    return out


LEXICAL_FEATURES = ("words_inside", "words_weight", "words_beside_rows", "words_beside_both")


def lexical_features(links: Links, n: int, m: int) -> Floats:
    """(len(LEXICAL_FEATURES), rows - n + 1, columns - m + 1) of all n-m beads of a piece."""
    forward, forward_across, forward_along = _around(links.forward, n, m)
    backward, backward_across, backward_along = _around(links.backward, n, m)
    source = _sums(links.source_mass, n)[:, None]
    target = _sums(links.target_mass, m)[None, :]
    inside = ((forward + 2) / (source + 4) + (backward + 2) / (target + 4)) / 2
    return np.stack(
        [
            inside,
            np.minimum((forward + backward) / 20, 3),
            np.minimum((forward_across + backward_along) / 6, 3),
            np.minimum((forward_along + backward_across) / 6, 3),
        ]
    ).astype(np.float32)


def _around(values: Floats, n: int, m: int) -> tuple[Floats, Floats, Floats]:
    """For all n x m boxes of a matrix: the sum inside, of the columns just left and right, and of
    the rows just above and below."""
    rows, columns = values.shape
    total = np.zeros((rows + 1, columns + 1))
    total[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    i, j = np.arange(rows - n + 1)[:, None], np.arange(columns - m + 1)[None, :]

    def box(top: Integers, bottom: Integers, left: Integers, right: Integers) -> Floats:
        result: Floats = (
            total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
        )
        return result

    inside = box(i, i + n, j, j + m)
    wide = box(i, i + n, np.maximum(j - 1, 0), np.minimum(j + m + 1, columns))
    tall = box(np.maximum(i - 1, 0), np.minimum(i + n + 1, rows), j, j + m)
    return inside, wide - inside, tall - inside


def _sums(values: Floats, size: int) -> Floats:
    """Sums of `size` neighbours: (n,) to (n - size + 1,)."""
    total = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    result: Floats = (total[size:] - total[:-size]).astype(np.float32)
    return result
