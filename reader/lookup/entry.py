"""What dictionaries answer with, whatever their format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning: the glosses that say it, and what is known about its use."""

    glosses: tuple[str, ...]
    """Plain text, the best one first; never markup."""
    parts_of_speech: tuple[str, ...] = ()
    """In the dictionary's own words: "Ichidan verb", "n, masc"."""
    tags: tuple[str, ...] = ()
    """Field, register, dialect: "computing", "colloquialism"."""
    notes: tuple[str, ...] = ()
    """Usage, examples, see also."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One headword of one dictionary."""

    headword: str
    reading: str
    """Kana, pinyin or IPA as the dictionary gives it; empty where it gives none."""
    senses: tuple[Sense, ...]
    source: str
    """Name of the dictionary, to be shown with the meaning."""
    language: str
    """BCP 47 tag of the headword; "" where a reader's own dictionary does not say."""
    target_language: str = ""
    """BCP 47 tag of the glosses; "" where the dictionary does not say."""
    other_forms: tuple[str, ...] = ()
    """Further spellings of the same entry, the commonest first."""
    rank: int | None = None
    """Rank by frequency, 1 the commonest, where the dictionary knows it."""
    ranked_by: str = ""
    """The frequency dictionary that gave the rank; empty where the entry's own dictionary did."""
    common: bool = False
    """Marked as common by its dictionary."""
    pitch: tuple[int, ...] = ()
    """Accent nuclei in morae, 0 = flat; Japanese only."""
    found_by: str = ""
    """The form that was found when it is not the word asked for: a lemma, a part of a compound."""
    key: str = ""
    """The dictionary's own number for the entry, if it has one."""

    @property
    def glosses(self) -> tuple[str, ...]:
        """Every gloss of every sense, in order."""
        return tuple(gloss for sense in self.senses for gloss in sense.glosses)

    def by(self, form: str) -> Entry:
        return replace(self, found_by=form)


class Source(Protocol):
    """One dictionary. Threads: `find` may be called from any one thread at a time."""

    @property
    def name(self) -> str:
        """Shown to the reader with each meaning."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """Primary tags of its headwords; empty: the dictionary does not say, ask it always."""
        ...

    def find(self, forms: Iterable[str], *, reading: str = "") -> list[Entry]:
        """Entries under any of `forms` exactly as spelt (the source folds case and marks itself).

        Args: forms: the likeliest first; reading: hiragana to prefer, "" if unknown.
        Returns: the best first, `found_by` set to the form that matched.
        """
        ...

    def knows(self, form: str) -> bool:
        """Whether `find` would have something under just this form; cheaper than asking it."""
        ...
