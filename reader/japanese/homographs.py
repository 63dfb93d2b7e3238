"""Words of one spelling and several readings, told apart by what stands around them.

The rules are data: resources/japanese/homographs.tsv, which explains its own form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from reader.data import data_path
from reader.japanese.kana import is_kana, is_kanji, to_hiragana
from reader.japanese.tokenizer import Word

_WINDOW = 24
_SENTENCE_ENDS = "。！？!?\n"
_AS_TAGGED = "="


@dataclass(frozen=True, slots=True)
class Rule:
    reading: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None

    def fits(self, before: str, after: str) -> bool:
        if self.before is not None and not self.before.search(before):
            return False
        return self.after is None or self.after.match(after) is not None


@dataclass(slots=True)
class Rules:
    words: dict[str, list[Rule]] = field(default_factory=dict)
    inflecting: dict[str, list[Rule]] = field(default_factory=dict)
    suffixes: dict[str, list[Rule]] = field(default_factory=dict)


@cache
def _rules() -> Rules:
    rules = Rules()
    path = data_path("resources", "japanese", "homographs.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        word, reading, before, after = line.split("\t")
        rule = Rule(
            reading,
            None if before == "-" else re.compile(f"(?:{before})\\Z"),
            None if after == "-" else re.compile(after),
        )
        if word.startswith("@"):
            rules.inflecting.setdefault(word[1:], []).append(rule)
        elif word.startswith("-"):
            rules.suffixes.setdefault(word[1:], []).append(rule)
        else:
            rules.words.setdefault(word, []).append(rule)
    return rules


def listed_readings(surface: str, lemma: str) -> list[str]:
    """Every reading the rules know for a word, in the form it stands in."""
    rules = _rules()
    found = [
        rule.reading
        for rule in (*rules.words.get(surface, ()), *rules.suffixes.get(surface, ()))
        if rule.reading != _AS_TAGGED
    ]
    kanji = _kanji_at_start(surface)
    for rule in rules.inflecting.get(lemma, ()):
        if rule.reading != _AS_TAGGED:
            found.append(rule.reading.partition(":")[0] + to_hiragana(surface[kanji:]))
    return found


def read_homographs(text: str, words: list[Word]) -> None:
    """Set the readings of listed words by their sentence, in place."""
    rules = _rules()
    for word in words:
        lexeme = word.lexeme
        if not lexeme.has_kanji or word.ruby is not None:
            continue
        if lexeme.pos1 == "接尾辞":
            found = rules.suffixes.get(lexeme.surface)
        else:
            found = None if lexeme.c_type else rules.words.get(lexeme.surface)
        if found is not None:
            if not _is_name(text, word):
                _read_plain(text, word, found)
            continue
        found = rules.inflecting.get(lexeme.lemma)
        if found is not None and lexeme.pos1 != "接尾辞":
            _read_inflecting(text, word, found)


def _read_plain(text: str, word: Word, rules: list[Rule]) -> None:
    rule = _choose(text, word.start, word.end, rules)
    if rule is not None and rule.reading != _AS_TAGGED:
        word.reading = word.lemma_reading = rule.reading


def _read_inflecting(text: str, word: Word, rules: list[Rule]) -> None:
    surface = word.lexeme.surface
    kanji = _kanji_at_start(surface)
    if not kanji or not all(map(is_kana, surface[kanji:])):
        return
    rule = _choose(text, word.start, word.start + kanji, rules)
    if rule is None or rule.reading == _AS_TAGGED:
        return
    stem, _, lemma = rule.reading.partition(":")
    word.lemma = lemma or word.lemma
    word.reading = stem + to_hiragana(surface[kanji:])
    word.lemma_reading = stem + to_hiragana(word.lemma[kanji:])


def _kanji_at_start(surface: str) -> int:
    kanji = 0
    while kanji < len(surface) and is_kanji(surface[kanji]):
        kanji += 1
    return kanji


def _choose(text: str, start: int, end: int, rules: list[Rule]) -> Rule | None:
    """The first rule that fits what stands before `start` and after `end` in the sentence."""
    before = text[max(0, start - _WINDOW) : start]
    for mark in _SENTENCE_ENDS:
        before = before[before.rfind(mark) + 1 :]
    after = text[end : end + _WINDOW]
    return next((rule for rule in rules if rule.fits(before, after)), None)


def _is_name(text: str, word: Word) -> bool:
    """A person's name by its neighbours, whatever the word means elsewhere: 角さん."""
    if word.lexeme.pos3 != "人名":
        return False
    return text.startswith(("さん", "氏", "君", "くん", "ちゃん", "選手", "様"), word.end)
