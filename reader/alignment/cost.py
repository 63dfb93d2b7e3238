"""From features to scores: how much a bead looks like those that people made.

A bead's score is linear in its features plus a small layer of hidden units for what only counts
together. The weights were fitted on hand-made alignments by `benchmarks/train_alignment.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.alignment.features import BEAD_FEATURES, NULL_FEATURES, bead_features, null_features
from reader.alignment.search import Lattice
from reader.alignment.shapes import SHAPES
from reader.data import data_path

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.piece import Piece

    Floats = NDArray[np.float32]

NEVER = -1e6
"""Score of a bead that must not be: finite, so that sums stay numbers."""
SIDE_NULL = -0.5
"""Leaving a line beside the text (a caption, an ad) without a counterpart costs next to nothing."""
SIDE_PAIR = 1.5
"""Two such lines of one kind at one place belong together even when their words say little."""


@dataclass(frozen=True)
class Model:
    """Scores are in nats. `hidden` is (units, features), `offset` and `output` (units,)."""

    linear: Floats
    hidden: Floats
    offset: Floats
    output: Floats
    null: Floats
    """The last two are added to null beads that follow one of their own, or of the other side."""
    calibration: tuple[float, float]
    """Slope and offset from the logit of the posterior to that of the confidence."""

    def scores(self, features: Floats) -> Floats:
        """(rows, columns) from (features, rows, columns)."""
        flat = features.reshape(len(features), -1)
        units = np.tanh(self.hidden @ flat + self.offset[:, None])
        result: Floats = (self.linear @ flat + self.output @ units).reshape(features.shape[1:])
        return result

    def confidence(self, probability: float) -> float:
        """How often beads of this posterior probability are right."""
        p = min(max(float(probability), 1e-6), 1 - 1e-6)
        slope, offset = self.calibration
        return float(1 / (1 + np.exp(-(slope * np.log(p / (1 - p)) + offset))))


@cache
def load_model() -> Model:
    """The weights that ship with the app."""
    text = data_path("resources", "alignment", "weights.json").read_text("utf-8")
    return model_from(json.loads(text))


def model_from(data: dict[str, Any]) -> Model:
    """From parsed weights. Raises: ValueError when they were fitted for other features."""
    if tuple(data["bead_features"]) != BEAD_FEATURES or tuple(data["null_features"]) != (
        NULL_FEATURES
    ):
        raise ValueError("the alignment weights belong to other features: train them anew")

    def array(name: str) -> Floats:
        return np.array(data[name], np.float32)

    calibration = data["calibration"]
    return Model(
        array("linear"),
        array("hidden").reshape(-1, len(BEAD_FEATURES)),
        array("offset"),
        array("output"),
        array("null"),
        (float(calibration[0]), float(calibration[1])),
    )


def lattice(piece: Piece, model: Model) -> Lattice:
    """Scores of all beads of a piece, those across kinds ruled out."""
    pair, rows, columns = piece.pair, piece.rows, piece.columns
    source_kinds = pair.source.kinds[rows.start : rows.stop]
    target_kinds = pair.target.kinds[columns.start : columns.stop]
    mixed = bool(source_kinds.any() or target_kinds.any())
    heard = pair.evidence.reward(rows, columns) if pair.evidence else None
    beads = {}
    for n, m in SHAPES:
        scores = model.scores(bead_features(piece, n, m))
        if mixed and scores.size:
            if n == m == 1:
                scores[source_kinds > 0] += SIDE_PAIR
            scores[~_same_kind(source_kinds, target_kinds, n, m)] = NEVER
        if heard is not None and scores.size:
            scores += heard.corners[n:, m:]
        beads[n, m] = scores
    for claim, nats in heard.beads if heard is not None else ():
        shape = claim.source_stop - claim.source, claim.target_stop - claim.target
        if shape in beads:
            beads[shape][claim.source, claim.target] += nats
    source_null = model.null @ null_features(
        pair.source, pair.margins.source_best, pair.clarity, rows
    )
    target_null = model.null @ null_features(
        pair.target, pair.margins.target_best, pair.clarity, columns
    )
    source_null[source_kinds > 0] = SIDE_NULL
    target_null[target_kinds > 0] = SIDE_NULL
    after_null, after_other = float(model.null[-2]), float(model.null[-1])
    return Lattice(
        len(rows), len(columns), beads, source_null, target_null, after_null, after_other, heard
    )


def _same_kind(
    source: NDArray[np.int8], target: NDArray[np.int8], n: int, m: int
) -> NDArray[np.bool_]:
    """Which n-m beads stay within the text, or pair two lines of one other kind."""
    one_source = _uniform(source, n)
    one_target = _uniform(target, m)
    same = (one_source[:, None] == one_target[None, :]) & (one_source[:, None] >= 0)
    if n > 1 or m > 1:
        same &= one_source[:, None] == 0
    result: NDArray[np.bool_] = same
    return result


def _uniform(kinds: NDArray[np.int8], size: int) -> NDArray[np.int8]:
    """The kind that each run of `size` segments is all of, -1 where they differ."""
    count = len(kinds) - size + 1
    first = kinds[:count].copy()
    for more in range(1, size):
        first[kinds[more : more + count] != kinds[:count]] = -1
    return first
