"""Which keys do what: the defaults of the table, what the reader changed, who wants whose key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.actions import TABLE, Actions, ActionSpec, WindowState, translated

Keys = tuple[str, ...]
"""Shortcuts by their portable names: ("Return", "Ctrl+B")."""

SPECS: Mapping[str, ActionSpec] = {spec.id: spec for spec in TABLE}
_NATIVE = QKeySequence.SequenceFormat.NativeText
_THERE = {
    page: WindowState(page=page, has_work=True, can_undo=True)
    for page in ("library", "review", "words")
}
"""How things stand on the pages that hear keys of their own."""
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_KEEP_SHIFT = 0x01000000
"""From here on Qt numbers keys that write nothing; with Shift they are other keys."""


def parse_changes(text: str) -> dict[str, Keys]:
    """What `format_changes` wrote; lines about unknown actions and unknown keys are left out."""
    changes: dict[str, Keys] = {}
    for line in text.splitlines():
        identity, _, names = line.partition("=")
        if identity in SPECS:
            keys = (normal_key(name) for name in names.split("\t"))
            changes[identity] = tuple(dict.fromkeys(key for key in keys if key))
    return changes


def format_changes(changes: Mapping[str, Keys]) -> str:
    """Lines "action=Ctrl+B<tab>B"; an action without keys has none."""
    return "\n".join(f"{identity}=" + "\t".join(keys) for identity, keys in sorted(changes.items()))


def normal_key(name: str) -> str:
    """The one spelling of a key; empty for what is none, or a chord of several."""
    sequence = QKeySequence(name, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString() if sequence.count() == 1 else ""


def key_of(event: QKeyEvent) -> str:
    """The key that was pressed, as the table writes it; empty for a modifier by itself.

    Shift counts with letters and with keys that write nothing; a sign that takes Shift on this
    keyboard ("?") is itself. A number pad's keys are those of the main one.
    """
    key = event.key()
    if key in _MODIFIERS or key == Qt.Key.Key_unknown:
        return ""
    modifiers = _without(event.modifiers(), _KEYPAD | Qt.KeyboardModifier.GroupSwitchModifier)
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | _SHIFT
    writes = key < _KEEP_SHIFT and key != Qt.Key.Key_Space
    if writes and not chr(key).isalpha():
        modifiers = _without(modifiers, _SHIFT)
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString()


def _without(modifiers: Qt.KeyboardModifier, dropped: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
    """Not `& ~dropped`: on Windows, where the mask of all modifiers is a negative number, that
    drops Ctrl and Alt too."""
    return modifiers ^ (modifiers & dropped)


_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R,
    }
)  # fmt: skip


def native(key: str) -> str:
    """As this platform writes it: "Ctrl+B", "⌘B"."""
    return QKeySequence(key).toString(_NATIVE)


def compete(one: ActionSpec, other: ActionSpec) -> bool:
    """Whether the same key cannot mean both: they can be wanted at the same moment.

    Keys of a page of its own give way to keys of the window that count there too. While matches
    are corrected, those keys come before all others, so that Enter and Backspace are free to mean
    something else then.
    """
    if one.where == other.where:
        return True
    everywhere, there = (one, other) if not one.where else (other, one)
    state = _THERE.get(there.where)
    if everywhere.where or state is None:
        return False
    return not everywhere.on_page and everywhere.enabled_when(state)


class Keymap(QObject):
    """The keys in force. Whoever shows or hears keys asks here, and again on `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: dict[str, Keys] = {}

    @property
    def changes(self) -> Mapping[str, Keys]:
        """What is not as the table has it."""
        return self._changes

    def set_changes(self, changes: Mapping[str, Keys]) -> None:
        kept = {
            identity: keys for identity, keys in changes.items() if keys != default_keys(identity)
        }
        if kept != self._changes:
            self._changes = kept
            self.changed.emit()

    def keys(self, identity: str) -> Keys:
        found = self._changes.get(identity)
        return default_keys(identity) if found is None else found

    def first(self, identity: str) -> str:
        """The first key in the platform's writing; empty where there is none."""
        return next((native(key) for key in self.keys(identity)), "")

    def tip(self, text: str, identity: str) -> str:
        """A tool tip: the text and the key in brackets."""
        key = self.first(identity)
        return f"{text} ({key})" if key else text

    def show_tip(self, widget: QWidget, text: str, identity: str) -> None:
        """Give a widget that tool tip from now on, whatever the key becomes."""
        follow(widget, self, lambda: widget.setToolTip(self.tip(text, identity)))

    def matches(self, event: QKeyEvent, *identities: str) -> bool:
        """Whether the key that was pressed means one of these actions."""
        key = key_of(event)
        return bool(key) and any(key in self.keys(identity) for identity in identities)

    def action_of(self, event: QKeyEvent, where: str) -> str:
        """The action that a key means in a place; empty if none."""
        key = key_of(event)
        here = (spec.id for spec in TABLE if spec.where == where)
        return next((one for one in here if key and key in self.keys(one)), "")

    def holders(self, identity: str, key: str) -> list[str]:
        """The other actions that have a key which `identity` cannot share with them."""
        spec = SPECS[identity]
        return [
            other.id
            for other in TABLE
            if other.id != identity and key in self.keys(other.id) and compete(spec, other)
        ]

    def with_keys(self, identity: str, keys: Keys) -> dict[str, Keys]:
        """The changes if an action had these keys, and nobody else who competes for them."""
        changes = dict(self._changes) | {identity: tuple(dict.fromkeys(keys))}
        for key in keys:
            for other in self.holders(identity, key):
                left = changes.get(other, self.keys(other))
                changes[other] = tuple(one for one in left if one != key)
        return changes

    def swapped(self, identity: str, key: str) -> dict[str, Keys]:
        """The changes if an action took a key, and its holder this action's first key."""
        mine, holders = self.keys(identity), self.holders(identity, key)
        changes = self.with_keys(identity, (key, *mine[1:]))
        if holders and mine and mine[0] != key:
            left = changes[holders[0]]
            if not any(mine[0] in self.keys(one) for one in self.holders(holders[0], mine[0])
                       if one != identity):  # fmt: skip
                changes[holders[0]] = (mine[0], *left)
        return changes


def default_keys(identity: str) -> Keys:
    return tuple(filter(None, map(normal_key, SPECS[identity].shortcuts)))


class _Follower(QObject):
    """Goes with its parent, and the connection with it."""

    def __init__(self, keymap: Keymap, show: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        keymap.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._show()


def follow(owner: QObject, keymap: Keymap, show: Callable[[], None]) -> None:
    """Call `show` now and whenever keys change, as long as `owner` lives."""
    show()
    _Follower(keymap, show, owner)


def dress_actions(actions: Actions, keymap: Keymap) -> None:
    """Give the actions of a window their keys, and tool tips that name the first."""
    for spec in TABLE:
        if not spec.where:
            action = actions[spec.id]
            action.setShortcuts([QKeySequence(key) for key in keymap.keys(spec.id)])
            action.setToolTip(keymap.tip(translated(spec.text).rstrip("…"), spec.id))
