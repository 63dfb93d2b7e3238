"""The one place that runs MeCab: text in, words with their places out."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.japanese.unidic import NODE_FORMAT, UNKNOWN_FORMAT, Lexeme, parse_line

# The lattice grows with the sentence; past this many characters a line is cut at a sentence end.
_LONGEST_PIECE = 2000
_SENTENCE_END = re.compile(r"[。！？!?\n][」』）)】〉》”’]*")
_SOFT_END = re.compile(r"[、，,;；　 ）)」』]")
_CACHE_SIZE = 200_000


@dataclass(slots=True)
class Word:
    """One occurrence; rules may change how it is read."""

    start: int
    """Code points into the prepared text."""
    end: int
    lexeme: Lexeme
    reading: str
    lemma: str
    lemma_reading: str
    ruby: tuple[tuple[int, int, str], ...] | None = None
    """Where a rule has placed the kana itself (into the prepared text); it may reach over the
    words that follow, whose own is then empty. None: divide `reading` over the surface."""
    joined: int = 0
    """How many of the following words make one dictionary word with this one: 一昨 日."""


class Tokenizer:
    """fugashi with unidic-lite, with our own output format: one C call a sentence."""

    def __init__(self) -> None:
        import unidic_lite
        from fugashi import GenericTagger

        arguments = (
            f'-r /dev/null -d "{unidic_lite.DICDIR}" -O ""'
            f' -F "{NODE_FORMAT}" -U "{UNKNOWN_FORMAT}" -B ".\\n" -E "."'
        )
        self._tagger: Any = GenericTagger(arguments)
        self._lexemes: dict[str, Lexeme] = {}
        self._pitches: dict[tuple[str, str], tuple[int, ...]] = {}
        # MeCab's tagger holds one lattice: two threads must not parse at once.
        self._lock = threading.Lock()

    def words(self, text: str) -> list[Word]:
        """The words of prepared text (see `prepare`), in order; white space is left out."""
        found: list[Word] = []
        for start, piece in pieces_to_parse(text):
            with self._lock:
                lines: str = self._tagger.parse(piece)
            self._read(lines, start, found)
        return found

    def readings(self, text: str, most: int = 8) -> list[str]:
        """The readings of a short text in MeCab's best few analyses, the best first."""
        found: dict[str, None] = {}
        for analysis in self.analyses(text, most):
            found.setdefault("".join(lexeme.reading for lexeme in analysis))
        return [reading for reading in found if reading]

    def pitch(self, lemma: str, reading: str) -> tuple[int, ...]:
        """The accents of a dictionary form when it is read like this; empty where not listed."""
        key = lemma, reading
        if key not in self._pitches:
            self._pitches[key] = next(
                (
                    lexeme.pitch
                    for lexeme, *others in self.analyses(lemma, 8)
                    if not others and lexeme.lemma_reading == reading
                ),
                (),
            )
        return self._pitches[key]

    def analyses(self, text: str, most: int) -> list[list[Lexeme]]:
        """MeCab's best few analyses of a short text without line ends."""
        with self._lock:
            lines: str = self._tagger.nbest(text, most)
        found: list[list[Lexeme]] = [[]]
        for line in lines.split("\n"):
            # Our marks stand before and after each analysis, so a line without columns ends one.
            if "\t" in line:
                found[-1].append(parse_line(line.lstrip(" ")))
            elif found[-1]:
                found.append([])
        return [analysis for analysis in found if analysis]

    def _read(self, lines: str, start: int, found: list[Word]) -> None:
        lexemes = self._lexemes
        if len(lexemes) > _CACHE_SIZE:
            lexemes.clear()
        at = start
        # fugashi strips what MeCab returns, so the first and last line are marks of our own.
        for line in lines.split("\n")[1:-1]:
            lexeme = lexemes.get(line)
            if lexeme is None:
                bare = line.lstrip(" ")
                at += len(line) - len(bare)
                lexeme = lexemes.get(bare)
                if lexeme is None:
                    lexeme = lexemes[bare] = parse_line(bare)
            end = at + len(lexeme.surface)
            found.append(Word(at, end, lexeme, lexeme.reading, lexeme.lemma, lexeme.lemma_reading))
            at = end


def pieces_to_parse(text: str) -> Iterator[tuple[int, str]]:
    """(offset, piece) of the non-empty lines, long ones cut at sentence ends, then at commas."""
    start = 0
    for line in text.split("\n"):
        at = 0
        while len(line) - at > _LONGEST_PIECE:
            cut = _last_end(_SENTENCE_END, line, at) or _last_end(_SOFT_END, line, at)
            upto = cut or at + _LONGEST_PIECE
            yield start + at, line[at:upto]
            at = upto
        if line[at:].strip():
            yield start + at, line[at:]
        start += len(line) + 1


def _last_end(pattern: re.Pattern[str], line: str, at: int) -> int:
    last = 0
    for match in pattern.finditer(line, at, at + _LONGEST_PIECE):
        last = match.end()
    return last if last > at else 0


@cache
def shared_tokenizer() -> Tokenizer:
    """One tagger for the process; the first call loads the dictionary (about 0.1 s)."""
    return Tokenizer()
