"""Subtitles of one film in two languages go together by when they are heard."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import Document

_SPEEDS = (1.0, 25 / 23.976, 23.976 / 25, 25 / 24, 24 / 25, 24 / 23.976, 23.976 / 24)
"""A film runs at another speed on some discs than in the cinema."""
_FURTHEST_MS = 120_000
"""That one version may begin later than the other: another opening."""
_BIN_MS = 250
_REACH_MS = 20_000
_ENOUGH = 0.6
"""Share of the time of speech (the mean of both) that must be heard in one bead of both."""
_JOIN_MS = 250
"""What another segment on a side must save in time to be taken in."""
_ALONE_MS = 300
_SHAPES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2))


@dataclass(frozen=True, slots=True)
class Heard:
    """From when to when a segment is heard, in ms."""

    start: float
    end: float


def aligned_by_times(source: Document, target: Document) -> Alignment | None:
    """The beads of two films' subtitles; None where a side has no times, or they do not agree:
    another cut of the film, another film."""
    here, there = heard(source), heard(target)
    if here is None or there is None:
        return None
    here = _on_clock_of(here, there)
    beads = _beads(here, there)
    both = sum(_common(here, bead.source, there, bead.target) for bead in beads)
    spoken = sum(one.end - one.start for side in (here, there) for one in side) / 2
    return Alignment(tuple(beads)) if spoken and both >= _ENOUGH * spoken else None


def heard(document: Document) -> list[Heard] | None:
    """When each segment is heard; of a cue that it shares with others, its share of the letters.
    None where a segment has no time."""
    found: list[Heard] = []
    cues, first = document.cues, 0
    for segment in document.segments:
        span = segment.span
        while first < len(cues) and cues[first].span.end <= span.start:
            first += 1
        times: list[float] = []
        for cue in cues[first:]:
            if cue.span.start >= span.end:
                break
            rate = (cue.end_ms - cue.start_ms) / max(len(cue.span), 1)
            times.append(cue.start_ms + rate * max(0, span.start - cue.span.start))
            times.append(cue.start_ms + rate * (min(span.end, cue.span.end) - cue.span.start))
        if not times:
            return None
        found.append(Heard(min(times), max(times)))
    return found or None


def _on_clock_of(here: list[Heard], there: list[Heard]) -> list[Heard]:
    """The times of one version as the other's clock shows them: speed and beginning may differ."""
    starts = sorted(one.start for one in there)
    best: tuple[int, float, float] = (0, 1.0, 0.0)
    for speed in _SPEEDS:
        votes: Counter[int] = Counter()
        for one in here:
            at = one.start * speed
            low = bisect_left(starts, at - _FURTHEST_MS)
            for start in starts[low : bisect_left(starts, at + _FURTHEST_MS)]:
                votes[round((start - at) / _BIN_MS)] += 1
        for bin, _ in votes.most_common(3):
            count = votes[bin - 1] + votes[bin] + votes[bin + 1]
            # As they are, if another clock fits hardly better.
            if count > best[0] * (1.1 if best[0] else 1):
                best = count, speed, float(bin * _BIN_MS)
    _, speed, later = best
    return [Heard(one.start * speed + later, one.end * speed + later) for one in here]


def _beads(here: list[Heard], there: list[Heard]) -> list[Bead]:
    """The beads whose sides differ least in time."""
    n, m = len(here), len(there)
    ends = [one.end for one in there]
    best: dict[tuple[int, int], float] = {(0, 0): 0.0}
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(n + 1):
        low = 0 if i == 0 else bisect_left(ends, here[i - 1].start - _REACH_MS)
        high = m if i == n else min(m, bisect_left(ends, here[i].end + _REACH_MS) + 1)
        for j in range(low, high + 1):
            for a, b in _SHAPES:
                before = best.get((i - a, j - b))
                if before is None:
                    continue
                cost = before + _cost(here, range(i - a, i), there, range(j - b, j))
                if cost < best.get((i, j), float("inf")):
                    best[i, j], steps[i, j] = cost, (a, b)
    found: list[Bead] = []
    i, j = n, m
    while i or j:
        a, b = steps[i, j]
        source, target = range(i - a, i), range(j - b, j)
        found.append(Bead(source, target, _confidence(here, source, there, target)))
        i, j = i - a, j - b
    return found[::-1]


def _cost(here: list[Heard], source: range, there: list[Heard], target: range) -> float:
    """Milliseconds that are heard on one side only, a little for each segment joined, and part of
    the silence between those."""
    said = _spoken(here, source) + _spoken(there, target)
    if not source or not target:
        return said + _ALONE_MS
    joined = len(source) + len(target) - 2
    silent = _silence(here, source) + _silence(there, target)
    return said - 2 * _common(here, source, there, target) + _JOIN_MS * joined + silent / 2


def _spoken(side: list[Heard], part: range) -> float:
    return sum(side[n].end - side[n].start for n in part)


def _silence(side: list[Heard], part: range) -> float:
    """Between the segments of a part."""
    return sum(max(0.0, side[n].start - side[n - 1].end) for n in part[1:])


def _common(here: list[Heard], source: range, there: list[Heard], target: range) -> float:
    """Milliseconds that are heard on both sides."""
    return sum(_overlap(here[i], there[j]) for i in source for j in target)


def _overlap(one: Heard, other: Heard) -> float:
    return max(0.0, min(one.end, other.end) - max(one.start, other.start))


def _confidence(here: list[Heard], source: range, there: list[Heard], target: range) -> float:
    """Of a bead the share of its speech that is heard on both sides; of a gap the share that is
    not."""
    if source and target:
        said = _spoken(here, source) + _spoken(there, target)
        return min(1.0, 0.2 + 2 * _common(here, source, there, target) / max(said, 1.0))
    side, others = (here[source.start], there) if source else (there[target.start], here)
    heard_too = max((_overlap(side, one) for one in others), default=0.0)
    return 1.0 - min(1.0, heard_too / max(side.end - side.start, 1.0))
