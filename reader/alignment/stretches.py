"""Two very long texts, cut where that is sure and aligned stretch by stretch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from reader.alignment.bead import Alignment, Bead
from reader.alignment.blas import limit_blas_threads
from reader.alignment.encoder import Encoder
from reader.alignment.evidence import Evidence
from reader.alignment.segments import AlignmentInput, is_flipped
from reader.jobs import CancelToken, Progress, no_progress

SHORTEST, LONGEST = 2_000, 3_000
"""Segments of either side between two cuts, where the anchors leave a choice."""

AtOnce = Callable[
    [AlignmentInput, AlignmentInput, Encoder, Sequence[Bead], Evidence, CancelToken, Progress],
    Alignment,
]
"""Aligns a stretch: source, target, encoder, confirmed beads, evidence, cancel, progress."""


def by_stretches(
    at_once: AtOnce,
    source: AlignmentInput,
    target: AlignmentInput,
    encoder: Encoder,
    confirmed: Sequence[Bead],
    evidence: Evidence,
    cancel: CancelToken,
    progress: Progress,
) -> Iterator[list[Bead]]:
    """The beads of a long pair, stretch by stretch. Raises: Cancelled."""
    total = len(source) + len(target)
    points = cutting_points(
        source, target, encoder=encoder, confirmed=confirmed, cancel=cancel,
        progress=lambda done, of: progress(done, 2 * of),
    )  # fmt: skip
    for (i, j), (k, m) in pairwise([(0, 0), *points, (len(source), len(target))]):

        def tell(done: int, of: int, before: int = i + j, size: int = k - i + m - j) -> None:
            progress(total + before + size * done // max(of, 1), 2 * total)

        rows, columns = range(i, k), range(j, m)
        inside = [bead.moved(-i, -j) for bead in confirmed if bead.is_inside(rows, columns)]
        found = at_once(
            source.part(rows), target.part(columns), encoder, inside,
            evidence.within(rows, columns), cancel, tell,
        )  # fmt: skip
        yield [bead.moved(i, j) for bead in found.beads]


def cutting_points(
    source: AlignmentInput,
    target: AlignmentInput,
    *,
    encoder: Encoder,
    confirmed: Sequence[Bead] = (),
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> list[tuple[int, int]]:
    """Source and target segments before which both may be cut, some thousand apart; none where
    there are no sure ones. The same whichever text is called source; no confirmed bead lies across
    one. Encodes all of both.

    Args: progress: in segments of both sides.
    Raises: Cancelled.
    """
    from reader.alignment.pieces import Corner, corners, cuts
    from reader.alignment.sparse import sparse_chain
    from reader.alignment.workers import ensure_pair_encoded

    if is_flipped(source, target):
        flipped = [bead.flipped() for bead in confirmed]
        found = cutting_points(
            target, source, encoder=encoder, confirmed=flipped, cancel=cancel, progress=progress
        )
        return [(i, j) for j, i in found]
    limit_blas_threads()
    ensure_pair_encoded(source, target, encoder, cancel=cancel, progress=progress)
    anchors = sparse_chain(source.segments, target.segments, encoder, cancel)
    end = Corner(len(source), len(target))
    surest = corners(cuts(anchors), Corner(0, 0), end, shortest=SHORTEST, longest=LONGEST)
    points = [(corner.source, corner.target) for corner in surest]
    return [point for point in points if all(bead.is_beside(*point) for bead in confirmed)]
