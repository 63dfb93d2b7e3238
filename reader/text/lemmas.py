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
    from simplemma.lemmatizer import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

    return Lemmatizer(cache_max_size=0), DictionaryLookupStrategy(), SUPPORTED_LANGUAGES


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


@lru_cache(maxsize=1 << 16)
def lemma_of(language: str, word: str) -> str:
    """The likeliest dictionary form of a word without its sentence; `word` (NFC) if none is known.

    Args: language: BCP 47 tag; word: one word, as written.
    """
    word = unicodedata.normalize("NFC", word)
    code = _code(language)
    if not word or not code:
        return word
    if code == "ar":
        return _arabic_lemma(word)
    return _tools()[0].lemmatize(word, code) or word


def _arabic_lemma(word: str) -> str:
    bare = arabic.without_marks(word)
    if not bare:
        return word
    article = next((a for a in ("وال", "بال", "فال", "كال", "ال") if bare.startswith(a)), "")
    noun = bare[len(article) :]
    if article and noun.endswith("ة") and len(noun) > 3:
        return noun  # the list would take the feminine ending off: مدرس for المدرسة
    lemma = _tools()[0].lemmatize(bare, "ar")
    if lemma != bare:
        return lemma
    listed = [listed for stem in arabic.stems(bare) if (listed := listed_lemma("ar", stem))]
    if listed:
        return listed[0]
    return noun if article and len(noun) >= 3 else bare
