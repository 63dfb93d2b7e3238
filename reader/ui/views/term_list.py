"""The list of the vocabulary panel: its keys, and editing by double click or F2."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QListView,
    QWidget,
)

from reader.ui.keymap import Keymap


class TermList(QListView):
    """A list of terms; reports Delete and Esc, leaves letters to the window."""

    deletion_wanted = Signal()
    closing_wanted = Signal()
    show_wanted = Signal(int)
    """The row whose sentence the reader wants to see: Enter."""
    focus_moved = Signal()

    def __init__(self, keys: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.matches(event, "delete_words"):
            self.deletion_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.show_wanted.emit(self.currentIndex().row())
        elif self._keys.matches(event, "escape"):
            self.closing_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Takes the keyboard back, which Qt does only for editors of one widget."""
        inside = QApplication.focusWidget()
        had_keyboard = inside is not None and editor.isAncestorOf(inside)
        super().closeEditor(editor, hint)
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window here; searching has its own field."""
