"""Paints again only what changed: rows whose pair is lit or not, and what scrolling brings in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from reader.layout.columns import Columns
from reader.layout.rows import RowKind
from reader.layout.scroll import Scroll
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.views.reading.sheet import Sheet

MARGIN = 8
"""Pixels by which highlights may stand out of their row."""
_OUTSET = 4
"""Pixels by which highlights and tints may stand out of their column, into the gutter."""
_NUMBER_ASCENT, _NUMBER_DESCENT = 20, 10


class Repainter:
    """Knows what is on the screen: which beads were lit, and where rows were."""

    def __init__(
        self, viewport: QWidget, model: PageModel, sheet: Sheet, scroll: Callable[[], Scroll]
    ) -> None:
        self._viewport, self._model = viewport, model
        self._sheet, self._scroll = sheet, scroll
        self._lit: frozenset[int] = frozenset()
        self._tops: dict[int, int] = {}
        self._first: int | None = None

    def first_text_row(self) -> int | None:
        """The row that shows its number because it is the first in the window."""
        for index, y in self._scroll().visible():
            box = self._sheet.row(index)
            if y + box.baseline > 0 and box.row.kind is RowKind.TEXT:
                return index
        return None

    def only_gutter(self, area: QRegion) -> bool:
        """Whether nothing but numbers is to be painted there."""
        strip = number_strip(self._sheet.columns)
        strip.setHeight(self._viewport.height())
        return area.subtracted(QRegion(strip)).isEmpty()

    def painted(self) -> None:
        """Everything that was asked for is on the screen now."""
        self._lit = self._lit_now()
        self._tops = dict(self._scroll().visible())
        self._first = self.first_text_row()

    def all(self) -> None:
        self._tops = {}
        self._viewport.update()

    def lit(self) -> None:
        """Other pairs are lit: their rows, and those of the ones lit before."""
        if self._model.look.mode is Mode.VEILED:  # the label stands over other rows
            self.all()
            return
        changed = self._lit | self._lit_now()
        rows = self._model.rows
        self.rows(
            index
            for index, _ in self._scroll().visible()
            if any(bead in rows[index].beads for bead in changed)
        )
        self._lit |= changed

    def rows(self, indices: Iterable[int]) -> None:
        """Some rows look otherwise, but stand where they stood."""
        wanted, width = set(indices), self._viewport.width()
        for index, top in self._scroll().visible():
            if index in wanted:
                height = self._sheet.heights.height(index)
                self._viewport.update(0, top - MARGIN, width, height + 2 * MARGIN)

    def scrolled(self) -> None:
        """Rows moved: shift the picture if they moved together, and paint what came in, and the
        numbers of the rows that are, or no longer are, the first in the window."""
        before, after = self._tops, dict(self._scroll().visible())
        shifts = {after[row] - before[row] for row in after.keys() & before.keys()}
        shift = shifts.pop() if len(shifts) == 1 else None
        if shift is None or not self._is_whole(shift) or self._model.look.mode is Mode.VEILED:
            self.all()
            return
        if shift:
            self._viewport.scroll(0, shift)
            self._tops = after
        first = self.first_text_row()
        if first != self._first:
            self._update_number(self._first, after)
            self._update_number(first, after)
            self._first = first

    def _is_whole(self, shift: int) -> bool:
        """Whether the picture can be shifted so far without being drawn between pixels."""
        ratio = self._viewport.devicePixelRatioF()
        top = self._viewport.mapTo(self._viewport.window(), QPoint(0, 0)).y()
        return (shift * ratio).is_integer() and (top * ratio).is_integer()

    def _update_number(self, row: int | None, tops: dict[int, int]) -> None:
        if row is None or row not in tops:
            return
        strip = number_strip(self._sheet.columns)
        baseline = tops[row] + self._sheet.row(row).baseline
        strip.setTop(baseline - _NUMBER_ASCENT)
        strip.setBottom(baseline + _NUMBER_DESCENT)
        self._viewport.update(strip)

    def _lit_now(self) -> frozenset[int]:
        model = self._model
        found = (model.hovered_bead, model.pinned_bead, model.place_bead)
        return frozenset(bead for bead in found if bead is not None)


def number_strip(columns: Columns) -> QRect:
    """The part of the gutter that no highlight of the text reaches into, one pixel high."""
    left, width = columns.gutter_left, columns.gutter_width
    if not (columns.stacked or columns.alone):
        return QRect(left + _OUTSET, 0, width - 2 * _OUTSET, 1)
    # Beside the one column: towards the margin there is nothing but the number.
    shift = -_OUTSET if left < columns.left else _OUTSET
    return QRect(left + shift, 0, width, 1)
