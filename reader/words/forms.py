"""The dictionary form of a word as it stands in a sentence: capitals, endings, compounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from reader.text.lemmas import lemma_of, listed_lemma
from reader.words.closed_class import part_of_speech
from reader.words.korean import korean_lemma
from reader.words.parting import plain

_NOUNS_TAKE_CAPITALS = frozenset({"de", "lb"})
_LONGEST_ACRONYM = 5
_SHORTEST_HEAD = 4  # letters of the last part of a German compound
_ACRONYM_PLURAL = re.compile(r"([A-Z0-9]{2,})['’]?s")
_GERMAN_ADJECTIVE = re.compile(
    r"(.{2,}(?:iv|isch|lich|ig|bar|sam|los|haft|ell|al|abel|ibel|ent|ant|är|ös))(?:en|er|es|em|e)"
)
_SPANISH_TWO_CLITICS = re.compile(r"(.+)([áéí])r(?:me|te|se|nos|os|les?)(?:l[oae]s?)")
_UNACCENTED = str.maketrans("áéí", "aei")
# What may follow an apostrophe without being part of the dictionary form.
_HUNG_ENDINGS = {
    "en": re.compile(r"(.+)'(?:s|ve|re|ll|d|m)"),
    "de": re.compile(r"(.+)'(?:s|n|ne|m)"),
    "nl": re.compile(r"(.+)'s"),
    "tr": re.compile(r"(.+?)'\w+"),
    "sv": re.compile(r"(.+)'s"),
    "fi": re.compile(r"(.+)'\w{1,3}"),
    "pl": re.compile(r"(.+)'\w{1,3}"),
}


@lru_cache(maxsize=1 << 16)
def lemma_in_place(language: str, surface: str, name: bool) -> str:
    """The dictionary form of a word in its sentence; never empty.

    Args:
        language: primary tag.
        surface: the word as written.
        name: it has a capital letter that neither a sentence's beginning nor a title explains.
    """
    word = unicodedata.normalize("NFC", plain(surface))
    if not word:
        return surface
    if language == "ar":
        return lemma_of("ar", word)
    if language == "ko":
        return korean_lemma(word)
    if plural := _ACRONYM_PLURAL.fullmatch(word):
        return plural[1]
    if _is_acronym(word):
        return word
    word = _without_hung_ending(language, word)
    if word[0].isupper():
        if language in _NOUNS_TAKE_CAPITALS:
            return _last_part(language, word, _german_noun if name else _german_first)
        return _name(language, word) if name else _first_of_sentence(language, word)
    return _last_part(language, word, _common)


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= _LONGEST_ACRONYM and word.isupper() and word[0].isascii()


def _without_hung_ending(language: str, word: str) -> str:
    pattern = _HUNG_ENDINGS.get(language)
    if pattern and (match := pattern.fullmatch(word)) and not listed_lemma(language, word.lower()):
        return match[1]
    return word


def _last_part(language: str, word: str, find: Callable[[str, str], str]) -> str:
    """Only the last part of a hyphened word is inflected: KI-Modellen -> KI-Modell."""
    if "-" not in word or listed_lemma(language, word):
        return find(language, word)
    if language in {"pt", "ca", "ro"} and (lemma := lemma_of(language, word)) != word:
        return lemma  # what follows the hyphen may be a pronoun: dar-lhe
    before, _, last = word.rpartition("-")
    return f"{before}-{find(language, last)}" if last else word


def _common(language: str, word: str) -> str:
    """A word without a capital."""
    lemma = lemma_of(language, word)
    if lemma != word:
        return lemma
    if language == "de" and (match := _GERMAN_ADJECTIVE.fullmatch(word)):
        return match[1]
    if language == "es" and (match := _SPANISH_TWO_CLITICS.fullmatch(word)):
        return f"{match[1]}{match[2].translate(_UNACCENTED)}r"
    return lemma


def _name(language: str, word: str) -> str:
    """A capital inside a sentence: a name, unless a word list knows better (Americans)."""
    listed = listed_lemma(language, word)
    return listed if listed and listed[0].isupper() else word


def _first_of_sentence(language: str, word: str) -> str:
    lowered = word[0].lower() + word[1:]
    if not lowered.islower():
        return word  # OpenAI
    if listed := listed_lemma(language, lowered):
        return listed
    if listed := listed_lemma(language, word):
        return listed
    if lowered in part_of_speech(language) or lowered in _common_words(language):
        return _last_part(language, lowered, _common)
    lemma = _last_part(language, lowered, _common)
    return lemma if lemma != lowered else word


def _german_first(language: str, word: str) -> str:
    """The first word of a sentence may be anything; a noun only if nothing else is known."""
    lowered = word[0].lower() + word[1:]
    if lowered in part_of_speech(language):
        return lemma_of(language, lowered)
    listed = listed_lemma(language, lowered)
    if listed and not listed_lemma(language, word):
        return listed
    if not listed and _GERMAN_ADJECTIVE.fullmatch(lowered):
        return _common(language, lowered)
    return _german_noun(language, word)


def _german_noun(language: str, word: str) -> str:
    if listed := listed_lemma(language, word):
        return listed
    lemma = lemma_of(language, word)
    if lemma != word and lemma[0].isupper():
        return lemma
    for cut in range(3, len(word) - _SHORTEST_HEAD + 1):  # the longest known last part wins
        head = word[cut:]
        if head.islower() and (listed := listed_lemma(language, head.capitalize())):
            if listed[0].isupper():
                return word[:cut] + listed.lower()
    return word


@lru_cache(maxsize=8)
def _common_words(language: str) -> frozenset[str]:
    """The thirty thousand or so commonest forms, lower-case; empty where nobody counted."""
    import wordfreq

    if language not in wordfreq.available_languages("small"):
        return frozenset()
    return frozenset(wordfreq.get_frequency_dict(language, "small"))
