"""Which cards a term becomes, and in which deck."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.errors import ReaderError


class CardKind(StrEnum):
    """What a card asks; in the order of the note type's templates."""

    RECOGNITION = "recognition"
    """From the word and its sentence to the meaning."""
    PRODUCTION = "production"
    """From the meaning and the translated sentence to the word."""
    CLOZE = "cloze"
    """From the sentence with a gap, and its translation, to the word."""


DECK = "Facing Pages::{language}::{work}"
"""Where notes go unless the reader chooses another deck."""
_LANGUAGE, _WORK = "{language}", "{work}"


class NoDeckName(ReaderError):
    """What was given as a deck has no name in it."""


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What the reader wants cards to be."""

    kinds: frozenset[CardKind] = frozenset({CardKind.RECOGNITION})
    """At least one."""
    deck: str = DECK
    """Names parted by `::`; {language} and {work} stand for the term's own."""

    def deck_for(self, language: str, work: str) -> str:
        """The deck of a term; parts that come out empty are left out.

        Args: language: its English name; work: the title, empty for a term met in no work.
        """
        parts = []
        for pattern in self.deck.split("::"):
            filled = pattern.replace(_LANGUAGE, language).replace(_WORK, work)
            if filled.strip():
                parts.append(_deck_part(filled) or "?")  # a title of signs only
        return "::".join(parts) or "?"


def card_choice(kinds: Iterable[str] = (), deck: str = "") -> CardChoice:
    """The choice as somebody wrote it; what is empty is taken as usual.

    Raises: NoDeckName; ValueError for a kind that is none.
    """
    wanted = frozenset(CardKind(kind) for kind in kinds) or CardChoice().kinds
    if deck and not any(map(_deck_part, deck.split("::"))):
        raise NoDeckName(f"“{deck}” cannot be a deck; give it a name such as Japanese::Novels.")
    return CardChoice(wanted, deck.strip() or DECK)


def _deck_part(name: str) -> str:
    # Two colons part decks and their children; a title may hold some, and Anki forbids quotes.
    return re.sub(r":{2,}", ":", " ".join(name.split())).strip(": ").replace('"', "'")
