"""The page of words: what it lists, and what is done with the words on it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError, StoreError
from reader.jobs import CancelToken, Progress
from reader.services.concordance import Hit
from reader.services.profile import Profile
from reader.services.words import numbered_terms
from reader.store.database import utc_now
from reader.store.term_search import Order, TermQuery
from reader.text.language import language
from reader.text.span import Span
from reader.ui import figures
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages
from reader.ui.models.hit_list_model import HitListModel
from reader.ui.models.term_table_model import TermTableModel
from reader.ui.plurals import counted
from reader.ui.views.words_page import WordsPage
from reader.ui.vocabulary import Chosen, Vocabulary
from reader.ui.windows.word_changes import ask_tags, change_tags, delete_words, undoable
from reader.vocabulary import edits
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term

_FIRST = 100  # rows known before the page is shown; the others follow
_ALL = 10_000_000
_PAUSE_MS = 150
_COLUMNS = "words_page:columns"


class WordsPageController(QObject):
    """Joins the page with the vocabulary."""

    closed = Signal()
    place_wanted = Signal(object)
    """A Hit."""
    everywhere_wanted = Signal(str, str)
    """Language, word."""
    export_wanted = Signal(object)
    """Terms."""

    def __init__(
        self,
        profile: Profile,
        page: WordsPage,
        model: TermTableModel,
        places: HitListModel,
        vocabulary: Vocabulary,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.page, self._profile, self._model = page, profile, model
        self._places, self._vocabulary, self._messages = places, vocabulary, messages
        self._window = window
        self._order: Order = "created"
        self._turned = False
        self._kept_selection: frozenset[str] = frozenset()
        self._listing = JobRunner("words_listing", self)
        self._listing.succeeded.connect(self._on_listed)
        self._listing.failed.connect(messages.show_error)
        model.term_edited.connect(self._on_edited)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._list_the_others)
        page.query_changed.connect(self.refresh)
        page.table.order_wanted.connect(self._on_order)
        page.status_wanted.connect(self._set_status)
        page.tags_wanted.connect(self._ask_tags)
        page.deletion_wanted.connect(self._delete)
        page.merge_wanted.connect(self._merge)
        page.duplicates_wanted.connect(self._find_duplicates)
        page.export_wanted.connect(self._export)
        page.undo_wanted.connect(self.undo)
        page.redo_wanted.connect(self.redo)
        page.rows_changed.connect(self._show_places)
        page.columns_changed.connect(self._keep_columns)
        page.hit_wanted.connect(self.place_wanted)
        page.everywhere_wanted.connect(self._on_everywhere)
        page.closed.connect(self.closed)
        vocabulary.changed.connect(self._on_words_changed)

    def close(self) -> None:
        self.page.filters.stop()
        self._pause.stop()
        self._listing.close()

    def open(self) -> None:
        """List everything anew; the filters stay as they were."""
        self._fill_filters()
        self._restore_columns()
        self.refresh()
        self.page.table.setFocus()
        if self._model.rowCount() and not self.page.table.currentIndex().isValid():
            self.page.table.setCurrentIndex(self._model.index(0, 0))

    # Listing

    def refresh(self) -> None:
        """What the page asks for: its first rows at once, the others in a job after a moment, so
        that whoever types waits for no more than is in view."""
        asked = self._query()
        store = self._profile.terms
        self._listing.cancel()
        self._pause.stop()
        numbers = store.numbers(_limited(asked, _FIRST))
        whole = len(numbers) < _FIRST
        total = len(numbers)
        if not whole and not asked.typed.strip():
            total = store.count(asked)
        self._model.set_found(numbers, total)
        self.page.set_total(total, at_least=not whole and total == len(numbers))
        self._tell_what_can_be()
        if not whole:
            self._pause.start()
        self._select_again()

    def _list_the_others(self) -> None:
        profile, everything = self._profile, _limited(self._query(), _ALL)

        def listing(_cancel: CancelToken, _progress: Progress) -> list[int]:
            return profile.terms.numbers(everything)

        self._listing.start(listing)

    def _on_listed(self, numbers: list[int]) -> None:
        self._model.set_numbers(numbers)
        self.page.set_total(len(numbers))

    def _query(self) -> TermQuery:
        asked = self.page.filters.query()
        return TermQuery(
            asked.typed,
            language=asked.language or None,
            statuses=asked.statuses,
            tags=(asked.tag,) if asked.tag else (),
            work_id=asked.work_id,
            created_from=asked.created_from(datetime.now().astimezone()),
            order="best" if asked.typed.strip() and self._order == "created" else self._order,
            descending=self._turned,
        )

    def _on_order(self, order: str, turned: bool) -> None:
        self._order, self._turned = order, turned  # type: ignore[assignment]
        self.refresh()

    def _fill_filters(self) -> None:
        terms = self._profile.terms
        tags = [(tag, language(tag).native_name) for tag in terms.languages()]
        works = [(work.id, work.title) for work in self._profile.library.works()]
        self.page.filters.set_options(tags, terms.tags(), works)

    def _keep_columns(self) -> None:
        keys = json.dumps(self.page.table.columns())
        try:
            self._profile.library.save_setting(_COLUMNS, keys)
        except StoreError as error:
            self._messages.show_unkept(error)

    def _restore_columns(self) -> None:
        try:
            keys = json.loads(self._profile.library.setting(_COLUMNS) or "[]")
        except ValueError:
            keys = []
        if keys:
            self.page.set_columns([str(key) for key in keys])

    # What is done with words

    def _on_edited(self, before: Term, after: Term) -> None:
        """A term as it was edited in its row; a sentence where it cannot be so."""
        now = utc_now()
        if (after.text, after.reading) != (before.text, before.reading):
            changes = edits.edit_word(before, after.text, after.reading, now)
        elif after.meaning != before.meaning:
            changes = edits.edit_meaning([before], after.meaning, now)
        else:
            changes = edits.set_tags(before, after.tags, now)
        try:
            self._vocabulary.apply(changes)
        except ReaderError as error:
            self._messages.show_error(error)

    def undo(self) -> None:
        self._vocabulary.undo()

    def redo(self) -> None:
        self._vocabulary.redo()

    def _chosen(self) -> Chosen:
        return self._in_rows(self.page.table.selected_rows())

    def _in_rows(self, rows: Iterable[int], *, as_added: bool = False) -> Chosen:
        profile = self._profile
        numbers = [n for row in rows if (n := self._model.number(row)) is not None]
        if as_added:
            numbers.sort()
        return Chosen(len(numbers), lambda cancel: numbered_terms(profile, numbers, cancel))

    def _set_status(self, status: Status) -> None:
        now = utc_now()
        if (chosen := self._chosen()).count:
            self._vocabulary.change(chosen, lambda terms: edits.set_status(terms, status, now))

    def _delete(self) -> None:
        # In the order they were added in, in which Undo adds them again.
        chosen = self._in_rows(self.page.table.selected_rows(), as_added=True)
        delete_words(self._vocabulary, self._messages, chosen)

    def _ask_tags(self) -> None:
        chosen = self._chosen()
        typed = ask_tags(self._window)
        if typed and chosen.count:
            self.change_tags(chosen, typed)

    def change_tags(self, chosen: Chosen, typed: str) -> None:
        change_tags(self._vocabulary, chosen, typed, lambda _edit: self._fill_filters())

    def _merge(self) -> None:
        now = utc_now()

        def merged(terms: Sequence[Term]) -> Edit:
            return edits.merge(terms, now) if _alike(terms) else Edit()

        def tell(edit: Edit) -> None:
            if not edit:
                self._messages.say(self.tr("Words of different languages cannot be merged."))
                return
            count = len(edit.before)
            text = counted(count, "1 word: “{1}”.", "{0} words became one: “{1}”.")
            text = text.format(figures.number(count), edit.before[0].text)
            self._messages.show(undoable(text))

        if (chosen := self._chosen()).count > 1:
            self._vocabulary.change(chosen, merged, tell)

    def _find_duplicates(self) -> None:
        store, now = self._profile.terms, utc_now()

        def tell(edit: Edit) -> None:
            count = len(edit.after)
            if not count:
                self._messages.say(self.tr("No word is kept twice."))
                return
            text = counted(
                count,
                "1 word was kept twice; it is one now.",
                "{0} words were kept twice; each is one now.",
            )
            self._messages.show(undoable(text.format(figures.number(count))))

        everything = Chosen(store.count(), lambda _cancel: store.terms())
        self._vocabulary.change(everything, lambda terms: edits.merge_duplicates(terms, now), tell)

    def _export(self) -> None:
        """The selected words if there are several, else all that are listed."""
        chosen = self._chosen()
        if chosen.count < 2:
            numbers = self._profile.terms.numbers(_limited(self._query(), _ALL))
            self._model.set_numbers(numbers)
            chosen = self._in_rows(range(len(numbers)))
        self._vocabulary.gather(chosen, self.export_wanted.emit)

    # Where words stand

    def _show_places(self) -> None:
        rows = self.page.table.selected_rows()
        term = self._model.term(rows[0]) if len(rows) == 1 else None
        self._places.set_hits(places_of(term) if term is not None else ())
        self.page.places.everywhere.setEnabled(term is not None)

    def _on_everywhere(self) -> None:
        rows = self.page.table.selected_rows()
        term = self._model.term(rows[0]) if rows else None
        if term is not None:
            self.everywhere_wanted.emit(term.language, term.text)

    # What happens

    def _on_words_changed(self, edit: Edit) -> None:
        if not self.page.isVisible():
            return
        ids = {term.id for term in (*edit.before, *edit.after)}
        added_or_gone = {t.id for t in edit.before} != {t.id for t in edit.after}
        self._tell_what_can_be()
        if added_or_gone or not ids or self._is_filtered():
            rows = self.page.table.selected_rows()
            selected = [self._model.term(row) for row in rows if len(rows) <= _FIRST]
            self._kept_selection = frozenset(term.id for term in selected if term is not None) | (
                {term.id for term in edit.after} if len(edit.after) <= _FIRST else set()
            )
            scroll = self.page.table.verticalScrollBar().value()
            self.refresh()
            self.page.table.verticalScrollBar().setValue(scroll)
        else:
            self._model.forget()
        self._show_places()

    def _is_filtered(self) -> bool:
        asked = self.page.filters.query()
        return bool(asked.typed.strip() or asked.statuses or asked.tag) or self._order in {
            "status", "text", "reading", "meaning",
        }  # fmt: skip

    def _tell_what_can_be(self) -> None:
        self.page.set_can(undo=self._vocabulary.can_undo, redo=self._vocabulary.can_redo)

    def _select_again(self) -> None:
        """Rows of the words that were selected before the list was made anew."""
        wanted, self._kept_selection = self._kept_selection, frozenset()
        if not wanted:
            return
        selection = QItemSelection()
        last = min(self._model.rowCount(), _FIRST)
        for row in range(last):
            term = self._model.term(row)
            if term is not None and term.id in wanted:
                selection.select(self._model.index(row, 0), self._model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.page.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if selection.indexes():
            self.page.table.selectionModel().setCurrentIndex(selection.indexes()[0], flags.NoUpdate)


def _alike(terms: Sequence[Term]) -> bool:
    """Whether they can be merged."""
    return len({term.language for term in terms}) == 1


def places_of(term: Term) -> list[Hit]:
    """The sentences a term was kept with, as places."""
    from reader.exporters.notes import surface_place

    return [
        Hit(
            context.work_id, context.work, context.version_id, term.language, context.segment,
            context.sentence, Span(*surface_place(term, context)), context.translation,
            context.translation_language,
        )
        for context in term.contexts
    ]  # fmt: skip


def _limited(query: TermQuery, limit: int) -> TermQuery:
    from dataclasses import replace

    return replace(query, limit=limit)
