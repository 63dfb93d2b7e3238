"""How well an alignment agrees with a hand-made one.

Strict: the very same bead. Lax: at least one linked pair of segments in common. Precision counts
every predicted bead, recall the gold beads with both sides filled, as Bleualign and Vecalign do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.alignment.bead import Alignment

Ladder = frozenset[tuple[tuple[int, ...], tuple[int, ...]]]
"""Beads as pairs of index lists, in no order."""


def ladder(alignment: Alignment) -> Ladder:
    return frozenset((tuple(bead.source), tuple(bead.target)) for bead in alignment.beads)


def parse_ladder(lines: Iterable[str]) -> Ladder:
    """From lines such as `[0, 1]:[2]`; a third field is ignored. Raises: ValueError."""
    beads = []
    for line in lines:
        if line.strip():
            source, target = line.split(":")[:2]
            beads.append((_indices(source), _indices(target)))
    return frozenset(beads)


def _indices(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.strip().strip("[]").split(",") if number.strip())


@dataclass(frozen=True, slots=True)
class Counts:
    """Right beads of all; add those of several documents before asking for rates."""

    predicted: int = 0
    predicted_strict: int = 0
    predicted_lax: int = 0
    gold: int = 0
    gold_strict: int = 0
    gold_lax: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.predicted + other.predicted,
            self.predicted_strict + other.predicted_strict,
            self.predicted_lax + other.predicted_lax,
            self.gold + other.gold,
            self.gold_strict + other.gold_strict,
            self.gold_lax + other.gold_lax,
        )

    @property
    def strict_f1(self) -> float:
        return _f1(self.predicted_strict, self.predicted, self.gold_strict, self.gold)

    @property
    def lax_f1(self) -> float:
        return _f1(self.predicted_lax, self.predicted, self.gold_lax, self.gold)


def counts(gold: Ladder, predicted: Ladder) -> Counts:
    strict, lax, total = _hits(predicted, gold)
    gold_strict, gold_lax, gold_total = _hits(_full(gold), _full(predicted))
    return Counts(total, strict, lax, gold_total, gold_strict, gold_lax)


def strict_f1(gold: Ladder, predicted: Ladder) -> float:
    return counts(gold, predicted).strict_f1


def lax_f1(gold: Ladder, predicted: Ladder) -> float:
    return counts(gold, predicted).lax_f1


def _full(beads: Ladder) -> Ladder:
    return frozenset(bead for bead in beads if bead[0] and bead[1])


def _hits(beads: Ladder, reference: Ladder) -> tuple[int, int, int]:
    """How many of `beads` are strictly right, laxly right, and all."""
    links = {(s, t) for source, target in reference for s in source for t in target}
    strict = sum(bead in reference for bead in beads)
    lax = sum(
        bead in reference or any((s, t) in links for s in bead[0] for t in bead[1])
        for bead in beads
    )
    return strict, lax, len(beads)


def _f1(right: int, predicted: int, found: int, gold: int) -> float:
    precision = right / predicted if predicted else 0.0
    recall = found / gold if gold else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
