"""The parts around a review card: the line above it, its source, the end of a sitting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.fonts import resized, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import (
    IconButton,
    Rule,
    TintedLabel,
    link_button,
    main_button,
    paint_status_chip,
    plain_button,
)


class ReviewBar(QWidget):
    """Close, where one is, how far; undo and limits."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._share = look, 0.0
        self.setFixedHeight(int(look.theme.measure("reading.header_height")) + 2)
        self.close_button = IconButton(look, "close", self.tr("Close review"), self)
        self.close_button.setObjectName("review_close")
        look.keys.show_tip(self.close_button, self.tr("Close review"), "escape")
        title = TintedLabel(look, "ink", self.tr("Review"), self)
        title.setFont(title_font("header"))
        self._count = TintedLabel(look, "ink-quiet", "", self)
        self._count.setFont(ui_font("caption"))
        self.undo = IconButton(look, "undo", self.tr("Undo the last answer"), self)
        self.undo.setObjectName("review_undo")
        look.keys.show_tip(self.undo, self.tr("Undo the last answer"), "review_undo")
        self.limits = IconButton(look, "settings", self.tr("Words a day"), self)
        self.limits.setObjectName("review_limits")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 2)
        row.setSpacing(4)
        row.addWidget(self.close_button)
        row.addSpacing(8)
        row.addWidget(Rule(look, standing=True, parent=self))
        row.addSpacing(12)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.limits)
        look.changed.connect(self.update)

    def set_progress(self, done: int, left: int) -> None:
        total = done + left
        self._share = done / total if total else 1.0
        self._count.setText(self.tr("{0} of {1}").format(done + 1, total) if left else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page"))
        line = self.height() - 3
        painter.fillRect(0, line, self.width(), 3, self._look.colour("rule"))
        width = round(self.width() * self._share)
        left = self.width() - width if self.isRightToLeft() else 0
        painter.fillRect(left, line, width, 3, self._look.colour("accent"))


class AboutTerm(QWidget):
    """New or not, the status as its chip, the tags; in one quiet line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._status, self._before, self._tags = look, 0, "", ""
        self.setFont(ui_font("caption"))
        look.changed.connect(self.update)

    def set_term(self, status: int, tags: Sequence[str], *, is_new: bool) -> None:
        self._status = status
        self._before = self.tr("new in review") if is_new else self.tr("status")
        self._tags = ", ".join(tags)
        self.setAccessibleName(" ".join((self._before, str(status), self._tags)).strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        before = metrics.horizontalAdvance(self._before)
        room = max(0, self.width() - before - 60)
        tags = metrics.elidedText(self._tags, Qt.TextElideMode.ElideRight, room)
        whole = before + 8 + 24 + (10 + metrics.horizontalAdvance(tags) if tags else 0)
        x, mirrored = (self.width() - whole) / 2, self.isRightToLeft()

        def box(offset: float, width: float) -> QRectF:
            left = x + offset
            return QRectF(self.width() - left - width if mirrored else left, 2, width, 24)

        painter.setFont(self.font())
        painter.setPen(self._look.colour("ink-quiet"))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(box(0, before + 2), middle, self._before)
        if tags:
            wide = metrics.horizontalAdvance(tags) + 4
            painter.drawText(box(before + 40, wide), middle, tags)
        paint_status_chip(painter, self._look, self._status, box(before + 8, 24))


class SourceLine(QWidget):
    """Where the sentence is from, and the way there."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = TintedLabel(look, "ink-quiet", "", self)
        self._where.setFont(ui_font("caption"))
        self.open = link_button(self.tr("Open in the text"), self)
        self.open.setObjectName("review_open")
        look.keys.show_tip(self.open, self.tr("Open in the text"), "review_open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._where)
        row.addWidget(self.open)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_source(self, work: str, segment: int) -> None:
        where = work
        if work and segment >= 0:
            where = self.tr("{0}, sentence {1}").format(work, segment + 1)
        metrics = self._where.fontMetrics()
        self._where.setText(metrics.elidedText(where, Qt.TextElideMode.ElideMiddle, 340))
        self._where.setToolTip(where)
        self.open.setVisible(segment >= 0)


class ReviewEnd(QWidget):
    """What is left when nothing is left."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = TintedLabel(look, "ink", "", self)
        self._title.setObjectName("review_end_title")
        self._title.setFont(title_font("page"))
        self._text = TintedLabel(look, "ink-quiet", "", self)
        self._text.setObjectName("review_end_text")
        self._text.setFont(resized(ui_font("body"), 16))
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setFixedWidth(400)
        self.done = main_button(self.tr("Back"), self)
        self.done.setObjectName("review_done")
        self.more = plain_button(self.tr("Learn more words today"), self)
        self.more.setObjectName("review_more")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)

    def set_text(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
