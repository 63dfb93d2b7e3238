"""What other versions of a work say of two texts: an alignment with a third text, and of that with
the second, put end to end.

Where both alignments part the third text at one place, the two texts are parted there too, and what
stands between two such places is a bead. How sure that is follows from how sure the beads are; what
the reader confirmed is certain. The search takes this as one more reason, never as a rule, so that
a bad translation in the middle cannot spoil a good pair.

A sentence that the third text lacks may still have its counterpart in the other: there the parting
is anywhere along a run of corners, and leaving sentences without counterpart along the run is
rewarded no more than crossing it once.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.alignment.bead import Alignment, Bead

    Floats = NDArray[np.float32]

WEIGHT, BEAD_WEIGHT = 0.5, 0.25
"""Nats of score for each nat of evidence, for partings and for whole beads; chosen on the sample
library, see docs/alignment.md."""
_STEP = 0.5
"""Share of a corner's reward that a null bead may bring home; with all of it, nulls would be made
to please two third texts that disagree."""
SUREST = 0.98
"""Probability beyond which beads that were only computed say no more."""
CONFIRMED = 0.999_999
"""Probability of what rests on beads that the reader confirmed."""
_CERTAIN = 0.9999
_LEAST = 0.05
"""What is less likely than this is not worth telling."""


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """Something about the corners (source, target) and (source_stop, target_stop) of the grid of
    two texts, with its probability."""

    source: int
    target: int
    source_stop: int
    target_stop: int
    chance: float

    def flipped(self) -> Claim:
        return Claim(self.target, self.source, self.target_stop, self.source_stop, self.chance)

    def moved(self, source: int, target: int) -> Claim:
        return Claim(
            self.source + source, self.target + target, self.source_stop + source,
            self.target_stop + target, self.chance,
        )  # fmt: skip


@dataclass(frozen=True)
class Reward:
    """Nats, for the paths through a rectangle of n by m segments."""

    corners: Floats
    """(n + 1, m + 1): for passing a corner."""
    source_steps: Floats
    """(n, m + 1): for leaving a source segment without counterpart at a place of the target."""
    target_steps: Floats
    """(n + 1, m)"""
    beads: tuple[tuple[Claim, float], ...] = ()
    """For a bead from the one corner of a claim to the other."""

    def part(self, rows: range, columns: range) -> Reward:
        """Of a rectangle inside, for the steps and corners only."""
        i, k, j, o = rows.start, rows.stop, columns.start, columns.stop
        return Reward(
            self.corners[i : k + 1, j : o + 1],
            self.source_steps[i:k, j : o + 1],
            self.target_steps[i : k + 1, j:o],
        )


@dataclass(frozen=True)
class Evidence:
    """What third texts say, each for itself."""

    partings: tuple[Claim, ...] = ()
    """A path passes one of the corners from the first to the last; they are the same one except
    where a side has sentences that the third text lacks."""
    beads: tuple[Claim, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.partings)

    @property
    def certain(self) -> tuple[Claim, ...]:
        """Beads that follow from what the reader confirmed."""
        return tuple(one for one in self.beads if one.chance > _CERTAIN)

    def flipped(self) -> Evidence:
        return Evidence(
            tuple(one.flipped() for one in self.partings),
            tuple(one.flipped() for one in self.beads),
        )

    def within(self, rows: range, columns: range) -> Evidence:
        """Of a part of both texts, counted from where it begins."""
        return Evidence(
            tuple(_inside(self._sorted_partings, rows, columns)),
            tuple(_inside(self._sorted_beads, rows, columns)),
        )

    def reward(self, rows: range, columns: range) -> Reward:
        import numpy as np

        corners: Floats = np.zeros((len(rows) + 1, len(columns) + 1), np.float32)
        for one in _inside(self._sorted_partings, rows, columns):
            nats = -WEIGHT * math.log(1 - one.chance)
            if one.source < one.source_stop and one.target < one.target_stop:
                corners[one.source, one.target] += nats / 2
                corners[one.source_stop, one.target_stop] += nats / 2
            else:
                corners[
                    one.source : one.source_stop + 1, one.target : one.target_stop + 1
                ] += nats  # fmt: skip
        share = np.float32(_STEP)
        return Reward(
            corners,
            share * np.maximum(corners[1:] - corners[:-1], 0),
            share * np.maximum(corners[:, 1:] - corners[:, :-1], 0),
            tuple(
                (one, -BEAD_WEIGHT * math.log(1 - one.chance))
                for one in _inside(self._sorted_beads, rows, columns)
            ),
        )

    @cached_property
    def _sorted_partings(self) -> list[Claim]:
        return sorted(self.partings)

    @cached_property
    def _sorted_beads(self) -> list[Claim]:
        return sorted(self.beads)


NONE = Evidence()


def _inside(ordered: list[Claim], rows: range, columns: range) -> Iterator[Claim]:
    """Those that lie inside with both corners, counted from where rows and columns begin."""
    first = bisect_left(ordered, Claim(rows.start, 0, 0, 0, 0.0))
    last = bisect_left(ordered, Claim(rows.stop + 1, 0, 0, 0, 0.0))
    for one in ordered[first:last]:
        if (
            one.source_stop <= rows.stop
            and columns.start <= one.target
            and one.target_stop <= columns.stop
        ):
            yield one.moved(-rows.start, -columns.start)


def evidence_from(ways: Iterable[tuple[Alignment, Alignment]]) -> Evidence:
    """From pairs of alignments, source to a third text and that third text to target."""
    partings: list[Claim] = []
    beads: list[Claim] = []
    for first, second in ways:
        here = _borders((bead.target, bead.source, bead) for bead in first.beads)
        there = _borders((bead.source, bead.target, bead) for bead in second.beads)
        both = [(here[middle], there[middle]) for middle in here if middle in there]
        for one, other in both:
            partings += _claim(one.low, other.low, one.high, other.high, one.sure * other.sure)
        for (one, other), (later, further) in pairwise(both):
            if one.high < later.low and other.high < further.low:
                chance = _all_right(one, later) * _all_right(other, further)
                beads += _claim(one.high, other.high, later.low, further.low, chance)
    return Evidence(tuple(partings), tuple(beads))


def _all_right(before: _Border, after: _Border) -> float:
    """How likely it is that all beads between two borders are right."""
    if after.certain - before.certain == after.beads - before.beads:
        return CONFIRMED
    return min(math.exp(after.log - before.log), SUREST)


def _claim(
    source: int, target: int, source_stop: int, target_stop: int, chance: float
) -> list[Claim]:
    if chance < _LEAST:
        return []
    return [Claim(source, target, source_stop, target_stop, chance)]


@dataclass(slots=True)
class _Border:
    """Where an alignment parts one text: the first and the last place in the other text that
    stands opposite, how sure it is, and what the beads up to here are like."""

    low: int
    high: int
    beads: int
    """Beads so far; then how many of them are confirmed, and the log of the chance that all are
    right."""
    certain: int
    log: float
    sure: float = 0.0


def _borders(beads: Iterable[tuple[range, range, Bead]]) -> dict[int, _Border]:
    """By place in the text in the middle; beads come as (its side, the other side, bead)."""
    found: dict[int, _Border] = {0: _Border(0, 0, 0, 0, 0.0)}
    count = certain = 0
    log = 0.0
    for own, other, bead in beads:
        start = found[own.start]
        if not own:
            start.high = other.stop
            continue
        count += 1
        certain += bead.confirmed
        log += math.log(max(1.0 if bead.confirmed else bead.confidence, 1e-9))
        stop = found[own.stop] = _Border(other.stop, other.stop, count, certain, log)
        if other:
            sure = CONFIRMED if bead.confirmed else min(bead.confidence, SUREST)
            start.sure, stop.sure = max(start.sure, sure), sure
    return found
