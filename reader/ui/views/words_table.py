"""The table of words: cells in the face of their language, the status as its chip."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.text.language import language
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.models.term_list_model import TERM
from reader.ui.models.term_table_model import COLUMNS, USUAL, TermTableModel
from reader.ui.views.controls import paint_status_chip
from reader.ui.views.term_delegate import is_mirrored
from reader.vocabulary.term import Status, Term

Index = QModelIndex | QPersistentModelIndex
_ROW = 40
_STATUS_ACTIONS = {f"status_{number}": Status(number) for number in range(1, 6)} | {
    "ignore": Status.IGNORED,
    "known": Status.KNOWN,
}
_IN_INK = frozenset({"text", "meaning", "sentence"})


class WordsDelegate(QStyledItemDelegate):
    """Paints and edits cells."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, self._look.colour("accent-soft"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, self._look.colour("rule"))
        term: Term | None = index.data(TERM)
        key = COLUMNS[index.column()].key
        if term is not None and key == "status":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chip = QRectF(0, 0, 24, 24)
            left = box.right() - 36 if is_mirrored(option) else box.left() + 12
            chip.moveTo(left, box.top() + (_ROW - 24) / 2)
            paint_status_chip(painter, self._look, term.status, chip)
        elif term is not None:
            text, mirrored = str(index.data() or ""), is_mirrored(option)
            self._paint_text(painter, box, term, key, text, mirrored=mirrored)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_text(
        self, painter: QPainter, box: QRect, term: Term, key: str, text: str, *, mirrored: bool
    ) -> None:
        painter.setFont(cell_font(term, key))
        role = "ruby" if key == "reading" else "ink" if key in _IN_INK else "ink-quiet"
        painter.setPen(self._look.colour(role))
        inner = box.adjusted(8, 0, -8, -1)
        # The sentence runs its own way; it stands where the interface begins its lines.
        painter.setLayoutDirection(_direction(term, key, text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inner, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("cell_editor")
        field.setAccessibleName(COLUMNS[index.column()].name)
        term: Term | None = index.data(TERM)
        if term is not None:
            field.setFont(cell_font(term, COLUMNS[index.column()].key))
        field.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 8px; min-height: 0; }")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Once only: the view asks again when terms change elsewhere, and would undo the typing.
        if isinstance(editor, QLineEdit) and not editor.property("filled"):
            editor.setProperty("filled", True)
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.setText(text.replace("\n", "; "))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            before = str(index.data(Qt.ItemDataRole.EditRole) or "").replace("\n", "; ")
            if editor.text() != before:
                index.model().setData(index, editor.text())


def _direction(term: Term, key: str, text: str) -> Qt.LayoutDirection:
    """Of the words in a cell; a meaning may be in any language."""
    if key in {"text", "reading", "sentence"}:
        leftwards = language(term.language).right_to_left
    else:
        leftwards = next(
            (unicodedata.bidirectional(c) in {"R", "AL"} for c in text if c.isalpha()), False
        )
    directions = Qt.LayoutDirection
    return directions.RightToLeft if leftwards else directions.LeftToRight


def cell_font(term: Term, key: str) -> QFont:
    if key in {"text", "sentence"}:
        tongue = language(term.language)
        size = 18 if key == "text" else 16
        return resized(reading_font(tongue), size + 2 if tongue.script == "Arab" else size)
    return ui_font("body")


class WordsTable(QTableView):
    """Shows a TermTableModel; status keys, Delete and Enter are reported."""

    status_wanted = Signal(object)
    deletion_wanted = Signal()
    rows_changed = Signal()
    """Other rows are selected."""
    order_wanted = Signal(str, bool)
    """A store's order, and whether turned round."""

    def __init__(self, model: TermTableModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("words_table")
        self.setAccessibleName(self.tr("Words"))
        self._look = look
        self.setModel(model)
        self.setItemDelegate(WordsDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsMovable(True)
        heads.setSectionsClickable(True)
        heads.setStretchLastSection(True)
        # One that selects nothing: heads ask of every column whether all its cells are selected,
        # which takes 3 s for 100,000 rows, and show nothing of it.
        heads.setSelectionModel(QItemSelectionModel(model, heads))
        heads.setFont(ui_font("caption"))
        heads.setMinimumHeight(QFontMetrics(ui_font("caption")).height() + 16)
        heads.sectionClicked.connect(self._on_head_clicked)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
            self.setColumnHidden(number, column.key not in USUAL)
        self._order = ("created", False)
        self.show_order("created", turned=False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.rows_changed.emit())
        model.modelReset.connect(self.rows_changed)  # which forgets a selection without a word
        look.changed.connect(self.viewport().update)

    # Columns and order

    def columns(self) -> list[str]:
        """Keys of those shown, left to right."""
        heads = self.horizontalHeader()
        shown = [n for n in range(len(COLUMNS)) if not self.isColumnHidden(n)]
        return [COLUMNS[n].key for n in sorted(shown, key=heads.visualIndex)]

    def show_column(self, key: str, wanted: bool) -> None:
        number = next(n for n, column in enumerate(COLUMNS) if column.key == key)
        self.setColumnHidden(number, not wanted)

    def show_order(self, order: str, *, turned: bool) -> None:
        """Draw the arrow over the column that rules the order."""
        self._order = (order, turned)
        heads = self.horizontalHeader()
        number = next((n for n, c in enumerate(COLUMNS) if c.order == order), -1)
        heads.setSortIndicatorShown(number >= 0)
        if number >= 0:
            # The newest come first by themselves: that is descending to the eye.
            newest_first = order in {"created", "modified"}
            down = newest_first != turned
            heads.setSortIndicator(
                number, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            )

    def _on_head_clicked(self, number: int) -> None:
        order = COLUMNS[number].order
        if order:
            now, turned = self._order
            turned = not turned if order == now else False
            self.show_order(order, turned=turned)
            self.order_wanted.emit(order, turned)

    # Rows

    def selected_rows(self) -> list[int]:
        # Not by `selectedRows`, which asks the model of each cell: 5 s for 100,000 rows.
        rows: set[int] = set()
        parts = self.selectionModel().selection()
        for part in (parts.at(number) for number in range(parts.count())):
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain, keys = Qt.Key(event.key()), not event.modifiers(), self._look.keys
        wanted = next((one for one in _STATUS_ACTIONS if keys.matches(event, one)), None)
        if wanted is not None:
            self.status_wanted.emit(_STATUS_ACTIONS[wanted])
        elif keys.matches(event, "delete_words"):
            self.deletion_wanted.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif keys.matches(event, "escape"):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, and the search is its own field."""
