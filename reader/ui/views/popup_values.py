"""What the word popup says, as values."""

from __future__ import annotations

from dataclasses import dataclass

from reader.vocabulary.term import Status

_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


@dataclass(frozen=True, slots=True)
class MeaningLine:
    """One sense, and which dictionary says it where that is to be named."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PopupContent:
    """Everything the popup says; empty parts are left out."""

    surface: str
    tag: str
    """BCP 47 of the word."""
    reading: str = ""
    accents: tuple[int, ...] = ()
    """Of the dictionary form, the commonest first."""
    takes_particle: bool = False
    """Whether its accent is heard in the particle behind it, as with nouns."""
    part_of_speech: str = ""
    lemma: str = ""
    """The dictionary form, shown where it is not the surface."""
    lemma_reading: str = ""
    inflected: str = ""
    """The surface with all that inflects it, and what that says: 食べられた, "passive, past"."""
    forms: str = ""
    meanings: tuple[MeaningLine, ...] = ()
    looking_up: bool = False
    counterpart: str = ""
    counterpart_tag: str = "und"
    counterpart_mark: str = "target-mark"
    """The colour role of the side the counterpart is on."""
    status: Status | None = None
    """None: not kept."""
    own_meaning: str = ""
    """What the reader wrote."""
    phrase: str = ""
    """The phrase it begins, as a dictionary lists it, while that is not kept."""
    has_kanji: bool = False
    """Whether its characters can be looked at one by one."""
    nested: bool = False
    """It was looked up out of another word's meanings: there is a way back."""

    @property
    def lines(self) -> tuple[MeaningLine, ...]:
        """The reader's own meaning, then the dictionaries', each once."""
        own = (MeaningLine(self.own_meaning),) if self.own_meaning else ()
        return tuple(dict.fromkeys((*own, *self.meanings)))

    @property
    def shown_reading(self) -> str:
        """The reading, unless the word itself tells it and there is no accent to draw."""
        accented = self.accents and self.reading == self.lemma_reading
        told = self.reading in {self.surface, self.surface.translate(_TO_HIRAGANA)}
        return "" if told and not accented else self.reading

    def as_text(self) -> str:
        """Word, reading and meanings, to be pasted elsewhere."""
        head = " ".join(filter(None, (self.surface, self.shown_reading)))
        return "\n".join((head, *(line.text for line in self.lines)))
