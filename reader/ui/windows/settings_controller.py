"""The settings window joined with what it sets, and the move of the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from reader.errors import ReaderError
from reader.services.profile import Profile
from reader.services.tongues import save_tongues, tongues_of
from reader.ui.sentences import in_words

if TYPE_CHECKING:
    from reader.ui.dialogs.settings_dialog import SettingsDialog
    from reader.ui.windows.main_window import MainWindow


class SettingsController(QObject):
    """Opens the settings; each change is saved by whoever it concerns."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self.moving_to: Path | None = None
        """Where the data is to go once the window is closed."""
        self.old_folder: Path | None = None
        """Where it was before it was moved, in this session."""
        window.appearance.not_kept.connect(window.messages.show_unkept)

    def show(self) -> SettingsDialog:
        from reader.ui.dialogs.settings_dialog import SettingsDialog

        window, profile = self._window, self._profile
        dialog = SettingsDialog(
            window.look,
            window.appearance.settings,
            window,
            tongues=tongues_of(profile),
            languages=languages_of(profile),
            data_dir=profile.data_dir,
        )
        dialog.changed.connect(window.appearance.set)
        window.appearance.changed.connect(dialog.show_settings)
        dialog.tongues_changed.connect(lambda tongues: save_tongues(profile, tongues))
        dialog.open_folder_wanted.connect(lambda: self._open_folder(dialog))
        opened = {"voices": "speak_settings", "keys": "change_keys"}
        dialog.opening_wanted.connect(lambda row: window.actions_[opened[row]].trigger())
        dialog.move_wanted.connect(lambda: self._ask_where(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _open_folder(self, dialog: SettingsDialog) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._profile.data_dir))):
            dialog.say(self.tr("No file manager could be opened."), trouble=True)

    def _ask_where(self, dialog: SettingsDialog) -> None:
        chosen = QFileDialog.getExistingDirectory(
            dialog, self.tr("An empty folder for your data"), str(self._profile.data_dir.parent)
        )
        if chosen:
            self.move_to(Path(chosen), dialog)

    def move_to(self, target: Path, dialog: SettingsDialog) -> None:
        """Close the window, so that all is at rest; `app` copies and opens it again. What speaks
        against it is said in the dialog, and nothing happens."""
        from reader.services.moving import check_target

        try:
            check_target(self._profile.data_dir, target)
        except ReaderError as error:
            dialog.say(in_words(error), trouble=True)
            return
        self.moving_to = target
        dialog.accept()
        self._window.window().close()

    def delete_old_copy(self) -> None:
        """What was copied is deleted where it was."""
        from reader.services.moving import delete_old_copy

        if self.old_folder is not None:
            delete_old_copy(self.old_folder, self._profile.data_dir)
            self._window.messages.say(self.tr("The old copy is deleted."), "done")
            self.old_folder = None


def languages_of(profile: Profile) -> tuple[str, ...]:
    """Those of the library, the most frequent first."""
    counts: dict[str, int] = {}
    for work in profile.library.works():
        for version in work.versions:
            tag = version.language.split("-")[0]
            counts[tag] = counts.get(tag, 0) + 1
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag)))
