"""The reader's words as the window works with them: every change is on disk before it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.services import words
from reader.services.profile import Profile
from reader.services.words import Place
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term

_UNDO_DEPTH = 100


class Vocabulary(QObject):
    """Joins the panel, the popup and the colours in the text: one place that saves, one signal."""

    changed = Signal(object)
    """An Edit, saved."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._statuses: dict[str, dict[tuple[str, str], Status]] = {}
        self._undo: list[Edit] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def status_of(self, language: str) -> Callable[[Token], Status | None]:
        """The status of a word's term for colouring, None for words that are not kept. The
        function follows later changes by itself."""
        table = self._table(language)

        def status(token: Token) -> Status | None:
            text, reading = token.lemma or token.surface, token.lemma_reading
            found = table.get((text, reading))
            if found is None and reading:
                found = table.get((text, ""))
            return found

        return status

    def term_of(self, language: str, token: Token) -> Term | None:
        return words.term_of(self._profile, language, token)

    def save_word(self, place: Place, token: Token, meaning: str = "") -> None:
        self._done(words.save_word(self._profile, place, token, meaning=meaning))

    def save_phrase(self, place: Place, span: Span) -> None:
        self._done(words.save_phrase(self._profile, place, span))

    def set_word_status(
        self, place: Place, token: Token, status: Status, meaning: str = ""
    ) -> None:
        """Keeps the word first if it is not yet kept."""
        self._done(words.set_word_status(self._profile, place, token, status, meaning=meaning))

    def set_status(self, terms: Sequence[Term], status: Status) -> None:
        self._done(words.set_status(self._profile, terms, status))

    def set_meaning(self, term: Term, meaning: str) -> None:
        self._done(words.edit_meaning(self._profile, term, meaning))

    def rewrite(self, before: Term, after: Term) -> None:
        """Save a term as it was edited in its row. Raises: StoreError if the word exists twice."""
        if (after.text, after.reading) != (before.text, before.reading):
            self._done(words.edit_word(self._profile, before, after.text, after.reading))
        if after.meaning != before.meaning:
            current = self._profile.terms.term(before.id) or after
            self._done(words.edit_meaning(self._profile, current, after.meaning))

    def delete(self, terms: Sequence[Term]) -> None:
        self._done(words.delete_terms(self._profile, terms))

    def undo(self) -> None:
        """Take the last change of words back."""
        if self._undo:
            edit = self._undo.pop()
            words.undo(self._profile, edit)
            self._tell(edit.reversed())

    def reload(self) -> None:
        """Words changed behind our back: another window, an import."""
        for language, table in self._statuses.items():
            table.clear()
            table.update(self._profile.terms.statuses(language))
        self.changed.emit(Edit())

    def _done(self, edit: Edit) -> None:
        if edit:
            self._undo.append(edit)
            del self._undo[:-_UNDO_DEPTH]
            self._tell(edit)

    def _tell(self, edit: Edit) -> None:
        for term in edit.before:
            self._table(term.language).pop((term.text, term.reading), None)
        for term in edit.after:
            self._table(term.language)[(term.text, term.reading)] = term.status
        self.changed.emit(edit)

    def _table(self, language: str) -> dict[tuple[str, str], Status]:
        if language not in self._statuses:
            self._statuses[language] = dict(self._profile.terms.statuses(language))
        return self._statuses[language]
