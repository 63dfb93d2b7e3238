"""Which kind of file the cards should be."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel, main_button, plain_button

FORMATS = ("apkg", "txt", "csv", "json")


class ExportDialog(QDialog):
    """A format, explained in a line each; the place is asked for afterwards."""

    def __init__(self, look: Look, count: int, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export cards"))
        text = self.tr("Export 1 word") if count == 1 else self.tr("Export {0} words")
        heading = TintedLabel(look, "ink", text.format(count), self)
        heading.setFont(title_font("card"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addSpacing(8)
        explained = {
            "apkg": (
                self.tr("Anki package (.apkg)"),
                self.tr("Double-click it to import. Importing again updates, never duplicates."),
            ),
            "txt": (self.tr("Text for Anki (.txt)"), self.tr("Anki’s own text import.")),
            "csv": (self.tr("Table (.csv)"), self.tr("For a spreadsheet.")),
            "json": (
                self.tr("Vocabulary (.json)"),
                self.tr("Everything, to bring into another Facing Pages."),
            ),
        }
        self._group = QButtonGroup(self)
        for number, key in enumerate(FORMATS):
            name, what = explained[key]
            button = QRadioButton(name, self)
            button.setObjectName(f"format_{key}")
            button.setFont(ui_font("strong"))
            button.setAccessibleDescription(what)
            button.setChecked(key == chosen or number == 0)
            self._group.addButton(button, number)
            hint = TintedLabel(look, "ink-quiet", what, self)
            hint.setFont(ui_font("caption"))
            hint.setContentsMargins(24, 0, 0, 8)
            hint.setWordWrap(True)
            column.addWidget(button)
            column.addWidget(hint)
        cancel = plain_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        go_on = main_button(self.tr("Choose where…"), self)
        go_on.setObjectName("export_accept")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go_on)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setMinimumWidth(420)

    def format(self) -> str:
        """One of `FORMATS`."""
        return FORMATS[self._group.checkedId()]
