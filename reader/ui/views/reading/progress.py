"""Says in the foot where the reader is, whether keys or the wheel led there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.layout.pair import Side
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.plurals import counted
from reader.ui.views.reading.foot import ReadingFoot
from reader.ui.views.reading.keyboard import Keyboard

_SOON_MS = 80
"""After scrolling: not with every frame."""


class Progress(QObject):
    """The keyboard's sentence counts, or the first in view where the reader scrolled away from
    it: that is the one to go on with next time."""

    def __init__(self, model: PageModel, keyboard: Keyboard, foot: ReadingFoot) -> None:
        super().__init__(foot)
        self._model, self._keyboard, self._foot = model, keyboard, foot
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show_in_view)
        for signal in (
            model.pair_changed,
            model.rows_changed,
            model.place_changed,
            model.revealed_changed,
        ):
            signal.connect(self._show_place)
        model.look_changed.connect(self._soon.start)
        self._show_place()

    def scrolled(self) -> None:
        """The page moved."""
        if not self._soon.isActive():
            self._soon.start()

    def coverage(self) -> str:
        """How much of the text has a counterpart."""
        if self._model.pair is None:
            return ""
        found = self._model.pair.coverage
        text = self.tr("{paired} of {sentences} sentences paired").format(
            paired=found.paired, sentences=found.sentences
        )
        if found.unsure:
            text += ", " + counted(found.unsure, "1 unsure", "{count} unsure").format(
                count=found.unsure
            )
        return text

    def _show_place(self) -> None:
        """The page may not be set anew yet: what is in view cannot be asked for."""
        place = self._model.place
        self._show(place.side, place.segment)

    def _show_in_view(self) -> None:
        self._show(*self._keyboard.here())

    def _show(self, side: Side, segment: int) -> None:
        pair = self._model.pair
        if pair is None or not pair.source.segments:
            self._foot.show_place("", 0.0)
            return
        if side is Side.TARGET:
            segment = self._model.segment_across(side, segment)
        count = len(pair.source.segments)
        number = min(segment + 1, count)
        text = self.tr("Sentence {number} of {count}").format(number=number, count=count)
        if self._model.look.mode is Mode.VEILED and self._model.revealed:
            revealed = len(self._model.revealed)
            shown = counted(revealed, "1 revealed here", "{count} revealed here")
            text = f"{text}   ·   {shown.format(count=revealed)}"
        self._foot.show_place(text, number / count)
