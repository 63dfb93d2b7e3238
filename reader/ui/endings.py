"""The system's wish that the program ends: heard as the reader's own.

Ctrl+C in a terminal, `kill`, and a session that ends without a session manager come as signals.
Left alone they end the process where it stands, and the place of the last second is lost; so the
window is closed instead, which saves it. A second signal is not asked to wait.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Endings(QObject):
    """Quits the application when a signal asks for it, until it is let go."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._before: dict[int, Any] = {}
        self._notifier: QSocketNotifier | None = None
        if sys.platform == "win32":  # where a pipe cannot be watched, and nobody sends these
            return
        # Python runs its handlers when Qt next calls something of Python's, which may be never;
        # the byte in the pipe is written at once and wakes the event loop.
        self._ear, self._mouth = os.pipe()
        for end in (self._ear, self._mouth):
            os.set_blocking(end, False)
        self._other_mouth = signal.set_wakeup_fd(self._mouth, warn_on_full_buffer=False)
        for number in (signal.Signals[name] for name in _NAMES):
            if signal.getsignal(number) is not signal.SIG_IGN:  # `nohup` means it
                self._before[number] = signal.signal(number, self._on_signal)
        self._notifier = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_heard)

    def let_go(self) -> None:
        """Signals do what they did before."""
        if self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier = None
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}
        signal.set_wakeup_fd(self._other_mouth)
        os.close(self._ear)
        os.close(self._mouth)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)

    def _on_heard(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._ear, 16)
        self._application.quit()
