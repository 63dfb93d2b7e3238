"""Single kanji: KANJIDIC2, from the jamdict-data package."""

from __future__ import annotations

from dataclasses import dataclass

from reader.lookup.japanese_database import JapaneseDatabase


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
