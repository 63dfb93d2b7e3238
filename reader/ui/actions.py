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
    """"library", "reading", "review", "words" or "places"."""
    has_work: bool = False
    has_word: bool = False
    """A word is under the pointer, pinned, under the keyboard, or selected in the panel."""
    panel_open: bool = False
    can_undo: bool = False
    veiled: bool = False


EnabledWhen = Callable[[WindowState], bool]


def _always(_state: WindowState) -> bool:
    return True


def _in_library(state: WindowState) -> bool:
    return state.page == "library"


def _reading(state: WindowState) -> bool:
    return state.page == "reading" and state.has_work


def _veiled(state: WindowState) -> bool:
    return _reading(state) and state.veiled


def _not_reviewing(state: WindowState) -> bool:
    return state.page != "review"


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
    on_page: bool = False
    """The key counts only while the text has the keyboard: arrows mean other things elsewhere."""
    repeats: bool = False
    """Holding the key down does it again and again."""
    where: str = ""
    """The place that hears the key by itself: "edit" while matches are corrected, "review",
    "words", "library"; empty for what is a QAction of the window."""
    needs: str = ""
    """A modifier the key must have: letting go of it means something."""


def _page_key(identity: str, text: str, *keys: str, group: str = "While reading") -> ActionSpec:
    return ActionSpec(identity, text, keys, _reading, group, on_page=True, repeats=True)


def _slide(identity: str, text: str, key: str) -> ActionSpec:
    return ActionSpec(
        identity, text, (key,), _reading, "While reading", on_page=True, repeats=True, needs="Alt"
    )


def _edit_key(identity: str, text: str, *keys: str) -> ActionSpec:
    return ActionSpec(f"edit_{identity}", text, keys, group="Correcting", where="edit")


def _review_key(identity: str, text: str, *keys: str) -> ActionSpec:
    return ActionSpec(f"review_{identity}", text, keys, group="Review", where="review")


def _mode(identity: str, text: str, key: str) -> ActionSpec:
    return ActionSpec(identity, text, (key,), _reading, "View", checkable=True)


def _word(identity: str, text: str, key: str) -> ActionSpec:
    return ActionSpec(identity, text, (key,), _on_word, "Words")


TABLE: tuple[ActionSpec, ...] = (
    _page_key("next_sentence", "Next sentence", "Down"),
    _page_key("previous_sentence", "Previous sentence", "Up"),
    _page_key("word_right", "Next word", "Right"),
    _page_key("word_left", "Previous word", "Left"),
    _page_key("next_unknown", "Next word not kept", "Return", "Enter"),
    _page_key("switch_side", "To the other column", "Ctrl+Right", "Ctrl+Left"),
    _page_key("page_down", "Next page", "Space", "PgDown"),
    _page_key("page_up", "Previous page", "Shift+Space", "PgUp"),
    _page_key("go_home", "To the beginning", "Home", "Ctrl+Home"),
    _page_key("go_end", "To the end", "End", "Ctrl+End"),
    ActionSpec("go_to", "Go to a place or chapter…", ("Ctrl+G",), _reading, "While reading"),
    _page_key("go_back", "Back to where you jumped from", "Backspace"),
    _page_key("go_forward", "Forward again", "Shift+Backspace"),
    _page_key("copy", "Copy the sentence", "Ctrl+C"),
    _page_key("copy_pair", "Copy with its counterpart", "Ctrl+Shift+C"),
    ActionSpec("find", "Search in both columns", ("Ctrl+F",), _reading, "While reading", "search"),
    ActionSpec("next_hit", "Next hit", ("F3",), _reading, "While reading", repeats=True),
    ActionSpec(
        "previous_hit", "Previous hit", ("Shift+F3",), _reading, "While reading", repeats=True
    ),
    ActionSpec("bookmark", "Bookmark", ("B",), _reading, "While reading", "bookmark"),
    ActionSpec("next_bookmark", "Next bookmark", ("Ctrl+B",), _reading, "While reading"),
    ActionSpec("speak_sentence", "Read this sentence aloud", ("S",), _reading, "While reading"),
    ActionSpec(
        "speak_on",
        "Read aloud from here; pause, go on",
        ("Shift+S",),
        _reading,
        "While reading",
        "speaker",
        True,
    ),
    ActionSpec("speak_stop", "Stop reading aloud", ("Ctrl+.",), _reading, "While reading"),
    ActionSpec("speak_settings", "Voices…", (), _always, "While reading"),
    ActionSpec("correct", "Correct the match", ("E",), _reading, "While reading", "pencil", True),
    _slide("slide_down", "Opposite: the next sentence, until Alt is released", "Alt+Down"),
    _slide("slide_up", "Opposite: the previous sentence, until Alt is released", "Alt+Up"),
    _page_key("show_note", "Show the footnote", "O"),
    ActionSpec("next_doubtful", "Next unsure match", ("N",), _reading, "While reading"),
    ActionSpec(
        "previous_doubtful", "Previous unsure match", ("Shift+N",), _reading, "While reading"
    ),
    _mode("mode_both", "Show both texts", "Ctrl+1"),
    _mode("mode_veiled", "Veil the translation", "Ctrl+2"),
    _mode("mode_rows", "Sentence by sentence", "Ctrl+3"),
    _mode("mode_interleaved", "Translation below each sentence", "Ctrl+4"),
    ActionSpec("veil", "Veil the translation or not", ("V",), _reading, "View", "eye", True),
    ActionSpec("reveal", "Reveal this translation", ("T",), _veiled, "View"),
    ActionSpec("swap", "Swap the columns", ("Ctrl+Shift+S",), _reading, "View", "swap"),
    ActionSpec(
        "larger",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        _reading,
        "View",
        repeats=True,
    ),
    ActionSpec("smaller", "Smaller text", ("Ctrl+-",), _reading, "View", repeats=True),
    ActionSpec("normal_size", "Normal text size", ("Ctrl+0",), _reading, "View"),
    _mode("hide_source", "Hide the left column", "Ctrl+5"),
    _mode("hide_target", "Hide the right column", "Ctrl+6"),
    ActionSpec("larger_here", "Larger text in this column", ("Ctrl+Alt+=",), _reading, "View"),
    ActionSpec("smaller_here", "Smaller text in this column", ("Ctrl+Alt+-",), _reading, "View"),
    ActionSpec("furigana", "Furigana", ("Ctrl+J",), _reading, "View", checkable=True),
    _mode("furigana_off", "No furigana", "F5"),
    _mode("furigana_hover", "Furigana where you point", "F6"),
    _mode("furigana_unknown", "Furigana over unknown words", "F7"),
    _mode("furigana_all", "Furigana over all words", "F8"),
    _mode("mark_words", "Mark words and parts of speech", "G"),
    _page_key("extend_right", "Select more", "Shift+Right", group="Words"),
    _page_key("extend_left", "Select less", "Shift+Left", group="Words"),
    _word("say_word", "Say the word", "P"),
    _word("pin_word", "Keep the word’s card open", "H"),
    _word("add_word", "Add the word", "A"),
    _word("status_1", "Learning 1", "1"),
    _word("status_2", "Learning 2", "2"),
    _word("status_3", "Learning 3", "3"),
    _word("status_4", "Learning 4", "4"),
    _word("status_5", "Learning 5", "5"),
    _word("ignore", "Ignore the word", "I"),
    _word("known", "Mark the word as known", "W"),
    _word("kanji", "Kanji of the word", "K"),
    _word("correct_reading", "Choose the reading", "R"),
    _word("next_shown", "Furigana of the word: by mode, always, never", "Shift+R"),
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
    ActionSpec("places", "Every place of the word", ("C",), _reading, "Words"),
    ActionSpec("words", "All words", ("Ctrl+Shift+K",), _not_reviewing, "Words", "panel"),
    ActionSpec("dictionaries", "Dictionaries…", ("Ctrl+Shift+D",), _not_reviewing, "Words"),
    ActionSpec("import_known", "Import known words…", (), _not_reviewing, "Words"),
    ActionSpec("know_rest", "Mark the rest of the page as known", ("Shift+W",), _reading, "Words"),
    ActionSpec("statistics", "Statistics", ("Ctrl+Shift+T",), _not_reviewing, "Words", "chart"),
    ActionSpec("review", "Review", ("Ctrl+R",), _not_reviewing, "Words", "cards"),
    ActionSpec("undo", "Undo the last change of words", ("Ctrl+Z",), _undoable, "Words", "undo"),
    ActionSpec(
        "redo_words",
        "Redo the last change of words",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        _not_reviewing,
        "Words",
        "redo",
    ),
    ActionSpec("library", "Library", ("Ctrl+L", "Alt+Left"), _reading, "Window", "library"),
    ActionSpec(
        "continue",
        "Continue reading",
        ("Alt+Right",),
        lambda state: _in_library(state) and state.has_work,
    ),
    ActionSpec("escape", "Close what is open", ("Esc",), _reading),
    ActionSpec("open", "Add a text…", ("Ctrl+O",), _always, "Window", "plus"),
    ActionSpec("open_address", "Open a web address…", ("Ctrl+Shift+O",)),
    ActionSpec("paste_text", "Paste as a text", ("Ctrl+V",), _not_reviewing),
    ActionSpec("theme", "Next theme: light, sepia, dark", ("Ctrl+T",), group="View"),
    ActionSpec("focus_mode", "Focus: full screen", ("F11",), group="View", checkable=True),
    ActionSpec("settings", "Settings", ("Ctrl+,",), icon="settings"),
    ActionSpec("handbook", "Handbook", ("F1",)),
    ActionSpec("first_steps", "Show the first steps"),
    ActionSpec("save_backup", "Save a backup…"),
    ActionSpec("restore_backup", "Restore a backup…"),
    ActionSpec("keys", "Key sheet", ("?",)),
    ActionSpec("change_keys", "Change keys…"),
    ActionSpec("about", "About Facing Pages"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",)),
    ActionSpec("remove_work", "Remove the text from the library", ("Del",), where="library"),
    ActionSpec("choose_cover", "Choose a cover", ("Ctrl+I",), where="library"),
    ActionSpec(
        "delete_words",
        "Delete the selected words",
        ("Del", "Backspace"),
        group="Words",
        where="words",
    ),
    _edit_key("push_down", "Push down", "Return", "Enter"),
    _edit_key("pull_up", "Pull up", "Backspace"),
    _edit_key("merge", "Merge", "Ctrl+Backspace"),
    _edit_key("split", "Split", "Ctrl+Return", "Ctrl+Enter"),
    _edit_key("confirm", "Confirm", "C"),
    _edit_key("mark_no_counterpart", "No counterpart", "X"),
    _edit_key("undo", "Undo", "Ctrl+Z"),
    _edit_key("redo", "Redo", "Ctrl+Y", "Ctrl+Shift+Z"),
    _review_key("show", "Show answer", "Space", "Return", "Enter"),
    _review_key("again", "Again", "1"),
    _review_key("hard", "Hard", "2"),
    _review_key("good", "Good", "3"),
    _review_key("easy", "Easy", "4"),
    _review_key("undo", "Undo the last answer", "Z"),
    _review_key("reveal", "Reveal this translation", "T"),
    _review_key("open", "Open in the text", "O"),
)
GROUPS = ("While reading", "View", "Words", "Window", "Correcting", "Review")
TOGETHER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Next, previous sentence", ("next_sentence", "previous_sentence")),
    ("Next, previous word", ("word_right", "word_left")),
    ("Next, previous page", ("page_down", "page_up")),
    ("To the beginning, the end", ("go_home", "go_end")),
    ("Back after a jump, forward", ("go_back", "go_forward")),
    ("Copy the sentence, the pair", ("copy", "copy_pair")),
    ("Next, previous hit", ("next_hit", "previous_hit")),
    ("Bookmark, next bookmark", ("bookmark", "next_bookmark")),
    ("Read aloud: this sentence, from here", ("speak_sentence", "speak_on")),
    ("Pair with the next, previous one", ("slide_down", "slide_up")),
    ("Next, previous unsure match", ("next_doubtful", "previous_doubtful")),
    ("Both, veiled, rows, interleaved", ("mode_both", "mode_rows", "mode_interleaved")),
    ("Larger, smaller, normal text", ("larger", "smaller", "normal_size")),
    (
        "Furigana: off, on hover, unknown words, all",
        ("furigana_off", "furigana_hover", "furigana_all"),
    ),
    ("Hide the left, the right column", ("hide_source", "hide_target")),
    ("Larger, smaller in this column", ("larger_here", "smaller_here")),
    ("Select more, less", ("extend_right", "extend_left")),
    ("Status of the word", ("status_1", "status_2", "status_5")),
    ("Ignore the word, mark it as known", ("ignore", "known")),
)
"""Actions that share a row of the key sheet, and what the row is called. Of three the middle one
stands for all between."""


def translated(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate(_CONTEXT, text)


def key_names(shortcut: str) -> list[str]:
    """The caps to draw for a shortcut, as the platform writes them: ["Ctrl", "Shift", "S"]."""
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    if shortcut in ("Left", "Right", "Up", "Down"):
        return [arrows[shortcut]]
    if shortcut == "Return":
        shortcut = "Enter"
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    if native.endswith("++"):
        return [*native[:-2].split("+"), "+"]
    parts = native.split("+") if len(native) > 1 else [native]
    return [arrows.get(part, part) for part in parts]


def portable_key_names(shortcut: str) -> list[str]:
    """The same as a PC's keyboard has them, whatever this computer's is: for the handbook."""
    names = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    parts = shortcut.split("+") if not shortcut.endswith("++") else [*shortcut[:-2].split("+"), "+"]
    return [names.get(part, part) for part in parts]


class Actions(QObject):
    """The QActions of one window, made from the table."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._specs = [spec for spec in TABLE if not spec.where]
        self._actions = {spec.id: _action(spec, window) for spec in self._specs}
        for spec in self._specs:
            if not spec.on_page:
                window.addAction(self._actions[spec.id])
        self.update(WindowState())

    def __getitem__(self, identity: str) -> QAction:
        return self._actions[identity]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def attach_page(self, page: QWidget) -> None:
        """Let the keys of the reading page count while `page` or what is in it has the keyboard."""
        for spec in self._specs:
            if spec.on_page:
                page.addAction(self._actions[spec.id])

    def update(self, state: WindowState) -> None:
        """Enable what makes sense in `state`."""
        for spec in self._specs:
            self._actions[spec.id].setEnabled(spec.enabled_when(state))


def _action(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(translated(spec.text), window)
    action.setObjectName(f"action_{spec.id}")
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    contexts = Qt.ShortcutContext
    action.setShortcutContext(
        contexts.WidgetWithChildrenShortcut if spec.on_page else contexts.WindowShortcut
    )
    action.setAutoRepeat(spec.repeats)
    action.setCheckable(spec.checkable)
    action.setShortcutVisibleInContextMenu(True)
    if spec.shortcuts:
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{translated(spec.text).rstrip('…')} ({native})")
    return action
