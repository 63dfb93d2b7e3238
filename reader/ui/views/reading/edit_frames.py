"""Edit mode: each bead as two bordered cells joined by a line with its type on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.icons import paint_icon
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme, measure, tokens
from reader.ui.views.reading.row_box import RowBox
from reader.ui.views.reading.sheet import Sheet

_CHECK = 16
_LABEL_PAD = 6
_WAVE = 20
_KNOB = 3.5


class FramePainter:
    """Paints what is around the text of a bead; the origin is the row's top left corner."""

    def __init__(self, model: PageModel, sheet: Sheet, theme: Theme) -> None:
        self._model, self._sheet, self.theme = model, sheet, theme
        self._figures = fonts.figures_font("small")
        self._label = fonts.gap_font()

    def paint(self, painter: QPainter, box: RowBox) -> None:
        """The two cells and what joins them, below the text."""
        bead = box.row.beads.start
        selected = bead == self._model.place_bead
        for side in Side:
            self._paint_cell(painter, box, side, selected=selected)
        self._paint_joint(painter, box, bead, selected=selected)

    def card(self, box: RowBox, side: Side) -> QRectF:
        columns = self._sheet.columns
        left = columns.left if side is Side.SOURCE else columns.right
        return QRectF(left, 0, columns.left_width, box.body)

    def _border(self, bead: int, *, selected: bool) -> QPen:
        pair = self._model.pair
        assert pair is not None
        found = pair.alignment.beads[bead]
        if selected:
            return QPen(self.theme.colour("accent"), measure("edit.border_selected"))
        role = "control"
        if found.confirmed:
            role = "rule"
        elif self._model.is_doubtful(bead):
            role = "doubt"
        return QPen(self.theme.colour(role), measure("edit.border"))

    def _paint_cell(self, painter: QPainter, box: RowBox, side: Side, *, selected: bool) -> None:
        empty = box.cells[side].is_empty
        pen = self._border(box.row.beads.start, selected=selected)
        if empty:
            pen.setColor(self.theme.colour("accent" if selected else "control"))
            pen.setDashPattern([4 / pen.widthF(), 3 / pen.widthF()])
        painter.setPen(pen)
        fill = selected and not empty
        painter.setBrush(self.theme.colour(f"{side.value}-highlight" if fill else "page"))
        half = pen.widthF() / 2
        radius = measure("edit.bead_radius")
        card = self.card(box, side)
        painter.drawRoundedRect(card.adjusted(half, half, -half, -half), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if empty:
            self._paint_no_counterpart(painter, box, side)

    def _paint_no_counterpart(self, painter: QPainter, box: RowBox, side: Side) -> None:
        label = QCoreApplication.translate("ReadingPage", "No counterpart")
        painter.setFont(self._label)
        painter.setPen(self.theme.colour("ink-quiet"))
        x = box.lefts[side]
        if self._sheet.styles[side].language.right_to_left:
            width = QFontMetricsF(self._label).horizontalAdvance(label)
            x += box.cells[side].width - round(width)
        painter.drawText(x, box.baseline, label)

    def _paint_joint(self, painter: QPainter, box: RowBox, bead: int, *, selected: bool) -> None:
        """The line through the gutter, "1–2" on it, and the check or the wave below."""
        pair = self._model.pair
        assert pair is not None
        found, columns = pair.alignment.beads[bead], self._sheet.columns
        left, right = columns.gutter_left, columns.right
        y = box.body / 2
        pen = self._border(bead, selected=selected)
        if not found.source or not found.target:
            pen.setDashPattern([4 / pen.widthF(), 3 / pen.widthF()])
        text = f"{len(found.source)}\N{EN DASH}{len(found.target)}"
        font = fonts.semibold(self._figures) if selected else self._figures
        metrics = QFontMetricsF(font)
        half = metrics.horizontalAdvance(text) / 2 + _LABEL_PAD
        middle = columns.gutter_middle
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(middle - half, y))
        painter.drawLine(QPointF(middle + half, y), QPointF(right, y))
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink" if selected else "ink-quiet"))
        painter.drawText(QPointF(middle - half + _LABEL_PAD, y + metrics.capHeight() / 2), text)
        if found.confirmed:
            where = QRectF(middle - _CHECK / 2, y + 8, _CHECK, _CHECK)
            paint_icon(painter, "check", self.theme.colour("success"), where)
        elif self._model.is_doubtful(bead):
            self._paint_wave(painter, middle - _WAVE / 2, y + 14)

    def _paint_wave(self, painter: QPainter, x: float, y: float) -> None:
        path = QPainterPath(QPointF(x, y))
        for step in range(4):
            lift = -4 if step % 2 == 0 else 4
            start = x + step * _WAVE / 4
            path.quadTo(QPointF(start + _WAVE / 8, y + lift), QPointF(start + _WAVE / 4, y))
        stroke = tokens()["reading"]["doubt_wave"]["stroke"]
        painter.strokePath(path, QPen(self.theme.colour("doubt"), stroke))

    def paint_caret(self, painter: QPainter, box: RowBox) -> None:
        """Where the bead would be cut: before the sentence of the keyboard, over the text."""
        place = self._model.place
        segments = box.row.segments(place.side)
        if box.row.beads.start != self._model.place_bead or place.segment <= segments.start:
            return
        document = self._model.document(place.side)
        boxes = box.line_boxes(place.side, document.segments[place.segment].span, document.text)
        if not boxes:
            return
        first = boxes[0]
        rtl = self._sheet.styles[place.side].language.right_to_left
        x = first.right + 2 if rtl else first.left - 3
        accent = self.theme.colour("accent")
        painter.fillRect(QRectF(x, first.top + 2, 2, first.height - 4), accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x + 1, first.top + 2), _KNOB, _KNOB)
        painter.setBrush(Qt.BrushStyle.NoBrush)
