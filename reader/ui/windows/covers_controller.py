"""Covers: found in the files of the works on the shelf, chosen by the reader, brought to size."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.store.covers import Picture
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.models.library_model import LibraryModel
from reader.ui.views.library_page import LibraryPage

_log = logging.getLogger(__name__)
_AFTER_PAINT_MS = 120
_PATTERNS = "*.jpg *.jpeg *.png *.gif *.webp *.svg"

ACTIONS = frozenset({"cover", "found_cover", "drawn_cover"})


class CoversController(QObject):
    """Nothing is read or decoded in the window's thread, nor before the page has been painted."""

    changed = Signal()
    """Works have other covers."""

    def __init__(
        self,
        profile: Profile,
        model: LibraryModel,
        page: LibraryPage,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._profile, self._page = profile, page
        self._messages, self._window = messages, window
        self._images = page.covers
        self._before: tuple[str, Picture | None] | None = None
        self._is_kept = True
        self._finding = JobRunner("covers", self)
        self._finding.succeeded.connect(self._on_found)
        self._finding.failed.connect(self._on_not_found)
        self._sizing = JobRunner("sizing covers", self)
        self._sizing.succeeded.connect(self._on_sized)
        self._sizing.failed.connect(messages.show_error)
        self._choosing = JobRunner("choosing a cover", self)
        self._choosing.succeeded.connect(self._on_chosen)
        self._choosing.failed.connect(messages.show_error)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_PAINT_MS)
        self._soon.timeout.connect(self._find)
        self._images.wanted.connect(self._on_wanted)
        self._is_asked = False
        page.shown.connect(self._soon.start)
        model.modelReset.connect(self._soon.start)
        model.dataChanged.connect(lambda *_: self._soon.start())

    def close(self) -> None:
        self._soon.stop()
        for lane in (self._finding, self._sizing, self._choosing):
            lane.close()

    # In the files

    def _find(self) -> None:
        if not self._page.isVisible() or self._finding.busy or not self._is_kept:
            return
        profile = self._profile

        def work(cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.covers import find_covers
            from reader.ui.pictures import shrink

            return find_covers(profile, shrink, cancel=cancel)

        self._finding.start(work)

    def _on_found(self, found: dict[str, object]) -> None:
        if found:
            self.changed.emit()

    def _on_not_found(self, error: Exception) -> None:
        """Not worth a word: there are drawn covers. A library that cannot be written to would have
        all its books searched again and again."""
        _log.warning("covers are not looked for: %s", error)
        self._is_kept = False

    # In size

    def _on_wanted(self) -> None:
        """All that one painting asks for, together."""
        if not self._is_asked:
            self._is_asked = True
            QTimer.singleShot(0, self, self._size)

    def _size(self) -> None:
        self._is_asked = False
        profile, wanted = self._profile, self._images.take_wanted()

        def work(cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.covers import picture_bytes
            from reader.ui.pictures import in_size

            made = []
            for mark, size in wanted:
                cancel.check()
                made.append((mark, size, in_size(picture_bytes(profile, mark), size)))
            return made

        if wanted:
            self._sizing.start(work)

    def _on_sized(self, made: list[tuple[str, QSize, QImage]]) -> None:
        for mark, size, image in made:
            self._images.put(mark, size, image)

    # By the reader

    def start(self, action: str, work_id: str) -> None:
        """One of `ACTIONS`."""
        if action == "cover":
            self._ask(work_id)
        else:
            self.choose(work_id, Picture() if action == "drawn_cover" else None)

    def _ask(self, work_id: str) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose a cover"),
            "",
            self.tr("Pictures ({0});;All files (*)").format(_PATTERNS),
        )
        if name:
            self.choose_file(work_id, Path(name))

    def choose_file(self, work_id: str, path: Path) -> None:
        """Show this picture for a work from now on."""

        def work(_cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.covers import picture_of_file
            from reader.ui.pictures import shrink

            return work_id, picture_of_file(path, shrink)

        self._choosing.start(work)

    def _on_chosen(self, chosen: tuple[str, Picture]) -> None:
        self.choose(*chosen)

    def choose(self, work_id: str, picture: Picture | None) -> None:
        """As `services.covers.choose_cover`; offers to take it back."""
        if self._put(work_id, picture):
            self._messages.show(
                Message(self.tr("The cover was changed."), "info", self.tr("Undo"), "undo_cover")
            )

    def undo(self) -> None:
        """Bring back the cover there was before the last choice."""
        if self._before is not None:
            self._put(*self._before)
            self._before = None

    def _put(self, work_id: str, picture: Picture | None) -> bool:
        from reader.services.covers import choose_cover

        try:
            self._before = work_id, choose_cover(self._profile, work_id, picture)
        except ReaderError as error:
            self._messages.show_error(error)
            return False
        self.changed.emit()
        return True
