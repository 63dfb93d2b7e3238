"""What the reader keeps: terms, their statuses and the sentences they were met in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum


class Status(IntEnum):
    """The scale Lute and LWT users know."""

    NEW = 0
    LEARNING_1 = 1
    LEARNING_2 = 2
    LEARNING_3 = 3
    LEARNING_4 = 4
    LEARNING_5 = 5
    IGNORED = 98
    KNOWN = 99


@dataclass(frozen=True, slots=True)
class Context:
    """One sentence a term was met in, with its human translation."""

    sentence: str
    surface: str
    """The form the term has in `sentence`."""
    translation: str = ""
    """The aligned counterpart of `sentence`; empty where there was none."""
    translation_language: str = ""
    work: str = ""
    """Title of the work, as shown to the reader."""
    work_id: str = ""
    version_id: str = ""
    segment: int = -1
    """Index of the sentence in that version; -1 where unknown (imported terms)."""
    surface_start: int = -1
    """Code points from the start of `sentence` to the surface; -1 where unknown."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase the reader tracks. Same language, text and reading: the same term."""

    id: str
    """Random, given once, kept for ever: notes on cards are named after it."""
    language: str
    text: str
    """The dictionary form, or the phrase as it stands."""
    reading: str = ""
    status: Status = Status.LEARNING_1
    meaning: str = ""
    tags: tuple[str, ...] = ()
    contexts: tuple[Context, ...] = ()
    created: str = ""
    """ISO 8601, UTC, seconds."""
    modified: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.language, self.text, self.reading

    def with_context(self, context: Context) -> Term:
        """The term with `context` added, unless the same sentence is there already."""
        if any(known.sentence == context.sentence for known in self.contexts):
            return self
        return replace(self, contexts=(*self.contexts, context))
