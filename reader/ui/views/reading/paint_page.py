"""Paints the rows in the window, or as much of them as is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from reader.layout.pair import Side
from reader.layout.scroll import Scroll
from reader.ui.keymap import Keymap
from reader.ui.models.page_model import PageModel
from reader.ui.views.reading.geometry import PageGeometry
from reader.ui.views.reading.paint import RowPainter
from reader.ui.views.reading.piece import Band
from reader.ui.views.reading.repaint import MARGIN, Repainter
from reader.ui.views.reading.sheet import Sheet
from reader.ui.views.reading.veil import paint_reveal_tag


class PagePainter:
    """The painter's origin is the window's top left corner."""

    def __init__(
        self,
        model: PageModel,
        sheet: Sheet,
        where: PageGeometry,
        rows: RowPainter,
        repainter: Repainter,
        scroll: Callable[[], Scroll],
    ) -> None:
        self._model, self._sheet, self._where = model, sheet, where
        self._rows, self._repainter, self._scroll = rows, repainter, scroll
        self.keys = Keymap()

    def paint(self, painter: QPainter, area: QRegion) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        # Beyond the area, which is clipped to whole pixels: at 150 % its edges may lie between two,
        # and would be filled by half.
        ground = area.boundingRect().adjusted(-2, -2, 2, 2)
        painter.fillRect(ground, self._rows.theme.colour("page"))
        first = self._repainter.first_text_row()
        for index, y in self._scroll().visible():
            box = self._sheet.row(index)
            around = QRect(0, y - MARGIN, area.boundingRect().right() + 1, box.height + 2 * MARGIN)
            part = area.intersected(around)
            if part.isEmpty():
                continue
            seen = part.boundingRect()
            painter.translate(0, y)
            self._rows.paint(
                painter,
                box,
                first_on_screen=index == first,
                only_gutter=self._repainter.only_gutter(part),
                band=Band(seen.top() - y - MARGIN, seen.bottom() + 1 - y + MARGIN),
            )
            painter.translate(0, -y)
        self._paint_reveal_tag(painter)

    def _paint_reveal_tag(self, painter: QPainter) -> None:
        """Over the rows, for it stands on what follows the sentence."""
        rows = self._rows
        bead = rows.lit_bead()
        if bead is None or not rows.is_veiled(Side.TARGET, bead):
            return
        span = self._model.bead_span(Side.TARGET, bead)
        boxes = self._where.span_boxes(Side.TARGET, span) if span is not None else []
        if boxes:
            style = self._sheet.styles[Side.TARGET].language
            paint_reveal_tag(
                painter,
                boxes[-1],
                self._rows.theme,
                key=self.keys.first("reveal"),
                right_to_left=style.right_to_left,
            )
