"""Words out of the window: to a file, or straight into Anki."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.exporters.card_choice import CardChoice
from reader.jobs import CancelToken, Progress
from reader.services.card_settings import save_choice, saved_choice
from reader.services.profile import Profile
from reader.ui import figures
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner, Work
from reader.ui.messages import Message, Messages
from reader.ui.plurals import counted
from reader.ui.sentences import in_words
from reader.vocabulary.term import Term

if TYPE_CHECKING:
    from reader.ui.dialogs.export import ExportDialog

_ANKI = "anki"  # as dialogs.export names it, which is imported when it is opened

_Counts = tuple[int, int, int, list[str]]


class ExportController(QObject):
    """Asks how, shows what it would change, does it in a job."""

    format_chosen = Signal(str, str)
    """Format and folder of an export, to be proposed the next time."""

    def __init__(self, profile: Profile, messages: Messages, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._profile, self._messages, self._look, self._window = profile, messages, look, window
        self.export_format, self.save_folder = "apkg", ""
        self._dialog: ExportDialog | None = None
        self.lane = JobRunner("exporting", self)
        self.lane.succeeded.connect(self._on_done)
        self.lane.failed.connect(messages.show_error)
        self._previews = JobRunner("export_preview", self)
        self._previews.succeeded.connect(self._on_previewed)
        self._previews.failed.connect(self._on_preview_failed)

    def close(self) -> None:
        for lane in (self.lane, self._previews):
            lane.close()

    def ask(self, terms: Sequence[Term], name: str) -> None:
        """Ask for target and cards, then write. Args: name: of the file to propose."""
        from reader.services.anki import sent_directly
        from reader.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(
            self._look, terms, self.export_format, self._window,
            choice=saved_choice(self._profile), in_anki=sent_directly(self._profile, terms),
        )  # fmt: skip
        self._dialog = dialog
        dialog.preview_wanted.connect(lambda: self._preview(dialog.terms(), dialog))
        dialog.accepted.connect(lambda: self._go_on(dialog.terms(), dialog, name))
        dialog.finished.connect(self._on_closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None
        self._previews.cancel()

    def _go_on(self, terms: Sequence[Term], dialog: ExportDialog, name: str) -> None:
        format_, with_due = dialog.format(), dialog.with_due()
        try:
            choice = dialog.choice()
        except ReaderError as error:
            self._messages.show_error(error)
            return
        save_choice(self._profile, choice)
        if format_ == _ANKI:
            self.export_format = format_
            self.format_chosen.emit(format_, self.save_folder)
            self._send(terms, choice)
            return
        from reader.exporters.saving import file_name

        start = str(Path(self.save_folder or Path.home()) / f"{file_name(name)}.{format_}")
        picked, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export cards"), start, f"*.{format_}"
        )
        if picked:
            path = Path(picked)
            path = path if path.suffix else path.with_suffix(f".{format_}")
            self.export_format, self.save_folder = format_, str(path.parent)
            self.format_chosen.emit(format_, str(path.parent))
            self.export_to(path, format_, terms, choice, with_due=with_due)

    def export_to(
        self,
        path: Path,
        format_: str,
        terms: Sequence[Term],
        choice: CardChoice | None = None,
        *,
        with_due: bool = False,
    ) -> None:
        profile = self._profile

        def work(cancel: CancelToken, _progress: Progress) -> str:
            from reader.services.cards import export_terms

            export_terms(
                profile, path, format_, terms, choice=choice, with_due=with_due, cancel=cancel
            )
            said = counted(len(terms), "1 word is in “{1}”.", "{0} words are in “{1}”.")
            return said.format(figures.number(len(terms)), path.name)

        self._start(work, self.tr("Writing the cards."))

    def _send(self, terms: Sequence[Term], choice: CardChoice) -> None:
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> str:
            from reader.exporters.anki_connect import AnkiConnect
            from reader.services.anki import send_to_anki

            sent = send_to_anki(
                profile, AnkiConnect(), terms, choice, cancel=cancel, progress=progress
            )
            if sent.reason:
                said = counted(
                    sent.waiting, "1 word waits for Anki. {1}", "{0} words wait for Anki. {1}"
                )
                return said.format(sent.waiting, sent.reason)
            return self.tr("Anki has the words: {0} new, {1} changed, {2} unchanged.").format(
                sent.new, sent.changed, sent.unchanged
            )

        self._start(work, self.tr("Sending the cards to Anki."))

    def _start(self, work: Work, text: str) -> None:
        self._messages.show(Message(text, "progress", self.tr("Cancel"), "cancel"))
        self.lane.start(work)

    def _on_done(self, said: str) -> None:
        self._messages.say(said, "done")

    # What it would change

    def _preview(self, terms: Sequence[Term], dialog: ExportDialog) -> None:
        profile, format_ = self._profile, dialog.format()
        try:
            choice = dialog.choice()
        except ReaderError:
            return

        def work(cancel: CancelToken, _progress: Progress) -> _Counts:
            if format_ == _ANKI:
                from reader.exporters.anki_connect import AnkiConnect
                from reader.services.anki import decks_in_anki, preview_in_anki

                anki = AnkiConnect()
                decks = decks_in_anki(anki)
                plan = preview_in_anki(profile, anki, terms, choice, cancel=cancel)
            else:
                from reader.services.cards import preview

                decks, plan = [], preview(profile, terms, choice, cancel=cancel)
            return len(plan.new), len(plan.changed), len(plan.unchanged), decks

        dialog.show_preview(self.tr("Checking what would change…"))
        self._previews.start(work)

    def _on_previewed(self, counts: _Counts) -> None:
        new, changed, unchanged, decks = counts
        if self._dialog is not None:
            self._dialog.add_decks(decks)
            self._dialog.show_preview(
                self.tr("Notes: {0} new, {1} changed, {2} unchanged.").format(
                    new, changed, unchanged
                )
            )

    def _on_preview_failed(self, error: Exception) -> None:
        if self._dialog is not None and isinstance(error, ReaderError):
            self._dialog.show_preview(in_words(error))
        else:
            self._messages.show_error(error)
