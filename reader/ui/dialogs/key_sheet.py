"""Every key in three columns, drawn from the action table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import GROUPS, TABLE, TOGETHER, key_names, translated
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.keymap import default_keys
from reader.ui.views.controls import KeyCap, Rule, TintedLabel, main_button, plain_button

_WIDE = 900
_COLUMN = 400
_BESIDE = 64
"""Margins and the scroll bar."""


class KeySheet(QDialog):
    """The `?` sheet. As many columns as fit; Esc or `?` closes it."""

    change_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(self.tr("Keys"))
        self._look = look
        heading = TintedLabel(look, "ink", self.tr("Keys"), self)
        heading.setFont(title_font("card"))
        available = parent.size().width() - 48 if parent is not None else _WIDE
        columns = max(1, min(3, (available - 32) // _COLUMN))
        inside = self._filled(columns)
        while columns > 1 and inside.sizeHint().width() + _BESIDE > available:
            # Some languages have long names for keys.
            inside.deleteLater()
            columns -= 1
            inside = self._filled(columns)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        close = main_button(self.tr("Close"), self)
        close.setObjectName("key_sheet_close")
        close.clicked.connect(self.accept)
        change = plain_button(self.tr("Change keys…"), self)
        change.setObjectName("key_sheet_change")
        change.clicked.connect(self.accept)
        change.clicked.connect(self.change_wanted)
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        close.setFocus()
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(28, 20, 16, 16)
        column_.setSpacing(12)
        column_.addWidget(heading)
        column_.addWidget(scroll, 1)
        column_.addLayout(foot)
        for keys in look.keys.keys("keys"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        highest = parent.size().height() - 48 if parent is not None else 640
        width = max(44 + _COLUMN * columns, inside.sizeHint().width() + _BESIDE)
        self.resize(min(width, available), min(720, highest))

    def _filled(self, columns: int) -> QWidget:
        """Groups in their order, each where the column is shortest."""
        inside = QWidget(self)
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 12, 0)
        across.setSpacing(40)
        stacks, heights = [QVBoxLayout() for _ in range(columns)], [0] * columns
        for group in GROUPS:
            shortest = heights.index(min(heights))
            stacks[shortest].addWidget(self._group(group))
            heights[shortest] += len(self._rows(group)) + 2
        for stack in stacks:
            stack.setSpacing(24)
            stack.addStretch(1)
            across.addLayout(stack, 1)
        return inside

    def _rows(self, group: str) -> list[tuple[str, list[list[str]]]]:
        return sheet_rows(group, keys=self._look.keys.keys)

    def _group(self, group: str) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = TintedLabel(self._look, "ink-quiet", translated(group), box)
        title.setFont(semibold(ui_font("caption")))
        title.setContentsMargins(0, 0, 0, 6)
        column.addWidget(title)
        for text, keys in self._rows(group):
            column.addWidget(self._row(text, keys, box))
            column.addWidget(Rule(self._look, parent=box))
        return box

    def _row(self, text: str, keys: Sequence[Sequence[str]], box: QWidget) -> QWidget:
        row = QWidget(box)
        row.setFixedHeight(32)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = TintedLabel(self._look, "ink", text, row)
        name.setFont(ui_font("body"))
        line.addWidget(name, 1)
        row.setAccessibleName(f"{text}: {', '.join('+'.join(caps) for caps in keys)}")
        for number, caps in enumerate(keys):
            if number:
                line.addSpacing(4)
            for cap in caps:
                line.addWidget(KeyCap(self._look, cap, row))
        return row


def sheet_rows(
    group: str,
    *,
    names: Callable[[str], list[str]] = key_names,
    keys: Callable[[str], Sequence[str]] = default_keys,
) -> list[tuple[str, list[list[str]]]]:
    """The rows of one group: what is done, and the caps of each key that does it. Actions without
    a key are left out."""
    shared = {identity: row for row in TOGETHER for identity in _range(row[1])}
    rows: list[tuple[str, list[list[str]]]] = []
    for spec in TABLE:
        if spec.group != group:
            continue
        text, identities = shared.get(spec.id, (spec.text, (spec.id,)))
        if spec.id != identities[0]:
            continue
        caps = [names(keys(one)[0]) for one in identities if keys(one)]
        if len(_range(identities)) > len(identities) and _in_a_row(identities, keys):
            caps[1:-1] = [["…"]]
        elif len(_range(identities)) > len(identities):
            caps = [names(keys(one)[0]) for one in _range(identities) if keys(one)]
        if caps:
            rows.append((translated(text).rstrip("…"), caps))
    return rows


def _in_a_row(identities: Sequence[str], keys: Callable[[str], Sequence[str]]) -> bool:
    """Whether the keys of all these actions are the ones of the table, of which the first and the
    last tell those between."""
    return all(tuple(keys(one)) == default_keys(one) for one in _range(identities))


def _range(identities: Sequence[str]) -> list[str]:
    """All actions a shared row stands for: with three named, those between in the table too."""
    order = [spec.id for spec in TABLE]
    if len(identities) < 3:
        return list(identities)
    return order[order.index(identities[0]) : order.index(identities[-1]) + 1]
