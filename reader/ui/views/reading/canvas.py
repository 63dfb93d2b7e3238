"""The scrolling page: paints the rows in view and tells what the pointer does on them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.layout.scroll import Scroll, divmod_towards_zero
from reader.text.span import Span
from reader.ui.models.page_model import Furigana, PageModel
from reader.ui.theme import Theme, measure
from reader.ui.views.reading.ahead import Ahead
from reader.ui.views.reading.geometry import PageGeometry
from reader.ui.views.reading.keeping import Keeping, Kept
from reader.ui.views.reading.page_columns import wants_stacking
from reader.ui.views.reading.paint import RowPainter
from reader.ui.views.reading.paint_page import PagePainter
from reader.ui.views.reading.repaint import Repainter
from reader.ui.views.reading.sheet import Sheet

_LINE_STEP = 30
_NOTCH = 120
_NOTCH_LINES = 3
_BOTTOM_PAD = 64


class ReadingCanvas(QAbstractScrollArea):
    """Shows a PageModel; knows which rows are where, and nothing of what a click means."""

    scrolled = Signal()
    relaid = Signal()
    scale_step_wanted = Signal(int)
    """Ctrl and the wheel: 1 for larger text, -1 for smaller."""

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that lines never break anew because a bar came or went.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Each text has a direction of its own, and the scroll bar stays where the layout counts
        # on it, whatever the direction of the interface.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._model = model
        self.sheet = Sheet(model)
        self.painter_of_rows = RowPainter(model, self.sheet, theme)
        self.scroll_state = self._new_scroll()
        self.where = PageGeometry(model, self.sheet, lambda: self.scroll_state)
        self.repainter = Repainter(self.viewport(), model, self.sheet, lambda: self.scroll_state)
        self.keeping = Keeping(
            model, self.sheet, self.where, lambda: self.scroll_state, self.viewport().height
        )
        self.painter_of_page = PagePainter(
            model,
            self.sheet,
            self.where,
            self.painter_of_rows,
            self.repainter,
            lambda: self.scroll_state,
        )
        self._syncing = False
        self._wheel_turned = 0
        self._last_scroll = (-1, 0)
        self._relaying = self._was_shown = False
        self._laid_out_px = 0
        self._kept: Kept | None = None
        """What is to stay where it is while rows change."""
        self._rows_changed = False
        """Whether they are others than the heights and places known here belong to."""
        self._ahead = Ahead(
            model, self.sheet, lambda: self.scroll_state, self.painter_of_rows.prepare, self
        )
        self._ahead.heights_known.connect(self._sync_bar)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self.verticalScrollBar().setSingleStep(_LINE_STEP)
        self._connect_model()

    def _connect_model(self) -> None:
        model = self._model
        model.pair_changed.connect(self._on_pair_changed)
        model.rows_will_change.connect(self._on_rows_will_change)
        model.rows_changed.connect(self._on_rows_changed)
        model.look_changed.connect(self.relay)
        model.reading_wishes_changed.connect(self._on_wishes_changed)
        model.annotations_changed.connect(self._on_annotations_changed)
        model.statuses_changed.connect(self._on_statuses_changed)
        for signal in (model.lit_changed, model.place_changed, model.word_changed):
            signal.connect(self.repainter.lit)
        for signal in (
            model.selection_changed,
            model.revealed_changed,
            model.links_changed,
            model.hits_changed,
            model.bookmarks_changed,
        ):
            signal.connect(self.repainter.all)

    @property
    def theme(self) -> Theme:
        return self.painter_of_rows.theme

    def set_keyboard_active(self, active: bool) -> None:
        """Whether the keyboard's sentence and word are marked: while keys are used."""
        if active != self.painter_of_rows.keyboard_active:
            self.painter_of_rows.keyboard_active = active
            self.repainter.lit()

    def set_theme(self, theme: Theme) -> None:
        self.painter_of_rows.set_theme(theme)
        self.repainter.all()

    # Laying out

    def _new_scroll(self) -> Scroll:
        return Scroll(
            self.sheet.heights,
            self.sheet.height,
            top_pad=int(measure("reading.top_pad")),
            bottom_pad=_BOTTOM_PAD,
        )

    def _on_pair_changed(self) -> None:
        self.sheet.forget_folds()
        self._kept = self.keeping.first = None
        self._rows_changed = False
        self._set_out()

    def _set_out(self) -> None:
        if self._was_shown:  # before, the width says nothing, and rows of a book take their time
            self._relaying = True
            self._model.set_stacked(wants_stacking(self.viewport().width(), self._model.look))
            self._relaying = False
        self._lay_out()
        self._to_place()

    def _to_place(self) -> None:
        self._put_place()
        if self._was_shown:  # then readings that are kept come at once, and make rows higher
            self._ahead.ask()
            self._put_place()

    def _put_place(self) -> None:
        place = self._model.place
        if self.keeping.first is not None:
            self._put_segment(*self.keeping.first)
        elif self._model.rows and place.segment:
            self.show_segment(place.side, place.segment, share=0.15)

    def _lay_out(self) -> None:
        self._laid_out_px = self.viewport().width()
        self.sheet.reset(self._laid_out_px)
        self.scroll_state = self._new_scroll()
        self.scroll_state.set_window_height(self.viewport().height())
        self._after_scroll()
        self.relaid.emit()

    def relay(self) -> None:
        """Set everything anew and keep the sentence at the top where it is."""
        if self._model.pair is None:
            self._lay_out()
            return
        # Once the rows are others, what stood where can no longer be asked.
        kept = self._kept if self._rows_changed else self.keeping.top_sentence()
        self._relaying = True
        self._model.set_stacked(wants_stacking(self.viewport().width(), self._model.look))
        self._relaying = False
        self._kept, self._rows_changed = None, False
        self._lay_out()
        if kept is not None:
            self._put_segment(*kept)

    def _on_rows_will_change(self) -> None:
        if not (self._relaying or self._rows_changed):
            self._kept, self._rows_changed = self.keeping.top_sentence(), True

    def _on_rows_changed(self) -> None:
        if not self._relaying:
            self.relay()

    def _put_segment(self, side: Side, segment: int, y: int) -> None:
        """Scroll until the first line of a sentence is at `y`."""
        self.scroll_state.to_row(*self.keeping.row_for(side, segment, y))
        self._after_scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the window's height is known: the place goes where it belongs in it."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            if self._laid_out_px == self.viewport().width():
                self.scroll_state.set_window_height(self.viewport().height())
                self._to_place()
            else:
                self._set_out()
            self.keeping.first = None
        self._ahead.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ahead.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.relay()
        else:
            self.scroll_state.set_window_height(self.viewport().height())
            self._after_scroll()

    def toggle_fold(self, index: int) -> None:
        """Open or close what surrounds the text; the line pointed at stays where it is."""
        y = self.where.row_top(index)
        self.sheet.toggle_fold(index)
        self.sheet.row(index)
        if y is not None:
            self.scroll_state.to_row(index, y)
        self._after_scroll()

    def toggle_all_folds(self) -> None:
        """Show or hide everything that surrounds the text."""
        self.sheet.unfold_all(not self.sheet.all_unfolded)
        self.relay()

    def _on_annotations_changed(self, side: Side, blocks: tuple[int, ...]) -> None:
        """Readings arrive: rows that show them are set anew, the page does not move."""
        wanted = set(blocks)
        stale = {
            box.index
            for box in self.sheet.kept_rows()
            if any(piece.block in wanted for piece in box.cells[side].pieces)
        }
        if not stale:
            return
        if not self.sheet.styles[side].has_ruby:
            for box in self.sheet.kept_rows():
                if box.index in stale:
                    box.forget_words(side)
            self.repainter.rows(stale)
            return
        self._set_anew(stale)

    def _set_anew(self, rows: Collection[int]) -> None:
        """Set some rows again. Those in view at once, and the page does not move; the others
        when their turn comes."""
        scroll = self.scroll_state
        before = list(scroll.visible())
        seen = [index for index, _ in before if index in rows]
        kept = self.keeping.top_sentence() if seen else None
        self.sheet.forget_rows(rows)
        if kept is not None:
            scroll.to_row(*self.keeping.row_for(*kept))
        self._sync_bar()
        if list(scroll.visible()) == before:
            self.repainter.rows(seen)
        else:
            self.repainter.all()
        if self.isVisible():
            self._ahead.start()

    def _on_wishes_changed(self) -> None:
        """Only with readings off do wishes decide what gets room."""
        if self._model.look.furigana is Furigana.OFF:
            self.relay()
        else:
            self.repainter.all()

    def _on_statuses_changed(self, side: Side) -> None:
        for box in self.sheet.kept_rows():
            box.forget_words(side)
        self.repainter.all()

    # Scrolling

    def scroll_to_row(self, row: int, offset: int) -> None:
        self.scroll_state.to_row(row, offset)
        self._after_scroll()

    def scroll_by(self, pixels: int) -> None:
        self.scroll_state.by(pixels)
        self._after_scroll(moved=True)

    def scroll_to_start(self) -> None:
        self.scroll_state.to_value(0)
        self._after_scroll()

    def scroll_to_end(self) -> None:
        self.scroll_state.to_end()
        self._after_scroll()

    def scroll_page(self, direction: int) -> None:
        """One window down (1) or up (-1), less a line to keep the thread."""
        self.scroll_by(direction * max(_LINE_STEP, self.viewport().height() - 2 * _LINE_STEP))

    def show_segment(self, side: Side, segment: int, *, share: float | None = None) -> None:
        """Bring a sentence into view: to a share of the window's height, or, without one, only
        if it is not comfortably in view. What it is folded into opens."""
        if self.where.is_folded(side, segment):
            self.toggle_fold(self.sheet.row_of(side, segment))
        height = self.viewport().height()
        box = self.segment_box(side, segment)
        if share is None and box is not None:
            margin = min(80, height // 6)
            if box.top >= min(margin, 24) and box.bottom <= height - margin:
                return
            # From below it comes up to the middle, so that what follows can be seen.
            share = 0.35 if box.bottom > height - margin else 0.2
        self._put_segment(side, segment, round(height * (0.25 if share is None else share)))

    def _after_scroll(self, *, moved: bool = False) -> None:
        """`moved`: rows are only elsewhere, nothing else is different."""
        self._sync_bar()
        if moved:
            self.repainter.scrolled()
        else:
            self.repainter.all()
        if self.isVisible():
            self._ahead.start()
        where = self.scroll_state.row, self.scroll_state.offset
        if where != self._last_scroll:
            self._last_scroll = where
            self.scrolled.emit()

    def _sync_bar(self) -> None:
        bar, scroll = self.verticalScrollBar(), self.scroll_state
        self._syncing = True
        bar.setRange(0, scroll.maximum)
        bar.setEnabled(scroll.maximum > 0)
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setValue(scroll.value)
        self._syncing = False

    def _on_bar_moved(self, value: int) -> None:
        if self._syncing:
            return
        if abs(value - self.scroll_state.value) <= self.viewport().height():
            self.scroll_by(value - self.scroll_state.value)
        else:
            self.scroll_state.to_value(value)
            self._after_scroll()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The bar's own signal moves the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_turned += event.angleDelta().y()
            steps, self._wheel_turned = divmod_towards_zero(self._wheel_turned, _NOTCH)
            if steps:
                self.scale_step_wanted.emit(1 if steps > 0 else -1)
            event.accept()
            return
        pixels = event.pixelDelta().y()
        if not pixels:
            pixels = round(event.angleDelta().y() / _NOTCH * _NOTCH_LINES * _LINE_STEP)
        self.scroll_by(-pixels)
        event.accept()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self.painter_of_page.paint(painter, event.region())
        finally:
            painter.end()  # a painter left open by an error would take the process down
        self.repainter.painted()

    # What is where, for those who ask the page

    def span_boxes(self, side: Side, span: Span, *, words: bool = False) -> list[Box]:
        """Boxes of a span in the window's coordinates; empty if its rows are not in view."""
        return self.where.span_boxes(side, span, words=words)

    def segment_box(self, side: Side, segment: int) -> Box | None:
        """The rectangle around a sentence in the window; None if it is not in view."""
        return self.where.segment_box(side, segment)

    def first_segment(self, side: Side) -> int | None:
        """The first sentence of a side that begins in the window."""
        return self.where.first_segment(side)

    def global_rect(self, boxes: list[Box]) -> QRect:
        """The first of some boxes on the screen, for what is to be shown beside it."""
        if not boxes:
            return QRect()
        box = boxes[0]
        corner = self.viewport().mapToGlobal(QPoint(round(box.left), round(box.top)))
        return QRect(corner.x(), corner.y(), round(box.width), round(box.height))
