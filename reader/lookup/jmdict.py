"""Japanese words: JMdict, from the jamdict-data package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.lookup.entry import Entry, Sense
from reader.lookup.japanese_database import JapaneseDatabase
from reader.lookup.kana import hiragana, is_kana, katakana

_MOST_ENTRIES = 40
_MANY_SENSES = 5  # words of many meanings are common ones; newspaper counts miss spoken words
_COMMON = frozenset({"ichi1", "news1", "spec1", "spec2", "gai1"})
_USUALLY_KANA = "word usually written using kana alone"
_RARE_FORM = ("out-dated", "obsolete", "irregular", "rarely")
_RARE_SENSE = frozenset({"archaism", "obsolete term", "rare", "obscure term"})


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

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._database.path,)

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
