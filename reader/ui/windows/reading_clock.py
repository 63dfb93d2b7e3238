"""How long and how far the reader reads: counted while the page is up and something happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from reader.documents.work import Version
from reader.errors import StoreError
from reader.services.profile import Profile
from reader.store.reading_log import ReadingLog

TICK_S = 10
_SAVE_EVERY = 3  # ticks
_AWAY_AFTER_TICKS = 12
"""Two minutes without a movement: the reader is somewhere else."""
_JUMP = 60  # sentences at once are not read but skipped


class ReadingClock(QObject):
    """Asks now and then where the reader is; writes into the reading log."""

    def __init__(
        self,
        profile: Profile,
        window: QWidget,
        version: Callable[[], Version | None],
        sentence: Callable[[], int | None],
    ) -> None:
        """
        Args:
            version: what is read; None while no text is on the page.
            sentence: the first one in view.
        """
        super().__init__(window)
        self._log, self._window = ReadingLog(profile.databases[0]), window
        self._version, self._sentence = version, sentence
        self._quiet_ticks = 0
        self._seen: tuple[QPoint, int | None] | None = None
        self._last: tuple[str, int] | None = None
        self._furthest: dict[str, int] = {}
        self._seconds, self._sentences, self._pending = 0, 0, 0
        self._of: Version | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_S * 1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._save()

    def tick(self) -> None:
        """Some seconds went by."""
        self._quiet_ticks = 0 if self._has_moved() else self._quiet_ticks + 1
        version = self._version() if self._window.isActiveWindow() else None
        if version is None or self._quiet_ticks > _AWAY_AFTER_TICKS:
            self._save()
            return
        if self._of is not None and self._of.id != version.id:
            self._save()
        self._of = version
        self._seconds += TICK_S
        self._count_sentences(version)
        self._pending += 1
        if self._pending >= _SAVE_EVERY:
            self._save()

    def _has_moved(self) -> bool:
        """Whether the page or the pointer is elsewhere than at the last tick. Looking is cheaper
        than listening to every event of the window."""
        now = QCursor.pos(), self._sentence()
        moved, self._seen = now != self._seen, now
        return moved

    def _count_sentences(self, version: Version) -> None:
        now = self._sentence()
        if now is None:
            return
        furthest = self._furthest.get(version.id, now)
        if self._last is not None and self._last[0] == version.id:
            passed = now - max(furthest, self._last[1])
            if 0 < passed <= _JUMP:
                self._sentences += passed
        self._furthest[version.id] = max(furthest, now)
        self._last = version.id, now

    def _save(self) -> None:
        version, self._of = self._of, None
        seconds, sentences = self._seconds, self._sentences
        self._seconds = self._sentences = self._pending = 0
        if version is None or not (seconds or sentences):
            return
        day = datetime.now().astimezone().date().isoformat()
        try:
            self._log.add(day, version.id, version.language, seconds=seconds, sentences=sentences)
        except StoreError:
            # The disk's trouble is told by the saves that matter to the reader.
            return
