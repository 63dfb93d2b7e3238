"""The panel's wishes: listing, statuses, editing, deleting with undo, export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.layout.pair import Side
from reader.services.listing import list_terms
from reader.services.profile import Profile
from reader.text.language import language
from reader.ui import figures
from reader.ui.icons import Look
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import PageModel
from reader.ui.models.term_list_model import TermListModel
from reader.ui.plurals import counted
from reader.ui.views.vocabulary_panel import TermQuery, VocabularyPanel
from reader.ui.vocabulary import Chosen, Vocabulary
from reader.ui.windows.export_controller import ExportController
from reader.ui.windows.reading_controller import ReadingController
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term


class VocabularyController(QObject):
    """Joins the panel with the vocabulary."""

    sentence_wanted = Signal(object, int)
    """Side and segment the reader wants to see."""
    place_wanted = Signal(object)
    """A Context in another text."""

    def __init__(
        self,
        profile: Profile,
        model: TermListModel,
        panel: VocabularyPanel,
        vocabulary: Vocabulary,
        reading: ReadingController,
        page: PageModel,
        messages: Messages,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._profile, self._model, self._panel = profile, model, panel
        self._vocabulary, self._reading, self._page = vocabulary, reading, page
        self._messages, self._look = messages, look
        self.exporting = ExportController(profile, messages, look, window)
        self.lanes = self.exporting.lane, vocabulary.changing
        vocabulary.begun.connect(self._on_begun)
        vocabulary.changing.failed.connect(messages.show_error)
        self._is_stale = False
        """Words changed while nobody saw the panel."""
        self._added_last = ""
        panel.installEventFilter(self)
        panel.query_changed.connect(self._on_query)
        panel.status_wanted.connect(self.set_status)
        panel.deletion_wanted.connect(self.delete)
        panel.tags_wanted.connect(self._change_tags)
        panel.term_edited.connect(self._on_edited)
        panel.export_wanted.connect(self.export)
        panel.term_activated.connect(self._on_activated)
        vocabulary.changed.connect(self._on_words_changed)
        reading.opened.connect(self._on_opened)

    def close(self) -> None:
        self.exporting.close()

    def refresh(self) -> None:
        """List what the panel asks for."""
        self._is_stale = False
        self._list(self._panel.query())

    def set_status(self, terms: Sequence[Term], status: Status) -> None:
        if terms:
            self._vocabulary.set_status(terms, status)

    def delete(self, terms: Sequence[Term]) -> None:
        from reader.ui.windows.word_changes import delete_words

        delete_words(self._vocabulary, self._messages, self._chosen(terms))

    def _change_tags(self, terms: Sequence[Term]) -> None:
        from reader.ui.windows.word_changes import ask_tags, change_tags

        typed = ask_tags(self._panel.window())
        if typed:
            change_tags(self._vocabulary, self._chosen(terms), typed)

    def _chosen(self, terms: Sequence[Term]) -> Chosen:
        return self._vocabulary.kept([term.id for term in terms])

    def undo(self) -> None:
        self._vocabulary.undo(lambda _edit: self._messages.say(self.tr("Undone."), "done"))

    def redo(self) -> None:
        self._vocabulary.redo(lambda _edit: self._messages.say(self.tr("Redone."), "done"))

    def _on_begun(self, count: int) -> None:
        """A job about many words: the bar tells how far it is."""
        text = counted(count, "Changing 1 word.", "Changing {0} words.")
        self._messages.show(
            Message(text.format(figures.number(count)), "progress", self.tr("Cancel"), "cancel")
        )

    def export(self, terms: Sequence[Term] | None = None) -> None:
        """Ask for target and cards of `terms`, or of what is listed, and write them."""
        if terms is None and self._is_stale:
            self.refresh()
        chosen = list(terms if terms is not None else self._model.terms)
        if not chosen:
            self._messages.say(
                self.tr(
                    "There is no word to export yet; point at one and press {key} to keep it."
                ).format(key=self._look.keys.first("add_word"))
            )
            return
        work = self._reading.work
        self.exporting.ask(chosen, work.title if work is not None else "Facing Pages")

    # What happens

    def _on_opened(self) -> None:
        document = self._page.document(Side.SOURCE)
        self._panel.set_language_name(language(document.language).native_name)
        self.refresh()

    def _on_query(self, query: TermQuery) -> None:
        self._list(query)

    def _list(self, query: TermQuery) -> None:
        pair = self._page.pair
        in_text = query.scope == "text" and self._reading.work is not None
        tag = pair.source.language if pair is not None and query.scope == "language" else None
        listing = list_terms(
            self._profile,
            work=self._reading.work if in_text else None,
            language=tag,
            typed=query.words,
            statuses=query.statuses,
            order=query.order,
        )
        self._model.set_terms(listing.terms)
        self._panel.set_total(listing.total)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel opens: what changed while it was closed is listed now."""
        if event.type() == QEvent.Type.Show and self._is_stale:
            self.refresh()
            if self._added_last:
                self._panel.select_term(self._added_last)
        return False

    def _on_words_changed(self, edit: Edit) -> None:
        added = [term.id for term in edit.after]
        self._added_last = added[0] if len(added) == 1 else ""
        if not self._panel.isVisible():
            self._is_stale = True
            return
        self.refresh()
        if self._added_last and not self._panel.has_keyboard():
            self._panel.select_term(self._added_last)

    def _on_edited(self, after: Term) -> None:
        before = self._profile.terms.term(after.id)
        if before is None:
            return
        try:
            self._vocabulary.rewrite(before, after)
        except ReaderError as error:
            self._messages.show_error(error)

    def _on_activated(self, term: Term) -> None:
        """Go to the sentence the term was met in: on the page, else in the text it is from."""
        for context in term.contexts:
            for side in Side:
                version = self._reading.version(side)
                if version is not None and version.id == context.version_id:
                    self.sentence_wanted.emit(side, context.segment)
                    return
        met = next((context for context in term.contexts if context.version_id), None)
        if met is not None:
            self.place_wanted.emit(met)
        else:
            self._messages.say(self.tr("“{0}” is not in the texts on the page.").format(term.text))
