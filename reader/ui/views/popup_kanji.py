"""The kanji of a word one by one, below its meanings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reader.text.language import language
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.plurals import counted
from reader.ui.views.controls import Rule, TintedLabel

if TYPE_CHECKING:
    from reader.lookup.kanjidic import Kanji

_READINGS = 6
_MEANINGS = 5
_JOYO = 8  # KANJIDIC's grade of the rest of the common list; 9 and 10 are for names


class KanjiRows(QWidget):
    """A character, its readings, what it means, when it is taught."""

    kanji_wanted = Signal(str)
    """A character was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup_kanji")
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self._rows: list[QWidget] = []
        self.hide()

    def set_kanji(self, kanji: Sequence[Kanji]) -> None:
        """Show these; none hides the rows."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(one) for one in kanji]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(kanji))
        self.updateGeometry()

    def _row(self, kanji: Kanji) -> QWidget:
        row = QWidget(self)
        row.setObjectName(f"kanji_{kanji.character}")
        row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.addWidget(Rule(self._look, parent=row), 0, 0, 1, 2)
        big = _Character(self._look, kanji.character, row)
        big.clicked.connect(lambda: self.kanji_wanted.emit(kanji.character))
        grid.addWidget(big, 1, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        readings = "  ".join((*kanji.on[:_READINGS], *kanji.kun[:_READINGS]))
        lines = (
            ("ruby", readings, reading_font(language("ja"))),
            ("ink", ", ".join(kanji.meanings[:_MEANINGS]), ui_font("body")),
            ("ink-quiet", self._about(kanji), ui_font("caption")),
        )
        for number, (role, text, font) in enumerate(lines, start=1):
            label = TintedLabel(self._look, role, text, row)
            label.setFont(resized(font, 14) if role == "ruby" else font)
            label.setWordWrap(True)
            label.setVisible(bool(text))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, number, 1)
        grid.setColumnStretch(1, 1)
        row.setAccessibleName(", ".join((kanji.character, *(text for _, text, _ in lines))))
        return row

    def _about(self, kanji: Kanji) -> str:
        strokes = counted(kanji.strokes, "1 stroke", "{0} strokes").format(kanji.strokes)
        parts = [strokes] if kanji.strokes else []
        if kanji.grade and kanji.grade < _JOYO:
            parts.append(self.tr("school year {0}").format(kanji.grade))
        elif kanji.grade == _JOYO:
            parts.append(self.tr("secondary school"))
        if kanji.rank:
            parts.append(self.tr("no. {0} in newspapers").format(kanji.rank))
        return "  ·  ".join(parts)


class _Character(TintedLabel):
    clicked = Signal()

    def __init__(self, look: Look, character: str, parent: QWidget) -> None:
        super().__init__(look, "ink", character, parent)
        self.setFont(resized(reading_font(language("ja")), 30))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(character)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()
