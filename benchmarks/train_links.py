"""Fit the weights of the links between words and say honestly how good they are.

    python -m benchmarks.train_links             each pair of languages held out in turn: a table
    python -m benchmarks.train_links --without "gloss,listed,could be listed"
                                                 the same with evidence left out
    python -m benchmarks.train_links --write     fit on all pairs, write the weights

Every bead is taken twice: with all dictionaries of this computer and with JMdict alone, which
comes with the app, so that one set of weights serves readers with and without more. The weights
that ship were fitted with Debian's dict-freedict-ara-eng, -deu-eng, -fra-eng, -fra-spa, -spa-deu
and -spa-eng installed. Only the links kept for fitting are used (`benchmarks/links.py`); a run
with the same dictionaries writes the same weights.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.links import FITTING, LinkedBead, OnlyJMdict, Score, gold_beads
from reader.alignment.encoder import CachedEncoder, MemoryStore, load_encoder
from reader.alignment.links import chosen
from reader.alignment.links_compounds import common_words
from reader.alignment.links_evidence import CLASH, NAMES, SAME, Side, evidence
from reader.alignment.links_glosses import Glosses
from reader.alignment.links_model import (
    NEIGHBOURS,
    Look,
    Model,
    Network,
    has_dictionaries,
    judged,
    with_neighbours,
)
from reader.alignment.links_runs import Unit
from reader.alignment.links_units import units_of
from reader.alignment.links_vectors import WordVectors
from reader.data import data_path
from reader.services.annotating import tokens_of
from reader.services.word_glosses import WordGlosses
from reader.text.span import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder

    Floats = NDArray[np.floating]

THRESHOLDS = (-0.2, -0.6)
"""Chosen by the tables below: precision of .96 over all pairs, whatever is installed."""
_UNITS, _DECAY = (12, 6), 5e-4
_STARTS, _STEPS, _RATE = 2, 250, 0.02
_CENTRE_LANGUAGES = ("en", "es", "fr", "de", "ja", "ar")
_CENTRE_WORDS = range(100, 1500)
_LINK, _OTHER, _UNDECIDED = 1, 0, -1
_MODES = ("JMdict alone", "all dictionaries")


@dataclass(frozen=True)
class Example:
    """A bead with its evidence and what each pair of units is."""

    bead: LinkedBead
    source: list[Unit]
    target: list[Unit]
    found: Floats
    """(n, m, features)"""
    labels: NDArray[np.int8]
    """(n, m): _LINK, _OTHER, _UNDECIDED."""
    mode: str

    @property
    def pair(self) -> str:
        return "-".join(self.bead.languages)


def centre_of(encoder: Encoder) -> Floats:
    """(512,): mean vector of the common words of six languages."""
    words = [
        word
        for language in _CENTRE_LANGUAGES
        for word in common_words(language, _CENTRE_WORDS.stop)[_CENTRE_WORDS.start :]
    ]
    mean: Floats = encoder.encode(words).mean(axis=0)
    return np.round(mean, 5)


def examples(
    beads: Iterable[LinkedBead], vectors: WordVectors, glosses: Mapping[str, Glosses]
) -> list[Example]:
    """Each bead once for each mode."""
    found = []
    for bead in beads:
        sides = []
        for text, language in zip((bead.source, bead.target), bead.languages, strict=True):
            units = units_of(tokens_of(language, text), language)
            sides.append(Side(tuple(units), language, text, Span(0, len(text))))
        source, target = sides
        for mode, asked in glosses.items():
            numbers = evidence(
                source, target, vectors=vectors, glosses=asked, document=bead.document
            )
            labels = _labels(bead, source.units, target.units, numbers)
            found.append(
                Example(bead, list(source.units), list(target.units), numbers, labels, mode)
            )
    return found


def _labels(
    bead: LinkedBead, source: Sequence[Unit], target: Sequence[Unit], found: Floats
) -> NDArray[np.int8]:
    """Parts of what is linked as a whole, possible links and numbers, which need no fitting, are
    left undecided."""
    labels = np.full((len(source), len(target)), _OTHER, np.int8)
    counterparts: dict[Span, set[Span]] = {}
    for here, there in bead.sure:
        counterparts.setdefault(here, set()).add(there)
    for i, one in enumerate(source):
        here_all = {token.span for token in one.tokens}
        for j, other in enumerate(target):
            there_all = {token.span for token in other.tokens}
            links = {(here, there) for here in here_all for there in there_all}
            if links <= bead.sure:
                whole = all(counterparts[here] <= there_all for here in here_all) and all(
                    here in here_all for here, there in bead.sure if there in there_all
                )
                labels[i, j] = _LINK if whole else _UNDECIDED
            elif links <= bead.sure | bead.possible:
                labels[i, j] = _UNDECIDED
    labels[found[..., SAME] > 0] = _UNDECIDED
    labels[(found[..., CLASH] > 0) & (labels == _OTHER)] = _UNDECIDED
    return labels


def fit_look(rows: Sequence[Example], units: int) -> Look:
    """Networks from different starts on all decided pairs of words."""
    inputs = np.concatenate([row.found[row.labels >= 0] for row in rows]).astype(np.float32)
    wanted = np.concatenate([row.labels[row.labels >= 0] for row in rows]).astype(np.float32)
    return tuple(_fitted(inputs, wanted, units, start) for start in range(_STARTS))


def _fitted(inputs: Floats, wanted: Floats, units: int, seed: int) -> Network:
    """Logistic loss with decay, Adam on all examples at once."""
    mean, deviation = inputs.mean(axis=0), inputs.std(axis=0) + 1e-3
    even = np.clip((inputs - mean) / deviation, -6, 6).astype(np.float32)
    count, width = even.shape
    random = np.random.default_rng(seed)
    state = [
        random.normal(0, width**-0.5, (width, units)).astype(np.float32),
        np.zeros(units, np.float32),
        random.normal(0, 0.3, units).astype(np.float32),
        np.zeros(width, np.float32),
        np.array([-3.0], np.float32),
    ]
    slow, square = ([np.zeros_like(part) for part in state] for _ in range(2))
    for step in range(1, _STEPS + 1):
        hidden, offset, output, linear, bias = state
        active = np.tanh(even @ hidden + offset)
        odds = active @ output + even @ linear + bias[0]
        error = ((1 / (1 + np.exp(-np.clip(odds, -30, 30))) - wanted) / count).astype(np.float32)
        back = np.outer(error, output) * (1 - active * active)
        slopes = (
            even.T @ back + _DECAY * hidden,
            back.sum(axis=0),
            active.T @ error + _DECAY * output,
            even.T @ error + _DECAY * linear,
            np.array([error.sum()], np.float32),
        )
        rate = _RATE * min(1, 2 * (_STEPS - step) / _STEPS + 0.02)
        for k, slope in enumerate(slopes):
            slow[k] = 0.9 * slow[k] + 0.1 * slope
            square[k] = 0.99 * square[k] + 0.01 * slope**2
            size = np.sqrt(square[k] / (1 - 0.99**step)) + 1e-8
            state[k] = state[k] - rate * slow[k] / (1 - 0.9**step) / size
    hidden, offset, output, linear, bias = (np.round(part, 4) for part in state)
    scale = (np.round(mean, 5), np.round(deviation, 5))
    return Network(*scale, hidden, offset, output, linear, float(bias[0]))


def fit(rows: Sequence[Example]) -> tuple[Look, Look]:
    first = fit_look(rows, _UNITS[0])
    return first, fit_look([_looked_at(row, first) for row in rows], _UNITS[1])


def _looked_at(row: Example, first: Look) -> Example:
    odds = judged(row.found, first)
    return replace(row, found=with_neighbours(row.found, odds, row.source, row.target))


def held_out(rows: Sequence[Example]) -> list[tuple[Example, Floats]]:
    """Each example with the log odds by weights that never saw its pair of languages."""
    found = []
    for pair in sorted({row.pair for row in rows}):
        first, second = fit([row for row in rows if row.pair != pair])
        for row in rows:
            if row.pair == pair:
                found.append((row, judged(_looked_at(row, first).found, second)))
    return found


def scored(
    judgements: Iterable[tuple[Example, Floats]], thresholds: tuple[float, float]
) -> dict[str, Score]:
    """By pair of languages, and over all."""
    found: dict[str, Score] = {}
    for row, odds in judgements:
        threshold = thresholds[has_dictionaries(row.found)]
        links = chosen((odds - threshold).tolist(), row.source, row.target)
        for name in (row.pair, "all"):
            found.setdefault(name, Score()).add(row.bead, links)
    return found


def print_tables(judgements: Sequence[tuple[Example, Floats]]) -> None:
    for mode in _MODES:
        mine = [one for one in judgements if one[0].mode == mode]
        print(f"\n{mode}, at {THRESHOLDS}\npair   links  precision  recall")
        for pair, score in sorted(scored(mine, THRESHOLDS).items()):
            print(f"{pair:5}  {score.sure:5}  {score.precision:9.3f}  {score.recall:6.3f}")
        print("threshold: precision / recall over all")
        for threshold in np.arange(-1.4, 0.61, 0.2):
            score = scored(mine, (threshold, threshold))["all"]
            print(f"  {threshold:5.1f}: {score.precision:.3f} / {score.recall:.3f}")


def as_json(model: Model) -> dict[str, Any]:
    def numbers(values: Floats) -> Any:
        return [[float(f"{x:.5g}") for x in row] if np.ndim(row) else float(f"{row:.5g}")
                for row in values]  # fmt: skip

    names = ("mean", "deviation", "hidden", "offset", "output", "linear")
    looks = [
        [
            {name: numbers(getattr(network, name)) for name in names} | {"bias": network.bias}
            for network in look
        ]
        for look in model.looks
    ]
    return {
        "features": [*NAMES, *NEIGHBOURS],
        "thresholds": model.thresholds,
        "centre": numbers(model.centre),
        "looks": looks,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the weights of the links between words.")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--without", default="", help="names of evidence, comma-separated")
    options = parser.parse_args()
    encoder = CachedEncoder(load_encoder, MemoryStore())
    centre = centre_of(encoder)
    with tempfile.TemporaryDirectory() as folder, WordGlosses(Path(folder), wait=True) as every:
        glosses: dict[str, Glosses] = dict(zip(_MODES, (OnlyJMdict(), every), strict=True))
        beads = [bead for bead in gold_beads() if bead.part == FITTING]
        rows = examples(beads, WordVectors(encoder, centre), glosses)
    for name in filter(None, options.without.split(",")):
        for row in rows:
            row.found[..., NAMES.index(name)] = 0
    if options.write:
        first, second = fit(rows)
        text = json.dumps(as_json(Model((first, second), THRESHOLDS, centre)), indent=0)
        data_path("resources", "alignment", "links.json").write_text(text + "\n")
        return
    print_tables(held_out(rows))


if __name__ == "__main__":
    main()
