"""A reading that the reader set right, and where it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Scope(StrEnum):
    """How far a correction reaches; a narrower one wins over a wider one."""

    PLACE = "place"
    TEXT = "text"
    EVERYWHERE = "everywhere"


class Shown(StrEnum):
    """Whether the readings of a word follow the mode of the page."""

    BY_MODE = "mode"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class TextId:
    """Which text is meant, in two ways: a text that is imported again has another work but the
    same content, an edited one that replaces it another content in the same work."""

    work_id: str = ""
    content: str = ""
    """SHA-256 of the version's text, hexadecimal."""

    def is_same(self, other: TextId) -> bool:
        return (bool(self.work_id) and self.work_id == other.work_id) or (
            bool(self.content) and self.content == other.content
        )


@dataclass(frozen=True, slots=True)
class WordRead:
    """What a word is with its corrected reading, as a token has it."""

    reading: str
    """Hiragana of the surface."""
    lemma: str = ""
    lemma_reading: str = ""
    pitch: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """`surface` is read like `word.reading`. Keyed by content, so that it outlives the import."""

    surface: str
    lemma: str
    """Of the word as it was analysed; empty for several words taken together."""
    word: WordRead
    scope: Scope = Scope.EVERYWHERE
    text: TextId = field(default_factory=TextId)
    """For the scopes PLACE and TEXT."""
    sentence: str = ""
    """For PLACE: the sentence on one line, the one before it, and which of the occurrences of
    `surface` in the sentence is meant, from 0."""
    before: str = ""
    occurrence: int = 0

    @property
    def key(self) -> tuple[str, ...]:
        """Equal for two corrections of which the later one takes the place of the earlier."""
        if self.scope is Scope.EVERYWHERE:
            return self.surface, self.lemma, self.scope
        if self.scope is Scope.TEXT:
            return self.surface, self.lemma, self.scope, self.text.work_id, self.text.content
        return (
            self.surface, self.lemma, self.scope, self.sentence, self.before, str(self.occurrence),
        )  # fmt: skip


def on_one_line(text: str) -> str:
    """Line ends and tabs as spaces; every offset stays what it was."""
    return text.translate({ord("\n"): " ", ord("\r"): " ", ord("\t"): " "})
