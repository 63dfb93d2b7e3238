"""Every action with its keys, to be found, changed and set back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.text.folding import folded
from reader.ui.actions import GROUPS, TABLE, key_names, translated
from reader.ui.directions import isolated
from reader.ui.fonts import figures_font, semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.keymap import (
    SPECS,
    Keymap,
    Keys,
    default_keys,
    format_changes,
    key_of,
    native,
)
from reader.ui.views.controls import SearchField, TintedLabel, main_button, plain_button

_ACTION = Qt.ItemDataRole.UserRole
_SIZE = QSize(640, 640)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEXT = frozenset({"Tab", "Shift+Tab"})
"""They lead from part to part of every window, and stay what they are."""


class KeysDialog(QDialog):
    """Enter or a double click on a row, then the new key. What is changed counts at once; it is
    not asked twice, for everything can be set back."""

    changed = Signal(str)
    """What `format_changes` writes of the keys as they are now wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keys"))
        self._look, self._keys = look, look.keys
        self._asking = ""
        """The action whose new key is waited for."""
        self._adding = False
        self._taken = ""
        """A key that was pressed for it and is another's."""
        heading = TintedLabel(look, "ink", self.tr("Keys"), self)
        heading.setFont(title_font("card"))
        self.search = SearchField(look, self.tr("Search actions and keys"), self)
        self.search.setObjectName("keys_search")
        self.search.textChanged.connect(self._filter)
        self.list = self._made_list()
        self.said = TintedLabel(look, "ink", "", self)
        self.said.setObjectName("keys_said")
        self.said.setFont(ui_font("body"))
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(self._asked_row())
        column.addLayout(self._foot())
        room = parent.size() - QSize(48, 48) if parent is not None else _SIZE
        self.resize(_SIZE.boundedTo(room))
        self._keys.changed.connect(self._refresh)
        self._refresh()
        self._stop_asking()
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.search.setFocus()

    # How it is put together

    def _made_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("keys_list")
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setFont(ui_font("body"))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        for group in GROUPS:
            head = QTreeWidgetItem([translated(group)])
            head.setFont(0, semibold(ui_font("caption")))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            tree.addTopLevelItem(head)
            for spec in TABLE:
                if spec.group == group:
                    row = QTreeWidgetItem([_name(spec.id), ""])
                    row.setData(0, _ACTION, spec.id)
                    row.setFont(1, figures_font("caption"))
                    row.setSizeHint(0, QSize(0, 30))
                    head.addChild(row)
            head.setExpanded(True)
        tree.setItemsExpandable(False)
        tree.itemDoubleClicked.connect(lambda *_: self.ask())
        tree.currentItemChanged.connect(lambda *_: self._show_possible())
        return tree

    def _asked_row(self) -> QHBoxLayout:
        """What can be answered when a key is taken."""
        self.swap = plain_button(self.tr("Swap the two"), self)
        self.swap.setObjectName("keys_swap")
        self.swap.clicked.connect(self._swap)
        self.take = plain_button(self.tr("Remove it there"), self)
        self.take.setObjectName("keys_take")
        self.take.clicked.connect(self._take)
        self.leave = plain_button(self.tr("Leave it"), self)
        self.leave.setObjectName("keys_leave")
        self.leave.clicked.connect(self._stop_asking)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.swap, self.take, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        self.change = plain_button(self.tr("Change"), self)
        self.add = plain_button(self.tr("Add another"), self)
        self.remove = plain_button(self.tr("No key"), self)
        self.reset = plain_button(self.tr("Reset"), self)
        self.reset_all = plain_button(self.tr("Reset all"), self)
        done = main_button(self.tr("Done"), self)
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        named = (
            (self.change, "change", self.ask),
            (self.add, "add", partial(self.ask, adding=True)),
            (self.remove, "remove", lambda: self._set(self.current(), ())),
            (self.reset, "reset", self._reset),
            (self.reset_all, "reset_all", lambda: self._emit({})),
        )
        for button, name, do in named:
            button.setObjectName(f"keys_{name}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(button)
        row.addStretch(1)
        done.setObjectName("keys_done")
        done.setAutoDefault(False)
        row.addWidget(done)
        return row

    # What is shown

    def current(self) -> str:
        """The action of the chosen row; empty for none."""
        item = self.list.currentItem()
        return str(item.data(0, _ACTION) or "") if item is not None else ""

    def choose(self, identity: str) -> None:
        """Put the list on an action."""
        for row in self._rows():
            if row.data(0, _ACTION) == identity:
                self.list.setCurrentItem(row)

    def _rows(self) -> list[QTreeWidgetItem]:
        heads = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        return [row for head in heads if head is not None for row in _children(head)]

    def _refresh(self) -> None:
        for row in self._rows():
            identity = str(row.data(0, _ACTION))
            keys = self._keys.keys(identity)
            own = keys != default_keys(identity)
            row.setText(1, "   ".join(map(isolated, dict.fromkeys(map(_shown, keys)))) or "–")
            font = figures_font("caption")
            row.setFont(1, semibold(font) if own else font)
            told = ", ".join(map(native, keys)) or self.tr("no key")
            spoken = f"{row.text(0)}: {told}"
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            row.setToolTip(1, self._tip(identity) if own else "")
        self._filter(self.search.text())
        self._show_possible()

    def _tip(self, identity: str) -> str:
        usual = ", ".join(map(native, default_keys(identity))) or self.tr("no key")
        return self.tr("Default: {keys}").format(keys=usual)

    def _filter(self, text: str) -> None:
        wanted = folded(text)
        for row in self._rows():
            shown = folded(f"{row.text(0)} {row.text(1)}")
            row.setHidden(wanted not in shown)
        for at in range(self.list.topLevelItemCount()):
            head = self.list.topLevelItem(at)
            if head is not None:
                head.setHidden(all(row.isHidden() for row in _children(head)))

    def _show_possible(self) -> None:
        identity = self.current()
        for button in (self.change, self.add, self.remove):
            button.setEnabled(bool(identity))
        self.reset.setEnabled(identity in self._keys.changes)
        self.reset_all.setEnabled(bool(self._keys.changes))

    # Asking for a key

    def ask(self, *, adding: bool = False) -> None:
        """Wait for the key of the chosen action."""
        identity = self.current()
        if identity:
            self._asking, self._adding, self._taken = identity, adding, ""
            self._show_answers(False)
            self._say(self.tr("{action}: press the new key, or Esc to leave it as it is."))
            self.list.setFocus()

    def take_key(self, key: str) -> None:
        """The key that was pressed while one was asked for."""
        identity = self._asking
        spec, taken_by = SPECS[identity], self._keys.holders(identity, key)
        if key in _NEXT:
            self._say(
                self.tr("Tab moves from part to part and cannot be changed; press another key.")
            )
        elif spec.needs and not key.startswith(f"{spec.needs}+"):
            self._say(self.tr("This key is held and released, so it needs Alt; press another one."))
        elif taken_by:
            self._taken = key
            others = ", ".join(f"“{_name(one)}”" for one in taken_by)
            self._say(self.tr("{key} is already {other}."), key=native(key), other=others)
            self._show_answers(True)
        else:
            mine = self._keys.keys(identity)
            self._set(identity, (*mine, key) if self._adding else (key,))

    def _swap(self) -> None:
        self._emit(self._keys.swapped(self._asking, self._taken))
        self._stop_asking()

    def _take(self) -> None:
        mine = self._keys.keys(self._asking) if self._adding else ()
        self._set(self._asking, (*mine, self._taken))

    def _set(self, identity: str, keys: Keys) -> None:
        if identity:
            self._emit(self._keys.with_keys(identity, keys))
        self._stop_asking()

    def _reset(self) -> None:
        identity = self.current()
        if identity:
            self._emit(self._keys.with_keys(identity, default_keys(identity)))

    def _emit(self, changes: Mapping[str, Keys]) -> None:
        keymap = Keymap()
        keymap.set_changes(changes)  # drops what is as usual
        self.changed.emit(format_changes(keymap.changes))

    def _stop_asking(self) -> None:
        self._asking = self._taken = ""
        if any(button.hasFocus() for button in (self.swap, self.take, self.leave)):
            self.list.setFocus()
        self._show_answers(False)
        self.said.setText(self.tr("Press Enter on a row, then the new key. Changed keys are bold."))
        self.said.setAccessibleName(self.said.text())

    def _say(self, text: str, **values: str) -> None:
        self.said.setText(text.format(action=_name(self._asking), **values))
        self.said.setAccessibleName(self.said.text())

    def _show_answers(self, shown: bool) -> None:
        for button in (self.swap, self.take, self.leave):
            button.setVisible(shown)
        self.swap.setVisible(shown and not self._adding and bool(self._keys.keys(self._asking)))
        if shown:
            (self.swap if self.swap.isVisible() else self.take).setFocus()

    # Keys of the dialog itself

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._waits(event):
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if self._waits(event):
            return True
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.list and pressed and event.key() in _ENTER:
            self.ask()
            return True
        if watched is self.search and pressed and event.key() in (*_ENTER, Qt.Key.Key_Down):
            self._to_list()
            return True
        return super().eventFilter(watched, event)

    def _waits(self, event: QKeyEvent) -> bool:
        """Take the event for the key that is asked for, if one is."""
        if not self._asking or self._taken:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            key = key_of(event)
            if key == "Esc":
                self._stop_asking()
            elif key:
                self.take_key(key)
        return True

    def _to_list(self) -> None:
        """To the first row that is shown."""
        first = next((row for row in self._rows() if not row.isHidden()), None)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [head.child(at) for at in range(head.childCount())]
    return [row for row in found if row is not None]


def _shown(key: str) -> str:
    return "+".join(key_names(key))


def _name(identity: str) -> str:
    spec = SPECS[identity]
    return translated(spec.text).rstrip("…")
