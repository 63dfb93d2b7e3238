"""Opening the engine of speech-dispatcher without stopping the window for seconds.

It asks for each of some ten thousand voices before it answers, and Qt's constructor holds the
interpreter lock meanwhile. So an engine without voices is made, lent to a thread of Qt's own, told
there by a queued signal to become the other one (which no Python has to wait for), and brought
home. Engines of other systems belong to the thread of the window and open at once.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

_PATIENCE_MS = 1500
IN_BACKGROUND = frozenset({"speechd"})


class _Porter(QObject):
    """Lives in the thread with the engine: only from there can it be sent home."""

    brought = Signal()

    def __init__(self, engine: QTextToSpeech) -> None:
        super().__init__()
        self._engine = engine

    @Slot()
    def bring_home(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        self._engine.moveToThread(application.thread())
        self.moveToThread(application.thread())
        self.brought.emit()


class Opening(QObject):
    """One attempt; `opened` comes once, with an engine that may be in the state of an error."""

    opened = Signal(object)
    """The QTextToSpeech, in the thread of the window and without a parent."""
    _wanted = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._engine = QTextToSpeech("none")
        self._porter = _Porter(self._engine)
        self._thread = QThread(self)
        self._engine.moveToThread(self._thread)
        self._porter.moveToThread(self._thread)
        self._wanted.connect(self._engine.setEngine, queued)
        self._engine.engineChanged.connect(self._porter.bring_home, queued)
        self._porter.brought.connect(self._on_brought, queued)
        self._thread.start()
        self._wanted.emit(name)

    def close(self) -> None:
        """End the thread. A speech-dispatcher that hangs is not waited for: the window closes."""
        self._thread.quit()
        if not self._thread.wait(_PATIENCE_MS):
            self._thread.terminate()
            self._thread.wait(_PATIENCE_MS)

    @Slot()
    def _on_brought(self) -> None:
        self.close()
        self.opened.emit(self._engine)
