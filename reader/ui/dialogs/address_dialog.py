"""Which pages to fetch: the only way to the network, and only when the reader takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.dialogs.button_row import ButtonRow
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel


class AddressDialog(QDialog):
    """One address a line; several become versions of one text."""

    def __init__(self, look: Look, typed: str = "", parent: QWidget | None = None) -> None:
        """`typed`: what to begin with, such as an address that was copied."""
        super().__init__(parent)
        self.setObjectName("address_dialog")
        self.setWindowTitle(self.tr("Open a web address"))
        heading = TintedLabel(look, "ink", self.tr("Open a web address"), self)
        heading.setFont(title_font("card"))
        hint = TintedLabel(
            look,
            "ink-quiet",
            self.tr(
                "Only the text of the page is fetched: no pictures, no scripts. Several addresses, "
                "one a line, become language versions of one text."
            ),
            self,
        )
        hint.setFont(ui_font("body"))
        hint.setWordWrap(True)
        self.field = _Addresses(self)
        self.field.setObjectName("addresses")
        self.field.setAccessibleName(self.tr("Addresses, one a line"))
        self.field.setPlaceholderText("https://")
        self.field.setFont(ui_font("body"))
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * 5 + 16)
        self.field.setPlainText(typed)
        self.field.selectAll()
        self.field.textChanged.connect(self._refresh)
        buttons = ButtonRow(self, self.tr("Fetch"), "address_accept")
        self._open = buttons.accept
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, hint, self.field):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setMinimumWidth(520)
        self.field.submitted.connect(self._open.click)
        self._refresh()
        self.field.setFocus()

    def addresses(self) -> list[str]:
        return [line.strip() for line in self.field.toPlainText().splitlines() if line.strip()]

    def _refresh(self) -> None:
        self._open.setEnabled(bool(self.addresses()))


class _Addresses(QPlainTextEdit):
    """Enter fetches; with Shift it begins another line."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
