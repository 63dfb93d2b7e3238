"""The vocabulary panel: the words of this text, this language or all, searched and edited."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui import figures
from reader.ui.fonts import semibold, ui_font
from reader.ui.icons import Look
from reader.ui.models.term_list_model import TermListModel, status_name
from reader.ui.plurals import counted
from reader.ui.views.controls import IconButton, SearchField, Segmented, TintedLabel
from reader.ui.views.selection_bar import SelectionBar
from reader.ui.views.term_delegate import TermDelegate, chip_box
from reader.ui.views.term_list import TermList
from reader.vocabulary.term import Status, Term

_TYPING_PAUSE_MS = 120
SORT_ORDERS = ("text", "newest", "word", "status")


@dataclass(frozen=True, slots=True)
class TermQuery:
    """What the panel asks for."""

    scope: str = "text"
    """"text", "language" or "all"."""
    words: str = ""
    statuses: frozenset[Status] = frozenset()
    """Empty: whatever their status."""
    order: str = "text"


class VocabularyPanel(QWidget):
    """Shows a `TermListModel`; reports what the reader wants and saves nothing itself."""

    query_changed = Signal(object)
    status_wanted = Signal(object, object)
    """Terms, Status."""
    deletion_wanted = Signal(object)
    tags_wanted = Signal(object)
    term_edited = Signal(object)
    export_wanted = Signal(object)
    """The terms to export."""
    term_activated = Signal(object)
    """Show where this term stands in the text."""
    selection_changed = Signal()
    focus_moved = Signal()
    """The list got or lost the keyboard."""
    close_wanted = Signal()

    def __init__(self, model: TermListModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vocabulary_panel")
        self.setAccessibleName(self.tr("Vocabulary"))
        self._model, self._look = model, look
        self._statuses: frozenset[Status] = frozenset()
        self._order = "text"
        self._total = 0
        self._order_names = {
            "text": self.tr("In text order"),
            "newest": self.tr("Newest first"),
            "word": self.tr("By word"),
            "status": self.tr("By status"),
        }
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._emit_query)
        head = self._head()
        self.scope = Segmented(
            self.tr("Show words of"),
            (
                ("text", self.tr("This text")),
                ("language", self.tr("Language")),
                ("all", self.tr("All")),
            ),
            self,
        )
        self.scope.setObjectName("scope")
        self.scope.chosen.connect(lambda _key: self._emit_query())
        self.search = SearchField(look, self.tr("Search words and meanings"), self)
        self.search.setObjectName("term_search")
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.list = self._list()
        self._nothing = TintedLabel(look, "ink-quiet", "", self)
        self._nothing.setFont(ui_font("body"))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        empty = QWidget(self)
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(24, 24, 24, 0)
        inside.addWidget(self._nothing)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self._column(head)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._refresh)
        model.dataChanged.connect(self._refresh)
        look.changed.connect(self.update)
        self._refresh()

    # What is asked and chosen

    def query(self) -> TermQuery:
        return TermQuery(self.scope.current(), self.search.text(), self._statuses, self._order)

    def set_scope(self, scope: str) -> None:
        self.scope.choose(scope)

    def set_language_name(self, name: str) -> None:
        """What the middle of the three scopes is called."""
        self.scope.set_text("language", name)

    def set_total(self, total: int) -> None:
        """How many terms there are, listed or not."""
        self._total = total
        self._refresh()

    def selected_terms(self) -> list[Term]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self._model.term(row) for row in rows]

    def select_term(self, term_id: str) -> None:
        """Select one term, without taking the keyboard, if it is listed."""
        row = self._model.row_of(term_id)
        if row >= 0:
            index = self._model.index(row)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
            self.list.scrollTo(index)

    def has_keyboard(self) -> bool:
        """Whether status keys are meant for the panel's selection."""
        return self.list.hasFocus() and bool(self.list.selectionModel().hasSelection())

    def focus_list(self) -> None:
        """Give the list the keyboard; an empty one has no use for it and leaves it where it is."""
        if not self._model.rowCount():
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))

    # How it is put together

    def _head(self) -> QWidget:
        head = QWidget(self)
        head.setFixedHeight(int(self._look.theme.measure("panel.head_height")))
        title = TintedLabel(self._look, "ink", self.tr("Vocabulary"), head)
        title.setFont(semibold(ui_font("body")))
        keys = self._look.keys
        self.export = IconButton(self._look, "export", self.tr("Export cards"), head)
        keys.show_tip(self.export, self.tr("Export cards"), "export")
        self.export.setObjectName("panel_export")
        self.export.clicked.connect(self._on_export)
        close = IconButton(self._look, "close", self.tr("Close the panel"), head)
        keys.show_tip(close, self.tr("Close the panel"), "escape")
        close.setObjectName("panel_close")
        close.clicked.connect(self.close_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addSpacing(10)  # mirrored with the window, as margins are not
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.export)
        row.addWidget(close)
        return head

    def _list(self) -> QListView:
        view = TermList(self._look.keys, self)
        view.setObjectName("terms")
        view.setAccessibleName(self.tr("Words"))
        view.setModel(self._model)
        delegate = TermDelegate(self._look, view)
        delegate.chip_clicked.connect(self._on_chip)
        delegate.edited.connect(self.term_edited)
        view.setItemDelegate(delegate)
        view.deletion_wanted.connect(lambda: self.deletion_wanted.emit(self.selected_terms()))
        view.closing_wanted.connect(self.close_wanted)
        view.focus_moved.connect(self.focus_moved)
        view.show_wanted.connect(self._on_show_wanted)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        return view

    def _column(self, head: QWidget) -> None:
        self._filter = self._filter_button()
        self._sort = self._sort_button()
        self._bar = self._selection_bar()
        self._count = TintedLabel(self._look, "ink-quiet", "", self)
        self._count.setObjectName("term_count")
        self._count.setFont(ui_font("caption"))
        counts = QHBoxLayout()
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(0)
        counts.addWidget(self._count)
        counts.addStretch(1)
        counts.addWidget(self._filter)
        counts.addWidget(self._sort)
        self._counts = QWidget(self)
        self._counts.setLayout(counts)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 2, 16, 4)
        inner.setSpacing(10)
        inner.addWidget(self.scope)
        inner.addWidget(self.search)
        inner.addWidget(self._counts)
        inner.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((0, 0, 1, 0) if self.isRightToLeft() else (1, 0, 0, 0)))
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(inner)
        column.addWidget(self._stack, 1)

    def _sort_button(self) -> QPushButton:
        button = self._menu_button("term_sort", self._order_names[self._order])
        menu = QMenu(button)
        for key, text in self._order_names.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, key=key: self._on_sorted(key))
        button.setMenu(menu)
        return button

    def _filter_button(self) -> QPushButton:
        button = self._menu_button("term_filter", self.tr("Status"))
        button.setAccessibleName(self.tr("Filter by status"))
        menu = QMenu(button)
        self._filter_actions: dict[Status, QAction] = {}
        for status in Status:
            action = menu.addAction(self.tr(status_name(status)).capitalize())
            action.setCheckable(True)
            action.toggled.connect(lambda _on: self._on_filtered())
            self._filter_actions[status] = action
        menu.addSeparator()
        menu.addAction(self.tr("Whatever their status")).triggered.connect(self._clear_filter)
        button.setMenu(menu)
        return button

    def _menu_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("quiet", True)
        button.setFont(ui_font("caption"))
        # The chevron stands behind the word: Qt puts an icon before it.
        directions = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        button.setLayoutDirection(directions[not self.isRightToLeft()])
        button.setIconSize(QSize(14, 14))
        button.setStyleSheet("QPushButton { padding: 0 4px; min-height: 24px; }")

        def retint() -> None:
            button.setIcon(self._look.icon("chevron"))

        retint()
        self._look.changed.connect(retint)
        return button

    def _selection_bar(self) -> SelectionBar:
        status = self._menu_button("bulk_status", self.tr("Set status"))
        menu = QMenu(status)
        self._fill_status_menu(menu, self.selected_terms)
        status.setMenu(menu)
        bar = SelectionBar(self._look, status, self)
        bar.tags_wanted.connect(lambda: self.tags_wanted.emit(self.selected_terms()))
        bar.export_wanted.connect(self._on_export)
        bar.deletion_wanted.connect(lambda: self.deletion_wanted.emit(self.selected_terms()))
        return bar

    def _fill_status_menu(self, menu: QMenu, terms_of: object) -> None:
        for status in Status:
            text = self.tr(status_name(status)).capitalize()
            menu.addAction(text).triggered.connect(
                lambda _checked=False, status=status: self.status_wanted.emit(
                    terms_of() if callable(terms_of) else terms_of, status
                )
            )

    # What happens

    def _emit_query(self) -> None:
        self._typing.stop()
        self.query_changed.emit(self.query())

    def _on_sorted(self, key: str) -> None:
        self._order = key
        self._sort.setText(self._order_names[key])
        self._sort.setAccessibleName(self.tr("Sorted: {0}").format(self._order_names[key]))
        self._emit_query()

    def _on_filtered(self) -> None:
        self._statuses = frozenset(
            status for status, action in self._filter_actions.items() if action.isChecked()
        )
        font = ui_font("caption")
        self._filter.setFont(semibold(font) if self._statuses else font)
        count = len(self._statuses)
        text = self.tr("Status") if not count else self.tr("Status ({0})").format(count)
        self._filter.setText(text)
        self._emit_query()

    def _clear_filter(self) -> None:
        for action in self._filter_actions.values():
            action.blockSignals(True)
            action.setChecked(False)
            action.blockSignals(False)
        self._on_filtered()

    def _on_export(self) -> None:
        selected = self.selected_terms()
        self.export_wanted.emit(selected if len(selected) > 1 else list(self._model.terms))

    def _on_chip(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setObjectName("status_menu")
        self._fill_status_menu(menu, [self._model.term(row)])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chip = chip_box(self.list.visualRect(index), mirrored=self.isRightToLeft()).toRect()
        left = chip.left() if self.isRightToLeft() else chip.right() - menu.sizeHint().width()
        menu.popup(self.list.viewport().mapToGlobal(QPoint(left, chip.bottom() + 4)))

    def _on_show_wanted(self, row: int) -> None:
        self.term_activated.emit(self._model.term(row))

    def _show_menu(self, where: QPoint) -> None:
        terms = self.selected_terms()
        if not terms:
            return
        menu = QMenu(self)
        menu.setObjectName("term_menu")
        current = self.list.currentIndex()
        if len(terms) == 1:
            menu.addAction(self.tr("Edit (F2)")).triggered.connect(lambda: self.list.edit(current))
            menu.addAction(self.tr("Show in the text (Enter)")).triggered.connect(
                lambda: self.term_activated.emit(terms[0])
            )
        self._fill_status_menu(menu.addMenu(self.tr("Status")), terms)
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self.export_wanted.emit(terms))
        menu.addAction(self._look.keys.tip(self.tr("Delete"), "delete_words")).triggered.connect(
            lambda: self.deletion_wanted.emit(terms)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(where))

    def _refresh(self, *_: object) -> None:
        count = self._model.rowCount()
        selected = len(self.list.selectionModel().selectedRows())
        self._count.setText(self._counted(count))
        self._counts.setVisible(selected < 2)
        self._bar.set_count(selected)
        self.export.setEnabled(count > 0)
        self._stack.setCurrentIndex(0 if count else 1)
        self._nothing.setText(self._why_nothing())
        self.selection_changed.emit()

    def _counted(self, count: int) -> str:
        if self._total > count:
            text = counted(self._total, "{0} of 1 word", "{0} of {1} words")
            return text.format(figures.number(count), figures.number(self._total))
        return counted(count, "1 word", "{0} words").format(figures.number(count))

    def _why_nothing(self) -> str:
        if self.search.text() or self._statuses:
            return self.tr("No word matches.")
        text = self.tr("No words yet. Point at a word in the text and press {key} to keep it.")
        return text.format(key=self._look.keys.first("add_word"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._look.keys.matches(event, "escape"):
            if self.search.hasFocus() and self.search.text():
                self.search.clear()
            else:
                self.close_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page-alt"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        painter.fillRect(edge, 0, 1, self.height(), self._look.colour("rule"))
