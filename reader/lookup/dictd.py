"""Dictionaries in dictd's format: `name.index` beside `name.dict` or `name.dict.dz`.

Debian's dict-freedict-* packages put theirs in /usr/share/dictd; readers bring others.
Source of the format: the dictd(8) manual page, "Database format", and dictfmt(1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.lookup.dictzip import DictionaryText
from reader.lookup.entry import Entry
from reader.lookup.fold import kept_marks
from reader.lookup.index import TRIED, BrokenDictionary, HeadIndex, Row
from reader.lookup.indexed import Indexed
from reader.lookup.iso639 import primary_tag
from reader.lookup.plain_text import parse_article

_DIGITS = {
    char: value
    for value, char in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
_MOST_ENTRIES = 40  # articles
_LINE = 25  # bytes of an index for each head, about
_ABOUT = "00database"


def number(text: str) -> int:
    """A number in dictd's base 64, the most significant digit first. Raises: KeyError."""
    value = 0
    for char in text:
        value = value * 64 + _DIGITS[char]
    return value


class Dictd(Indexed):
    """One dictd dictionary."""

    def __init__(self, index_path: Path, cache_dir: Path | None = None) -> None:
        """Args: index_path: the `.index` file; its text must lie beside it."""
        self._index_path = index_path
        self._text = DictionaryText(_text_path(index_path))
        self._heads = HeadIndex(
            index_path, self._rows, cache_dir, expected=index_path.stat().st_size // _LINE
        )
        self.source_language, self.target_language = languages_of(index_path.stem)

    @property
    def name(self) -> str:
        stem = self._index_path.stem
        source, target = self.source_language, self.target_language
        if stem.startswith("freedict-") and source and target:
            return f"FreeDict {source}–{target}"
        return stem

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._index_path, _text_path(self._index_path))

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        del reading  # the format has none to compare
        asked = list(forms)
        order = {form: place for place, form in enumerate(asked)}
        found: list[tuple[tuple[int, ...], Entry]] = []
        seen: set[tuple[int, int]] = set()
        for form, row in self._heads.find(asked):
            if (row.start, row.size) in seen or len(seen) >= _MOST_ENTRIES:
                continue
            seen.add((row.start, row.size))
            headword, ipa, senses = parse_article(self._text.read(row.start, row.size))
            entry = Entry(
                headword=headword or row.headword,
                reading="" if "?" in ipa else ipa,  # FreeDict lost some sounds on the way
                senses=senses,
                source=self.name,
                language=self.source_language,
                target_language=self.target_language,
                found_by=form,
            )
            # The word itself before phrases the index files under it, long articles first:
            # those are the common meanings.
            near = 0 if entry.headword == form else 1
            near = near if kept_marks(entry.headword) == kept_marks(form) else 2
            plural = all(sense.parts_of_speech == ("pl",) for sense in senses)
            found.append(((int(plural), order[form], near, -row.size), entry))
        found.sort(key=lambda pair: pair[0])
        return _merged([entry for _, entry in found if entry.senses])

    def check(self) -> None:
        """Read some entries. Raises: BrokenDictionary if there is no text to any of them."""
        rows = self._heads.first(TRIED)
        if rows and not any(self.find((row.headword,)) for row in rows):
            raise BrokenDictionary(self._index_path, "its text does not belong to its index")

    def _rows(self) -> Iterator[Row]:
        try:
            with self._index_path.open(encoding="utf-8", errors="replace", newline="\n") as lines:
                for line in lines:
                    head, _, rest = line.rstrip("\r\n").partition("\t")
                    start, _, size = rest.partition("\t")
                    if head.startswith(_ABOUT) or not head.strip():
                        continue
                    try:
                        yield Row(head, number(start), number(size.partition("\t")[0]))
                    except KeyError as error:
                        raise BrokenDictionary(
                            self._index_path, "its index is no dictd index"
                        ) from error
        except OSError as error:
            raise BrokenDictionary(self._index_path, "its index cannot be read") from error


def _merged(entries: list[Entry]) -> list[Entry]:
    """Articles on one headword and part of speech as one entry; FreeDict has one a meaning."""
    found: dict[tuple[str, tuple[str, ...]], Entry] = {}
    for entry in entries:
        key = entry.headword, entry.senses[0].parts_of_speech
        first = found.get(key)
        found[key] = replace(first, senses=first.senses + entry.senses) if first else entry
    return list(found.values())


def languages_of(stem: str) -> tuple[str, str]:
    """The two languages a file name tells: ("es", "en") of freedict-spa-eng; else "", ""."""
    parts = stem.removeprefix("freedict-").replace("_", "-").split("-")
    if len(parts) == 2:
        source, target = primary_tag(parts[0]), primary_tag(parts[1])
        if source and target:
            return source, target
    return "", ""


def _text_path(index_path: Path) -> Path:
    for suffix in (".dict.dz", ".dict"):
        path = index_path.with_suffix(suffix)
        if path.is_file():
            return path
    raise BrokenDictionary(index_path, "its text (.dict or .dict.dz) is not beside it")


def installed(*folders: Path, cache_dir: Path | None = None) -> list[Dictd]:
    """The usable dictd dictionaries in `folders`, by name; missing folders are no error."""
    found = []
    for folder in folders:
        for path in sorted(folder.glob("*.index")) if folder.is_dir() else ():
            try:
                found.append(Dictd(path, cache_dir))
            except BrokenDictionary:
                continue  # half a package; nothing the reader asked for
    return found
