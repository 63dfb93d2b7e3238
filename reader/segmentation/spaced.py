"""Sentence ends in scripts that part words by spaces: Latin, Cyrillic, Greek, Arabic, Hangul, …

Each mark that could end a sentence is judged by the word before it and the word after it.
Where the two leave a doubt, the cut says so, and a caller may ask another splitter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.segmentation.abbreviations import abbreviations
from reader.segmentation.marks import CLOSERS, DASHES, ENDERS, OPENERS, STOPS, WIDE_ENDERS
from reader.segmentation.speech import is_speech_tag
from reader.segmentation.starters import starters

_E, _C, _O, _D = (re.escape(marks) for marks in (ENDERS, CLOSERS, OPENERS, DASHES))
_GAP = r"[ \t\u00a0\u202f\u2009]"
_END = re.compile(rf"[{_E}]+(?:{_GAP}[.!?…]+)*")
_GREEK_END = re.compile(rf"[{_E};\u037e]+(?:{_GAP}[.!?…;]+)*")
# What still belongs to the sentence: quotes and brackets, note numbers, a spaced closing guillemet.
_TAIL = re.compile(rf"(?:[{_C}]|\[\d{{1,3}}\])*(?:{_GAP}(?:[»”)\]]|\"(?=\s*$))(?=\s|$|[{_C}]))*")
_NEXT = re.compile(rf"([{_O}{_D}\s*•·▪■●►➤→★☆#@]*)(\w[\w'’]*)?")
# Vowel points are no letters to a regular expression: أيضًا is one word, not an initial “ا”.
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670])"
_LEFT = re.compile(rf"(?:[^\W\d_]{{1,5}}\.{_GAP}?-?)*{_LETTER}+(?:[-‐]{_LETTER}+)*$")
_NUMBER = re.compile(r"\d[\d.,'’/:  ]*$")
_ROMAN = re.compile(r"[IVXLCDM]{2,}$")
_LIST_HEAD = re.compile(rf"[\s{_O}]*(?:\d{{1,3}}|[^\W\d_]|[ivxIVX]{{1,5}})$")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_APOSTROPHE_WORD = re.compile(r"['’][a-z]\s+(\w)")

# Languages that write ordinals as a figure and a full stop: “16. Februar”, “5. kapitola”.
_ORDINALS = frozenset("de gsw lb da no nb nn fi is fo cs sk sl hr sr bs pl hu et lv lt tr eu".split())
_REACH = 40  # code points looked at before a mark; longer than any abbreviation


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence ends before `position`, where the next one begins."""

    position: int
    doubtful: bool = False
    """The mark may belong to an abbreviation we do not know."""


def cuts(language: str, text: str) -> Iterator[Cut]:
    """The inner sentence boundaries of one block's text, in order; line breaks count as spaces."""
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
        verdict = _judge(language, text, sentence_start, match, stop, position)
        if verdict is not None:
            yield Cut(position, doubtful=verdict)
            sentence_start = position


def _judge(
    language: str, text: str, sentence_start: int, mark: re.Match[str], stop: int, position: int
) -> bool | None:
    """None where no sentence ends; otherwise whether the end is doubtful."""
    following = _NEXT.match(text, position)
    assert following is not None  # every part of it may be empty
    lead, word = following.group(1), following.group(2) or ""
    if not word:
        # Only marks follow: they end this sentence, unless they are a picture of their own.
        rest = text[following.end() : following.end() + 1]
        return False if rest and not rest.isascii() and not rest.isalnum() else None
    begins = _begins(text, position, lead, word)
    if begins == "lower":
        return None
    quoted = any(char in CLOSERS for char in text[mark.end() : stop]) or any(
        char in DASHES for char in lead
    )
    if quoted and is_speech_tag(language, text[following.start(2) : following.start(2) + 60]):
        return None
    ender = mark.group()
    if ender != "." or stop > mark.end():
        if ender[0] in STOPS and stop == mark.end():
            return _after_dots(begins)
        if ender != ".":
            return False
    return _after_full_stop(language, text, sentence_start, mark, word, begins, position)


def _begins(text: str, position: int, lead: str, word: str) -> str:
    """How the next word begins: "upper", "lower", "digit" or "uncased"."""
    first = word[0]
    if first.isdigit():
        return "digit"
    if first.isupper() or first.istitle():
        return "upper"
    if not first.islower():
        return "uncased"
    if _CAMEL.match(word):  # iPhone
        return "upper"
    short = _APOSTROPHE_WORD.match(text, position + max(len(lead) - 1, 0))
    if short and short.group(1).isupper():  # ’s Avonds
        return "upper"
    return "lower"


def _after_dots(begins: str) -> bool | None:
    return None if begins == "digit" else False


def _after_full_stop(
    language: str,
    text: str,
    sentence_start: int,
    mark: re.Match[str],
    word: str,
    begins: str,
    position: int,
) -> bool | None:
    before = text[max(sentence_start, mark.start() - _REACH) : mark.start()].rstrip()
    if _LIST_HEAD.fullmatch(text[sentence_start : mark.start()][-12:]) and mark.start() - (
        sentence_start
    ) <= 12:
        return None
    number = _NUMBER.search(before)
    if number:
        return _after_number(language, number.group(), word, begins)
    found = _LEFT.search(before)
    if not found:
        return False
    left = found.group()
    starts = word.lower() in starters(language) or word.lower().split("'")[0] in starters(language)
    kind = _abbreviation_kind(language, left)
    alone = left.rsplit(".", 1)[-1].strip()
    follower_is_dotted = len(word) <= 3 and text[position + len(word) :][:1] == "."
    if kind == "never":
        return None
    if kind == "number":
        return None if begins == "digit" else False
    if kind == "rarely":
        return False if starts else None
    if kind == "often":
        return False
    if follower_is_dotted and (
        len(alone) == 1 or _is_listed(language, f"{alone}.{word}".lower())
    ):
        return None
    if language in _ORDINALS and _ROMAN.match(alone):
        return False if starts else None
    if len(alone) == 1 and alone.isalpha() and not _is_syllable(alone):
        return False if starts and begins == "upper" else None
    if "." in left and all(len(part.strip(" -")) <= 2 for part in left.split(".")):
        return False if starts else None
    return len(alone) <= 4


def _after_number(language: str, number: str, word: str, begins: str) -> bool | None:
    digits = number.strip()
    if not digits.isdigit():  # 1.677, 10:30
        return False
    if begins == "digit":
        return None if len(digits) <= 2 else False
    if language in _ORDINALS and len(digits) <= 3:
        return False if word.lower() in starters(language) else None
    return None if language == "ko" and begins == "digit" else False


def _abbreviation_kind(language: str, left: str) -> str | None:
    known = abbreviations(language)
    parts = re.sub(r"\s", "", left.lower()).split(".")
    for start in range(len(parts)):
        key = ".".join(parts[start:]).lstrip("-")
        for kind in ("never", "number", "rarely", "often"):
            if key in getattr(known, kind):
                return kind
    if language == "de" and left.endswith("str"):
        return "never"
    return None


def _is_listed(language: str, key: str) -> bool:
    """Whether exactly this is an abbreviation: “u.a”, but not “mobile.m” for the sake of “m”."""
    known = abbreviations(language)
    return any(key in getattr(known, kind) for kind in ("never", "number", "rarely", "often"))


def _is_syllable(letter: str) -> bool:
    """A single sign that can be a whole word: Hangul, Han, kana, Indic and Thai letters."""
    return letter >= "\u0900" and not "\u1e00" <= letter <= "\u1fff"


def _ends_without_space(language: str, text: str, mark: re.Match[str], stop: int) -> bool:
    """Whether a mark with no space after it may end a sentence all the same."""
    ender, following = mark.group(), text[stop]
    if ender[-1] in WIDE_ENDERS or ender[-1] in "।॥۔":
        return following not in ",，、"
    if stop != mark.end() or not ender[-1] in ".!?؟" or not mark.start():
        return False
    before, after = text[max(0, mark.start() - 3) : mark.start()], text[stop : stop + 3]
    if language in {"ar", "fa", "ur", "he"}:
        return _is_run(before, "\u0590", "\u06ff") and _is_run(after, "\u0590", "\u06ff")
    if language == "ko":
        return before[-1] in "다요까죠" and "가" <= following <= "힣"
    return bool(
        re.match(r"[^\W\d_]{2}[^\W\d_]?$", before)
        and before.islower()
        and following.isupper()
        and re.match(r"[^\W\d_][^\W\d_]+[ ,]", text[stop : stop + 30])
        and text[stop + 1].islower()
        and _plain_word_before(text, mark.start())
    )


def _is_run(piece: str, first: str, last: str) -> bool:
    return len(piece) == 3 and all(first <= char <= last and char.isalpha() for char in piece)


def _plain_word_before(text: str, end: int) -> bool:
    """Whether the run of non-spaces before `end` is one lower-case word: not an address."""
    run = text[max(0, end - 60) : end].rsplit(None, 1)[-1].strip(OPENERS)
    return run.isalpha() and run.islower()
