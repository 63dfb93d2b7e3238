"""What is done while the reader does nothing: rows just outside the window, readings inside it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reader.layout.pair import Side
from reader.layout.scroll import Scroll
from reader.ui.models.page_model import PageModel
from reader.ui.views.reading.row_box import RowBox
from reader.ui.views.reading.sheet import Sheet

_ROWS_BELOW = 12
_ROWS_ABOVE = 6
_SECONDS_A_TURN = 0.004
"""So that keys and wheel never wait."""


class Ahead(QObject):
    """Works a few milliseconds in each idle turn of the event loop until nothing is left."""

    heights_known = Signal()

    def __init__(
        self,
        model: PageModel,
        sheet: Sheet,
        scroll: Callable[[], Scroll],
        prepare: Callable[[RowBox], None],
        parent: QObject,
    ) -> None:
        """`prepare` finds what painting a row will ask for."""
        super().__init__(parent)
        self._model, self._sheet, self._scroll = model, sheet, scroll
        self._prepare = prepare
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def ask(self) -> None:
        """Ask for the readings in the window now: those that are kept come before it is painted."""
        if visible := [index for index, _ in self._scroll().visible()]:
            self._want_annotations(visible)

    def _work(self) -> None:
        visible = [index for index, _ in self._scroll().visible()]
        if not visible:
            return
        self._want_annotations(visible)
        below = range(visible[-1] + 1, min(visible[-1] + 1 + _ROWS_BELOW, len(self._model.rows)))
        above = range(visible[0] - 1, max(visible[0] - 1 - _ROWS_ABOVE, -1), -1)
        started = monotonic()
        for index in (*below, *above):
            # What still waits for its readings would have to be set twice.
            if self._sheet.is_set(index) or not self._sheet.is_annotated(index):
                continue
            self._prepare(self._sheet.row(index))
            if monotonic() - started > _SECONDS_A_TURN:
                self._timer.start()
                break
        self.heights_known.emit()

    def _want_annotations(self, visible: list[int]) -> None:
        """Of what is in the window and a little around it, on both sides."""
        rows = self._model.rows
        first, stop = max(0, visible[0] - 2), min(len(rows), visible[-1] + _ROWS_BELOW)
        for side in Side:
            document = self._model.document(side)
            blocks = dict.fromkeys(
                document.segments[segment].block
                for row in rows[first:stop]
                for segment in row.segments(side)
            )
            self._model.want_annotations(side, blocks)
