"""Words the reader knows already: from a file, or the rest of the page that is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.text.language import language
from reader.ui import figures
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message
from reader.ui.plurals import counted
from reader.vocabulary.edits import Edit
from reader.vocabulary.known import Arrival

if TYPE_CHECKING:
    from reader.services.known_words import Source
    from reader.ui.dialogs.known_words import KnownWordsDialog
    from reader.ui.windows.main_window import MainWindow


class KnownWordsController(QObject):
    """Reads the file in a job, previews in a job, saves in a job; one step to undo."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self._dialog: KnownWordsDialog | None = None
        self._source: Source | None = None
        self._arrival: Arrival | None = None
        self._folder = ""
        self.lane = JobRunner("known_words", self)
        self.lane.progressed.connect(window.bar.set_progress)
        self.lane.succeeded.connect(self._on_done)
        self.lane.failed.connect(self._on_failed)
        self._previews = JobRunner("known_words_preview", self)
        self._previews.succeeded.connect(self._on_previewed)
        self._previews.failed.connect(window.messages.show_error)

    def close(self) -> None:
        for lane in (self.lane, self._previews):
            lane.close()

    # From a file

    def choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import known words"),
            self._folder,
            self.tr("Anki packages, terms of Lute and LWT, lists ({0});;All files (*)").format(
                "*.apkg *.colpkg *.csv *.tsv *.txt"
            ),
        )
        if name:
            self._folder = str(Path(name).parent)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file, then ask what is what in it."""
        likely = self._languages()

        def work(cancel: CancelToken, progress: Progress) -> tuple[Source, str]:
            from reader.services.known_words import guessed_language, open_source

            source = open_source(path, cancel=cancel, progress=progress)
            return source, guessed_language(source.met(), likely)

        self._window.messages.show(
            Message(self.tr("Reading the words."), "progress", self.tr("Cancel"), "cancel")
        )
        self.lane.start(work)

    def _languages(self) -> list[str]:
        """Those of the pair on the page, then of the library, then of the words that are kept."""
        pair, profile = self._window.page_model.pair, self._profile
        tags = [pair.document(side).language for side in Side] if pair is not None else []
        tags += [version.language for work in profile.library.works() for version in work.versions]
        return list(
            dict.fromkeys(language(tag).primary for tag in (*tags, *profile.terms.languages()))
        )

    def _on_done(self, result: object) -> None:
        self._window.bar.end_progress()
        if isinstance(result, Edit):
            self._tell(result)
        else:
            assert isinstance(result, tuple)
            self._open(*result)

    def _on_failed(self, error: Exception) -> None:
        self._window.bar.end_progress()
        self._window.messages.show_error(error)

    def _open(self, source: Source, tag: str) -> None:
        from reader.ui.dialogs.known_words import KnownWordsDialog

        dialog = KnownWordsDialog(self._window.look, source, tag, self._languages(), self._window)
        self._dialog, self._source = dialog, source
        dialog.preview_wanted.connect(self._preview)
        dialog.accepted.connect(self._take)
        dialog.finished.connect(self._on_closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._preview()

    def _preview(self) -> None:
        source, dialog, profile = self._source, self._dialog, self._profile
        if source is None or dialog is None:
            return
        tag, fields = dialog.language(), dialog.fields()

        def work(_cancel: CancelToken, _progress: Progress) -> Arrival:
            from reader.services.known_words import preview

            return preview(profile, source.met(fields), tag)

        self._previews.start(work)

    def _on_previewed(self, arrival: Arrival) -> None:
        self._arrival = arrival
        if self._dialog is not None:
            self._dialog.show_arrival(arrival)

    def _take(self) -> None:
        arrival, profile = self._arrival, self._profile
        if arrival is None or not arrival.edit:
            return

        def work(_cancel: CancelToken, _progress: Progress) -> Edit:
            from reader.services.known_words import take

            return take(profile, arrival)

        self._window.messages.show(Message(self.tr("Adding the words."), "progress"))
        self.lane.start(work)

    def _on_closed(self) -> None:
        self._previews.cancel()
        self._dialog = self._source = None

    def _tell(self, edit: Edit) -> None:
        self._window.vocabulary.brought(edit)
        text = counted(len(edit.after), "1 word was added.", "{0} words were added.").format(
            figures.number(len(edit.after))
        )
        self._window.messages.show(Message(text, "done", self.tr("Undo"), "undo_words"))

    # The rest of a page

    def know_the_rest(self) -> None:
        """Every word in view that is not kept, on the side where the reader is, is known."""
        from reader.services.known_words import know_the_rest

        model, canvas = self._window.page_model, self._window.page.canvas
        if model.pair is None:
            return
        side = model.place.side
        document = model.document(side)
        spans = [
            document.segments[segment].span
            for row in canvas.where.rows_in_view()
            for segment in row.segments(side)
            if canvas.segment_box(side, segment) is not None
        ]
        try:
            edit = know_the_rest(self._profile, document, model.annotations(side), spans)
        except ReaderError as error:
            self._window.messages.show_error(error)
            return
        if not edit:
            self._window.messages.say(self.tr("Every word on this page is kept already."))
            return
        self._window.vocabulary.brought(edit)
        text = counted(
            len(edit.after),
            "1 word of this page is known from now on.",
            "{0} words of this page are known from now on.",
        ).format(len(edit.after))
        self._window.messages.show(Message(text, "done", self.tr("Undo"), "undo_words"))
