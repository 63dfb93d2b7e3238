"""The shelf: order, search, cards that stay while their numbers change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.services.shelf import ShelfItem
from reader.ui.models.library_model import LibraryModel, cover_versions, in_one_line
from reader.ui.views.cover import cover_pair, script_of
from reader.ui.views.library_page import LibraryPage


def item(name: str, *languages: str, read: str = "", added: str = "2026-01-01") -> ShelfItem:
    versions = tuple(
        Version(f"{name}-{tag}", tag, f"{name} in {tag}", is_original=tag == languages[-1])
        for tag in languages
    )
    return ShelfItem(Work(name, name, versions, added=added, last_read=read))


RAIN, SNOW, WIND = (
    item("Rain", "es", "ja", read="2026-03-01"),
    item("Snow", "fr", "ar", read="2026-04-01", added="2026-02-01"),
    item("Wind", "de", added="2026-03-01"),
)


@pytest.fixture
def model(qapp) -> LibraryModel:
    model = LibraryModel()
    model.set_items([WIND, RAIN, SNOW])
    return model


@pytest.fixture
def page(qtbot, model, look) -> LibraryPage:
    page = LibraryPage(model, look)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    return page


def titles(model: LibraryModel) -> list[str]:
    return [shown.work.title for shown in model.items]


def test_it_is_a_good_model(qtmodeltester, model) -> None:
    qtmodeltester.check(model)


def test_orders(model) -> None:
    assert titles(model) == ["Snow", "Rain", "Wind"]
    model.set_order("title")
    assert titles(model) == ["Rain", "Snow", "Wind"]
    model.set_order("added")
    assert titles(model) == ["Wind", "Snow", "Rain"]


def test_search_in_titles_and_languages(model) -> None:
    model.set_query("日本")
    assert titles(model) == ["Rain"]
    model.set_query("snow FR")
    assert titles(model) == ["Snow"]
    model.set_query("fog")
    assert titles(model) == []
    assert model.total == 3


def test_the_cover_shows_the_original_first_or_the_pair_last_read() -> None:
    assert [version.language for version in cover_versions(RAIN)] == ["ja", "es"]
    state = ReadingState("Rain", "Rain-es", "Rain-ja", Locator(0))
    read = cover_versions(replace(RAIN, state=state))
    assert [version.language for version in read] == ["es", "ja"]
    assert [version.language for version in cover_versions(WIND)] == ["de"]


def test_cards_stay_while_their_numbers_change(page, model) -> None:
    before = page.card("Rain")
    before.setFocus()
    model.set_items([WIND, replace(RAIN, known=3, new=1), SNOW])
    assert page.card("Rain") is before
    assert before.item.known == 3
    assert "75%" in before.accessibleDescription()
    assert before.hasFocus()


def test_arrows_walk_over_the_cards(qtbot, page) -> None:
    page.card("Snow").setFocus()
    qtbot.keyClick(page.card("Snow"), Qt.Key.Key_Right)
    assert page.card("Rain").hasFocus()
    qtbot.keyClick(page.card("Rain"), Qt.Key.Key_Left)
    assert page.card("Snow").hasFocus()
    with qtbot.waitSignal(page.work_opened) as opened:
        qtbot.keyClick(page.card("Snow"), Qt.Key.Key_Return)
    assert opened.args == ["Snow"]


def test_an_empty_library_offers_two_ways_to_begin(qtbot, page, model) -> None:
    model.set_items([])
    page.focus_first()
    assert page.focusWidget().objectName() == "empty_open"
    with qtbot.waitSignal(page.open_wanted):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)


def test_a_work_always_wears_the_same_colours() -> None:
    assert {cover_pair(f"work {n}") for n in range(50)} == {1, 2, 3, 4, 5}
    assert cover_pair("Rain") == cover_pair("Rain")


@pytest.mark.parametrize(
    ("text", "script"),
    [("El faro", "Latn"), ("灯台", "Jpan"), ("Sora المنارة", "Arab"), ("", "Latn")],
)
def test_scripts_of_titles(text: str, script: str) -> None:
    assert script_of(text) == script


def test_names_of_any_direction_in_one_line() -> None:
    line = in_one_line(["العربية", "Deutsch"], " · ")
    assert line == "\u200e\u2068العربية\u2069 · \u2068Deutsch\u2069"
