"""Words longer than UniDic's, whose reading is not that of their pieces: 風見鶏, 五十歩百歩."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reader.data import data_path
from reader.japanese.division import divide_pieces
from reader.japanese.kana import is_kana, is_kanji
from reader.japanese.numerals import NUMERAL_CHARS
from reader.japanese.tokenizer import Word

# What may follow the unchanging part of a word that ends in this kana.
_ROWS = {
    "う": "わいうえおっ", "く": "かきくけこいっ", "ぐ": "がぎぐげごい", "す": "さしすせそ",
    "つ": "たちつてとっ", "ぬ": "なにぬねのん", "ぶ": "ばびぶべぼん", "む": "まみむめもん",
    "る": "らりるれろっい", "い": "いくかけさしそげみ",
}  # fmt: skip

_AFTER_VERBS = frozenset("てたなまられよちそ")

_COPULA = frozenset("だでなに")

_Inflecting = dict[str, list[tuple[str, str]]]
_table: tuple[dict[str, str], _Inflecting] | None = None


def use_table(table: dict[str, str]) -> None:
    """Use this table in place of the shipped one; for the script that builds it."""
    global _table
    _table = _sorted_out(table)
    _heads.cache_clear()


def _units() -> tuple[dict[str, str], _Inflecting]:
    """Readings of fixed words, and of inflecting ones by the part that stays: (reading, row)."""
    global _table
    if _table is None:
        table: dict[str, str] = {}
        for name in ("names.tsv", "longer_units.tsv", "own_units.tsv"):
            path = data_path("resources", "japanese", name)
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    spelling, reading = line.split("\t")
                    table[spelling] = reading
        _table = _sorted_out(table)
    return _table


def _sorted_out(table: dict[str, str]) -> tuple[dict[str, str], _Inflecting]:
    fixed: dict[str, str] = {}
    inflecting: _Inflecting = {}
    for spelling, reading in table.items():
        stem, mark, tail = spelling.partition("~")
        if mark:
            inflecting.setdefault(stem, []).append((reading, _ROWS.get(tail, "")))
        else:
            fixed[stem] = reading
    return fixed, inflecting


@cache
def _heads() -> dict[str, tuple[int, ...]]:
    """Lengths to try, longest first, for each first two characters of a listed word."""
    lengths: dict[str, set[int]] = {}
    for table in _units():
        for spelling in table:
            lengths.setdefault(spelling[:2], set()).add(len(spelling))
    return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}


def listed_unit(surface: str) -> list[str]:
    """The reading listed for a whole word, if it is one."""
    reading = _units()[0].get(surface)
    return [reading] if reading else []


def read_units(text: str, words: list[Word]) -> None:
    """Read listed words in `words`, in place, longest first; they begin and end with a word."""
    heads = _heads()
    index = 0
    while index < len(words):
        start = words[index].start
        lengths = heads.get(text[start : start + 2])
        taken = index + 1
        if lengths is not None and _may_begin(text, words[index]):
            for length in lengths:
                after = _match(text, words, index, start + length)
                if after:
                    taken = after
                    break
        index = taken


def _may_begin(text: str, word: Word) -> bool:
    """Not inside a number, and not with a counter whose reading its number has settled."""
    start = word.start
    if text[start] in NUMERAL_CHARS:
        return start == 0 or text[start - 1] not in NUMERAL_CHARS
    return word.ruby is None or text[start] in "何数幾"


def _match(text: str, words: list[Word], first: int, end: int) -> int:
    """Read text[words[first].start:end] as a listed word; the index after it, 0 if it is none."""
    surface = text[words[first].start : end]
    fixed, inflecting = _units()
    reading = fixed.get(surface)
    if reading is None and surface not in inflecting:
        return 0
    if surface[-1] in NUMERAL_CHARS and text[end : end + 1] in NUMERAL_CHARS:
        return 0
    after = first + 1
    while after < len(words) and words[after].start < end:
        after += 1
    last_end = words[after - 1].end
    if reading is not None and len(surface) > 2 and text[end : end + 1] in _COPULA:
        last_end = end  # 救世主だって, which the tagger cuts as 救世 主だっ て
    if reading is None or last_end != end:
        reading = _inflected(inflecting.get(surface, ()), text[end : end + 1])
        if reading is None or any(map(is_kanji, text[end:last_end])):
            return 0
    last = words[after - 1].lexeme
    verb = last.pos1 == "動詞" and surface not in inflecting
    if verb and last_end == end and text[end : end + 1] in _AFTER_VERBS:
        return 0  # 指を一本立てて is no 一本立て
    if after == first + 1 and last.pos2 == "固有名詞" and len(surface) < 3:
        return 0
    put_reading(text, words[first:after], surface, reading)
    return after


def _inflected(found: Iterable[tuple[str, str]], following: str) -> str | None:
    for reading, row in found:
        if following and (following in row if row else is_kana(following)):
            return reading
    return None


def put_reading(text: str, words: list[Word], surface: str, reading: str) -> None:
    """Set the reading of `surface`, which begins with words[0] and ends within words[-1].

    Words that share a piece of it, as in 一昨日 おととい, are one word from then on.
    """
    start = words[0].start
    pieces = [(start + s, start + e, kana) for s, e, kana in divide_pieces(surface, reading)]
    shared = False
    for word in words:
        mine = tuple(piece for piece in pieces if word.start <= piece[0] < word.end)
        word.ruby = mine
        if len(words) == 1 or all(end <= word.end for _, end, _ in mine):
            word.reading = _expanded(text, word, mine)
        else:
            shared = True
    if shared and words[-1].end == start + len(surface):
        words[0].joined = len(words) - 1
        words[0].reading = words[0].lemma_reading = reading
        words[0].lemma = surface


def _expanded(text: str, word: Word, pieces: tuple[tuple[int, int, str], ...]) -> str:
    out, at = "", word.start
    for start, end, kana in pieces:
        out += text[at:start] + kana
        at = end
    return out + text[at : word.end]
