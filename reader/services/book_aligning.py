"""Aligning a book chapter by chapter: from the reader's place outwards, kept as it goes, resumed
where it was left."""

from __future__ import annotations

import logging
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

from reader.alignment.bead import Alignment, Bead
from reader.alignment.encoder import Encoder
from reader.alignment.evidence import NONE, Evidence
from reader.alignment.segments import AlignmentInput
from reader.documents.document import Document
from reader.jobs import CancelToken, Progress, no_progress
from reader.layout.pair import ReadingPair
from reader.services.chapters import Chapter, chapters_of, match_chapters
from reader.services.cue_pairs import aligned_by_times
from reader.services.profile import Profile
from reader.services.provisional import provisional_beads
from reader.services.running_ahead import beads_ahead, filled, sure_corners
from reader.store.failures import NotKept
from reader.store.pairing import ChapterLink, PairingStore, Part

WORTH_PARTING = 1_500
"""Segments of both sides together; shorter texts are aligned in one go."""
SMALLEST = 150
"""Segments of the shorter side of a stretch: fewer tell too little of length and style."""
SURE = 0.35
"""A matched chapter (see `match_chapters`) at whose borders the text may be cut."""
_ENCODED_AT_ONCE = (0, 300_000, 1_000_000)
"""Characters encoded together before the first, second and later stretches: the first is wanted
soon, the others gain from all cores."""

WORTH_CUTTING = 40_000
"""Segments of both sides of a text without chapters; more than that aligned in one go takes more
memory than a reader should miss."""
_CUT_EVERY = 3_000
_AHEAD_SHARE = 0.8
"""Of the progress: what running ahead, which encodes nearly all, takes of the whole."""

_log = logging.getLogger(__name__)

Arrived = Callable[[ReadingPair], None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Segments of both sides that are aligned with each other only."""

    source: range
    target: range


def plan(
    source: Document,
    target: Document,
    *,
    encoder: Encoder,
    links: Sequence[ChapterLink] | None = None,
    confirmed: Sequence[Bead] = (),
    cancel: CancelToken | None = None,
) -> tuple[Stretch, ...]:
    """The stretches that tile the two texts, in order.

    Args:
        links: the reader's; every border between them is kept, also where one side is empty.
            Without them the borders of surely matched chapters, as far as no confirmed bead
            crosses them.
    """
    whole = Stretch(range(len(source.segments)), range(len(target.segments)))
    here, there = chapters_of(source), chapters_of(target)
    if links is not None:
        return _by_links(links, here, there, whole)
    long = len(source.segments) + len(target.segments) >= WORTH_PARTING
    if not long or len(here) < 2 or len(there) < 2:
        return (whole,)
    found, sure = match_chapters(source, target, encoder=encoder, cancel=cancel)
    corners: list[tuple[int, int]] = []
    for before, after in pairwise(range(len(found))):
        link = found[after]
        if min(sure[before], sure[after]) < SURE:
            continue
        corner = here[link.source.start].segments.start, there[link.target.start].segments.start
        last = corners[-1] if corners else (0, 0)
        if min(corner[0] - last[0], corner[1] - last[1]) < SMALLEST:
            continue
        if all(_agree(bead, corner) for bead in confirmed):
            corners.append(corner)
    return _between(corners, whole)


def _by_links(
    links: Sequence[ChapterLink], here: Sequence[Chapter], there: Sequence[Chapter], whole: Stretch
) -> tuple[Stretch, ...]:
    starts = [
        [chapter.segments.start for chapter in side] + [stop]
        for side, stop in ((here, whole.source.stop), (there, whole.target.stop))
    ]
    corners = [
        (starts[0][link.source.start], starts[1][link.target.start]) for link in list(links)[1:]
    ]
    return _between(corners, whole)


def _between(corners: Sequence[tuple[int, int]], whole: Stretch) -> tuple[Stretch, ...]:
    edges = [(0, 0), *corners, (whole.source.stop, whole.target.stop)]
    return tuple(
        Stretch(range(i, k), range(j, m)) for (i, j), (k, m) in pairwise(edges) if (i, j) != (k, m)
    )


def _agree(bead: Bead, corner: tuple[int, int]) -> bool:
    """Whether a bead lies on one side of a corner."""
    before = bead.source.stop <= corner[0] and bead.target.stop <= corner[1]
    return before or (bead.source.start >= corner[0] and bead.target.start >= corner[1])


def align_book(
    profile: Profile,
    source_version: str,
    target_version: str,
    *,
    place: int = 0,
    confirmed: Sequence[Bead] = (),
    arrived: Arrived | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> ReadingPair:
    """Align two versions and keep the result; what was aligned when a former run was cancelled,
    or the program ended, is not done again. Slow: a job.

    Args:
        place: source segment from which to go outwards.
        confirmed: beads to keep, in order; those that contradict the reader's chapters go.
        arrived: told the pair as far as it is known, the rest level by guess: after the first
            stretch, then ever more rarely, never for the last.
        progress: in segments of both sides.
    Raises: NothingToAlign, StoreError, Cancelled.
    """
    from reader.services.aligning import encoder_with, require_sentences
    from reader.services.third_versions import evidence_for, note_heard

    cancel = cancel or CancelToken()
    source = profile.library.document(source_version)
    target = profile.library.document(target_version)
    require_sentences(source, target)
    pairing = PairingStore(profile.databases[0])
    timed = None if confirmed else aligned_by_times(source, target)
    if timed is not None:
        with _kept_if_possible():
            profile.library.save_alignment(source_version, target_version, timed)
        return ReadingPair(source, target, timed)
    encoder = encoder_with(profile.vectors)
    if len(source.segments) + len(target.segments) >= WORTH_PARTING:
        with _kept_if_possible():
            pairing.begin(source_version, target_version)
    links = pairing.chapters(source_version, target_version)
    stretches = plan(
        source, target, encoder=encoder, links=links, confirmed=confirmed, cancel=cancel
    )
    evidence = evidence_for(profile, source_version, target_version)
    run = _Run(source, target, stretches, encoder, confirmed, evidence, cancel, progress)
    if not confirmed:
        run.take(pairing.parts(source_version, target_version))
    if len(stretches) == 1 and not confirmed:
        ahead = run.run_ahead(place, arrived)
        if len(source.segments) + len(target.segments) >= WORTH_CUTTING:
            stretches = _between(sure_corners(ahead, _CUT_EVERY), stretches[0])
            run = _Run(
                source, target, stretches, encoder, confirmed, evidence, cancel, progress, ahead
            )
            run.take(pairing.parts(source_version, target_version))
    for number in run.order(place):
        run.align(number)
        if len(stretches) > 1:
            with _kept_if_possible():
                pairing.save_part(source_version, target_version, run.part(number))
        if arrived is not None and run.is_worth_showing():
            arrived(ReadingPair(source, target, run.alignment()))
    alignment = run.alignment()
    with _kept_if_possible(), profile.library.together():
        profile.library.save_alignment(source_version, target_version, alignment)
        note_heard(profile, source_version, target_version, evidence)
        pairing.drop_parts(source_version, target_version)
    return ReadingPair(source, target, alignment)


@contextmanager
def _kept_if_possible() -> Iterator[None]:
    """Where nothing can be written, the texts are matched for this session only."""
    try:
        yield
    except NotKept as error:
        _log.warning("a match is not kept: %s", error)


def finish_begun(
    profile: Profile, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> int:
    """Align what was begun and left. A job for the background. Returns: how many pairs."""
    begun = PairingStore(profile.databases[0]).unfinished()
    for source, target in begun:
        align_book(profile, source, target, cancel=cancel, progress=progress)
    return len(begun)


def align_texts(
    profile: Profile,
    source: Document,
    target: Document,
    *,
    confirmed: Sequence[Bead] = (),
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Alignment:
    """The same for texts that need not be in the library; nothing but vectors is kept.

    Raises: NothingToAlign, Cancelled.
    """
    from reader.services.aligning import encoder_with, require_sentences

    require_sentences(source, target)
    cancel = cancel or CancelToken()
    encoder = encoder_with(profile.vectors)
    stretches = plan(source, target, encoder=encoder, confirmed=confirmed, cancel=cancel)
    run = _Run(source, target, stretches, encoder, confirmed, NONE, cancel, progress)
    for number in run.order(0):
        run.align(number)
    return run.alignment()


class _Run:
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
        ahead: Sequence[Bead] = (),
    ) -> None:
        """`ahead`: what is shown of stretches that are not aligned yet, as far as they have it."""
        self._ahead = ahead
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

    def run_ahead(self, place: int, arrived: Arrived | None) -> tuple[Bead, ...]:
        """Tell of a long text in one stretch what can be known before all of it is encoded: after
        1, 2, 4, 8 … windows. Returns: all that was found."""
        source, target = self._source, self._target
        total = len(source.segments) + len(target.segments)
        if total < WORTH_PARTING or (arrived is None and total < WORTH_CUTTING):
            return ()
        windows = beads_ahead(
            *self._inputs, encoder=self._encoder, place=place, cancel=self._cancel,
            progress=lambda done, total: self._progress(int(done * _AHEAD_SHARE), total),
        )  # fmt: skip
        found: tuple[Bead, ...] = ()
        for number, found in enumerate(windows, start=1):
            if arrived is not None and number & (number - 1) == 0:
                arrived(ReadingPair(source, target, filled(source, target, found)))
        return found

    def _guess(self, stretch: Stretch) -> tuple[Bead, ...]:
        """What was seen when running ahead, if that covers a stretch; else level by length."""
        at = [
            bisect_left(self._ahead, segment, key=lambda bead: bead.source.start)
            for segment in (stretch.source.start, stretch.source.stop)
        ]
        inside = tuple(self._ahead[at[0] : at[1]])
        if inside:
            first, last = inside[0], inside[-1]
            here = range(first.source.start, last.source.stop)
            if (here, range(first.target.start, last.target.stop)) == (
                stretch.source,
                stretch.target,
            ):
                return inside
        return provisional_beads(self._source, self._target, stretch.source, stretch.target)

    def align(self, number: int) -> None:
        from reader.alignment.aligner import align

        self._encode(number)
        stretch = self._stretches[number]
        one, other = (
            whole.part(part)
            for whole, part in zip(self._inputs, (stretch.source, stretch.target), strict=True)
        )
        total = sum(map(len, self._inputs))
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
            progress=lambda here, of: self._progress(done + size * here // max(of, 1), total),
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
        inside = [
            bead
            for bead in self._confirmed
            if stretch.source.start <= bead.source.start
            and bead.source.stop <= stretch.source.stop
            and stretch.target.start <= bead.target.start
            and bead.target.stop <= stretch.target.stop
        ]
        return [bead.moved(-stretch.source.start, -stretch.target.start) for bead in inside]

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
