"""Sliding one column against the other, to say which two sentences belong together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.layout.scroll import Scroll
from reader.ui import fonts
from reader.ui.keymap import Keymap, key_of, native
from reader.ui.models.corrections import Corrections
from reader.ui.models.page_model import PageModel
from reader.ui.theme import measure
from reader.ui.views.reading import strokes
from reader.ui.views.reading.canvas import ReadingCanvas
from reader.ui.views.reading.geometry import PageGeometry

_NOTCH = 120
_NOTCH_PX = 30
"""A notch of the wheel slides by a line, not by three: the aim is one sentence."""
_INTO_GUTTER = 7
"""Pixels by which the ground of the sliding column reaches beyond it, up to the bars."""
_LABEL_HEIGHT = 36
_LEAVING = "Backspace"
"""The key to be named for leaving: with Alt, Escape belongs to the desktop on most systems."""


@dataclass(frozen=True, slots=True)
class _Held:
    """The side that stays, its sentence, and the y of that sentence's first line."""

    side: Side
    segment: int
    y: int


class Calibration(QObject):
    """Alt and the wheel, or Alt and the arrows, slide one column; letting go of Alt confirms that
    the two sentences that are level belong together. Any other key leaves everything as it was."""

    paired = Signal()
    """Two sentences were said to belong together."""

    def __init__(self, model: PageModel, corrections: Corrections, canvas: ReadingCanvas) -> None:
        super().__init__(canvas)
        self._model, self._corrections, self._canvas = model, corrections, canvas
        self.keys = Keymap(self)
        self._held: _Held | None = None
        self._just_paired = False
        self._chosen = 0
        self._scroll = canvas.scroll_state
        self.where = PageGeometry(model, canvas.sheet, lambda: self._scroll)
        self._view = _SlidingView(self, canvas)
        for signal in (model.pair_changed, model.rows_will_change, model.look_changed):
            signal.connect(self.leave)
        canvas.relaid.connect(self.leave)
        corrections.followed.connect(self._light_pair)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    @property
    def model(self) -> PageModel:
        return self._model

    @property
    def sliding(self) -> Side | None:
        """The side that moves; None while nothing does."""
        return None if self._held is None else self._held.side.other

    @property
    def scroll(self) -> Scroll:
        """Of the side that moves."""
        return self._scroll

    def level(self) -> tuple[int, int] | None:
        """The source and the target sentence that would be paired."""
        if self._held is None:
            return None
        both = self._held.segment, self._chosen
        return both if self._held.side is Side.SOURCE else (both[1], both[0])

    # What the reader does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and watched is self._canvas.viewport():
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                return self._turn(event)
            self.leave()
        elif isinstance(event, QKeyEvent) and self._held is not None:
            return self._take_key(event)
        elif event.type() in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress}:
            self.leave()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if self.keys.matches(_without_alt(event), "escape"):
            event.accept()  # the window's Escape would close something else
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            return True
        if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
            self.confirm()
            return True
        # Escape may never come: every key that does not slide leaves too.
        if event.type() == QEvent.Type.KeyPress and key_of(_without_alt(event)):
            self.leave()
            return True
        return False

    def _turn(self, event: QWheelEvent) -> bool:
        """Slide the column under the pointer. With Alt some systems turn the wheel sideways."""
        x, y = round(event.position().x()), round(event.position().y())
        if self._held is None and self._begin(self._side_at(x).other, y) is None:
            return False
        pixels = event.pixelDelta().y() or event.pixelDelta().x()
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._scroll.by(-(pixels or round(turned / _NOTCH * _NOTCH_PX)))
        self._choose_level()
        event.accept()
        return True

    def step(self, direction: int) -> None:
        """Slide the column opposite the keyboard to its next sentence (1) or the one before."""
        model = self._model
        held = self._held
        if held is None:
            place = model.place
            box = self._canvas.segment_box(place.side, place.segment)
            held = self._begin(place.side, round(box.top) if box is not None else 0)
            if held is None:
                return
            self._chosen = model.segment_across(held.side, held.segment)
        last = len(model.document(held.side.other).segments) - 1
        self._chosen = min(max(self._chosen + direction, 0), last)
        self._put_level()

    def confirm(self) -> None:
        """The two that are level belong together."""
        found, held = self.level(), self._held
        self.leave()
        if found is None or held is None:
            return
        self._model.set_place(held.side, held.segment)
        self._corrections.anchor(*found)
        self._just_paired = True
        self._model.set_pinned(self._model.place_bead)
        self.paired.emit()

    def _light_pair(self) -> None:
        """What follows from the pairing is there: the pair may be another bead of many now."""
        if self._just_paired:
            self._just_paired = False
            self._model.set_pinned(self._model.place_bead)

    def leave(self) -> None:
        self._held = None
        self._view.hide()

    # Sliding

    def _begin(self, side: Side, y: int) -> _Held | None:
        """Hold the sentence of a side at or next to a height. None where there is none."""
        canvas = self._canvas
        columns = canvas.sheet.columns
        one_column = columns.stacked or columns.alone
        if self._model.pair is None or one_column or not self._corrections.allowed():
            return None
        found = _nearest(canvas.where, side, y)
        if found is None:
            return None
        held = self._held = _Held(side, found[0], round(found[1].top))
        height = canvas.viewport().height()
        # Even the first and the last sentence can be slid to any height.
        self._scroll = Scroll(
            canvas.sheet.heights, canvas.sheet.height, top_pad=height, bottom_pad=height
        )
        self._scroll.set_window_height(height)
        self._scroll.to_row(canvas.scroll_state.row, canvas.scroll_state.offset)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.set_hovered(None)
        self._choose_level()
        self._view.setGeometry(canvas.viewport().rect())
        self._view.show()
        self._view.raise_()
        return held

    def _side_at(self, x: int) -> Side:
        return Side.SOURCE if x < self._canvas.sheet.columns.gutter_middle else Side.TARGET

    def _choose_level(self) -> None:
        """The sentence of the sliding side whose first line is nearest to the held one's."""
        held = self._held
        assert held is not None
        found = _nearest(self.where, held.side.other, held.y)
        if found is not None:
            self._chosen = found[0]
        self._view.update()

    def _put_level(self) -> None:
        held = self._held
        assert held is not None
        side, sheet = held.side.other, self._canvas.sheet
        row = sheet.row_of(side, self._chosen)
        self._scroll.to_row(row, held.y)
        box = self.where.segment_box(side, self._chosen)
        if box is not None:
            self._scroll.to_row(row, round(2 * held.y - box.top))
        self._view.update()


def _without_alt(event: QKeyEvent) -> QKeyEvent:
    """Alt is held down while a column slides, and is no part of the key."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
    return QKeyEvent(event.type(), event.key(), modifiers, event.text())


def _nearest(where: PageGeometry, side: Side, y: int) -> tuple[int, Box] | None:
    """The sentence of a side in view that begins nearest to a height."""
    segments = {segment for row in where.rows_in_view() for segment in row.segments(side)}
    boxes = [(segment, where.segment_box(side, segment)) for segment in sorted(segments)]
    known = [
        (segment, box)
        for segment, box in boxes
        if box is not None and not where.is_folded(side, segment)
    ]
    return min(known, key=lambda item: abs(item[1].top - y), default=None)


class _SlidingView(QWidget):
    """Covers the page while a column slides: the one side where it stands, the other moved."""

    def __init__(self, calibration: Calibration, canvas: ReadingCanvas) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("sliding_view")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._calibration, self._canvas = calibration, canvas
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self._canvas.theme.colour("page"))
            found = self._calibration.level()
            if found is not None:
                for side, segment in zip(Side, found, strict=True):
                    self._paint_side(painter, side, segment)
                self._paint_label(painter)
        finally:
            painter.end()

    def _paint_side(self, painter: QPainter, side: Side, segment: int) -> None:
        canvas, columns = self._canvas, self._canvas.sheet.columns
        slides = side is self._calibration.sliding
        scroll = self._calibration.scroll if slides else canvas.scroll_state
        left, right = 0, columns.gutter_left + _INTO_GUTTER
        if side is Side.TARGET:
            left, right = columns.right - _INTO_GUTTER, self.width()
        painter.save()
        painter.setClipRect(left, 0, right - left, self.height())
        if slides:
            painter.fillRect(left, 0, right - left, self.height(), self._colour("page-alt"))
        self._paint_sentence(painter, side, segment, slides=slides)
        for index, y in list(scroll.visible()):
            painter.translate(0, y)
            box = canvas.sheet.row(index)
            canvas.painter_of_rows.paint(painter, box, first_on_screen=False)
            painter.translate(0, -y)
        painter.restore()

    def _paint_sentence(self, painter: QPainter, side: Side, segment: int, *, slides: bool) -> None:
        where = self._calibration.where if slides else self._canvas.where
        outset = measure("reading.highlight_outset_x")
        span = self._calibration.model.document(side).segments[segment].span
        boxes = [
            Box(box.left - outset, box.top, box.right + outset, box.bottom)
            for box in where.span_boxes(side, span)
        ]
        if not boxes:
            return
        colour = self._colour(f"{side.value}-pinned")
        strokes.fill_outline(painter, boxes, colour, measure("radius.highlight"))
        self._paint_bar(painter, side, boxes)

    def _paint_bar(self, painter: QPainter, side: Side, boxes: list[Box]) -> None:
        """Beside the sentence, in the gutter."""
        columns, width = self._canvas.sheet.columns, measure("reading.mark_width")
        inset = measure("reading.mark_inset")
        x = columns.gutter_left + inset
        if side is Side.TARGET:
            x = columns.right - inset - width
        top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
        painter.save()
        painter.setClipping(False)
        strokes.bar(painter, x, top + 2, bottom - 2, width, self._colour(f"{side.value}-mark"))
        painter.restore()

    def _paint_label(self, painter: QPainter) -> None:
        """What letting go will do."""
        font = fonts.ui_font("strong")
        text = self.tr("Release Alt: these two belong together.   {key}: cancel").format(
            key=native(_LEAVING)
        )
        width = QFontMetricsF(font).horizontalAdvance(text) + 32
        width = min(width, self.width() - 24.0)
        where = QRectF((self.width() - width) / 2, self.height() - 52, width, _LABEL_HEIGHT)
        painter.setPen(QPen(self._colour("rule"), 1))
        painter.setBrush(self._colour("raised"))
        painter.drawRoundedRect(where, 10, 10)
        painter.setFont(font)
        painter.setPen(self._colour("ink"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)

    def _colour(self, role: str) -> QColor:
        return self._canvas.theme.colour(role)
