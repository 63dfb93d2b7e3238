"""A jump is shown as movement, and ends where it should whatever comes between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from tests.ui.test_go_to import BOOK


class StillStyle(QProxyStyle):
    """As where the system asks for less motion."""

    def styleHint(self, hint, option=None, widget=None, data=None) -> int:  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


@pytest.fixture
def page(qtbot) -> ReadingPage:
    fonts.load_fonts()
    shown = ReadingPage(PageModel(), Theme.load("light"))
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    shown.model.set_pair(BOOK)
    return shown


def place(page: ReadingPage) -> tuple[int, int]:
    return page.canvas.scroll_state.row, page.canvas.scroll_state.offset


@pytest.mark.parametrize("segment", [3, 40, 94])
def test_a_jump_ends_where_it_would_have_been(qtbot, page: ReadingPage, segment: int) -> None:
    page.keyboard.go_to(Side.SOURCE, segment)
    there = place(page)
    page.canvas.scroll_to_start()
    page.glide.jump(lambda: page.keyboard.go_to(Side.SOURCE, segment))
    qtbot.waitUntil(lambda: page.glide._left == 0)
    assert place(page) == there
    page.canvas.scroll_to_start()
    page.glide.jump(lambda: page.keyboard.go_to(Side.SOURCE, segment))
    QTest.keyPress(page.canvas, Qt.Key.Key_F12)
    assert place(page) == there


def test_no_movement_where_none_is_wanted(page: ReadingPage, monkeypatch) -> None:
    style = StillStyle()  # asked, never worn: it would have to outlive the page
    monkeypatch.setattr(page.canvas, "style", lambda: style)
    page.jump_to(Side.SOURCE, 60)
    assert page.glide._left == 0
    assert page.canvas.segment_box(Side.SOURCE, 60) is not None
