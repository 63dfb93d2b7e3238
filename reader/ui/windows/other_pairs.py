"""The open work's other pairs, made ready while the reader reads, so that the next language is
there at once and a correction reaches every pair it speaks of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.documents.work import ReadingState
from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages

_AFTER_MS = 2_000
"""Of quiet: the pair on the page comes first."""


class OtherPairs:
    """Waits until nothing else is matched, then works in a lane of its own, saying nothing."""

    def __init__(
        self,
        profile: Profile,
        state: Callable[[], ReadingState | None],
        occupied: Callable[[], bool],
        messages: Messages,
        parent: QObject,
    ) -> None:
        """Args: occupied: whether another text is being matched."""
        self._profile, self._state, self._occupied = profile, state, occupied
        self._lane = JobRunner("aligning other pairs", parent)
        self._lane.failed.connect(messages.show_unkept)
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._start)

    def soon(self) -> None:
        self._timer.start()

    def cancel(self) -> None:
        self._timer.stop()
        self._lane.cancel()

    def close(self) -> None:
        self._timer.stop()
        self._lane.close()

    def _start(self) -> None:
        state = self._state()
        if state is None or state.source_version == state.target_version:
            return
        if self._occupied():
            self.soon()
            return
        profile, source, target = self._profile, state.source_version, state.target_version

        def work(cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.third_versions import make_ready

            return make_ready(profile, source, target, cancel=cancel)

        self._lane.start(work)
