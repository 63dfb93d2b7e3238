"""Where each word occurs in the texts of the library: an index in the cache.

A text is known by what it says (its content hash) and its language, so a version imported twice is
indexed once. For each dictionary form there is one row a text with all its places, packed: for each
place how many sentences after the last one, where the word starts in its sentence, how long it is.
Sentences lie beside in parts of a few dozen, so that showing some hits unpacks no book.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.store.database import Database, storable

PART = 32
"""Sentences in one part."""
_MARK = "\x1f"  # between sentences; none holds it
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a word in an indexed text."""

    text: int
    """The text's number in the index."""
    segment: int
    start: int
    """Code points from the start of the sentence, half-open."""
    end: int


@dataclass(frozen=True, slots=True)
class Occurrences:
    places: tuple[Place, ...]
    total: int
    """Of all texts asked about; `places` may hold fewer."""


class ConcordanceStore:
    """The index. Thread-safe like its database; losing it loses nothing."""

    def __init__(self, db: Database) -> None:
        """Args: db: as opened by `files.open_cache`."""
        self._db = db

    def texts(self, annotator: str) -> dict[tuple[str, str], int]:
        """Numbers of the indexed texts by (content hash, language), as far as `annotator` found
        their words."""
        rows = self._db.rows(
            "SELECT content, language, number FROM concordance_texts WHERE annotator = ?",
            (annotator,),
        )
        return {(content, language): number for content, language, number in rows}

    def add(
        self,
        content: str,
        language: str,
        annotator: str,
        sentences: Sequence[str],
        places: Mapping[str, Sequence[tuple[int, int, int]]],
    ) -> None:
        """Index a text, instead of what was known of it.

        Args:
            sentences: all of its segments in order.
            places: by dictionary form, (segment, start, length) sorted.
        """
        with self._db.transaction() as db:
            old = db.execute(
                "SELECT number FROM concordance_texts WHERE content = ? AND language = ?",
                (content, language),
            ).fetchone()
            if old is not None:
                self._delete([old[0]])
            number = db.execute(
                "INSERT INTO concordance_texts (content, language, annotator) VALUES (?, ?, ?)",
                (content, language, annotator),
            ).lastrowid
            db.executemany(
                "INSERT INTO concordance_places VALUES (?, ?, ?, ?, ?)",
                (
                    (language, word, number, len(found), _packed(found))
                    for word, found in places.items()
                    if storable(word) is word
                ),
            )
            parts = range(0, len(sentences), PART)
            db.executemany(
                "INSERT INTO concordance_sentences VALUES (?, ?, ?)",
                (
                    (number, start // PART, _packed_text(sentences[start : start + PART]))
                    for start in parts
                ),
            )

    def find(
        self, language: str, words: Iterable[str], texts: Iterable[int], *, limit: int
    ) -> Occurrences:
        """Places of any of these dictionary forms, text by text in the order of `texts`.

        Args: limit: how many places are unpacked at most; `total` counts them all.
        """
        forms = list(dict.fromkeys(words))
        marks = ", ".join("?" * len(forms))
        rows = self._db.rows(
            "SELECT text, count, packed FROM concordance_places "
            f"WHERE language = ? AND word IN ({marks})",
            (language, *forms),
        )
        by_text: dict[int, list[tuple[int, bytes]]] = {}
        for text, count, packed in rows:
            by_text.setdefault(text, []).append((count, packed))
        places: list[Place] = []
        total = 0
        for text in dict.fromkeys(texts):
            found = by_text.get(text, ())
            total += sum(count for count, _ in found)
            room = limit - len(places)
            if room > 0:
                here = [place for _, packed in found for place in _unpacked(packed, text, room)]
                here.sort(key=lambda place: (place.segment, place.start))
                places += here[:room]
        return Occurrences(tuple(places), total)

    def find_phrase(
        self, language: str, words: Sequence[str], texts: Iterable[int], *, gap: int, limit: int
    ) -> Occurrences:
        """Places where these dictionary forms follow each other in one sentence.

        Args: gap: code points that may stand between one word and the next.
        """
        marks = ", ".join("?" * len(set(words)))
        packed: dict[int, dict[str, bytes]] = {}
        for text, word, blob in self._db.rows(
            "SELECT text, word, packed FROM concordance_places "
            f"WHERE language = ? AND word IN ({marks})",
            (language, *dict.fromkeys(words)),
        ):
            packed.setdefault(text, {})[word] = blob
        places: list[Place] = []
        total = 0
        for text in dict.fromkeys(texts):
            found = packed.get(text, {})
            if len(found) == len(set(words)):
                runs = _runs([found[word] for word in words], gap)
                total += len(runs)
                places += [Place(text, *run) for run in runs[: max(0, limit - len(places))]]
        return Occurrences(tuple(places), total)

    def sentences(self, text: int, segments: Iterable[int]) -> dict[int, str]:
        """Sentences of an indexed text by their index; what is not there is left out."""
        wanted = sorted(set(segments))
        parts = sorted({segment // PART for segment in wanted})
        found: dict[int, list[str]] = {}
        for start in range(0, len(parts), _AT_ONCE):
            some = parts[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            for part, packed in self._db.rows(
                "SELECT part, packed FROM concordance_sentences "
                f"WHERE text = ? AND part IN ({marks})",
                (text, *some),
            ):
                found[part] = zlib.decompress(packed).decode("utf-8").split(_MARK)
        return {
            segment: found[segment // PART][segment % PART]
            for segment in wanted
            if segment // PART in found and segment % PART < len(found[segment // PART])
        }

    def search_sentences(
        self, text: int, needles: Sequence[str], *, limit: int
    ) -> list[tuple[int, str]]:
        """(index, sentence) of those that hold any of `needles` as written, for forms the index
        knows nothing of. Reads the whole text."""
        found: list[tuple[int, str]] = []
        for part, packed in self._db.rows(
            "SELECT part, packed FROM concordance_sentences WHERE text = ? ORDER BY part", (text,)
        ):
            whole = zlib.decompress(packed).decode("utf-8")
            if not any(needle in whole for needle in needles):
                continue
            for offset, sentence in enumerate(whole.split(_MARK)):
                if any(needle in sentence for needle in needles):
                    found.append((part * PART + offset, sentence))
                    if len(found) == limit:
                        return found
        return found

    def keep_only(self, texts: Iterable[tuple[str, str]]) -> None:
        """Drop all texts but these (content hash, language)."""
        kept = set(texts)
        with self._db.transaction() as db:
            rows = db.execute("SELECT number, content, language FROM concordance_texts").fetchall()
            self._delete([number for number, *key in rows if tuple(key) not in kept])

    def _delete(self, numbers: Sequence[int]) -> None:
        gone = [(number,) for number in numbers]
        for table, column in (
            ("concordance_places", "text"),
            ("concordance_sentences", "text"),
            ("concordance_texts", "number"),
        ):
            self._db.connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", gone)


def _packed_text(sentences: Sequence[str]) -> bytes:
    joined = _MARK.join(sentence.replace(_MARK, " ") for sentence in sentences)
    return zlib.compress(joined.encode("utf-8", "replace"), 1)


def _packed(places: Sequence[tuple[int, int, int]]) -> bytes:
    numbers = array("I")
    last = 0
    for segment, start, length in places:
        numbers.extend((segment - last, start, length))
        last = segment
    code = "B" if max(numbers, default=0) < 1 << 8 else "H" if max(numbers) < 1 << 16 else "I"
    return code.encode("ascii") + _little_endian(array(code, numbers)).tobytes()


def _unpacked(packed: bytes, text: int, limit: int) -> list[Place]:
    return [
        Place(text, segment, start, start + length)
        for segment, start, length in _triples(packed, limit)
    ]


def _triples(packed: bytes, limit: int | None = None) -> Iterator[tuple[int, int, int]]:
    """(segment, start, length) of each place, at most `limit`."""
    numbers = array(packed[:1].decode("ascii"))
    end = None if limit is None else 1 + 3 * limit * numbers.itemsize
    numbers.frombytes(packed[1:end])
    numbers = _little_endian(numbers)
    return zip(accumulate(numbers[0::3]), numbers[1::3], numbers[2::3], strict=True)


def _runs(words: Sequence[bytes], gap: int) -> list[tuple[int, int, int]]:
    """(segment, start, end) of places of the first word that all others follow in turn."""
    rarest = min(words, key=len)
    segments = {segment for segment, _, _ in _triples(rarest)}
    runs = [
        (segment, start, start + length)
        for segment, start, length in _triples(words[0])
        if segment in segments
    ]
    for word in words[1:]:
        after = {
            (segment, start): start + length
            for segment, start, length in _triples(word)
            if segment in segments
        }
        runs = [
            (segment, start, after[segment, end + between])
            for segment, start, end in runs
            for between in range(gap + 1)
            if (segment, end + between) in after
        ]
    return runs


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers
