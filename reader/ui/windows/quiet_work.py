"""What is done for the reader while nothing else is: the concordance, notes that wait for Anki."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.ui.jobs import JobRunner

_log = logging.getLogger(__name__)


class QuietWork(QObject):
    """One job some time after the last call of `begin_soon`. What fails is tried again then."""

    def __init__(
        self, profile: Profile, wait_ms: int, is_quiet: Callable[[], bool], parent: QObject
    ) -> None:
        """`is_quiet`: whether nothing else is done that takes long; a book read in or aligned
        needs the memory and the time."""
        super().__init__(parent)
        self._profile, self._is_quiet = profile, is_quiet
        self._lane = JobRunner("quiet", self)
        self._lane.failed.connect(lambda error: _log.warning("left for later: %s", error))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait_ms)
        self._timer.timeout.connect(self.begin)

    def close(self) -> None:
        self._timer.stop()
        self._lane.close()

    def begin_soon(self) -> None:
        self._timer.start()

    def begin(self) -> None:
        if not self._is_quiet():
            self._timer.start()
            return
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> None:
            _send_waiting(profile)
            from reader.services.concordance import index_library
            from reader.services.library_search import fold_library

            fold_library(profile, cancel=cancel)
            index_library(profile, cancel=cancel, progress=progress)

        if not self._lane.busy:
            self._lane.start(work)


def _send_waiting(profile: Profile) -> None:
    """Words that the reader sent while Anki was closed, if it runs now; to this computer only."""
    from reader.services.anki import send_waiting, waiting_for_anki
    from reader.services.card_settings import saved_choice

    if not waiting_for_anki(profile):
        return
    from reader.exporters.anki_connect import AnkiConnect

    try:
        send_waiting(profile, AnkiConnect(), saved_choice(profile))
    except ReaderError as error:
        _log.warning("not sent to Anki: %s", error)
