"""A window on a library that cannot be written to: one reads, and is told once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.errors import NotKept, UnreadableFile
from reader.layout.pair import Side
from reader.services.profile import Profile, open_profile
from reader.services.reading import state_of
from reader.store import database, unwritable
from reader.ui.messages import Messages
from reader.ui.windows.main_window import MainWindow


@pytest.fixture
def profile(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    """ "Rain", read before, in a folder that is not the reader's to change."""
    folder = profile.data_dir
    profile.library.save_reading_state(state_of(profile, profile.library.works()[0]))
    profile.close()

    def may(path: Path) -> bool:
        return not path.is_relative_to(folder)

    for module in (database, unwritable):
        monkeypatch.setattr(module, "is_ours_to_change", may)
    opened = open_profile(folder)
    yield opened
    opened.close()


@pytest.fixture
def told(messages: Messages) -> Iterator[list[str]]:
    """What is said in the window, by saves that raise in a slot as well."""
    said: list[str] = []
    messages.posted.connect(lambda message: said.append(message.text))
    hook = sys.excepthook
    messages.install_hooks()
    yield said
    messages.uninstall_hooks()
    sys.excepthook = hook


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def test_it_is_read_and_told_once(qtbot, told: list[str], window: MainWindow) -> None:
    page = window.page_model
    assert window.is_reading
    window.library.back_up()
    said = len(told)
    assert len(set(told)) == 1 and "nothing new is kept" in told[0]
    for side in Side:
        qtbot.waitUntil(lambda side=side: page.words(side, 0) is not None, timeout=20000)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_V, Qt.Key.Key_T):
        press(window, key)
        window.reading.save_place()
    assert page.revealed
    assert len(told) == said


def test_a_word_that_cannot_be_kept_says_so(
    qtbot, window: MainWindow, profile: Profile, told: list[str]
) -> None:
    qtbot.waitUntil(lambda: window.page_model.words(Side.SOURCE, 0) is not None, timeout=20000)
    press(window, Qt.Key.Key_Right)
    told.clear()
    press(window, Qt.Key.Key_A)
    assert len(told) == 1 and told[0].startswith("Nothing was saved")
    assert profile.terms.terms() == ()
    assert not window.vocabulary.can_undo


def test_settings_hold_for_the_session(
    window: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_settings: object) -> None:
        raise UnreadableFile("The settings cannot be written.")

    monkeypatch.setattr(window.appearance._store, "save", refuse)
    for _ in range(3):
        window.appearance.step_scale(1)
    assert window.appearance.settings.scale > 1.2
    assert told == ["The settings cannot be written."]


def test_only_another_trouble_is_told_anew(messages: Messages) -> None:
    said: list[str] = []
    messages.posted.connect(lambda message: said.append(message.text))
    for error in (
        NotKept("The disk of a is full.", full=True),
        NotKept("The disk of b is full.", full=True),
        NotKept("The folder is locked.", full=False),
    ):
        messages.show_unkept(error)
    assert said == ["The disk of a is full.", "The folder is locked."]
