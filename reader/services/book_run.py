"""The stretches of one pair of texts while they are aligned, one after the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.alignment.aligner import LONG
from reader.alignment.bead import Alignment, Bead
from reader.alignment.encoder import Encoder
from reader.alignment.evidence import Evidence
from reader.alignment.segments import AlignmentInput
from reader.documents.document import Document
from reader.jobs import CancelToken, Progress
from reader.layout.pair import ReadingPair
from reader.services.provisional import provisional_beads
from reader.services.running_ahead import beads_ahead, filled
from reader.store.pairing import Part

_ENCODED_AT_ONCE = (0, 300_000, 1_000_000)
"""Characters encoded together before the first, second and later stretches: the first is wanted
soon, the others gain from all cores."""

_AHEAD = 4_000
"""Source segments beyond the reader's place that are aligned before all of a long text is encoded:
hours of reading."""
_AHEAD_SHARE = 0.8
"""Of the progress: what running ahead, which encodes nearly all, takes of the whole."""
_LONG_SHARES = 0.1, 0.5
"""Of the progress with a long text: where running ahead ends, and where encoding does."""

Arrived = Callable[[ReadingPair], None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Segments of both sides that are aligned with each other only."""

    source: range
    target: range


def between(corners: Sequence[tuple[int, int]], whole: Stretch) -> tuple[Stretch, ...]:
    """The stretches that corners (source and target segment), in order, cut the whole into."""
    edges = [(0, 0), *corners, (whole.source.stop, whole.target.stop)]
    return tuple(
        Stretch(range(i, k), range(j, m)) for (i, j), (k, m) in pairwise(edges) if (i, j) != (k, m)
    )


class Run:
    """The stretches of one pair, some of them aligned."""

    def __init__(
        self,
        source: Document,
        target: Document,
        stretches: Sequence[Stretch],
        encoder: Encoder,
        confirmed: Sequence[Bead],
        evidence: Evidence,
        cancel: CancelToken,
        progress: Progress,
    ) -> None:
        self._ahead: tuple[Bead, ...] = ()
        self._share = self._before = 0.0
        self._source, self._target = source, target
        self._inputs = AlignmentInput.from_document(source), AlignmentInput.from_document(target)
        self._stretches, self._encoder = stretches, encoder
        self._confirmed, self._evidence = confirmed, evidence
        self._cancel, self._progress = cancel, progress
        self._beads: dict[int, tuple[Bead, ...]] = {}
        self._order: list[int] = []
        self._encoded: set[int] = set()
        self._fresh = 0

    def take(self, parts: Sequence[Part]) -> None:
        """What a former run did, as far as it fits the plan."""
        numbers = {(one.source, one.target): n for n, one in enumerate(self._stretches)}
        for part in parts:
            number = numbers.get((part.source, part.target))
            if number is not None:
                self._beads[number] = part.beads

    def order(self, place: int) -> list[int]:
        """The stretches still to do: the reader's, the one after, then outwards, forwards first."""
        starts = [stretch.source.start for stretch in self._stretches]
        here = max(0, bisect_right(starts, place) - 1)
        # Where one is going counts for more than where one came from.
        self._order = sorted(
            (n for n in range(len(starts)) if n not in self._beads),
            key=lambda n: n - here if n >= here else 3 * (here - n),
        )
        return list(self._order)

    @property
    def has_parts(self) -> bool:
        return len(self._stretches) > 1

    @property
    def size(self) -> int:
        """Segments of both sides."""
        return sum(map(len, self._inputs))

    def _tell(self, start: float, stop: float, share: float) -> None:
        """Of what takes the progress from `start` to `stop`, so much is done."""
        self._share = start + (stop - start) * share
        self._progress(int(self.size * self._share), self.size)

    def cut(self) -> None:
        """Encode a long text in one stretch and cut it where that is sure."""
        from reader.alignment.stretches import cutting_points

        points = cutting_points(
            *self._inputs, encoder=self._encoder, confirmed=self._confirmed, cancel=self._cancel,
            progress=lambda done, total: self._tell(*_LONG_SHARES, done / max(total, 1)),
        )  # fmt: skip
        self._before = _LONG_SHARES[1]
        self._stretches = between(points, self._stretches[0])

    def run_ahead(self, place: int, arrived: Arrived) -> None:
        """Tell of a text of some length in one stretch what can be known before all of it is
        encoded: after 1, 2, 4, 8 … windows."""
        source, target = self._source, self._target
        is_long = self.size >= LONG

        def tell(done: int, total: int) -> None:
            if is_long:
                self._tell(0.0, _LONG_SHARES[0], min(done / (2 * _AHEAD), 1.0))
            else:
                self._tell(0.0, _AHEAD_SHARE, done / max(total, 1))

        windows = beads_ahead(
            *self._inputs, encoder=self._encoder, place=place, cancel=self._cancel,
            progress=tell,
        )  # fmt: skip
        for number, found in enumerate(windows, start=1):
            self._ahead = found
            if number & (number - 1) == 0:
                arrived(ReadingPair(source, target, filled(source, target, found)))
            if is_long and found[-1].source.stop >= place + _AHEAD:
                break
        self._before = self._share

    def _guess(self, stretch: Stretch) -> tuple[Bead, ...]:
        """What was seen when running ahead, and around it level by length."""
        source, target = stretch.source, stretch.target
        first = bisect_left(self._ahead, source.start, key=lambda bead: bead.source.start)
        last = bisect_left(self._ahead, source.stop, key=lambda bead: bead.source.start)
        inside = tuple(bead for bead in self._ahead[first:last] if bead.is_inside(source, target))
        if not inside:
            return provisional_beads(self._source, self._target, source, target)
        (i, j), (k, m) = (
            (inside[0].source.start, inside[0].target.start),
            (inside[-1].source.stop, inside[-1].target.stop),
        )
        before = range(source.start, i), range(target.start, j)
        after = range(k, source.stop), range(m, target.stop)
        return (
            *provisional_beads(self._source, self._target, *before),
            *inside,
            *provisional_beads(self._source, self._target, *after),
        )

    def align(self, number: int) -> None:
        from reader.alignment.aligner import align

        self._encode(number)
        stretch = self._stretches[number]
        one, other = (
            whole.part(part)
            for whole, part in zip(self._inputs, (stretch.source, stretch.target), strict=True)
        )
        total = self.size
        done = sum(
            len(self._stretches[n].source) + len(self._stretches[n].target) for n in self._beads
        )
        size = len(one) + len(other)
        found = align(
            one,
            other,
            encoder=self._encoder,
            confirmed=self._confirmed_in(stretch),
            evidence=self._evidence.within(stretch.source, stretch.target),
            cancel=self._cancel,
            progress=lambda here, of: self._tell(
                self._before, 1.0, (done + size * here / max(of, 1)) / total
            ),
        )
        self._beads[number] = tuple(
            bead.moved(stretch.source.start, stretch.target.start) for bead in found.beads
        )
        self._fresh += 1

    def _encode(self, number: int) -> None:
        """Encode this stretch and, together with it, as many of the next as one helping holds."""
        if number in self._encoded:
            return
        from reader.alignment.encoder import CachedEncoder
        from reader.alignment.lexical import word_types
        from reader.alignment.workers import ensure_encoded

        limit = _ENCODED_AT_ONCE[min(self._fresh, len(_ENCODED_AT_ONCE) - 1)]
        texts: list[str] = []
        size = 0
        for one in self._order[self._order.index(number) :]:
            if texts and size > limit:
                break
            stretch = self._stretches[one]
            for whole, part in zip(self._inputs, (stretch.source, stretch.target), strict=True):
                texts += whole.segments[part.start : part.stop]
            size = sum(map(len, texts))
            self._encoded.add(one)
        if limit and isinstance(self._encoder, CachedEncoder):
            ensure_encoded(texts + word_types(texts), self._encoder, cancel=self._cancel)

    def _confirmed_in(self, stretch: Stretch) -> list[Bead]:
        source, target = stretch.source, stretch.target
        return [
            bead.moved(-source.start, -target.start)
            for bead in self._confirmed
            if bead.is_inside(source, target)
        ]

    def part(self, number: int) -> Part:
        stretch = self._stretches[number]
        return Part(stretch.source, stretch.target, self._beads[number])

    def is_worth_showing(self) -> bool:
        """After 1, 2, 4, 8 … stretches: each showing lays the page out anew."""
        left = len(self._stretches) - len(self._beads)
        return left > 0 and self._fresh & (self._fresh - 1) == 0

    def alignment(self) -> Alignment:
        """What is known, and a guess for what is not."""
        beads: list[Bead] = []
        for number, stretch in enumerate(self._stretches):
            known = self._beads.get(number)
            if known is None:
                known = self._guess(stretch)
            beads += known
        return Alignment(tuple(beads))
