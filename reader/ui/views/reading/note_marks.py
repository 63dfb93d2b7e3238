"""Small marks where the text has a footnote; the note opens beside them, by mouse or by key."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.documents.document import Document, NoteMark
from reader.layout.pair import Side
from reader.text.language import language
from reader.text.span import Span
from reader.ui.fonts import figures_font, reading_font
from reader.ui.icons import Look
from reader.ui.models.page_model import PageModel
from reader.ui.views.reading.canvas import ReadingCanvas

_NUMBER = re.compile(r"\W*?(\d{1,3}|[*†‡])")
_BEFORE, _AFTER = 4_000, 16_000
"""Code points around the first sentence in view that a window may show."""
_MOST = 60
"""Marks shown at once."""
_SIZE_PX = 11
_WIDEST = 440
_HIGHEST = 320


class NoteMarks(QWidget):
    """Keeps a mark at each note that is in view. Itself it is never seen."""

    def __init__(self, model: PageModel, canvas: ReadingCanvas, look: Look) -> None:
        super().__init__(canvas)
        self.hide()
        self._model, self._canvas, self._look = model, canvas, look
        self._buttons: list[_Mark] = []
        self._shown: tuple[Side, NoteMark] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        canvas.scrolled.connect(self._place)
        for signal in (canvas.relaid, model.pair_changed, model.rows_changed, model.look_changed,
                       model.annotations_changed, model.revealed_changed):  # fmt: skip
            signal.connect(self._soon.start)

    def show_next(self) -> bool:
        """Open the note of the sentence the keyboard is on; again, the next one in it. False if it
        has none."""
        pair, place = self._model.pair, self._model.place
        if pair is None:
            return False
        document = pair.document(place.side)
        if not document.segments:
            return False
        span = document.segments[place.segment].span
        marks = [one for one in document.notes if span.start < one.position <= span.end + 1]
        if not marks:
            return False
        at = next((n for n, one in enumerate(marks) if (place.side, one) == self._shown), -1)
        mark = marks[(at + 1) % len(marks)]
        self._open(place.side, mark, self._corner(place.side, mark))
        return True

    def _place(self) -> None:
        """Put the marks where their places in the text are now."""
        wanted = [
            (side, mark, corner)
            for side in Side
            for mark in self._near(side)
            if (corner := self._corner(side, mark)) is not None
        ][:_MOST]
        while len(self._buttons) < len(wanted):
            button = _Mark(self._look, self._canvas.viewport())
            button.opened.connect(self._open)
            self._buttons.append(button)
        for button, (side, mark, corner) in zip(self._buttons, wanted, strict=False):
            button.set_note(side, mark, self._model.document(side))
            button.move(corner)
            button.show()
        for button in self._buttons[len(wanted) :]:
            button.hide()

    def _near(self, side: Side) -> tuple[NoteMark, ...]:
        """Those that may be in view."""
        pair = self._model.pair
        notes = pair.document(side).notes if pair is not None else ()
        first = self._canvas.first_segment(side) if notes else None
        if pair is None or first is None:
            return ()
        start = pair.document(side).segments[first].span.start
        low = bisect_left(notes, start - _BEFORE, key=lambda one: one.position)
        return notes[low : bisect_right(notes, start + _AFTER, key=lambda one: one.position)]

    def _corner(self, side: Side, mark: NoteMark) -> QPoint | None:
        """The upper corner after the character before the mark; None if it is not in view, or
        veiled."""
        pair = self._model.pair
        if pair is None or mark.position < 1:
            return None
        document = pair.document(side)
        segment = document.segment_at(mark.position - 1)
        if segment is None:
            return None
        if self._canvas.painter_of_rows.is_veiled(side, pair.bead_of(side, segment)):
            return None
        boxes = self._canvas.span_boxes(side, Span(mark.position - 1, mark.position))
        if not boxes:
            return None
        box = boxes[-1]
        backwards = language(document.language).right_to_left
        left = box.left - _Mark.WIDTH if backwards else box.right
        return QPoint(round(left), round(box.top) - 2)

    def _open(self, side: Side, mark: NoteMark, at: QPoint | None) -> None:
        self._shown = side, mark
        note = _Note(self._look, self._model.document(side), mark, self._canvas)
        viewport = self._canvas.viewport()
        corner = viewport.mapToGlobal(at or viewport.rect().center())
        note.show_beside(corner)


class _Mark(QAbstractButton):
    """A number, raised, in the colour of links."""

    WIDTH = 12
    opened = Signal(object, object, QPoint)  # Side, NoteMark, where

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note_mark")
        self._look = look
        self.note: tuple[Side, NoteMark] = (Side.SOURCE, NoteMark(0, 0))
        self._hovered = False
        self.clicked.connect(lambda: self.opened.emit(*self.note, self.pos()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page keeps its keys; O opens notes
        self.setFont(figures_font("caption"))
        font = self.font()
        font.setPixelSize(_SIZE_PX)
        self.setFont(font)
        look.changed.connect(self.update)

    def set_note(self, side: Side, mark: NoteMark, document: Document) -> None:
        self.note = side, mark
        text = note_text(document, mark)
        found = _NUMBER.match(text)
        number = found.group(1) if found else str(document.notes.index(mark) + 1)
        if number != self.text():
            self.setText(number)
            self.resize(self.sizeHint())
        self.setToolTip(text[:400])
        self.setAccessibleName(self.tr("Note {0}").format(number))
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 4
        return QSize(max(self.WIDTH, width), self.fontMetrics().height() + 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered:
            ground = QColor(self._look.colour("accent"))
            ground.setAlphaF(0.15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(self._look.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Note(QFrame):
    """The note itself, until one clicks elsewhere or presses Esc."""

    def __init__(self, look: Look, document: Document, mark: NoteMark, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("note")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = language(document.language)
        label = QLabel(note_text(document, mark), self)
        label.setObjectName("note_text")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(reading_font(known, 0.8))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if known.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(16, 12, 16, 12)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scroll)
        self.setFrameShape(QFrame.Shape.Box)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.colour("raised"))
        palette.setColor(self.foregroundRole(), look.colour("ink"))
        self.setPalette(palette)
        width = min(_WIDEST, label.fontMetrics().horizontalAdvance(label.text()) + 48)
        self.setFixedWidth(width)
        self.setFixedHeight(min(_HIGHEST, label.heightForWidth(width - 2) + 4))

    def show_beside(self, corner: QPoint) -> None:
        """Below a place on the screen, or above where there is no room."""
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(corner.x() - 20, screen.right() - self.width()))
        below = corner.y() + 26
        fits = below + self.height() <= screen.bottom()
        self.move(left, below if fits else corner.y() - self.height() - 8)
        self.show()


def note_text(document: Document, mark: NoteMark) -> str:
    return document.blocks[mark.block].span.of(document.text).strip()
