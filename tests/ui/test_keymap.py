"""All keys can be changed, and are the same wherever they are shown or heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.ui.actions import TABLE
from reader.ui.dialogs.key_sheet import sheet_rows
from reader.ui.dialogs.keys_dialog import KeysDialog
from reader.ui.keymap import (
    SPECS,
    Keymap,
    compete,
    default_keys,
    format_changes,
    key_of,
    normal_key,
    parse_changes,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
keys = st.sampled_from(["Ctrl+B", "F9", "Shift+Space", "Ctrl++", "?", "Media Next", "Ctrl+,"])
changes = st.dictionaries(
    st.sampled_from(sorted(SPECS)), st.lists(keys, unique=True, max_size=3).map(tuple)
)


def pressed(key: Qt.Key, modifiers=NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@given(changes)
def test_changes_are_read_back(wanted) -> None:
    assert parse_changes(format_changes(wanted)) == wanted


@given(st.text())
def test_anything_in_the_file_gives_usable_keys(text: str) -> None:
    for identity, found in parse_changes(text).items():
        assert identity in SPECS and all(normal_key(key) == key for key in found)


@pytest.mark.parametrize(
    "key, modifiers, name",
    [
        (Qt.Key.Key_Question, SHIFT, "?"),
        (Qt.Key.Key_S, SHIFT, "Shift+S"),
        (Qt.Key.Key_Space, SHIFT, "Shift+Space"),
        (Qt.Key.Key_F3, SHIFT, "Shift+F3"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "Ctrl++"),
        (Qt.Key.Key_1, CTRL, "Ctrl+1"),
        (Qt.Key.Key_Enter, KEYPAD, "Enter"),
        (Qt.Key.Key_1, KEYPAD, "1"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_Shift, SHIFT, ""),
    ],
)
def test_what_was_pressed(key: Qt.Key, modifiers, name: str) -> None:
    assert key_of(pressed(key, modifiers)) == name


def test_the_table_has_no_two_actions_for_one_key() -> None:
    keymap = Keymap()
    for spec in TABLE:
        for key in keymap.keys(spec.id):
            assert not keymap.holders(spec.id, key), f"{spec.id}: {key}"


def test_who_competes() -> None:
    assert compete(SPECS["find"], SPECS["bookmark"])
    assert not compete(SPECS["edit_push_down"], SPECS["next_unknown"])
    assert not compete(SPECS["review_again"], SPECS["status_1"]), "disabled while reviewing"
    assert compete(SPECS["review_again"], SPECS["quit"])


def test_swapping_and_taking_away() -> None:
    keymap = Keymap()
    assert keymap.holders("bookmark", "Ctrl+F") == ["find"]
    assert keymap.swapped("bookmark", "Ctrl+F") == {"bookmark": ("Ctrl+F",), "find": ("B",)}
    taken = keymap.with_keys("bookmark", ("B", "Ctrl+F"))
    assert taken == {"bookmark": ("B", "Ctrl+F"), "find": ()}
    keymap.set_changes(taken)
    assert keymap.first("find") == "" and keymap.tip("Search", "find") == "Search"
    keymap.set_changes({"find": default_keys("find")})
    assert not keymap.changes, "set back is as if it never was changed"


def open_rain(qtbot, window) -> None:
    window.open_work(window.library_page.model.items[0].work)
    qtbot.waitUntil(lambda: window.page_model.words("source", 0) is not None, timeout=20000)


def test_a_change_is_heard_and_shown_everywhere(qtbot, window) -> None:
    open_rain(qtbot, window)
    canvas, model = window.page.canvas, window.page_model
    wanted = {"bookmark": ("Ctrl+Alt+M",), "correct": ("F9",), "next_sentence": ("J",)}
    window.appearance.change(keys=format_changes(wanted | {"edit_confirm": ("Y",)}))
    assert window.actions_["bookmark"].toolTip() == "Bookmark (Ctrl+Alt+M)"
    assert ["Ctrl", "Alt", "M"] in [
        caps for _, row in sheet_rows("While reading", keys=window.look.keys.keys) for caps in row
    ]
    QTest.keyClick(canvas, Qt.Key.Key_B)
    assert not model.bookmarks
    QTest.keyClick(canvas, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert model.bookmarks
    place = model.place.segment
    QTest.keyClick(canvas, Qt.Key.Key_J)
    QTest.keyClick(canvas, Qt.Key.Key_J)
    assert model.place.segment > place
    QTest.keyClick(canvas, Qt.Key.Key_F9)
    assert model.look.editing
    assert window.page.edit_bar.findChild(QPushButton, "edit_confirm").toolTip() == "Confirm (Y)"
    bead = model.place_bead
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert not model.pair.alignment.beads[bead].confirmed
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    assert model.pair.alignment.beads[bead].confirmed
    QTest.keyClick(canvas, Qt.Key.Key_F9)
    assert not model.look.editing


@pytest.fixture
def dialog(qtbot, look):
    look.keys.set_changes({})
    found = KeysDialog(look)
    qtbot.addWidget(found)
    found.changed.connect(lambda text: look.keys.set_changes(parse_changes(text)))
    found.show()
    qtbot.waitExposed(found)
    yield found
    look.keys.set_changes({})


def said(dialog: KeysDialog) -> str:
    return dialog.findChild(QLabel, "keys_said").text()


def test_a_key_is_changed_without_a_mouse(dialog, look) -> None:
    QTest.keyClicks(dialog.search, "bookm")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.current() == "bookmark"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert "press the new key" in said(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Shift)
    QTest.keyClick(dialog.list, Qt.Key.Key_M)
    assert look.keys.keys("bookmark") == ("M",)
    dialog.add.click()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert "already" in said(dialog), "Enter is a key like any other here"
    dialog.leave.click()
    assert look.keys.keys("bookmark") == ("M",)
    dialog.reset.click()
    assert look.keys.keys("bookmark") == ("B",)


def test_a_taken_key_is_said_and_swapped(dialog, look) -> None:
    dialog.choose("bookmark")
    dialog.ask()
    QTest.keyClick(dialog.list, Qt.Key.Key_F, CTRL)
    assert said(dialog) == "Ctrl+F is already “Search in both columns”."
    dialog.swap.click()
    assert look.keys.keys("bookmark") == ("Ctrl+F",) and look.keys.keys("find") == ("B",)
    dialog.reset_all.click()
    assert not look.keys.changes


def test_keys_that_cannot_be_taken(dialog, look) -> None:
    dialog.choose("slide_down")
    dialog.ask()
    QTest.keyClick(dialog.list, Qt.Key.Key_F9)
    assert "Alt" in said(dialog) and not look.keys.changes
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    assert "Tab" in said(dialog) and not look.keys.changes
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "Enter on a row" in said(dialog)
    dialog.remove.click()
    assert look.keys.keys("slide_down") == ()
