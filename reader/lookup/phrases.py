"""Runs of tokens that may be one dictionary entry: 気がつく, pomme de terre, d'accord."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.lookup.entry import Entry
from reader.lookup.kana import is_kana
from reader.text.token import Token

_LONGEST = 8  # tokens
_GLUE = frozenset("-‐‑'’·・=＝")
_INFLECTED = frozenset({"verb", "adjective", "auxiliary"})
_ENDINGS = frozenset("て で た だ ば ちゃ じゃ ない ます".split())  # noqa: SIM905


def runs(tokens: Sequence[Token], index: int, language: str) -> Iterator[tuple[int, list[str]]]:
    """(end, ways to spell it) of each run of two or more tokens from `index`, longest first.

    A run crosses no punctuation but what joins words, and in Japanese is not merely one verb
    with its endings: those are the inflection of one word.
    """
    reach = _reach(tokens, index)
    for end in range(reach, index + 1, -1):
        run = tokens[index:end]
        if not run[-1].is_word or (language == "ja" and _is_one_inflected(run)):
            continue
        before = "".join(
            token.surface + (" " if following.span.start > token.span.end else "")
            for token, following in pairwise(run)
        )
        forms = [before + run[-1].surface, before + run[-1].lemma]
        if " " in before:
            forms.append(" ".join(token.lemma for token in run if token.is_word))
        yield end, list(dict.fromkeys(forms))


def is_phrase(entry: Entry, forms: Sequence[str], language: str) -> bool:
    """Whether the entry is the whole run, and not a chance likeness of sound."""
    wanted = {_plain(form) for form in forms}
    spellings = (entry.headword, *entry.other_forms)
    if language == "ja" and is_kana(forms[0]):
        return entry.headword in forms  # してい is no 子弟, ている no テイル
    return any(_plain(spelling) in wanted for spelling in (*spellings, entry.reading))


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def _reach(tokens: Sequence[Token], index: int) -> int:
    """Where the longest run may end."""
    end = index
    while end < min(len(tokens), index + _LONGEST):
        token = tokens[end]
        if not token.is_word and token.surface not in _GLUE and token.pos != "numeral":
            break
        end += 1
    return end


def _is_one_inflected(run: Sequence[Token]) -> bool:
    if run[0].pos not in _INFLECTED:
        return False
    return all(token.pos == "auxiliary" or token.surface in _ENDINGS for token in run[1:])
