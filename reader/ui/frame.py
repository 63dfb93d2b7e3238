"""The window's outside: on the screen at once, and filled when everything else is built.

Whoever clicks on the icon sees the paper, or the page as it was left, before two hundred modules
are imported and a library is opened. So this module imports next to nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.theme import Theme

SMALLEST = (480, 420)
LARGEST_AT_FIRST = (1440, 900)
_LONGEST_WAIT_MS = 300
"""A window manager may take its time to show a window, or never do."""


class Frame(QWidget):
    """A window that paints the ground of the page until it is given its contents."""

    painted = Signal()
    """Once: it stands on the screen."""
    state_changed = Signal()
    """To full screen, or back."""

    def __init__(
        self,
        theme: Theme,
        geometry: bytes = b"",
        picture: QImage | None = None,
        ground: str = "page",
    ) -> None:
        """Args:
        geometry: where it stood last, as QWidget.saveGeometry gave it.
        picture: what it showed then; painted as long as there is nothing else, if it still fits.
        ground: the colour role below the header where there is no picture.
        """
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle("Facing Pages")
        self.setMinimumSize(*SMALLEST)
        room = self.screen().availableSize()
        self.resize(
            min(LARGEST_AT_FIRST[0], room.width() * 9 // 10),
            min(LARGEST_AT_FIRST[1], room.height() * 9 // 10),
        )
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self._theme, self._picture, self._ground = theme, picture, ground
        self._contents: QWidget | None = None
        self._told = False

    def appear(self) -> None:
        """Show it, and return when it stands on the screen or the wait becomes too long."""
        loop = QEventLoop()
        self.painted.connect(loop.quit)
        QTimer.singleShot(_LONGEST_WAIT_MS, loop.quit)
        self.show()
        if not self._told:
            # What is clicked or handed over meanwhile is for the contents, which come next.
            loop.exec(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                | QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
            )

    def fill(self, contents: QWidget) -> None:
        """From now on it is `contents`, and bears its title."""
        self._contents = contents
        self.setWindowTitle(contents.windowTitle())
        contents.windowTitleChanged.connect(self.setWindowTitle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(contents)
        contents.show()
        # Where the keyboard was meant to be: in the text, not on the window around it.
        (contents.focusWidget() or contents).setFocus()

    def drop_picture(self) -> None:
        """The page itself stands on the screen."""
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._contents is None or self._picture is not None:
            self._paint_ground(painter)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.painted.emit()

    def _paint_ground(self, painter: QPainter) -> None:
        if self._picture is not None and self._fits(self._picture):
            painter.drawImage(0, 0, self._picture)
            return
        header = QRect(0, 0, self.width(), int(self._theme.measure("reading.header_height")))
        painter.fillRect(self.rect(), self._theme.colour(self._ground))
        painter.fillRect(header, self._theme.colour("page"))
        painter.fillRect(header.adjusted(0, header.height() - 1, 0, 0), self._theme.colour("rule"))

    def _fits(self, picture: QImage) -> bool:
        ratio = self.devicePixelRatioF()
        return picture.devicePixelRatioF() == ratio and picture.size() == self.size() * ratio

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.state_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._contents is not None and not self._contents.close():
            event.ignore()
        else:
            super().closeEvent(event)
