"""Two texts to beads.

Similarities of all segments give anchors, anchors cut the grid into pieces, each piece is searched
densely. Beads that the reader confirmed are cuts too, and stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from reader.alignment.bead import Alignment, Bead
from reader.alignment.blas import limit_blas_threads
from reader.alignment.evidence import NONE, Evidence
from reader.alignment.segments import AlignmentInput, is_flipped
from reader.jobs import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    from reader.alignment.cost import Model
    from reader.alignment.encoder import Encoder, TextEncoder
    from reader.alignment.pair import Pair
    from reader.alignment.pieces import Corner
    from reader.alignment.search import Lattice

__all__ = [
    "AlignmentInput",
    "align",
    "is_flipped",
    "outwards",
    "prepare",
    "realign",
    "remember",
    "search",
    "warm",
]

MOST_GRIDS = 48
"""Pieces whose scores are kept, about 60 KB each."""
LONG = 40_000
"""Segments of both sides; longer texts are cut into stretches first, in time and memory that grow
with the text and not with its square."""


def align(
    source: AlignmentInput,
    target: AlignmentInput,
    *,
    encoder: Encoder,
    confirmed: Sequence[Bead] = (),
    evidence: Evidence = NONE,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Alignment:
    """The most likely beads of two texts, the same whichever is called source.

    Args:
        confirmed: beads to keep, in reading order; what lies between them is searched.
        evidence: what other versions of the work say of these two.
        progress: in segments of both sides, encoding and searching counting one each.
    Raises: Cancelled.
    """
    if is_flipped(source, target):
        flipped = [bead.flipped() for bead in confirmed]
        return align(
            target,
            source,
            encoder=encoder,
            confirmed=flipped,
            evidence=evidence.flipped(),
            cancel=cancel,
            progress=progress,
        ).flipped()
    cancel = cancel or CancelToken()
    if len(source) and len(target) and len(source) + len(target) >= LONG:
        from reader.alignment.stretches import by_stretches

        found = by_stretches(
            _at_once, source, target, encoder, confirmed, evidence, cancel, progress
        )
        return Alignment(tuple(bead for beads in found for bead in beads))
    return _at_once(source, target, encoder, confirmed, evidence, cancel, progress)


def _at_once(
    source: AlignmentInput,
    target: AlignmentInput,
    encoder: Encoder,
    confirmed: Sequence[Bead],
    evidence: Evidence,
    cancel: CancelToken,
    progress: Progress,
) -> Alignment:
    if not len(source) or not len(target):
        return Alignment(tuple(_nulls(0, len(source), 0, len(target))))
    pair = prepare(
        source, target, encoder=encoder, evidence=evidence, cancel=cancel, progress=progress
    )
    return search(pair, confirmed, cancel=cancel, progress=progress)


def prepare(
    source: AlignmentInput,
    target: AlignmentInput,
    *,
    encoder: Encoder,
    evidence: Evidence = NONE,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Pair:
    """Everything the search needs to know of two texts, neither empty. Raises: Cancelled."""
    from reader.alignment.kinds import reconcile
    from reader.alignment.pair import Pair, side_of
    from reader.alignment.workers import ensure_pair_encoded

    limit_blas_threads()
    cancel = cancel or CancelToken()
    able = _with_sums(encoder)
    ensure_pair_encoded(
        source, target, encoder, cancel=cancel, progress=lambda done, of: progress(done, 2 * of)
    )
    cancel.check()
    sides = side_of(source, able, cancel), side_of(target, able, cancel)
    pair = Pair(*sides, evidence, cancel=cancel)
    reconcile(pair)
    return pair


def search(
    pair: Pair,
    confirmed: Sequence[Bead] = (),
    *,
    model: Model | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Alignment:
    """The best beads of a prepared pair, by the weights that ship with the app unless others are
    given (let the pair forget then). Raises: Cancelled."""
    from reader.alignment.pieces import Corner

    cancel = cancel or CancelToken()
    beads: list[Bead] = []
    here, end = Corner(0, 0), pair.end
    half = end.source + end.target
    for bead in [*confirmed, None]:
        there = end if bead is None else Corner(bead.source.start, bead.target.start)
        for found in _stretch(pair, here, there, model):
            cancel.check()
            beads.extend(found)
            progress(half + found[-1].source.stop + found[-1].target.stop, 2 * half)
        if bead is not None:
            beads.append(bead)
            here = Corner(bead.source.stop, bead.target.stop)
    return Alignment(tuple(beads))


def outwards(
    pair: Pair, at_source: int, *, cancel: CancelToken | None = None
) -> Iterator[list[Bead]]:
    """Beads piece by piece, those around source segment `at_source` first: what the reader has on
    screen is there before the rest. The pair remembers them, so `search` has nothing left to do
    afterwards. Raises: Cancelled."""
    from reader.alignment.pieces import Corner

    cancel = cancel or CancelToken()
    points = [Corner(0, 0), *pair.corners, pair.end]
    pieces = sorted(
        pairwise(points),
        key=lambda piece: max(piece[0].source - at_source, at_source - piece[1].source + 1, 0),
    )
    for start, stop in pieces:
        cancel.check()
        yield from _stretch(pair, start, stop)


def remember(pair: Pair, alignment: Alignment) -> None:
    """Let the pair know the pieces of an alignment it did not search itself, so that `realign`
    leaves alone what is farther away than the next cut."""
    from reader.alignment.pieces import Corner

    stops = {
        Corner(bead.source.stop, bead.target.stop): index + 1
        for index, bead in enumerate(alignment.beads)
    }
    stops[Corner(0, 0)] = 0
    for here, there in pairwise([Corner(0, 0), *pair.corners, pair.end]):
        if here in stops and there in stops and (here, there) not in pair.found:
            beads = list(alignment.beads[stops[here] : stops[there]])
            if not any(bead.confirmed for bead in beads):
                pair.found[here, there] = beads


def realign(alignment: Alignment, pair: Pair, index: int, stop: int | None = None) -> Alignment:
    """Search anew around beads `index` up to `stop` (one bead without it): as far as the nearest
    confirmed beads above and below, and between those that are confirmed themselves.

    Pieces that the search met before are not searched again.
    """
    from reader.alignment.pieces import Corner

    beads = alignment.beads
    first, last = index, index + 1 if stop is None else stop
    while first > 0 and not beads[first - 1].confirmed:
        first -= 1
    while last < len(beads) and not beads[last].confirmed:
        last += 1
    renewed: list[Bead] = []
    start = Corner(beads[first].source.start, beads[first].target.start)
    for bead in beads[first:last]:
        if bead.confirmed:
            there = Corner(bead.source.start, bead.target.start)
            renewed += [found for part in _stretch(pair, start, there) for found in part]
            renewed.append(bead)
            start = Corner(bead.source.stop, bead.target.stop)
    end = Corner(beads[last - 1].source.stop, beads[last - 1].target.stop)
    renewed += [found for part in _stretch(pair, start, end) for found in part]
    return Alignment((*beads[:first], *renewed, *beads[last:]))


def _stretch(
    pair: Pair, start: Corner, stop: Corner, model: Model | None = None
) -> Iterator[list[Bead]]:
    """Beads between two corners, piece by piece."""
    from reader.alignment.cost import load_model
    from reader.alignment.strangers import without_strangers

    limit_blas_threads()
    model = model or load_model()
    inside = [
        corner
        for corner in pair.corners
        if start.source < corner.source < stop.source and start.target < corner.target < stop.target
    ]
    here = start
    for there in [*inside, stop]:
        if here == there:
            continue
        if (here, there) not in pair.found:
            found = [bead for part in _piece(pair, here, there, model) for bead in part]
            pair.found[here, there] = without_strangers(pair, found)
        yield pair.found[here, there]
        here = there


def _piece(pair: Pair, start: Corner, stop: Corner, model: Model) -> Iterator[list[Bead]]:
    """Beads of one piece; of a very large one, window by window."""
    from reader.alignment.pieces import Corner, windows

    here = start
    for there in windows(start, stop):
        beads = _dense(pair, here, there, model)
        if there != stop:
            # The far corner was a guess: what lies near it is searched again with what follows.
            beads = beads[: max(1, len(beads) * 2 // 3)]
        if beads:
            yield beads
            here = Corner(beads[-1].source.stop, beads[-1].target.stop)


def warm(pair: Pair, cancel: CancelToken | None = None) -> None:
    """Work out the scores of all pieces beforehand, which makes every `realign` quick. For texts
    of a few hundred segments; some 20 ms a piece. Raises: Cancelled."""
    from reader.alignment.cost import load_model
    from reader.alignment.pieces import Corner

    model = load_model()
    for start, stop in pairwise([Corner(0, 0), *pair.corners, pair.end]):
        if cancel is not None:
            cancel.check()
        _grid(pair, start, stop, model)


def _grid(pair: Pair, start: Corner, stop: Corner, model: Model) -> Lattice:
    """Scores between two corners. Those of a part of a piece are cut from the whole piece's, which
    are kept: after a correction nothing but the search has to be done again."""
    from reader.alignment.cost import lattice
    from reader.alignment.piece import Piece
    from reader.alignment.pieces import WHOLE_CELLS, around, as_ranges

    first, last = around(pair.corners, start, stop, pair.end)
    rows, columns = as_ranges(first, last)
    if len(rows) * len(columns) > 4 * WHOLE_CELLS:
        return lattice(Piece(pair, *as_ranges(start, stop)), model)
    if (first, last) not in pair.grids:
        pair.grids[first, last] = lattice(Piece(pair, rows, columns), model)
        while len(pair.grids) > MOST_GRIDS:
            del pair.grids[next(iter(pair.grids))]
    inside = (start.source - first.source, stop.source - first.source)
    across = (start.target - first.target, stop.target - first.target)
    return pair.grids[first, last].part(range(*inside), range(*across))


def _dense(pair: Pair, start: Corner, stop: Corner, model: Model) -> list[Bead]:
    from reader.alignment.pieces import as_ranges
    from reader.alignment.posterior import posterior
    from reader.alignment.search import best_path

    rows, columns = as_ranges(start, stop)
    if not rows or not columns:
        return _nulls(rows.start, rows.stop, columns.start, columns.stop)
    grid = _grid(pair, start, stop, model)
    sure = posterior(grid)
    beads = []
    i = j = 0
    for a, b in best_path(grid):
        if not a:
            probability = sure.target_null[j]
        elif not b:
            probability = sure.source_null[i]
        else:
            probability = sure.beads[a, b][i, j]
        source = range(rows.start + i, rows.start + i + a)
        target = range(columns.start + j, columns.start + j + b)
        beads.append(Bead(source, target, float(model.confidence(probability))))
        i, j = i + a, j + b
    return beads


def _nulls(source: int, source_stop: int, target: int, target_stop: int) -> list[Bead]:
    """Null beads for what has nothing opposite, source before target."""
    beads = [Bead(range(i, i + 1), range(target, target)) for i in range(source, source_stop)]
    beads += [
        Bead(range(source_stop, source_stop), range(j, j + 1)) for j in range(target, target_stop)
    ]
    return beads


def _with_sums(encoder: Encoder) -> TextEncoder:
    if getattr(encoder, "has_sums", False):
        return cast("TextEncoder", encoder)
    from reader.alignment.plain import PlainEncoder

    return PlainEncoder(encoder)
