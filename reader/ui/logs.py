"""The log on disk: a few rotating files in the data folder that hold no reading matter.

Texts, words and file names belong to the reader. So only our own sentences are written out; of
other libraries' records, and of most exceptions, only where they come from.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

FOLDER = "log"
FILE = "facing-pages.log"
CRASHES = "crashes.log"
"""What the interpreter can still write when the process is killed by a fault."""
LAST_CRASH = "last-crash.log"
"""What was written of the last one, from the start after it on."""
LARGEST_BYTES = 512 * 1024
KEPT_FILES = 3
"""Older ones beside the file that is written to."""

_SAFE_MESSAGES = (
    # Their messages are made by the interpreter of names in our sources and of types.
    AttributeError, TypeError, NameError, ImportError, ZeroDivisionError, RecursionError,
    MemoryError, NotImplementedError, IndexError, AssertionError, StopIteration,
)  # fmt: skip
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _CrashFile:
    """The one file that the fault handler writes to; it stays open as long as it is in use."""

    _file: TextIO | None = None

    @classmethod
    def open_in(cls, folder: Path) -> TextIO:
        cls._file = (folder / CRASHES).open("a", encoding="utf-8")
        return cls._file

    @classmethod
    def close(cls) -> None:
        if cls._file is not None:
            faulthandler.disable()
            cls._file.close()
            cls._file = None


ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def log_folder(data_dir: Path) -> Path:
    return data_dir / FOLDER


def set_crash_aside(data_dir: Path) -> bool:
    """Whether the process before this one was ended by a fault; to be asked before `start_log`."""
    crashes = log_folder(data_dir) / CRASHES
    with suppress(OSError):
        if crashes.stat().st_size:
            crashes.replace(crashes.with_name(LAST_CRASH))
            return True
    return False


def start_log(data_dir: Path, *, debug: bool = False) -> None:
    """Write the log into the data folder from now on, and to the terminal if there is one.

    A folder that cannot be written to costs the log, not the start.
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    if sys.stderr is not None:
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.DEBUG if debug else logging.WARNING)
        root.addHandler(terminal)
    folder = log_folder(data_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        root.addHandler(file_handler(folder / FILE))
        if (
            not faulthandler.is_enabled()
        ):  # else somebody looks for faults already: leave it to them
            faulthandler.enable(_CrashFile.open_in(folder))
    except OSError:
        logging.getLogger(__name__).warning("no log is kept: the folder cannot be written to")
    qInstallMessageHandler(_on_qt_message)


def stop_log() -> None:
    """Close the files, so that the folder can be moved or removed."""
    qInstallMessageHandler(None)
    _CrashFile.close()
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.handlers.RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()


def file_handler(path: Path) -> logging.Handler:
    """Handler for one rotating file."""
    handler = _QuietFile(
        path, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(DiscreetFormatter())
    return handler


class _QuietFile(logging.handlers.RotatingFileHandler):
    """A log that cannot be written, on a full disk or in a read-only folder, is nobody's trouble:
    what matters is told in the window."""

    def handleError(self, record: logging.LogRecord) -> None:
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class DiscreetFormatter(logging.Formatter):
    """One line a record, then the trace of its exception without what the exception says."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        # A copy: other handlers still want the whole record.
        shown = logging.makeLogRecord(record.__dict__)
        shown.exc_text = None
        if record.name.split(".")[0] != "reader":
            shown.msg, shown.args = f"(from {record.module}, line {record.lineno})", ()
        return without_home(super().format(shown))

    def formatException(self, ei: object) -> str:
        assert isinstance(ei, tuple)
        return discreet_trace(ei[1])


def discreet_trace(error: BaseException | None) -> str:
    """The traceback of `error` and of what caused it, without the user's folders and texts."""
    parts: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        frames = "".join(traceback.format_tb(error.__traceback__))
        parts.insert(0, f"Traceback:\n{without_home(frames)}{discreet_line(error)}\n")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\nand then\n".join(parts)


def discreet_line(error: BaseException) -> str:
    """What kind of error it is; what it says only where that cannot be the reader's."""
    kind = type(error).__name__
    if isinstance(error, OSError):
        return f"{kind}: {error.errno} {error.strerror or ''}".rstrip()
    if isinstance(error, _SAFE_MESSAGES) and str(error).isascii():
        return f"{kind}: {error}"
    return f"{kind}: (its message, {len(str(error))} characters, is left out)"


def without_home(text: str) -> str:
    """The user's name is in every path: `~` stands for it."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    level = _QT_LEVELS.get(kind, logging.WARNING)
    logging.getLogger("reader.qt").log(level, "%s", text or "")
