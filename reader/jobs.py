"""Cooperative cancelling and progress for anything slow. Starts no thread itself."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """The job was cancelled; nothing it did is kept."""


class CancelToken:
    """Set from any thread; core loops call `check` once per paragraph or matrix row."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raises: Cancelled once `cancel` was called."""
        if self._event.is_set():
            raise Cancelled


Progress = Callable[[int, int], None]
"""Called as progress(done, total), in whatever unit the job counts; total may grow."""


def no_progress(done: int, total: int) -> None:
    """A Progress for callers that show none."""
