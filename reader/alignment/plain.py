"""Blocks from an encoder that only knows sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.encoder import DIMENSION, SUM_WIDTH, Encoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


class PlainEncoder:
    """A block's vector is the mean of its sentences', weighted by their length: worse than token
    sums on prose, but it needs nothing of the encoder but its vectors."""

    has_sums = True

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.identity = f"plain-{getattr(encoder, 'identity', type(encoder).__name__)}"

    @property
    def joint(self) -> Floats:
        return np.zeros(SUM_WIDTH, np.float32)

    def encode(self, texts: Sequence[str]) -> Floats:
        return self._encoder.encode(texts)

    def sums(self, texts: Sequence[str]) -> Floats:
        out = np.zeros((len(texts), SUM_WIDTH), np.float32)
        weights = np.sqrt([max(1, len(text)) for text in texts])
        if len(texts):
            out[:, :DIMENSION] = self._encoder.encode(texts) * weights[:, None]
        out[:, DIMENSION] = weights
        return out

    def vectors(self, sums: Floats) -> Floats:
        found = sums[:, :DIMENSION]
        length = np.sqrt(np.einsum("ij,ij->i", found, found))
        result: Floats = (found / np.maximum(length, 1e-6)[:, None]).astype(np.float32)
        return result
