"""Which chapters of two versions go together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.services.chapters import Chapter, joined, parted, shifted
from reader.store.pairing import ChapterLink
from reader.text.language import language
from reader.ui.dialogs.button_row import ButtonRow
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import IconButton, TintedLabel


class ChaptersDialog(QDialog):
    """A row for each link; chapters move between neighbouring rows. Saved when accepted."""

    def __init__(
        self,
        look: Look,
        languages: tuple[str, str],
        source: Sequence[Chapter],
        target: Sequence[Chapter],
        links: Sequence[ChapterLink],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chapters_dialog")
        self.setWindowTitle(self.tr("Chapters"))
        self._chapters = source, target
        self._languages = tuple(map(language, languages))
        self.links = tuple(links)
        self._before: list[tuple[ChapterLink, ...]] = []
        heading = TintedLabel(look, "ink", self.tr("Which chapters go together"), self)
        heading.setFont(title_font("card"))
        hint = TintedLabel(
            look, "ink-quiet",
            self.tr("They were matched by what they say. Sentences are only matched inside a row."),
            self,
        )  # fmt: skip
        hint.setFont(ui_font("body"))
        hint.setWordWrap(True)
        self.table = QTableWidget(0, 2, self)
        # As on the page: the left text is on the left in an Arabic window too.
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.table.setObjectName("chapter_links")
        self.table.setAccessibleName(heading.text())
        self.table.setHorizontalHeaderLabels([one.native_name for one in self._languages])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFont(ui_font("body"))
        self.table.setWordWrap(True)
        self.table.itemSelectionChanged.connect(self._refresh_buttons)
        tools = QHBoxLayout()
        self._tools: dict[str, IconButton] = {}
        names = (
            ("source_down", "push-down", self.tr("Left: last chapter down to the next row")),
            ("source_up", "pull-up", self.tr("Left: first chapter of the next row up")),
            ("target_down", "push-down", self.tr("Right: last chapter down to the next row")),
            ("target_up", "pull-up", self.tr("Right: first chapter of the next row up")),
            ("join", "merge", self.tr("Join with the next row")),
            ("part", "split", self.tr("Split this row")),
            ("undo", "undo", self.tr("Undo")),
        )
        for name, icon, text in names:
            button = IconButton(look, icon, text, self)
            button.setObjectName(f"chapters_{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.edit(name))
            self._tools[name] = button
            tools.addWidget(button)
            if name in {"source_up", "target_up"}:
                tools.addSpacing(16)
        tools.addStretch(1)
        buttons = ButtonRow(self, self.tr("Match again"), "chapters_save")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, hint):
            column.addWidget(widget)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.resize(720, 560)
        self._show(0)

    def edit(self, what: str) -> None:
        """One of the tools, on the selected row."""
        row = self.table.currentRow()
        if what == "undo":
            if self._before:
                self.links = self._before.pop()
            self._show(row)
            return
        if what == "join":
            changed = joined(self.links, row)
        elif what == "part":
            changed = parted(self.links, row)
        else:
            side, way = what.split("_")
            changed = shifted(self.links, row, source=side == "source", down=way == "down")
        if changed != self.links:
            self._before.append(self.links)
            self.links = changed
            self._show(row)

    def _show(self, row: int) -> None:
        self.table.setRowCount(len(self.links))
        for number, link in enumerate(self.links):
            for column, (chapters, part) in enumerate(
                zip(self._chapters, (link.source, link.target), strict=True)
            ):
                titles = [chapters[n].title or self.tr("Chapter {0}").format(n + 1) for n in part]
                item = QTableWidgetItem("\n".join(titles) or "—")
                aside = self._languages[column].right_to_left
                side = Qt.AlignmentFlag.AlignRight if aside else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        self.table.resizeRowsToContents()
        self.table.selectRow(max(0, min(row, len(self.links) - 1)))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        row = self.table.currentRow()
        here = self.links[row] if 0 <= row < len(self.links) else None
        more = row < len(self.links) - 1
        size = len(here.source) + len(here.target) if here is not None else 0
        for name, button in self._tools.items():
            button.setEnabled(here is not None and (more or name in {"part", "undo"}))
        self._tools["part"].setEnabled(size > 1)
        self._tools["undo"].setEnabled(bool(self._before))
