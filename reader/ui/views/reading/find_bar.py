"""Search in both columns: a field at the page's head, and the way from hit to hit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.layout.find import find_all
from reader.layout.pair import ReadingPair, Side
from reader.text.span import Span
from reader.ui import fonts
from reader.ui.icons import pixmap
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading.keyboard import Keyboard

_TYPING_PAUSE_MS = 120
_WIDTH = 400
_HEIGHT = 42
_EDGE = 16
_OWN_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_HALF_TURN = QTransform().rotate(180)


class _Field(QLineEdit):
    """Keeps Enter and Escape for the search, whatever actions of the window have them."""

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)


class FindBar(QFrame):
    """Floats over the running heads, so that opening it moves nothing and covers no text."""

    closed = Signal()

    def __init__(self, model: PageModel, keyboard: Keyboard, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._model, self._keyboard = model, keyboard
        self._field = _Field(self)
        self._field.setObjectName("find_field")
        self._field.setPlaceholderText(self.tr("Search in both columns"))
        self._field.setAccessibleName(self.tr("Search in both columns"))
        self._count = QLabel(self)
        self._count.setFont(fonts.figures_font("caption"))
        self._buttons = {
            "up": self._button(self.tr("Previous hit"), lambda: self.step(-1)),
            "down": self._button(self.tr("Next hit"), lambda: self.step(1)),
            "close": self._button(self.tr("Close the search"), self.close_search),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        for part in (self._count, *self._buttons.values()):
            row.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._field.textChanged.connect(lambda _text: self._pause.start())
        model.hits_changed.connect(self._show_count)
        self.set_theme(theme)
        self.resize(_WIDTH, _HEIGHT)
        self.hide()

    def _button(self, name: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedSize(30, 30)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(do)
        return button

    def place_in(self, heads: QRect) -> None:
        """At the right end of the line of running heads."""
        self.resize(min(_WIDTH, heads.width() - 2 * _EDGE), _HEIGHT)
        self.move(heads.right() - self.width() - _EDGE, heads.center().y() - _HEIGHT // 2)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        colour, ratio = theme.colour("ink-quiet"), self.devicePixelRatioF()
        for name, button in self._buttons.items():
            drawn = pixmap("close" if name == "close" else "chevron", colour, 18, ratio)
            if name == "up":
                drawn = drawn.transformed(_HALF_TURN)
                drawn.setDevicePixelRatio(ratio)
            button.setIcon(QIcon(drawn))
        self.update()

    # What the reader does

    def open_search(self, text: str = "") -> None:
        """Show the field with `text`, or with what was searched for last, ready to be replaced."""
        self.show()
        self.raise_()
        if text:
            self._field.setText(" ".join(text.split())[:200])
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_search(self) -> None:
        self.hide()
        self._pause.stop()
        self._model.set_hits(())
        self.closed.emit()

    def step(self, direction: int) -> None:
        """To the next hit (1) or the one before (-1), round the ends."""
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        hits = self._model.hits
        if not hits:
            return
        at = self._model.current_hit
        if at < 0:
            at = self._nearest() - (1 if direction > 0 else 0)
        self._go((at + direction) % len(hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)

    # Searching

    def _search(self) -> None:
        pair = self._model.pair
        text = self._field.text()
        hits = [] if pair is None else hits_in(pair, text)
        self._model.set_hits(hits)
        if hits:
            self._go(self._nearest())

    def _nearest(self) -> int:
        """The first hit at the reader's place or after it."""
        pair, bead = self._model.pair, self._model.place_bead
        if pair is None or bead is None:
            return 0
        beads = [_bead_of(pair, hit) for hit in self._model.hits]
        return bisect_left(beads, bead) % len(beads)

    def _go(self, index: int) -> None:
        side, span = self._model.hits[index]
        segment = self._model.document(side).segment_at(span.start)
        self._model.set_current_hit(index)
        if segment is not None:
            self._keyboard.go_to(side, segment)

    def _show_count(self) -> None:
        total, current = len(self._model.hits), self._model.current_hit + 1
        if total:
            text = self.tr("{current} of {total}").format(current=current, total=total)
        else:
            text = self.tr("No hits") if self._field.text().strip() else ""
        self._count.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("rule"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def hits_in(pair: ReadingPair, wanted: str) -> list[tuple[Side, Span]]:
    """Places of `wanted` on both sides, in reading order of the pair, source first."""
    found = [
        (side, span)
        for side in Side
        for span in find_all(pair.document(side).text, wanted)
        if pair.document(side).segment_at(span.start) is not None
    ]
    return sorted(found, key=lambda hit: (_bead_of(pair, hit), hit[0] is Side.TARGET, hit[1]))


def _bead_of(pair: ReadingPair, hit: tuple[Side, Span]) -> int:
    segment = pair.document(hit[0]).segment_at(hit[1].start)
    return 0 if segment is None else pair.bead_of(hit[0], segment)
