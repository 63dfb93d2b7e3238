"""The one table of actions behind menus, tool buttons and the key sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_CONTEXT = "actions"


@dataclass(frozen=True, slots=True)
class WindowState:
    """What the window shows, as far as actions care."""

    page: str = "library"
    """"library" or "reading"."""
    has_work: bool = False
    has_word: bool = False
    """A word is under the pointer, pinned, under the keyboard, or selected in the panel."""
    panel_open: bool = False
    can_undo: bool = False


EnabledWhen = Callable[[WindowState], bool]


def _always(_state: WindowState) -> bool:
    return True


def _in_library(state: WindowState) -> bool:
    return state.page == "library"


def _reading(state: WindowState) -> bool:
    return state.page == "reading" and state.has_work


def _on_word(state: WindowState) -> bool:
    return state.page == "reading" and state.has_word


def _undoable(state: WindowState) -> bool:
    return state.can_undo


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the reader can do.

    `text` and `group` are English; `translated` finds them in the catalogue under "actions",
    where a walk over the table puts them.
    """

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    enabled_when: EnabledWhen = _always
    group: str = "Window"
    icon: str = ""
    checkable: bool = False
    key_only: bool = False
    """The reading page handles the key itself; the table names it for the key sheet."""
    repeats: bool = False
    """Holding the key down does it again and again."""


def _page_key(identity: str, text: str, *keys: str) -> ActionSpec:
    return ActionSpec(identity, text, keys, _reading, "Reading", key_only=True)


def _word(identity: str, text: str, key: str) -> ActionSpec:
    return ActionSpec(identity, text, (key,), _on_word, "Words")


TABLE: tuple[ActionSpec, ...] = (
    _page_key("next_sentence", "Next sentence", "Down"),
    _page_key("previous_sentence", "Previous sentence", "Up"),
    _page_key("next_word", "Next word", "Right"),
    _page_key("previous_word", "Previous word", "Left"),
    _page_key("next_unknown", "Next unknown word", "Return"),
    _page_key("other_side", "To the other column", "Tab"),
    _page_key("page_down", "Next page", "Space", "PgDown"),
    _page_key("page_up", "Previous page", "Shift+Space", "PgUp"),
    ActionSpec("swap", "Swap the columns", ("Ctrl+Shift+S",), _reading, "Reading", "swap"),
    ActionSpec(
        "larger",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        _reading,
        "Reading",
        repeats=True,
    ),
    ActionSpec("smaller", "Smaller text", ("Ctrl+-",), _reading, "Reading", repeats=True),
    ActionSpec("normal_size", "Normal text size", ("Ctrl+0",), _reading, "Reading"),
    ActionSpec("furigana", "Furigana", ("Ctrl+J",), _reading, "Reading", checkable=True),
    _word("add_word", "Add the word", "A"),
    _word("status_1", "Learning 1", "1"),
    _word("status_2", "Learning 2", "2"),
    _word("status_3", "Learning 3", "3"),
    _word("status_4", "Learning 4", "4"),
    _word("status_5", "Learning 5", "5"),
    _word("ignore", "Ignore the word", "I"),
    _word("known", "Know the word", "W"),
    ActionSpec(
        "vocabulary",
        "Vocabulary",
        ("Ctrl+K",),
        _reading,
        "Words",
        "panel",
        checkable=True,
    ),
    ActionSpec(
        "search_words",
        "Search words",
        ("Ctrl+Shift+F",),
        _reading,
        "Words",
        "search",
    ),
    ActionSpec("export", "Export cards…", ("Ctrl+E",), _reading, "Words", "cards"),
    ActionSpec("undo", "Undo delete", ("Ctrl+Z",), _undoable, "Words", "undo"),
    ActionSpec("library", "Library", ("Ctrl+L", "Alt+Left"), _reading, "Window", "library"),
    ActionSpec(
        "continue",
        "Continue reading",
        ("Alt+Right",),
        lambda state: _in_library(state) and state.has_work,
    ),
    ActionSpec("open", "Add a text…", ("Ctrl+O",), _always, "Window", "plus"),
    ActionSpec("theme", "Next theme: light, sepia, dark", ("Ctrl+T",)),
    ActionSpec("focus_mode", "Focus: full screen", ("F11",), checkable=True),
    ActionSpec("settings", "Settings", ("Ctrl+,",), icon="settings"),
    ActionSpec("keys", "Key sheet", ("?", "F1")),
    ActionSpec("about", "About Facing Pages"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",)),
)
GROUPS = (
    "Reading",
    "Words",
    "Window",
)


def translated(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate(_CONTEXT, text)


def key_names(shortcut: str) -> list[str]:
    """The caps to draw for a shortcut, as the platform writes them: ["Ctrl", "Shift", "S"]."""
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    if shortcut in arrows:
        return [arrows[shortcut]]
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    if native.endswith("++"):
        return [*native[:-2].split("+"), "+"]
    parts = native.split("+") if len(native) > 1 else [native]
    return [arrows.get(part, part) for part in parts]


class Actions(QObject):
    """The QActions of one window, made from the table."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in TABLE:
            if not spec.key_only:
                self._actions[spec.id] = self._action(spec, window)
        self.update(WindowState())

    def __getitem__(self, identity: str) -> QAction:
        return self._actions[identity]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def update(self, state: WindowState) -> None:
        """Enable what makes sense in `state`."""
        for spec in TABLE:
            if spec.id in self._actions:
                self._actions[spec.id].setEnabled(spec.enabled_when(state))

    @staticmethod
    def _action(spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(translated(spec.text), window)
        action.setObjectName(f"action_{spec.id}")
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(spec.repeats)
        action.setCheckable(spec.checkable)
        if spec.shortcuts:
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{translated(spec.text).rstrip('…')} ({native})")
        window.addAction(action)
        return action
