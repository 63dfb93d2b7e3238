"""What fills the frame: the reader's data and the window on it, from their opening to their end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.services.profile import Profile, open_profile
from reader.store.failures import DamagedStore
from reader.ui import last_view
from reader.ui.collector import Collector
from reader.ui.frame import Frame
from reader.ui.gathering import Gathering
from reader.ui.icons import Look
from reader.ui.logs import set_crash_aside, start_log, stop_log
from reader.ui.messages import Message, Messages, message_for_crash
from reader.ui.settings import SettingsFile
from reader.ui.theme import Theme
from reader.ui.windows.appearance import dress
from reader.ui.windows.left_line import keep_line, put_line_back
from reader.ui.windows.main_window import MainWindow

_STORES = 3
"""Files of a profile that may be damaged, each moved aside at its own try."""


class Session:
    """One profile, open in one window."""

    def __init__(
        self,
        frame: Frame,
        folder: Path,
        theme: Theme,
        *,
        debug: bool = False,
        note: Message | None = None,
    ) -> None:
        """Args: note: said when the page is there. Raises: StoreError."""
        self._crashed = set_crash_aside(folder)
        start_log(folder, debug=debug)
        self._frame = frame
        self._profile, trouble = open_profile_if_need_be_mended(folder)
        self._collector = Collector()
        self._messages = Messages(folder)
        self._messages.install_hooks()
        self.window = window_on(self._profile, self._messages, theme, frame)
        self._spoken = self.window.appearance.settings.language
        self._trouble, self._note = trouble, note
        self.window.first_painted.connect(self._say_first)
        frame.state_changed.connect(self.window.update_actions)
        self.window.leaving.connect(self._keep_view)
        self._arriving = Gathering(frame)
        self._arriving.gathered.connect(self.window.library.adding.add_files)
        self.window.open_last()
        put_line_back(self._profile, self.window)

    @property
    def moving_to(self) -> Path | None:
        """Where the reader wants the data to be moved now that the window is closed."""
        return self.window.commands.settings.moving_to

    def run(
        self,
        application: QApplication,
        files: Sequence[Path],
        painted: Callable[[MainWindow], None] | None,
    ) -> int:
        """Show the page and stay until the window is closed. Returns: the exit code.

        Args: files: to add and open once the page stands on the screen; painted: called then.
        """
        self.window.first_painted.connect(self._frame.drop_picture)
        self.window.first_painted.connect(lambda: self._begin(files))
        if painted is not None:
            self.window.first_painted.connect(lambda: painted(self.window))
        self._frame.fill(self.window)
        code = application.exec()
        self.end()
        return code

    def end(self) -> None:
        """Close the data after the window."""
        self._collector.stop()
        self._messages.uninstall_hooks()
        self._profile.close()
        stop_log()

    def take_in(self, names: list[str]) -> None:
        """Come to the front, with these files if there are any."""
        frame = self._frame
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.raise_()
        frame.activateWindow()
        self._arriving.take(map(Path, names))

    def take_in_one(self, name: str) -> None:
        self.take_in([name])

    def _begin(self, files: Sequence[Path]) -> None:
        """After the first paint: what the window was started for, and the samples once."""
        window, library = self.window, self._profile.library
        window.library.back_up()
        fresh = not library.setting("samples_added") and not library.works()
        if files:
            self._arriving.take(files)
        elif fresh:
            library.save_setting("samples_added", "yes")
            window.library.adding.add_samples()
            window.commands.welcome.begin()

    def _say_first(self) -> None:
        """Once the page is there: what was said before it would make room for what it says."""
        if self._trouble is not None:
            self.window.library.keeping.offer(self._trouble)
        elif self._note is not None:
            self._messages.show(self._note)
        elif self._crashed:
            self._messages.show(message_for_crash(self._profile.data_dir))

    def _keep_view(self) -> None:
        """For the next start, which begins on the page that is left now."""
        window = self.window
        if window.is_reading:
            calm(window)
        keep_line(self._profile, window)
        # A folder that is being left shall not keep a page of the reader's.
        may = window.is_reading and not self._frame.isFullScreen() and self.moving_to is None
        shown = window.grab() if may else None
        self._frame.hide()  # writing it and joining the workers takes a moment; no need to watch
        if shown is not None:
            # A language chosen meanwhile is spoken from the next start on.
            settings = replace(window.appearance.settings, language=self._spoken)
            signed = last_view.sign(settings, window.look.theme)
            last_view.keep(self._profile.data_dir, shown, signed)


def calm(window: MainWindow) -> None:
    """The reading page as the next start will show it: without what is said, pointed at, pinned,
    looked for or being corrected."""
    for passing in (window.bar, window.commands.welcome.card):
        if passing is not None:
            passing.hide()
    page, model = window.page, window.page_model
    if model.look.editing:
        page.toggle_editing()
    page.find_bar.close_search()
    page.unpin()
    model.set_hovered(None)
    page.canvas.set_keyboard_active(False)


def window_on(
    profile: Profile, messages: Messages, theme: Theme, frame: QWidget | None = None
) -> MainWindow:
    """The window's contents, with Qt's own widgets dressed to suit."""
    dress(theme)
    return MainWindow(profile, SettingsFile(profile.data_dir), Look(theme), messages, frame)


def open_profile_if_need_be_mended(folder: Path) -> tuple[Profile, DamagedStore | None]:
    """The profile; and what was wrong with it, if a damaged file had to be moved aside first.

    Raises: StoreError.
    """
    trouble = None
    for _ in range(_STORES):
        try:
            return open_profile(folder), trouble
        except DamagedStore as error:
            if error.moved_to is None:
                raise
            trouble = error
    return open_profile(folder), trouble
