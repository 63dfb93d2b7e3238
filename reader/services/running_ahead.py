"""The beads around the reader's place in a long text without chapters, long before all of it is
aligned: window after window, each from where the last one was still sure.

What is found serves to read by; the whole is aligned afterwards, from the same sentence vectors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.alignment.bead import Alignment, Bead
from reader.alignment.encoder import CachedEncoder, Encoder
from reader.alignment.segments import AlignmentInput
from reader.documents.document import Document
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.provisional import provisional_beads

_WINDOWS = (120, 240, 480)
"""Source segments of the first, second and later windows."""
_WIDEST = 1_920
"""Where the track is lost, by a preface or a passage that one side lacks, windows are doubled up to
this."""
_MARGIN = 1.3
"""The other side's window is so many times what its length lets expect, and some more."""
_SOME = 20
_KEPT = 0.7
"""Share of a window that is far enough from its end."""
_LOST = 0.4
"""Share of beads without a counterpart, from which on the track is lost."""
_BEFORE = 30
"""Segments before the reader's place that a window in the middle of a text begins with."""
_ENCODED_AT_ONCE = (100_000, 300_000, 1_000_000)
"""Characters encoded together after the first, second and later windows: the first are wanted
soon, the others gain from all cores."""


def beads_ahead(
    source: AlignmentInput,
    target: AlignmentInput,
    *,
    encoder: Encoder,
    place: int = 0,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Iterator[tuple[Bead, ...]]:
    """Ever more beads from about `place` (a source segment) to the end, told after each window.

    The sentences between are encoded on the way. Ends early where the two texts part.

    Args: progress: in segments of both sides.
    Raises: Cancelled.
    """
    from reader.alignment.aligner import align

    cancel = cancel or CancelToken()
    ratio = max(_size(target, range(len(target))), 1) / max(_size(source, range(len(source))), 1)
    i, j = _start(source, target, place)
    first = (i, j)
    found: list[Bead] = []
    encoded = helpings = number = 0
    size = _WINDOWS[0]
    while i < len(source) and j < len(target):
        cancel.check()
        here = range(i, min(i + size, len(source)))
        there = _opposite(target, j, _size(source, here) * ratio * _MARGIN)
        if number and here.stop > encoded:
            limit = _ENCODED_AT_ONCE[min(helpings, len(_ENCODED_AT_ONCE) - 1)]
            encoded = _encode(source, target, (i, j), ratio, limit, encoder, cancel)
            helpings += 1
        part = align(source.part(here), target.part(there), encoder=encoder, cancel=cancel)
        whole = here.stop == len(source) and there.stop == len(target)
        kept = _sure(part, len(here), whole=whole, skipped=_BEFORE if not number and i else 0)
        if _is_lost(kept):
            if whole or size >= _WIDEST:
                return
            size *= 2
            continue
        found += (bead.moved(i, j) for bead in kept)
        number += 1
        size = _WINDOWS[min(number, len(_WINDOWS) - 1)]
        yield tuple(found)
        i, j = found[-1].source.stop, found[-1].target.stop
        progress(i + j - sum(first), len(source) + len(target) - sum(first))


def filled(source: Document, target: Document, beads: Sequence[Bead]) -> Alignment:
    """The beads of a stretch, and a guess for what is before and after it."""
    if not beads:
        known: tuple[int, int, int, int] = (0, 0, 0, 0)
    else:
        first, last = beads[0], beads[-1]
        known = (first.source.start, last.source.stop, first.target.start, last.target.stop)
    i, k, j, m = known
    before = provisional_beads(source, target, range(i), range(j))
    after = provisional_beads(
        source, target, range(k, len(source.segments)), range(m, len(target.segments))
    )
    return Alignment((*before, *beads, *after))


def _start(source: AlignmentInput, target: AlignmentInput, place: int) -> tuple[int, int]:
    """The beginning, or somewhat before the place and what is opposite by share of characters."""
    if place < _BEFORE * 4:
        return 0, 0
    i = min(place - _BEFORE, len(source) - 1)
    share = _size(source, range(i)) / max(_size(source, range(len(source))), 1)
    wanted = share * _size(target, range(len(target)))
    total = j = 0
    while j < len(target) - 1 and total < wanted:
        total += len(target.segments[j])
        j += 1
    return i, max(0, j - 2 * _BEFORE)


def _opposite(target: AlignmentInput, start: int, characters: float) -> range:
    total, stop = 0, start
    while stop < len(target) and total < characters:
        total += len(target.segments[stop])
        stop += 1
    return range(start, min(stop + _SOME, len(target)))


def _encode(
    source: AlignmentInput,
    target: AlignmentInput,
    start: tuple[int, int],
    ratio: float,
    limit: int,
    encoder: Encoder,
    cancel: CancelToken,
) -> int:
    """Encode a good helping of both sides on all cores. Returns: the source segment it ends at."""
    from reader.alignment.lexical import word_types
    from reader.alignment.workers import ensure_encoded

    i, j = start
    stop, size = i, 0
    while stop < len(source) and size < limit / (1 + ratio):
        size += len(source.segments[stop])
        stop += 1
    there = _opposite(target, j, size * ratio * _MARGIN)
    texts = [*source.segments[i:stop], *target.segments[there.start : there.stop]]
    if isinstance(encoder, CachedEncoder):
        ensure_encoded(texts + word_types(texts), encoder, cancel=cancel)
    return stop


def _sure(part: Alignment, size: int, *, whole: bool, skipped: int) -> list[Bead]:
    """The beads of a window that its end, and its beginning if that was a guess, do not tell on."""
    beads = list(part.beads)
    if skipped:
        beads = [bead for bead in beads if bead.source.start >= skipped // 2]
        while beads and not (beads[0].source and beads[0].target):
            del beads[0]
    if whole:
        return beads
    beads = [bead for bead in beads if bead.source.stop <= size * _KEPT]
    while beads and not (beads[-1].source and beads[-1].target):
        beads.pop()
    return beads


def _is_lost(beads: Sequence[Bead]) -> bool:
    """Whether too many of the beads of a window are without a counterpart to go on from there."""
    alone = sum(not (bead.source and bead.target) for bead in beads)
    return not beads or not beads[-1].source.stop or alone > _LOST * len(beads)


def _size(side: AlignmentInput, part: range) -> int:
    return sum(len(one) for one in side.segments[part.start : part.stop])
