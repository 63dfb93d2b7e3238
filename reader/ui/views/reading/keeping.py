"""The sentence that stays where it is on the screen while everything else is set anew."""

from __future__ import annotations

from collections.abc import Callable

from reader.layout.pair import Side
from reader.layout.scroll import Scroll
from reader.ui.models.page_model import PageModel
from reader.ui.views.reading.geometry import PageGeometry
from reader.ui.views.reading.sheet import Sheet

Kept = tuple[Side, int, int]
"""A sentence, and the y of its first line in the window."""


class Keeping:
    """Finds the sentence to be kept, and where its row has to be for that."""

    def __init__(
        self,
        model: PageModel,
        sheet: Sheet,
        where: PageGeometry,
        scroll: Callable[[], Scroll],
        window_height: Callable[[], int],
    ) -> None:
        self._model, self._sheet, self._where = model, sheet, where
        self._scroll, self._window_height = scroll, window_height
        self.first: Kept | None = None
        """How the page is to stand when it is shown for the first time."""

    def top_sentence(self) -> Kept | None:
        """The first sentence that begins in the window, and the y of its first line; the
        keyboard's, if it is in the window."""
        if not self._model.rows:
            return None
        place = self._model.place
        box = self._where.segment_box(place.side, place.segment)
        if box is not None and 0 <= box.top < self._window_height():
            return place.side, place.segment, round(box.top)
        for index, _ in self._scroll().visible():
            for side in Side:
                for segment in self._model.rows[index].segments(side):
                    found = self._where.segment_box(side, segment)
                    if found is not None and found.top >= 0:
                        return side, segment, round(found.top)
        return None

    def row_for(self, side: Side, segment: int, y: int) -> tuple[int, int]:
        """The row of a sentence, and where its top is when the first line is at `y`."""
        row = self._sheet.row_of(side, segment)
        document, box = self._model.document(side), self._sheet.row(row)
        lines = box.line_boxes(side, document.segments[segment].span, document.text)
        return row, y - round(min((line.top for line in lines), default=0))
