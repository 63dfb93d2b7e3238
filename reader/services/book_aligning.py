"""Aligning a book chapter by chapter: from the reader's place outwards, kept as it goes, resumed
where it was left."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from reader.alignment.aligner import LONG
from reader.alignment.bead import Alignment, Bead
from reader.alignment.encoder import Encoder
from reader.alignment.evidence import NONE
from reader.documents.document import Document
from reader.errors import NotKept
from reader.jobs import CancelToken, Progress, no_progress
from reader.layout.pair import ReadingPair
from reader.services.book_run import Arrived, Run, Stretch, between
from reader.services.chapters import Chapter, chapters_of, match_chapters
from reader.services.cue_pairs import aligned_by_times
from reader.services.profile import Profile
from reader.store.pairing import ChapterLink, PairingStore

WORTH_PARTING = 1_500
"""Segments of both sides together; shorter texts are aligned in one go."""
SMALLEST = 150
"""Segments of the shorter side of a stretch: fewer tell too little of length and style."""
SURE = 0.35
"""A matched chapter (see `match_chapters`) at whose borders the text may be cut."""

_log = logging.getLogger(__name__)


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
        if all(bead.is_beside(*corner) for bead in confirmed):
            corners.append(corner)
    return between(corners, whole)


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
    return between(corners, whole)


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
    run = Run(source, target, stretches, encoder, confirmed, evidence, cancel, progress)
    if not confirmed:
        run.take(pairing.parts(source_version, target_version))
    if len(stretches) == 1:
        if not confirmed and arrived is not None and run.size >= WORTH_PARTING:
            run.run_ahead(place, arrived)
        if run.size >= LONG:
            run.cut()
            if not confirmed:
                run.take(pairing.parts(source_version, target_version))
    for number in run.order(place):
        run.align(number)
        if run.has_parts:
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
    run = Run(source, target, stretches, encoder, confirmed, NONE, cancel, progress)
    for number in run.order(0):
        run.align(number)
    return run.alignment()
