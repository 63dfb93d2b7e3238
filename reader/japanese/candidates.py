"""The readings a reader may choose from when ours is wrong."""

from __future__ import annotations

from reader.japanese.division import divide_pieces
from reader.japanese.homographs import listed_readings
from reader.japanese.kana import is_kana, is_kanji, to_hiragana
from reader.japanese.kanji_pieces import pieces
from reader.japanese.prepare import prepare
from reader.japanese.tokenizer import shared_tokenizer
from reader.japanese.units import listed_unit

_MOST = 12


def candidates(surface: str, lemma: str = "") -> tuple[str, ...]:
    """Readings (hiragana) of a word as it stands, likely ones first; empty without kanji.

    From the rules for homographs, the listed longer words, the tagger's other analyses, and for
    words of one kanji from KANJIDIC.
    """
    surface = prepare(surface)[0]
    if not any(map(is_kanji, surface)):
        return ()
    found: dict[str, None] = {}
    for reading in (
        *listed_readings(surface, lemma or surface),
        *listed_unit(surface),
        *shared_tokenizer().readings(surface),
        *_of_single_kanji(surface),
    ):
        if reading and all(map(is_kana, reading)) and divide_pieces(surface, reading):
            found.setdefault(to_hiragana(reading))
    return tuple(found)[:_MOST]


def _of_single_kanji(surface: str) -> list[str]:
    tail = surface[1:]
    if not is_kanji(surface[0]) or not all(map(is_kana, tail)):
        return []
    plain = [reading for reading, cost in pieces(surface[0]).items() if cost == 0]
    return [reading + to_hiragana(tail) for reading in plain]
