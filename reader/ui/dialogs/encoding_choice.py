"""The ways a text's bytes may be read, each with its first lines, for the reader to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.importers.encodings import Reading
from reader.ui.fonts import ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel

_SHOWN = 150  # characters
_ROWS = 4
_NAMES = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251",
    "cp1253": "Windows-1253", "cp1254": "Windows-1254", "cp1255": "Windows-1255",
    "cp1256": "Windows-1256", "cp1257": "Windows-1257", "cp1258": "Windows-1258",
    "cp932": "Shift JIS", "cp949": "EUC-KR", "cp874": "Windows-874", "euc_jp": "EUC-JP",
    "koi8_r": "KOI8-R", "koi8_u": "KOI8-U", "mac_roman": "Mac Roman",
    "mac_cyrillic": "Mac Cyrillic", "big5hkscs": "Big5", "gb18030": "GB 18030",
}  # fmt: skip


class EncodingChoice(QWidget):
    """A list; the arrow keys walk over it, and the choice follows them."""

    chosen = Signal(str)
    """An encoding, as Python's codecs call it."""

    def __init__(
        self, look: Look, name: str, readings: Sequence[Reading], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("encoding_choice")
        question = TintedLabel(
            look, "ink", self.tr("It does not say how its letters are written. Which is right?"),
            self,
        )  # fmt: skip
        question.setFont(ui_font("caption"))
        question.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("encodings")
        self.list.setAccessibleName(self.tr("How the letters of {0} are written").format(name))
        self.list.setFont(ui_font("body"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        height = 2 * self.list.fontMetrics().lineSpacing() + 8
        for reading in readings:
            item = QListWidgetItem(f"{encoding_name(reading.encoding)}\n{_preview(reading)}")
            item.setData(Qt.ItemDataRole.UserRole, reading.encoding)
            item.setSizeHint(QSize(0, height))
            item.setToolTip(reading.beginning[:_SHOWN])
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(height * min(len(readings), _ROWS) + 6)
        self.list.currentItemChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(question)
        column.addWidget(self.list)

    def encoding(self) -> str:
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _on_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(self.encoding())


def encoding_name(encoding: str) -> str:
    """As people know it: "Windows-1252", "ISO 8859-15"."""
    if encoding.startswith("iso8859_"):
        return f"ISO 8859-{encoding.removeprefix('iso8859_')}"
    return _NAMES.get(encoding, encoding.upper().replace("_", "-"))


def _preview(reading: Reading) -> str:
    return " ".join(reading.beginning.split())[:_SHOWN]
