"""A signal closes the window as the reader would."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from reader.ui.endings import Endings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


class Asked(QObject):
    """Stands in for the application, which tests share."""

    times = 0

    def quit(self) -> None:
        self.times += 1


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_is_a_wish_to_quit(qtbot, name: str) -> None:
    number = signal.Signals[name]
    # A shell makes what it starts in the background deaf to Ctrl+C; not what is tried here.
    inherited = signal.signal(number, signal.SIG_DFL)
    before = signal.getsignal(number)
    application: QCoreApplication = Asked()  # type: ignore[assignment]
    endings = Endings(application)
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: application.times == 1)
    assert signal.getsignal(number) is signal.SIG_DFL, "the second one ends the process"
    endings.let_go()
    assert signal.getsignal(number) is before
    signal.signal(number, inherited)


def test_what_nohup_ignores_stays_ignored(qapp) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        endings = Endings(qapp)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        endings.let_go()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_pipe_goes_though_every_signal_is_ignored(qapp) -> None:
    numbers = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    woken = signal.set_wakeup_fd(-1)
    try:
        endings = Endings(qapp)
        endings.let_go()
        assert signal.set_wakeup_fd(-1) == -1
        with pytest.raises(OSError):
            os.fstat(endings._ear)
    finally:
        signal.set_wakeup_fd(woken)
        for number, handler in before.items():
            signal.signal(number, handler)
