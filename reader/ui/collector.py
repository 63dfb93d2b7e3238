"""Python's cyclic garbage collector, kept in the window's thread.

The collector runs in whichever thread happens to cross its threshold. When that is a worker and
the garbage holds a widget or a timer, Qt deletes it from the wrong thread, which ends the process
now and then. So it is switched off and its rounds are made here, by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1000


class Collector(QObject):
    """While it lives, garbage is collected in the thread that made it, once a second at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        gc.disable()
        self._timer.start()

    def collect_if_due(self) -> None:
        """The oldest generation whose threshold is crossed, as Python itself would choose."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again: once no other thread is left."""
        self._timer.stop()
        gc.enable()
