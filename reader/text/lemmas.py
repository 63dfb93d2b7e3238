"""Dictionary forms, by simplemma; its word lists load at the first question for a language."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.text import arabic

if TYPE_CHECKING:
    from simplemma.lemmatizer import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy

# Our tags where simplemma files the language under another.
_FILED_UNDER = {"no": "nb", "hr": "hbs", "sr": "hbs", "bs": "hbs", "sh": "hbs", "iw": "he"}


@lru_cache(maxsize=1)
def _tools() -> tuple[Lemmatizer, DictionaryLookupStrategy, frozenset[str]]:
    """The word lists are read where they lie: as Python dictionaries they would be answered eight
    times as fast (2 for 15 µs a word) but take 30 to 170 MB a language instead of 2 to 20."""
    from simplemma.lemmatizer import Lemmatizer
    from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES
    from simplemma.strategies.dictionaries.stream_dictionary_factory import StreamDictionaryFactory

    lists = StreamDictionaryFactory()
    lemmatizer = Lemmatizer(
        cache_max_size=0, lemmatization_strategy=DefaultStrategy(dictionary_factory=lists)
    )
    return lemmatizer, DictionaryLookupStrategy(lists), SUPPORTED_LANGUAGES


def _code(language: str) -> str:
    """The name simplemma has for the language, empty where it knows it not."""
    primary = language.split("-")[0].lower()
    code = _FILED_UNDER.get(primary, primary)
    return code if code in _tools()[2] else ""


def listed_lemma(language: str, word: str) -> str | None:
    """The lemma a word list gives for exactly this spelling, capitals as they are.

    None where the list has no such form; lists leave out most words that are their own lemma.
    """
    code = _code(language)
    return _tools()[1].exact_lemma(word, code) if code and word else None


_loaded: set[str] = set()


def is_loaded(language: str) -> bool:
    """Whether `lemma_of` would answer at once: it was asked about this language before."""
    return language.split("-")[0].lower() in _loaded


@lru_cache(maxsize=1 << 16)
def lemma_of(language: str, word: str) -> str:
    """The likeliest dictionary form of a word without its sentence; `word` (NFC) if none is known.

    Args: language: BCP 47 tag; word: one word, as written.
    """
    lemma = _lemma(language, word)
    _loaded.add(language.split("-")[0].lower())
    return lemma


def _lemma(language: str, word: str) -> str:
    word = unicodedata.normalize("NFC", word)
    code = _code(language)
    if not word or not code:
        return word
    if code == "ar":
        return _arabic_lemma(word)
    return _tools()[0].lemmatize(word, code) or word


_ARTICLES = ("وبال", "وال", "بال", "فال", "كال", "ال")


def _arabic_lemma(word: str) -> str:
    bare = arabic.without_marks(word)
    if len(bare) <= 3:
        return listed_lemma("ar", bare) or bare or word
    article = next((a for a in _ARTICLES if bare.startswith(a)), "")
    noun = bare[len(article) :]
    if article and noun.endswith("ة") and len(noun) > 3:
        return noun  # the list would take the feminine ending off: مدرس for المدرسة
    if listed := listed_lemma("ar", bare):
        return listed if listed != bare else _arabic_verb(bare) or bare
    if article and len(noun) >= 3:
        return listed_lemma("ar", noun) or noun
    common = _arabic_frequencies()
    share = common.get(bare, 0.0)
    for stem in arabic.stems(bare):
        # A stem rarer than the whole word is chance: سباق is no future of باق.
        conjunction = bare.endswith(stem) and bare[0] in "وف"
        if common.get(stem, 0.0) > share * (0.3 if conjunction else 2.0):
            if stem.endswith("ة"):
                return stem
            return _arabic_verb(stem) or listed_lemma("ar", stem) or stem
    return _arabic_verb(bare) or bare


def _arabic_verb(word: str) -> str:
    """The perfect of a plain verb in a plural of the imperfect, يكتبون كتب; empty if it is none.

    Only where both ends say so and three letters that are a common word are left between them.
    """
    if word[:1] in {"ي", "ت"} and word.endswith(("ون", "وا")) and len(word) == 6:
        root = word[1:4]
        if _arabic_frequencies().get(root, 0.0) > 0.0 and not set(root) & set("اوي"):
            return root
    return ""


@lru_cache(maxsize=1)
def _arabic_frequencies() -> dict[str, float]:
    import wordfreq

    return wordfreq.get_frequency_dict("ar", "small")
