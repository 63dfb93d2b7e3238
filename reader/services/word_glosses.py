"""Dictionaries as the links between words ask them: short translations, quickly, kept."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from reader.services.glance import open_dictionaries

if TYPE_CHECKING:
    from reader.lookup.entry import Entry
    from reader.lookup.registry import Dictionaries

_MOST_ENTRIES, _MOST_SENSES, _MOST_GLOSSES, _MOST_KEPT = 8, 4, 4, 16
_MOST_WORDS = 4
_NAMES_ONLY = frozenset({"JMnedict"})
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|<.*?>|\{.*?\}")
_OPENING = re.compile(
    "(?:to|a|an|the|be|der|die|das|sich|el|la|le|los|las|les|un|une|una) ", re.IGNORECASE
)
_SEPARATOR = re.compile("[;,]")
_MOST_REMEMBERED = 50_000

_Meanings = Mapping[str, tuple[str, ...]]
_REMEMBERED: dict[tuple[object, ...], _Meanings] = {}
_LOCK = threading.Lock()


class WordGlosses:
    """The dictionaries of this computer and this reader. A context manager; asked from any thread.

    Answers are remembered for the process, apart for each set of dictionaries.
    """

    def __init__(self, data_dir: Path, *, wait: bool) -> None:
        """Args: wait: index dictionaries that were never used, up to some seconds; False leaves
        them out."""
        self._dictionaries: Dictionaries = open_dictionaries(data_dir)
        self._wait = wait
        self._asked: dict[str, tuple[str, ...]] = {}

    def __enter__(self) -> WordGlosses:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dictionaries.close()

    def __call__(
        self, word: str, language: str, *, lemma: str, reading: str, pos: str
    ) -> _Meanings:
        key = (word, language, lemma, reading, pos, self._sources(language))
        known = _REMEMBERED.get(key)
        if known is not None:
            return known
        with _LOCK:
            entries = self._dictionaries.look_up(
                word,
                language,
                lemma=lemma,
                reading=reading,
                pos=pos,
                limit=_MOST_ENTRIES,
                wait=self._wait,
            )
        if len(_REMEMBERED) > _MOST_REMEMBERED:
            _REMEMBERED.clear()
        return _REMEMBERED.setdefault(key, _by_language(entries))

    def _sources(self, language: str) -> tuple[str, ...]:
        """Names of the dictionaries that will answer."""
        if language not in self._asked:
            self._asked[language] = tuple(
                source.name
                for source in self._dictionaries.for_language(language)
                if self._wait or getattr(source, "ready", True)
            )
        return self._asked[language]


def _by_language(entries: Iterable[Entry]) -> _Meanings:
    found: dict[str, dict[str, None]] = {}
    for entry in entries:
        if entry.source in _NAMES_ONLY or not entry.target_language:
            continue
        kept = found.setdefault(entry.target_language, {})
        for sense in entry.senses[:_MOST_SENSES]:
            for gloss in sense.glosses[:_MOST_GLOSSES]:
                kept.update(dict.fromkeys(short_glosses(gloss)))
    return {language: tuple(kept)[:_MOST_KEPT] for language, kept in found.items() if kept}


def short_glosses(gloss: str) -> list[str]:
    """Its parts without asides, articles and `to`: "to wait (for); to await" is wait, await."""
    parts = (_OPENING.sub("", part.strip(), count=1) if _OPENING.match(part.strip()) else
             part.strip() for part in _SEPARATOR.split(_ASIDE.sub("", gloss)))  # fmt: skip
    return [part for part in parts if part and len(part.split()) <= _MOST_WORDS]
