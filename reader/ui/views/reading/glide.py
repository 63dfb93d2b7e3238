"""A jump's last stretch, shown as movement so that the eye keeps up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QVariantAnimation
from PySide6.QtWidgets import QStyle

from reader.ui.theme import measure
from reader.ui.views.reading.canvas import ReadingCanvas

_FARTHEST = 0.6
"""Of the window's height: more than this is not slid through, the page starts nearer."""
_ENDS_IT = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Resize,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
    }
)


class Glide(QObject):
    """Moves the page to where a jump put it. Whatever else moves the page ends it at once."""

    def __init__(self, canvas: ReadingCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._left = 0
        """Pixels still to go; negative for up."""
        self._there = 0, 0
        """The row and offset to end at."""
        self._running = QVariantAnimation(self)
        self._running.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._running.valueChanged.connect(self._move)
        canvas.viewport().installEventFilter(self)
        canvas.installEventFilter(self)
        canvas.relaid.connect(self._forget)

    def duration_ms(self) -> int:
        """None at all where the system asks for less motion."""
        style = self._canvas.style()
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if not self._canvas.isVisible() or style.styleHint(hint, None, self._canvas) <= 0:
            return 0
        return int(measure("motion_ms.scroll_to_sentence"))

    def jump(self, go: Callable[[], None]) -> None:
        """Do what puts the page elsewhere, and show the end of the way there."""
        self.finish()
        before = self._canvas.scroll_state.value
        go()
        scroll, duration = self._canvas.scroll_state, self.duration_ms()
        way = scroll.value - before
        if not way or not duration:
            return
        farthest = round(self._canvas.viewport().height() * _FARTHEST)
        self._there = scroll.row, scroll.offset
        self._left = min(max(way, -farthest), farthest)
        self._canvas.scroll_by(-self._left)
        self._running.setDuration(duration)
        self._running.setStartValue(self._left)
        self._running.setEndValue(0)
        self._running.start()

    def finish(self) -> None:
        """Be there now."""
        self._running.stop()
        if self._left:
            self._move(0)

    def _move(self, left: int) -> None:
        step, self._left = self._left - left, left
        if not left:  # where steps were cut off at the page's ends, they do not add up
            self._canvas.scroll_to_row(*self._there)
        elif step:
            self._canvas.scroll_by(step)

    def _forget(self) -> None:
        """The page was set anew; it is where it should be."""
        self._left = 0
        self._running.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._left and event.type() in _ENDS_IT:
            self.finish()
        return False
