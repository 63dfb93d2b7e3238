"""Names of parts of speech and of inflected forms, in the language of the interface.

The core names them by plain English keys; the tables here hold every key, so that a walk over them
finds what there is to translate.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_CONTEXT = "grammar"

PARTS: dict[str, str] = {
    "noun": "noun",
    "proper noun": "name",
    "pronoun": "pronoun",
    "verb": "verb",
    "auxiliary": "auxiliary",
    "adjective": "adjective",
    "adverb": "adverb",
    "adnominal": "adnominal",
    "particle": "particle",
    "conjunction": "conjunction",
    "interjection": "interjection",
    "prefix": "prefix",
    "suffix": "suffix",
    "numeral": "numeral",
    "symbol": "symbol",
    "punctuation": "punctuation",
    "article": "article",
    "preposition": "preposition",
    "phrase": "phrase",
}
"""By the key of `reader.text.token.PARTS_OF_SPEECH`."""

FORMS: dict[str, str] = {
    "causative": "causative",
    "passive": "passive",
    "passive or potential": "passive or potential",
    "wish": "wanting to",
    "wish for another": "wanting somebody to",
    "negative": "negative",
    "negative guess": "surely not",
    "past": "past",
    "polite": "polite",
    "seeming": "seeming",
    "likeness": "as if",
    "appearance": "looking as if",
    "hearsay": "by hearsay",
    "duty": "ought to",
    "obligation": "having to",
    "completion": "completely, or regrettably",
    "preparation": "in advance",
    "progressive": "going on now",
    "state": "a lasting state",
    "trial": "trying out",
    "coming about": "coming about",
    "going on": "going on from now",
    "favour received": "as a favour received",
    "favour done": "as a favour done",
    "excess": "too much",
    "ease": "easy to",
    "difficulty": "hard to",
    "while": "while",
    "showing": "showing signs of",
    "conditional": "if",
    "condition with ては": "if, with ては",
    "among others": "among other things",
    "te form": "te-form",
    "imperative": "imperative",
    "volitional": "let us",
    "guess": "probably",
}
"""By the key that `reader.japanese.inflection` gives; what is done to the word, in few words."""


def part_of_speech(key: str) -> str:
    """Empty where no tagger said."""
    return _named(PARTS, key)


def forms(keys: Iterable[str]) -> str:
    """How a word is inflected, from the stem outwards: "causative, passive, past"."""
    return ", ".join(_named(FORMS, key) for key in keys)


def _named(table: dict[str, str], key: str) -> str:
    return QCoreApplication.translate(_CONTEXT, table.get(key, key)) if key else ""
