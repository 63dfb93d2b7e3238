"""The action table: every action has one name, every key one meaning at a time."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.actions import GROUPS, TABLE, TOGETHER, Actions, WindowState, key_names
from reader.ui.dialogs.key_sheet import sheet_rows
from reader.ui.windows.mac_menu import program_menu

READING = WindowState(page="reading", has_work=True, has_word=True, can_undo=True)


def test_names_are_unique_and_groups_are_known() -> None:
    assert not [name for name, n in Counter(spec.id for spec in TABLE).items() if n > 1]
    assert {spec.group for spec in TABLE} <= set(GROUPS)


def test_every_key_means_one_thing() -> None:
    """Where it is heard; `test_keymap` says what else may not share a key."""
    keys = Counter(
        (spec.where, QKeySequence(key).toString()) for spec in TABLE for key in spec.shortcuts
    )
    assert not [key for key, n in keys.items() if n > 1]
    assert "" not in {key for _, key in keys}, "a shortcut that Qt does not know"


def test_word_keys_wait_for_a_word(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.update(WindowState(page="reading", has_work=True))
    assert not actions["add_word"].isEnabled()
    actions.update(READING)
    assert actions["add_word"].isEnabled()


def test_arrow_keys_belong_to_the_page(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert actions["next_sentence"] not in window.actions()
    page = QWidget(window)
    actions.attach_page(page)
    assert actions["next_sentence"] in page.actions()


def test_key_caps() -> None:
    assert key_names("Down") == ["↓"]
    assert key_names("Ctrl+Shift+S") == ["Ctrl", "Shift", "S"]
    assert key_names("Ctrl++") == ["Ctrl", "+"]
    assert key_names("?") == ["?"]


def test_the_key_sheet_names_every_key_once() -> None:
    everywhere = [group for group in GROUPS if group not in {"Correcting", "Review"}]
    shown = [keys for group in everywhere for _, row in sheet_rows(group) for keys in row]
    assert ["A"] in shown and ["Ctrl", "Shift", "S"] in shown
    statuses = next(row for text, row in sheet_rows("Words") if text == "Status of the word")
    assert statuses == [["1"], ["…"], ["5"]]
    # Del means what is chosen, on the shelf and in lists of words.
    keys = [tuple(caps) for caps in shown if caps not in (["…"], ["Del"])]
    assert len(keys) == len(set(keys))


def test_rows_that_are_shared_name_real_actions() -> None:
    assert {name for _, names in TOGETHER for name in names} <= {spec.id for spec in TABLE}


def test_macos_finds_the_programs_own_commands(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = program_menu(Actions(window))
    qtbot.addWidget(bar)
    (menu,) = [action.menu() for action in bar.actions()]
    roles = {action.menuRole() for action in menu.actions()}
    assert roles == {
        QAction.MenuRole.AboutRole, QAction.MenuRole.PreferencesRole, QAction.MenuRole.QuitRole,
    }  # fmt: skip
