"""Bar charts drawn by hand: columns over days, shares of a text. Each tells its numbers in words
to whoever cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.fonts import figures_font
from reader.ui.icons import Look

_AXIS = 38  # pixels left of the columns
_FOOT = 24
_TOP = 10
_WIDEST = 26
_RADIUS = 2


@dataclass(frozen=True, slots=True)
class Column:
    """One place on the axis: parts from below, and what is said of them."""

    label: str
    values: tuple[float, ...]
    told: str
    """In words, for the tool tip and for screen readers."""


class ColumnChart(QWidget):
    """Stacked columns; the first part is solid, a second one outlined."""

    def __init__(
        self, look: Look, name: str, height: int, parent: QWidget, *, last_is_today: bool = False
    ) -> None:
        super().__init__(parent)
        self._look, self._columns = look, tuple[Column, ...]()
        self._labelled: frozenset[int] = frozenset()
        self._last_is_today = last_is_today
        self._minimum = 4.0
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(240)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        self._columns = tuple(columns)
        self.setAccessibleDescription("; ".join(column.told for column in columns))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(figures_font("small"))
        top = _ceiling(max((sum(c.values) for c in self._columns), default=0.0), self._minimum)
        self._paint_lines(painter, top)
        for index, column in enumerate(self._columns):
            self._paint_column(painter, index, column, top)
        self._paint_labels(painter)
        painter.end()

    def _plot(self) -> QRectF:
        return QRectF(_AXIS, _TOP, self.width() - _AXIS - 4, self.height() - _TOP - _FOOT)

    def _paint_lines(self, painter: QPainter, top: float) -> None:
        plot = self._plot()
        for share in (0.0, 0.25, 0.5, 0.75, 1.0) if self.height() > 200 else (0.0, 0.5, 1.0):
            y = round(plot.bottom() - share * plot.height()) + 0.5
            painter.setPen(self._look.colour("rule"))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._look.colour("ink-quiet"))
            where = QRectF(0, y - 9, _AXIS - 8, 18)
            text = f"{top * share:,.0f}"
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )

    def _slot(self, index: int) -> QRectF:
        """The strip of a column, with half the gap on both sides."""
        plot = self._plot()
        width = plot.width() / max(len(self._columns), 1)
        return QRectF(plot.left() + index * width, plot.top(), width, plot.height())

    def _bar(self, index: int) -> tuple[float, float]:
        slot = self._slot(index)
        width = min(_WIDEST, max(2.0, slot.width() * 0.62))
        return slot.center().x() - width / 2, width

    def _paint_column(self, painter: QPainter, index: int, column: Column, top: float) -> None:
        plot = self._plot()
        left, width = self._bar(index)
        y = plot.bottom()
        today = self._last_is_today and index == len(self._columns) - 1
        for part, value in enumerate(column.values):
            height = value / top * plot.height()
            if height <= 0:
                continue
            box = QRectF(left, y - max(height, 1.0), width, max(height, 1.0))
            y -= height
            if part == 0:
                role = "mark-99" if len(column.values) > 1 else ("accent" if today else "control")
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour(role))
                painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            else:
                paint_outlined(painter, box.adjusted(0, 0, 0, -2), self._look)

    def _paint_labels(self, painter: QPainter) -> None:
        plot = self._plot()
        metrics = QFontMetrics(painter.font())
        painter.setPen(self._look.colour("ink-quiet"))
        count = len(self._columns)
        widest = max((metrics.horizontalAdvance(c.label) for c in self._columns), default=0)
        room = max(1, int(plot.width() // (widest + 24))) if widest else 1
        step = max(1, -(-(count - 1) // max(room - 1, 1))) if count > 1 else 1
        for index in range(count - 1, -1, -step):
            label = self._columns[index].label
            centre = self._slot(index).center().x()
            half = metrics.horizontalAdvance(label) / 2
            x = min(max(centre - half, plot.left() - 8), plot.right() - 2 * half + 4)
            painter.drawText(QPointF(x, self.height() - 6), label)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            plot = self._plot()
            index = int((event.pos().x() - plot.left()) // max(self._slot(0).width(), 1))
            told = self._columns[index].told if 0 <= index < len(self._columns) else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)


class ShareBar(QWidget):
    """Known, learning and new words of one text as one bar."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shares = look, (0.0, 0.0, 0.0)
        self.setFixedHeight(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        look.changed.connect(self.update)

    def set_shares(self, known: float, learning: float, new: float) -> None:
        """Of one, together."""
        self._shares = known, learning, new
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gaps = sum(share > 0 for share in self._shares) - 1
        room = self.width() - 2 - 2 * max(gaps, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        x = 1.0
        for share, role, edge in zip(
            self._shares, ("mark-99", "status-3", "status-0"), ("", "mark-3", "mark-0"), strict=True
        ):
            if share <= 0:
                continue
            box = QRectF(x, 1.5, share * room, self.height() - 3)
            paint_part(
                painter, box, self._look.colour(role), self._look.colour(edge) if edge else None
            )
            x += share * room + 2
        painter.end()


def paint_outlined(painter: QPainter, box: QRectF, look: Look) -> None:
    """What is being learnt, in the colours of its status."""
    paint_part(painter, box, look.colour("status-3"), look.colour("mark-3"))


def paint_part(painter: QPainter, box: QRectF, fill: QColor, edge: QColor | None) -> None:
    painter.setBrush(fill)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5) if edge is not None else box
    if inner.width() > 0 and inner.height() > 0:
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)


def _ceiling(value: float, least: float) -> float:
    """A round number at or above `value` that four lines part well."""
    value = max(value, least)
    size = 1.0
    while size * 10 < value:
        size *= 10
    for factor in (1, 2, 4, 6, 8, 10):
        if size * factor >= value:
            return size * factor
    return size * 10
