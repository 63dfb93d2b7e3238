"""Stretches in which the two texts do not tell the same: a preface here, another one there.

The search pairs what lies between two anchors as well as it can, because long runs of sentences
without counterpart are rare where it was taught. Where a pair is clear on the whole, several beads
in a row that nothing in meaning speaks for are not beads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.alignment.bead import Bead

if TYPE_CHECKING:
    from reader.alignment.pair import Pair

CLEAR = 0.35
"""Clarity of a pair below which meaning says too little to be missed."""
SUPPORT = 0.02
"""Least margin over near neighbours, of any two segments in it, that speaks for a bead."""
FEWEST = 4
"""Beads in a row. On the development sets there are not even three in any clear pair."""
CONFIDENCE = 0.8


def without_strangers(pair: Pair, beads: Sequence[Bead]) -> list[Bead]:
    """The beads of a piece, runs that nothing speaks for taken apart into null beads."""
    if pair.clarity < CLEAR or sum(not bead.is_null for bead in beads) < FEWEST:
        return list(beads)
    out: list[Bead] = []
    run: list[Bead] = []
    for bead in beads:
        if bead.is_null or not _is_supported(pair, bead):
            run.append(bead)
        else:
            out += [*_parted(pair, run), bead]
            run = []
    return out + _parted(pair, run)


def _is_supported(pair: Pair, bead: Bead) -> bool:
    rows = slice(bead.source.start, bead.source.stop)
    columns = slice(bead.target.start, bead.target.stop)
    similarity = pair.source.singles[rows] @ pair.target.singles[columns].T
    found = pair.margins
    near = (found.source_near[rows, None] + found.target_near[None, columns]) / 2
    return bool((similarity - near).max() >= SUPPORT)


def _parted(pair: Pair, run: list[Bead]) -> list[Bead]:
    filled = [index for index, bead in enumerate(run) if not bead.is_null]
    if len(filled) < FEWEST:
        return run
    first, last = filled[0], filled[-1]
    rows = range(run[first].source.start, run[last].source.stop)
    columns = range(run[first].target.start, run[last].target.stop)
    if pair.evidence.within(rows, columns).beads:
        return run
    nulls = [Bead(range(i, i + 1), range(columns.start, columns.start), CONFIDENCE) for i in rows]
    nulls += [Bead(range(rows.stop, rows.stop), range(j, j + 1), CONFIDENCE) for j in columns]
    return [*run[:first], *nulls, *run[last + 1 :]]
