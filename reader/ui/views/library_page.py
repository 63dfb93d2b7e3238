"""The shelf: the work being read, then a card for each work, then the place for one more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.models.cover_images import CoverImages
from reader.ui.models.library_model import LibraryModel
from reader.ui.views.controls import TintedLabel
from reader.ui.views.library_card import AddCard, WorkCard
from reader.ui.views.library_empty import EmptyLibrary
from reader.ui.views.library_hero import Hero

if TYPE_CHECKING:
    from reader.services.shelf import ShelfItem

_MARGIN_NARROW_BELOW = 760


class LibraryPage(QScrollArea):
    """Shows a `LibraryModel`; reports what the reader wants and changes nothing itself."""

    work_opened = Signal(str)
    work_removed = Signal(str)
    work_renamed = Signal(str)
    version_wanted = Signal(str)
    """A work that files should be added to as further versions."""
    action_wanted = Signal(str, str)
    """What to do with a work ("versions", "chapters", "tags", "cover", "found_cover",
    "drawn_cover", "book"), and its id."""
    shown = Signal()
    """The page came to the screen."""
    open_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, model: LibraryModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_page")
        self.setAccessibleName(self.tr("Library"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model, self._look = model, look
        self._desk = _Desk(look)
        self.setWidget(self._desk)
        self.covers = CoverImages(self)
        self.covers.arrived.connect(self._desk.update)
        self.hero = Hero(look, self.covers, self._desk)
        self.hero.continued.connect(self._on_continued)
        self._section = self._section_row()
        self._grid = CardGrid(look, self._desk)
        self._grid.add_card.clicked.connect(self.open_wanted)
        self._grid.walked_to.connect(lambda card: self.ensureWidgetVisible(card, 0, 24))
        self._empty = EmptyLibrary(look, self._desk)
        self._empty.open_wanted.connect(self.open_wanted)
        self._empty.samples_wanted.connect(self.samples_wanted)
        self._nothing = TintedLabel(
            look, "ink-quiet", self.tr("No title, tag or text matches."), self._desk
        )
        self._nothing.setFont(ui_font("body"))
        self._column = QVBoxLayout(self._desk)
        self._column.setSpacing(0)
        self._column.addWidget(self.hero)
        self._column.addSpacing(24)
        self._column.addWidget(self._section)
        self._column.addSpacing(8)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._grid)
        self._column.addWidget(self._empty, 100)
        self._column.addStretch(1)
        self._hero_wanted = False
        model.modelReset.connect(self._refresh)
        model.dataChanged.connect(self._on_items_changed)
        self._refresh()

    @property
    def model(self) -> LibraryModel:
        return self._model

    def set_hero_visible(self, visible: bool) -> None:
        self._hero_wanted = visible
        self._refresh_parts()

    def focus_first(self) -> None:
        """Put the keyboard where one would begin: continue, the first card, or opening files."""
        if self.hero.isVisibleTo(self._desk):
            self.hero.focus_button()
        elif self._model.total:
            self._grid.focus_first()
        else:
            self._empty.focus_button()

    def card(self, work_id: str) -> WorkCard | None:
        return self._desk.findChild(WorkCard, f"work_{work_id}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _MARGIN_NARROW_BELOW
        key = "library.margin_narrow" if narrow else "library.margin"
        side = int(self._look.theme.measure(key))
        self._column.setContentsMargins(side - 4, 26, side - 4, 40)
        self._legend.setVisible(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _section_row(self) -> QWidget:
        row = QWidget(self._desk)
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 0, 4, 0)
        title = TintedLabel(self._look, "ink", self.tr("Your texts"), row)
        title.setFont(title_font("section"))
        self._legend = _Legend(self._look, row)
        self._sort = QPushButton(row)
        self._sort.setObjectName("library_sort")
        self._sort.setProperty("quiet", True)
        self._sort.setFont(ui_font("caption"))
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self._sort)
        orders = {
            "read": self.tr("Last read"),
            "title": self.tr("Title"),
            "added": self.tr("Last added"),
            "known": self.tr("Best known"),
            "progress": self.tr("Furthest read"),
        }
        for key, text in orders.items():
            action = QAction(text, menu)
            action.triggered.connect(
                lambda _checked=False, key=key, text=text: self._on_sorted(key, text)
            )
            menu.addAction(action)
        self._sort.setMenu(menu)
        self._sort.setText(orders["read"])
        self._sort.setAccessibleName(self.tr("Sorted by: {0}").format(orders["read"]))
        self._tags = QPushButton(row)
        self._tags.setObjectName("library_tags")
        self._tags.setProperty("quiet", True)
        self._tags.setFont(ui_font("caption"))
        self._tags.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._tags.setMenu(QMenu(self._tags))
        self._retint()
        self._look.changed.connect(self._retint)
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(self._legend)
        line.addWidget(self._tags)
        line.addWidget(self._sort)
        return row

    def _retint(self) -> None:
        for button in (self._sort, self._tags):
            button.setIcon(self._look.icon("chevron"))
            button.setIconSize(QSize(16, 16))

    def _on_sorted(self, key: str, text: str) -> None:
        self._sort.setText(text)
        self._sort.setAccessibleName(self.tr("Sorted by: {0}").format(text))
        self._model.set_order(key)

    def _refresh_tags(self) -> None:
        """The tags there are, in a menu; nothing where there are none."""
        menu, tags = self._tags.menu(), self._model.tags
        menu.clear()
        for tag in ("", *tags):
            action = menu.addAction(tag or self.tr("All tags"))
            action.setCheckable(True)
            action.setChecked(tag == self._model.tag)
            action.triggered.connect(lambda _checked=False, tag=tag: self._model.set_tag(tag))
        self._tags.setText(self._model.tag or self.tr("All tags"))
        self._tags.setAccessibleName(self.tr("Shown: {0}").format(self._tags.text()))
        self._tags.setVisible(bool(tags))

    def _on_continued(self) -> None:
        if self.hero.item is not None:
            self.work_opened.emit(self.hero.item.work.id)

    def _refresh(self) -> None:
        cards = []
        for item in self._model.items:
            card = WorkCard(self._look, item, self.covers, self._grid)
            card.clicked.connect(
                lambda _checked=False, work_id=item.work.id: self.work_opened.emit(work_id)
            )
            card.removal_wanted.connect(
                lambda work_id=item.work.id: self.work_removed.emit(work_id)
            )
            card.cover_wanted.connect(
                lambda work_id=item.work.id: self.action_wanted.emit("cover", work_id)
            )
            card.set_excerpt(self._model.excerpt(item.work.id))
            card.menu_wanted.connect(lambda where, card=card: self._show_menu(card, where))
            cards.append(card)
        self._grid.set_cards(cards)
        self._refresh_parts()

    def _on_items_changed(self) -> None:
        for item in self._model.items:
            card = self.card(item.work.id)
            if card is not None:
                card.set_item(item)
                card.set_excerpt(self._model.excerpt(item.work.id))
        self._refresh_parts()

    def _refresh_parts(self) -> None:
        any_work = self._model.total > 0
        self._refresh_tags()
        self.hero.setVisible(any_work and self._hero_wanted)
        self._section.setVisible(any_work)
        self._grid.setVisible(any_work)
        self._nothing.setVisible(any_work and not self._model.items)
        self._empty.setVisible(not any_work)

    def _show_menu(self, card: WorkCard, where: QPoint) -> None:
        work_id = card.item.work.id
        menu = QMenu(self)
        menu.setObjectName("work_menu")
        entries = (
            (self.tr("Open"), self.work_opened),
            (self.tr("Add a version…"), self.version_wanted),
            (self.tr("Rename…"), self.work_renamed),
            (self.tr("Remove"), self.work_removed),
        )
        for text, signal in entries:
            if signal is self.work_removed:
                self._add_actions(menu, work_id, len(card.item.work.versions))
                self._add_covers(menu, card.item)
            menu.addAction(text).triggered.connect(
                lambda _checked=False, signal=signal: signal.emit(work_id)
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _add_covers(self, menu: QMenu, item: ShelfItem) -> None:
        covers = menu.addMenu(self.tr("Cover"))
        covers.setObjectName("work_covers")
        entries = (
            ("cover", self.tr("Choose a picture…"), True),
            ("found_cover", self.tr("The cover of its files"), item.chose_cover),
            ("drawn_cover", self.tr("The drawn cover"), bool(item.covers)),
        )
        self._add_entries(covers, item.work.id, entries)

    def _add_actions(self, menu: QMenu, work_id: str, versions: int) -> None:
        entries = (
            ("versions", self.tr("Versions…"), versions >= 1),
            ("chapters", self.tr("Chapters…"), versions >= 2),
            ("tags", self.tr("Tags…"), versions >= 1),
            ("book", self.tr("Export the text…"), versions >= 2),
        )
        self._add_entries(menu, work_id, entries)

    def _add_entries(
        self, menu: QMenu, work_id: str, entries: Sequence[tuple[str, str, bool]]
    ) -> None:
        """Args: entries: name, text and whether it can be done."""
        for name, text, enabled in entries:
            action = menu.addAction(text)
            action.setObjectName(f"work_{name}")
            action.setEnabled(enabled)
            action.triggered.connect(
                lambda _checked=False, name=name: self.action_wanted.emit(name, work_id)
            )


class CardGrid(QWidget):
    """Cards in as many columns as fit; the arrow keys walk over them."""

    walked_to = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards")
        self._look = look
        self._cards: list[WorkCard] = []
        self.add_card = AddCard(look, self)
        self.add_card.moved.connect(lambda key: self._on_moved(self.add_card, key))
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(int(look.theme.measure("library.grid_gap")) - 8)
        self._columns = 0

    def set_cards(self, cards: list[WorkCard]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = cards
        for card in cards:
            card.moved.connect(lambda key, card=card: self._on_moved(card, key))
        self._columns = 0
        self._place()

    def focus_first(self) -> None:
        everything = [*self._cards, self.add_card]
        everything[0].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        least = int(self._look.theme.measure("library.card_min"))
        columns = max(1, (self.width() + 12) // (least + 20))
        if columns == self._columns:
            return
        self._columns = columns
        while self._layout.count():
            self._layout.takeAt(0)
        for column in range(self._layout.columnCount()):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        for place, card in enumerate([*self._cards, self.add_card]):
            self._layout.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(columns):
            self._layout.setColumnStretch(column, 1)
        self._order_focus()

    def _order_focus(self) -> None:
        everything = [*self._cards, self.add_card]
        for first, second in pairwise(everything):
            QWidget.setTabOrder(first, second)

    def _on_moved(self, card: QWidget, key: int) -> None:
        everything: list[QWidget] = [*self._cards, self.add_card]
        ahead = -1 if self.isRightToLeft() else 1
        step = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }[Qt.Key(key)]
        wanted = everything.index(card) + step
        if 0 <= wanted < len(everything):
            everything[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            self.walked_to.emit(everything[wanted])


class _Desk(QWidget):
    """What the cards lie on; scrolls to whatever gets the keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("desk"))


class _Legend(QWidget):
    """What the parts of the coverage bars mean."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(ui_font("caption"))
        self._entries = (
            (self.tr("known"), "mark-99", "mark-99"),
            (self.tr("learning"), "status-3", "mark-3"),
            (self.tr("new"), "status-0", "mark-0"),
        )
        widths = [self.fontMetrics().horizontalAdvance(text) + 40 for text, _, _ in self._entries]
        self.setFixedSize(sum(widths) - 16, 24)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for text, fill, ring in self._entries:
            painter.setPen(QPen(self._look.colour(ring), 1))
            painter.setBrush(self._look.colour(fill))
            painter.drawRoundedRect(QRectF(left + 0.5, 9.5, 12, 6), 2, 2)
            painter.setPen(self._look.colour("ink-quiet"))
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(
                QRectF(left + 18, 0, width + 2, 24), Qt.AlignmentFlag.AlignVCenter, text
            )
            left += width + 40
