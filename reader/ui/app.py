"""Composition root: builds each object once and passes it to whoever needs it."""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLoggingCategory, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.errors import ReaderError, UnwritableTarget
from reader.services.profile import Profile, default_data_dir, open_profile
from reader.store.failures import DamagedStore
from reader.ui.collector import Collector
from reader.ui.fonts import load_fonts, ui_font
from reader.ui.icons import Look, app_icon
from reader.ui.logs import start_log, stop_log
from reader.ui.messages import Message, Messages
from reader.ui.sentences import in_words
from reader.ui.settings import SettingsFile
from reader.ui.single_instance import Application, SingleInstance
from reader.ui.theme import Theme, resolve_theme
from reader.ui.translation import speak
from reader.ui.windows.appearance import dress
from reader.ui.windows.main_window import MainWindow

log = logging.getLogger(__name__)

_BLOCKS_IN_PICTURE = 60
"""More than any screenshot shows."""


_STORES = 3
"""Files of a profile that may be damaged, each moved aside at its own try."""


class NoScreen(ReaderError):
    """There is nowhere to show a window."""


def run(
    files: Sequence[Path] = (),
    data_dir: Path | None = None,
    *,
    debug: bool = False,
    on_first_paint: Callable[[MainWindow], None] | None = None,
) -> int:
    """Open the window and stay until it is closed. Returns: the exit code.

    Args:
        files: versions of one work to add and open.
        on_first_paint: called once when the page stands on the screen.
    Raises: NoScreen, StoreError.
    """
    _require_screen()
    folder = _located(data_dir or default_data_dir())
    application = _application(SettingsFile(folder).load().language)
    note: Message | None = None
    while True:
        code, moving_to = _session(application, folder, files, debug, on_first_paint, note)
        if moving_to is None:
            return code
        # The data is moved between two windows, while nothing is open.
        from reader.ui.moving_data import move_with_progress

        application.setQuitOnLastWindowClosed(False)
        old, (folder, note) = folder, move_with_progress(folder, moving_to)
        application.setQuitOnLastWindowClosed(True)
        files, on_first_paint = (), _old_copy_is_in(old)


def _session(
    application: QApplication,
    folder: Path,
    files: Sequence[Path],
    debug: bool,
    on_first_paint: Callable[[MainWindow], None] | None,
    note: Message | None,
) -> tuple[int, Path | None]:
    """One window from its opening to its end. Returns: the exit code, and where the reader wants
    the data to be moved now. Raises: StoreError."""
    _make_folder(folder)
    instance = SingleInstance(folder)
    alone = instance.acquire()
    if not alone and instance.hand_over(files):
        return 0, None
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    start_log(folder, debug=debug)
    try:
        profile, trouble = _open_profile(folder)
    except ReaderError as error:
        _show_to_desktop(error)
        raise
    collector = Collector()
    messages = Messages(folder)
    messages.install_hooks()
    window = _window(profile, messages)
    if trouble is not None:
        window.library.keeping.offer(trouble)
    elif note is not None:
        messages.show(note)
    instance.files_received.connect(lambda names: _on_handed_over(window, names))
    opening = (
        application.file_opened.connect(lambda name: _on_handed_over(window, [name]))
        if isinstance(application, Application)
        else None
    )
    window.open_last()
    window.first_painted.connect(lambda: _begin(window, profile, files))
    if on_first_paint is None and "FACING_PAGES_MEASURE" in os.environ:
        from reader.ui.measuring import measurement

        on_first_paint = measurement()
    if on_first_paint is not None:
        painted = on_first_paint
        window.first_painted.connect(lambda: painted(window))
    window.show()
    code = application.exec()
    moving_to = window.commands.settings.moving_to
    if opening is not None and isinstance(application, Application):
        application.file_opened.disconnect(opening)
    collector.stop()
    messages.uninstall_hooks()
    profile.close()
    instance.release()
    stop_log()
    if moving_to is not None:
        window.deleteLater()
        application.processEvents()
    return code, moving_to


def _old_copy_is_in(old: Path) -> Callable[[MainWindow], None]:
    def tell(window: MainWindow) -> None:
        window.commands.settings.old_folder = old

    return tell


def _located(folder: Path) -> Path:
    """Where the data of a folder lies now. Raises: StoreError, after saying so on the desktop."""
    from reader.services.moving import located

    try:
        return located(folder)
    except ReaderError as error:
        _application()
        _show_to_desktop(error)
        raise


def take_screenshot(
    out: Path,
    files: Sequence[Path] = (),
    *,
    data_dir: Path | None = None,
    size: tuple[int, int] = (1440, 900),
    theme: str | None = None,
) -> int:
    """Write a picture of the reading page, or of the library where there is nothing to read.

    Needs no screen. Without `data_dir`, files are read into a profile that is thrown away.

    Args:
        size: in logical pixels.
        theme: "light", "sepia" or "dark"; None for what the settings say.
    Raises: UnreadableFile, UnwritableTarget, StoreError.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application()
    with tempfile.TemporaryDirectory(prefix="facing-pages-", ignore_cleanup_errors=True) as spare:
        folder = data_dir or (Path(spare) if files else default_data_dir())
        _make_folder(folder)
        profile = open_profile(folder)
        try:
            picture = _picture(profile, files, size, theme)
        finally:
            profile.close()
    _save_picture(out, picture)
    return 0


def _application(language: str = "system") -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = Application(sys.argv[:1])
    application.setApplicationName("facing-pages")
    application.setApplicationDisplayName("Facing Pages")
    application.setDesktopFileName("facing-pages")
    application.setStyle("Fusion")
    # A face is looked for in every family there is; each that has no such letters would be logged.
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    speak(application, language)
    load_fonts()
    application.setFont(ui_font())
    application.setWindowIcon(app_icon())
    return application


def _window(profile: Profile, messages: Messages, theme: str | None = None) -> MainWindow:
    store = SettingsFile(profile.data_dir)
    chosen = Theme.load(theme) if theme else resolve_theme(store.load().theme)
    dress(chosen)
    window = MainWindow(profile, store, Look(chosen), messages)
    if theme:
        window.look.set_theme(chosen)
    return window


def _begin(window: MainWindow, profile: Profile, files: Sequence[Path]) -> None:
    """After the first paint: what the window was started for, and the samples once."""
    window.library.back_up()
    fresh = not profile.library.setting("samples_added") and not profile.library.works()
    if files:
        window.library.adding.add_files([Path(file).absolute() for file in files])
    elif fresh:
        profile.library.save_setting("samples_added", "yes")
        window.library.adding.add_samples()
        window.commands.welcome.begin()


def _on_handed_over(window: MainWindow, names: list[str]) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    if names:
        window.library.adding.add_files([Path(name) for name in names])


def _show_to_desktop(error: ReaderError) -> None:
    """Whoever clicked on an icon sees no terminal: say it in a box."""
    from_desktop = os.environ.get("DESKTOP_STARTUP_ID") or os.environ.get("XDG_ACTIVATION_TOKEN")
    if sys.stderr is None or from_desktop:
        QMessageBox.critical(None, "Facing Pages", in_words(error))


def _require_screen() -> None:
    """On Linux Qt would end the process without one. Raises: NoScreen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise NoScreen(
            "There is no screen to open a window on; use --screenshot OUT.png for a picture."
        )


def _open_profile(folder: Path) -> tuple[Profile, DamagedStore | None]:
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


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableTarget(
            f"The folder “{folder}” cannot be made ({error.strerror}); choose another with "
            "--data-dir."
        ) from error


def _picture(
    profile: Profile, files: Sequence[Path], size: tuple[int, int], theme: str | None
) -> bytes:
    """PNG of the window with everything in view laid out."""
    if files:
        _prepare(profile, files)
    window = _window(profile, Messages(), theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.open_last()
    window.show()
    for _ in range(3):
        QApplication.processEvents()
    picture = window.grab()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    window.close()
    QTimer.singleShot(0, window.deleteLater)
    QApplication.processEvents()
    return bytes(buffer.data().data())


def _prepare(profile: Profile, files: Sequence[Path]) -> None:
    """Add, align and annotate, so that the window opens on everything at once."""
    from reader.services import reading, shelf

    work = shelf.add_files(profile, files).work
    state = reading.state_of(profile, work)
    pair = reading.open_pair(profile, state.source_version, state.target_version)
    if pair is None:
        pair = reading.align_pair(profile, state.source_version, state.target_version)
    for version, document in (
        (state.source_version, pair.source),
        (state.target_version, pair.target),
    ):
        blocks = range(min(len(document.blocks), _BLOCKS_IN_PICTURE))
        reading.block_annotations(profile, version, document, blocks)
    profile.library.save_reading_state(state)


def _save_picture(out: Path, picture: bytes) -> None:
    from reader.exporters.saving import save_bytes

    save_bytes(out, picture)
