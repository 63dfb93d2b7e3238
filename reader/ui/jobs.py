"""Core functions on a worker thread, their results back in the window's thread as signals."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot

from reader.jobs import Cancelled, CancelToken, Progress

Work = Callable[[CancelToken, Progress], object]

_PROGRESS_INTERVAL_S = 0.05
"""A core loop may report thousands of steps a second; the window needs about twenty."""


class JobRunner(QObject):
    """Runs one lane of core functions; the newest request wins and stale results are dropped."""

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    busy_changed = Signal(bool)
    _ended = Signal(object, object, object)  # token, result, error; from worker to GUI thread
    _moved = Signal(object, int, int)  # token, done, total

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._token = CancelToken()
        self._busy = False
        self._closed = False
        self._ended.connect(self._on_ended)
        self._moved.connect(self._on_moved)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(self, work: Work) -> None:
        """Run `work` as soon as the lane is free; whatever it was doing is cancelled."""
        if self._closed:
            return
        self._token.cancel()
        self._token = CancelToken()
        self._set_busy(True)
        self._pool.submit(self._run, work, self._token)

    def cancel(self) -> None:
        """Drop the running work; neither `succeeded` nor `failed` follows."""
        self._token.cancel()
        self._token = CancelToken()
        self._set_busy(False)

    def close(self) -> None:
        """Cancel and wait for the worker; nothing is emitted from here on."""
        self._closed = True
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, work: Work, token: CancelToken) -> None:
        """On the worker thread: emits, never touches a widget."""
        try:
            token.check()
            result = work(token, self._reporter(token))
        except Exception as error:
            self._ended.emit(token, None, error)
        else:
            self._ended.emit(token, result, None)

    def _reporter(self, token: CancelToken) -> Progress:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_INTERVAL_S or done >= total:
                last = now
                self._moved.emit(token, done, total)

        return report

    @Slot(object, int, int)
    def _on_moved(self, token: CancelToken, done: int, total: int) -> None:
        if token is self._token:
            self.progressed.emit(done, total)

    @Slot(object, object, object)
    def _on_ended(self, token: CancelToken, result: object, error: Exception | None) -> None:
        if token is not self._token:
            return
        self._set_busy(False)
        if error is None:
            self.succeeded.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
