"""Questions about what is open, answered from values alone."""

from __future__ import annotations

from dataclasses import replace

from reader.documents.work import ReadingState, Work
from reader.layout.pair import ReadingPair, Side
from reader.store.library import LibraryStore
from reader.ui.models.page_model import PageModel, Place


def is_outdated(
    before: Work, work: Work, state: ReadingState, pair: ReadingPair, library: LibraryStore
) -> bool:
    """Whether a version on the page is gone, has another text, or is matched otherwise."""
    ids = state.source_version, state.target_version
    for version_id in ids:
        old, new = before.version(version_id), work.version(version_id)
        if new is None or old is None:
            return bool(work.versions)
        if (old.content_hash, old.language) != (new.content_hash, new.language):
            return True
    return ids[0] != ids[1] and library.alignment(*ids) != pair.alignment


def swapped_state(state: ReadingState, segment: int) -> ReadingState:
    """The two versions on the other sides, at a sentence of what is the source then."""
    return replace(
        state,
        source_version=state.target_version,
        target_version=state.source_version,
        place=replace(state.place, segment=segment, quote=""),
        side=Side(state.side).other.value,
    )


def on_other_side(pair: ReadingPair, place: Place) -> Place:
    """The counterpart of a place; the place itself where there is none."""
    counterpart = pair.counterpart(place.side, place.segment)
    return Place(place.side.other, counterpart.start) if counterpart else place


def share_read(page: PageModel) -> float:
    """How far into the source the reader is, 0 to 1."""
    last = len(page.document(Side.SOURCE).segments) - 1
    return page.segment_on(Side.SOURCE) / last if last > 0 else 0.0
