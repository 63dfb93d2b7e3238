"""Each side by itself: hidden, larger, in a face of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.models.page_model import PageModel
from reader.ui.settings import Settings, family_for, format_settings, parse_settings, with_family
from reader.ui.theme import Theme
from reader.ui.views.reading.side_menu import faces_for
from reader.ui.views.reading_page import ReadingPage
from tests.ui.reading_pairs import HARBOUR
from tests.ui.test_window import open_rain, press


@pytest.fixture
def page(qtbot) -> ReadingPage:
    fonts.load_fonts()
    shown = ReadingPage(PageModel(), Theme.load("light"))
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.show()
    shown.model.set_pair(HARBOUR)
    return shown


@pytest.mark.parametrize("hidden", list(Side))
def test_one_side_alone(page: ReadingPage, hidden: Side) -> None:
    model, sheet = page.model, page.canvas.sheet
    model.set_place(hidden, 1)
    model.set_look(replace(model.look, hidden=hidden))
    assert model.place.side is hidden.other
    assert page.canvas.segment_box(hidden, 1) is None
    shown = page.canvas.segment_box(hidden.other, 1)
    assert shown is not None
    page.grab()
    page.switch_side()
    assert model.place.side is hidden.other
    # A sentence that only the hidden version has takes no room.
    rows = [sheet.row(index) for index in range(len(model.rows))]
    lonely = [row for row in rows if not row.row.segments(hidden.other) and not row.folded]
    assert all(row.height == 0 for row in lonely) and (lonely or hidden is Side.TARGET)
    page.toggle_editing()
    assert page.canvas.segment_box(hidden, 1) is not None
    page.toggle_editing()
    model.set_look(replace(model.look, hidden=None))
    assert page.canvas.segment_box(hidden, 1) is not None


def test_faces_are_kept_by_language() -> None:
    chosen = with_family(with_family(Settings(), "ja", "Noto Sans JP"), "es", "Gentium = Plus")
    again = parse_settings(format_settings(chosen))
    assert family_for(again, "ja") == "Noto Sans JP"
    assert family_for(again, "es") == "Gentium = Plus"
    assert family_for(again, "ar") == ""
    assert with_family(with_family(again, "ja", ""), "es", "").families == ""


def test_offsets_stay_within_two_steps() -> None:
    assert parse_settings({"source_offset": "7", "target_offset": "-9"}).source_offset == 2
    assert parse_settings({"target_offset": "-9"}).target_offset == -2


def test_a_column_in_the_window(qtbot, window) -> None:
    open_rain(qtbot, window)
    model, canvas = window.page_model, window.page.canvas
    before = canvas.sheet.styles[Side.TARGET].scale
    for _ in range(4):
        window.appearance.step_side(Side.TARGET, 1)
    assert window.appearance.settings.target_offset == 2
    assert canvas.sheet.styles[Side.TARGET].scale > before
    assert canvas.sheet.styles[Side.SOURCE].scale == before
    face = faces_for("en")[0]
    window.appearance.set_family(Side.TARGET, face)
    assert model.look.target_family == face and model.look.source_family == ""
    window.reading.swap()
    assert model.look.source_family == face
    QTest.keyClick(canvas, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert model.look.hidden is Side.TARGET and window.actions_["hide_target"].isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert model.look.hidden is None
    press(window, Qt.Key.Key_Down)


def test_the_menu_of_a_column(qtbot, window) -> None:
    open_rain(qtbot, window)
    picker = window.page.heads.source_picker
    menu = QMenu(picker)
    picker.more(menu)
    texts = {action.text(): action for action in menu.actions()}
    texts["Hide this column"].trigger()
    assert window.page_model.look.hidden is Side.SOURCE
    faces = menu.findChild(QMenu, "face_menu")
    faces.aboutToShow.emit()
    assert faces.actions()[0].isChecked() and len(faces.actions()) > 1


def test_a_hidden_column_is_hidden_when_one_comes_back(qtbot, make_window) -> None:
    first = make_window()
    open_rain(qtbot, first)
    first.appearance.hide_side(Side.TARGET)
    first.close()
    again = make_window()
    assert again.page_model.look.hidden is Side.TARGET
    again.appearance.hide_side(Side.TARGET)
    again.close()
    assert make_window().page_model.look.hidden is None
