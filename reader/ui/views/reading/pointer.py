"""What the mouse does on the page: pointing, clicking, selecting by dragging."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.layout.pair import Side
from reader.text.language import language
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.views.reading.canvas import ReadingCanvas
from reader.ui.views.reading.geometry import Hit


class Pointer(QObject):
    """Follows the mouse over a canvas and reports through the model's signals."""

    def __init__(self, model: PageModel, canvas: ReadingCanvas) -> None:
        super().__init__(canvas)
        self._model, self._canvas = model, canvas
        self._word: tuple[Side, Token] | None = None
        self._pressed: Hit | None = None
        self._press_point = QPoint()
        self._dragging = False
        self._last_point: QPoint | None = None
        canvas.viewport().installEventFilter(self)
        canvas.scrolled.connect(self._on_scrolled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            point = event.position().toPoint()
            if kind == QEvent.Type.MouseMove:
                self._move(point, event.buttons())
            elif kind == QEvent.Type.MouseButtonPress:
                return self._press(point, event)
            elif kind == QEvent.Type.MouseButtonRelease:
                return self._release(point, event)
            elif kind == QEvent.Type.MouseButtonDblClick:
                return True
        elif isinstance(event, QHelpEvent):
            return self._explain(event)
        elif kind == QEvent.Type.Leave:
            self._leave()
        return super().eventFilter(watched, event)

    def _explain(self, event: QHelpEvent) -> bool:
        """Say what the mark in the gutter means."""
        found, pair = self._canvas.where.row_at(event.pos()), self._model.pair
        bead = None
        if found is not None and pair is not None:
            box, y = found
            gutter = self._canvas.painter_of_rows.gutter
            bead = gutter.doubt_at(box, event.pos().x(), event.pos().y() - y)
        if bead is None or pair is None:
            QToolTip.hideText()
            return True
        share = round(100 * pair.alignment.beads[bead].confidence)
        text = self.tr("Unsure match, {share}%").format(share=share)
        QToolTip.showText(event.globalPos(), text, self._canvas.viewport())
        return True

    def forget(self) -> None:
        """What was pointed at is gone, e.g. another pair is shown."""
        self._word = self._pressed = None
        self._dragging = False

    # Pointing

    def _move(self, point: QPoint, buttons: Qt.MouseButton) -> None:
        moved = point != self._last_point
        self._last_point = point
        if buttons & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._drag(point)
            return
        if moved:
            self._canvas.set_keyboard_active(False)
        self._point_at(point)

    def _point_at(self, point: QPoint) -> None:
        hit = self._canvas.where.hit(point)
        self._show_cursor(point, hit)
        if hit is None:
            self._leave_sentence()
            return
        pair = self._model.pair
        assert pair is not None
        bead = pair.bead_of(hit.side, hit.segment)
        if bead != self._model.hovered_bead:
            self._model.set_hovered(bead)
            self._model.sentence_hovered.emit(hit.side, hit.segment)
        self._point_at_word(hit)

    def _point_at_word(self, hit: Hit) -> None:
        token = self._token(hit)
        word = None if token is None else (hit.side, token)
        if word == self._word:
            return
        if self._word is not None:
            self._model.word_left.emit()
        self._word = word
        if word is not None:
            self._model.word_hovered.emit(*word, self.word_rect(*word))

    def _token(self, hit: Hit) -> Token | None:
        if not hit.on_text or self._is_veiled(hit) or self._model.look.editing:
            return None
        block = self._model.document(hit.side).segments[hit.segment].block
        token = self._model.token_at(hit.side, block, hit.position)
        return token if token is not None and token.is_word else None

    def take_place(self, point: QPoint) -> None:
        """Put the place on the sentence at a point, unless it is in the selection."""
        hit = self._canvas.where.hit(point)
        if hit is None:
            return
        selection = self._model.selection
        inside = selection is not None and selection[1].contains(hit.position)
        if not (inside and selection is not None and selection[0] is hit.side):
            self._model.set_selection(hit.side, None)
            self._model.set_place(hit.side, hit.segment)

    def word_rect(self, side: Side, token: Token) -> QRect:
        """Where the first line of a word is on the screen."""
        return self._canvas.global_rect(self._canvas.span_boxes(side, token.span))

    def _show_cursor(self, point: QPoint, hit: Hit | None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            shape = Qt.CursorShape.IBeamCursor
            if self._reading_at(hit, point) is not None:
                shape = Qt.CursorShape.PointingHandCursor
        if self._fold_at(point) is not None or (hit is not None and self._is_veiled(hit)):
            shape = Qt.CursorShape.PointingHandCursor
        if self._canvas.viewport().cursor().shape() != shape:
            self._canvas.viewport().setCursor(shape)

    def _leave(self) -> None:
        self._last_point = None
        self._leave_sentence()

    def _leave_sentence(self) -> None:
        if self._word is not None:
            self._word = None
            self._model.word_left.emit()
        if self._model.hovered_bead is not None:
            self._model.set_hovered(None)
            self._model.sentence_left.emit()

    def _on_scrolled(self) -> None:
        if self._last_point is not None and not self._dragging:
            self._point_at(self._last_point)

    def _is_veiled(self, hit: Hit) -> bool:
        pair = self._model.pair
        assert pair is not None
        return (
            self._model.look.mode is Mode.VEILED
            and not self._model.look.editing
            and hit.side is Side.TARGET
            and pair.bead_of(hit.side, hit.segment) not in self._model.revealed
        )

    # Clicking and dragging

    def _press(self, point: QPoint, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        fold = self._fold_at(point)
        if fold is not None:
            self._canvas.toggle_fold(fold)
            return True
        hit = self._canvas.where.hit(point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and hit is not None:
            self._extend_to(hit)
            return True
        self._pressed, self._press_point, self._dragging = hit, point, False
        if self._model.selection is not None:
            self._model.set_selection(Side.SOURCE, None)
        return True

    def _release(self, point: QPoint, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._dragging = False
            self._report_phrase()
        elif pressed is not None and not self._click_reading(pressed, point):
            self._click(pressed)
        elif self._model.pinned_bead is not None and self._fold_at(point) is None:
            self._model.set_pinned(None)
        return True

    def _click_reading(self, hit: Hit, point: QPoint) -> bool:
        """Whether the click was on a reading: it is asked about then."""
        found = self._reading_at(hit, point)
        if found is None:
            return False
        self._model.set_place(hit.side, hit.segment, self._token(hit))
        self._model.reading_clicked.emit(hit.side, *found)
        return True

    def _reading_at(self, hit: Hit, point: QPoint) -> tuple[Span, QRect] | None:
        row = self._canvas.where.row_at(point)
        if row is None or self._model.look.editing or self._is_veiled(hit):
            return None
        box, top = row
        found = self._canvas.painter_of_rows.reading_at(box, hit.side, point.x(), point.y() - top)
        if found is None:
            return None
        ruby, where = found
        return ruby.span, self._canvas.global_rect([where.moved(0, top)])

    def _click(self, hit: Hit) -> None:
        pair = self._model.pair
        assert pair is not None
        bead = pair.bead_of(hit.side, hit.segment)
        veiled = self._model.look.mode is Mode.VEILED and not self._model.look.editing
        if veiled and hit.side is Side.TARGET:
            self._model.toggle_revealed(bead)
            self._model.set_place(hit.side.other, self._model.segment_across(hit.side, hit.segment))
            return
        token = self._token(hit)
        self._model.set_place(hit.side, hit.segment, token)
        if self._model.look.editing:
            self._canvas.set_keyboard_active(True)
        elif token is not None:
            self._model.set_pinned(bead)
            self._model.word_clicked.emit(hit.side, token, self.word_rect(hit.side, token))
        else:
            self._model.set_pinned(None if self._model.pinned_bead == bead else bead)

    def _drag(self, point: QPoint) -> None:
        pressed = self._pressed
        assert pressed is not None
        far = (point - self._press_point).manhattanLength()
        if not self._dragging and far < QApplication.startDragDistance():
            return
        self._dragging = True
        hit = self._canvas.where.hit(point)
        if hit is None or hit.side is not pressed.side:
            return
        first, last = sorted((pressed.position, hit.position))
        self._model.set_selection(pressed.side, self._whole_words(pressed.side, first, last + 1))

    def _extend_to(self, hit: Hit) -> None:
        selection = self._model.selection
        place = self._model.place
        if selection is not None and selection[0] is hit.side:
            start, end = selection[1].start, selection[1].end
        elif place.word is not None and place.side is hit.side:
            start, end = place.word.span.start, place.word.span.end
        else:
            start, end = hit.position, hit.position + 1
        span = Span(min(start, hit.position), max(end, hit.position + 1))
        self._model.set_selection(hit.side, self._whole_words(hit.side, span.start, span.end))
        self._report_phrase()

    def _whole_words(self, side: Side, start: int, end: int) -> Span:
        """The stretch widened to whole words where words are parted by spaces; where they are
        not, words are guesses and the reader's own limits count."""
        document = self._model.document(side)
        if not language(document.language).spaced:
            return Span(start, end)
        text = document.text
        while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        return Span(start, end).trimmed(text)

    def _report_phrase(self) -> None:
        selection = self._model.selection
        if selection is not None:
            side, span = selection
            rect = self._canvas.global_rect(self._canvas.span_boxes(side, span))
            self._model.phrase_selected.emit(side, span, rect)

    def _fold_at(self, point: QPoint) -> int | None:
        """The row whose quiet line is at a point."""
        found = self._canvas.where.row_at(point)
        if found is None:
            return None
        box, y = found
        if not (box.folded or box.unfolded):
            return None
        where = self._canvas.painter_of_rows.gutter.fold_rect(box).translated(0, y)
        return box.index if where.contains(point) else None
