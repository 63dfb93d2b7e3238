"""What the reading page is told: places, modes, how it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.japanese.ruby_script import RubyScript
from reader.layout.pair import Side
from reader.text.correction import Shown
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status

StatusOf = Callable[[Token], Status | None]
"""The status to show for a word; None shows it plain."""

ColouredOf = Callable[[Sequence[Token]], Iterable[tuple[Span, Status]]]
"""The words and phrases of a run of tokens that have a status; a phrase is coloured as one."""


@dataclass(frozen=True, slots=True)
class ReadingWishes:
    """What the reader wants of readings, apart from the mode. Words are (lemma, its reading)."""

    always: frozenset[tuple[str, str]] = frozenset()
    never: frozenset[tuple[str, str]] = frozenset()
    known_kanji: frozenset[tuple[str, str]] = frozenset()
    """Kanji and readings that stand in words the reader knows: (食, た)."""

    def of(self, token: Token) -> Shown:
        word = token.lemma, token.lemma_reading
        if word in self.always:
            return Shown.ALWAYS
        return Shown.NEVER if word in self.never else Shown.BY_MODE


class Mode(StrEnum):
    BOTH = "both"
    VEILED = "veiled"
    ROWS = "rows"
    INTERLEAVED = "interleaved"


class Furigana(StrEnum):
    OFF = "off"
    HOVER = "hover"
    UNKNOWN = "unknown"
    ALL = "all"


class StatusLook(StrEnum):
    TINT = "tint"
    UNDERLINE = "underline"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the keyboard is: a sentence of one side and, once the reader moves by word, a word."""

    side: Side = Side.SOURCE
    segment: int = 0
    word: Token | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How the page is set. `scale` counts for both sides; the offsets are steps of the scale."""

    mode: Mode = Mode.BOTH
    furigana: Furigana = Furigana.ALL
    author_ruby: bool = True
    """The author's own readings are shown whatever the mode."""
    known_kanji: bool = False
    """With unknown words only: not over kanji whose reading is known from other words."""
    ruby_script: RubyScript = RubyScript.HIRAGANA
    words_marked: bool = False
    """Where words begin and end, and what part of speech they are."""
    status_look: StatusLook = StatusLook.TINT
    scale: float = 1.0
    source_offset: int = 0
    target_offset: int = 0
    column: int = 0
    """Width of a column in pixels at 100 %; 0 for the default."""
    source_family: str = ""
    """The reader's own choice of face; empty for ours."""
    target_family: str = ""
    justify: bool = False
    """Alphabetic texts too; Japanese and Chinese always are."""
    editing: bool = False
    """Beads are shown with borders, to be corrected."""
    insist_on_columns: bool = False
    """Two columns even where the page is narrow, as long as they stay readable."""

    hidden: Side | None = None
    """A side that is not shown, to read the other one alone."""

    @property
    def hidden_side(self) -> Side | None:
        """As `hidden`; while beads are corrected both sides are there."""
        return None if self.editing else self.hidden

    @property
    def by_bead(self) -> bool:
        """Whether each bead has a row of its own."""
        return self.editing or self.mode in {Mode.ROWS, Mode.INTERLEAVED}
