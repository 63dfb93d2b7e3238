"""What the popup says about a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.jobs import CancelToken, Progress, no_progress
from reader.layout.pair import ReadingPair, Side
from reader.services.annotating import JAPANESE, annotate_block
from reader.services.profile import Profile
from reader.services.words import term_of
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status, Term

if TYPE_CHECKING:
    from reader.lookup.entry import Entry
    from reader.lookup.registry import Dictionaries


@dataclass(frozen=True, slots=True)
class Glance:
    """One word at a glance."""

    token: Token
    language: str
    term: Term | None = None
    entries: tuple[Entry, ...] = ()
    inflection: tuple[str, ...] = ()
    """From the dictionary form outwards: ("causative", "passive", "past")."""
    frequency_band: int = 0
    """1 (rare) to 5 (very common); 0 unknown."""

    @property
    def status(self) -> Status:
        return self.term.status if self.term else Status.NEW

    @property
    def meaning(self) -> str:
        """What to keep as the word's meaning: the first senses of the best entry."""
        if not self.entries:
            return ""
        senses = self.entries[0].senses[:3]
        return "; ".join(", ".join(sense.glosses[:3]) for sense in senses)


def open_dictionaries(
    data_dir: Path, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> Dictionaries:
    """Every dictionary on this machine; the first time the Japanese one is indexed (a job)."""
    from reader.lookup.registry import available_dictionaries

    return available_dictionaries(data_dir, cancel=cancel, progress=progress)


def glance(
    profile: Profile,
    language: str,
    tokens: Sequence[Token],
    index: int,
    dictionaries: Dictionaries | None = None,
) -> Glance:
    """What is known about `tokens[index]`, with its neighbours for phrases and inflection.

    Args:
        dictionaries: None leaves the meanings out, which is instant.
    """
    token = tokens[index]
    term = term_of(profile, language, token)
    if dictionaries is None:
        return Glance(token, language, term)
    from reader.words.frequency import band

    return Glance(
        token,
        language,
        term,
        tuple(look_up_token(dictionaries, language, token)),
        _inflection(language, tokens, index),
        band(language, token.lemma),
    )


def look_up_token(dictionaries: Dictionaries, language: str, token: Token) -> list[Entry]:
    return dictionaries.look_up(
        token.surface, language, lemma=token.lemma, reading=token.lemma_reading or token.reading
    )


def _inflection(language: str, tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    if language_of(language).primary != JAPANESE:
        return ()
    from reader.japanese.inflection import inflection

    return tuple(inflection(tokens, index))


def counterpart_words(
    profile: Profile, pair: ReadingPair, side: Side, segment: int, word: Span
) -> list[Span]:
    """The likely counterparts, in the other document, of a word of sentence `segment`. Loads the
    encoder: a job."""
    from reader.alignment.links import word_links
    from reader.services.aligning import encoder_with

    bead = pair.alignment.beads[pair.bead_of(side, segment)]
    if not bead.source or not bead.target:
        return []
    source, target = (_tokens_of_segments(pair, s, segments) for s, segments in
                      ((Side.SOURCE, bead.source), (Side.TARGET, bead.target)))  # fmt: skip
    links = word_links(
        source,
        target,
        pair.source.text,
        pair.target.text,
        encoder=encoder_with(profile.vectors),
        source_language=pair.source.language,
        target_language=pair.target.language,
    )
    if side is Side.TARGET:
        links = [(there, here) for here, there in links]
    return [there for here, there in links if here.overlaps(word)]


def _tokens_of_segments(pair: ReadingPair, side: Side, segments: range) -> list[Token]:
    document = pair.document(side)
    found: list[Token] = []
    for block in sorted({document.segments[index].block for index in segments}):
        found += annotate_block(document, block).tokens
    start = document.segments[segments.start].span.start
    end = document.segments[segments.stop - 1].span.end
    return [token for token in found if start <= token.span.start and token.span.end <= end]
