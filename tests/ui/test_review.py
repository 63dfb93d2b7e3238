"""A sitting of review with the keyboard, from the library and back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.store.reviews import ReviewStore
from reader.ui.views.review_answers import interval_text
from reader.vocabulary.edits import adding
from reader.vocabulary.review import Rating
from reader.vocabulary.term import Context, Status, Term


@pytest.fixture
def kept(profile: Profile) -> list[Term]:
    (work,) = profile.library.works()
    spanish = work.versions[0]
    terms = [
        Term("1", "es", "andén", meaning="platform", contexts=(
            Context("Nadie espera en el andén.", "andén", "No one waits on the platform.", "en",
                    "Rain", work.id, spanish.id, 1, 19),)),
        Term("2", "es", "lluvia", meaning="rain", status=Status.LEARNING_3),
    ]  # fmt: skip
    profile.terms.apply(adding(terms))
    return terms


def key(window, which: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, which)


@pytest.fixture
def reviewing(window, kept, monkeypatch):
    from reader.services import review

    monkeypatch.setattr(review, "counterpart_in_translation", lambda *_: [])
    window.show_library()
    window.actions_["review"].trigger()
    return window.stack.currentWidget()


def test_the_library_says_how_many_wait(qtbot, window, kept) -> None:
    window.open_work(window.library_page.model.items[0].work)
    window.show_library()
    button = window.library_page.hero._review
    assert button.isVisibleTo(window) and "2" in button.text()
    button.click()
    assert window.word_pages.current == "review"
    assert not window.header.isVisible()


def test_a_card_is_asked_shown_and_answered_by_key(qtbot, window, reviewing, profile) -> None:
    page = reviewing
    assert page.shown_card.term.text == "andén"
    assert page.card.face.translation.veiled
    assert not page.card.face.meaning.isVisibleTo(page)
    key(window, Qt.Key.Key_3)  # not before the answer is shown
    assert ReviewStore(profile.databases[1]).answers() == []
    key(window, Qt.Key.Key_Space)
    assert page.answer_is_shown and page.card.face.meaning.text() == "platform"
    assert not page.card.face.translation.veiled
    key(window, Qt.Key.Key_4)
    assert page.shown_card.term.text == "lluvia" and not page.answer_is_shown
    key(window, Qt.Key.Key_Space)
    key(window, Qt.Key.Key_1)
    ratings = [answer.rating for answer in ReviewStore(profile.databases[1]).answers()]
    assert ratings == [Rating.EASY, Rating.AGAIN]


def test_the_last_answer_is_taken_back(qtbot, window, reviewing, profile) -> None:
    key(window, Qt.Key.Key_Space)
    key(window, Qt.Key.Key_2)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reviewing.shown_card.term.text == "andén"
    assert ReviewStore(profile.databases[1]).states() == {}
    key(window, Qt.Key.Key_Z)  # nothing more to take back
    assert reviewing.shown_card.term.text == "andén"


def test_a_hint_before_the_answer(qtbot, window, reviewing) -> None:
    key(window, Qt.Key.Key_T)
    assert not reviewing.card.face.translation.veiled and not reviewing.answer_is_shown


def test_the_end_says_when_the_next_word_comes(qtbot, window, reviewing) -> None:
    for _ in range(2):
        key(window, Qt.Key.Key_Space)
        key(window, Qt.Key.Key_4)
    assert reviewing.shown_card is None
    assert "2 answers, 2 of them right" in reviewing.end._text.text()
    assert "The next word comes" in reviewing.end._text.text()
    key(window, Qt.Key.Key_Escape)
    assert window.word_pages.current == "" and window.header.isVisible()


def test_back_to_the_place_in_the_text(qtbot, window, reviewing) -> None:
    key(window, Qt.Key.Key_O)
    assert window.is_reading
    assert window.page_model.segment_on(Side.SOURCE) == 1
    window.actions_["review"].trigger()
    assert window.word_pages.current == "review"
    key(window, Qt.Key.Key_Escape)
    assert window.is_reading


@pytest.mark.parametrize(
    "time, text",
    [
        (timedelta(seconds=30), "1 minute"),
        (timedelta(minutes=10), "10 minutes"),
        (timedelta(hours=24), "24 hours"),
        (timedelta(days=5), "5 days"),
        (timedelta(days=40), "1 month"),
        (timedelta(days=500), "1.4 years"),
    ],
)
def test_intervals_in_words(qapp, time: timedelta, text: str) -> None:
    assert interval_text(time) == text


def test_an_answer_waits_for_a_change_of_many_words(
    qtbot, window, reviewing, profile: Profile, monkeypatch
) -> None:
    """Both write the vocabulary; the window must not stand still meanwhile."""
    monkeypatch.setattr("reader.ui.vocabulary.MANY", 1)
    asked = reviewing.shown_card
    window.vocabulary.set_status([profile.terms.term("2")], Status.LEARNING_4)
    reviewing.answered.emit(Rating.GOOD)
    assert reviewing.shown_card is asked
    assert "being changed" in window.bar.message.text
    qtbot.waitUntil(lambda: not window.vocabulary.changing.busy)
    reviewing.answered.emit(Rating.GOOD)
    assert reviewing.shown_card is not asked
