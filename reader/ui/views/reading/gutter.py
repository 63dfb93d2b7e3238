"""Everything between the columns: sentence numbers, bars, gaps, doubt, and the folded line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.text.span import Span
from reader.ui import fonts
from reader.ui.icons import paint_icon
from reader.ui.models.page_model import PageModel
from reader.ui.plurals import counted
from reader.ui.theme import Theme, measure, tokens
from reader.ui.views.reading import strokes
from reader.ui.views.reading.row_box import RowBox
from reader.ui.views.reading.sheet import Sheet

_MARK_REACH = 10
_BOOKMARK = 16


@dataclass(frozen=True, slots=True)
class Lit:
    """A bead to be lit, and how: "highlight" under the pointer, "pinned" by a click."""

    bead: int
    look: str


class GutterPainter:
    """Paints between and beside the columns; the origin is the row's top left corner."""

    def __init__(self, model: PageModel, sheet: Sheet, theme: Theme) -> None:
        self._model, self._sheet, self.theme = model, sheet, theme
        self._figures = fonts.figures_font("small")
        self._gap_font = fonts.gap_font()

    def paint(
        self, painter: QPainter, box: RowBox, lit: list[Lit], *, first_on_screen: bool
    ) -> None:
        if box.folded:
            return
        columns = self._sheet.columns
        for item in () if columns.stacked or columns.alone else lit:
            self._paint_bars(painter, box, item)
        beads = {item.bead for item in lit}
        self._paint_gaps(painter, box, beads)
        if not self._paint_doubts(painter, box) and not self._paint_bookmark(painter, box):
            self._paint_number(painter, box, lit=bool(lit), first_on_screen=first_on_screen)

    # Numbers

    def _paint_number(
        self, painter: QPainter, box: RowBox, *, lit: bool, first_on_screen: bool
    ) -> None:
        segments = box.row.source
        if not segments or not self._is_text(Side.SOURCE, segments.start):
            return
        every = int(measure("reading.number_every"))
        has_round = (segments.stop // every) * every > segments.start
        if not (lit or first_on_screen or has_round):
            return
        painter.setFont(self._figures)
        painter.setPen(self.theme.colour("ink-quiet"))
        text = str(segments.start + 1)
        width = QFontMetricsF(self._figures).horizontalAdvance(text)
        painter.drawText(round(self._number_x(width)), box.baseline, text)

    def _number_x(self, width: float) -> float:
        columns = self._sheet.columns
        if not (columns.stacked or columns.alone):
            return columns.gutter_middle - width / 2
        if columns.gutter_left < columns.left:
            return columns.gutter_left
        return columns.gutter_left + columns.gutter_width - width

    def _is_text(self, side: Side, segment: int) -> bool:
        return self._model.document(side).segment_kind(segment).is_text

    # Bars beside a lit pair

    def _paint_bars(self, painter: QPainter, box: RowBox, lit: Lit) -> None:
        width = measure("reading.mark_width")
        for side in Side:
            extent = self.extent(box, side, lit.bead)
            if extent is not None:
                x = self._bar_x(side, width)
                colour = self.theme.colour(f"{side.value}-mark")
                strokes.bar(painter, x, extent[0] + 2, extent[1] - 2, width, colour)

    def _bar_x(self, side: Side, width: float) -> float:
        columns, inset = self._sheet.columns, measure("reading.mark_inset")
        if side is Side.SOURCE:
            return columns.gutter_left + inset
        return columns.right - inset - width

    def extent(self, box: RowBox, side: Side, bead: int) -> tuple[float, float] | None:
        """Top and bottom of the lines of one side of a bead; None at a gap."""
        pair = self._model.pair
        assert pair is not None
        segments = pair.segments_of(side, bead)
        if not segments:
            return None
        document = pair.document(side)
        span = Span(
            document.segments[segments[0]].span.start, document.segments[segments[-1]].span.end
        )
        boxes: list[Box] = box.line_boxes(side, span, document.text)
        if not boxes:
            return None
        return min(item.top for item in boxes), max(item.bottom for item in boxes)

    # Gaps

    def _paint_gaps(self, painter: QPainter, box: RowBox, lit: set[int]) -> None:
        if self._sheet.columns.stacked or self._sheet.columns.alone:
            return
        for side in Side:
            gaps = [bead for bead in box.row.beads if self._is_gap(side, bead)]
            for bead in gaps:
                self._paint_gap_bar(painter, box, side, bead)
            if gaps and box.cells[side].is_empty:
                self._paint_gap_label(painter, box, side, is_lit=bool(lit & set(gaps)))

    def _is_gap(self, empty: Side, bead: int) -> bool:
        """Whether a text sentence has nothing opposite on the `empty` side."""
        pair = self._model.pair
        assert pair is not None
        if pair.segments_of(empty, bead):
            return False
        return self._is_text(empty.other, pair.segments_of(empty.other, bead).start)

    def _paint_gap_bar(self, painter: QPainter, box: RowBox, empty: Side, bead: int) -> None:
        extent = self.extent(box, empty.other, bead)
        if extent is None:
            return
        style_line = box.cells[empty.other].pieces[0].style.line
        dash = tokens()["reading"]["gap_dash"]
        x = self._bar_x(empty, dash[0])
        bottom = min(extent[1], extent[0] + style_line)
        strokes.dashed_bar(painter, x, extent[0] + 2, bottom - 2, dash, self.theme.colour("gap"))

    def _paint_gap_label(self, painter: QPainter, box: RowBox, side: Side, *, is_lit: bool) -> None:
        label = QCoreApplication.translate("ReadingPage", "Not in this version")
        painter.setFont(self._gap_font)
        painter.setPen(self.theme.colour("ink" if is_lit else "ink-quiet"))
        width = QFontMetricsF(self._gap_font).horizontalAdvance(label)
        left = box.lefts[side]
        if self._sheet.styles[side].language.right_to_left:
            left += box.cells[side].width - round(width)
        painter.drawText(left, box.baseline, label)

    # Doubt

    def _doubts(self, box: RowBox) -> Iterator[tuple[int, float, float]]:
        """The unsure beads of a row with top and bottom of their mark: of the shorter side."""
        for bead in filter(self._model.is_doubtful, box.row.beads):
            extents = [self.extent(box, side, bead) for side in Side]
            known = [extent for extent in extents if extent is not None]
            if known:
                yield bead, *min(known, key=lambda extent: extent[1] - extent[0])

    def _paint_doubts(self, painter: QPainter, box: RowBox) -> bool:
        """Returns: whether there was one beside the row's first line."""
        spec = tokens()["reading"]["doubt_wave"]
        shape = spec["width"] / 2, spec["period"], spec["stroke"]
        colour = self.theme.colour("doubt")
        on_first_line = False
        for _, top, bottom in self._doubts(box):
            strokes.vertical_wave(painter, self._number_x(0.0), top + 4, bottom - 4, shape, colour)
            on_first_line = on_first_line or top < box.baseline
        return on_first_line

    def doubt_at(self, box: RowBox, x: float, y: float) -> int | None:
        """The unsure bead whose mark is at a point of the row."""
        if abs(x - self._number_x(0.0)) > _MARK_REACH:
            return None
        return next((bead for bead, top, end in self._doubts(box) if top <= y <= end), None)

    # Bookmarks

    def _paint_bookmark(self, painter: QPainter, box: RowBox) -> bool:
        """Returns: whether a sentence of the row is bookmarked; one sign stands for all."""
        if not any(segment in self._model.bookmarks for segment in box.row.source):
            return False
        x = (
            self._number_x(_BOOKMARK)
            if self._sheet.columns.stacked or self._sheet.columns.alone
            else (self._number_x(0.0) - _BOOKMARK / 2)
        )
        where = QRectF(x, box.baseline - _BOOKMARK + 3, _BOOKMARK, _BOOKMARK)
        paint_icon(painter, "bookmark", self.theme.colour("accent"), where)
        return True

    # The folded line

    def fold_rect(self, box: RowBox) -> QRectF:
        """Where the quiet line is that opens and closes the page around the text."""
        columns = self._sheet.columns
        right = max(columns.right + columns.right_width, columns.left + columns.left_width)
        return QRectF(columns.left, 2, right - columns.left, 28)

    def paint_fold(self, painter: QPainter, box: RowBox) -> None:
        where = self.fold_rect(box)
        text = self._fold_text(box)
        font = fonts.ui_font("caption")
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink-quiet"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(self.theme.colour("rule"))
        y = strokes.snapped(where.center().y(), painter.device().devicePixelRatio()) + 0.5
        middle, half = where.center().x(), width / 2 + 16
        painter.drawLine(QPointF(where.left(), y), QPointF(middle - half, y))
        painter.drawLine(QPointF(middle + half, y), QPointF(where.right(), y))

    def _fold_text(self, box: RowBox) -> str:
        if box.unfolded:
            return QCoreApplication.translate("ReadingPage", "Hide what surrounds the text")
        count = max(len(box.row.source), len(box.row.target))
        text = counted(count, "1 line around the text", "{count} lines around the text")
        return text.format(count=count)
