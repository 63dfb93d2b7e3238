"""Words written onto each other: l'homme, dit-il, dell'arte. What a reader looks up apart."""

# ruff: noqa: SIM905  (word lists read best as a sentence)

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader.words.boundaries import APOSTROPHES, HYPHENS, Kind, Piece

_FRENCH_ELISIONS = {
    "l": "le", "d": "de", "j": "je", "m": "me", "t": "te", "s": "se", "n": "ne", "c": "ce",
    "ç": "ce", "qu": "que", "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque",
    "quoiqu": "quoique",
}  # fmt: skip
_ITALIAN_ELISIONS = {
    "l": "il", "gl": "gli", "un": "uno", "c": "ci", "d": "di", "s": "si", "m": "mi", "t": "ti",
    "v": "vi", "n": "ne", "dell": "della", "all": "alla", "dall": "dalla", "nell": "nella",
    "sull": "sulla", "coll": "colla", "quest": "questo", "quell": "quello", "bell": "bello",
    "sant": "santo", "dov": "dove", "com": "come", "cos": "cosa", "anch": "anche", "mezz": "mezzo",
    "senz": "senza", "tutt": "tutto", "nient": "niente", "ch": "che", "degl": "degli",
    "quand": "quando", "pover": "povero", "grand": "grande", "quant": "quanto", "sott": "sotto",
}  # fmt: skip
_CATALAN_ELISIONS = {
    "l": "el", "d": "de", "m": "em", "t": "et", "s": "es", "n": "en",
}  # fmt: skip
_ELISIONS = {
    "fr": _FRENCH_ELISIONS,
    "it": _ITALIAN_ELISIONS,
    "ca": _CATALAN_ELISIONS,
    "oc": _CATALAN_ELISIONS,
    "pt": {"d": "de", "n": "em"},
}
# Only what no longer has parts: in d'abord and d'accord a reader still looks the noun up.
_WHOLE = {"fr": frozenset({"aujourd'hui", "c'est-à-dire", "qu'en-dira-t-on"})}

_LONGEST_WHOLE = 20  # code points; keeps a line of nothing but l'l'l' from costing its square

_FRENCH_AFTER_VERB = frozenset(
    "je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en".split()
)
_FRENCH_HYPHENED = frozenset(
    "rendez-vous garde-à-vous peut-être chez-moi chez-toi chez-soi chez-nous chez-vous vous-même "
    "on-dit m'as-tu-vu sauve-qui-peut laissez-passer sot-l'y-laisse va-t-en-guerre".split()
)
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_HYPHEN = re.compile(f"[{HYPHENS.replace('-', '')}-]")

Part = tuple[int, int, Kind, str]
"""Half-open code points, what stands there, and its lemma if the parting tells ("" if not)."""


def plain(word: str) -> str:
    """`word` with one kind of apostrophe and hyphen and no soft hyphens, for word lists."""
    return _APOSTROPHE.sub("'", word.replace("\u00ad", "").replace("‐", "-").replace("‑", "-"))


def part(language: str, text: str, found: Iterable[Piece]) -> Iterator[Part]:
    """The pieces of a text with words written together taken apart, as the language does."""
    if language in _LOOSE:
        found = _with_apostrophes(_LOOSE[language], text, found)
    elided = language in _ELISIONS
    for start, end, kind in found:
        if kind is not Kind.WORD:
            yield start, end, kind, ""
            continue
        word = text[start:end]
        if not elided and (word.isascii() or language in _LATIN):
            yield start, end, kind, ""
            continue
        for begin, stop, lemma in _parts(language, word) if elided else _scripts(word):
            is_mark = text[start + begin : start + stop] in _MARKS
            yield start + begin, start + stop, Kind.SYMBOL if is_mark else kind, lemma


_LATIN = frozenset("es pt de nl sv da nb no nn fi et pl cs sk hu ro hr sl tr en id ms vi".split())
_MARKS = frozenset({"-", "‐", "‑", "-t-", "-T-"})
# Words that begin or end with an apostrophe, without it.
_LOOSE = {
    "it": (frozenset(), frozenset("po mo be di fa va sta da to".split())),
    "nl": (frozenset("s t n k m r".split()), frozenset()),
    "en": (frozenset("em tis twas til cause".split()), frozenset()),
    "af": (frozenset("n".split()), frozenset()),
}


def _with_apostrophes(
    loose: tuple[frozenset[str], frozenset[str]], text: str, found: Iterable[Piece]
) -> Iterator[Piece]:
    """Join an apostrophe to the word it begins or ends: Dutch 's avonds, Italian un po'."""
    beginning, ending = loose
    waiting: Piece | None = None
    for piece in found:
        start, end, kind = piece
        word = text[start:end].lower()
        joins = waiting is not None and waiting[1] == start
        if joins and waiting is not None and _joins(text, waiting, piece, beginning, ending):
            yield waiting[0], end, Kind.WORD
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        keep = (kind is Kind.WORD and word in ending) or word in _SINGLE
        waiting = piece if keep else None
        if not keep:
            yield piece
    if waiting is not None:
        yield waiting


_SINGLE = frozenset(APOSTROPHES) | {"‘"}


def _joins(
    text: str, before: Piece, after: Piece, beginning: frozenset[str], ending: frozenset[str]
) -> bool:
    head, tail = text[before[0] : before[1]], text[after[0] : after[1]]
    if head in _SINGLE and tail.lower() in beginning:
        return True
    return tail in _SINGLE and head.lower() in ending


_SCRIPTS = re.compile(
    "[\u0590-\u05ff]+|[\u0600-\u06ff\u0750-\u077f\u200c]+|[\u1100-\u11ff\uac00-\ud7a3]+"
    "|[\u3040-\u30ff]+|[\u3400-\u9fff]+"
    "|[^\u0590-\u06ff\u0750-\u077f\u200c\u1100-\u11ff\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]+"
)


def _scripts(word: str) -> list[tuple[int, int, str]]:
    """Runs of one script: the conjunction in وGoogle, the particle in OpenAI는."""
    return [(match.start(), match.end(), "") for match in _SCRIPTS.finditer(word)]


@lru_cache(maxsize=1 << 15)
def _parts(language: str, word: str) -> tuple[tuple[int, int, str], ...]:
    """(start, end, lemma or "") of each part, tiling `word`."""
    parts: list[tuple[int, int, str]] = []
    start = 0
    while match := _APOSTROPHE.search(word, start):
        rest = word[start : start + _LONGEST_WHOLE + 1]
        if plain(rest).lower() in _WHOLE.get(language, frozenset()):
            break
        head = word[start : match.start()].lower()
        lemma = _ELISIONS[language].get(head)
        if lemma is None or match.end() == len(word):
            break
        if language == "fr" and head == "s" and word[match.end() :].lower() in {"il", "ils"}:
            lemma = "si"
        parts.append((start, match.end(), lemma))
        start = match.end()
    if language == "fr":
        parts.extend(_inverted(word, start))
    else:
        parts.append((start, len(word), ""))
    return tuple(parts)


def _inverted(word: str, start: int) -> list[tuple[int, int, str]]:
    """French pronouns hung onto a verb: dit-il, a-t-elle, donnez-le-moi."""
    if plain(word[start:]).lower() in _FRENCH_HYPHENED:
        return [(start, len(word), "")]
    cuts = [match.start() for match in _HYPHEN.finditer(word, start)]
    tail: list[tuple[int, int, str]] = []
    end = len(word)
    for cut in reversed(cuts):
        if word[cut + 1 : end].lower() not in _FRENCH_AFTER_VERB or cut == start:
            break
        begin = cut - 2 if _is_linking_t(word, cut) and cut - 2 > start else cut
        tail[:0] = [(begin, cut + 1, ""), (cut + 1, end, "")]
        end = begin
    return [(start, end, ""), *tail]


def _is_linking_t(word: str, cut: int) -> bool:
    """Whether the hyphen at `cut` ends the -t- of a-t-il."""
    return plain(word[max(0, cut - 2) : cut + 1]).lower() == "-t-"
