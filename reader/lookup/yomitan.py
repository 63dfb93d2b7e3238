"""Dictionaries in Yomitan's format: a zip of JSON banks with terms, frequencies and pitch.

Source of the format: Yomitan's documentation, "Making Yomitan Dictionaries" (versions 1 to 3).
A zip is a stranger's file: sizes are counted while unpacking, not believed.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.lookup.entry import Entry, Sense
from reader.lookup.index import BrokenDictionary, HeadIndex, Row
from reader.lookup.indexed import Indexed
from reader.lookup.iso639 import primary_tag
from reader.lookup.kana import hiragana, is_kana

_MOST_BANKS = 2000
_LARGEST_BANK = 64 << 20  # bytes, unpacked
_LARGEST_WHOLE = 2 << 30
_DEEPEST = 60  # levels of structured content
_LONGEST_GLOSS = 4000
_BANK = re.compile(r"(term|term_meta)_bank_\d+\.json")
_BREAKS = frozenset({"br", "li", "div", "tr", "p", "summary", "details"})
_SPACES = frozenset({"td", "th"})
_IGNORED = frozenset({"img", "rt", "rp", "script", "style"})


class Yomitan(Indexed):
    """One Yomitan zip. Its title is read when it is opened, its banks at first use."""

    def __init__(self, path: Path, cache_dir: Path | None = None) -> None:
        """Raises: BrokenDictionary if `path` is no zip with Yomitan's index.json."""
        self._path = path
        about = _about(path)
        self._name = str(about.get("title") or path.stem)[:200]
        self._version = _whole_number(about.get("format", about.get("version")), default=3)
        # Dictionaries from before these fields were all Japanese.
        self.source_language = primary_tag(str(about.get("sourceLanguage") or "ja"))
        self.target_language = primary_tag(str(about.get("targetLanguage") or ""))
        self._counts_up = about.get("frequencyMode") == "occurrence-based"
        self._heads = HeadIndex(path, self._rows, cache_dir)

    @property
    def name(self) -> str:
        return self._name

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._path,)

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        asked = list(forms)
        order = {form: place for place, form in enumerate(asked)}
        wanted = hiragana(reading)
        found: dict[tuple[str, str], tuple[tuple[int, ...], Entry]] = {}
        for form, row in self._heads.find(asked):
            told = json.loads(row.text)
            headword = told.get("h") or row.headword
            sense = Sense(tuple(told["g"]), tuple(told["p"]), tuple(told["t"]))
            fits = not wanted or not row.reading or hiragana(row.reading) == wanted
            score = (order[form], 0 if fits else 1, -told["s"])
            key = (headword, row.reading)
            if key in found:  # one headword's senses may be rows of their own
                first, entry = found[key]
                senses = (*entry.senses, sense)
                found[key] = (first, _entry(self, headword, row.reading, senses, form))
            else:
                found[key] = (score, _entry(self, headword, row.reading, (sense,), form))
        return [entry for _, entry in sorted(found.values(), key=lambda pair: pair[0])]

    def facts(self, headword: str, reading: str) -> tuple[int | None, tuple[int, ...]]:
        """(rank, accent nuclei) this dictionary gives for a word; (None, ()) if it gives none."""
        return self._rank(headword, reading), self._pitch(headword, reading)

    def _rank(self, headword: str, reading: str) -> int | None:
        ranks = [
            int(row.text)
            for _, row in self._heads.find((headword,), "freq")
            if not row.reading or not reading or hiragana(row.reading) == hiragana(reading)
        ]
        return min(ranks, default=None)

    def _pitch(self, headword: str, reading: str) -> tuple[int, ...]:
        for _, row in self._heads.find((headword,), "pitch"):
            if not reading or hiragana(row.reading) == hiragana(reading):
                return tuple(json.loads(row.text))
        return ()

    def _rows(self) -> Iterator[Row]:
        try:
            with zipfile.ZipFile(self._path) as archive:
                yield from self._all_rows(archive)
        except (
            OSError,
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise BrokenDictionary(self._path, "its zip is damaged") from error
        except (ValueError, RecursionError, TypeError, KeyError) as error:
            raise BrokenDictionary(self._path, "its contents are not Yomitan's format") from error

    def _all_rows(self, archive: zipfile.ZipFile) -> Iterator[Row]:
        banks = [name for name in archive.namelist() if _BANK.fullmatch(name)]
        if len(banks) > _MOST_BANKS:
            raise BrokenDictionary(self._path, "it has too many parts")
        unpacked = 0
        for name in banks:
            data = _member(self._path, archive, name)
            unpacked += len(data)
            if unpacked > _LARGEST_WHOLE:
                raise BrokenDictionary(self._path, "it is too large when unpacked")
            items = json.loads(data)
            if name.startswith("term_meta"):
                yield from self._meta_rows(items)
            else:
                for item in items:
                    yield from self._term_rows(item)

    def _term_rows(self, item: list[Any]) -> Iterator[Row]:
        headword, reading, tags, rules, score = (*item[:5],)
        glossary = item[5] if self._version >= 3 else item[5:]
        glosses = [line for part in glossary for line in gloss_text(part).split("\n") if line]
        if not glosses or not isinstance(headword, str) or not headword:
            return
        told = {
            "g": glosses,
            "p": str(rules or "").split(),
            "t": str(tags or "").split(),
            "s": _whole_number(score, default=0),
        }
        yield Row(headword, reading=str(reading or ""), text=json.dumps(told, ensure_ascii=False))
        if reading and reading != headword and is_kana(str(reading)):
            told["h"] = headword
            text = json.dumps(told, ensure_ascii=False)
            yield Row(str(reading), reading=str(reading), text=text)

    def _meta_rows(self, items: list[Any]) -> Iterator[Row]:
        for headword, kind, value, *_ in items:
            if not isinstance(headword, str):
                continue
            reading = str(value.get("reading") or "") if isinstance(value, dict) else ""
            if kind == "freq" and not self._counts_up:
                rank = frequency_rank(value)
                if rank is not None:
                    yield Row(headword, reading=reading, text=str(rank), kind="freq")
            elif kind == "pitch" and isinstance(value, dict):
                places = [p.get("position") for p in value.get("pitches", ())]
                nuclei = [p for p in places if isinstance(p, int)]
                if nuclei:
                    yield Row(headword, reading=reading, text=json.dumps(nuclei), kind="pitch")


def frequency_rank(value: Any) -> int | None:
    """The rank in any of the shapes that banks use: 12, "12", {"value": 12}, {"frequency": …}."""
    if isinstance(value, dict):
        inner = value.get("frequency", value.get("value"))
        return None if inner is None else frequency_rank(inner)
    if isinstance(value, str):
        digits = re.search(r"\d+", value)
        return int(digits[0]) if digits else None
    if isinstance(value, (int, float)) and 0 < value < 1e12:
        return int(value)
    return None


def gloss_text(content: Any) -> str:
    """Plain text of a gloss: a string, or structured content with its markup taken off."""
    parts: list[str] = []
    _gather(content, parts, 0)
    lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
    return "\n".join(line for line in lines if line)[:_LONGEST_GLOSS]


def _gather(content: Any, parts: list[str], depth: int) -> None:
    if depth > _DEEPEST:
        return
    if isinstance(content, str):
        parts.append(content)
    elif isinstance(content, list):
        for part in content:
            _gather(part, parts, depth + 1)
    elif isinstance(content, dict):
        tag = content.get("tag")
        if tag in _IGNORED or content.get("type") == "image":
            return
        if tag in _BREAKS:
            parts.append("\n")
        elif tag in _SPACES:
            parts.append(" ")
        _gather(content.get("content", content.get("text", "")), parts, depth + 1)
        if tag in _BREAKS:
            parts.append("\n")


def _entry(
    source: Yomitan, headword: str, reading: str, senses: tuple[Sense, ...], form: str
) -> Entry:
    return Entry(
        headword=headword,
        reading=reading,
        senses=senses,
        source=source.name,
        language=source.source_language,
        target_language=source.target_language,
        found_by=form,
    )


def _about(path: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as archive:
            about = json.loads(_member(path, archive, "index.json"))
    except KeyError as error:
        raise BrokenDictionary(
            path, "it is no Yomitan dictionary (index.json is missing)"
        ) from error
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
        raise BrokenDictionary(path, "it is no zip file or a damaged one") from error
    except (ValueError, RecursionError) as error:
        raise BrokenDictionary(path, "its index.json cannot be read") from error
    if not isinstance(about, dict):
        raise BrokenDictionary(path, "its index.json is not Yomitan's")
    return about


def _member(path: Path, archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        data = member.read(_LARGEST_BANK + 1)
    if len(data) > _LARGEST_BANK:
        raise BrokenDictionary(path, f"{name} is too large when unpacked")
    return data


def _whole_number(value: Any, *, default: int) -> int:
    return int(value) if isinstance(value, (int, float)) and abs(value) < 1e15 else default
