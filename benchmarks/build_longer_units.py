"""Write resources/japanese/longer_units.tsv: JMdict words that UniDic's pieces read wrongly.

Each headword of JMdict (inside jamdict-data) is read as a text by this program without the table;
where no reading that JMdict lists comes out, the first one listed is written down. Inflecting
words are kept without their last kana and marked ~. Run after an update of jamdict-data:

    python benchmarks/build_longer_units.py
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.build_kanji_readings import database
from reader.data import data_path
from reader.japanese import units
from reader.japanese.annotate import annotate
from reader.japanese.kana import is_kana, is_kanji, to_hiragana

_HEAD = (
    "# Words of several parts and their readings, from JMdict, (c) Electronic Dictionary Research"
    " and Development Group, used under CC BY-SA 4.0; https://www.edrdg.org/\n"
    "# word<TAB>reading; ~ stands for the inflected end\n"
)
_ODD_SPELLING = ("irregular", "out-dated")
_ODD_USE = ("archaism", "obsolete term", "obscure term")
_INFLECTING = ("Ichidan verb", "Godan verb", "adjective (keiyoushi)")
_SAME_SOUND = str.maketrans("づぢヅヂ", "ずじズジ")


@dataclass
class Headword:
    readings: list[str] = field(default_factory=list)
    common: list[str] = field(default_factory=list)
    inflects: bool = False
    odd: bool = True


def _texts(db: sqlite3.Connection, query: str) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for key, text in db.execute(query):
        found[key].add(text)
    return found


def headwords(db: sqlite3.Connection) -> dict[str, Headword]:
    """Every regular kanji spelling in JMdict with its regular readings, common ones apart."""
    kanji_info = _texts(db, "SELECT kid, text FROM KJI")
    kana_info = _texts(db, "SELECT kid, text FROM KNI")
    only_for = _texts(db, "SELECT kid, text FROM KNR")
    common = {row[0] for row in db.execute("SELECT kid FROM KNP")}
    use = _texts(db, "SELECT s.idseq, m.text FROM misc m JOIN Sense s ON s.ID = m.sid")
    pos = _texts(db, "SELECT s.idseq, p.text FROM pos p JOIN Sense s ON s.ID = p.sid")
    kana: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for number, entry, text in db.execute(
        "SELECT ID, idseq, text FROM Kana WHERE NOT nokanji ORDER BY ID"
    ):
        if not any(odd in info for info in kana_info[number] for odd in _ODD_SPELLING):
            kana[entry].append((number, text))
    found: dict[str, Headword] = defaultdict(Headword)
    for number, entry, spelling in db.execute("SELECT ID, idseq, text FROM Kanji ORDER BY ID"):
        if any(odd in info for info in kanji_info[number] for odd in _ODD_SPELLING):
            continue
        headword = found[spelling]
        for kana_number, text in kana[entry]:
            if only_for[kana_number] and spelling not in only_for[kana_number]:
                continue
            headword.readings.append(to_hiragana(text))
            if kana_number in common:
                headword.common.append(to_hiragana(text))
        headword.inflects |= any(kind.startswith(_INFLECTING) for kind in pos[entry])
        headword.odd &= any(mark in use[entry] for mark in _ODD_USE)
    return found


def units_of(words: dict[str, Headword]) -> Iterator[tuple[str, str]]:
    for spelling, word in words.items():
        if not word.readings or not 2 <= len(spelling) <= 16 or "・" in spelling:
            continue
        kanji = sum(map(is_kanji, spelling))
        if not kanji or (kanji == 1 and len(spelling) < 4) or (word.odd and kanji < 3):
            continue
        if not all(is_kanji(char) or is_kana(char) for char in spelling):
            continue
        guess = _read(spelling)
        if any(_sound(reading) == _sound(guess) for reading in word.readings):
            continue
        yield from _trimmed(spelling, (word.common or word.readings)[0], word.inflects)


def _read(text: str) -> str:
    out, at = "", 0
    for ruby in annotate(text).ruby:
        out += text[at : ruby.span.start] + ruby.reading
        at = ruby.span.end
    return to_hiragana(out + text[at:])


def _sound(kana: str) -> str:
    return kana.translate(_SAME_SOUND)


def _trimmed(spelling: str, reading: str, inflects: bool) -> Iterator[tuple[str, str]]:
    tail = 0
    while tail < len(spelling) and is_kana(spelling[-1 - tail]):
        tail += 1
    drop = 1 if inflects and tail else 0
    if spelling.endswith(("する", "した")):
        drop = 2
    if drop and to_hiragana(spelling[-drop:]) != reading[-drop:]:
        return
    mark = "~" if drop == 1 else ""
    key, kana = spelling[: len(spelling) - drop], reading[: len(reading) - drop]
    if len(key) > 1:
        yield key + mark, kana


def main() -> None:
    units.use_table({})
    lines = dict(units_of(headwords(database())))
    target = data_path("resources", "japanese", "longer_units.tsv")
    body = "".join(f"{key}\t{reading}\n" for key, reading in sorted(lines.items()))
    target.write_text(_HEAD + body, encoding="utf-8")
    print(f"{len(lines)} words, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
