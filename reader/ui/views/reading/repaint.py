"""Paints again only what changed: rows whose pair is lit or not, and what scrolling brings in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from reader.layout.scroll import Scroll
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.views.reading.sheet import Sheet

_MARGIN = 8
"""Pixels by which highlights may stand out of their row."""


class Repainter:
    """Knows what is on the screen: which beads were lit, and where rows were."""

    def __init__(
        self, viewport: QWidget, model: PageModel, sheet: Sheet, scroll: Callable[[], Scroll]
    ) -> None:
        self._viewport, self._model = viewport, model
        self._sheet, self._scroll = sheet, scroll
        self._lit: frozenset[int] = frozenset()
        self._tops: dict[int, int] = {}

    def painted(self) -> None:
        """Everything that was asked for is on the screen now."""
        self._lit = self._lit_now()
        self._tops = dict(self._scroll().visible())

    def all(self) -> None:
        self._tops = {}
        self._viewport.update()

    def lit(self) -> None:
        """Other pairs are lit: their rows, and those of the ones lit before."""
        if self._model.look.mode is Mode.VEILED:  # the label stands over other rows
            self.all()
            return
        changed = self._lit | self._lit_now()
        width = self._viewport.width()
        for index, top in self._scroll().visible():
            row = self._model.rows[index]
            if any(bead in row.beads for bead in changed):
                height = self._sheet.heights.height(index)
                self._viewport.update(0, top - _MARGIN, width, height + 2 * _MARGIN)
        self._lit |= changed

    def scrolled(self) -> None:
        """Rows moved: shift the picture if they moved together, and paint what came in. The gutter
        is painted anew, for the first row in the window shows its number."""
        before, after = self._tops, dict(self._scroll().visible())
        shifts = {after[row] - before[row] for row in after.keys() & before.keys()}
        whole_pixels = self._viewport.devicePixelRatioF().is_integer()
        if len(shifts) != 1 or not whole_pixels or self._model.look.mode is Mode.VEILED:
            self.all()
            return
        shift = shifts.pop()
        if shift:
            self._viewport.scroll(0, shift)
            self._tops = after
        columns = self._sheet.columns
        gutter = QRect(columns.gutter_left, 0, columns.gutter_width, self._viewport.height())
        self._viewport.update(gutter)

    def _lit_now(self) -> frozenset[int]:
        model = self._model
        found = (model.hovered_bead, model.pinned_bead, model.place_bead)
        return frozenset(bead for bead in found if bead is not None)
