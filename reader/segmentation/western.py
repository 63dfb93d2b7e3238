"""pysbd, asked for the boundaries our own rules are in doubt about.

What it gets wrong is kept from it: it loses leading spaces and sentences that hold its private
marks, takes quadratic time on long input, and cuts at line breaks. So it is given one block at a
time, with marks and breaks replaced one for one, and its answer counts only if not a single
visible character is missing.
"""

from __future__ import annotations

import warnings
from functools import cache, cached_property
from typing import Any

LONGEST = 4000
"""Code points of a block given to pysbd; its time grows with the square of the length."""

# Characters it uses for itself while it works (pysbd 0.3.4, all modules).
_PRIVATE = "ƪǃȸȹʼᓰᓱᓳᓴᓷᓸ⁃∮∯⌬⎋☄☇☈☉☏☝♝♟♨♬♭✂ûũ&"
_BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_QUOTES = "\"'“”‘’„‚«»‹›()[]{}"  # it never cuts between two of them, and they are often left open
_NEUTRAL = str.maketrans(dict.fromkeys(_PRIVATE, "x") | dict.fromkeys(_BREAKS + _QUOTES, " "))

LANGUAGES = frozenset({
    "en", "hi", "mr", "es", "am", "hy", "bg", "ur", "ru", "pl", "fa", "nl", "da", "fr", "my", "el",
    "it", "de", "kk", "sk",
})  # fmt: skip
"""What pysbd knows, without Arabic (it cuts at commas), and without Japanese and Chinese, which
have rules of their own."""

# What it takes for abbreviations, but is mostly a word of its own.
_ORDINARY = {
    "de": "art bart no mag di ass sa con ens op",
    "en": "fig sens",
    "es": "an ante anti auto bi bien bis com des di ex in mega mini mono neo pos post pre pro re"
    " sub super tras vice",
    "it": "all cc id int mo post",
    "ru": "муж жен ин",
    "sk": "red tu var hod el",
    "bg": "ал ем",
}


class Advice:
    """pysbd's opinion on one block's text, formed when it is first asked for."""

    def __init__(self, language: str, text: str) -> None:
        self._language, self._text = language, text
        self._ordinary = _ORDINARY.get(language, "").split()

    @cached_property
    def _boundaries(self) -> frozenset[int] | None:
        return boundaries(self._language, self._text)

    def refuses(self, word: str, position: int) -> bool:
        """Whether `word`, a full stop and the spaces before `position` end no sentence.

        pysbd was shown no quotes, so where it cuts it may do so a little later.
        """
        if word.lower() in self._ordinary or word.lower() not in _listed(self._language):
            return False
        if self._boundaries is None:
            return False
        end = position
        while end < len(self._text) and not self._text[end].isalnum():
            end += 1
        return not any(start in self._boundaries for start in range(position, end + 1))


def boundaries(language: str, text: str) -> frozenset[int] | None:
    """Where pysbd begins a new sentence in one block's text, as code points.

    None where it has no say: a language it does not know, a text too long for it, or an answer
    in which something is missing.
    """
    if language not in LANGUAGES or len(text) > LONGEST:
        return None
    plain = text.translate(_NEUTRAL)
    return _restored(plain, _segmenter(language).processor(plain).process())


@cache
def _segmenter(language: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in its patterns on Python 3.12 and later
        import pysbd

        return pysbd.Segmenter(language=language, clean=False)


@cache
def _listed(language: str) -> frozenset[str]:
    """The abbreviations in its tables: it has an opinion of no other word, and asking is slow."""
    if language not in LANGUAGES:
        return frozenset()
    tables = _segmenter(language).language_module.Abbreviation
    return frozenset(str(word).lower() for word in tables.ABBREVIATIONS)


def _restored(text: str, pieces: list[str]) -> frozenset[int] | None:
    """The start of each piece but the first in `text`, found by its visible characters."""
    starts = set()
    position = 0
    for piece in pieces:
        for index, char in enumerate("".join(piece.split())):
            while position < len(text) and text[position].isspace():
                position += 1
            if position >= len(text) or text[position] != char:
                return None
            if index == 0 and position:
                starts.add(position)
            position += 1
    return frozenset(starts) if not text[position:].strip() else None
