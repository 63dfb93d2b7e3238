"""Backups by hand: everything into one file, everything back, and the way out of damage."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.services.safekeeping import restore_backup, save_backup
from reader.store.failures import DamagedStore
from reader.store.files import BACKUPS
from reader.ui import figures
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages

_SUFFIX = ".facing-pages"


class SafekeepingController(QObject):
    """Asks where, does it in a job, says what came of it."""

    restored = Signal()
    """Library and vocabulary are others than before."""

    def __init__(self, profile: Profile, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._profile, self._messages, self._window = profile, messages, window
        self._newest: Path | None = None
        self._lane = JobRunner("safekeeping", self)
        self._lane.succeeded.connect(self._on_done)
        self._lane.failed.connect(messages.show_error)

    def close(self) -> None:
        self._lane.close()

    # Saving

    def choose_target(self) -> None:
        """Ask for a file, then write everything into it."""
        day = datetime.now().astimezone().date().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a backup"),
            str(Path.home() / f"facing-pages-{day}{_SUFFIX}"),
            f"*{_SUFFIX}",
        )
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_suffix(_SUFFIX))

    def save_to(self, path: Path) -> None:
        profile = self._profile

        def work(_cancel: CancelToken, _progress: Progress) -> tuple[str, Path]:
            save_backup(profile, path)
            return "saved", path

        self._messages.say(self.tr("Saving the backup."), "progress")
        self._lane.start(work)

    # Restoring

    def choose_backup(self) -> None:
        """Ask for a backup, and whether it may replace what is there."""
        folder = self._profile.data_dir / BACKUPS
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Restore a backup"),
            str(folder if folder.is_dir() else Path.home()),
            self.tr("Backups ({0});;All files (*)").format(f"*{_SUFFIX} *.zip *.sqlite"),
        )
        if name and self._may_replace(Path(name)):
            self.restore(Path(name))

    def _may_replace(self, path: Path) -> bool:
        answer = QMessageBox.question(
            self._window,
            self.tr("Restore a backup"),
            self.tr(
                "“{0}” replaces the texts and words there are now. A copy of these is kept among "
                "the backups."
            ).format(path.name),
            QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Ok

    def restore(self, path: Path) -> None:
        profile = self._profile

        def work(_cancel: CancelToken, _progress: Progress) -> tuple[str, Path]:
            restore_backup(profile, path)
            return "restored", path

        self._messages.say(self.tr("Restoring the backup."), "progress")
        self._lane.start(work)

    # Damage

    def offer(self, trouble: DamagedStore) -> None:
        """A file was damaged when the window was opened: say so, and offer its newest backup."""
        self._newest = trouble.backup
        if trouble.backup is None:
            self._messages.show_error(trouble)
            return
        kept = datetime.fromtimestamp(trouble.backup.stat().st_mtime).astimezone()
        vocabulary = trouble.backup.name.startswith("vocabulary")
        text = (
            self.tr("The vocabulary was damaged and is set aside. There is a backup of {0}.")
            if vocabulary
            else self.tr("The library was damaged and is set aside. There is a backup of {0}.")
        )
        self._messages.show(
            Message(
                text.format(figures.moment(kept)),
                "failure",
                self.tr("Restore the backup"),
                "restore_newest",
            )
        )

    def restore_newest(self) -> None:
        """What `offer` offered."""
        if self._newest is not None:
            self.restore(self._newest)

    def _on_done(self, result: tuple[str, Path]) -> None:
        what, path = result
        if what == "restored":
            self.restored.emit()
            self._messages.say(self.tr("“{0}” is restored.").format(path.name), "done")
        else:
            self._messages.say(self.tr("Everything is in “{0}”.").format(path.name), "done")
