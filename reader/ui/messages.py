"""The one place that turns an error into words on screen."""

from __future__ import annotations

import logging
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from reader.errors import NotKept, ReaderError
from reader.ui.sentences import in_words

log = logging.getLogger("reader.ui")

_QUIET_S = 1.0
"""After so long the same error is another one: the reader tried again."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the message bar, and what can be done about it."""

    text: str
    kind: str = "info"
    """"info", "done", "progress" or "failure"; failures stay until they are closed."""
    action_text: str = ""
    action: str = ""
    """What `MessageBar.action_chosen` reports when the action is chosen."""
    details: str = ""
    """A report to copy or save; empty where there is nothing to report."""
    other_text: str = ""
    """A second thing that can be done, as `action_text` and `action`."""
    other: str = ""


def message_for(error: BaseException, data_dir: Path | None = None) -> Message:
    """What to say about `error`: its own sentence, or an apology with a report to copy or save.

    Args: data_dir: where the log lies whose end goes into the report.
    """
    if isinstance(error, ReaderError):
        return Message(in_words(error), "failure")
    log.error("unexpected error", exc_info=error)
    from reader.ui.report import report_text

    said = QCoreApplication.translate(
        "messages", "Something unexpected went wrong; your library is safe."
    )
    return _reportable(said, report_text(error, data_dir))


def message_for_crash(data_dir: Path) -> Message:
    """What to say when the process before this one was ended by a fault."""
    from reader.ui.report import report_text

    said = QCoreApplication.translate(
        "messages", "Facing Pages ended unexpectedly last time; your library is safe."
    )
    return _reportable(said, report_text(None, data_dir))


def _reportable(text: str, report: str) -> Message:
    translate = QCoreApplication.translate
    return Message(
        text,
        "failure",
        translate("messages", "Copy report"),
        "copy_report",
        report,
        translate("messages", "Save report…"),
        "save_report",
    )


class Messages(QObject):
    """Where everything with something to say says it; the window shows it in its bar."""

    posted = Signal(object)
    _caught = Signal(object)

    def __init__(self, data_dir: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._told: set[object] = set()
        self._met: dict[tuple[object, ...], float] = {}
        # Queued: an exception in a paint event shall not show widgets in the middle of it.
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def show(self, message: Message) -> None:
        self.posted.emit(message)

    def say(self, text: str, kind: str = "info") -> None:
        self.show(Message(text, kind))

    def show_error(self, error: BaseException) -> None:
        self.show(message_for(error, self._data_dir))

    def show_unkept(self, error: ReaderError) -> None:
        """What was met by a save that nobody asked for, such as that of the place: told once, not
        at each turn of the page."""
        what = (NotKept, error.full) if isinstance(error, NotKept) else str(error)
        if what not in self._told:
            self._told.add(what)
            self.show_error(error)

    def _on_caught(self, error: BaseException) -> None:
        """What nobody caught. One that comes again and again, such as from a paint event that the
        message itself brings about, is told and logged once, until it has been quiet."""
        where, now = _origin(error), time.monotonic()
        last, self._met[where] = self._met.get(where), now
        if last is None or now - last > _QUIET_S:
            self.show_error(error)

    def install_hooks(self) -> None:
        """From now on no exception passes in silence or closes the window."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall_hooks(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._caught.emit(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught.emit(args.exc_value)


def _origin(error: BaseException) -> tuple[object, ...]:
    """The kind of an error and the line it was raised in."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return (type(error),)
    return type(error), trace.tb_frame.f_code.co_filename, trace.tb_lineno
