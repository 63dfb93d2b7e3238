"""Sentences kept with a word before their text was aligned get their counterparts afterwards."""

from __future__ import annotations

from dataclasses import replace

from reader.alignment.bead import alignment_from_shapes
from reader.documents.work import Version, Work
from reader.layout.pair import ReadingPair, Side
from reader.services.profile import Profile
from reader.services.words import Place, counterpart_text
from reader.store.database import utc_now
from reader.store.term_search import TermQuery
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Context, Term

_MOST = 2_000
"""Terms of one work looked through."""


def without_counterparts(pair: ReadingPair) -> ReadingPair:
    """The pair with nothing opposite anything: what is kept by it claims no translation."""
    shapes = [(1, 0)] * len(pair.source.segments) + [(0, 1)] * len(pair.target.segments)
    return ReadingPair(pair.source, pair.target, alignment_from_shapes(shapes))


def complete_contexts(
    profile: Profile, work: Work, pair: ReadingPair, source: Version, target: Version
) -> Edit:
    """Add the counterpart to every kept sentence of the pair that has none. Returns: the edit."""
    places = {
        version.id: Place(work, pair, source, target, side)
        for side, version in ((Side.SOURCE, source), (Side.TARGET, target))
    }
    before, after = [], []
    for term in profile.terms.search(TermQuery(work_id=work.id, limit=_MOST)):
        done = _completed(term, places)
        if done != term:
            before.append(term)
            after.append(replace(done, modified=utc_now()))
    edit = Edit(tuple(before), tuple(after))
    if edit:
        profile.terms.apply(edit)
    return edit


def _completed(term: Term, places: dict[str, Place]) -> Term:
    contexts = tuple(_with_counterpart(context, places) for context in term.contexts)
    return replace(term, contexts=contexts)


def _with_counterpart(context: Context, places: dict[str, Place]) -> Context:
    place = places.get(context.version_id)
    if place is None or context.translation or context.segment < 0:
        return context
    if context.segment >= len(place.document.segments):
        return context
    text = counterpart_text(place, context.segment)
    if not text:
        return context
    language = place.pair.document(place.side.other).language
    return replace(context, translation=text, translation_language=language)
