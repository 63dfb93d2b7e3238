"""What can be done with several words of the panel at once; it takes the place of their count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui import figures
from reader.ui.fonts import semibold, ui_font
from reader.ui.icons import Look
from reader.ui.plurals import counted
from reader.ui.views.controls import IconButton, TintedLabel


class SelectionBar(QWidget):
    """Says how many are selected; hidden for fewer than two."""

    tags_wanted = Signal()
    export_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, look: Look, status: QPushButton, parent: QWidget) -> None:
        """Args: status: opens the menu of statuses."""
        super().__init__(parent)
        self.setObjectName("selection_bar")
        self._selected = TintedLabel(look, "ink", "", self)
        self._selected.setFont(semibold(ui_font("caption")))
        tags = IconButton(look, "tag", self.tr("Tags of the selected words"), self)
        tags.setObjectName("bulk_tags")
        tags.clicked.connect(self.tags_wanted)
        export = IconButton(look, "export", self.tr("Export the selected words"), self)
        export.setObjectName("bulk_export")
        export.clicked.connect(self.export_wanted)
        delete = IconButton(look, "trash", self.tr("Delete the selected words"), self)
        look.keys.show_tip(delete, self.tr("Delete the selected words"), "delete_words")
        delete.setObjectName("bulk_delete")
        delete.clicked.connect(self.deletion_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._selected)
        row.addStretch(1)
        for button in (status, tags, export, delete):
            row.addWidget(button)
        self.hide()

    def set_count(self, count: int) -> None:
        text = counted(count, "1 word selected", "{0} words selected")
        self._selected.setText(text.format(figures.number(count)))
        self.setVisible(count > 1)
