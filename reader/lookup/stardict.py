"""Dictionaries in StarDict's format: `.ifo`, `.idx` (or `.idx.gz`), `.dict` (or `.dict.dz`).

Source of the format: "Format for StarDict dictionary files", version 3.0.0, of the project.
"""

from __future__ import annotations

import gzip
import html
import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.lookup.dictd import languages_of
from reader.lookup.dictzip import DictionaryText
from reader.lookup.entry import Entry, Sense
from reader.lookup.fold import kept_marks
from reader.lookup.index import TRIED, BrokenDictionary, HeadIndex, Row
from reader.lookup.indexed import Indexed
from reader.lookup.iso639 import primary_tag
from reader.lookup.plain_text import parse_senses

_LARGEST_INDEX = 256 << 20  # bytes, unpacked
_LONGEST_HEAD = 1024  # bytes; the format says 256
_MOST_ENTRIES = 20
_TEXTUAL = frozenset("mtyglxhkw")
_SOUND = frozenset("ty")
_MARKED_UP = frozenset("gxhk")
_LINE_TAG = re.compile(r"<\s*(?:br|/?p|/?div|/?li|/?tr|/?def|/?ar|/?blockquote)\b[^>]*>", re.I)
_HEAD_TAG = re.compile(r"<k>.*?</k>|<(script|style)\b.*?</\1>", re.I | re.S)
_TAG = re.compile(r"<[^<>]{0,400}>")
_PAIR = re.compile(r"\b([A-Za-z]{2,12})\s*(?:-|–|→|to)\s*([A-Za-z]{2,12})\b")


class StarDict(Indexed):
    """One StarDict dictionary."""

    def __init__(self, ifo_path: Path, cache_dir: Path | None = None) -> None:
        """Raises: BrokenDictionary if the .ifo cannot be read or its companions are missing."""
        self._path = ifo_path
        self._about = _read_ifo(ifo_path)
        self._wide = self._about.get("idxoffsetbits") == "64"
        self._types = self._about.get("sametypesequence", "")
        self._index_path = _beside(ifo_path, ".idx", ".idx.gz")
        self._text = DictionaryText(_beside(ifo_path, ".dict.dz", ".dict"))
        self._heads = HeadIndex(
            self._index_path, self._rows, cache_dir, expected=_count(self._about)
        )
        self.source_language, self.target_language = self._languages()

    @property
    def name(self) -> str:
        return self._about.get("bookname", "").strip()[:200] or self._path.stem

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._path, self._index_path, _beside(self._path, ".dict.dz", ".dict"))

    def check(self) -> None:
        """Read some entries. Raises: BrokenDictionary if there is no text to any of them."""
        rows = self._heads.first(TRIED)
        if rows and not any(self.find((row.headword,)) for row in rows):
            raise BrokenDictionary(self._path, "its text does not belong to its index")

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        del reading  # the format has none to compare
        asked = list(forms)
        order = {form: place for place, form in enumerate(asked)}
        found: list[tuple[tuple[int, ...], Entry]] = []
        seen: set[int] = set()
        for form, row in self._heads.find(asked):
            if row.start in seen or len(seen) >= _MOST_ENTRIES:
                continue
            seen.add(row.start)
            sound, senses = self._article(self._text.read_bytes(row.start, row.size), row.headword)
            if not senses:
                continue
            near = 0 if kept_marks(row.headword) == kept_marks(form) else 1
            entry = Entry(
                headword=row.headword,
                reading=sound,
                senses=senses,
                source=self.name,
                language=self.source_language,
                target_language=self.target_language,
                found_by=form,
            )
            found.append(((order[form], near), entry))
        found.sort(key=lambda pair: pair[0])
        return [entry for _, entry in found]

    def _languages(self) -> tuple[str, str]:
        told = languages_of(self._path.stem)
        if told[0]:
            return told
        for pair in _PAIR.finditer(self.name):
            source, target = primary_tag(pair[1]), primary_tag(pair[2])
            if source and target:
                return source, target
        return "", ""

    def _article(self, data: bytes, headword: str) -> tuple[str, tuple[Sense, ...]]:
        sound = ""
        senses: tuple[Sense, ...] = ()
        for kind, field in _fields(data, self._types):
            text = field.decode("utf-8", "replace").strip()
            if kind in _SOUND:
                sound = sound or text
            elif kind in _TEXTUAL and text:
                lines = [x for x in plain_lines(text, kind in _MARKED_UP) if x.strip() != headword]
                senses = (*senses, *parse_senses(lines))
        return sound, senses

    def _rows(self) -> Iterator[Row]:
        heads: list[tuple[str, int, int]] = []
        tail = struct.Struct(">QI" if self._wide else ">II")
        data = self._unpacked(self._index_path)
        position = 0
        while position < len(data):
            end = data.find(b"\0", position, position + _LONGEST_HEAD)
            if end < 0 or end + 1 + tail.size > len(data):
                raise BrokenDictionary(self._path, "its index is damaged")
            start, size = tail.unpack_from(data, end + 1)
            head = data[position:end].decode("utf-8", "replace")
            if start < 1 << 62:
                heads.append((head, start, size))
                yield Row(head, start, size)
            position = end + 1 + tail.size
        yield from self._synonyms(heads)

    def _synonyms(self, heads: list[tuple[str, int, int]]) -> Iterator[Row]:
        path = self._path.with_suffix(".syn")
        if not path.is_file():
            return
        data = self._unpacked(path)
        position = 0
        while position < len(data):
            end = data.find(b"\0", position, position + _LONGEST_HEAD)
            if end < 0 or end + 5 > len(data):
                return  # the entries themselves are whole
            (number,) = struct.unpack_from(">I", data, end + 1)
            if number < len(heads):
                _, start, size = heads[number]
                yield Row(data[position:end].decode("utf-8", "replace"), start, size)
            position = end + 5

    def _unpacked(self, path: Path) -> bytes:
        try:
            with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
                data: bytes = file.read(_LARGEST_INDEX + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise BrokenDictionary(self._path, f"{path.name} cannot be read") from error
        if len(data) > _LARGEST_INDEX:
            raise BrokenDictionary(self._path, f"{path.name} is too large")
        return data


def plain_lines(text: str, marked_up: bool) -> list[str]:
    """Lines of an article without its markup (Pango, XDXF, HTML)."""
    if marked_up:
        text = _HEAD_TAG.sub("", text)
        text = _LINE_TAG.sub("\n", text)
        text = html.unescape(_TAG.sub("", text))
    return [line for line in text.split("\n") if line.strip()]


def _fields(data: bytes, types: str) -> Iterator[tuple[str, bytes]]:
    """(type, bytes) of an article's fields; `types` is the dictionary's sametypesequence."""
    position = 0
    for place in range(len(types) if types else 64):
        if position >= len(data):
            return
        if types:
            kind = types[place]
        else:
            kind = chr(data[position])
            position += 1
        last = bool(types) and place == len(types) - 1
        if last:
            end = following = len(data)
        elif kind.isupper():
            if position + 4 > len(data):
                return
            (size,) = struct.unpack_from(">I", data, position)
            position += 4
            end = following = position + size
        else:
            end = data.find(b"\0", position)
            end = len(data) if end < 0 else end
            following = end + 1
        yield kind, data[position:end]
        position = following


def _read_ifo(path: Path) -> dict[str, str]:
    try:
        lines = path.read_bytes()[: 1 << 16].decode("utf-8", "replace").splitlines()
    except OSError as error:
        raise BrokenDictionary(path, "it cannot be read") from error
    if not lines or not lines[0].lstrip("\ufeff").startswith("StarDict's dict ifo file"):
        raise BrokenDictionary(path, "it is no StarDict .ifo file")
    return {key.strip(): value for key, _, value in (line.partition("=") for line in lines[1:])}


def _count(about: dict[str, str]) -> int:
    told = about.get("wordcount", "").strip()
    return int(told) if told.isdecimal() and len(told) < 10 else 0


def _beside(path: Path, *suffixes: str) -> Path:
    for suffix in suffixes:
        other = path.with_suffix(suffix)
        if other.is_file():
            return other
    raise BrokenDictionary(path, f"{path.stem}{suffixes[0]} is not beside it")
