"""Fit the aligner's weights and say honestly how good they are.

    python benchmarks/train_alignment.py                     cross-validate, print the table
    python benchmarks/train_alignment.py --without length    the same with features left out
    python benchmarks/train_alignment.py --ablation          a row for each group of features
    python benchmarks/train_alignment.py --samples 0         leave the sample library out, score it
    python benchmarks/train_alignment.py --write             fit on everything, write the weights

Cross-validation: every set is cut into four parts (documents; the one long prose document by
position). Weights fitted on three parts of all sets align the fourth; the parts' beads are scored
together. Confidence is calibrated on the same held-out beads. The number of hidden units and the
decay were chosen by the held-out likelihood.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.alignment_crf import (
    BEADS,
    NULLS,
    Chunk,
    Floats,
    Scorer,
    chunk_of,
    fit,
    surprise,
)
from benchmarks.alignment_data import (
    GROUPS,
    SAMPLES,
    Gold,
    gold_path,
    load_gold,
    load_samples,
    stored_encoder,
)
from benchmarks.alignment_thirds import evidence_by_name
from reader.alignment.aligner import prepare, search
from reader.alignment.bead import Alignment
from reader.alignment.cost import Model, model_from
from reader.alignment.features import BEAD_FEATURES, NULL_FEATURES
from reader.alignment.lexical import LEXICAL_FEATURES
from reader.alignment.pair import Pair
from reader.alignment.score import Counts, Ladder, counts, ladder
from reader.data import data_path

FOLDS = 4
CHUNK_BEADS = 22
AGAIN = 50
"""Iterations when features are left out of weights that were fitted with them."""
UNITS, HIDDEN_DECAY = 8, 8.0
WEIGHTS = {"textberg_dev": 1.0, "pud_dev/en-ja": 0.4, "pud_dev/en-ru": 0.4, "parice_dev": 1.0}
"""How much a bead of each set counts: the clean sets have twice as many and are easier."""
LEAVE_OUT: dict[str, tuple[str, ...]] = {
    "length": ("length_misfit", "length_misfit_squared", "length_ratio"),
    "words": LEXICAL_FEATURES,
    "nulls": ("null_best", "null_best_positive", "null_clarity", "null_lacking"),
    "extension": ("gain_with_more", "gain_with_less"),
    "lacking": ("null_clarity", "null_lacking"),
    "ends": ("end_same", "end_differs", "unfinished", "inner_ends_differ"),
    "digits": ("digits_shared", "digits_alone"),
    "letters": ("letters_shared",),
    "neighbours": ("neighbour_margin", "edge"),
    "near": ("near_margin",),
    "chance": ("similarity_above_chance",),
}


def parts_of(document: Gold, number: int) -> list[tuple[int, list[tuple[int, int, int, int]]]]:
    """(fold, path) of each chunk of a document, the `number`th of its set."""
    path = gold_path(document)
    chunks: list[list[tuple[int, int, int, int]]] = [[]]
    for bead in path:
        chunks[-1].append(bead)
        if len(chunks[-1]) >= CHUNK_BEADS and bead[2] and bead[3]:
            chunks.append([])
    chunks = [chunk for chunk in chunks if chunk]
    # The one long prose document is cut by position; the sample library is never trained on in
    # cross-validation: the fifth part, seen by no fold.
    fold = {"textberg_dev": None, SAMPLES: FOLDS}.get(document.group, number % FOLDS)
    return [
        (fold if fold is not None else at * FOLDS // len(chunks), chunk)
        for at, chunk in enumerate(chunks)
    ]


class Data:
    """All documents, prepared, with their chunks."""

    def __init__(self) -> None:
        encoder, store = stored_encoder()
        self.documents = load_gold() + load_samples()
        self.pairs = [prepare(d.source, d.target, encoder=encoder) for d in self.documents]
        store.save()
        self.chunks: list[Chunk] = []
        self.parts: list[dict[int, tuple[range, range]]] = []
        met: dict[str, int] = {}
        for document, pair in zip(self.documents, self.pairs, strict=True):
            number = met[document.group] = met.get(document.group, -1) + 1
            self.parts.append(self._cut(document, pair, number))
        self._whole = list(self.chunks)
        self.leave_out(())

    def leave_out(self, kinds: Iterable[str]) -> None:
        names = {name for kind in kinds for name in LEAVE_OUT[kind]}
        self.gone = [index for index, name in enumerate(BEAD_FEATURES) if name in names]
        self.gone_nulls = [index for index, name in enumerate(NULL_FEATURES) if name in names]
        self.chunks = [self._without(chunk) for chunk in self._whole]
        known = [chunk.features for chunk in self.chunks if chunk.group != SAMPLES]
        table = np.concatenate(known, axis=1)
        self.mean, self.spread = table.mean(axis=1), table.std(axis=1) + 1e-3

    def _without(self, chunk: Chunk) -> Chunk:
        if not self.gone and not self.gone_nulls:
            return chunk

        def cleared(values: Floats, rows: list[int]) -> Floats:
            values = values.copy()
            values[rows] = 0
            return values

        return replace(
            chunk,
            features=cleared(chunk.features, self.gone),
            source_null=cleared(chunk.source_null, self.gone_nulls),
            target_null=cleared(chunk.target_null, self.gone_nulls),
            gold_nulls=cleared(chunk.gold_nulls, self.gone_nulls),
        )

    def _cut(self, document: Gold, pair: Pair, number: int) -> dict[int, tuple[range, range]]:
        """Adds the document's chunks; returns the rows and columns of each of its folds."""
        extent: dict[int, tuple[range, range]] = {}
        for fold, path in parts_of(document, number):
            chunk = chunk_of(pair, path, document.group, fold)
            if chunk is not None:
                self.chunks.append(chunk)
            (i, j, _, _), (k, m, n, o) = path[0], path[-1]
            rows, columns = extent.get(fold, (range(i, i), range(j, j)))
            extent[fold] = (range(rows.start, k + n), range(columns.start, m + o))
        return extent

    def model(self, scorer: Scorer, theta: Floats) -> Model:
        model = model_from(weights_of(scorer, theta, (1.0, 0.0)))
        model.linear[self.gone] = 0
        model.hidden[:, self.gone] = 0
        model.null[self.gone_nulls] = 0
        return model


def weights_of(
    scorer: Scorer, theta: Floats, calibration: tuple[float, float]
) -> dict[str, object]:
    """As they are written to resources/alignment/weights.json."""
    linear, _, _, output, null = scorer.split(theta)
    hidden, offset = scorer.folded(theta)

    def rounded(values: Floats) -> list[float]:
        return [round(float(value), 5) for value in values]

    return {
        "bead_features": BEAD_FEATURES,
        "null_features": NULL_FEATURES,
        "linear": rounded(linear),
        "hidden": [rounded(row) for row in hidden],
        "offset": rounded(offset),
        "output": rounded(output),
        "null": rounded(null),
        "calibration": [round(value, 4) for value in calibration],
    }


def trained(chunks: list[Chunk], scorer: Scorer) -> Floats:
    """Linear weights first, then the hidden units on top."""
    plain = replace(scorer, units=0)
    linear = fit(chunks, plain, np.zeros(BEADS + NULLS), WEIGHTS, 80)
    if not scorer.units:
        return linear
    return fit(chunks, scorer, scorer.start(0, linear), WEIGHTS)


Judged = list[tuple[float, bool]]


def held_out(
    data: Data, scorer: Scorer, untrained: frozenset[int], known: dict[int, Floats] | None = None
) -> tuple[dict[str, Counts], dict[str, float], Judged]:
    """Scores and nats by set, and each bead's probability with whether it is right.

    Args:
        known: by fold, parameters to go on from; those found are put in where there are none.
    """
    totals = dict.fromkeys(GROUPS, Counts())
    lost = dict.fromkeys(GROUPS, 0.0)
    judged: Judged = []
    for fold in range(FOLDS):
        seen = [c for c in data.chunks if c.fold not in untrained | {fold}]
        if known is not None and fold in known:
            theta = fit(seen, scorer, known[fold], WEIGHTS, AGAIN)
        else:
            theta = trained(seen, scorer)
        if known is not None:
            known.setdefault(fold, theta)
        unseen = [chunk for chunk in data.chunks if chunk.fold == fold]
        for group, value in surprise(unseen, scorer, theta).items():
            lost[group] += value
        model = data.model(scorer, theta)
        for document, pair, parts in zip(data.documents, data.pairs, data.parts, strict=True):
            if fold in parts:
                pair.forget()
                alignment = search(pair, model=model)
                found, some = _judged(document, alignment, *parts[fold])
                totals[document.group] += found
                judged += some
    return totals, lost, judged


def cross_validate(
    data: Data, scorer: Scorer, untrained: frozenset[int], known: dict[int, Floats]
) -> tuple[float, float]:
    """Print the table, put the parameters by fold into `known`; returns the calibration fitted on
    the held-out beads."""
    totals, lost, judged = held_out(data, scorer, untrained, known)
    print(f"{'held out':22s} strict    lax   nats")
    for group, name in GROUPS.items():
        total = totals[group]
        print(f"{name:22s}  {total.strict_f1:.3f}  {total.lax_f1:.3f} {lost[group]:6.1f}")
    return calibrated(judged)


def print_ablation(data: Data, untrained: frozenset[int], known: dict[int, Floats]) -> None:
    """Strict F1 held out and nats by set, each group of features left out in turn; the fit goes on
    from the one that has them all, given by fold."""
    print("\n| left out | " + " | ".join(GROUPS.values()) + " |", flush=True)
    print("|" + "---|" * (len(GROUPS) + 1))
    rows: list[tuple[str, list[str], int]] = [(kind, [kind], UNITS) for kind in LEAVE_OUT]
    rows.append(("hidden units", [], 0))
    mean, spread = data.mean, data.spread
    for name, without, units in rows:
        data.leave_out(without)
        scorer = Scorer(mean, spread, units, hidden_decay=HIDDEN_DECAY)
        totals, lost, _ = held_out(data, scorer, untrained, known if units else None)
        cells = [f"{totals[group].strict_f1:.3f} / {lost[group]:.0f}" for group in GROUPS]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def report_samples(data: Data, scorer: Scorer) -> None:
    """The sample library, which no weights have seen, with those fitted on all of the rest: each
    pair for itself, then with what the other versions of the work say of it."""
    theta = trained([chunk for chunk in data.chunks if chunk.fold != FOLDS], scorer)
    model = data.model(scorer, theta)
    unseen = [chunk for chunk in data.chunks if chunk.fold == FOLDS]
    nats = surprise(unseen, scorer, theta)[SAMPLES]
    samples = {
        document.name: (document, pair)
        for document, pair in zip(data.documents, data.pairs, strict=True)
        if document.group == SAMPLES
    }
    for label in ("sample library", "  with third versions"):
        total = Counts()
        found = {}
        for name, (document, pair) in samples.items():
            pair.forget()
            found[name] = search(pair, model=model)
            total += counts(document.beads, ladder(found[name]))
        print(f"{label:22s}  {total.strict_f1:.3f}  {total.lax_f1:.3f} {nats:6.1f}", flush=True)
        heard = evidence_by_name(found)
        for name, (_, pair) in samples.items():
            pair.evidence = heard[name]


def _judged(
    document: Gold, alignment: Alignment, rows: range, columns: range
) -> tuple[Counts, Judged]:
    """Score of the beads that start inside a part, and each bead's confidence with whether it is
    right."""

    def inside(bead: tuple[tuple[int, ...], tuple[int, ...]]) -> bool:
        source, target = bead
        return (not source or source[0] in rows) and (not target or target[0] in columns)

    gold: Ladder = frozenset(bead for bead in document.beads if inside(bead))
    path = {
        (tuple(range(i, i + n)), tuple(range(j, j + m))) if n and m else
        ((i,), ()) if n else ((), (j,))
        for i, j, n, m in gold_path(document)
    }  # fmt: skip
    beads = {(tuple(b.source), tuple(b.target)): b.confidence for b in alignment.beads}
    predicted = frozenset(bead for bead in beads if inside(bead))
    return counts(gold, predicted), [(beads[bead], bead in path) for bead in predicted]


def calibrated(judged: Judged) -> tuple[float, float]:
    """Slope and offset in logits that make confidence match how often beads are right."""
    chance = np.clip([found for found, _ in judged], 1e-6, 1 - 1e-6)
    right = np.array([is_right for _, is_right in judged])
    logit = np.log(chance / (1 - chance))

    def loss(parameters: Floats) -> float:
        z = parameters[0] * logit + parameters[1]
        return float(np.logaddexp(0, np.where(right, -z, z)).sum())

    slope, offset = minimize(loss, [1.0, 0.0], method="Nelder-Mead").x
    sure = 1 / (1 + np.exp(-(slope * logit + offset)))
    print(f"\ncalibration: slope {slope:.3f}, offset {offset:.3f}\nconfidence   beads  right")
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 0.97), (0.97, 0.99), (0.99, 1.01)):
        chosen = (sure >= low) & (sure < high)
        if chosen.any():
            mean = f"{sure[chosen].mean():.3f}"
            print(f"{mean:10s}  {chosen.sum():6d}  {right[chosen].mean():.3f}")
    return float(slope), float(offset)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--units", type=int, default=UNITS)
    parser.add_argument("--decay", type=float, default=HIDDEN_DECAY)
    parser.add_argument("--without", nargs="*", default=[], choices=sorted(LEAVE_OUT))
    parser.add_argument("--samples", type=float, default=0.3, metavar="WEIGHT")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args(arguments)
    WEIGHTS[SAMPLES] = chosen.samples
    started = time.perf_counter()
    data = Data()
    untrained = frozenset() if chosen.samples else frozenset({FOLDS})
    data.leave_out(chosen.without)
    scorer = Scorer(data.mean, data.spread, chosen.units, hidden_decay=chosen.decay)
    known: dict[int, Floats] = {}
    calibration = cross_validate(data, scorer, untrained, known)
    if not chosen.samples:
        report_samples(data, scorer)
    if chosen.write:
        theta = trained([c for c in data.chunks if c.fold not in untrained], scorer)
        path = data_path("resources", "alignment", "weights.json")
        path.write_text(
            json.dumps(weights_of(scorer, theta, calibration), indent=0) + "\n", "utf-8"
        )
        print(f"wrote {path}", flush=True)
    if chosen.ablation:
        print_ablation(data, untrained, known)
    print(f"{math.ceil(time.perf_counter() - started)} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
