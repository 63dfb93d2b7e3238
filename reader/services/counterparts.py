"""A word's counterpart on the other side of the page."""

from __future__ import annotations

import threading
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.layout.pair import ReadingPair, Side
from reader.services.annotating import annotate_block
from reader.services.profile import Profile
from reader.text.span import Span
from reader.text.token import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.alignment.links_document import Occurrences

_AROUND = 60
"""Beads before and after whose words are evidence; a whole book would take seconds."""


def counterpart_words(
    profile: Profile, pair: ReadingPair, side: Side, segment: int, word: Span
) -> list[Span]:
    """The likely counterparts, in the other document, of a word of sentence `segment`. Loads the
    encoder: a job."""
    from reader.alignment.links import word_links
    from reader.services.aligning import encoder_with
    from reader.services.word_glosses import WordGlosses

    number = pair.bead_of(side, segment)
    bead = pair.alignment.beads[number]
    if not bead.source or not bead.target:
        return []
    source, target = (
        _tokens_of_segments(pair, Side.SOURCE, [bead.source])[0],
        _tokens_of_segments(pair, Side.TARGET, [bead.target])[0],
    )
    with WordGlosses(profile.data_dir, wait=False) as glosses:
        links = word_links(
            source,
            target,
            pair.source.text,
            pair.target.text,
            encoder=encoder_with(profile.vectors),
            source_language=pair.source.language,
            target_language=pair.target.language,
            glosses=glosses,
            document=_NEIGHBOURHOOD.of(pair, number),
        )
    if side is Side.TARGET:
        links = [(there, here) for here, there in links]
    return [there for here, there in links if here.overlaps(word)]


class _Neighbourhood:
    """The words of the beads around a place: those of the last place asked about are kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[ReadingPair, int, Occurrences] | None = None

    def of(self, pair: ReadingPair, number: int) -> Occurrences:
        chunk = number // _AROUND
        with self._lock:
            if self._kept is None or self._kept[0] is not pair or self._kept[1] != chunk:
                self._kept = pair, chunk, _occurrences(pair, chunk)
            return self._kept[2]


_NEIGHBOURHOOD = _Neighbourhood()


def _occurrences(pair: ReadingPair, chunk: int) -> Occurrences:
    from reader.alignment.links_document import Occurrences

    chosen = pair.alignment.beads[max(chunk - 1, 0) * _AROUND : (chunk + 2) * _AROUND]
    beads = [bead for bead in chosen if bead.source and bead.target]
    source = _tokens_of_segments(pair, Side.SOURCE, [bead.source for bead in beads])
    target = _tokens_of_segments(pair, Side.TARGET, [bead.target for bead in beads])
    languages = (pair.source.language, pair.target.language)
    return Occurrences(zip(source, target, strict=True), languages)


def _tokens_of_segments(
    pair: ReadingPair, side: Side, runs: Sequence[range]
) -> list[Sequence[Token]]:
    """The words of each run of sentences."""
    document = pair.document(side)
    blocks = {document.segments[index].block for run in runs for index in run}
    tokens = [token for block in sorted(blocks) for token in annotate_block(document, block).tokens]
    starts = [token.span.start for token in tokens]
    found: list[Sequence[Token]] = []
    for run in runs:
        start = document.segments[run.start].span.start
        end = document.segments[run.stop - 1].span.end
        inside = tokens[bisect_left(starts, start) : bisect_left(starts, end)]
        found.append([token for token in inside if token.span.end <= end])
    return found
