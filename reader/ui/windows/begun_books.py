"""Books that were left before all of their chapters were matched."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages


class BegunBooks:
    """Goes on with them in a lane of its own, while nothing else is matched."""

    def __init__(self, profile: Profile, messages: Messages, parent: QObject) -> None:
        self._profile = profile
        self.lane = JobRunner("aligning begun books", parent)
        self.lane.failed.connect(messages.show_error)

    def go_on(self) -> None:
        if not self.lane.busy:
            self.lane.start(self._finish)

    def cancel(self) -> None:
        self.lane.cancel()

    def close(self) -> None:
        self.lane.close()

    def _finish(self, cancel: CancelToken, progress: Progress) -> object:
        """On the lane's thread."""
        from reader.store.pairing import PairingStore

        if self._profile.not_kept() is not None:
            return 0
        if not PairingStore(self._profile.databases[0]).unfinished():
            return 0
        from reader.services.book_aligning import finish_begun

        return finish_begun(self._profile, cancel=cancel, progress=progress)
