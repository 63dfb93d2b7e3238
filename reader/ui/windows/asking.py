"""Short questions that several parts of the window ask."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget


def ask_tags(window: QWidget) -> str:
    """Tags to add and to take away, as typed; empty if the reader thought better of it."""
    text, agreed = QInputDialog.getText(
        window,
        QCoreApplication.translate("WordsPageController", "Tags"),
        QCoreApplication.translate(
            "WordsPageController",
            "Tags to add, separated by commas; a minus before one removes it:",
        ),
    )
    return text if agreed else ""
