"""Below the text while words are marked: which mark is which part of speech."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.grammar import part_of_speech
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading.word_marks import GROUPS, are_marked, paint_marks

_LINE = 28
_SAMPLE = 30
_GAP = 8
_BETWEEN = 22
_MARGIN = 16


class WordLegend(QWidget):
    """One sample and name for each group; on as many lines as the window needs."""

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("word_legend")
        self._model, self._theme = model, theme
        self.setFont(fonts.ui_font("caption"))
        self._names = {group: part_of_speech(group) for group in GROUPS}
        names = ", ".join(self._names.values())
        self.setAccessibleName(self.tr("Marks of parts of speech: {0}").format(names))
        model.look_changed.connect(self._follow)
        model.pair_changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _follow(self) -> None:
        model = self._model
        marked = model.pair is not None and any(are_marked(model, side) for side in Side)
        self.setVisible(model.look.words_marked and marked)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(len(self._lines()) * _LINE + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LINE)

    def _width(self, group: str) -> int:
        return _SAMPLE + _GAP + self.fontMetrics().horizontalAdvance(self._names[group])

    def _lines(self) -> list[list[str]]:
        lines: list[list[str]] = [[]]
        room, used = self.width() - 2 * _MARGIN, 0
        for group in GROUPS:
            wanted = self._width(group) + _BETWEEN
            if lines[-1] and used + wanted - _BETWEEN > room:
                lines.append([])
                used = 0
            lines[-1].append(group)
            used += wanted
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("page-alt"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.colour("rule"))
        painter.setFont(self.font())
        for number, line in enumerate(self._lines()):
            whole = sum(map(self._width, line)) + _BETWEEN * (len(line) - 1)
            x, top = (self.width() - whole) / 2, 2 + number * _LINE
            for group in line:
                middle = top + _LINE / 2 + 3
                sample = Box(x, top, x + _SAMPLE, middle)
                paint_marks(painter, [sample], group, self._theme)
                painter.setPen(self._theme.colour("ink"))
                where = QRectF(x + _SAMPLE + _GAP, top, self._width(group), _LINE)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self._names[group])
                x += self._width(group) + _BETWEEN
