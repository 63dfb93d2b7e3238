"""What to search for when a word is asked for: itself, its dictionary form, its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.lookup.deinflect import dictionary_forms
from reader.text import arabic
from reader.text.lemmas import lemma_of, listed_lemma

_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "＇": "'", "‐": "-", "‑": "-", "\u00ad": None})
_ELISION = re.compile(
    r"(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|un|quest|quell)'(.+)",
    re.IGNORECASE,
)
_ELIDING = frozenset({"fr", "it", "ca", "oc"})
_SHORTEST_PART = 4
_SHORTEST_MAN = 5  # letters of a German noun that a woman's is made of
_LONGEST_COMPOUND = 60


def surface_forms(word: str, language: str, lemma: str = "") -> list[str]:
    """The word and its dictionary forms, the likeliest first."""
    return list(dict.fromkeys(form for form in _whole(word.strip(), language, lemma) if form))


def _whole(word: str, language: str, lemma: str) -> Iterator[str]:
    plain = word.translate(_PLAIN)
    if language == "ja":
        yield lemma  # the tokenizer knows the sentence: あり of ある is no ant
        yield plain
        if not lemma:
            yield from dictionary_forms(plain)
        return
    yield word
    yield lemma
    yield plain
    if plain.lower() != plain:
        yield plain.lower()
    if language in _ELIDING and (elided := _ELISION.fullmatch(plain)):
        yield elided[1]
        yield lemma_of(language, elided[1])
    if language == "ar":
        yield arabic.without_marks(plain)
        if lemma and not lemma.startswith("ال"):
            yield "ال" + lemma  # some dictionaries list nouns with their article
    if language == "en" and "'" in plain:
        yield plain.partition("'")[0]
    yield lemma_of(language, plain)
    yield lemma_of(language, plain.lower())
    if language == "de":
        yield plain.capitalize()
        yield lemma_of(language, plain.capitalize())


def inflected_from(word: str, language: str) -> list[str]:
    """What the word may be a form of where the tokenizer's lemma led nowhere."""
    return list(dictionary_forms(word.translate(_PLAIN))) if language == "ja" else []


def part_forms(word: str, language: str, lemma: str = "") -> list[str]:
    """Parts of the word worth showing when it is in no dictionary itself."""
    whole = set(surface_forms(word, language, lemma))
    return [part for part in dict.fromkeys(_parts(word, language)) if part not in whole]


def _parts(word: str, language: str) -> Iterator[str]:
    plain = word.translate(_PLAIN).strip("-")
    if language == "ar":
        for stem in arabic.stems(plain):
            yield stem
            yield lemma_of("ar", stem)
    if language == "de" and plain[:1].isupper():
        for ending in ("innen", "in"):  # Leuchtturmwärterin, where only the keeper is listed
            if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_MAN:
                yield plain.removesuffix(ending)
    if "-" in plain:
        for part in reversed(plain.split("-")):
            yield part
            yield lemma_of(language, part)


def compound_cuts(word: str, language: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Every place where `word` may be two words: (head, ways to spell the last, the first).

    Haustürschlüssel at 7: ("haustür", [Schlüssel], [Haustür]). For a dictionary to sift; the
    link between the parts (s, es, n, en, er) is taken off as a second spelling of the first.
    """
    german = language == "de"
    lower = word.translate(_PLAIN).lower()
    if not lower.isalpha() or len(lower) > _LONGEST_COMPOUND:
        return
    for cut in range(_SHORTEST_PART - 1, len(lower) - _SHORTEST_PART + 1):
        tail = _as_word(lower[cut:], german)
        tails = [listed_lemma(language, tail) or tail, tail]
        heads = [_as_word(head, german) for head in _without_link(lower[:cut])]
        yield lower[:cut], list(dict.fromkeys(tails)), heads


def _as_word(part: str, german: bool) -> str:
    return part.capitalize() if german else part


def _without_link(head: str) -> list[str]:
    """The first part as it stands, and without the letters that join it."""
    links = [link for link in ("s", "es", "en", "n", "er") if head.endswith(link)]
    return [head] + [head[: -len(link)] for link in links if len(head) - len(link) >= 3]
