"""What the popup says about a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.services.annotating import JAPANESE
from reader.services.counterparts import counterpart_words as counterpart_words
from reader.services.profile import Profile
from reader.services.words import term_of
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status, Term

if TYPE_CHECKING:
    from reader.lookup.entry import Entry
    from reader.lookup.registry import Dictionaries


_GLOSSES = 4  # of one sense, in a line
_OFTEN_LEARNT = ("en", "es", "fr", "de", "it", "pt", "ru", "ar", "ko", "zh", "ja", "tr", "pl", "nl")


@dataclass(frozen=True, slots=True)
class Meaning:
    """One sense as the popup lists it."""

    text: str
    """Its first glosses."""
    source: str
    """Name of the dictionary."""
    headword: str = ""
    """The whole phrase, where the meaning is that of more than the word asked about."""


@dataclass(frozen=True, slots=True)
class Glance:
    """One word at a glance."""

    token: Token
    language: str
    term: Term | None = None
    entries: tuple[Entry, ...] = ()
    """Of the word itself."""
    phrase: tuple[Entry, ...] = ()
    """Of the longest entry that begins with the word and goes on: 気がつく for 気."""
    phrase_tokens: int = 1
    """How many tokens that takes, the word's own included; 1 if there is none."""
    inflection: tuple[str, ...] = ()
    """From the dictionary form outwards: ("causative", "passive", "past")."""
    frequency_band: int = 0
    """1 (rare) to 5 (very common); 0 unknown."""
    inflected: str = ""
    """The word with all that inflects it as it stands in the text: 食べさせられた for 食べ."""
    level: int = 0
    """About which JLPT level the word is listed at: 5 (the easiest) to 1; 0 on no list."""

    @property
    def status(self) -> Status:
        return self.term.status if self.term else Status.NEW

    @property
    def meaning(self) -> str:
        """What to keep as the word's meaning: the first senses of the best entry."""
        return _kept(self.entries)

    @property
    def rank(self) -> tuple[int, str]:
        """Its place in a frequency dictionary the reader brought, and that one's name; (0, "") if
        there is none."""
        return next(
            ((entry.rank, entry.ranked_by) for entry in self.entries
             if entry.rank and entry.ranked_by),
            (0, ""),
        )  # fmt: skip

    @property
    def phrase_meaning(self) -> str:
        """The same for the phrase."""
        return _kept(self.phrase)

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """A line a sense, each with its dictionary: the phrase's first, then the word's own."""
        return tuple(
            Meaning(", ".join(sense.glosses[:_GLOSSES]), entry.source, headword)
            for entries, of_phrase in ((self.phrase, True), (self.entries, False))
            for entry in entries
            for headword in (entry.headword if of_phrase else "",)
            for sense in entry.senses
        )


def _kept(entries: Sequence[Entry]) -> str:
    senses = entries[0].senses[:3] if entries else ()
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
    from reader.services.folders import default_data_dir
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
    target_language: str = "",
) -> Glance:
    """What is known about `tokens[index]`, with its neighbours for phrases and inflection.

    Args:
        dictionaries: None leaves the meanings out, which is instant. They are asked in the order
            the reader set for the pair of languages.
        target_language: of the other column: dictionaries that explain in it are preferred.
    """
    token = tokens[index]
    term = term_of(profile, language, token)
    if dictionaries is None:
        return Glance(token, language, term)
    from reader.services.dictionaries import arranged
    from reader.words.frequency import band

    chosen, preferred = arranged(profile, dictionaries, language, target_language)
    length, found = chosen.look_up_phrase(tokens, index, language, target_language=preferred)
    own = look_up_token(chosen, language, token, preferred) if length > 1 else found
    return Glance(
        token,
        language,
        term,
        tuple(own),
        tuple(found) if length > 1 else (),
        length,
        _inflection(language, tokens, index),
        band(language, token.lemma),
        _inflected(language, tokens, index),
        _level(language, token),
    )


def glance_at_phrase(
    profile: Profile,
    language: str,
    text: str,
    dictionaries: Dictionaries,
    target_language: str = "",
) -> Glance:
    """What dictionaries say about several words as they stand, taken as one."""
    from reader.services.dictionaries import arranged

    words = " ".join(text.split())
    chosen, preferred = arranged(profile, dictionaries, language, target_language)
    entries = chosen.look_up(words, language, target_language=preferred)
    whole = tuple(entry for entry in entries if entry.found_by in {"", words})
    return Glance(Token(Span(0, len(words)), words, words), language, entries=whole)


def look_up_token(
    dictionaries: Dictionaries, language: str, token: Token, target_language: str = ""
) -> list[Entry]:
    return dictionaries.look_up(
        token.surface,
        language,
        lemma=token.lemma,
        reading=token.lemma_reading or token.reading,
        pos=token.pos,
        target_language=target_language,
    )


def _inflection(language: str, tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    if language_of(language).primary != JAPANESE:
        return ()
    from reader.japanese.inflection import inflection

    return tuple(inflection(tokens, index))


def _inflected(language: str, tokens: Sequence[Token], index: int) -> str:
    if language_of(language).primary != JAPANESE:
        return ""
    from reader.japanese.inflection import word_end

    return "".join(token.surface for token in tokens[index : word_end(tokens, index)])


def _level(language: str, token: Token) -> int:
    if language_of(language).primary != JAPANESE:
        return 0
    from reader.japanese.levels import level

    return level(token.lemma, token.lemma_reading)
