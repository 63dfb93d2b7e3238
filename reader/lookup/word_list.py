"""A reader's own word list: CSV or tab-separated, word and meaning, maybe a reading between."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.lookup.dictd import languages_of
from reader.lookup.entry import Entry, Sense
from reader.lookup.index import BrokenDictionary, HeadIndex, Row
from reader.lookup.indexed import Indexed

_LARGEST = 64 << 20  # bytes
_LONGEST_FIELD = 1 << 17  # code points
_WORD = frozenset({"word", "term", "headword", "expression", "front", "source"})
_READING = frozenset({"reading", "kana", "pinyin", "pronunciation", "ipa"})
_MEANING = frozenset({"meaning", "gloss", "definition", "translation", "back", "target", "english"})
_SEPARATOR = re.compile(r"\s*[;|]\s*")


class WordList(Indexed):
    """One CSV or TSV file. A first line of known names (word, reading, meaning) orders columns."""

    def __init__(self, path: Path, cache_dir: Path | None = None) -> None:
        """Args: path: its stem may name the languages, as in `es-en.csv`."""
        self._path = path
        self._heads = HeadIndex(path, self._rows, cache_dir)
        self.source_language, self.target_language = languages_of(path.stem)

    @property
    def name(self) -> str:
        return self._path.stem

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._path,)

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        found = []
        for form, row in self._heads.find(forms):
            glosses = tuple(g for g in _SEPARATOR.split(row.text) if g)
            entry = Entry(
                headword=row.headword,
                reading=row.reading,
                senses=(Sense(glosses),),
                source=self.name,
                language=self.source_language,
                target_language=self.target_language,
                found_by=form,
            )
            found.append((bool(reading and row.reading and row.reading != reading), entry))
        found.sort(key=lambda pair: pair[0])
        return [entry for _, entry in found]

    def _rows(self) -> Iterator[Row]:
        text = self._read()
        first = text.split("\n", 1)[0]
        delimiter = max("\t;,", key=first.count)
        try:
            lines = csv.reader(io.StringIO(text), delimiter=delimiter)
            head = next(lines, [])
            columns = _columns(head)
            if columns is None:
                columns = (0, 1, -1) if len(head) < 3 else (0, 2, 1)
                yield from _row(head, columns)
            for fields in lines:
                yield from _row(fields, columns)
        except csv.Error as error:
            raise BrokenDictionary(self._path, f"it is no table of words ({error})") from error

    def _read(self) -> str:
        try:
            if self._path.stat().st_size > _LARGEST:
                raise BrokenDictionary(self._path, "it is too large for a word list")
            data = self._path.read_bytes()
        except OSError as error:
            raise BrokenDictionary(self._path, "it cannot be read") from error
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16", "replace")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BrokenDictionary(self._path, "it is not in UTF-8; save it so") from error
        if "\0" in text:
            raise BrokenDictionary(self._path, "it is no text file")
        return text


def _columns(head: list[str]) -> tuple[int, int, int] | None:
    """(word, meaning, reading or -1) by the names in the first line; None if it has no names."""
    names = [name.strip().lower() for name in head]
    word = next((i for i, name in enumerate(names) if name in _WORD), -1)
    meaning = next((i for i, name in enumerate(names) if name in _MEANING), -1)
    if word < 0 or meaning < 0:
        return None
    return word, meaning, next((i for i, name in enumerate(names) if name in _READING), -1)


def _row(fields: list[str], columns: tuple[int, int, int]) -> Iterator[Row]:
    word, meaning, reading = columns
    if len(fields) <= max(columns) or not fields[word].strip() or not fields[meaning].strip():
        return
    if len(fields[meaning]) > _LONGEST_FIELD:
        return
    said = fields[reading].strip() if reading >= 0 else ""
    yield Row(fields[word].strip(), reading=said, text=fields[meaning].strip())
