"""The reading page with the vocabulary panel beside it, or over it where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.icons import Look
from reader.ui.views.reading_page import ReadingPage
from reader.ui.views.vocabulary_panel import VocabularyPanel

_GRIP = 5


class ReadingArea(QWidget):
    """Places the two. The panel docks in wide windows and slides over the page in narrow ones."""

    panel_moved = Signal(int)
    """The panel's width, as the reader dragged it."""
    panel_toggled = Signal(bool)

    def __init__(
        self,
        page: ReadingPage,
        panel: VocabularyPanel,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reading_area")
        self._look, self.page, self.panel = look, page, panel
        self._width = int(look.theme.measure("panel.width"))
        page.setParent(self)
        panel.setParent(self)
        panel.hide()
        panel.close_wanted.connect(lambda: self.open_panel(False))
        self._grip = _Grip(self)
        self._grip.hide()
        self._grip.moved.connect(self._on_grip_moved)

    @property
    def panel_open(self) -> bool:
        return not self.panel.isHidden()

    @property
    def docked(self) -> bool:
        """Whether the panel stands beside the page rather than over it."""
        window = self.window().width()
        return window >= self._look.theme.measure("breakpoints.panel_docks_from_window")

    def set_panel_width(self, width: int) -> None:
        measure = self._look.theme.measure
        self._width = min(max(width, int(measure("panel.min"))), int(measure("panel.max")))
        self._place()

    def open_panel(self, wanted: bool) -> None:
        if wanted == self.panel_open:
            return
        had_keyboard = self.panel.isAncestorOf(self.window().focusWidget() or self)
        self.panel.setVisible(wanted)
        self._place()
        if wanted:
            self.panel.raise_()
        elif had_keyboard:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel_toggled.emit(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        width = min(self._width, self.width() - 40)
        beside = self.panel_open and self.docked
        mirrored = self.isRightToLeft()
        page_width = self.width() - (width if beside else 0)
        page_left = width if beside and mirrored else 0
        panel_left = 0 if mirrored else self.width() - width
        self.page.setGeometry(page_left, 0, page_width, self.height())
        self.panel.setGeometry(panel_left, 0, width, self.height())
        self._grip.setVisible(beside)
        edge = width if mirrored else panel_left
        self._grip.setGeometry(QRect(edge - _GRIP // 2, 0, _GRIP, self.height()))
        self._grip.raise_()

    def _on_grip_moved(self, x: int) -> None:
        width = x if self.isRightToLeft() else self.width() - x
        self.set_panel_width(width)
        self.panel_moved.emit(self._width)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().event(event)


class _Grip(QWidget):
    """The panel's edge, to be dragged; the settings keep the width."""

    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel_grip")
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.moved.emit(self.mapTo(parent, event.position().toPoint()).x())
