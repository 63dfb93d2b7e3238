"""The reader's words as the window works with them: every change is on disk before it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.jobs import CancelToken, Progress
from reader.services import words
from reader.services.profile import Profile
from reader.services.words import Place
from reader.store.database import utc_now
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.jobs import JobRunner, Work
from reader.ui.models.page_values import ColouredOf, StatusOf
from reader.vocabulary.edits import Edit, deleting, set_status
from reader.vocabulary.matching import TermIndex
from reader.vocabulary.term import Status, Term

_UNDO_DEPTH = 100
MANY = 2_000
"""Terms from which on a change is a job: a few tenths of a second."""
_AT_ONCE = 5_000
"""Terms of a language that are read at once; more are read in a job, so that the page need not
wait for its colours."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Terms to do something with, read when that is done: they may be a hundred thousand."""

    count: int
    read: Callable[[CancelToken], Sequence[Term]]
    """On any thread."""

    @classmethod
    def of(cls, terms: Sequence[Term]) -> Chosen:
        return cls(len(terms), lambda _cancel: terms)


Make = Callable[[Sequence[Term]], Edit]
Then = Callable[[Edit], None]


def _nothing_more(_edit: Edit) -> None:
    pass


class Vocabulary(QObject):
    """Joins the panel, the popup and the colours in the text: one place that saves, one signal.

    A change of many terms is a job; what is asked for meanwhile is done after it.
    """

    changed = Signal(object)
    """An Edit, saved; an empty one when anything may have changed."""
    begun = Signal(int)
    """A job about that many terms, on `changing`."""
    _saved = Signal(object, object)  # from the worker: what was done, and what is to follow

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
        self._queue: list[Callable[[], None]] = []
        self._queued = QTimer(self)
        self._queued.setSingleShot(True)
        self._queued.setInterval(0)
        self._queued.timeout.connect(self._do_queued)
        self.changing = JobRunner("changing_terms", self)
        self.changing.busy_changed.connect(lambda busy: None if busy else self._queued.start())
        self._saved.connect(self._on_saved)

    def close(self) -> None:
        self._queue.clear()
        self._queued.stop()
        self.changing.close()
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
        self._do(lambda: words.save_word(self._profile, place, token, meaning=meaning))

    def save_alone(
        self,
        language: str,
        token: Token,
        meaning: str = "",
        status: Status = Status.LEARNING_1,
    ) -> None:
        """Keep a word that stands in no text."""
        profile = self._profile
        self._do(lambda: words.save_alone(profile, language, token, meaning=meaning, status=status))

    def phrase_term(self, language: str, text: str) -> Term | None:
        """The term kept for several words as they stand in a text."""
        return next(iter(self._profile.terms.find_all(language, " ".join(text.split()))), None)

    def save_phrase(
        self, place: Place, span: Span, meaning: str = "", *, text: str = "", reading: str = ""
    ) -> None:
        """Args: text: the phrase as a dictionary lists it; as it stands if empty."""
        self._do(
            lambda: words.save_phrase(
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
            self._do(
                lambda: words.save_phrase(
                    self._profile, place, span, meaning=meaning, status=status
                )
            )
        else:
            self.set_status([known], status)

    def set_word_status(
        self, place: Place, token: Token, status: Status, meaning: str = ""
    ) -> None:
        """Keeps the word first if it is not yet kept."""
        known = self.term_of(place.document.language, token)
        if known is None:
            profile = self._profile
            self._do(lambda: words.save_word(profile, place, token, meaning=meaning, status=status))
        else:
            self.set_status([known], status)

    def set_status(self, terms: Sequence[Term], status: Status) -> None:
        chosen = self.kept([term.id for term in terms])
        self.change(chosen, lambda some: set_status(some, status, utc_now()))

    def set_meaning(self, term: Term, meaning: str) -> None:
        self._do(lambda: words.edit_meaning(self._profile, term, meaning))

    def rewrite(self, before: Term, after: Term) -> None:
        """Save a term as it was edited in its row. Raises: StoreError if the word exists twice."""
        if (after.text, after.reading) != (before.text, before.reading):
            self._do(lambda: words.edit_word(self._profile, before, after.text, after.reading))
        if after.meaning != before.meaning:
            current = self._profile.terms.term(before.id) or after
            self._do(lambda: words.edit_meaning(self._profile, current, after.meaning))

    def delete(self, terms: Sequence[Term]) -> None:
        self.change(self.kept([term.id for term in terms]), deleting)

    def kept(self, term_ids: Sequence[str]) -> Chosen:
        """The terms with these ids, as they are when something is done with them."""
        store = self._profile.terms
        return Chosen(len(term_ids), lambda _cancel: store.terms_by_id(term_ids))

    def apply(self, edit: Edit) -> None:
        """Save any change of words. Raises: StoreError, nothing is changed then."""
        self.change(Chosen(_size(edit), lambda _cancel: ()), lambda _none: edit)

    def change(self, chosen: Chosen, make: Make, then: Then = _nothing_more) -> None:
        """Save what `make` does to the terms chosen; many of them in a job.

        Args: then: hears the edit when it is saved, an empty one if there was nothing to do.
        """

        def done(edit: Edit) -> None:
            self._done(edit)
            then(edit)

        self._when_free(lambda: self._run(chosen, make, done))

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self, then: Then = _nothing_more) -> None:
        """Take the last change of words back. Args: then: hears of it when it is."""
        self._turn(self._undo, self._redo, Edit.reversed, then)

    def redo(self, then: Then = _nothing_more) -> None:
        """Do again what was taken back last."""
        self._turn(self._redo, self._undo, lambda edit: edit, then)

    def _turn(
        self, source: list[Edit], target: list[Edit], way: Callable[[Edit], Edit], then: Then
    ) -> None:
        """Do the last edit of `source`, or its reverse; it goes to `target`."""

        def turn() -> None:
            if not source:
                return
            edit = source[-1]

            def done(turned: Edit) -> None:
                source.remove(edit)
                target.append(edit)
                self._follow(turned)
                then(turned)

            self._run(Chosen(_size(edit), lambda _cancel: ()), lambda _none: way(edit), done)

        self._when_free(turn)

    def gather(self, chosen: Chosen, then: Callable[[Sequence[Term]], None]) -> None:
        """Read the terms chosen, many of them in a job. Args: then: gets them."""
        if chosen.count < MANY:
            then(chosen.read(CancelToken()))
            return

        def work(cancel: CancelToken, _progress: Progress) -> None:
            self._saved.emit(chosen.read(cancel), then)

        self._when_free(lambda: self._begin(chosen.count, work))

    # How changes are done

    def _do(self, save: Callable[[], Edit]) -> None:
        """A change of one word, which `save` saves."""
        self._when_free(lambda: self._done(save()))

    def _run(self, chosen: Chosen, make: Make, done: Then) -> None:
        """Read, make, save, and tell."""
        profile = self._profile
        if chosen.count < MANY:
            edit = make(chosen.read(CancelToken()))
            done(words.apply(profile, edit) if edit else edit)
            return

        def work(cancel: CancelToken, progress: Progress) -> None:
            edit = make(chosen.read(cancel))
            cancel.check()
            if edit:
                words.apply(profile, edit, cancel=cancel, progress=progress)
            # Not by the lane, which forgets what was cancelled: by now it is on disk.
            self._saved.emit(edit, done)

        self._begin(chosen.count, work)

    @Slot(object, object)
    def _on_saved(self, result: object, then: Callable[[object], None]) -> None:
        then(result)

    def _begin(self, count: int, work: Work) -> None:
        self.changing.start(work)
        self.begun.emit(count)

    def _when_free(self, do: Callable[[], None]) -> None:
        """At once, or after the job that is changing words."""
        if self.changing.busy or self._queue:
            self._queue.append(do)
        else:
            do()

    def _do_queued(self) -> None:
        """What was asked for during a job, in its order."""
        while self._queue and not self.changing.busy:
            do = self._queue.pop(0)
            if self._queue:
                self._queued.start()  # the others' turn comes even if this one fails
            do()

    def saved(self, edit: Edit) -> None:
        """Terms were changed by another part of the window; not the reader's to undo."""
        if edit:
            self._tell(edit)

    def brought(self, edit: Edit) -> None:
        """Terms came in by a job that has saved them; the reader's to undo."""
        self._done(edit)

    def reload(self) -> None:
        """Words changed behind our back: another window, an import. Those that are read in a job
        keep their colours until then."""
        for language in list(self._indices):
            if self._is_large(language):
                if language not in self._waiting:
                    self._waiting.append(language)
            else:
                self._read_now(language)
        if self._waiting:
            self._lane.cancel()  # it may be reading what was there before
            self._read_next()
        self.changed.emit(Edit())

    def _done(self, edit: Edit) -> None:
        if edit:
            self._undo.append(edit)
            del self._undo[:-_UNDO_DEPTH]
            self._redo.clear()
            self._follow(edit)

    def _follow(self, edit: Edit) -> None:
        """An edit is on disk: few terms are followed one by one, many are read anew."""
        if _size(edit) < MANY:
            self._tell(edit)
        else:
            self.reload()

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
        if self._is_large(language):
            self._waiting.append(language)
            self._read_next()
        else:
            self._read_now(language)

    def _is_large(self, language: str) -> bool:
        return self._profile.terms.count(language=language) > _AT_ONCE

    def _read_now(self, language: str) -> None:
        terms = self._profile.terms.terms(language, contexts=False)
        self._indices[language] = TermIndex(terms, language=language)

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


def _size(edit: Edit) -> int:
    return max(len(edit.before), len(edit.after))


def _reading(profile: Profile, language: str) -> Work:
    def read(_cancel: CancelToken, _progress: Progress) -> tuple[str, TermIndex]:
        terms = profile.terms.terms(language, contexts=False)
        return language, TermIndex(terms, language=language)

    return read
