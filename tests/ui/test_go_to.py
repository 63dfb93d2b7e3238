"""Going to a number, a share of the text, a chapter, a bookmark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading.go_to import GoTo
from reader.ui.views.reading_page import ReadingPage
from tests.ui.reading_pairs import pair

_CHAPTERS = "\n".join(
    f"#Part {n}\n" + "|".join(["One.", "Two.", "Three."] * 6) for n in range(1, 6)
)
BOOK = pair(_CHAPTERS, _CHAPTERS, " ".join(["11"] * 95), ("en", "de"))


@pytest.fixture
def page(qtbot) -> ReadingPage:
    fonts.load_fonts()
    shown = ReadingPage(PageModel(), Theme.load("light"))
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.show()
    shown.model.set_pair(BOOK)
    return shown


def keys(page: ReadingPage, typed: str, *more: Qt.Key) -> None:
    page.choose_place()
    field = page.findChild(GoTo)._field
    QTest.keyClicks(field, typed)
    for key in more:
        QTest.keyClick(field, key)


@pytest.mark.parametrize(
    ("typed", "moves", "segment"),
    [
        ("12", 0, 11),
        ("100 %", 0, 94),
        ("part 3", 0, 38),
        ("", 2, 38),
        ("nowhere", 0, 0),
        ("500", 0, 94),
    ],
)
def test_where_keys_lead(qtbot, page: ReadingPage, typed: str, moves: int, segment: int) -> None:
    keys(page, typed, *[Qt.Key.Key_Down] * moves, Qt.Key.Key_Return)
    assert page.model.segment_on(Side.SOURCE) == segment
    qtbot.waitUntil(lambda: page.canvas.segment_box(Side.SOURCE, segment) is not None)


def test_bookmarks_stand_first_and_escape_changes_nothing(page: ReadingPage) -> None:
    page.model.set_bookmarks({40})
    keys(page, "", Qt.Key.Key_Escape)
    assert page.model.place.segment == 0 and not page.go_to_list.isVisible()
    keys(page, "", Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert page.model.place.segment == 40
    page.go_back()
    assert page.model.place.segment == 0
