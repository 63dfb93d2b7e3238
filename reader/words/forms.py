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
_LONGEST_COMPOUND = 60  # letters; Germans write longer ones only for fun
_ACRONYM_PLURAL = re.compile(r"([A-Z0-9]{2,})['’]?s")
_GERMAN_ADJECTIVE = re.compile(
    r"(.{2,}(?:iv|bar|sam|los|haft|al|abel|ibel|är|ös))(?:en|er|es|em|e)"
    r"|(.{2,}(?:isch|lich|ig|ell|ent|ant))(?:er|es|em|e)"
)
_SPANISH_TWO_CLITICS = re.compile(r"(.+)([áéí])r(?:me|te|se|nos|os|les?)(?:l[oae]s?)")
_PORTUGUESE_INSIDE = re.compile(r"(.+)([aeiáéêí])r?-(?:lh|m|t|s|n|v|l)?[eaos]{1,2}s?-\w+")
_UNACCENTED = str.maketrans("áéíê", "aeie")
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


# Where the word list's answer would surprise a reader.
_TOLD = {
    language: dict(pair.split(":") for pair in pairs.split())
    for language, pairs in {
        "it": "un:un una:un dimmi:dire dimmelo:dire dammi:dare dammelo:dare fammi:fare",
        "es": "se:se lo:lo le:le les:le me:me te:te nos:nos os:os un:un una:un unas:un unos:un "
        "al:al del:del mi:mi su:su tu:tu díselo:decir dímelo:decir dáselo:dar dámelo:dar",
        "de": "fällt:fallen mehrere:mehrere laut:laut ihnen:sie daten:Daten demos:Demo "
        "andere:andere anderen:andere anderer:andere anderes:andere dies:dies mehr:mehr "
        "nächsten:nächster letzten:letzter ersten:erster frühere:früher weitere:weiterer",
        "en": "it's:it he's:he she's:she that's:that there's:there what's:what who's:who "
        "let's:let here's:here where's:where how's:how left:left gone:go done:do",
        "fr": "les:le des:des du:du au:au aux:aux mes:mon ma:mon tes:ton ta:ton ses:son sa:son "
        "nos:notre vos:votre leurs:leur se:se me:me te:te",
    }.items()
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
    if (told := _TOLD.get(language, {}).get(word.lower())) is not None:
        return told
    if language == "ar":
        known = word in part_of_speech("ar")
        return word if known else lemma_of("ar", word)
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
    match = pattern.fullmatch(word) if pattern else None
    if match and (language == "en" or not listed_lemma(language, word.lower())):
        return match[1]
    return word


def _last_part(language: str, word: str, find: Callable[[str, str], str]) -> str:
    """Only the last part of a hyphened word is inflected: KI-Modellen -> KI-Modell."""
    if "-" not in word or listed_lemma(language, word):
        return find(language, word)
    if language == "pt" and (match := _PORTUGUESE_INSIDE.fullmatch(word)):
        return f"{match[1]}{match[2].translate(_UNACCENTED)}r"
    if language in {"pt", "ca", "ro"} and (lemma := lemma_of(language, word)) != word:
        return lemma  # what follows the hyphen may be a pronoun: dar-lhe
    before, _, last = word.rpartition("-")
    return f"{before}-{find(language, last)}" if last else word


def _common(language: str, word: str) -> str:
    """A word without a capital."""
    lemma = lemma_of(language, word)
    if language in _NOUNS_TAKE_CAPITALS and lemma[0].isupper():
        return lemma.lower()
    if lemma != word:
        return lemma
    if language == "de" and (match := _GERMAN_ADJECTIVE.fullmatch(word)):
        return match[1] or match[2]
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
    adjective = _common(language, lowered)
    if not listed and adjective != lowered and adjective in _common_words(language):
        return adjective
    return _german_noun(language, word)


def _german_noun(language: str, word: str) -> str:
    if listed := listed_lemma(language, word):
        return _respelt(word, listed)
    lemma = lemma_of(language, word)
    latin = word.endswith(("us", "is")) and lemma == word[:-1]  # Gigantopithecus is no genitive
    if lemma.lower() != word.lower() and not latin:
        return _respelt(word, lemma[0].upper() + lemma[1:])
    if word.endswith("s") and not latin and _is_commoner(language, word[:-1], than=word):
        return word[:-1]  # the genitive of a name
    if len(word) > _LONGEST_COMPOUND:
        return word
    for cut in range(3, len(word) - _SHORTEST_HEAD + 1):  # the longest known last part wins
        head = word[cut:]
        listed = listed_lemma(language, head.capitalize()) if head.islower() else None
        if listed and listed[0].isupper():
            return word[:cut] + listed.lower()
    return word


def _respelt(word: str, lemma: str) -> str:
    """The word list keeps some spellings from before 1996: Einfluß."""
    return lemma.replace("ß", "ss") if "ss" in word else lemma


def _is_commoner(language: str, word: str, *, than: str) -> bool:
    import wordfreq

    counted = wordfreq.get_frequency_dict(language, "small")
    return counted.get(word.lower(), 0.0) > 3 * counted.get(than.lower(), 0.0)


@lru_cache(maxsize=8)
def _common_words(language: str) -> frozenset[str]:
    """The thirty thousand or so commonest forms, lower-case; empty where nobody counted."""
    import wordfreq

    if language not in wordfreq.available_languages("small"):
        return frozenset()
    return frozenset(wordfreq.get_frequency_dict(language, "small"))
