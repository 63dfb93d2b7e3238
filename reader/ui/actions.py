"""The one table of actions behind menus, tool buttons and the key sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
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
    """One thing the reader can do; `text` and `group` are English and translated when shown."""

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


_N = QT_TRANSLATE_NOOP
TABLE: tuple[ActionSpec, ...] = (
    _page_key("next_sentence", _N("actions", "Next sentence"), "Down"),
    _page_key("previous_sentence", _N("actions", "Previous sentence"), "Up"),
    _page_key("next_word", _N("actions", "Next word"), "Right"),
    _page_key("previous_word", _N("actions", "Previous word"), "Left"),
    _page_key("next_unknown", _N("actions", "Next unknown word"), "Return"),
    _page_key("other_side", _N("actions", "To the other column"), "Tab"),
    _page_key("page_down", _N("actions", "Next page"), "Space", "PgDown"),
    _page_key("page_up", _N("actions", "Previous page"), "Shift+Space", "PgUp"),
    ActionSpec(
        "swap", _N("actions", "Swap the columns"), ("Ctrl+Shift+S",), _reading, "Reading", "swap"
    ),
    ActionSpec(
        "larger", _N("actions", "Larger text"), ("Ctrl++", "Ctrl+="), _reading, "Reading",
        repeats=True,
    ),
    ActionSpec(
        "smaller", _N("actions", "Smaller text"), ("Ctrl+-",), _reading, "Reading", repeats=True
    ),
    ActionSpec("normal_size", _N("actions", "Normal text size"), ("Ctrl+0",), _reading, "Reading"),
    ActionSpec(
        "furigana", _N("actions", "Furigana"), ("Ctrl+J",), _reading, "Reading", checkable=True
    ),
    _word("add_word", _N("actions", "Add the word"), "A"),
    _word("status_1", _N("actions", "Learning 1"), "1"),
    _word("status_2", _N("actions", "Learning 2"), "2"),
    _word("status_3", _N("actions", "Learning 3"), "3"),
    _word("status_4", _N("actions", "Learning 4"), "4"),
    _word("status_5", _N("actions", "Learning 5"), "5"),
    _word("ignore", _N("actions", "Ignore the word"), "I"),
    _word("known", _N("actions", "Know the word"), "W"),
    ActionSpec(
        "vocabulary", _N("actions", "Vocabulary"), ("Ctrl+K",), _reading, "Words", "panel",
        checkable=True,
    ),
    ActionSpec(
        "search_words", _N("actions", "Search words"), ("Ctrl+Shift+F",), _reading, "Words",
        "search",
    ),
    ActionSpec("export", _N("actions", "Export cards…"), ("Ctrl+E",), _reading, "Words", "cards"),
    ActionSpec("undo", _N("actions", "Undo delete"), ("Ctrl+Z",), _undoable, "Words", "undo"),
    ActionSpec(
        "library", _N("actions", "Library"), ("Ctrl+L", "Alt+Left"), _reading, "Window", "library"
    ),
    ActionSpec(
        "continue", _N("actions", "Continue reading"), ("Alt+Right",),
        lambda state: _in_library(state) and state.has_work,
    ),
    ActionSpec("open", _N("actions", "Add a text…"), ("Ctrl+O",), _always, "Window", "plus"),
    ActionSpec(
        "theme", _N("actions", "Next theme: light, sepia, dark"), ("Ctrl+T",)
    ),
    ActionSpec("focus_mode", _N("actions", "Focus: full screen"), ("F11",), checkable=True),
    ActionSpec("settings", _N("actions", "Settings"), ("Ctrl+,",), icon="settings"),
    ActionSpec("keys", _N("actions", "Key sheet"), ("?", "F1")),
    ActionSpec("about", _N("actions", "About Facing Pages")),
    ActionSpec("quit", _N("actions", "Quit"), ("Ctrl+Q",)),
)  # fmt: skip
GROUPS = (_N("actions", "Reading"), _N("actions", "Words"), _N("actions", "Window"))


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
