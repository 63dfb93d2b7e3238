"""From the click on the icon to a frame on the screen, and then to a window filled and closed.

Nothing that the frame does not need is imported here: what fills it is the business of `session`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.errors import ReaderError, UnwritableTarget
from reader.services.folders import default_data_dir, located
from reader.ui import last_view
from reader.ui.application import Application, bare_application, dress_application
from reader.ui.frame import Frame
from reader.ui.settings import SettingsFile
from reader.ui.single_instance import SingleInstance
from reader.ui.theme import resolve_theme

if TYPE_CHECKING:
    from reader.ui.messages import Message
    from reader.ui.windows.main_window import MainWindow

    Painted = Callable[[MainWindow], None]

_LISTENING_MS = 500


class NoScreen(ReaderError):
    """There is nowhere to show a window."""


@dataclass(frozen=True, slots=True)
class Start:
    """What one window is started with."""

    folder: Path
    files: tuple[Path, ...] = ()
    """Versions of one work, to add and open."""
    debug: bool = False
    painted: Painted | None = None
    """Called once, when the page stands on the screen."""
    note: Message | None = None
    """To be said first."""


def run(
    files: Sequence[Path] = (),
    data_dir: Path | None = None,
    *,
    debug: bool = False,
    on_first_paint: Painted | None = None,
) -> int:
    """Open the window and stay until it is closed. Returns: the exit code.

    Args:
        files: versions of one work to add and open.
        on_first_paint: called once when the page stands on the screen.
    Raises: NoScreen, StoreError.
    """
    _require_screen()
    application = bare_application()
    folder = _located(data_dir or default_data_dir())
    start = Start(folder, tuple(files), debug, on_first_paint)
    while True:
        code, moving_to = _one_window(application, start)
        if moving_to is None:
            return code
        # The data is moved between two windows, while nothing is open.
        from reader.ui.moving_data import move_with_progress

        application.setQuitOnLastWindowClosed(False)
        folder, note = move_with_progress(start.folder, moving_to)
        application.setQuitOnLastWindowClosed(True)
        start = Start(folder, (), debug, _old_copy_is_in(start.folder), note)


def _one_window(application: QApplication, start: Start) -> tuple[int, Path | None]:
    """One window from its opening to its end. Returns: the exit code, and where the reader wants
    the data to be moved now. Raises: StoreError."""
    folder = start.folder
    make_folder(folder)
    instance = SingleInstance(folder)
    if not instance.acquire() and instance.hand_over(start.files):
        return 0, None
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    early: list[str] = []
    if isinstance(application, Application):
        application.file_opened.connect(early.append)
    settings = SettingsFile(folder).load()
    theme = resolve_theme(settings.theme, settings.contrast)
    picture = last_view.take(folder, last_view.sign(settings, theme))
    frame = Frame(
        theme,
        settings.geometry,
        None if start.files else picture,
        "page" if settings.geometry else "desk",  # whoever begins sees the library first
    )
    painted = _measured(frame) if start.painted is None else start.painted
    frame.appear()
    # Qt's network module can wait for the page; whoever calls meanwhile waits too.
    QTimer.singleShot(_LISTENING_MS, instance.listen)
    dress_application(application, settings.language)
    from reader.ui.endings import Endings
    from reader.ui.session import Session

    try:
        session = Session(frame, folder, theme, debug=start.debug, note=start.note)
    except Exception as error:
        frame.close()
        instance.release()
        sys.excepthook = sys.__excepthook__  # there is no window that could tell of it
        if isinstance(error, ReaderError):
            show_to_desktop(error)
        raise
    instance.files_received.connect(session.take_in)
    if isinstance(application, Application):
        application.file_opened.disconnect(early.append)
        application.file_opened.connect(session.take_in_one)
    endings = Endings(application)
    code = session.run(application, [*start.files, *map(Path, early)], painted)
    endings.let_go()
    if isinstance(application, Application):
        application.file_opened.disconnect(session.take_in_one)
    instance.release()
    frame.deleteLater()
    application.processEvents()
    return code, session.moving_to


def _measured(frame: Frame) -> Painted | None:
    """What tells a benchmark when the page stands on the screen; None unless one asks."""
    if "FACING_PAGES_MEASURE" not in os.environ:
        return None
    from reader.ui.measuring import framed, measurement

    frame.painted.connect(framed)
    return measurement()


def _old_copy_is_in(old: Path) -> Painted:
    def tell(window: MainWindow) -> None:
        window.commands.settings.old_folder = old

    return tell


def _located(folder: Path) -> Path:
    """Where the data of a folder lies now. Raises: StoreError, after saying so on the desktop."""
    try:
        return located(folder)
    except ReaderError as error:
        show_to_desktop(error)
        raise


def show_to_desktop(error: ReaderError) -> None:
    """Whoever clicked on an icon sees no terminal: say it in a box."""
    from_desktop = os.environ.get("DESKTOP_STARTUP_ID") or os.environ.get("XDG_ACTIVATION_TOKEN")
    if sys.stderr is None or from_desktop:
        from reader.ui.sentences import in_words

        dress_application(bare_application())
        QMessageBox.critical(None, "Facing Pages", in_words(error))


def _require_screen() -> None:
    """On Linux Qt would end the process without one. Raises: NoScreen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise NoScreen(
            "There is no screen to open a window on; use --screenshot OUT.png for a picture."
        )


def make_folder(folder: Path) -> None:
    """Raises: UnwritableTarget."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableTarget(
            f"The folder “{folder}” cannot be made ({error.strerror}); choose another with "
            "--data-dir."
        ) from error
