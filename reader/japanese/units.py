"""Words longer than UniDic's, whose reading is not that of their pieces: 風見鶏, 五十歩百歩."""

from __future__ import annotations

from functools import cache

from reader.data import data_path
from reader.japanese.division import divide_pieces
from reader.japanese.kana import is_kana, is_kanji
from reader.japanese.numerals import NUMERAL_CHARS
from reader.japanese.tokenizer import Word

_table: dict[str, str] | None = None


def use_table(table: dict[str, str]) -> None:
    """Use this table in place of the shipped one; for the script that builds it."""
    global _table
    _table = table
    _heads.cache_clear()


def _units() -> dict[str, str]:
    global _table
    if _table is None:
        _table = {}
        for name in ("longer_units.tsv", "own_units.tsv"):
            path = data_path("resources", "japanese", name)
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    spelling, reading = line.split("\t")
                    _table[spelling] = reading
    return _table


@cache
def _heads() -> dict[str, tuple[int, ...]]:
    """Lengths to try, longest first, for each first two characters of a listed word."""
    lengths: dict[str, set[int]] = {}
    for spelling in _units():
        lengths.setdefault(spelling[:2].rstrip("~"), set()).add(len(spelling.rstrip("~")))
    return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}


def read_units(text: str, words: list[Word]) -> None:
    """Read listed words in `words`, in place, longest first; they begin and end with a word."""
    table, heads = _units(), _heads()
    index = 0
    while index < len(words):
        start = words[index].start
        lengths = heads.get(text[start : start + 2])
        taken = index + 1
        if lengths is not None and not _inside_number(text, start):
            for length in lengths:
                after = _match(text, words, index, start + length, table)
                if after:
                    taken = after
                    break
        index = taken


def _inside_number(text: str, start: int) -> bool:
    return start > 0 and text[start] in NUMERAL_CHARS and text[start - 1] in NUMERAL_CHARS


def _match(text: str, words: list[Word], first: int, end: int, table: dict[str, str]) -> int:
    """Read text[words[first].start:end] as a listed word; the index after it, 0 if it is none."""
    surface = text[words[first].start : end]
    reading = table.get(surface)
    inflects = False
    if reading is None:
        reading = table.get(surface + "~")
        inflects = True
    if reading is None:
        return 0
    after = first + 1
    while after < len(words) and words[after].start < end:
        after += 1
    last_end = words[after - 1].end
    if inflects:
        if end >= len(text) or not is_kana(text[end]):
            return 0
    elif last_end != end:
        return 0
    if any(map(is_kanji, text[end:last_end])):
        return 0
    put_reading(text, words[first:after], surface, reading)
    return after


def put_reading(text: str, words: list[Word], surface: str, reading: str) -> None:
    """Set the reading of `surface`, which begins with words[0] and ends within words[-1]."""
    start = words[0].start
    pieces = [(start + s, start + e, kana) for s, e, kana in divide_pieces(surface, reading)]
    for word in words:
        mine = tuple(piece for piece in pieces if word.start <= piece[0] < word.end)
        word.ruby = mine
        if len(words) == 1 or all(end <= word.end for _, end, _ in mine):
            word.reading = _expanded(text, word, mine)


def _expanded(text: str, word: Word, pieces: tuple[tuple[int, int, str], ...]) -> str:
    out, at = "", word.start
    for start, end, kana in pieces:
        out += text[at:start] + kana
        at = end
    return out + text[at : word.end]
