"""Japanese: JMdict, JMnedict and KANJIDIC2, read where the jamdict-data package keeps them.

The package's SQLite file has indexes on every spelling and is opened read-only as it lies, so
there is nothing to prepare. Data: EDRDG, CC BY-SA 4.0.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reader.errors import ReaderError
from reader.lookup.entry import Entry, Sense
from reader.lookup.kana import hiragana, is_kana, katakana

_MOST_ENTRIES = 40
_MANY_SENSES = 5  # words of many meanings are common ones; newspaper counts miss spoken words
_COMMON = frozenset({"ichi1", "news1", "spec1", "spec2", "gai1"})
_USUALLY_KANA = "word usually written using kana alone"
_RARE_FORM = ("out-dated", "obsolete", "irregular", "rarely")
_RARE_SENSE = frozenset({"archaism", "obsolete term", "rare", "obscure term"})


def database_path() -> Path | None:
    """Where the data lies; None where the package is not installed."""
    from importlib.util import find_spec

    found = find_spec("jamdict_data")
    if found is None or not found.submodule_search_locations:
        return None
    path = Path(found.submodule_search_locations[0]) / "jamdict.db"
    return path if path.is_file() else None


class JapaneseDatabase:
    """One read-only connection, shared by the three dictionaries in the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def __del__(self) -> None:
        self.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[str, ...]]:
        """Raises: ReaderError if the file is missing or damaged."""
        try:
            with self._lock:
                if self._open is None:
                    uri = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
                    self._open = sqlite3.connect(uri, uri=True, check_same_thread=False)
                return self._open.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise ReaderError(
                f"The Japanese dictionary cannot be read ({error}). Install jamdict-data again."
            ) from error

    def where(self, sql: str, values: Sequence[object]) -> list[tuple[str, ...]]:
        """`rows` with `IN ?` in the query standing for all of `values`."""
        marks = ",".join("?" * len(values))
        return self.rows(sql.replace("IN ?", f"IN ({marks})"), values)


@dataclass(frozen=True, slots=True)
class _Form:
    text: str
    priority: frozenset[str]
    rare: bool
    only_for: frozenset[str] = frozenset()
    """Kana: the kanji spellings it is the reading of; empty: all."""

    @property
    def common(self) -> bool:
        return bool(self.priority & _COMMON)

    @property
    def rank(self) -> int | None:
        """JMdict counts in bands of 500: nf03 is rank 1,001 to 1,500."""
        bands = [int(p[2:]) for p in self.priority if p.startswith("nf") and p[2:].isdigit()]
        return min(bands) * 500 if bands else None


class JMdict:
    """Words, Japanese to English."""

    name = "JMdict"
    languages = frozenset({"ja"})
    target_language = "en"

    def __init__(self, database: JapaneseDatabase) -> None:
        self._database = database

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        found: dict[int, str] = {}
        for form in forms:
            for number in self._numbers(form):
                found.setdefault(number, form)
        wanted = hiragana(reading)
        scored: list[tuple[tuple[int, ...], Entry]] = []
        order = {form: place for place, form in enumerate(dict.fromkeys(found.values()))}
        for number, form in list(found.items())[:_MOST_ENTRIES]:
            score, entry = self._entry(number, form, wanted)
            scored.append(((order[form], *score), entry))
        scored.sort(key=lambda pair: pair[0])
        return [entry for _, entry in scored]

    def close(self) -> None:
        self._database.close()

    def knows(self, form: str) -> bool:
        return bool(self._numbers(form))

    def _numbers(self, form: str) -> list[int]:
        spellings = {form, hiragana(form), katakana(form)} if is_kana(form) else {form}
        rows = self._database.where(
            "SELECT idseq FROM Kanji WHERE text IN ?", sorted(spellings)
        ) + self._database.where("SELECT idseq FROM Kana WHERE text IN ?", sorted(spellings))
        return [int(row[0]) for row in dict.fromkeys(rows)]

    def _forms(self, table: str, number: int) -> list[_Form]:
        """The spellings (`Kanji`) or readings (`Kana`) of an entry, in its order."""
        letter = "KJ" if table == "Kanji" else "KN"
        rows = self._database.rows(f"SELECT ID, text FROM {table} WHERE idseq=?", (number,))
        forms = []
        for row_id, text in rows:
            priority = self._database.rows(f"SELECT text FROM {letter}P WHERE kid=?", (row_id,))
            notes = self._database.rows(f"SELECT text FROM {letter}I WHERE kid=?", (row_id,))
            only = (
                self._database.rows("SELECT text FROM KNR WHERE kid=?", (row_id,))
                if table == "Kana"
                else []
            )
            rare = any(word in note[0] for note in notes for word in _RARE_FORM)
            forms.append(
                _Form(text, frozenset(p[0] for p in priority), rare, frozenset(o[0] for o in only))
            )
        return forms

    def _entry(self, number: int, form: str, wanted: str) -> tuple[tuple[int, ...], Entry]:
        spellings, readings = self._forms("Kanji", number), self._forms("Kana", number)
        senses, usually_kana, rare = self._senses(number, form)
        by_spelling = any(s.text == form for s in spellings)
        fitting = [
            r for r in readings if not by_spelling or not r.only_for or form in r.only_for
        ] or readings
        as_kana = hiragana(form)
        told = [r for r in fitting if hiragana(r.text) in ({wanted} if wanted else {as_kana})]
        chosen = (told or fitting)[0]
        if by_spelling:
            headword = form
        elif not spellings or usually_kana:
            headword = chosen.text
        else:
            headword = next((s.text for s in spellings if not s.rare), spellings[0].text)
        shown = [f for f in spellings if f.text == headword] + [chosen]
        common = any(f.common for f in shown)
        ranks = [f.rank for f in shown if f.rank]
        kana_match = not by_spelling
        score = (
            0 if not wanted or told else 1,
            int(rare),
            int(kana_match and bool(spellings) and not usually_kana),
            int(any(f.rare for f in shown)),
            0 if common else 1,
            -min(len(senses), _MANY_SENSES),
            min(ranks, default=100_000),
            number,
        )
        others = [f.text for f in (*spellings, *readings)]
        return score, Entry(
            headword=headword,
            reading=chosen.text if chosen.text != headword or is_kana(headword) else "",
            senses=senses,
            source=self.name,
            language="ja",
            target_language="en",
            other_forms=tuple(dict.fromkeys(t for t in others if t not in {headword, chosen.text})),
            rank=min(ranks, default=None),
            common=common,
            found_by=form,
            key=str(number),
        )

    def _senses(self, number: int, form: str) -> tuple[tuple[Sense, ...], bool, bool]:
        """The senses that hold for `form`; is it usually written in kana; are all of them rare."""
        ids = [int(r[0]) for r in self._database.rows(
            "SELECT ID FROM Sense WHERE idseq=? ORDER BY ID", (number,)
        )]  # fmt: skip
        facts = {table: self._facts(table, ids) for table in _FACTS}
        senses: list[Sense] = []
        kana, rare = False, True
        parts: tuple[str, ...] = ()
        for sense in ids:
            only = facts["stagk"].get(sense, []) + facts["stagr"].get(sense, [])
            parts = tuple(facts["pos"].get(sense, ())) or parts  # said once, holds till changed
            if only and form not in only and is_kana(form) == any(is_kana(o) for o in only):
                continue
            misc = facts["misc"].get(sense, [])
            kana = kana or _USUALLY_KANA in misc
            rare = rare and bool(_RARE_SENSE & set(misc))
            notes = [*facts["SenseInfo"].get(sense, [])]
            notes += [f"see {text}" for text in facts["xref"].get(sense, [])]
            tags = (*facts["field"].get(sense, ()), *misc, *facts["dialect"].get(sense, ()))
            glosses = tuple(facts["SenseGloss"].get(sense, ()))
            if glosses:
                senses.append(Sense(glosses, parts, tags, tuple(notes)))
        return tuple(senses), kana, rare and bool(senses)

    def _facts(self, table: str, ids: Sequence[int]) -> dict[int, list[str]]:
        # The plus and sorting here keep SQLite to the index on sid: 100 times faster.
        english = " AND +lang='eng'" if table == "SenseGloss" else ""
        rows = self._database.where(
            f"SELECT rowid, sid, text FROM {table} WHERE sid IN ?{english}", ids
        )
        found: dict[int, list[str]] = {}
        for _, sense, text in sorted(rows):
            found.setdefault(int(sense), []).append(text)
        return found


_FACTS = ("pos", "misc", "field", "dialect", "SenseInfo", "SenseGloss", "stagk", "stagr", "xref")


class JMnedict:
    """Names of people, places and firms, Japanese to English."""

    name = "JMnedict (names)"
    languages = frozenset({"ja"})
    target_language = "en"

    def __init__(self, database: JapaneseDatabase) -> None:
        self._database = database

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        wanted = hiragana(reading)
        found: list[tuple[int, Entry]] = []
        for place, form in enumerate(forms):
            numbers = self._database.rows(
                "SELECT idseq FROM NEKanji WHERE text=? UNION SELECT idseq FROM NEKana "
                "WHERE text=? AND idseq NOT IN (SELECT idseq FROM NEKanji) LIMIT 30",
                (form, form),
            )
            for (number,) in numbers:
                entry = self._entry(int(number), form)
                fits = not wanted or hiragana(entry.reading) == wanted
                found.append((2 * place + (0 if fits else 1), entry))
        found.sort(key=lambda pair: pair[0])
        return [entry for _, entry in found]

    def knows(self, form: str) -> bool:
        sql = "SELECT 1 FROM NEKanji WHERE text=? UNION SELECT 1 FROM NEKana WHERE text=? LIMIT 1"
        return bool(self._database.rows(sql, (form, form)))

    def _entry(self, number: int, form: str) -> Entry:
        rows = self._database.rows
        kana = [r[0] for r in rows("SELECT text FROM NEKana WHERE idseq=?", (number,))]
        kanji = [r[0] for r in rows("SELECT text FROM NEKanji WHERE idseq=?", (number,))]
        senses = []
        for (sense,) in rows("SELECT ID FROM NETranslation WHERE idseq=?", (number,)):
            kinds = rows("SELECT text FROM NETransType WHERE tid=?", (sense,))
            texts = rows("SELECT text FROM NETransGloss WHERE tid=?", (sense,))
            glosses = tuple(t[0] for t in texts)
            senses.append(Sense(glosses, tags=tuple(k[0] for k in kinds)))
        return Entry(
            headword=form if form in kanji or not kanji else kanji[0],
            reading=kana[0] if kana else "",
            senses=tuple(senses),
            source=self.name,
            language="ja",
            target_language="en",
            found_by=form,
            key=str(number),
        )


@dataclass(frozen=True, slots=True)
class Kanji:
    """What KANJIDIC2 knows of one character."""

    character: str
    strokes: int
    on: tuple[str, ...]
    """Katakana."""
    kun: tuple[str, ...]
    """Hiragana, "." before the okurigana: た.べる."""
    name_readings: tuple[str, ...]
    meanings: tuple[str, ...]
    grade: int | None
    """School year 1–6, 8 for the rest of the jōyō list, 9–10 for names."""
    rank: int | None
    """Among the 2,500 commonest in newspapers."""
    jlpt: int | None
    """Level of the test before 2010, 4 the easiest."""


class Kanjidic:
    """Single characters."""

    name = "KANJIDIC2"

    def __init__(self, database: JapaneseDatabase) -> None:
        self._database = database

    def character(self, literal: str, language: str = "en") -> Kanji | None:
        """None for what is no kanji or not listed.

        Args: language: of the meanings: en, es, fr or pt; English where they are missing.
        """
        found = self._database.rows(
            "SELECT ID, stroke_count, grade, freq, jlpt FROM character WHERE literal=?", (literal,)
        )
        if not found:
            return None
        number, strokes, grade, freq, jlpt = found[0]
        readings = self._database.rows(
            "SELECT r_type, value FROM reading WHERE gid IN (SELECT ID FROM rm_group WHERE cid=?)",
            (number,),
        )
        told = self._database.rows(
            "SELECT m_lang, value FROM meaning WHERE +gid IN (SELECT ID FROM rm_group WHERE cid=?)",
            (number,),
        )
        meanings = [value for tag, value in told if tag == language and tag != "en"]
        meanings = meanings or [value for tag, value in told if tag in {"", "en"}]
        names = self._database.rows("SELECT value FROM nanori WHERE cid=?", (number,))
        return Kanji(
            character=literal,
            strokes=int(strokes or 0),
            on=tuple(value for kind, value in readings if kind == "ja_on"),
            kun=tuple(value for kind, value in readings if kind == "ja_kun"),
            name_readings=tuple(n[0] for n in names),
            meanings=tuple(meanings),
            grade=int(grade) if grade else None,
            rank=int(freq) if freq else None,
            jlpt=int(jlpt) if jlpt else None,
        )


class Japanese:
    """The three dictionaries over one file."""

    def __init__(self, path: Path) -> None:
        self._database = JapaneseDatabase(path)

    @cached_property
    def words(self) -> JMdict:
        return JMdict(self._database)

    @cached_property
    def names(self) -> JMnedict:
        return JMnedict(self._database)

    @cached_property
    def characters(self) -> Kanjidic:
        return Kanjidic(self._database)
