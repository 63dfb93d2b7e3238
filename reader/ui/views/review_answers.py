"""The row below a review card: show the answer, then the four answers with what they lead to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedLayout, QWidget

from reader.ui import figures
from reader.ui.fonts import figures_font, semibold, ui_font
from reader.ui.icons import Look
from reader.ui.keymap import follow
from reader.ui.plurals import counted
from reader.vocabulary.review import Rating

HEIGHT = 72
_CONTEXT = "review"
_MARKS = {
    Rating.AGAIN: "mark-1",
    Rating.HARD: "mark-2",
    Rating.GOOD: "mark-5",
    Rating.EASY: "mark-0",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def rating_name(rating: Rating) -> str:
    return {
        Rating.AGAIN: _tr("Again"),
        Rating.HARD: _tr("Hard"),
        Rating.GOOD: _tr("Good"),
        Rating.EASY: _tr("Easy"),
    }[rating]


def interval_text(interval: timedelta) -> str:
    """A length of time in its largest unit, rounded: 10 minutes, 5 days, 1.4 years."""
    minutes = interval.total_seconds() / 60
    if round(minutes) < 60:
        count = max(1, round(minutes))
        return counted(count, "1 minute", "{0} minutes").format(count)
    if minutes < 36 * 60:
        count = round(minutes / 60)
        return counted(count, "1 hour", "{0} hours").format(count)
    days = minutes / 1440
    if days < 30.5:
        return counted(round(days), "1 day", "{0} days").format(round(days))
    if days < 365:
        count = round(days / 30.44)
        return counted(count, "1 month", "{0} months").format(count)
    return _tr("{0} years").format(figures.number(days / 365.25, 1))


class AnswerRow(QWidget):
    """One wide button, or four equal ones."""

    shown = Signal()
    answered = Signal(object)
    """A Rating."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._show = _Cell(look, _tr("Show answer"), "review_show", "", self)
        self._show.setObjectName("show_answer")
        self._show.clicked.connect(self.shown)
        four = QWidget(self)
        row = QHBoxLayout(four)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._answers: dict[Rating, _Cell] = {}
        for rating, mark in _MARKS.items():
            cell = _Cell(look, rating_name(rating), f"review_{rating.name.lower()}", mark, four)
            cell.setObjectName(f"answer_{int(rating)}")
            cell.first = rating is Rating.AGAIN
            cell.clicked.connect(lambda _=False, rating=rating: self.answered.emit(rating))
            row.addWidget(cell, 1)
            self._answers[rating] = cell
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._show)
        self._stack.addWidget(four)

    def ask(self) -> None:
        self._stack.setCurrentIndex(0)

    def offer(self, intervals: Mapping[Rating, timedelta]) -> None:
        for rating, cell in self._answers.items():
            cell.set_below(interval_text(intervals[rating]))
        self._stack.setCurrentIndex(1)


class _Cell(QAbstractButton):
    """A dot in the colour of the answer, its name, its key, and what follows."""

    def __init__(self, look: Look, text: str, action: str, mark: str, parent: QWidget) -> None:
        """`action`: of the table; the answer's key is its key."""
        super().__init__(parent)
        self._look, self._key, self._mark, self._below = look, "", mark, ""
        self.first = True
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)
        follow(self, look.keys, lambda: self._show_key(action))

    def _show_key(self, action: str) -> None:
        self._key = self._look.keys.first(action)
        self.setToolTip(self._look.keys.tip(self.text(), action))
        self.update()

    def set_below(self, text: str) -> None:
        self._below = text
        self.setAccessibleName(f"{self.text()}, {text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(
                self.rect(), self._look.colour("rule" if self.isDown() else "page-alt")
            )
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("rule"))
        if not self.first:
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 1, self.height(), self._look.colour("rule"))
        self._paint_upper(painter)
        if self._below:
            painter.setFont(ui_font("caption"))
            painter.setPen(self._look.colour("ink-quiet"))
            painter.drawText(
                QRectF(0, 37, self.width(), 22), Qt.AlignmentFlag.AlignCenter, self._below
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_upper(self, painter: QPainter) -> None:
        font = semibold(ui_font("body"))
        painter.setFont(font)
        text_width = painter.fontMetrics().horizontalAdvance(self.text())
        painter.setFont(figures_font("small"))
        cap = max(18, painter.fontMetrics().horizontalAdvance(self._key) + 10)
        dot = 16 if self._mark and self.width() > text_width + cap + 40 else 0
        whole = dot + text_width + 8 + cap
        middle = 24.0 if self._below else self.height() / 2
        mirrored = self.isRightToLeft()
        x = (self.width() - whole) / 2

        def box(offset: float, width: float, height: float) -> QRectF:
            left = x + offset
            if mirrored:
                left = self.width() - left - width
            return QRectF(left, middle - height / 2, width, height)

        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(self._mark))
            painter.drawEllipse(box(0, 8, 8))
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        painter.drawText(box(dot, text_width + 2, 24), Qt.AlignmentFlag.AlignCenter, self.text())
        key = box(dot + text_width + 8, cap, 20)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(figures_font("small"))
        painter.setPen(self._look.colour("ink-quiet"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
