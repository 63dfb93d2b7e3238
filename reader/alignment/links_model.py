"""From evidence to how likely two words are a link.

Each pair of words is looked at twice: once by itself, and once knowing what its neighbours and its
rivals came to. Each look is a small network (a layer of hidden units beside a linear part), fitted
on hand-made links by `benchmarks/train_links.py`; two that were started differently are averaged.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.alignment.links_evidence import CLASH, KNOWN, NAMES, SAME, overlaps, rival
from reader.alignment.links_runs import Unit
from reader.data import data_path

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

NEIGHBOURS = (
    "first look", "neighbours", "rival in row", "rival in column", "better rival", "worse rival",
)  # fmt: skip
"""What the second look knows besides."""
_SAME_NUMBER, _OTHER_NUMBER = 4.0, 3.0
_LIKELY = 0.3
_REACH = 3.0
"""Words within which a neighbour's link counts for most of what it is worth."""
_MANY = 0.25
"""Share of the pairs of words that a dictionary could have listed."""
_FARTHEST = 6.0
"""Standard deviations; evidence beyond is no stronger."""


@dataclass(frozen=True)
class Network:
    """`hidden` is (features, units), `offset` and `output` (units,), the others (features,)."""

    mean: Floats
    deviation: Floats
    hidden: Floats
    offset: Floats
    output: Floats
    linear: Floats
    bias: float

    def log_odds(self, found: Floats) -> Floats:
        """(n, m) from (n, m, features)."""
        even = np.clip((found - self.mean) / self.deviation, -_FARTHEST, _FARTHEST)
        units = np.tanh(even @ self.hidden + self.offset)
        result: Floats = units @ self.output + even @ self.linear + self.bias
        return result


Look = tuple[Network, ...]


@dataclass(frozen=True)
class Model:
    """All that was fitted."""

    looks: tuple[Look, Look]
    thresholds: tuple[float, float]
    """Log odds from which on a pair is a link: without dictionaries of the two languages, and
    with. What dictionaries keep silent about has become less likely already."""
    centre: Floats
    """(512,): the mean vector of common words of six languages."""

    def judged(self, found: Floats, source: Sequence[Unit], target: Sequence[Unit]) -> Floats:
        """(n, m): above 0 where two units are a link, from evidence (n, m, len(NAMES))."""
        first = judged(found, self.looks[0])
        again = with_neighbours(found, first, source, target)
        result: Floats = judged(again, self.looks[1]) - self.thresholds[has_dictionaries(found)]
        return result


def has_dictionaries(found: Floats) -> bool:
    """Whether dictionaries of both languages know a good part of the words."""
    return bool(found[..., KNOWN].mean() > _MANY)


def judged(found: Floats, look: Look) -> Floats:
    """(n, m): log odds. The same number is a link, a number and anything else hardly ever."""
    odds = sum((network.log_odds(found) for network in look), np.zeros(())) / len(look)
    same, clash = found[..., SAME] > 0, found[..., CLASH] > 0
    result: Floats = np.where(
        same,
        np.maximum(odds, 0) + _SAME_NUMBER,
        np.where(clash, np.minimum(odds, 0) - _OTHER_NUMBER, odds),
    )
    return result


def with_neighbours(
    found: Floats, first: Floats, source: Sequence[Unit], target: Sequence[Unit]
) -> Floats:
    """(n, m, len(NAMES) + len(NEIGHBOURS)): also the first score, how much the words around both
    are linked with each other, and how likely the best rival of each is."""
    likely = 1 / (1 + np.exp(-np.clip(first, -30, 30)))
    sure = np.where(likely > _LIKELY, likely, 0)
    support = _nearness(source) @ sure @ _nearness(target)
    row, column = rival(likely, target), rival(likely.T, source).T
    more = (first, np.minimum(support, 2), row, column, np.maximum(row, column),
            np.minimum(row, column))  # fmt: skip
    return np.concatenate([found, np.stack(more, axis=-1)], axis=-1)


def _nearness(units: Sequence[Unit]) -> Floats:
    """(n, n): 1 for the closest words, falling; 0 for those that share a word."""
    middle = np.array([(unit.first + unit.last) / 2 for unit in units])
    near = np.exp(-np.abs(middle[:, None] - middle) / _REACH)
    result: Floats = np.where(overlaps(units), 0, near)
    return result


@cache
def load_model() -> Model:
    """The weights that ship with the app."""
    return model_from(json.loads(data_path("resources", "alignment", "links.json").read_text()))


def model_from(data: dict[str, Any]) -> Model:
    """From parsed weights. Raises: ValueError when they were fitted for other features."""
    if tuple(data["features"]) != (*NAMES, *NEIGHBOURS):
        raise ValueError("the weights of links belong to other features: train them anew")
    first, second = (tuple(map(_network, look)) for look in data["looks"])
    without, with_some = data["thresholds"]
    centre = np.array(data["centre"], np.float32)
    return Model((first, second), (without, with_some), centre)


def _network(data: dict[str, Any]) -> Network:
    arrays = {name: np.array(value, np.float32) for name, value in data.items() if name != "bias"}
    return Network(**arrays, bias=float(data["bias"]))
