"""Small shapes drawn all over the page: highlight boxes, marks, waves."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.layout.boxes import Box, Corners, outline

_ROUND = Qt.PenCapStyle.RoundCap
_FLAT = Qt.PenCapStyle.FlatCap


def rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def fill_outline(
    painter: QPainter,
    boxes: Sequence[Box],
    colour: QColor,
    radius: float,
    edge: QColor | None = None,
) -> None:
    """Fill boxes as one shape: only corners on its outside are round.

    Args: edge: of a line round the shape; None for no line.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box, corners in outline(boxes):
        path.addPath(_rounded(box, corners, radius))
    painter.fillPath(path, colour)
    if edge is not None:
        painter.strokePath(path.simplified(), QPen(edge, 1))


def _rounded(box: Box, corners: Corners, radius: float) -> QPainterPath:
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    radius = min(radius, box.width / 2, box.height / 2)
    path = QPainterPath(QPointF(left + (radius if corners.top_left else 0), top))
    sides = (
        (corners.top_right, right - radius, top, right, top + radius, (right, top)),
        (corners.bottom_right, right, bottom - radius, right - radius, bottom, (right, bottom)),
        (corners.bottom_left, left + radius, bottom, left, bottom - radius, (left, bottom)),
        (corners.top_left, left, top + radius, left + radius, top, (left, top)),
    )
    for is_round, x1, y1, x2, y2, corner in sides:
        if is_round:
            path.lineTo(x1, y1)
            path.quadTo(QPointF(*corner), QPointF(x2, y2))
        else:
            path.lineTo(*corner)
    path.closeSubpath()
    return path


def snapped(value: float, ratio: float) -> float:
    """The nearest edge of a device pixel."""
    return round(value * ratio) / ratio


def bar(
    painter: QPainter, x: float, top: float, bottom: float, width: float, colour: QColor
) -> None:
    """A solid vertical bar whose left edge is `x`, with round ends."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x, top, width, bottom - top), width / 2, width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def dashed_bar(
    painter: QPainter,
    x: float,
    top: float,
    bottom: float,
    dash: Sequence[float],
    colour: QColor,
) -> None:
    """A vertical dashed bar; `dash` is its width, and the length of a dash and of a blank."""
    width, on, off = dash
    y = top
    while y < bottom:
        painter.fillRect(QRectF(x, y, width, min(on, bottom - y)), colour)
        y += on + off


def vertical_wave(
    painter: QPainter,
    middle: float,
    top: float,
    bottom: float,
    shape: tuple[float, float, float],
    colour: QColor,
) -> None:
    """A wavy line downwards; `shape` is its width, its period and its stroke."""
    width, period, stroke = shape
    path = QPainterPath(QPointF(middle, top))
    side, y = 1, top
    while y < bottom - 0.5:
        step = min(period / 2, bottom - y)
        path.quadTo(QPointF(middle + side * width, y + step / 2), QPointF(middle, y + step))
        y += step
        side = -side
    _stroke(painter, path, colour, stroke, _ROUND)


class Underlines:
    """Status marks of one pattern: "wave", "double", "solid", "dash 10 3" or "none". Many are
    painted as fast as one."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._waves = QPainterPath()
        # Straight lines by the dozen: Qt strokes a path of them many times slower.
        self._lines: list[QLineF] = []
        self._second: list[QLineF] = []
        self._dash = tuple(map(float, pattern.split()[1:])) if pattern.startswith("dash") else ()

    def add(self, left: float, right: float, y: float) -> None:
        if self._pattern == "wave":
            self._add_wave(left, right, y)
        elif self._dash:
            on, off = self._dash
            while left < right:
                self._lines.append(QLineF(left, y, min(left + on, right), y))
                left += on + off
        elif self._pattern != "none":
            self._lines.append(QLineF(left, y, right, y))
            if self._pattern == "double":
                self._second.append(QLineF(left, y + 3.5, right, y + 3.5))

    def _add_wave(self, left: float, right: float, y: float) -> None:
        self._waves.moveTo(left, y)
        steps = max(2, math.ceil((right - left) / 4))
        step = (right - left) / steps
        for number in range(steps):
            x = left + number * step
            lift = -3.6 if number % 2 == 0 else 3.6
            self._waves.quadTo(QPointF(x + step / 2, y + lift), QPointF(x + step, y))

    def paint(self, painter: QPainter, colour: QColor) -> None:
        if not self._waves.isEmpty():
            _stroke(painter, self._waves, colour, 1.6, _FLAT)
        for width, lines in ((2.0, self._lines), (1.0, self._second)):
            if lines:
                painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, _FLAT))
                painter.drawLines(lines)


def underline(painter: QPainter, box: Box, y: float, pattern: str, colour: QColor) -> None:
    """One mark below a box."""
    line = Underlines(pattern)
    line.add(box.left, box.right, y)
    line.paint(painter, colour)


def _stroke(
    painter: QPainter, path: QPainterPath, colour: QColor, width: float, cap: Qt.PenCapStyle
) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(cap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
