"""The foot of a held popup: status keys and Add."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.icons import Look
from reader.ui.keymap import follow
from reader.ui.views.controls import Rule, StatusButton, main_button
from reader.ui.views.popup_parts import AddedSign
from reader.vocabulary.term import Status


class PopupActions(QWidget):
    """1 to 5, I, W as circles, then Add or the sign that the word is kept."""

    add_wanted = Signal()
    status_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(int(look.theme.measure("popup.action_height")) + 4)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 12, 0)
        line.setSpacing(2)
        self._look, self._line = look, line
        self.buttons: list[StatusButton] = []
        for number in range(1, 6):
            self._add_status(Status(number), str(number), self.tr("Learning {0}").format(number))
        line.addSpacing(4)
        line.addWidget(Rule(look, standing=True, parent=self))
        line.addSpacing(4)
        self._add_status(Status.IGNORED, "I", self.tr("Ignore"))
        self._add_status(Status.KNOWN, "W", self.tr("Known"))
        line.addStretch(1)
        self.add = main_button(self.tr("Add"), self)
        self.add.setObjectName("popup_add")
        look.keys.show_tip(self.add, self.tr("Keep the word with its sentence"), "add_word")
        self.add.clicked.connect(self.add_wanted)
        self.added = AddedSign(look, self)
        line.addWidget(self.add)
        line.addWidget(self.added)

    def set_status(self, status: Status | None) -> None:
        """None: the word is not kept."""
        for button in self.buttons:
            button.setChecked(button.status == status)
        self.add.setVisible(status is None)
        self.added.setVisible(status is not None)

    def name_of(self, status: Status) -> str:
        named = next((button for button in self.buttons if button.status == status), None)
        return named.accessibleName() if named is not None else self.tr("New")

    def _add_status(self, status: Status, label: str, name: str) -> None:
        button = StatusButton(self._look, status, label, name, self)
        named = {Status.IGNORED: "ignore", Status.KNOWN: "known"}
        action = named.get(status, f"status_{int(status)}")
        keys = self._look.keys
        keys.show_tip(button, name, action)
        if status in named:
            follow(button, keys, lambda: button.set_label(_letter(keys.first(action), label)))
        button.clicked.connect(lambda: self.status_wanted.emit(status))
        self.buttons.append(button)
        self._line.addWidget(button)


def _letter(key: str, usual: str) -> str:
    """What fits into the circle: the key if it is one sign."""
    return key if len(key) == 1 else usual
