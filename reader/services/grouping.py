"""Which of several files are versions of one text, and which are texts of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reader.alignment.bead import Alignment
from reader.documents.document import Document
from reader.jobs import CancelToken
from reader.services.guessing import Guess
from reader.text.language import language

_MOST_COMPARED = 8
"""Texts; each pair is compared, so that eight take 28 times what two take."""
_MOST_SEGMENTS = 80
"""Of each text's beginning: what tells a translation from another book."""

_FEWEST_SEGMENTS = 3
_SURE = 0.8
"""Mean confidence: .92 and more between the versions of the sample library, .72 at most between
their different texts of fifty sentences. Short texts that differ find no match at all."""
_LEAST_SHARE = 0.3
"""Of the sentences that find a match; forewords and notices differ from one publisher to the
next."""

Groups = tuple[tuple[int, ...], ...]


def groups_of(guesses: Sequence[Guess], *, cancel: CancelToken | None = None) -> Groups:
    """Indices of those that belong together: each group holds each language once, and what it holds
    agrees in its meaning from the first pages on. Files that cannot be read, and those that hold
    several languages already, are in none. Loads the encoder: a job. Raises: Cancelled.
    """
    beginnings = {n: one.beginning for n, one in enumerate(guesses) if one.beginning is not None}
    if len(beginnings) > _MOST_COMPARED:
        return by_language(guesses)
    group = {number: {number} for number in beginnings}
    tongues = {n: language(guesses[n].language).primary for n in beginnings}
    comparing = _Comparing(beginnings, cancel)
    for one, other in combinations(beginnings, 2):
        here, there = group[one], group[other]
        if here is there or {tongues[n] for n in here} & {tongues[n] for n in there}:
            continue
        if comparing.are_related(one, other):
            here |= there
            group.update(dict.fromkeys(there, here))
    return tuple(sorted({tuple(sorted(one)) for one in group.values()}))


def by_language(guesses: Sequence[Guess]) -> Groups:
    """The same by a look at the languages only: one group if none comes twice."""
    numbers = [n for n, one in enumerate(guesses) if one.beginning is not None]
    tongues = {language(guesses[n].language).primary for n in numbers}
    if len(tongues) == len(numbers):
        return (tuple(numbers),) if numbers else ()
    return tuple((n,) for n in numbers)


def _agree(alignment: Alignment) -> bool:
    sizes = [(len(bead.source) + len(bead.target), bead) for bead in alignment.beads]
    filled = [(size, bead) for size, bead in sizes if not bead.is_null]
    matched = sum(size for size, _ in filled)
    if not matched or matched < _LEAST_SHARE * sum(size for size, _ in sizes):
        return False
    return sum(size * bead.confidence for size, bead in filled) / matched >= _SURE


class _Comparing:
    """First pages, cut into sentences once each."""

    def __init__(self, beginnings: dict[int, Document], cancel: CancelToken | None) -> None:
        from reader.alignment.encoder import MemoryStore
        from reader.services.aligning import encoder_with

        self._beginnings, self._cancel = beginnings, cancel
        self._encoder = encoder_with(MemoryStore())
        self._pages: dict[int, Document] = {}

    def are_related(self, one: int, other: int) -> bool:
        """Whether they may translate each other; texts of a few sentences always may."""
        from reader.alignment.aligner import AlignmentInput, align

        inputs = [AlignmentInput.from_document(self._page(number)) for number in (one, other)]
        if min(len(side.segments) for side in inputs) < _FEWEST_SEGMENTS:
            return True
        found = align(*inputs, encoder=self._encoder, cancel=self._cancel)
        return _agree(found)

    def _page(self, number: int) -> Document:
        from reader.services.opening import first_pages, up_to_segments

        if number not in self._pages:
            pages = first_pages(self._beginnings[number], cancel=self._cancel)
            self._pages[number] = up_to_segments(pages, _MOST_SEGMENTS)
        return self._pages[number]
