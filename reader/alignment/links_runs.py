"""Words that only together are one word on the other side: パン職人, sala de espera, 二十七."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.alignment.links_compounds import pieces
from reader.alignment.links_numbers import MIXED, digits_of, number_of
from reader.text.token import Token

_UNSPACED = frozenset({"ja", "zh", "yue"})
_PARTS = frozenset({"noun", "proper noun", "suffix", "prefix", "numeral", "adjective"})
_LONGEST_RUN = 4
_RUN_SCRIPT = re.compile("[々〆一-鿿ァ-ヺー・]+|[0-9０-９]+")
_SUFFIX_IN_KANA = frozenset({"さ", "み"})
_DERIVING = frozenset("者家員師士官手長業学会社館所局署院室証券庫機率料権性化さ")
_SEPARATOR = re.compile("[.,:٫٬．，]")
_NUMERAL = re.compile("[0-9０-９〇一二三四五六七八九十百千万億]+月?")
_TIME = re.compile("[0-9]+時[0-9]+")
_FARTHEST = 3
"""Words from one word of meaning to the next of a phrase: máquina de coser, cloche de l'école."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One word, or several that may be one word on the other side."""

    tokens: tuple[Token, ...]
    first: int
    """Index of the first token among all tokens of its side."""
    last: int
    text: str
    lemma: str
    digits: str
    """Empty for what is no number."""
    pieces: tuple[str, ...] = ()
    """The words it is made of, in dictionary form; one for what is not compound."""

    @property
    def extent(self) -> range:
        """Indices of all tokens it covers."""
        return range(self.first, self.last + 1)

    @property
    def is_run(self) -> bool:
        return len(self.tokens) > 1


def runs_of(tokens: Sequence[Token], content: Sequence[bool], language: str) -> list[Unit]:
    """Args: content: for each token whether it carries meaning."""
    found = _numbers(tokens)
    if language == "ar":
        found += _numbers_of_two_words(tokens)
    if language in _UNSPACED:
        return found + list(_touching(tokens))
    return found + list(_phrases(tokens, content, language))


def _numbers_of_two_words(tokens: Sequence[Token]) -> list[Unit]:
    """Arabic eleven to nineteen, and ones before tens."""
    found = []
    for at in range(len(tokens) - 1):
        text = f"{tokens[at].surface} {tokens[at + 1].surface}"
        digits = "" if any(map(str.isdigit, text)) else digits_of(text, "ar")
        if digits:
            parts = (tokens[at], tokens[at + 1])
            found.append(Unit(parts, at, at + 1, text, text, digits, (text,)))
    return found


def _numbers(tokens: Sequence[Token]) -> list[Unit]:
    """2 , 317 and 5 時 40: digits that stand apart but are one number to the other side."""
    found = []
    for at in range(len(tokens) - 1):
        one, last = tokens[at], at + 1
        if not one.surface.isdigit():
            continue
        gap = tokens[last].span.start - one.span.end
        if not (tokens[last].surface.isdigit() and gap == 1):
            last = at + 2
            between = tokens[at + 1].surface
            if last >= len(tokens) or len(between) > 2 or not tokens[last].surface.isdigit():
                continue
            if not (_SEPARATOR.fullmatch(between) or between.isalpha()):
                continue
        parts = (one, tokens[last])
        joint = "." if tokens[at + 1].surface == "." and last == at + 2 else ""
        text = joint.join(part.surface for part in parts)
        found.append(Unit(parts, at, last, text, text, digits_of(text, ""), (text,)))
    return found


def _touching(tokens: Sequence[Token]) -> Iterator[Unit]:
    """Nouns and their suffixes that touch, or hang together by の: 灯台 守, 台所 の 戸."""
    for start, token in enumerate(tokens):
        if not _may_be_part(token):
            continue
        for stop in range(start + 1, min(start + _LONGEST_RUN, len(tokens))):
            part = tokens[stop]
            if part.span.start != tokens[stop - 1].span.end or not _may_be_part(part):
                break
            yield _run(tokens[start : stop + 1], start, stop)
        follows = start + 2
        if follows < len(tokens) and tokens[start + 1].surface == "の":
            ends = [follows]
            if follows + 1 < len(tokens) and tokens[follows + 1].pos == "suffix":
                ends.append(follows + 1)
            for stop in ends if _may_be_part(tokens[follows]) else []:
                yield _run((token, *tokens[follows : stop + 1]), start, stop)


def _run(parts: Sequence[Token], start: int, stop: int) -> Unit:
    text = "".join(part.surface for part in parts)
    if _NUMERAL.fullmatch(text):
        number = number_of(text, "ja")
    else:
        number = "".join(digits_of(p.surface, "ja") for p in parts if p.surface.isdigit())
        number += MIXED if number and not _TIME.fullmatch(text) else ""
    return Unit(tuple(parts), start, stop, text, text, number, tuple(p.lemma for p in parts))


def _may_be_part(token: Token) -> bool:
    if token.pos == "suffix" and token.surface in _SUFFIX_IN_KANA:
        return True
    return token.pos in _PARTS and _RUN_SCRIPT.match(token.surface) is not None


def makes_one_word(word: Token, suffix: Token) -> bool:
    """Whether a Japanese suffix that touches a word derives another from it: 研究 者, 火曜 日."""
    if word.span.end != suffix.span.start:
        return False
    if suffix.pos == "suffix" and suffix.surface in _DERIVING:
        return word.pos in {"noun", "proper noun", "adjective"}
    return suffix.surface == "日" and word.surface.endswith("曜")


def _phrases(tokens: Sequence[Token], content: Sequence[bool], language: str) -> Iterator[Unit]:
    """Two words of meaning side by side, or with function words between them."""
    places = [at for at, has_meaning in enumerate(content) if has_meaning]
    for start, stop in pairwise(places):
        between = tokens[start + 1 : stop]
        ends = (tokens[start], tokens[stop])
        if stop - start > _FARTHEST or not all(token.is_word for token in between):
            continue
        if any(digits_of(end.surface, language) for end in ends):
            continue
        text = " ".join(t.surface for t in tokens[start : stop + 1]).replace("’ ", "’")
        yield Unit(ends, start, stop, text, text, "", tuple(end.lemma for end in ends))


def compound_pieces(token: Token, language: str) -> tuple[str, ...]:
    """The words a single token was made of."""
    if language != "de":
        return pieces(token.lemma, language)
    found = pieces(token.surface, language)
    # Lichtschalters is in no list, Lichtschalter is.
    return found if len(found) > 1 else pieces(token.lemma, language)
