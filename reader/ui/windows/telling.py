"""Which of several slow jobs the message bar tells of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from reader.ui.jobs import JobRunner
from reader.ui.messages import Message
from reader.ui.views.message_bar import MessageBar


class Telling(QObject):
    """The lane that began last has the bar. Its message ends before what came of it is told, which
    may begin the next."""

    def __init__(self, bar: MessageBar, lanes: Iterable[JobRunner], parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._lane: JobRunner | None = None
        for lane in lanes:
            self._watch(lane)

    def watch_dictionaries(self, lane: JobRunner) -> None:
        """Tell of this lane only from its first progress on, and only while no other has the bar:
        dictionaries that were indexed once have nothing to do."""
        text = self.tr("Preparing the dictionaries, the first time only.")

        def tell(done: int, total: int) -> None:
            if self._lane is None or not self._lane.busy:
                self._lane = lane
                self._bar.show_message(Message(text, "progress"))
            if self._lane is lane:
                self._bar.set_progress(done, total)

        def turn(busy: bool) -> None:
            if not busy and self._lane is lane:
                self._lane = None
                self._bar.end_progress()

        lane.progressed.connect(tell)
        lane.busy_changed.connect(turn)

    def _watch(self, lane: JobRunner) -> None:
        def tell(done: int, total: int) -> None:
            if self._lane is lane:
                self._bar.set_progress(done, total)

        def turn(busy: bool) -> None:
            if busy:
                self._lane = lane
            elif self._lane is lane:
                self._bar.end_progress()

        lane.progressed.connect(tell)
        lane.busy_changed.connect(turn)
