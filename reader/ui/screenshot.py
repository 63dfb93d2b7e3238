"""A picture of the window, without a screen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.exporters.saving import save_bytes
from reader.services import reading, shelf
from reader.services.folders import default_data_dir
from reader.services.profile import Profile, open_profile
from reader.ui.app import make_folder
from reader.ui.application import bare_application, dress_application
from reader.ui.messages import Messages
from reader.ui.session import window_on
from reader.ui.settings import SettingsFile
from reader.ui.theme import Theme, resolve_theme

_BLOCKS_IN_PICTURE = 60
"""More than any screenshot shows."""


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
    dress_application(bare_application())
    with tempfile.TemporaryDirectory(prefix="facing-pages-", ignore_cleanup_errors=True) as spare:
        folder = data_dir or (Path(spare) if files else default_data_dir())
        make_folder(folder)
        profile = open_profile(folder)
        try:
            picture = _picture(profile, files, size, theme)
        finally:
            profile.close()
    save_bytes(out, picture)
    return 0


def _picture(
    profile: Profile, files: Sequence[Path], size: tuple[int, int], theme: str | None
) -> bytes:
    """PNG of the window with everything in view laid out."""
    if files:
        _prepare(profile, files)
    chosen = (
        Theme.load(theme) if theme else resolve_theme(SettingsFile(profile.data_dir).load().theme)
    )
    window = window_on(profile, Messages(), chosen)
    if theme:
        window.look.set_theme(chosen)
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
