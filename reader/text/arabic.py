"""Arabic spelling: vowel marks that readers leave out, and the clitics written onto a word."""

from __future__ import annotations

import re

_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]"
)
_VARIANTS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و"})

# What may stand before a word, the outermost first: and/so, by/like/for, the.
_PROCLITICS = tuple(
    outer + inner
    for outer in ("", "و", "ف", "أ")
    for inner in ("ال", "بال", "كال", "لل", "ب", "ك", "ل", "س", "")
    if outer + inner
)
_LONGEST_FIRST = tuple(sorted(_PROCLITICS, key=len, reverse=True))
# Possessive and object pronouns after a word.
_ENCLITICS = ("هما", "كما", "هم", "هن", "كم", "كن", "نا", "ها", "ه", "ك", "ي")
_SHORTEST_STEM = 3


def without_marks(word: str) -> str:
    """`word` without vowel signs and stretching (tashkeel and tatweel)."""
    return _MARKS.sub("", word)


def folded(word: str) -> str:
    """`word` as loosely as people spell it: no marks, bare alif for alif with hamza."""
    return without_marks(word).translate(_VARIANTS)


def stems(word: str) -> tuple[str, ...]:
    """What `word` may be once clitics are taken off, the likeliest first, never `word` itself.

    A guess, to be checked against a dictionary: وبالكتاب gives كتاب first. Words of at most
    three letters are left whole.
    """
    bare = without_marks(word)
    found: list[str] = []
    for proclitic in _LONGEST_FIRST:
        if not bare.startswith(proclitic):
            continue
        rest = bare[len(proclitic) :]
        if len(rest) >= _SHORTEST_STEM:
            found.append(rest)
    for stem in (*found, bare):
        if stem is not bare and _has_article(bare, stem):
            continue  # a word with the article takes no possessive pronoun
        found.extend(_without_pronoun(stem))
    return tuple(dict.fromkeys(stem for stem in found if stem != word))


def _has_article(bare: str, stem: str) -> bool:
    before = bare[: len(bare) - len(stem)]
    return before.endswith(("ال", "لل"))


def _without_pronoun(stem: str) -> list[str]:
    found = []
    for enclitic in _ENCLITICS:
        if stem.endswith(enclitic) and len(stem) - len(enclitic) >= _SHORTEST_STEM:
            rest = stem[: -len(enclitic)]
            if rest.endswith("ت"):
                found.append(rest[:-1] + "ة")  # مدرسته: the tied t opens before a pronoun
            found.append(rest)
    return found
