"""Dictionaries: added by dropping, put in order, switched off, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services import dictionaries as service
from reader.services import glance
from reader.services.dictionaries import DictionaryInfo
from reader.services.profile import Profile
from reader.text.language import language
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message

if TYPE_CHECKING:
    from reader.ui.dialogs.dictionaries import DictionariesDialog
    from reader.ui.windows.main_window import MainWindow


class DictionariesController(QObject):
    """Joins the dialog with the dictionaries on disk."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self._dialog: DictionariesDialog | None = None
        self._lane = JobRunner("adding_dictionaries", self)
        self._lane.progressed.connect(window.bar.set_progress)
        self._lane.succeeded.connect(self._on_added)
        self._lane.failed.connect(self._on_failed)

    def close(self) -> None:
        self._lane.close()

    def add(self, paths: Sequence[Path]) -> None:
        """Copy and index dictionaries in a job."""
        profile, chosen = self._profile, list(paths)

        def work(cancel: CancelToken, progress: Progress) -> list[DictionaryInfo]:
            return service.add_dictionaries(profile, chosen, cancel=cancel, progress=progress)

        self._window.messages.show(Message(self.tr("Reading the dictionary."), "progress"))
        self._lane.start(work)

    def show(self) -> None:
        """The dictionaries for the pair on the page."""
        from reader.ui.dialogs.dictionaries import DictionariesDialog

        dialog = DictionariesDialog(self._window.look, self._pairs(), self._window)
        self._dialog = dialog
        dialog.pair_chosen.connect(self._fill)
        dialog.moved.connect(self._on_moved)
        dialog.switched.connect(self._on_switched)
        dialog.removal_wanted.connect(self._on_removal)
        dialog.adding_wanted.connect(self._choose_files)
        dialog.finished.connect(self._on_closed)
        self._fill()
        dialog.open()

    def _pairs(self) -> list[tuple[str, str, str]]:
        """(language, other language, text), both ways."""
        pair = self._window.page_model.pair
        if pair is not None:
            here, there = (pair.document(side).language for side in Side)
            pairs = [(here, there), (there, here)]
        else:
            tags = dict.fromkeys(
                version.language
                for work in self._profile.library.works()
                for version in work.versions
            )
            pairs = [(tag, "en") for tag in tags] or [("ja", "en")]
        return [
            (a, b, self.tr("{0}, explained in {1}").format(
                language(a).native_name, language(b).native_name))
            for a, b in dict.fromkeys(pairs) if a != b or len(pairs) == 1
        ]  # fmt: skip

    def _fill(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        here, there = dialog.pair()
        known = glance.open_dictionaries(self._profile.data_dir)
        infos = service.list_dictionaries(self._profile, known, here, there)
        dialog.show_dictionaries(infos, "" if infos else service.how_to_get_one(here, there))

    def _on_moved(self, name: str, place: int) -> None:
        here, there = self._pair()
        known = glance.open_dictionaries(self._profile.data_dir)
        service.move_dictionary(self._profile, known, here, there, name, place)
        self._fill()

    def _on_switched(self, name: str, on: bool) -> None:
        here, there = self._pair()
        service.switch_dictionary(self._profile, here, there, name, on=on)
        self._fill()

    def _on_removal(self, name: str) -> None:
        try:
            service.remove_dictionary(self._profile, name)
        except ReaderError as error:
            self._window.messages.show_error(error)
        self._fill()
        self._window.words.reopen_dictionaries()

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add a dictionary"),
            "",
            self.tr("Dictionaries (*.zip *.ifo *.index *.csv *.tsv *.tar *.gz *.bz2 *.xz)"),
        )
        if names:
            self.add([Path(name) for name in names])

    def _pair(self) -> tuple[str, str]:
        return self._dialog.pair() if self._dialog is not None else ("", "")

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _on_added(self, infos: list[DictionaryInfo]) -> None:
        self._window.bar.end_progress()
        names = ", ".join(f"“{info.name}”" for info in infos)
        self._window.messages.say(self.tr("{0} is ready.").format(names), "done")
        self._window.words.reopen_dictionaries()
        self._fill()

    def _on_failed(self, error: Exception) -> None:
        self._window.bar.end_progress()
        self._window.messages.show_error(error)
