"""Something to read by while the real alignment is being made."""

from __future__ import annotations

from reader.alignment.bead import Alignment, Bead, alignment_from_shapes
from reader.documents.document import Document
from reader.layout.pair import ReadingPair

_UNSURE = 0.5
"""Neither shown as right nor marked as doubtful: the marks come with the real beads."""
_SURE_SHARE = 0.8
"""Of a beginning that was aligned, as far as its end does not tell."""


def provisional_pair(source: Document, target: Document) -> ReadingPair:
    """The two texts side by side, level by the share of characters read. Instant."""
    return ReadingPair(source, target, _by_share(_shares(source), _shares(target)))


def provisional_beads(
    source: Document, target: Document, source_part: range, target_part: range
) -> tuple[Bead, ...]:
    """The same for a stretch of both, as beads of the whole."""
    found = _by_share(_shares(source, source_part), _shares(target, target_part))
    return tuple(bead.moved(source_part.start, target_part.start) for bead in found.beads)


def continued_pair(begun: ReadingPair, source: Document, target: Document) -> ReadingPair:
    """The whole texts, aligned as their beginning was as far as that goes, then by guess."""
    i, j = (
        _agreeing(part, whole) for part, whole in ((begun.source, source), (begun.target, target))
    )
    i, j = int(i * _SURE_SHARE), int(j * _SURE_SHARE)
    beads: list[Bead] = []
    for bead in begun.alignment.beads:
        assert isinstance(bead, Bead)
        if bead.source.stop > i or bead.target.stop > j:
            break
        beads.append(bead)
    if not beads:
        return provisional_pair(source, target)
    at = beads[-1].source.stop, beads[-1].target.stop
    rest = provisional_beads(
        source, target, range(at[0], len(source.segments)), range(at[1], len(target.segments))
    )
    return ReadingPair(source, target, Alignment((*beads, *rest)))


def _agreeing(part: Document, whole: Document) -> int:
    """How many sentences at the beginning are the same in both."""
    count = 0
    for one, other in zip(part.segments, whole.segments, strict=False):
        if one != other or part.text[one.span.start : one.span.end] != other.span.of(whole.text):
            break
        count += 1
    return count


def _shares(document: Document, part: range | None = None) -> list[float]:
    """For each segment, the share of the document's characters up to its end, 0 to 1."""
    total, shares = 0, []
    for segment in document.segments if part is None else document.segments[part.start : part.stop]:
        total += len(segment.span)
        shares.append(float(total))
    return [share / max(total, 1) for share in shares]


def _by_share(source: list[float], target: list[float]) -> Alignment:
    """One bead a segment of the side that has fewer, cut where the other side comes closest."""
    if len(source) <= len(target):
        shapes = [(1, count) for count in _counts(source, target)]
    else:
        shapes = [(count, 1) for count in _counts(target, source)]
    if not shapes:
        shapes = [(1, 0)] * len(source) + [(0, 1)] * len(target)
    return alignment_from_shapes(shapes, [_UNSURE] * len(shapes))


def _counts(few: list[float], many: list[float]) -> list[int]:
    """How many of `many` stand opposite each of `few`; at least one each."""
    counts, start = [], 0
    for number, share in enumerate(few):
        left = len(few) - number - 1
        stop, last = start + 1, len(many) - left
        if not left:
            stop = last
        while stop < last and abs(many[stop] - share) <= abs(many[stop - 1] - share):
            stop += 1
        counts.append(stop - start)
        start = stop
    return counts
