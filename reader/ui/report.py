"""A report of something unexpected: versions, the trace, the end of the log; nothing read."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from reader import __version__
from reader.ui.logs import FILE, LAST_CRASH, discreet_trace, log_folder, without_home

_LINES = 120
"""Of the log's end."""
_TAIL_BYTES = 64 * 1024


def report_text(error: BaseException | None = None, data_dir: Path | None = None) -> str:
    """The report as plain text.

    Args:
        error: what happened; None for a report about anything else.
        data_dir: where the log is kept; None leaves it out.
    """
    parts = [*versions(), ""]
    if error is not None:
        parts += [discreet_trace(error)]
    if data_dir is not None:
        folder = log_folder(data_dir)
        if (folder / LAST_CRASH).exists():
            parts += ["Last crash:", *last_lines(folder / LAST_CRASH), ""]
        parts += ["Log:", *last_lines(folder / FILE)]
    return without_home("\n".join(parts)).rstrip() + "\n"


def versions() -> list[str]:
    """One line each."""
    packed = "packaged" if getattr(sys, "frozen", False) else "from sources"
    application = QGuiApplication.instance()
    screen = application.primaryScreen() if isinstance(application, QGuiApplication) else None
    lines = [
        f"Facing Pages {__version__} ({packed})",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide {pyside_version}",
        f"{QSysInfo.prettyProductName()}, {platform.machine()}, {platform.system()} "
        f"{platform.release()}",
        f"Locale {QLocale.system().name()}",
    ]
    if screen is not None:
        size, ratio = screen.size(), screen.devicePixelRatio()
        lines.append(
            f"Screen {size.width()}x{size.height()} at {ratio:g}, {QGuiApplication.platformName()}"
        )
    return lines


def last_lines(path: Path) -> list[str]:
    """The end of the log; says so where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _TAIL_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ["(no log)"]
    return text.splitlines()[-_LINES:]
