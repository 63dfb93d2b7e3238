"""One sentence at the bottom of the window that never blocks reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.errors import ReaderError
from reader.ui import figures
from reader.ui.directions import directed
from reader.ui.fonts import figures_font, ui_font
from reader.ui.icons import Look
from reader.ui.messages import Message
from reader.ui.sentences import in_words
from reader.ui.views.controls import IconButton, TintedLabel, link_button

_LEAVES_AFTER_MS = 8000
_WIDEST = 640
_MARGIN = 16


class MessageBar(QWidget):
    """Bottom centre of its parent. Failures stay until they are closed; the rest leaves."""

    action_chosen = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(self.tr("Messages"))
        self._look, self._host = look, parent
        self._message = Message("")
        self._done, self._total = 0, 0
        self._icon = QLabel(self)
        self._percent = TintedLabel(look, "ink-quiet", "", self)
        self._percent.setFont(figures_font("caption"))
        self._text = TintedLabel(look, "ink", "", self)
        self._text.setObjectName("message_text")
        self._text.setFont(ui_font("body"))
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = link_button("", self)
        self._action.setObjectName("message_action")
        self._action.clicked.connect(lambda: self._on_action(self._message.action))
        self._other = link_button("", self)
        self._other.setObjectName("message_other_action")
        self._other.clicked.connect(lambda: self._on_action(self._message.other))
        self._close = IconButton(look, "close", self.tr("Close the message"), self)
        self._close.setObjectName("message_close")
        self._close.clicked.connect(self.dismiss)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        for widget in (self._icon, self._percent):
            row.addWidget(widget)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LEAVES_AFTER_MS)
        self._timer.timeout.connect(self._on_timeout)
        parent.installEventFilter(self)
        look.changed.connect(self._refresh)
        self.hide()

    @property
    def message(self) -> Message:
        return self._message

    def show_message(self, message: Message) -> None:
        self._message = message
        self._done = self._total = 0
        self._refresh()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if message.kind in {"info", "done"}:
            self._timer.start()

    def set_progress(self, done: int, total: int) -> None:
        """How far the job the bar tells of has come, counted where the whole is not known (0);
        nothing if it tells of something else."""
        if self._message.kind == "progress":
            self._done, self._total = done, total
            share = self.tr("{0}%").format(100 * done // total) if total else ""
            self._percent.setText(share or figures.number(done))
            self._percent.show()
            self.update()

    def end_progress(self) -> None:
        if self._message.kind == "progress":
            self.dismiss()

    def dismiss(self) -> None:
        self._timer.stop()
        self._message = Message("")
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _refresh(self) -> None:
        message = self._message
        self._text.setText(directed(message.text))
        self._text.setAccessibleName(message.text)
        self._percent.setVisible(message.kind == "progress" and self._total > 0)
        self._icon.setVisible(message.kind == "done")
        if message.kind == "done":
            self._icon.setPixmap(self._look.icon("check", "success").pixmap(QSize(18, 18)))
        for button, text in (
            (self._action, message.action_text),
            (self._other, message.other_text),
        ):
            button.setVisible(bool(text))
            button.setText(text)
            button.setAccessibleName(text)
        self._close.setVisible(message.kind != "progress")
        self.update()

    def _place(self) -> None:
        host = self._host
        width = min(_WIDEST, host.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        height = max(48, self._row.totalHeightForWidth(width))
        self.setFixedHeight(height)
        self.move((host.width() - width) // 2, host.height() - height - _MARGIN - 24)

    def _on_action(self, action: str) -> None:
        report = self._message.details
        if action == "copy_report":
            QGuiApplication.clipboard().setText(report)
            self.show_message(Message(self.tr("The report is on the clipboard."), "done"))
        elif action == "save_report":
            self._save(report)
        else:
            self.dismiss()
            self.action_chosen.emit(action)

    def _save(self, report: str) -> None:
        """Ask where to, and write it; the message stays until that has worked."""
        from reader.exporters.saving import save_bytes

        name = self.tr("Facing Pages report") + ".txt"
        place, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save report"), name)
        if not place:
            return
        try:
            save_bytes(Path(place), report.encode())
        except ReaderError as error:
            self.show_message(replace(self._message, text=in_words(error)))
        else:
            self.show_message(Message(self.tr("The report is saved."), "done"))

    def _on_timeout(self) -> None:
        inside = self.focusWidget()
        if self.underMouse() or (inside is not None and inside.hasFocus()):
            self._timer.start()
        else:
            self.dismiss()

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: 0)() == Qt.Key.Key_Escape:
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        failed = self._message.kind == "failure"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._look.colour("danger" if failed else "control"), 1))
        painter.setBrush(self._look.colour("danger-soft" if failed else "raised"))
        painter.drawRoundedRect(box, 10, 10)
        if self._message.kind == "progress" and self._total:
            width = (self.width() - 20) * min(self._done / self._total, 1)
            bar = QRectF(10, self.height() - 3, width, 2)
            painter.fillRect(bar, self._look.colour("accent"))
