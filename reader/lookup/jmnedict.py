"""Japanese names: JMnedict, from the jamdict-data package."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from reader.lookup.entry import Entry, Sense
from reader.lookup.japanese_database import JapaneseDatabase
from reader.lookup.kana import hiragana


class JMnedict:
    """Names of people, places and firms, Japanese to English."""

    name = "JMnedict (names)"
    languages = frozenset({"ja"})
    target_language = "en"
    fallback = True
    """Asked for proper nouns, and where no other dictionary knows the word: nearly every common
    word is somebody's name too."""

    def __init__(self, database: JapaneseDatabase) -> None:
        self._database = database

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._database.path,)

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
