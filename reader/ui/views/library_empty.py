"""What an empty library says: two pages, one sentence, two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel, main_button, plain_button


class _TwoPages(QWidget):
    """An open book, one line lit on each page at one height."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(112, 76)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        sides = (("source-highlight", "source-mark", 0), ("target-highlight", "target-mark", 57))
        for page, line, left in sides:
            painter.setBrush(self._look.colour(page))
            painter.drawRoundedRect(QRectF(left, 0, 55, 76), 4, 4)
            painter.setBrush(self._look.colour(line))
            painter.drawRoundedRect(QRectF(left + 10, 16, 35, 8), 2, 2)
            painter.setBrush(self._look.colour("rule"))
            for top in (34, 49):
                painter.drawRoundedRect(QRectF(left + 12, top, 31, 4), 2, 2)


class EmptyLibrary(QWidget):
    """Centred in a dashed frame that takes drops like the whole window."""

    open_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_library")
        self._look = look
        title = TintedLabel(look, "ink", self.tr("Two versions of one text, side by side"), self)
        title.setFont(title_font("card"))
        title.setWordWrap(True)
        hint = TintedLabel(
            look,
            "ink-quiet",
            self.tr("Drop two files here, or start with the sample library."),
            self,
        )
        hint.setFont(ui_font("body"))
        hint.setWordWrap(True)
        self._open = main_button(self.tr("Open files"), self)
        self._open.setObjectName("empty_open")
        self._open.clicked.connect(self.open_wanted)
        samples = plain_button(self.tr("Sample library"), self)
        samples.setObjectName("empty_samples")
        samples.clicked.connect(self.samples_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self._open)
        buttons.addWidget(samples)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.addStretch(1)
        column.addWidget(_TwoPages(look, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setMinimumHeight(300)
        self._retint()
        look.changed.connect(self._retint)

    def _retint(self) -> None:
        self._open.setIcon(self._look.icon("open", "on-accent"))
        self.update()

    def focus_button(self) -> None:
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("control"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
