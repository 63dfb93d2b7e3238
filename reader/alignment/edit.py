"""Corrections by hand. Each takes an Alignment and returns a new one, so undo is a list of values.

Beads that the reader made count as confirmed: re-alignment goes round them. What a sentence was
pushed down to or pulled up from is only what was left over, and may follow. An edit that would do
nothing returns the alignment it was given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.alignment.bead import Alignment, Bead


def split(alignment: Alignment, index: int, source_at: int, target_at: int) -> Alignment:
    """Cut bead `index` before source segment `source_at` and target segment `target_at`.

    Both are segment indices within the bead or just behind it, so that one part may be null.
    Raises: ValueError when they lie outside, or when a part would hold nothing.
    """
    bead = alignment.beads[index]
    source, target = bead.source, bead.target
    if not (source.start <= source_at <= source.stop and target.start <= target_at <= target.stop):
        raise ValueError(f"{source_at}, {target_at} is not inside {bead}")
    first = _touched(range(source.start, source_at), range(target.start, target_at))
    second = _touched(range(source_at, source.stop), range(target_at, target.stop))
    if not (first.source or first.target) or not (second.source or second.target):
        raise ValueError("each part needs a segment on one side at least")
    return _replaced(alignment, index, index + 1, [first, second])


def merge(alignment: Alignment, index: int) -> Alignment:
    """Join bead `index` with the one after it; nothing happens at the last one."""
    if not 0 <= index < len(alignment.beads) - 1:
        return alignment
    first, second = alignment.beads[index], alignment.beads[index + 1]
    joined = _touched(
        range(first.source.start, second.source.stop),
        range(first.target.start, second.target.stop),
    )
    return _replaced(alignment, index, index + 2, [joined])


def push_down(alignment: Alignment, index: int, *, source: bool) -> Alignment:
    """Move the last segment of one side of bead `index` into the bead after it.

    A bead that is left empty goes; behind the last bead a new one is made.
    """
    bead = alignment.beads[index]
    side = bead.source if source else bead.target
    if not side:
        return alignment
    last = index == len(alignment.beads) - 1
    if last and len(bead.source) + len(bead.target) == 1:
        return alignment
    below = _empty_after(bead) if last else alignment.beads[index + 1]
    if source:
        upper = _touched(range(side.start, side.stop - 1), bead.target)
        lower = replace(below, source=range(side.stop - 1, below.source.stop))
    else:
        upper = _touched(bead.source, range(side.start, side.stop - 1))
        lower = replace(below, target=range(side.stop - 1, below.target.stop))
    return _replaced(alignment, index, index + (1 if last else 2), [upper, lower])


def pull_up(alignment: Alignment, index: int, *, source: bool) -> Alignment:
    """Move the first segment of one side of the bead after `index` into bead `index`."""
    if index >= len(alignment.beads) - 1:
        return alignment
    bead, below = alignment.beads[index], alignment.beads[index + 1]
    side = below.source if source else below.target
    if not side:
        return alignment
    if source:
        upper = _touched(range(bead.source.start, side.start + 1), bead.target)
        lower = replace(below, source=range(side.start + 1, side.stop))
    else:
        upper = _touched(bead.source, range(bead.target.start, side.start + 1))
        lower = replace(below, target=range(side.start + 1, side.stop))
    return _replaced(alignment, index, index + 2, [upper, lower])


def confirm(alignment: Alignment, index: int, *, confirmed: bool = True) -> Alignment:
    """Make bead `index` an anchor, or an ordinary bead again."""
    bead = alignment.beads[index]
    if bead.confirmed == confirmed:
        return alignment
    changed = replace(bead, confirmed=confirmed, confidence=1.0 if confirmed else bead.confidence)
    return _replaced(alignment, index, index + 1, [changed])


def mark_no_counterpart(alignment: Alignment, index: int) -> Alignment:
    """Set both sides of bead `index` apart: each of its segments becomes a null bead."""
    bead = alignment.beads[index]
    nulls = [
        _touched(range(at, at + 1), range(bead.target.start, bead.target.start))
        for at in bead.source
    ]
    nulls += [
        _touched(range(bead.source.stop, bead.source.stop), range(at, at + 1)) for at in bead.target
    ]
    if nulls == [bead]:
        return alignment
    return _replaced(alignment, index, index + 1, nulls)


def anchor(alignment: Alignment, source: int, target: int) -> Alignment:
    """Say that source segment `source` and target segment `target` belong together.

    They become a confirmed bead. What it cuts in two or would cross is thrown together before and
    behind it, without any confidence: for a search to sort out.
    """
    here, there = alignment.bead_of_source(source), alignment.bead_of_target(target)
    first, last = min(here, there), max(here, there)
    start, stop = alignment.beads[first], alignment.beads[last]
    pair = _touched(range(source, source + 1), range(target, target + 1))
    if first == last and (start.shape, start.confirmed) == (pair.shape, True):
        return alignment
    before = _thrown(range(start.source.start, source), range(start.target.start, target))
    behind = _thrown(range(source + 1, stop.source.stop), range(target + 1, stop.target.stop))
    return _replaced(alignment, first, last + 1, [*before, pair, *behind])


def _thrown(source: range, target: range) -> list[Bead]:
    """What is left over in one bead; as null beads where only one side has any."""
    if source and target:
        return [Bead(source, target, 0.0)]
    nulls = [Bead(range(at, at + 1), target, 0.0) for at in source]
    return nulls + [Bead(source, range(at, at + 1), 0.0) for at in target]


def _touched(source: range, target: range) -> Bead:
    return Bead(source, target, 1.0, True)


def _empty_after(bead: Bead) -> Bead:
    return Bead(
        range(bead.source.stop, bead.source.stop), range(bead.target.stop, bead.target.stop)
    )


def _replaced(alignment: Alignment, start: int, stop: int, beads: Iterable[Bead]) -> Alignment:
    """Beads `start` up to `stop` replaced; those that hold nothing are left out."""
    kept = [bead for bead in beads if bead.source or bead.target]
    return Alignment((*alignment.beads[:start], *kept, *alignment.beads[stop:]))
