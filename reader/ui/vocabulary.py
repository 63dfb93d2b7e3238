"""The reader's words as the window works with them: every change is on disk before it is told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.jobs import CancelToken, Progress
from reader.services import words
from reader.services.profile import Profile
from reader.services.words import Place
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.jobs import JobRunner, Work
from reader.ui.models.page_values import ColouredOf, StatusOf
from reader.vocabulary.edits import Edit
from reader.vocabulary.matching import TermIndex
from reader.vocabulary.term import Status, Term

_UNDO_DEPTH = 100
_AT_ONCE = 5_000
"""Terms of a language that are read at once; more are read in a job, so that the page need not
wait for its colours."""


class Vocabulary(QObject):
    """Joins the panel, the popup and the colours in the text: one place that saves, one signal."""

    changed = Signal(object)
    """An Edit, saved; an empty one when anything may have changed."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._indices: dict[str, TermIndex] = {}
        self._waiting: list[str] = []
        """Languages whose terms are being read, or will be."""
        self._missed: list[Edit] = []
        self._undo: list[Edit] = []
        self._redo: list[Edit] = []
        self._lane = JobRunner("reading_terms", self)
        self._lane.succeeded.connect(self._on_read)

    def close(self) -> None:
        self._lane.close()

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def colours(self, language: str) -> tuple[StatusOf, ColouredOf]:
        """How the words and phrases of a text are coloured: by the status of their terms; words
        that are not kept have none. Both follow later changes by themselves."""
        self._prepare(language)
        return partial(self._status_of, language), partial(self._coloured, language)

    def term_of(self, language: str, token: Token) -> Term | None:
        """The term a word belongs to, with its contexts."""
        index = self._indices.get(language)
        found = index.term_of(token) if index is not None else None
        if found is None:
            return words.term_of(self._profile, language, token)
        return self._profile.terms.term(found.id)

    def save_word(self, place: Place, token: Token, meaning: str = "") -> None:
        self._done(words.save_word(self._profile, place, token, meaning=meaning))

    def save_alone(
        self,
        language: str,
        token: Token,
        meaning: str = "",
        status: Status = Status.LEARNING_1,
    ) -> None:
        """Keep a word that stands in no text."""
        profile = self._profile
        self._done(words.save_alone(profile, language, token, meaning=meaning, status=status))

    def phrase_term(self, language: str, text: str) -> Term | None:
        """The term kept for several words as they stand in a text."""
        return next(iter(self._profile.terms.find_all(language, " ".join(text.split()))), None)

    def save_phrase(
        self, place: Place, span: Span, meaning: str = "", *, text: str = "", reading: str = ""
    ) -> None:
        """Args: text: the phrase as a dictionary lists it; as it stands if empty."""
        self._done(
            words.save_phrase(
                self._profile, place, span, text=text, reading=reading, meaning=meaning
            )
        )

    def set_phrase_status(
        self, place: Place, span: Span, status: Status, meaning: str = ""
    ) -> None:
        """Keeps the phrase first if it is not yet kept."""
        document = place.document
        known = self.phrase_term(document.language, span.of(document.text))
        if known is None:
            edit = words.save_phrase(self._profile, place, span, meaning=meaning, status=status)
            self._done(edit)
        else:
            self.set_status([known], status)

    def set_word_status(
        self, place: Place, token: Token, status: Status, meaning: str = ""
    ) -> None:
        """Keeps the word first if it is not yet kept."""
        known = self.term_of(place.document.language, token)
        if known is None:
            self._done(words.save_word(self._profile, place, token, meaning=meaning, status=status))
        else:
            self.set_status([known], status)

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

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def apply(self, edit: Edit) -> None:
        """Save any change of words. Raises: StoreError, nothing is changed then."""
        self._done(words.apply(self._profile, edit) if edit else edit)

    def undo(self) -> None:
        """Take the last change of words back."""
        if self._undo:
            edit = self._undo.pop()
            words.undo(self._profile, edit)
            self._redo.append(edit)
            self._tell(edit.reversed())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._redo:
            edit = self._redo.pop()
            words.apply(self._profile, edit)
            self._undo.append(edit)
            self._tell(edit)

    def saved(self, edit: Edit) -> None:
        """Terms were changed by another part of the window; not the reader's to undo."""
        if edit:
            self._tell(edit)

    def brought(self, edit: Edit) -> None:
        """Terms came in by a job that has saved them; the reader's to undo."""
        if len(edit.after) <= _AT_ONCE:
            self._done(edit)
            return
        self._undo.append(edit)
        del self._undo[:-_UNDO_DEPTH]
        self._redo.clear()
        self.reload()

    def reload(self) -> None:
        """Words changed behind our back: another window, an import."""
        languages = list(self._indices)
        self._indices.clear()
        for language in languages:
            self._prepare(language)
        self.changed.emit(Edit())

    def _done(self, edit: Edit) -> None:
        if edit:
            self._undo.append(edit)
            del self._undo[:-_UNDO_DEPTH]
            self._redo.clear()
            self._tell(edit)

    def _tell(self, edit: Edit) -> None:
        if self._waiting:
            self._missed.append(edit)
        for index in self._indices.values():
            index.follow(edit)
        self.changed.emit(edit)

    def _status_of(self, language: str, token: Token) -> Status | None:
        index = self._indices.get(language)
        term = index.term_of(token) if index is not None else None
        return None if term is None else term.status

    def _coloured(self, language: str, tokens: Sequence[Token]) -> list[tuple[Span, Status]]:
        index = self._indices.get(language)
        return index.coloured(tokens) if index is not None else []

    def _prepare(self, language: str) -> None:
        if language in self._indices or language in self._waiting:
            return
        if self._profile.terms.count(language=language) <= _AT_ONCE:
            terms = self._profile.terms.terms(language, contexts=False)
            self._indices[language] = TermIndex(terms, language=language)
        else:
            self._waiting.append(language)
            self._read_next()

    def _read_next(self) -> None:
        if self._waiting and not self._lane.busy:
            self._missed.clear()
            self._lane.start(_reading(self._profile, self._waiting[0]))

    def _on_read(self, result: tuple[str, TermIndex]) -> None:
        language, index = result
        for edit in self._missed:
            index.follow(edit)
        self._indices[language] = index
        self._waiting.remove(language)
        self.changed.emit(Edit())
        self._read_next()


def _reading(profile: Profile, language: str) -> Work:
    def read(_cancel: CancelToken, _progress: Progress) -> tuple[str, TermIndex]:
        terms = profile.terms.terms(language, contexts=False)
        return language, TermIndex(terms, language=language)

    return read
