"""Moving about the reading page: by sentence and word, to hits, bookmarks, doubtful pairs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.vocabulary.term import Status
from tests.ui.reading_pairs import HARBOUR, LETTER, READINGS, annotation, long_pair
from tests.ui.showing import middle_of, settle, show


def test_sentences_by_key_pass_over_folded_lines(page) -> None:
    show(page, HARBOUR)
    seen = []
    for _ in range(8):
        page.next_sentence()
        seen.append(page.model.place.segment)
    assert seen == [0, 1, 2, 3, 4, 4, 4, 4]  # the fifth line of the text is the last one


def test_the_keyboard_is_never_on_a_sentence_that_is_folded_away(page) -> None:
    show(page, HARBOUR)
    page.go_end()
    assert page.model.place.segment == 4
    assert page.canvas.segment_box(Side.SOURCE, 5) is None
    page.open_search()
    page.find_bar._field.setText("共有")
    page.next_hit()
    assert page.model.place.segment == 5
    assert page.canvas.segment_box(Side.SOURCE, 5) is not None
    page.go_home()
    assert page.model.place.segment == 0


def test_words_by_key_cross_sentences_and_follow_the_arrow(page) -> None:
    show(page, HARBOUR)
    words = []
    for _ in range(4):
        page.next_word()
        found = page.current_word()
        assert found is not None
        words.append(found[1].surface)
    assert words == ["港", "朝", "港", "船"]
    page.previous_word()
    assert page.current_word_rect().width() > 10
    show(page, LETTER)
    page.word_to_the_left()  # onward, in a right-to-left text
    page.word_to_the_left()
    assert page.current_word()[1].surface == "Omar"


def test_the_next_unknown_word(page) -> None:
    page.model.set_statuses(
        Side.SOURCE, lambda token: None if token.surface in {"市場", "魚"} else Status.KNOWN
    )
    show(page, HARBOUR)
    found = []
    for _ in range(3):
        page.next_unknown_word()
        found.append((page.model.place.segment, page.current_word()[1].surface))
    assert found == [(2, "市場"), (3, "魚"), (4, "市場")]


def test_a_step_by_word_waits_for_words_that_are_not_known_yet(qtbot, qapp) -> None:
    fonts.load_fonts()
    model = PageModel()
    page = ReadingPage(model, Theme.load("dark"))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    model.set_pair(HARBOUR)
    page.next_word()
    assert page.current_word() is None
    model.set_annotations(Side.SOURCE, {0: annotation(HARBOUR.source, 0, READINGS)})
    assert page.current_word()[1].surface == "港"


def test_a_phrase_grows_by_key(page) -> None:
    show(page, HARBOUR)
    page.go_to(Side.TARGET, 1)
    page.next_word()
    page.extend_right()
    page.extend_right()
    assert page.selected_text() == "Un barco ha"
    page.extend_left()
    assert page.selected_text() == "Un barco"


def test_search_goes_through_both_columns_in_reading_order(page) -> None:
    show(page, HARBOUR)
    page.open_search()
    QTest.keyClicks(page.find_bar.findChild(QLineEdit), "a")
    page.next_hit()
    hits = page.model.hits
    assert {side for side, _ in hits} == {Side.TARGET}
    assert page.model.current_hit == 1
    page.find_bar.findChild(QLineEdit).setText("市場")
    page.next_hit()
    assert [page.model.place.segment for _ in [page.previous_hit(), page.previous_hit()]] == [4, 4]
    assert [span.of(HARBOUR.source.text) for _, span in page.model.hits] == ["市場", "市場"]
    QTest.keyClick(page.find_bar.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert not page.model.hits


def test_there_is_a_way_back_from_a_jump(page) -> None:
    show(page, long_pair(60))
    page.go_to(Side.SOURCE, 20)
    page.jump_to(Side.SOURCE, 300)
    page.go_end()
    page.go_back()
    assert page.model.place.segment == 300
    page.go_back()
    assert page.model.place.segment == 20
    page.go_back()
    assert page.model.place.segment == 20
    page.go_forward()
    page.go_forward()
    assert page.model.place.segment == 359


def test_bookmarks_are_set_and_gone_through(page) -> None:
    show(page, HARBOUR)
    for segment in (1, 4):
        page.go_to(Side.SOURCE, segment)
        page.toggle_bookmark()
    page.go_to(Side.TARGET, 2)
    page.next_bookmark()
    assert page.model.place.segment == 4
    page.toggle_bookmark()
    assert page.model.bookmarks == {1}


def test_doubtful_pairs_are_found_and_counted(page) -> None:
    unsure = tuple(
        replace(bead, confidence=0.3 if index in {1, 3} else 0.9)
        for index, bead in enumerate(HARBOUR.alignment.beads)
    )
    doubtful = replace(HARBOUR, alignment=replace(HARBOUR.alignment, beads=unsure))
    show(page, doubtful)
    assert page.next_doubtful() and page.model.place.segment == 1
    assert page.next_doubtful() and page.model.place.segment == 3
    assert not page.next_doubtful()
    assert page.previous_doubtful() and page.model.place.segment == 1
    assert (doubtful.coverage.paired, doubtful.coverage.sentences) == (4, 5)
    assert doubtful.coverage.unsure == 2


def test_keys_go_on_from_a_clicked_sentence(page) -> None:
    show(page, HARBOUR)
    QTest.mouseClick(
        page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, Side.TARGET, 1)
    )
    page.next_sentence()
    assert (page.model.place.side, page.model.place.segment) == (Side.TARGET, 2)
    QTest.mouseMove(page.canvas.viewport(), QPoint(5, 5))
    page.next_sentence()
    assert page.model.place.segment == 3


def scroll_away(page) -> int:
    """With the wheel, from the first sentence. Returns: the first one in view."""
    show(page, long_pair(40))
    page.next_sentence()
    page.canvas.scroll_by(1500)
    settle(page)
    here = page.canvas.first_segment(Side.SOURCE)
    assert here > 10 and page.model.place.segment == 0
    return here


def test_the_foot_follows_the_wheel(page, qtbot) -> None:
    here = scroll_away(page)
    qtbot.waitUntil(lambda: page.foot.text == f"Sentence {here + 1} of 240")
    page.canvas.scroll_to_start()
    qtbot.waitUntil(lambda: page.foot.text == "Sentence 1 of 240")


@pytest.mark.parametrize(
    "do",
    [
        ReadingPage.toggle_bookmark,
        ReadingPage.copy,
        ReadingPage.copy_pair,
        ReadingPage.toggle_pin,
        ReadingPage.toggle_reveal,
        ReadingPage.next_word,
        ReadingPage.next_unknown_word,
        ReadingPage.switch_side,
        ReadingPage.next_sentence,
    ],
    ids="bookmark copy copy-pair pin reveal word unknown side sentence".split(),  # noqa: SIM905
)
def test_after_the_wheel_keys_mean_what_is_in_view(page, do) -> None:
    page.model.set_mode(Mode.VEILED)
    here = scroll_away(page)
    before = page.canvas.scroll_state.value
    do(page)
    assert page.model.place.segment == here
    assert abs(page.canvas.scroll_state.value - before) < 100
    assert page.model.bookmarks <= {here}
