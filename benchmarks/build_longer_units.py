"""Write longer_units.tsv and names.tsv in resources/japanese: what UniDic's pieces read wrongly.

Each headword of JMdict (inside jamdict-data) is read as a text by this program without the table;
where no reading that JMdict lists comes out, the first one listed is written down. Inflecting
words are kept without their last kana and marked ~. Of JMnedict's names only those with one
reading are kept: people in full, stations, towns and the like. Run after an update of jamdict-data
or a change of the rules:

    python -m benchmarks.build_longer_units
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
from reader.japanese.counters import COUNTERS
from reader.japanese.division import divide_pieces
from reader.japanese.kana import is_kana, is_kanji, to_hiragana
from reader.japanese.numerals import NUMERAL_CHARS
from reader.japanese.tokenizer import shared_tokenizer

_HEAD = (
    "# Words of several parts and their readings, from JMdict, (c) Electronic Dictionary Research"
    " and Development Group, used under CC BY-SA 4.0; https://www.edrdg.org/\n"
    "# word<TAB>reading; ~ stands for an inflected end\n"
)
_NAMES_HEAD = _HEAD.replace(
    "Words of several parts and their readings, from JMdict", "Names, from JMnedict"
)
_NAME_ENDS = ("市", "町", "村", "区", "郡", "島", "神社", "温泉", "湖")
_ODD_SPELLING = ("irregular", "out-dated")
# Kana words in old spelling, which read like a person or a question in texts of today: 彼の方.
_POINTING = ("彼の", "何の", "何れ", "何だ")
_ODD_USE = ("archaism", "obsolete term", "obscure term")
_INFLECTING = ("Godan verb", "adjective (keiyoushi)")
_PARTICLES = "はもにでとのをがへや"
_SAME_SOUND = str.maketrans("づぢヅヂ", "ずじズジ")


@dataclass
class Headword:
    readings: list[str] = field(default_factory=list)
    common: list[str] = field(default_factory=list)
    kind: str = ""
    """"~" for a verb of one row, "~" and its last kana for the others and for adjectives."""
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
        if any(kind.startswith("Ichidan verb") for kind in pos[entry]):
            headword.kind = "~"
        elif any(kind.startswith(_INFLECTING) for kind in pos[entry]):
            headword.kind = "~" + spelling[-1]
        headword.odd &= any(mark in use[entry] for mark in _ODD_USE)
    return found


def units_of(words: dict[str, Headword]) -> Iterator[tuple[str, str]]:
    for spelling, word in words.items():
        if not word.readings or not 2 <= len(spelling) <= 16:
            continue
        if spelling.startswith(_POINTING):
            continue
        if not all(is_kanji(char) or is_kana(char) for char in spelling):
            continue
        guess = _read(spelling)
        if any(_sound(reading) == _sound(guess) for reading in word.readings):
            continue
        key, kana, tail = _trimmed(spelling, (word.common or word.readings)[0], word.kind)
        if _worth_keeping(key, tail, word) and _plausible(key, kana, words):
            yield key + tail, kana


def _worth_keeping(key: str, tail: str, word: Headword) -> bool:
    kanji = sum(map(is_kanji, key))
    if not kanji or (kanji == 1 and len(key) < 4) or (word.odd and kanji < 3):
        return False
    if key.lstrip("".join(NUMERAL_CHARS)) in COUNTERS and key not in COUNTERS:
        return False  # a number with its counter: 二十年 is not はたとせ in any text of today
    tokens = [found.lexeme for found in shared_tokenizer().words(key)]
    if tail and tokens[-1].pos1 == "名詞" and len(tokens) == 1:
        return False  # 充満~ is 充満する in most texts, not 充満る
    if len(tokens) == 1 and tokens[0].known:
        # UniDic chose a reading for this very word: only an everyday one overrules it.
        return tokens[0].pos2 != "固有名詞" and bool(word.common)
    return not (len(tokens) == 2 and key[-1] in _PARTICLES)


def _plausible(key: str, kana: str, words: dict[str, Headword]) -> bool:
    """Whether each part that is a word of its own keeps a reading it is listed with.

    Voicing at its start and gemination at its end aside; this catches slips in the dictionary.
    """
    pieces = divide_pieces(key, kana)
    for token in shared_tokenizer().words(key):
        surface = token.lexeme.surface
        listed = words.get(surface)
        mine = [piece for piece in pieces if token.start <= piece[0] and piece[1] <= token.end]
        covered = sum(end - start for start, end, _ in mine)
        if listed is None or covered < len(surface) or len(surface) < 2 or len(mine) < 2:
            continue
        heard = "".join(piece[2] for piece in mine)
        if not any(reading[1:-1] == heard[1:-1] for reading in listed.readings):
            return False
    return True


def _read(text: str) -> str:
    out, at = "", 0
    for ruby in annotate(text).ruby:
        out += text[at : ruby.span.start] + ruby.reading
        at = ruby.span.end
    return to_hiragana(out + text[at:])


def _sound(kana: str) -> str:
    return kana.translate(_SAME_SOUND)


def _trimmed(spelling: str, reading: str, kind: str) -> tuple[str, str, str]:
    """The part that stays the same, its reading, and the mark of what follows it."""
    drop = 0
    if spelling.endswith("する"):
        drop, kind = 2, ""
    elif kind and is_kana(spelling[-1]):
        drop = 1
    else:
        kind = ""
    if drop and to_hiragana(spelling[-drop:]) != reading[-drop:]:
        return "", "", ""
    return spelling[: len(spelling) - drop], reading[: len(reading) - drop], kind


def names(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Names of JMnedict with a single reading that our pieces do not give."""
    spellings: dict[int, list[str]] = defaultdict(list)
    kana: dict[int, set[str]] = defaultdict(set)
    for entry, text in db.execute("SELECT idseq, text FROM NEKanji"):
        spellings[entry].append(text)
    for entry, text in db.execute("SELECT idseq, text FROM NEKana"):
        kana[entry].add(to_hiragana(text))
    kinds = _texts(
        db, "SELECT t.idseq, k.text FROM NETransType k JOIN NETranslation t ON t.ID = k.tid"
    )
    readings: dict[str, set[str]] = defaultdict(set)
    wanted: dict[str, None] = {}
    for entry, found in spellings.items():
        for spelling in found:
            readings[spelling] |= kana[entry]
            if _is_wanted_name(spelling, kinds[entry]):
                wanted[spelling] = None
    for spelling in wanted:
        if len(readings[spelling]) == 1:
            (reading,) = readings[spelling]
            if _sound(_read(spelling)) != _sound(reading):
                yield spelling, reading


def _is_wanted_name(spelling: str, kinds: set[str]) -> bool:
    if not all(is_kanji(char) or is_kana(char) for char in spelling) or len(spelling) > 8:
        return False
    if "person" in kinds:
        return sum(map(is_kanji, spelling)) >= 3
    if "station" in kinds:
        return spelling.endswith("駅")
    return "place" in kinds and 3 <= len(spelling) <= 5 and spelling.endswith(_NAME_ENDS)


def _save(name: str, head: str, lines: dict[str, str]) -> None:
    target = data_path("resources", "japanese", name)
    body = "".join(f"{key}\t{reading}\n" for key, reading in sorted(lines.items()))
    target.write_text(head + body, encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {target.stat().st_size} bytes")


def main() -> None:
    units.use_table({})
    db = database()
    words = dict(units_of(headwords(db)))
    _save("longer_units.tsv", _HEAD, words)
    units.use_table(words)
    _save("names.tsv", _NAMES_HEAD, dict(names(db)))


if __name__ == "__main__":
    main()
