"""Opening a pair, keeping the place, annotating what is on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.alignment.bead import alignment_from_shapes
from reader.documents.document import Document
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.jobs import CancelToken, Progress, no_progress
from reader.layout.pair import ReadingPair
from reader.services.annotating import annotate_block
from reader.services.corrections import corrected_blocks
from reader.services.profile import Profile
from reader.services.tongues import tongues_of
from reader.text.annotation import Annotation

ANNOTATOR = "4"
"""Grows when tokens or readings would come out differently: what is cached then goes."""


def open_pair(profile: Profile, source_version: str, target_version: str) -> ReadingPair | None:
    """Two versions as they were aligned; None while they have not been.

    Imports nothing heavy: this stands between the start and the first paint.
    """
    if source_version == target_version:
        return _facing_itself(profile.library.document(source_version))
    alignment = profile.library.alignment(source_version, target_version)
    if alignment is None:
        return None
    return ReadingPair(
        profile.library.document(source_version),
        profile.library.document(target_version),
        alignment,
    )


def align_pair(
    profile: Profile,
    source_version: str,
    target_version: str,
    *,
    place: int = 0,
    arrived: Callable[[ReadingPair], None] | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> ReadingPair:
    """Align two versions and keep the result; see `book_aligning.align_book`. Slow: a job.

    Raises: NothingToAlign, StoreError, Cancelled.
    """
    if source_version == target_version:
        return _facing_itself(profile.library.document(source_version))
    from reader.services.book_aligning import align_book

    return align_book(
        profile,
        source_version,
        target_version,
        place=place,
        arrived=arrived,
        cancel=cancel,
        progress=progress,
    )


def _facing_itself(document: Document) -> ReadingPair:
    """What a work of one version shows until a second one is added."""
    shapes = [(1, 1)] * len(document.segments)
    return ReadingPair(document, document, alignment_from_shapes(shapes))


def block_annotations(
    profile: Profile,
    version_id: str,
    document: Document,
    blocks: Iterable[int],
    *,
    cancel: CancelToken | None = None,
) -> dict[int, Annotation]:
    """Words and readings of these blocks, read as the reader wants; what is new is kept for the
    next time. A job."""
    found = raw_annotations(profile, version_id, document, blocks, cancel=cancel)
    return corrected_blocks(profile, version_id, document, found)


def raw_annotations(
    profile: Profile,
    version_id: str,
    document: Document,
    blocks: Iterable[int],
    *,
    cancel: CancelToken | None = None,
) -> dict[int, Annotation]:
    """The same without what the reader corrected."""
    wanted = list(blocks)
    found = _cached(profile, version_id, wanted)
    made = {}
    for block in wanted:
        if block in found:
            continue
        if cancel is not None:
            cancel.check()
        made[block] = annotate_block(document, block)
    if made:
        profile.library.save_annotations(version_id, made, annotator=ANNOTATOR)
    return found | made


def cached_annotations(
    profile: Profile, version_id: str, document: Document, blocks: Iterable[int]
) -> dict[int, Annotation]:
    """Those of the blocks that were annotated before; quick, imports nothing heavy."""
    return corrected_blocks(profile, version_id, document, _cached(profile, version_id, blocks))


def _cached(profile: Profile, version_id: str, blocks: Iterable[int]) -> dict[int, Annotation]:
    return profile.library.annotations(version_id, blocks, annotator=ANNOTATOR)


def default_state(
    work: Work, languages: tuple[str, ...] = (), learns: tuple[str, ...] = ()
) -> ReadingState:
    """Where to begin in a work never opened: on the left what the reader learns, else the original;
    on the right the first other version in one of `languages` (the reader's own, best first). A
    work of one version faces itself."""
    versions = work.versions
    original = next((version for version in versions if version.is_original), versions[0])
    source = _first_in(versions, learns) or original
    others = [version for version in versions if version.id != source.id]
    target = _first_in(others, languages) or (others[0] if others else source)
    return ReadingState(work.id, source.id, target.id)


def _first_in(versions: Iterable[Version], languages: tuple[str, ...]) -> Version | None:
    by_language = {version.language: version for version in versions}
    return next((by_language[tag] for tag in languages if tag in by_language), None)


def state_of(profile: Profile, work: Work, languages: tuple[str, ...] = ()) -> ReadingState:
    """Where the reader left this work, or where to begin."""
    state = profile.library.reading_state(work.id)
    if state is None or not state.target_version:
        told = tongues_of(profile)
        return default_state(work, languages or told.reads, told.learns)
    return state


def last_state(profile: Profile) -> ReadingState | None:
    """The state of the work opened last, if it still has both its versions."""
    state = profile.library.last_opened()
    return state if state is not None and state.target_version else None


def save_place(profile: Profile, state: ReadingState, source: Document, segment: int) -> None:
    """Remember the sentence (an index into the source document) and the pair on screen."""
    profile.library.save_reading_state(replace(state, place=Locator.at(source, segment)))


def moved_place(pair: ReadingPair, segment: int) -> int:
    """The sentence of the target side to go on from when the columns are swapped: the counterpart
    of source sentence `segment`, or what stands at its gap."""
    bead = pair.alignment.beads[pair.alignment.bead_of_source(segment)]
    return min(bead.target.start, max(len(pair.target.segments) - 1, 0))
