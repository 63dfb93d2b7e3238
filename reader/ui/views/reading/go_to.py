"""Going somewhere else in the text: by number, by share, by chapter, by bookmark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.layout.pair import Side
from reader.layout.places import chapters, parse_place
from reader.ui import fonts
from reader.ui.icons import pixmap
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme

_WIDTH = 480
_ROW = 32
_MOST_ROWS = 12
_EDGE = 16
_QUOTE = 70
_SEGMENT = Qt.ItemDataRole.UserRole
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_ROW_KEYS = _OWN_KEYS - {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


@dataclass(frozen=True, slots=True)
class _Place:
    icon: str
    title: str
    segment: int
    """Of the source."""


class GoTo(QFrame):
    """A field and, below it, the chapters and bookmarks of the text that fit what is typed."""

    closed = Signal()
    place_chosen = Signal(int)
    """A sentence of the source."""

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("go_to")
        self._model = model
        self._places: tuple[_Place, ...] = ()
        self._field = QLineEdit(self)
        self._field.setObjectName("go_to_field")
        self._field.setAccessibleName(self.tr("Go to a sentence, a share of the text or a chapter"))
        self._list = QTreeWidget(self)
        self._list.setObjectName("go_to_list")
        self._list.setAccessibleName(self.tr("Chapters and bookmarks"))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setIconSize(QSize(18, 18))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.header().setStretchLastSection(False)
        self._list.itemClicked.connect(lambda _item, _column: self._go())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.isVisible():
            self._fill()
        self.update()

    # What the reader does

    def open_over(self, room: QRect) -> None:
        """Show the field at the head of a stretch of the page, and what there is to choose."""
        pair = self._model.pair
        if pair is None or not pair.source.segments:
            return
        self._places = tuple(self._find_places())
        hint = self.tr("Sentence 1 to {count}, per cent, or a chapter’s title")
        self._field.setPlaceholderText(hint.format(count=len(pair.source.segments)))
        self._field.clear()
        self._fill()
        width = min(_WIDTH, room.width() - 2 * _EDGE)
        rows = min(len(self._places), _MOST_ROWS) * _ROW
        height = min(self._field.sizeHint().height() + rows + 26, room.height() - 2 * _EDGE)
        self.setGeometry(room.center().x() - width // 2, room.top() + 8, width, height)
        self._list.setColumnWidth(1, 96)
        self._list.setColumnWidth(0, width - 16 - 96 - 4)
        self._list.setVisible(bool(self._places))
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_list(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep the keys of the list for it, whatever actions of the window have them."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        elif isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take_key(event)
                return True
        return False

    def _take_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in _ROW_KEYS:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS}
            self._move(step.get(Qt.Key(event.key()), _MOST_ROWS))
        else:
            self._go()

    def _move(self, by: int) -> None:
        count = self._list.topLevelItemCount()
        if count:
            item = self._list.currentItem()
            row = -1 if item is None else self._list.indexOfTopLevelItem(item)
            self._choose(self._list.topLevelItem(min(max(row + by, 0), count - 1)))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._list.setCurrentItem(item)

    def _go(self) -> None:
        pair, item = self._model.pair, self._list.currentItem()
        if pair is None:
            return
        segment = parse_place(self._field.text(), len(pair.source.segments))
        if segment is None and item is not None:
            segment = int(item.data(0, _SEGMENT))
        if segment is not None:
            self.close_list()
            self.place_chosen.emit(segment)

    # What there is

    def _find_places(self) -> Iterator[_Place]:
        pair = self._model.pair
        assert pair is not None
        for segment in sorted(self._model.bookmarks):
            text = " ".join(pair.source.segment_text(segment).split())
            yield _Place("bookmark", text[:_QUOTE], segment)
        named = chapters(pair.source)
        if named:
            for chapter in named:
                yield _Place("chapter", chapter.title, chapter.segment)
            return
        for chapter in chapters(pair.target):
            across = self._model.segment_across(Side.TARGET, chapter.segment)
            yield _Place("chapter", chapter.title, across)

    def _fill(self) -> None:
        """The places whose titles hold what is typed; all of them for a number."""
        pair = self._model.pair
        count = 0 if pair is None else len(pair.source.segments)
        typed = self._field.text().strip().casefold()
        number = parse_place(typed, count) is not None
        self._list.clear()
        current = None
        here = self._model.segment_on(Side.SOURCE)
        for place in self._places:
            if typed and not number and typed not in place.title.casefold():
                continue
            item = self._item(place, count)
            self._list.addTopLevelItem(item)
            if place.icon == "chapter" and place.segment <= here:
                current = item
        if not number:
            self._choose(current or self._list.topLevelItem(0))

    def _item(self, place: _Place, count: int) -> QTreeWidgetItem:
        share = round(100 * place.segment / max(count - 1, 1))
        item = QTreeWidgetItem([place.title, self.tr("{0}%").format(share)])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _SEGMENT, place.segment)
        item.setToolTip(0, place.title)
        item.setSizeHint(0, QSize(0, _ROW))
        item.setFont(1, fonts.figures_font("caption"))
        item.setForeground(1, self._theme.colour("ink-quiet"))
        if place.icon == "bookmark":
            drawn = pixmap("bookmark", self._theme.colour("accent"), 18, self.devicePixelRatioF())
            item.setIcon(0, QIcon(drawn))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self._marked(place))
        return item

    def _marked(self, place: _Place) -> str:
        return self.tr("Bookmark: {text}").format(text=place.title)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("rule"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
