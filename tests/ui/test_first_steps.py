"""The first minutes: asked once, shown once, in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reader.layout.pair import Side
from reader.services import shelf
from reader.services.profile import Profile, open_profile
from reader.services.tongues import Tongues, save_tongues, tongues_of, were_asked
from reader.ui.windows.main_window import MainWindow
from reader.ui.windows.welcome import best_sample


@pytest.fixture
def with_samples(tmp_path: Path) -> Iterator[Profile]:
    opened = open_profile(tmp_path / "fresh")
    shelf.add_samples(opened)
    yield opened
    opened.close()


def press(window: MainWindow, name: str) -> None:
    card = window.commands.welcome.card
    assert card is not None
    card.findChild(QPushButton, name).click()


def test_languages_are_asked_then_the_steps_follow(window: MainWindow, profile: Profile) -> None:
    window.commands.welcome.begin()
    card = window.commands.welcome.card
    assert card is not None and card.isVisible() and card.step == "languages"
    card._learns._change(("es",))
    card._reads._change(("en",))
    press(window, "first_steps_next")
    assert tongues_of(profile) == Tongues(("en",), ("es",))
    assert were_asked(profile)


def test_keys_alone_answer_the_questions(qtbot, window: MainWindow, profile: Profile) -> None:
    window.commands.welcome.begin()
    card = window.commands.welcome.card
    assert card is not None
    card._reads._change(("en", "fr"))
    card.ask_languages()
    names = []
    for _ in range(4):
        names.append(window.focusWidget().objectName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["add_language", "first_steps_back", "first_steps_next", "library_search"]
    chip = card.findChild(QPushButton, "language_fr")
    qtbot.waitUntil(chip.isVisible)
    card._reads.focus_add()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is chip


def test_a_menu_longer_than_the_screen_is_one_column_that_scrolls(window: MainWindow) -> None:
    dressed = QWidget()
    dressed.setStyleSheet(window.look.theme.stylesheet())
    menu = QMenu(dressed)
    for number in range(80):
        menu.addAction(f"Language {number}")
    assert len({menu.actionGeometry(action).x() for action in menu.actions()}) == 1


def test_escape_in_the_text_closes_the_card(qtbot, window: MainWindow) -> None:
    window.open_work(window.library_page.model.items[0].work)
    window.commands.welcome.show_steps()
    window.actions_["escape"].trigger()
    assert not window.commands.welcome.card.isVisible()


def test_it_goes_on_when_the_reader_does(qtbot, window: MainWindow) -> None:
    window.open_work(window.library_page.model.items[0].work)
    qtbot.waitUntil(lambda: window.page_model.words(Side.SOURCE, 0) is not None, timeout=20000)
    window.commands.welcome.show_steps()
    card = window.commands.welcome.card
    assert card is not None and card.step == "sentence"
    window.page_model.sentence_hovered.emit(Side.SOURCE, 0)
    assert card.step == "word"
    canvas = window.page.canvas
    token = window.page_model.words(Side.SOURCE, 0)[1]
    box = canvas.span_boxes(Side.SOURCE, token.span, words=True)[0]
    where = QPoint(round((box.left + box.right) / 2), round((box.top + box.bottom) / 2))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert card.step == "own"


def test_closed_it_is_closed(window: MainWindow, profile: Profile) -> None:
    welcome = window.commands.welcome
    assert welcome.is_due
    welcome.begin()
    assert welcome.card is not None
    welcome.card.dismiss()
    assert not welcome.is_due and were_asked(profile)
    window.actions_["first_steps"].trigger()
    assert welcome.card.isVisible(), "unless the help menu is asked"


def test_it_stays_inside_the_window(window: MainWindow) -> None:
    window.commands.welcome.show_steps()
    card = window.commands.welcome.card
    assert card is not None
    for size in ((480, 420), (900, 600), (1600, 900)):
        window.resize(*size)
        assert window.rect().contains(card.geometry())


def test_the_sample_is_one_in_the_readers_languages(with_samples: Profile) -> None:
    assert best_sample(with_samples, Tongues()) is not None
    save_tongues(with_samples, Tongues(("ar",), ("ja",)))
    found = best_sample(with_samples, tongues_of(with_samples))
    assert found is not None
    assert {"ar", "ja"} <= {version.language for version in found.versions}


def test_without_samples_there_is_none(profile: Profile) -> None:
    assert best_sample(profile, Tongues()) is None
