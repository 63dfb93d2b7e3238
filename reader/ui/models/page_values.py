"""What the reading page is told: places, modes, how it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.layout.pair import Side
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status

StatusOf = Callable[[Token], Status | None]
"""The status to show for a word; None shows it plain."""

PhrasesOf = Callable[[Sequence[Token]], Iterable[tuple[Span, Status]]]
"""The terms of several words in a run of tokens; each is coloured as one."""


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

    @property
    def by_bead(self) -> bool:
        """Whether each bead has a row of its own."""
        return self.editing or self.mode in {Mode.ROWS, Mode.INTERLEAVED}
