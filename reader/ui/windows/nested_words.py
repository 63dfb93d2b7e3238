"""Words looked up out of the popup's own text, one inside the other, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.services.glance import Glance
from reader.ui.views.popup_values import PopupContent
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.popup_content import glance_content
from reader.ui.windows.word_lookup import WordLookup
from reader.vocabulary.term import Status

_DEEPEST = 30


class NestedWords(QObject):
    """A stack of glances. The word on top is what the status keys and A are about."""

    changed = Signal()

    def __init__(self, lookup: WordLookup, vocabulary: Vocabulary, parent: QObject) -> None:
        super().__init__(parent)
        self._lookup, self._vocabulary = lookup, vocabulary
        self._stack: list[Glance] = []
        lookup.nested_answered.connect(self._on_answered)

    @property
    def current(self) -> Glance | None:
        return self._stack[-1] if self._stack else None

    def open(self, text: str, position: int, languages: Sequence[str], other: str) -> None:
        """Look up the word of `text` at a code point of it."""
        here = self.current
        inside = () if here is None else (*explained_in(here), here.language)
        self._lookup.look_up_in(text, position, (*inside, *languages), other)

    def back(self) -> None:
        if self._stack:
            self._stack.pop()
            self.changed.emit()

    def clear(self) -> None:
        self._stack.clear()

    def content(self) -> PopupContent | None:
        """What the popup says about the word on top; None if there is none."""
        glance = self.current
        if glance is None:
            return None
        term = self._vocabulary.term_of(glance.language, glance.token)
        return glance_content(self, glance, term)

    def add(self) -> None:
        glance = self.current
        if glance is not None:
            self._vocabulary.save_alone(glance.language, glance.token, glance.meaning)

    def set_status(self, status: Status) -> None:
        """Of the word on top, keeping it first."""
        glance = self.current
        if glance is None:
            return
        known = self._vocabulary.term_of(glance.language, glance.token)
        if known is not None:
            self._vocabulary.set_status([known], status)
        else:
            self._vocabulary.save_alone(glance.language, glance.token, glance.meaning, status)

    def _on_answered(self, glance: Glance) -> None:
        top = self.current
        if top is not None and (top.language, top.token.surface) == (
            glance.language, glance.token.surface,
        ):  # fmt: skip
            return
        self._stack.append(glance)
        del self._stack[:-_DEEPEST]
        self.changed.emit()


def explained_in(glance: Glance) -> tuple[str, ...]:
    """The languages of its meanings."""
    return tuple(entry.target_language for entry in glance.entries if entry.target_language)
