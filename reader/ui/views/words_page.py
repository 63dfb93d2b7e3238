"""The vocabulary as a page: table, filters, bulk changes, and where a word stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from reader.ui import figures
from reader.ui.fonts import semibold, ui_font
from reader.ui.icons import Look
from reader.ui.models.hit_list_model import HitListModel
from reader.ui.models.term_table_model import COLUMNS, TermTableModel, column_name
from reader.ui.plurals import counted
from reader.ui.views.controls import IconButton, StatusButton, TintedLabel, plain_button
from reader.ui.views.hit_list import HitList
from reader.ui.views.page_bar import PageBar
from reader.ui.views.words_filters import WordsFilters
from reader.ui.views.words_table import WordsTable
from reader.vocabulary.term import Status

_NARROW = 1000
_BESIDE = 60
"""Margins, and what is between the words counted and what can be done with them."""
_STATUSES = (
    (Status.LEARNING_1, "1"), (Status.LEARNING_2, "2"), (Status.LEARNING_3, "3"),
    (Status.LEARNING_4, "4"), (Status.LEARNING_5, "5"), (Status.IGNORED, "I"), (Status.KNOWN, "W"),
)  # fmt: skip


class WordsPage(QWidget):
    """Shows a TermTableModel; reports wishes about the selected rows."""

    closed = Signal()
    query_changed = Signal()
    status_wanted = Signal(object)
    tags_wanted = Signal()
    deletion_wanted = Signal()
    merge_wanted = Signal()
    duplicates_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    """Words known from elsewhere are to be brought along."""
    undo_wanted = Signal()
    redo_wanted = Signal()
    rows_changed = Signal()
    hit_wanted = Signal(object)
    everywhere_wanted = Signal()
    """Every place of the selected word in the library."""
    columns_changed = Signal()

    def __init__(
        self, model: TermTableModel, places: HitListModel, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("words_page")
        self.setAccessibleName(self.tr("Vocabulary"))
        self._look = look
        self.filters = WordsFilters(look, self)
        self.filters.changed.connect(self.query_changed)
        self.table = WordsTable(model, look, self)
        self.table.status_wanted.connect(self.status_wanted)
        self.table.deletion_wanted.connect(self.deletion_wanted)
        self.table.rows_changed.connect(self._on_rows_changed)
        self.bar = self._make_bar()
        self.bulk = _BulkBar(look, self)
        self.bulk.status_wanted.connect(self.status_wanted)
        self.bulk.tags.clicked.connect(self.tags_wanted)
        self.bulk.merge.clicked.connect(self.merge_wanted)
        self.bulk.export.clicked.connect(self.export_wanted)
        self.bulk.delete.clicked.connect(self.deletion_wanted)
        self.places = _Places(places, look, self)
        self.places.list.hit_wanted.connect(self.hit_wanted)
        self.places.everywhere.clicked.connect(self.everywhere_wanted)
        self._count = TintedLabel(look, "ink-quiet", "", self)
        self._count.setObjectName("words_count")
        self._count.setFont(ui_font("caption"))
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self.places)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([900, 340])
        self._split.setHandleWidth(1)
        line = QHBoxLayout()
        line.setContentsMargins(20, 0, 16, 6)
        line.addWidget(self._count)
        line.addSpacing(16)
        line.addWidget(self.bulk, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filters)
        column.addLayout(line)
        column.addWidget(self._split, 1)
        look.changed.connect(self.update)
        self.set_total(0)

    def _make_bar(self) -> PageBar:
        look = self._look
        bar = PageBar(look, self.tr("Vocabulary"), self.tr("Close"), self)
        bar.close_button.clicked.connect(self.closed)
        bar.add_stretch()
        self.undo = IconButton(look, "undo", self.tr("Undo"), bar)
        self.redo = IconButton(look, "redo", self.tr("Redo"), bar)
        self.columns = IconButton(look, "panel", self.tr("Columns"), bar)
        self.export = IconButton(look, "export", self.tr("Export what is listed"), bar)
        self.more = IconButton(look, "more", self.tr("More"), bar)
        for button, name in ((self.undo, "undo"), (self.redo, "redo"), (self.columns, "columns"),
                             (self.export, "export"), (self.more, "more")):  # fmt: skip
            button.setObjectName(f"words_{name}")
            bar.add(button)
        look.keys.show_tip(self.undo, self.tr("Undo"), "undo")
        look.keys.show_tip(self.redo, self.tr("Redo"), "redo_words")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.columns.setMenu(self._columns_menu())
        self.columns.setPopupMode(self.columns.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Find words kept twice…"), self.duplicates_wanted.emit)
        menu.addAction(self.tr("Import known words…"), self.import_wanted.emit)
        self.more.setMenu(menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        return bar

    def _columns_menu(self) -> QMenu:
        menu = QMenu(self)
        shown = set(self.table.columns())
        for column in COLUMNS:
            action = menu.addAction(column_name(column))
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(column.key != "text")
            action.toggled.connect(lambda on, key=column.key: self._on_column(key, on))
        return menu

    def _on_column(self, key: str, wanted: bool) -> None:
        self.table.show_column(key, wanted)
        self.columns_changed.emit()

    def set_columns(self, keys: Sequence[str]) -> None:
        """Show these; what is no column is passed over."""
        for column, action in zip(COLUMNS, self.columns.menu().actions(), strict=True):
            action.setChecked(column.key in keys or column.key == "text")

    # What is shown

    def set_total(self, total: int, *, at_least: bool = False) -> None:
        """How many words are listed; `at_least` while they are being counted."""
        if at_least:
            self._count.setText(self.tr("more than {0} words").format(figures.number(total)))
        else:
            text = counted(total, "1 word", "{0} words")
            self._count.setText(text.format(figures.number(total)))

    def set_can(self, *, undo: bool, redo: bool) -> None:
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)

    def _on_rows_changed(self) -> None:
        self.bulk.set_count(len(self.table.selected_rows()))
        self._make_room()
        self.rows_changed.emit()

    def _make_room(self) -> None:
        """In a narrow window the number of selected words takes the place of the number of all."""
        selected = bool(self.table.selectionModel().hasSelection())
        room = self.width() - _BESIDE
        alone = selected and not self.bulk.fit(room - self._count.sizeHint().width())
        if alone:
            self.bulk.fit(room)
        self._count.setVisible(not alone)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self._look.keys
        if keys.matches(event, "escape"):
            if self.filters.search.hasFocus() and self.filters.search.text():
                self.filters.search.clear()
            else:
                self.closed.emit()
        elif keys.matches(event, "find"):
            self.filters.search.setFocus()
        elif keys.matches(event, "redo_words"):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.filters.set_room(self.width())
        self.places.setVisible(not narrow)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("page"))


class _BulkBar(QWidget):
    """What can be done with several words at once."""

    status_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._selected = TintedLabel(look, "ink", "", self)
        self._selected.setFont(semibold(ui_font("caption")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._selected)
        row.addSpacing(8)
        self._statuses: list[StatusButton] = []
        for status, label in _STATUSES:
            button = StatusButton(look, status, label, self.tr("Status {0}").format(label), self)
            button.setCheckable(False)
            button.clicked.connect(lambda _=False, status=status: self.status_wanted.emit(status))
            row.addWidget(button)
            self._statuses.append(button)
        row.addSpacing(8)
        self.tags = plain_button(self.tr("Tags…"), self)
        self.merge = plain_button(self.tr("Merge"), self)
        self.export = plain_button(self.tr("Export…"), self)
        self.delete = plain_button(self.tr("Delete"), self)
        self.delete.setProperty("danger", True)
        for button_, name in ((self.tags, "tags"), (self.merge, "merge"), (self.export, "export"),
                              (self.delete, "delete")):  # fmt: skip
            button_.setObjectName(f"bulk_{name}")
            button_.setProperty("compact", True)
            row.addWidget(button_)
        row.addStretch(1)
        self.set_count(0)

    def fit(self, room: int) -> bool:
        """Leave out what stands above (export) and then what has keys (1 to 5, I, W) until the rest
        has room. Returns: whether nothing is left out."""
        layout = self.layout()
        assert layout is not None
        for left_out in ((), (self.export,), (self.export, *self._statuses)):
            for button in (*self._statuses, self.export):
                button.setVisible(button not in left_out)
            layout.invalidate()
            if layout.sizeHint().width() <= room:
                break
        return not left_out

    def set_count(self, count: int) -> None:
        text = counted(count, "1 word selected", "{0} words selected")
        self._selected.setText(text.format(figures.number(count)))
        self.merge.setVisible(count > 1)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setVisible(count > 0)


class _Places(QWidget):
    """The sentences the selected word was kept with."""

    def __init__(self, model: HitListModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setMinimumWidth(240)
        self._title = TintedLabel(look, "ink", self.tr("Where you met it"), self)
        self._title.setFont(semibold(ui_font("body")))
        self.list = HitList(model, look, self)
        self.everywhere = plain_button(self.tr("Every place in my texts"), self)
        self.everywhere.setObjectName("words_everywhere")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(self.everywhere)
        foot.addStretch(1)
        column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("page-alt"))
