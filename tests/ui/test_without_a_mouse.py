"""Everything one can press is reached with Tab, and says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from reader.ui.views.popup_meanings import MeaningsText
from reader.ui.views.popup_values import MeaningLine
from reader.ui.windows.main_window import MainWindow

KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit)
INSIDE = (QComboBox, QAbstractSpinBox, QHeaderView, QAbstractItemView)


def controls(top: QWidget) -> list[QWidget]:
    """What can be pressed, typed in or chosen from, and is to be seen."""
    found = []
    for widget in top.findChildren(QWidget):
        above, inside = widget.parentWidget(), isinstance(widget, QHeaderView)
        while above is not None and not inside:
            inside, above = isinstance(above, INSIDE), above.parentWidget()
        shown = widget.isVisible() and widget.isEnabled() and widget.window() is top
        if isinstance(widget, KINDS) and shown and not inside:
            found.append(widget)
    return found


def by_tab(start: QWidget) -> list[QWidget]:
    """Where Tab leads, until it comes round."""
    start.setFocus()
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in stops:
        stops.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return stops


def unreached(top: QWidget, start: QWidget) -> list[str]:
    stops = by_tab(start)

    def reached(widget: QWidget) -> bool:
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        together = group.buttons() if group is not None else [widget]
        return any(one in stops or one.focusProxy() in stops for one in together)

    return [f"{type(one).__name__} {one.objectName()}" for one in controls(top) if not reached(one)]


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in controls(top)
        if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]


def open_rain(qtbot, window: MainWindow) -> QWidget:
    window.open_work(window.library_page.model.items[0].work)
    qtbot.waitUntil(lambda: window.page_model.words("source", 0) is not None, timeout=20000)
    return window.page.canvas


def test_the_library(qtbot, window: MainWindow) -> None:
    card = window.library_page.card(window.library_page.model.items[0].work.id)
    assert not unreached(window, card) and not nameless(window)


def test_the_page_its_word_card_and_its_panel(qtbot, window: MainWindow) -> None:
    canvas = open_rain(qtbot, window)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_H):
        QTest.keyClick(canvas, key)
    assert window.popup.pinned
    assert not unreached(window, canvas) and not nameless(window)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_A)
    window.actions_["vocabulary"].trigger()
    window.actions_["correct"].trigger()
    assert not unreached(window, canvas) and not nameless(window)


@pytest.mark.parametrize("action", ["settings", "keys", "change_keys", "about", "export"])
def test_the_dialogs(qtbot, window: MainWindow, action: str) -> None:
    canvas = open_rain(qtbot, window)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    window.words.add()
    window.actions_[action].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    assert not unreached(dialog, QApplication.focusWidget()) and not nameless(dialog)
    dialog.close()


@pytest.mark.parametrize("action", ["words", "review", "places"])
def test_the_other_pages(qtbot, window: MainWindow, action: str) -> None:
    canvas = open_rain(qtbot, window)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    window.words.add()
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, canvas))
    assert not unreached(window, QApplication.focusWidget()) and not nameless(window)


def test_words_of_a_meaning_are_chosen_by_key(qtbot, look) -> None:
    card = QWidget()
    meanings = MeaningsText(look, card)
    qtbot.addWidget(card)
    meanings.set_lines([MeaningLine("to set 𠮟 out", "A"), MeaningLine("(two) ways")])
    asked = []
    meanings.word_wanted.connect(lambda line, at: asked.append(line[at:]))
    right, left, enter = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return
    for key in (enter, right, right, right, right, enter, right, enter, left, left, enter):
        QTest.keyClick(meanings, key)
    assert asked == ["out", "two) ways", "𠮟 out"]
