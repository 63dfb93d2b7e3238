"""Which dictionaries are asked, in which order, for which pair of languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.text.language import language
from reader.ui import figures
from reader.ui.directions import isolated
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel, link_button, main_button, plain_button

if TYPE_CHECKING:
    from reader.services.dictionaries import DictionaryInfo

_NAME = Qt.ItemDataRole.UserRole
_OWN = Qt.ItemDataRole.UserRole + 1


class DictionariesDialog(QDialog):
    """A list to be dragged into order, with boxes to switch each off; says what is wished."""

    pair_chosen = Signal()
    moved = Signal(str, int)
    switched = Signal(str, bool)
    removal_wanted = Signal(str)
    adding_wanted = Signal()

    def __init__(
        self,
        look: Look,
        pairs: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Args: pairs: language, language of explanations, and how the two are called."""
        super().__init__(parent)
        self.setObjectName("dictionaries_dialog")
        self.setWindowTitle(self.tr("Dictionaries"))
        self._pairs = list(pairs)
        heading = TintedLabel(look, "ink", self.tr("Dictionaries"), self)
        heading.setFont(title_font("card"))
        self._choice = QComboBox(self)
        self._choice.setObjectName("dictionary_pair")
        self._choice.setAccessibleName(self.tr("Languages"))
        self._choice.setFont(ui_font("body"))
        self._choice.addItems([text for _, _, text in self._pairs])
        self._choice.currentIndexChanged.connect(lambda _index: self.pair_chosen.emit())
        self.list = QListWidget(self)
        self.list.setObjectName("dictionary_list")
        self.list.setAccessibleName(self.tr("Dictionaries in the order they are asked"))
        self.list.setFont(ui_font("body"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumSize(420, 200)
        self.list.itemChanged.connect(self._on_changed)
        self.list.model().rowsMoved.connect(lambda *_: self._on_dragged())
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self._hint = TintedLabel(look, "ink-quiet", "", self)
        self._hint.setFont(ui_font("caption"))
        self._hint.setWordWrap(True)
        self._up = plain_button(self.tr("Up"), self)
        self._down = plain_button(self.tr("Down"), self)
        self._remove = plain_button(self.tr("Remove"), self)
        add = link_button(self.tr("Add a dictionary…"), self)
        close = main_button(self.tr("Close"), self)
        for button, name in ((self._up, "up"), (self._down, "down"), (self._remove, "remove"),
                             (add, "add"), (close, "close")):  # fmt: skip
            button.setObjectName(f"dictionary_{name}")
        self._up.clicked.connect(lambda: self._step(-1))
        self._down.clicked.connect(lambda: self._step(1))
        self._remove.clicked.connect(self._on_remove)
        add.clicked.connect(self.adding_wanted)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for button in (self._up, self._down, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for part in (heading, self._choice, self.list, self._hint):
            column.addWidget(part)
        column.addLayout(row)
        column.addLayout(foot)
        self._enable()

    def pair(self) -> tuple[str, str]:
        here, there, _ = self._pairs[max(0, self._choice.currentIndex())]
        return here, there

    def show_dictionaries(self, infos: Sequence[DictionaryInfo], hint: str) -> None:
        """List these; `hint` is a sentence below, empty for the usual one."""
        current = self._name(self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for info in infos:
            item = QListWidgetItem(self._text(info))
            item.setData(_NAME, info.name)
            item.setData(_OWN, info.is_own)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            state = Qt.CheckState.Checked if info.is_on else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
            if info.name == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._hint.setText(
            hint or self.tr("Drag them into order. You can also drop dictionaries on the window.")
        )
        self._enable()

    def _text(self, info: DictionaryInfo) -> str:
        parts = [info.name]
        tags = " + ".join(language(tag).native_name for tag in info.languages)
        if tags and info.target_language:
            tags = f"{tags} – {language(info.target_language).native_name}"
        if tags:
            parts.append(tags)
        if info.size_bytes:
            parts.append(self.tr("{0} MB").format(figures.number(info.size_bytes / 1e6, 1)))
        if not info.is_ready:
            parts.append(self.tr("indexed at first use"))
        return "  ·  ".join(map(isolated, parts))

    def _name(self, row: int) -> str:
        item = self.list.item(row)
        return str(item.data(_NAME)) if item is not None else ""

    def _enable(self) -> None:
        row = self.list.currentRow()
        item = self.list.item(row)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)
        self._remove.setEnabled(item is not None and bool(item.data(_OWN)))

    def _step(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.moved.emit(self._name(row), row + by)

    def _on_dragged(self) -> None:
        row = self.list.currentRow()
        self.moved.emit(self._name(row), row)

    def _on_changed(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self.switched.emit(str(item.data(_NAME)), on)

    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._name(self.list.currentRow()))
