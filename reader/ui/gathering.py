"""Files that were chosen together but arrive one by one belong together.

Linux hands all files of one "Open with" to one start. Windows starts the program once for each of
them, macOS sends an event for each: what follows shortly on another was meant with it, and two
versions of a text become one work.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

WAIT_MS = 600 if sys.platform in {"win32", "darwin"} else 0
"""After each file; a start of the program takes its time."""


class Gathering(QObject):
    """Waits until no more files come, then says which did."""

    gathered = Signal(list)
    """Paths, each once, in the order they came in."""

    def __init__(self, parent: QObject | None = None, *, wait_ms: int = WAIT_MS) -> None:
        super().__init__(parent)
        self._paths: dict[Path, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait_ms)
        self._timer.timeout.connect(self._say)

    def take(self, paths: Iterable[Path]) -> None:
        self._paths |= dict.fromkeys(path.absolute() for path in paths)
        if self._paths:
            self._timer.start()

    def _say(self) -> None:
        paths = list(self._paths)
        self._paths.clear()
        self.gathered.emit(paths)
