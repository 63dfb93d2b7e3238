"""Every key in three columns, drawn from the action table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import GROUPS, TABLE, ActionSpec, key_names, translated
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import KeyCap, Rule, TintedLabel, main_button

_WIDE = 900


class KeySheet(QDialog):
    """The `?` sheet. As many columns as fit; Esc or `?` closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(self.tr("Keys"))
        self._look = look
        heading = TintedLabel(look, "ink", self.tr("Keys"), self)
        heading.setFont(title_font("card"))
        available = parent.size().width() - 48 if parent is not None else _WIDE
        columns = max(1, min(3, (available - 32) // 300))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(24)
        for number, group in enumerate(GROUPS):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._group(group), number // columns, number % columns, top)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        close = main_button(self.tr("Close"), self)
        close.setObjectName("key_sheet_close")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(28, 20, 16, 16)
        column_.setSpacing(12)
        column_.addWidget(heading)
        column_.addWidget(scroll, 1)
        column_.addLayout(foot)
        for keys in ("?", "F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        highest = parent.size().height() - 48 if parent is not None else 640
        self.resize(min(44 + 320 * columns, available), min(720, highest))

    def _group(self, group: str) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = TintedLabel(self._look, "ink-quiet", translated(group), box)
        title.setFont(semibold(ui_font("caption")))
        title.setContentsMargins(0, 0, 0, 6)
        column.addWidget(title)
        for spec in TABLE:
            if spec.group == group and spec.shortcuts:
                column.addWidget(self._row(spec, box))
                column.addWidget(Rule(self._look, parent=box))
        return box

    def _row(self, spec: ActionSpec, box: QWidget) -> QWidget:
        row = QWidget(box)
        row.setFixedHeight(32)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = TintedLabel(self._look, "ink", translated(spec.text).rstrip("…"), row)
        name.setFont(ui_font("body"))
        line.addWidget(name, 1)
        names = key_names(spec.shortcuts[0])
        row.setAccessibleName(f"{name.text()}: {'+'.join(names)}")
        for key in names:
            line.addWidget(KeyCap(self._look, key, row))
        return row
