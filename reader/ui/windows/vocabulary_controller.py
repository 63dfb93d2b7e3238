"""The panel's wishes: listing, statuses, editing, deleting with undo, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services.listing import list_terms
from reader.services.profile import Profile
from reader.text.language import language
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import PageModel
from reader.ui.models.term_list_model import TermListModel
from reader.ui.views.vocabulary_panel import TermQuery, VocabularyPanel
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.reading_controller import ReadingController
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term


class VocabularyController(QObject):
    """Joins the panel with the vocabulary."""

    format_chosen = Signal(str, str)
    """Format and folder of an export, to be proposed the next time."""
    sentence_wanted = Signal(object, int)
    """Side and segment the reader wants to see."""

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
        self._messages, self._look, self._window = messages, look, window
        self.export_format, self.save_folder = "apkg", ""
        self.lane = JobRunner("exporting", self)
        self.lane.succeeded.connect(self._on_exported)
        self.lane.failed.connect(messages.show_error)
        panel.query_changed.connect(self._on_query)
        panel.status_wanted.connect(self.set_status)
        panel.deletion_wanted.connect(self.delete)
        panel.term_edited.connect(self._on_edited)
        panel.export_wanted.connect(self.export)
        panel.term_activated.connect(self._on_activated)
        vocabulary.changed.connect(self._on_words_changed)
        reading.opened.connect(self._on_opened)

    def close(self) -> None:
        self.lane.close()

    def refresh(self) -> None:
        """List what the panel asks for."""
        self._list(self._panel.query())

    def set_status(self, terms: Sequence[Term], status: Status) -> None:
        if terms:
            self._vocabulary.set_status(terms, status)

    def delete(self, terms: Sequence[Term]) -> None:
        if not terms:
            return
        self._vocabulary.delete(terms)
        if len(terms) == 1:
            text = self.tr("“{0}” was deleted.").format(terms[0].text)
        else:
            text = self.tr("{0} words were deleted.").format(len(terms))
        self._messages.show(Message(text, "info", self.tr("Undo"), "undo_words"))

    def undo(self) -> None:
        self._vocabulary.undo()
        self._messages.say(self.tr("Undone."), "done")

    def export(self, terms: Sequence[Term] | None = None) -> None:
        """Ask for format and place, then write cards of `terms`, or of what is listed."""
        chosen = list(terms if terms is not None else self._model.terms)
        if not chosen:
            self._messages.say(
                self.tr("There is no word to export yet; point at one and press A to keep it.")
            )
            return
        from reader.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._look, len(chosen), self.export_format, self._window)
        dialog.accepted.connect(lambda: self._choose_place(chosen, dialog.format()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_place(self, terms: Sequence[Term], format_: str) -> None:
        work = self._reading.work
        name = f"{work.title if work is not None else 'Facing Pages'}.{format_}"
        start = str(Path(self.save_folder or Path.home()) / name.replace("/", "-"))
        picked, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export cards"), start, f"*.{format_}"
        )
        if picked:
            path = Path(picked)
            path = path if path.suffix else path.with_suffix(f".{format_}")
            self.export_format, self.save_folder = format_, str(path.parent)
            self.format_chosen.emit(format_, str(path.parent))
            self._export_to(path, format_, terms)

    def _export_to(self, path: Path, format_: str, terms: Sequence[Term]) -> None:
        profile = self._profile

        def work(cancel: CancelToken, _progress: Progress) -> tuple[Path, int]:
            from reader.services.cards import export_terms

            export_terms(profile, path, format_, terms, cancel=cancel)
            return path, len(terms)

        self._messages.show(
            Message(self.tr("Writing the cards."), "progress", self.tr("Cancel"), "cancel")
        )
        self.lane.start(work)

    def _on_exported(self, result: tuple[Path, int]) -> None:
        path, count = result
        self._messages.say(
            self.tr("{0} words are in “{1}”.").format(count, path.name)
            if count != 1
            else self.tr("1 word is in “{0}”.").format(path.name),
            "done",
        )

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

    def _on_words_changed(self, edit: Edit) -> None:
        self.refresh()
        added = [term.id for term in edit.after]
        if len(added) == 1 and not self._panel.has_keyboard():
            self._panel.select_term(added[0])

    def _on_edited(self, after: Term) -> None:
        before = self._profile.terms.term(after.id)
        if before is None:
            return
        try:
            self._vocabulary.rewrite(before, after)
        except ReaderError as error:
            self._messages.show_error(error)

    def _on_activated(self, term: Term) -> None:
        """Go to the sentence the term was met in, if it is on the page."""
        for context in term.contexts:
            for side in Side:
                version = self._reading.version(side)
                if version is not None and version.id == context.version_id:
                    self.sentence_wanted.emit(side, context.segment)
                    return
        self._messages.say(self.tr("“{0}” is not in the texts on the page.").format(term.text))
