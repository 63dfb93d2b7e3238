"""Anchors of two very long texts, without comparing every segment with every other.

Segments are compared only with those that fall into the same few cells of the space of meanings:
no first guess by place could be trusted (a preface, a chapter that one side lacks).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.anchors import CANDIDATES, Chain, Nearest, chain_of, margins, top

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder
    from reader.jobs import CancelToken

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

_SAMPLE = 4_096
"""Segments of each side from which the directions and cells are made out."""
_DIRECTIONS = 128
"""Directions in which the segments of this pair differ most; the rest tells little of a match."""
_CELL = 250
"""Segments of one side in a cell, about."""
_MOST_CELLS = 512
_PROBES = 4
"""Cells in which a segment looks for its counterpart."""
_TURNS = 6
_AT_ONCE = 1_024
_MOST_VALUES = 4_000_000
"""Similarities held at a time."""


def sparse_chain(
    source: Sequence[str],
    target: Sequence[str],
    encoder: Encoder,
    cancel: CancelToken | None = None,
) -> Chain:
    """As `anchors.chain_of`, in time that grows with the power of 1.5. The same for the same
    texts. Raises: Cancelled."""
    here, there = _compressed(source, target, encoder, cancel)
    return chain_of(margins(*_nearest(here, there, cancel)))


def _compressed(
    source: Sequence[str], target: Sequence[str], encoder: Encoder, cancel: CancelToken | None
) -> tuple[Floats, Floats]:
    """Unit vectors (n, d), (m, d) of the segments less what all of a side have in common."""
    samples = [encoder.encode(texts[:: len(texts) // _SAMPLE + 1]) for texts in (source, target)]
    means = [sample.mean(axis=0) for sample in samples]
    centred = np.concatenate([sample - mean for sample, mean in zip(samples, means, strict=True)])
    _, directions = np.linalg.eigh(centred.T @ centred)
    basis = np.ascontiguousarray(directions[:, -_DIRECTIONS:], np.float32)
    found = []
    for texts, mean in zip((source, target), means, strict=True):
        out = np.empty((len(texts), basis.shape[1]), np.float32)
        for start in range(0, len(texts), _AT_ONCE):
            if cancel is not None:
                cancel.check()
            part = encoder.encode(texts[start : start + _AT_ONCE]) - mean
            out[start : start + len(part)] = _unit(part @ basis)
        found.append(out)
    return found[0], found[1]


def _nearest(source: Floats, target: Floats, cancel: CancelToken | None) -> tuple[Nearest, Nearest]:
    """As `anchors.nearest`, of those that share a cell."""
    centres = _centres(source, target)
    homes = np.concatenate([(part @ centres.T).argmax(axis=1) for part in _parts(target)])
    probes = np.concatenate(
        [top(part @ centres.T, min(_PROBES, len(centres)))[0] for part in _parts(source)]
    )
    rows, columns = _Best(len(source)), _Best(len(target))
    for cell in range(len(centres)):
        if cancel is not None:
            cancel.check()
        inside = np.nonzero(homes == cell)[0]
        lookers = np.nonzero((probes == cell).any(axis=1))[0]
        if not len(inside):
            continue
        step = max(1, _MOST_VALUES // len(inside))
        for start in range(0, len(lookers), step):
            some = lookers[start : start + step]
            similarity = source[some] @ target[inside].T
            rows.hear(some, inside, similarity)
            columns.hear(inside, some, similarity.T)
    return rows.found, columns.found


def _centres(source: Floats, target: Floats) -> Floats:
    """Unit vectors (cells, d) around which the segments of both sides gather."""
    together = np.concatenate([side[:: len(side) // _SAMPLE + 1] for side in (source, target)])
    count = min(_MOST_CELLS, max(len(source), len(target)) // _CELL + 1, len(together))
    centres = together[:: len(together) // count][:count].copy()
    for _ in range(_TURNS):
        homes = (together @ centres.T).argmax(axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, homes, together)
        kept = np.bincount(homes, minlength=count) > 0
        centres[kept] = _unit(sums[kept])
    return centres


class _Best:
    """The nearest seen so far of each segment of a side."""

    def __init__(self, count: int) -> None:
        self.found = Nearest(
            np.zeros((count, CANDIDATES), np.int64), np.zeros((count, CANDIDATES), np.float32)
        )

    def hear(self, rows: Integers, columns: Integers, similarity: Floats) -> None:
        """Of `rows`, how similar the others' `columns` are: (rows, columns)."""
        place, value = top(similarity, min(CANDIDATES, similarity.shape[1]))
        index = np.concatenate((self.found.index[rows], columns[place]), axis=1)
        both = np.concatenate((self.found.similarity[rows], value), axis=1)
        best, self.found.similarity[rows] = top(both, CANDIDATES)
        self.found.index[rows] = np.take_along_axis(index, best, axis=1)


def _parts(values: Floats) -> list[Floats]:
    return [values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE)]


def _unit(values: Floats) -> Floats:
    lengths = np.sqrt(np.einsum("ij,ij->i", values, values))
    result: Floats = values / np.maximum(lengths, 1e-6)[:, None]
    return result
