"""Vectors of single words, of sentences without them, and how near a word is to just anything.

Kept in memory for as long as the encoder's store lives, so that a sentence looked at twice costs
nothing but arithmetic.
"""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.encoder import lasting
from reader.alignment.links_compounds import common_words
from reader.text.language import language as language_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder

    Floats = NDArray[np.floating]

_BACKGROUND = range(100, 400)
"""Places in the list of common words: the very first are function words."""
_NEAREST = 8
_MOST_KEPT = 60_000


@dataclass
class _Kept:
    """What is remembered for one encoder."""

    words: dict[str, Floats] = field(default_factory=dict)
    texts: dict[str, Floats] = field(default_factory=dict)
    backgrounds: dict[str, Floats] = field(default_factory=dict)
    hubs: dict[tuple[str, str], float] = field(default_factory=dict)


_MEMORY: weakref.WeakKeyDictionary[object, _Kept] = weakref.WeakKeyDictionary()


class WordVectors:
    """The vectors links are judged by."""

    def __init__(self, encoder: Encoder, centre: Floats) -> None:
        """Args: centre: (512,), the mean vector of common words; what all words share says
        nothing, so it is taken off."""
        self._encoder, self._centre = encoder, centre
        self._kept = _MEMORY.setdefault(lasting(encoder), _Kept())

    def words(self, texts: Sequence[str]) -> Floats:
        """(n, 512): unit vectors without what all words share."""
        return self._known(texts, self._kept.words, self._centred)

    def texts(self, texts: Sequence[str]) -> Floats:
        """(n, 512): unit vectors as the encoder gives them, for sentences."""
        return self._known(texts, self._kept.texts, self._encoder.encode)

    def hubs(self, words: Sequence[str], language: str) -> Floats:
        """(n,): mean cosine to the nearest of the common words of `language`: what is close to
        everything says little by being close."""
        kept = self._kept.hubs
        new = [w for w in dict.fromkeys(words) if (language, w) not in kept]
        if new:
            near = self.words(new) @ self._background(language).T
            means = np.partition(near, -_NEAREST, axis=1)[:, -_NEAREST:].mean(axis=1)
            _bounded(kept)
            kept.update(zip(((language, w) for w in new), means.tolist(), strict=True))
        return np.array([kept[language, w] for w in words], np.float32)

    def _background(self, language: str) -> Floats:
        kept = self._kept.backgrounds
        if language not in kept:
            chosen = slice(_BACKGROUND.start, _BACKGROUND.stop)
            common = common_words(language_of(language).primary, _BACKGROUND.stop)[chosen]
            kept[language] = self._centred(common or common_words("en", _BACKGROUND.stop)[chosen])
        return kept[language]

    def _centred(self, texts: Sequence[str]) -> Floats:
        return unit_rows(self._encoder.encode(list(texts)) - self._centre)

    @staticmethod
    def _known(texts: Sequence[str], kept: dict[str, Floats], encode: _Encode) -> Floats:
        found = {text: kept[text] for text in texts if text in kept}
        new = [text for text in dict.fromkeys(texts) if text not in found]
        if new:
            found.update(zip(new, encode(new), strict=True))
            _bounded(kept)
            kept.update(found)
        return np.stack([found[text] for text in texts])


if TYPE_CHECKING:
    from collections.abc import Callable

    _Encode = Callable[[Sequence[str]], Floats]


def _bounded(kept: dict[str, Floats] | dict[tuple[str, str], float]) -> None:
    if len(kept) > _MOST_KEPT:
        kept.clear()


def unit_rows(rows: Floats) -> Floats:
    """Rows of length one; of zeros where nothing was left."""
    result: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return result
