"""Texts come into the library: from files, from the clipboard, from the web; long ones can be read
while they do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader.importers.formats import SUFFIXES
from reader.jobs import CancelToken, Progress
from reader.layout.pair import ReadingPair
from reader.services import shelf
from reader.services.profile import Profile
from reader.services.shelf import Added
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.jobs import Work as Job
from reader.ui.messages import Message, Messages

if TYPE_CHECKING:
    from reader.services.adding import Chosen
    from reader.services.sources import Source
    from reader.ui.dialogs.add_files import AddFilesDialog

_PATTERNS = " ".join(f"*{suffix}" for suffix in SUFFIXES if suffix)
_LONGEST_ADDRESS = 2_000


class AddingController(QObject):
    """Asks what to add, and adds it in a job."""

    added = Signal(object, bool)
    """What came of it (Added, or None after the samples), and whether it is to be opened."""
    work_wanted = Signal(str)
    """A work to open instead of adding it again."""
    begun = Signal(object)
    """A ReadingPair: the first pages of a long text, to be read while the rest is read in."""
    left = Signal()
    """The text that had begun will not come after all."""
    _beginning = Signal(object)  # from the worker's thread

    def __init__(self, profile: Profile, messages: Messages, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._profile, self._messages = profile, messages
        self._look, self._window = look, window
        self.open_folder = ""
        """Where the file dialog begins; follows the reader."""
        self._opens_next = True
        self._has_begun = False
        self._dialog: AddFilesDialog | None = None
        self._to_work = ""
        self.lane = JobRunner("importing", self)
        self.lane.succeeded.connect(self._on_added)
        self.lane.failed.connect(self._on_failed)
        self.lane.busy_changed.connect(self._on_busy)
        self._beginning.connect(self._on_beginning)
        self.fetching = JobRunner("fetching", self)
        self.fetching.succeeded.connect(self._on_fetched)
        self.fetching.failed.connect(messages.show_error)

        self.sorting = JobRunner("sorting files", self)
        self.sorting.succeeded.connect(self._on_sorted)
        self.sorting.failed.connect(messages.show_error)

    def close(self) -> None:
        for lane in (self.lane, self.fetching, self.sorting):
            lane.close()

    # What to add

    def choose_files(self, to_work: str = "") -> None:
        """Ask for files, then for what they are."""
        names, _ = QFileDialog.getOpenFileNames(
            self._asking_over(),
            self.tr("Add a text: choose its versions"),
            self.open_folder,
            self.tr("Texts ({0});;All files (*)").format(_PATTERNS),
        )
        if names:
            self.open_folder = str(Path(names[0]).parent)
            self.offer([Path(name) for name in names], to_work)

    def choose_address(self, typed: str = "", to_work: str = "") -> None:
        """Ask for addresses on the web, fetch them, then ask what they are."""
        from reader.ui.dialogs.address_dialog import AddressDialog

        dialog = AddressDialog(self._look, typed, self._asking_over())
        dialog.accepted.connect(lambda: self.fetch(dialog.addresses(), to_work))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fetch(self, addresses: Sequence[str], to_work: str = "") -> None:
        """Fetch these pages and nothing they name."""

        def work(cancel: CancelToken, progress: Progress) -> tuple[str, list[Source]]:
            from reader.services.sources import from_address

            found = []
            for number, address in enumerate(addresses):
                progress(number, len(addresses))
                found.append(from_address(address, cancel=cancel))
            return to_work, found

        self._say_progress(self.tr("Fetching from the web."))
        self.fetching.start(work)

    def paste(self) -> None:
        """What is in the clipboard: copied files, an address, a page's text, plain text."""
        self.offer_data(QApplication.clipboard().mimeData())

    def offer_data(self, data: QMimeData, to_work: str = "") -> None:
        """What was copied, or dropped on the window."""
        from reader.services.sources import from_page, from_text

        urls = data.urls() if data.hasUrls() else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        address = _address_in(data, urls)
        if paths:
            self.offer(paths, to_work)
        elif address:
            self.choose_address(address, to_work)
        elif urls:
            self._refuse(urls[0])
        elif data.hasHtml() and (data.text().strip() or not data.hasText()):
            self.offer([from_page(data.html())], to_work)
        elif data.text().strip():
            self.offer([from_text(data.text())], to_work)
        else:
            self._messages.say(self.tr("There is no text in the clipboard; copy one first."))

    def _refuse(self, url: QUrl) -> None:
        """What lies on another computer, in a telephone, or in no place at all."""
        from reader.importers.registry import name_in_words

        shown = name_in_words(url.toString())
        text = self.tr(
            "“{0}” cannot be opened from there; save the text on this computer, then add the file."
        )
        self._messages.say(text.format(shown), "failure")

    def offer(self, paths: Sequence[Path | Source], to_work: str = "") -> None:
        """Show what the texts seem to be; add what the reader agrees to. While the question stands
        they become further versions."""
        if self._dialog is not None:
            self._dialog.add(paths)
            return
        work = self._profile.library.work(to_work) if to_work else None
        from reader.ui.dialogs.add_files import AddFilesDialog

        title = work.title if work else ""
        dialog = AddFilesDialog(self._look, self._profile, paths, self._window, to_work=title)
        dialog.accepted.connect(lambda: self.add(dialog.chosen(), to_work))
        dialog.files_wanted.connect(self.choose_files)
        dialog.address_wanted.connect(self.choose_address)
        dialog.paste_wanted.connect(self.paste)
        dialog.work_wanted.connect(dialog.reject)
        dialog.work_wanted.connect(self.work_wanted)
        dialog.finished.connect(self._on_answered)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _on_answered(self) -> None:
        self._dialog = None

    def _asking_over(self) -> QWidget:
        return self._dialog or self._window

    def _on_fetched(self, found: tuple[str, list[Source]]) -> None:
        to_work, sources = found
        self.offer(sources, to_work)

    # Adding

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the files and open them; ask only where it is in doubt whether they are versions of
        one text, or where one of several cannot be read."""
        if self._dialog is not None:
            self.offer(paths)
        elif len(paths) == 1:
            self._add_unasked(paths)
        else:
            self._say_progress(self.tr("Looking at the files…"))
            self.sorting.start(lambda cancel, _progress: (paths, _are_one_text(paths, cancel)))

    def _add_unasked(self, paths: Sequence[Path]) -> None:
        from reader.services.adding import Chosen

        self.add(Chosen.of(paths))

    def _on_sorted(self, found: tuple[Sequence[Path], bool]) -> None:
        paths, are_one = found
        if are_one:
            self._add_unasked(paths)
        else:
            self.offer(paths)

    def add_samples(self) -> None:
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> None:
            shelf.add_samples(profile, cancel=cancel, progress=progress)

        self._start(work, self.tr("Adding the sample library."), opens_next=False)

    def add(self, chosen: Chosen, to_work: str = "") -> None:
        """Add what was chosen, and open it; a long pair can be read from its first pages on."""
        if not chosen.texts:
            return
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> Added:
            from reader.services.adding import add_chosen
            from reader.services.opening import beginning_of

            first = None if to_work else beginning_of(chosen, cancel=cancel)
            if first is not None:
                self._beginning.emit((cancel, first))
            return add_chosen(profile, chosen, to_work=to_work, cancel=cancel, progress=progress)

        self._start(work, self.tr("Reading the files."), opens_next=True)

    def _start(self, work: Job, text: str, *, opens_next: bool) -> None:
        self._opens_next = opens_next
        self._say_progress(text)
        self.lane.start(work)

    def _say_progress(self, text: str) -> None:
        self._messages.show(Message(text, "progress", self.tr("Cancel"), "cancel"))

    def _on_beginning(self, found: tuple[CancelToken, ReadingPair]) -> None:
        cancel, pair = found
        if self.lane.busy and not cancel.cancelled:
            self._has_begun = True
            self.begun.emit(pair)
            self._say_progress(self.tr("Reading the rest of the files. You can read meanwhile."))

    def _on_added(self, added: Added | None) -> None:
        self._has_begun = False
        self.added.emit(added, self._opens_next)

    def _on_failed(self, error: Exception) -> None:
        self._leave()
        self._messages.show_error(error)

    def _on_busy(self, busy: bool) -> None:
        """Cancelled, if nothing has come of it in a moment."""
        if not busy:
            QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        if self._has_begun and not self.lane.busy:
            self._has_begun = False
            self.left.emit()


def _are_one_text(paths: Sequence[Path], cancel: CancelToken) -> bool:
    """Whether the files can all be read and are, as it seems, versions of one text."""
    from reader.services.grouping import groups_of
    from reader.services.guessing import guess_files

    guesses = guess_files(paths)
    if any(guess.problem for guess in guesses):
        return False
    return len(groups_of(guesses, cancel=cancel)) < 2


def _address_in(data: QMimeData, urls: Sequence[QUrl]) -> str:
    """The address if what was copied is one and nothing else."""
    web = [url.toString() for url in urls if url.scheme() in {"http", "https"}]
    if web:
        return "\n".join(web)
    lines = data.text().split()
    if lines and all(line.startswith(("http://", "https://")) for line in lines):
        return "\n".join(lines) if len(data.text()) < _LONGEST_ADDRESS else ""
    return ""
