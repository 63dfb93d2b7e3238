"""Words looked up inside the popup, phrases, pointing with Shift, kanji one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.layout.pair import Side
from reader.lookup.entry import Entry, Sense
from reader.lookup.kanjidic import Kanji
from reader.services import glance
from reader.services.profile import Profile
from reader.ui.views.popup_meanings import MeaningsText
from reader.ui.views.popup_values import MeaningLine, PopupContent
from reader.ui.windows.main_window import MainWindow
from reader.vocabulary.term import Status

from .test_window import open_rain, press

WORDS = {
    "es": {"tren": "railway train", "llega": "he comes", "llegar": "to come"},
    "en": {"railway": "ferrocarril"},
}


class Small:
    """Knows a word of each language."""

    def prepare(self, language: str, **_: object) -> None:
        pass

    def arranged(self, *_: object) -> Small:
        return self

    def look_up_phrase(self, tokens, index, language, **_: object) -> tuple[int, list[Entry]]:
        gloss = WORDS.get(language, {}).get(tokens[index].lemma.lower())
        other = "en" if language == "es" else "es"
        senses = (Sense((gloss or "",)),)
        entry = Entry(tokens[index].lemma, "", senses, "Small", language, other)
        if tokens[index].surface == "llega":
            senses = (Sense(("to be late",)),)
            return 2, [Entry("llegar tarde", "", senses, "Small", language, other)]
        return 1, [entry] if gloss else []

    def look_up(self, word: str, language: str, **_: object) -> list[Entry]:
        return []


@pytest.fixture
def held(qtbot, make_window, monkeypatch) -> MainWindow:
    """The card of "tren", held."""
    window = make_window()
    monkeypatch.setattr(glance, "open_dictionaries", lambda _folder: Small())
    open_rain(qtbot, window)
    window.words.reopen_dictionaries()
    press(window, Qt.Key.Key_Right, 2)
    press(window, Qt.Key.Key_H)
    meanings = window.popup.findChild(MeaningsText)
    qtbot.waitUntil(lambda: "railway" in meanings.text())
    return window


def click_word(qtbot, meanings: MeaningsText, position: int) -> None:
    cursor = QTextCursor(meanings.document())
    cursor.setPosition(position)
    box = meanings.cursorRect(cursor)
    point = QPoint(box.right() + 3, box.center().y())
    qtbot.mouseClick(meanings.viewport(), Qt.MouseButton.LeftButton, pos=point)


def headword(window: MainWindow) -> str:
    return window.popup.findChild(QWidget, "popup_headword").text()


def test_a_word_of_a_meaning_is_looked_up_and_left_again(qtbot, held, profile: Profile) -> None:
    meanings = held.popup.findChild(MeaningsText)
    click_word(qtbot, meanings, 3)
    qtbot.waitUntil(lambda: headword(held) == "railway")
    assert "ferrocarril" in meanings.text()
    press(held, Qt.Key.Key_3)
    (term,) = profile.terms.terms()
    assert (term.language, term.text, term.status, term.contexts) == (
        "en", "railway", Status.LEARNING_3, (),
    )  # fmt: skip
    back = held.popup.findChild(QWidget, "popup_back")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert headword(held) == "tren" and not back.isVisible()
    press(held, Qt.Key.Key_A)
    assert {term.text for term in profile.terms.terms()} == {"railway", "tren"}


def test_the_phrase_a_word_begins_is_kept(qtbot, held, profile: Profile) -> None:
    press(held, Qt.Key.Key_Right)
    press(held, Qt.Key.Key_H)
    link = held.popup.findChild(QWidget, "popup_phrase")
    qtbot.waitUntil(lambda: link.isVisible() and "llegar tarde" in link.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    (term,) = profile.terms.terms()
    assert (term.text, term.meaning) == ("llegar tarde", "to be late")
    assert (term.contexts[0].surface, term.contexts[0].translation) == (
        "llega tarde", "The train is late.",
    )  # fmt: skip
    assert not link.isVisible()
    page = held.page_model
    (coloured,) = page.coloured(Side.SOURCE, page.annotation(Side.SOURCE, 0).tokens)
    assert coloured[0].of(page.document(Side.SOURCE).text) == "llega tarde"


def test_word_and_meanings_are_copied(held) -> None:
    held.popup.copy()
    assert QGuiApplication.clipboard().text() == "tren\nrailway train"


def test_a_selected_phrase_is_kept_after_its_card_was_closed(qtbot, window, profile) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right, 2)
    focus = QApplication.focusWidget()
    QTest.keyClick(focus, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.popup.pinned
    window.words.dismiss()
    press(window, Qt.Key.Key_A)
    assert [term.text for term in profile.terms.terms("es")] == ["tren llega"]


def test_pointing_can_wait_for_shift(qtbot, window) -> None:
    open_rain(qtbot, window)
    window.words.needs_shift = lambda: True
    window.words._resting = None  # as after the mouse was moved
    page = window.page_model
    token = page.words(Side.SOURCE, 0)[1]
    box = window.page.canvas.global_rect(window.page.canvas.span_boxes(Side.SOURCE, token.span))
    page.word_hovered.emit(Side.SOURCE, token, box)
    assert not window.words._hover.isActive()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(window, key)
    assert window.popup.isVisible() and not window.popup.pinned


def test_kanji_one_by_one(qtbot, window) -> None:
    popup = window.popup
    word = PopupContent("島々", "ja", meanings=(MeaningLine("islands"),), has_kanji=True)
    popup.show_word(word, window.rect().adjusted(300, 300, -900, -470), pinned=True)
    with qtbot.waitSignal(popup.kanji_wanted):
        popup.findChild(QWidget, "popup_kanji_link").click()
    popup.show_kanji([Kanji("島", 10, ("トウ",), ("しま",), (), ("island",), 3, 245, 2)])
    assert popup.findChild(QWidget, "kanji_島").isVisible()
    with qtbot.waitSignal(popup.word_wanted) as wanted:
        popup._kanji.kanji_wanted.emit("島")
    assert wanted.args == ["島", 0, "ja"]
    popup.toggle_kanji()
    assert not popup._kanji.isVisible()
