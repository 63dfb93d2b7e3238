"""What the popup says about a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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


_OFTEN_LEARNT = ("en", "es", "fr", "de", "it", "pt", "ru", "ar", "ko", "zh", "ja", "tr", "pl", "nl")


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


def open_dictionaries(data_dir: Path) -> Dictionaries:
    """Every dictionary on this machine. Opens none yet: `prepare` a language in a job before its
    first word is looked up, for the Japanese one is indexed the first time."""
    from reader.lookup.available import available_dictionaries

    return available_dictionaries(data_dir)


def look_up_word(
    data_dir: Path | None, word: str, language: str | None = None
) -> tuple[str, list[Entry]]:
    """A word as somebody typed it.

    Args:
        language: None tries what the word looks like, then every language with a dictionary.
    Returns: the language it was found in (or taken for), and the entries, the likeliest first.
    """
    from reader.services.profile import default_data_dir
    from reader.text.detect import detect_language

    dictionaries = open_dictionaries(data_dir or default_data_dir())
    if language is not None:
        return language, _entries(dictionaries, word, language)
    tags = list(dict.fromkeys((*_by_script(word), detect_language(word), *_OFTEN_LEARNT)))
    for tag in tags:
        if entries := _entries(dictionaries, word, tag):
            return tag, entries
    return tags[0], []


def _entries(dictionaries: Dictionaries, word: str, language: str) -> list[Entry]:
    from reader.services.annotating import tokens_of

    tokens = [token for token in tokens_of(language, word) if token.is_word]
    lemma = tokens[0].lemma if len(tokens) == 1 else ""
    return dictionaries.look_up(word, language, lemma=lemma)


def _by_script(word: str) -> tuple[str, ...]:
    """Languages to try first; kanji alone are too few to tell Japanese from Chinese."""
    if any("\u4e00" <= character <= "\u9fff" for character in word):
        return "ja", "zh"
    return ()


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
        token.surface,
        language,
        lemma=token.lemma,
        reading=token.lemma_reading or token.reading,
        pos=token.pos,
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
