"""The reading page as a reader meets it: level rows, pointing, readings that arrive late."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QGuiApplication,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.layout.pair import ReadingPair, Side
from reader.text.span import Span
from reader.ui.models.page_model import Furigana, Look, Mode, Place
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from tests.ui.reading_pairs import HARBOUR, LETTER, READINGS, annotation, long_pair
from tests.ui.showing import centre_of, first_baselines, middle_of, settle, show


@pytest.mark.parametrize("pair", [HARBOUR, LETTER], ids=["ja-es", "ar-de"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.6, 3.0])
def test_first_baselines_of_a_row_are_equal(page, pair, scale) -> None:
    page.model.set_look(Look(scale=scale, insist_on_columns=True))
    show(page, pair)
    for row in range(len(page.model.rows)):
        assert len(first_baselines(page, row)) <= 1


def test_pointing_at_a_sentence_lights_the_pair(page, qtbot) -> None:
    show(page, HARBOUR)
    with qtbot.waitSignal(page.model.sentence_hovered):
        QTest.mouseMove(page.canvas.viewport(), middle_of(page, Side.TARGET, 2))
    assert page.model.hovered_bead == 2
    QTest.mouseMove(page.canvas.viewport(), QPoint(2, 2))
    assert page.model.hovered_bead is None


def test_pointing_moves_nothing(page) -> None:
    show(page, HARBOUR)
    before = page.canvas.segment_box(Side.TARGET, 3)
    QTest.mouseMove(page.canvas.viewport(), middle_of(page, Side.SOURCE, 1))
    page.model.set_pinned(1)
    page.grab()
    assert page.canvas.segment_box(Side.TARGET, 3) == before


def test_clicking_a_word_reports_it_and_pins_its_sentence(page, qtbot) -> None:
    show(page, HARBOUR)
    with qtbot.waitSignal(page.model.word_clicked) as clicked:
        QTest.mouseClick(
            page.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            pos=centre_of(page, Side.SOURCE, "魚"),
        )
    side, token, rect = clicked.args
    assert (side, token.surface, token.reading) == (Side.SOURCE, "魚", "さかな")
    assert rect.width() > 10
    assert page.model.pinned_bead == 3
    assert page.model.place == Place(Side.SOURCE, 3, token)


def test_every_character_of_a_wrapped_arabic_line_is_found_where_it_is_painted(page) -> None:
    page.resize(980, 700)
    show(page, LETTER)
    document = LETTER.source
    for position in range(document.blocks[0].span.end):
        boxes = page.canvas.span_boxes(Side.SOURCE, Span(position, position + 1))
        if not boxes or boxes[0].width < 2:
            continue  # a blank at a line's end, a mark over a letter
        middle = QPoint(
            int((boxes[0].left + boxes[0].right) / 2), int((boxes[0].top + boxes[0].bottom) / 2)
        )
        hit = page.canvas.where.hit(middle)
        assert hit is not None
        assert hit.position == position, document.text[position]


def test_a_latin_name_in_an_arabic_line_is_one_box(page) -> None:
    show(page, LETTER)
    start = LETTER.source.text.index("Omar")
    boxes = page.canvas.span_boxes(Side.SOURCE, Span(start, start + 4))
    assert len(boxes) == 1
    assert boxes[0].width > 30


def test_readings_that_arrive_late_leave_the_sentence_in_place(page) -> None:
    page.model.annotations_wanted.disconnect()
    show(page, long_pair(60))
    page.go_to(Side.SOURCE, 200)
    settle(page)
    before = page.canvas.segment_box(Side.SOURCE, 200)
    assert before is not None
    document = page.model.document(Side.SOURCE)
    page.model.set_annotations(
        Side.SOURCE, {b: annotation(document, b, READINGS) for b in range(60)}
    )
    settle(page)
    assert page.canvas.segment_box(Side.SOURCE, 200).top == before.top


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page.model.set_scale(1.4),
        lambda page: page.resize(1010, 700),
        lambda page: page.model.set_furigana(Furigana.OFF),
    ],
    ids=["size", "width", "readings"],
)
def test_setting_the_page_anew_keeps_the_sentence_in_place(page, change) -> None:
    show(page, long_pair(60))
    page.go_to(Side.SOURCE, 150)
    settle(page)
    before = page.canvas.segment_box(Side.SOURCE, 150).top
    change(page)
    settle(page)
    assert abs(page.canvas.segment_box(Side.SOURCE, 150).top - before) <= 1


def test_the_place_counts_in_the_foot(page) -> None:
    show(page, HARBOUR)
    page.go_to(Side.TARGET, 3)
    assert page.foot.text == "Sentence 4 of 6"


def test_a_folded_line_opens_and_closes_by_a_click(page) -> None:
    show(page, HARBOUR)
    row = len(page.model.rows) - 1
    assert page.canvas.segment_box(Side.SOURCE, 5) is None
    box, top = page.canvas.sheet.row(row), page.canvas.where.row_top(row)
    where = page.canvas.painter_of_rows.gutter.fold_rect(box).center().toPoint()
    for shown in (True, False):
        QTest.mouseClick(
            page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where + QPoint(0, top)
        )
        assert (page.canvas.segment_box(Side.SOURCE, 5) is not None) is shown


def test_dragging_selects_a_phrase_of_whole_words_and_copies_it(page, qtbot) -> None:
    show(page, HARBOUR)
    viewport = page.canvas.viewport()
    start, end = (centre_of(page, Side.TARGET, word) for word in ("barco", "llegado"))
    with qtbot.waitSignal(page.model.phrase_selected) as selected:
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for point in (start + QPoint(30, 0), end):
            QTest.mouseMove(viewport, point)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    side, span, _ = selected.args
    assert (side, span.of(HARBOUR.target.text)) == (Side.TARGET, "barco ha llegado")
    page.copy()
    assert QGuiApplication.clipboard().text() == "barco ha llegado"


def test_a_veiled_translation_is_revealed_by_a_click_without_moving(page) -> None:
    page.model.set_mode(Mode.VEILED)
    show(page, HARBOUR)
    before = page.canvas.segment_box(Side.TARGET, 2)
    QTest.mouseClick(
        page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, Side.TARGET, 2)
    )
    assert page.model.revealed == {2}
    assert page.canvas.segment_box(Side.TARGET, 2) == before
    page.go_to(Side.SOURCE, 2)
    page.toggle_reveal()
    assert not page.model.revealed


def test_veiled_words_are_not_painted(page) -> None:
    page.model.set_mode(Mode.VEILED)
    show(page, HARBOUR)
    ink = Theme.load("light").colour("ink").rgb()
    box = page.canvas.segment_box(Side.TARGET, 2)

    def inked() -> bool:
        picture = page.canvas.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        return any(
            picture.pixel(round(x * ratio), round(y * ratio)) == ink
            for x in range(round(box.left), round(box.right))
            for y in range(round(box.top), round(box.bottom))
        )

    assert not inked()
    page.model.set_revealed({2})
    assert inked()


def test_a_narrow_page_interleaves_unless_the_reader_insists(page) -> None:
    show(page, HARBOUR)
    bar = page.canvas.verticalScrollBar().width()
    page.resize(895 + bar, 700)
    settle(page)
    assert page.canvas.sheet.columns.stacked
    source, target = (page.canvas.segment_box(side, 1) for side in Side)
    assert target.top >= source.bottom
    page.model.set_look(replace(page.model.look, insist_on_columns=True))
    settle(page)
    assert page.canvas.sheet.columns.left_width >= 400
    assert (
        page.canvas.segment_box(Side.TARGET, 1).left
        > page.canvas.segment_box(Side.SOURCE, 1).right - 1
    )


@pytest.mark.parametrize(("width", "made_again"), [(1200, 0), (640, 1)])
def test_a_pair_opened_before_the_window_shows_makes_its_rows_once(
    qtbot, model, width: int, made_again: int
) -> None:
    page = ReadingPage(model, Theme.load("light"))
    qtbot.addWidget(page)
    again: list[object] = []
    model.rows_changed.connect(lambda: again.append(None))
    model.set_pair(HARBOUR, Place(Side.SOURCE, 2))
    page.resize(width, 500)
    page.show()
    settle(page)
    assert len(again) == made_again  # a narrow page needs others, a wide one has what it needs
    assert page.canvas.sheet.columns.stacked is bool(made_again)
    assert page.canvas.segment_box(Side.SOURCE, 2) is not None


def test_very_large_type_interleaves_too(page) -> None:
    show(page, HARBOUR)
    page.go_to(Side.SOURCE, 2)
    for scale, stacked in ((2.0, False), (3.0, True), (1.0, False)):
        page.model.set_scale(scale)
        settle(page)
        assert page.canvas.sheet.columns.stacked is stacked
        assert page.canvas.segment_box(Side.SOURCE, 2) is not None


def test_another_alignment_over_the_same_texts_keeps_the_place(page) -> None:
    show(page, long_pair(40))
    page.go_to(Side.SOURCE, 100)
    settle(page)
    before = page.canvas.segment_box(Side.SOURCE, 100).top
    page.model.replace_alignment(replace(page.model.pair))
    settle(page)
    assert page.model.place.segment == 100
    assert abs(page.canvas.segment_box(Side.SOURCE, 100).top - before) <= 1


def test_an_empty_page_and_empty_documents_paint_and_take_keys(page) -> None:
    page.grab()
    empty = replace(HARBOUR.source, segments=(), blocks=(), text="")
    nothing = ReadingPair(empty, empty, replace(HARBOUR.alignment, beads=()))
    for pair in (None, nothing):
        page.model.set_pair(pair)
        for key in (
            page.next_sentence, page.previous_word, page.next_unknown_word, page.page_down,
            page.go_home, page.go_end, page.toggle_pin, page.switch_side, page.copy,
            page.copy_pair, page.extend_right, page.toggle_reveal,
        ):  # fmt: skip
            key()
        page.grab()
    assert page.foot.text == ""


def test_a_long_pair_is_set_only_where_it_is_seen(page) -> None:
    show(page, long_pair(2000))
    page.go_end()
    settle(page)
    assert page.model.place.segment == 12_000 - 1
    assert len(page.canvas.sheet.kept_rows()) < 200


def test_the_look_is_a_value(model) -> None:
    changes = []
    model.look_changed.connect(lambda: changes.append(model.look))
    model.set_look(Look())
    model.set_furigana(Furigana.UNKNOWN)
    assert changes == [Look(furigana=Furigana.UNKNOWN)]


def test_a_screen_reader_hears_the_pair_and_where_it_is(page) -> None:
    show(page, HARBOUR)
    page.next_sentence()
    page.next_sentence()
    document = QAccessible.queryAccessibleInterface(page.canvas)
    assert document.role() == QAccessible.Role.Document
    spoken = [
        document.child(index).text(QAccessible.Text.Name) for index in range(document.childCount())
    ]
    assert spoken[1] == (
        "Sentence 2 of 6. Japanese: 港に船が着いた。 Spanish: Un barco ha llegado al puerto."
    )
    assert spoken[4].endswith("Spanish: not in this version")
    assert document.focusChild().text(QAccessible.Text.Name) == spoken[1]
    rect = document.child(1).rect()
    assert document.childAt(rect.center().x(), rect.center().y()).rect() == rect


def test_a_screen_reader_is_not_told_what_is_veiled(page) -> None:
    show(page, HARBOUR)
    page.next_sentence()
    page.next_sentence()
    page.model.set_mode(Mode.VEILED)
    document = QAccessible.queryAccessibleInterface(page.canvas)
    assert document.text(QAccessible.Text.Value).endswith("港に船が着いた。 Spanish: veiled")
    page.toggle_reveal()
    page.toggle_bookmark()
    told = document.text(QAccessible.Text.Value)
    assert told.endswith("Un barco ha llegado al puerto. Bookmarked.")


def test_a_sentence_is_copied_with_its_readings(page) -> None:
    show(page, HARBOUR)
    page.go_to(Side.SOURCE, 1)
    page.copy_with_readings()
    assert QGuiApplication.clipboard().text() == "港[みなと]に船[ふね]が着いた。"
    page.copy_pair()
    assert QGuiApplication.clipboard().text() == "港に船が着いた。\nUn barco ha llegado al puerto."


def test_the_mouse_alone_copies_and_bookmarks(page) -> None:
    show(page, HARBOUR)
    viewport = page.canvas.viewport()
    where = middle_of(page, Side.SOURCE, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QGuiApplication.sendEvent(viewport, event)
    menu = page.findChild(QMenu, "sentence_menu")
    for action in menu.actions():
        action.trigger()
    assert page.canvas.segment_box(Side.SOURCE, 5) is not None  # what was folded
    assert page.model.place.segment == 3
    assert page.model.bookmarks == {3}
    assert "さかな" in QGuiApplication.clipboard().text()
    menu.close()


def test_a_menu_beside_the_text_shows_which_sentence_it_is_about(page) -> None:
    show(page, HARBOUR)
    page.model.set_place(Side.SOURCE, 2)
    QTest.mouseMove(page.canvas.viewport(), QPoint(2, 2))
    assert page.canvas.painter_of_rows.lit_bead() is None
    viewport, where = page.canvas.viewport(), QPoint(2, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QGuiApplication.sendEvent(viewport, event)
    assert page.canvas.painter_of_rows.lit_bead() == page.model.place_bead == 2
    page.findChild(QMenu, "sentence_menu").close()


def test_ctrl_and_the_wheel_ask_for_another_size(page, qtbot) -> None:
    show(page, HARBOUR)
    wanted = []
    page.scale_step_wanted.connect(wanted.append)
    top = page.canvas.segment_box(Side.SOURCE, 1).top
    for turned, modifier in (
        (120, Qt.KeyboardModifier.ControlModifier),
        (-60, Qt.KeyboardModifier.ControlModifier),
        (-60, Qt.KeyboardModifier.ControlModifier),
    ):
        event = QWheelEvent(
            QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QGuiApplication.sendEvent(page.canvas.viewport(), event)
    assert wanted == [1, -1]
    assert page.canvas.segment_box(Side.SOURCE, 1).top == top
