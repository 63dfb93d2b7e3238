"""The terms the vocabulary panel lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.documents.work import Work
from reader.services.profile import Profile
from reader.store.term_search import Order, TermQuery
from reader.vocabulary.term import Status, Term

SHOWN = 2_000
"""Terms listed at once; the count tells of the rest, the search finds them."""

_ORDERS: dict[str, Order] = {"newest": "created", "word": "text", "status": "status"}


@dataclass(frozen=True, slots=True)
class Listing:
    terms: tuple[Term, ...]
    total: int
    """How many there are, listed or not."""


def list_terms(
    profile: Profile,
    *,
    work: Work | None = None,
    language: str | None = None,
    typed: str = "",
    statuses: frozenset[Status] = frozenset(),
    order: str = "newest",
) -> Listing:
    """
    Args:
        work: only terms met in this work.
        language: only terms of this language; None for all.
        typed: words that must occur in the term, its meaning or its sentences.
        order: "text" (as they come in `work`), "newest", "word" or "status".
    """
    query = TermQuery(
        typed,
        language=language,
        statuses=statuses,
        work_id=work.id if work is not None else "",
        order=_ORDERS.get(order, "created"),
        limit=SHOWN,
    )
    terms = profile.terms.search(query)
    total = len(terms) if len(terms) < SHOWN else profile.terms.count(query)
    if order == "text" and work is not None:
        terms = in_text_order(terms, work)
    return Listing(terms, total)


def in_text_order(terms: Sequence[Term], work: Work) -> tuple[Term, ...]:
    """As they come in the work, version by version; terms never met there last."""
    versions = {version.id: number for number, version in enumerate(work.versions)}

    def first_place(term: Term) -> tuple[int, int, int]:
        places = [
            (versions[context.version_id], context.segment, context.surface_start)
            for context in term.contexts
            if context.version_id in versions
        ]
        return min(places, default=(len(versions), 0, 0))

    return tuple(sorted(terms, key=first_place))
