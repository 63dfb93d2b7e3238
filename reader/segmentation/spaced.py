"""Sentence ends in scripts that part words by spaces: Latin, Cyrillic, Greek, Arabic, Hangul, …

Each mark that could end a sentence is judged by the word before it and the word after it.
Where the two leave a doubt, another splitter may refuse the cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.segmentation.abbreviations import Kind, abbreviation_kind, is_abbreviation
from reader.segmentation.marks import CLOSERS, DASHES, ENDERS, OPENERS, STOPS, WIDE_ENDERS
from reader.segmentation.speech import is_speech_tag
from reader.segmentation.starters import starters
from reader.text.function_words import FUNCTION_WORDS

_E, _C, _O, _D = (re.escape(marks) for marks in (ENDERS, CLOSERS, OPENERS, DASHES))
_GAP = r"[ \t\u00a0\u202f\u2009]"
_END = re.compile(rf"[{_E}]+(?:{_GAP}[.!?…]+)*")
_GREEK_END = re.compile(rf"[{_E};\u037e]+(?:{_GAP}[.!?…;]+)*")
# What still belongs to the sentence: quotes and brackets, note numbers, a spaced closing guillemet.
_TAIL = re.compile(rf"(?:[{_C}]|\[\d{{1,3}}\])*(?:{_GAP}(?:[»”)\]]|\"(?=\s*$))(?=\s|$|[{_C}]))*")
_NEXT = re.compile(rf"([{_O}{_D}\s*•·▪■●►➤→★☆#@]*)(\w[\w'’]*)?")
# Vowel points are no letters to a regular expression: أيضًا is one word, not an initial “ا”.
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0dff])"
_LEFT = re.compile(rf"(?:[^\W\d_]{{1,5}}\.{_GAP}?-?)*{_LETTER}+(?:[-‐]{_LETTER}+)*$")
_NUMBER = re.compile(r"\d[\d.,'’/:  ]*$")
_ROMAN = re.compile(r"[IVXLCDM]{2,}$")
_LIST_HEAD = re.compile(rf"[\s{_O}]*(?:\d{{1,3}}|[A-Za-zА-Яа-яΑ-Ωα-ωا-ي]|[ivxIVX]{{1,5}})")
_LIST_HEAD_REACH = 12
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_APOSTROPHE_WORD = re.compile(r"['’][a-z]\s+(\w)")

# Languages that write ordinals as a figure and a full stop: “16. Februar”, “5. kapitola”.
_ORDINALS = frozenset({
    "de", "gsw", "lb", "da", "no", "nb", "nn", "fi", "is", "fo", "cs", "sk", "sl", "hr", "sr", "bs",
    "pl", "hu", "et", "lv", "lt", "tr", "eu",
})  # fmt: skip
_REACH = 40  # code points looked at before a mark; longer than any abbreviation


def never(_word: str, _position: int) -> bool:
    """Refuses no cut: for languages without a second opinion."""
    return False


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark that might end a sentence, with what stands around it."""

    language: str
    text: str
    sentence_start: int
    ender: str
    start: int
    stop: int
    """After the closing quotes and brackets that follow the ender."""
    lead: str
    """Opening marks, dashes and bullets before the next word."""
    word: str
    """The next word; empty if only marks follow."""
    after: str
    """The text from the next word on, as far as it matters."""

    @property
    def closed(self) -> bool:
        return self.stop > self.start + len(self.ender)

    @property
    def next_is_dotted(self) -> bool:
        size = len(self.word)
        return size <= 3 and self.after[size : size + 1] == "."

    @property
    def begins(self) -> str:
        """How the next word begins: "upper", "lower", "digit" or "uncased"."""
        first = self.word[0]
        if first.isdigit():
            return "digit"
        if first.isupper() or first.istitle() or _CAMEL.match(self.word):  # iPhone
            return "upper"
        if not first.islower():
            return "uncased"
        short = _APOSTROPHE_WORD.match(self.lead[-1:] + self.after)
        return "upper" if short and short.group(1).isupper() else "lower"  # ’s Avonds

    @property
    def starts(self) -> bool:
        """Whether the next word likes to begin sentences."""
        words = starters(self.language)
        word = self.word.lower()
        return word in words or word.replace("’", "'").split("'")[0] in words


def cuts(language: str, text: str, refuses: Callable[[str, int], bool] = never) -> Iterator[int]:
    """Where the sentences of one block's text begin, but the first; line breaks count as spaces.

    Args:
        refuses: asked with the word before a full stop that may be an abbreviation we do not
            know, and the position after it, whether there is no sentence end.
    """
    sentence_start = 0
    ends = _GREEK_END if language == "el" else _END
    for match in ends.finditer(text):
        tail = _TAIL.match(text, match.end())
        stop = tail.end() if tail else match.end()
        position = stop
        while position < len(text) and text[position].isspace():
            position += 1
        if position >= len(text):
            return
        if position == stop and not _ends_without_space(language, text, match, stop):
            continue
        following = _NEXT.match(text, position)
        assert following is not None  # each part of it may be empty
        word = following.group(2) or ""
        after = text[following.end(1) : following.end(1) + 60]
        mark = _Mark(
            language, text, sentence_start, match.group(), match.start(), stop,
            following.group(1), word, after,
        )  # fmt: skip
        doubt = _doubt(mark)
        if doubt is None or (doubt and refuses(doubt, position)):
            continue
        yield position
        sentence_start = position


def _doubt(mark: _Mark) -> str | None:
    """None where no sentence ends; otherwise the word that leaves a doubt, "" for none."""
    if not mark.word:
        # Only marks follow: they end this sentence, unless they are a picture of their own.
        rest = mark.after[:1]
        return "" if rest and not rest.isascii() and not rest.isalnum() else None
    if mark.begins == "lower":
        return None
    if _before_speech_tag(mark):
        return None
    if mark.ender != ".":
        # Dots trail off before a figure: “room …12”.
        hesitates = mark.ender[0] in STOPS and not mark.closed and mark.begins == "digit"
        return None if hesitates else ""
    return _doubt_after_full_stop(mark)


def _before_speech_tag(mark: _Mark) -> bool:
    quoted = any(char in DASHES for char in mark.lead) or any(
        char in CLOSERS for char in mark.text[mark.start : mark.stop]
    )
    return quoted and is_speech_tag(mark.language, mark.after)


def _doubt_after_full_stop(mark: _Mark) -> str | None:
    begun = mark.text[max(mark.sentence_start, mark.start - _REACH) : mark.start]
    if len(begun) <= _LIST_HEAD_REACH and _LIST_HEAD.fullmatch(begun):
        return None
    before = begun.rstrip()
    if any(char in before.rsplit(None, 1)[-1] for char in "/@=" if before):
        return ""  # an address
    number = _NUMBER.search(before)
    if number:
        return _doubt_after_number(mark, before[: number.start()].rstrip(), number.group().strip())
    found = _LEFT.search(before)
    if not found:
        return ""
    left = found.group()
    kind = abbreviation_kind(mark.language, left)
    if kind in {None, Kind.NEVER} and _is_unit(left, before[: found.start()]):
        # 8848 m. Then; but 15 h. 30, 8848 m. ü. M.
        return None if mark.begins == "digit" or mark.next_is_dotted else ""
    if kind is not None and not (kind is Kind.NUMBER and mark.begins != "digit"):
        return _doubt_after_abbreviation(mark, kind)
    return _doubt_after_word(mark, left)


def _doubt_after_abbreviation(mark: _Mark, kind: Kind) -> str | None:
    if kind is Kind.OFTEN or (kind is Kind.RARELY and mark.starts):
        return ""
    return None


def _doubt_after_word(mark: _Mark, left: str) -> str | None:
    """`left` is no abbreviation we know."""
    alone = left.rsplit(".", 1)[-1].strip()
    one_letter = len(alone) == 1 and alone.isalpha() and not _is_syllable(alone)
    if mark.next_is_dotted and (
        one_letter or is_abbreviation(mark.language, f"{alone}.{mark.word}".lower())
    ):
        return None
    if mark.language in _ORDINALS and _ROMAN.match(alone):  # Ludwig XIV.
        return "" if mark.starts else None
    if one_letter or ("." in left and _is_initials(left)):
        return "" if mark.starts else None
    if len(alone) > 4 or mark.closed or mark.starts:
        return ""
    return "" if alone.lower() in FUNCTION_WORDS.get(mark.language, ()) else alone


def _is_unit(left: str, before: str) -> bool:
    return len(left) == 1 and left.islower() and before.rstrip()[-1:].isdigit()


def _is_initials(left: str) -> bool:
    return all(len(part.strip(" -")) <= 2 for part in left.split("."))


def _doubt_after_number(mark: _Mark, before: str, number: str) -> str | None:
    if before.endswith((":", ";")):  # “…: 1. The first …”
        return None
    numbered = before.endswith(".") and abbreviation_kind(
        mark.language, before[:-1].rsplit(None, 1)[-1] if before[:-1].strip() else ""
    )
    if not number.isdigit():  # 1.677, 10:30, 2023. 5. 6
        return None if mark.language == "ko" and ". " in number else ""
    if mark.begins == "digit":
        return None if len(number) <= 2 or mark.language == "ko" else ""
    if mark.language in _ORDINALS and len(number) <= 3 and not numbered:
        return "" if mark.starts else None
    return ""


def _is_syllable(letter: str) -> bool:
    """A single sign that can be a whole word: Hangul, Han, kana, Indic and Thai letters."""
    return letter >= "\u0900" and not "\u1e00" <= letter <= "\u1fff"


def _ends_without_space(language: str, text: str, match: re.Match[str], stop: int) -> bool:
    """Whether a mark with no space after it may end a sentence all the same."""
    ender, following = match.group(), text[stop]
    if ender[-1] in WIDE_ENDERS or ender[-1] in "।॥۔":
        return following not in ",，、"
    if stop != match.end() or ender[-1] not in ".!?؟" or not match.start():
        return False
    before, after = text[max(0, match.start() - 3) : match.start()], text[stop : stop + 3]
    if language in {"ar", "fa", "ur", "he"}:
        return _is_word(before, "\u0590", "\u06ff") and _is_word(after, "\u0590", "\u06ff")
    if language == "ko":
        return before[-1] in "다요까죠" and "가" <= following <= "힣"
    return _is_plain_word(text[max(0, match.start() - 60) : match.start()]) and bool(
        following.isupper() and re.match(r"[^\W\d_][^\W\d_A-Z]+[ ,]", text[stop : stop + 30])
    )


def _is_word(piece: str, first: str, last: str) -> bool:
    return len(piece) == 3 and all(first <= char <= last and char.isalpha() for char in piece)


def _is_plain_word(before: str) -> bool:
    """Whether the run of non-spaces that ends here is one lower-case word: not an address."""
    run = before.rsplit(None, 1)[-1].strip(OPENERS) if before.strip() else ""
    return len(run) >= 2 and run.isalpha() and run.islower()
