"""What a pair should leave as: a book, a page, a file for other programs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.documents.work import Version, Work
from reader.text.language import language
from reader.ui.dialogs.button_row import ButtonRow
from reader.ui.directions import headed
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel

FORMATS = ("epub", "html", "tmx", "tsv", "ladder")
LAYOUTS = ("facing", "interleaved", "reveal")


class BookDialog(QDialog):
    """Which versions, which format; the place is asked for afterwards."""

    def __init__(
        self,
        look: Look,
        work: Work,
        pair: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`pair`: ids of the versions to begin with."""
        super().__init__(parent)
        self.setObjectName("book_dialog")
        self.setWindowTitle(self.tr("Export the text"))
        heading = TintedLabel(look, "ink", headed(work.title), self)
        heading.setFont(title_font("card"))
        heading.setWordWrap(True)
        self.source = self._versions(work.versions, pair[0], self.tr("First language"))
        self.target = self._versions(work.versions, pair[1], self.tr("Second language"))
        pair_row = QHBoxLayout()
        pair_row.addWidget(self.source, 1)
        pair_row.addWidget(self.target, 1)
        explained = {
            "epub": (self.tr("Book (.epub)"), self.tr("For e-readers and phones.")),
            "html": (self.tr("Page (.html)"), self.tr("One file, for the browser and to print.")),
            "tmx": (self.tr("Translation memory (.tmx)"), self.tr("For translation programs.")),
            "tsv": (self.tr("Table (.tsv)"), self.tr("A sentence pair a line.")),
            "ladder": (self.tr("Ladder (.txt)"), self.tr("Sentence numbers only.")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addSpacing(8)
        column.addLayout(pair_row)
        column.addSpacing(8)
        self._formats = QButtonGroup(self)
        for number, key in enumerate(FORMATS):
            name, what = explained[key]
            button = QRadioButton(f"{name} – {what}", self)
            button.setObjectName(f"book_{key}")
            button.setFont(ui_font("body"))
            button.setChecked(number == 0)
            button.toggled.connect(self._refresh)
            self._formats.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(12)
        self.layout_box = QComboBox(self)
        self.layout_box.setObjectName("book_layout")
        self.layout_box.setAccessibleName(self.tr("Arrangement"))
        names = (
            self.tr("Side by side"),
            self.tr("The translation under each sentence"),
            self.tr("The translation when the sentence is tapped"),
        )
        for key, name in zip(LAYOUTS, names, strict=True):
            self.layout_box.addItem(name, key)
        self.furigana = QCheckBox(self.tr("Readings over Japanese"), self)
        self.furigana.setChecked(True)
        self.furigana.setVisible(any(one.language == "ja" for one in work.versions))
        for widget in (self.layout_box, self.furigana):
            widget.setFont(ui_font("body"))
            column.addWidget(widget)
        buttons = ButtonRow(self, self.tr("Choose where…"), "book_accept")
        self._go_on = buttons.accept
        column.addSpacing(12)
        column.addLayout(buttons)
        self.setMinimumWidth(460)
        for box in (self.source, self.target):
            box.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def format(self) -> str:
        """One of `FORMATS`."""
        return FORMATS[self._formats.checkedId()]

    def layout_name(self) -> str:
        """One of `LAYOUTS`."""
        return str(self.layout_box.currentData())

    def pair(self) -> tuple[str, str]:
        """Ids of the versions."""
        return str(self.source.currentData()), str(self.target.currentData())

    def _versions(self, versions: Sequence[Version], chosen: str, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setFont(ui_font("body"))
        for version in versions:
            text = f"{language(version.language).native_name} – {version.title}"
            box.addItem(text, version.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setMinimumContentsLength(14)
        return box

    def _refresh(self) -> None:
        is_book = self.format() in {"epub", "html"}
        self.layout_box.setEnabled(is_book)
        self.furigana.setEnabled(is_book)
        self._go_on.setEnabled(self.pair()[0] != self.pair()[1])
