"""The foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout

from reader.ui.views.controls import main_button, plain_button


class ButtonRow(QHBoxLayout):
    """The way back and, last, the one thing one came for, which Enter does. What a dialog adds of
    its own stands before them."""

    def __init__(self, dialog: QDialog, text: str, name: str) -> None:
        """Args: text, name: of the button that accepts."""
        super().__init__()
        self.setSpacing(8)
        cancel = plain_button(self.tr("Cancel"), dialog)
        cancel.clicked.connect(dialog.reject)
        self.accept = main_button(text, dialog)
        self.accept.setObjectName(name)
        self.accept.setDefault(True)
        self.accept.clicked.connect(dialog.accept)
        self.addStretch(1)
        self.addWidget(cancel)
        self.addWidget(self.accept)
