"""The whole vocabulary as a page, and the places of a word, by mouse and key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.layout.pair import Side
from reader.services.concordance import index_library
from reader.services.profile import Profile
from reader.ui.models.term_table_model import COLUMNS, TermTableModel
from reader.vocabulary.edits import adding
from reader.vocabulary.term import Context, Status, Term


@pytest.fixture
def many(profile: Profile) -> None:
    terms = [
        Term(f"{n:03}", "es" if n % 2 else "ja", f"w{n:03}", meaning=f"meaning {n}",
             status=Status.LEARNING_1, tags=("odd",) if n % 2 else (),
             created=f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z")
        for n in range(450)
    ]  # fmt: skip
    profile.terms.apply(adding(terms))


@pytest.fixture
def page(window, many):
    window.show_library()
    window.actions_["words"].trigger()
    return window.stack.currentWidget()


def key(which: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), which, modifier)


def shown(page, rows: int) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(rows)]


def select(page, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    chosen = page.table.selectionModel()
    chosen.clear()
    for row in rows:
        chosen.select(page.table.model().index(row, 0), flags.Select | flags.Rows)
    page.table.setFocus()


def test_the_model_is_one(qtmodeltester, profile: Profile, many) -> None:
    model = TermTableModel(profile.terms.terms_numbered)
    model.set_found(profile.terms.numbers(_query(150)), 450)
    assert model.index(300, 0).data() is None  # not known yet
    model.set_numbers(profile.terms.numbers(_query(1000)))
    assert model.index(300, 0).data() is not None
    qtmodeltester.check(model)


def _query(limit: int):
    from reader.store.term_search import TermQuery

    return TermQuery(order="created", limit=limit)


def test_every_word_is_listed_the_newest_first(qtbot, page) -> None:
    assert page.table.model().rowCount() == 450
    assert shown(page, 2) == ["w449", "w448"]
    assert page.table.hasFocus()
    qtbot.waitUntil(lambda: page.table.model().is_whole)
    assert page.table.model().index(449, 0).data() == "w000"


def test_searching_filtering_and_sorting(qtbot, page) -> None:
    with qtbot.waitSignal(page.query_changed):
        page.filters.search.setText("w12")
    assert page.table.model().rowCount() == 10
    page.filters.search.setText("")
    page.filters.tag.choose("odd")
    assert page.table.model().rowCount() == 225
    page.filters.tag.choose("")
    page.filters.language.choose("ja")
    assert shown(page, 1) == ["w448"]
    page.filters.language.choose("")
    heads = page.table.horizontalHeader()
    heads.sectionClicked.emit(0)
    assert shown(page, 2) == ["w000", "w001"]
    heads.sectionClicked.emit(0)
    assert shown(page, 2) == ["w449", "w448"]
    page.filters.date.choose("7")
    assert page.table.model().rowCount() == 0


def test_cells_are_edited_in_place_and_undone(qtbot, window, page, profile: Profile) -> None:
    page.table.setCurrentIndex(page.table.model().index(0, 2))
    key(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field.objectName() == "cell_editor"
    QTest.keyClicks(field, "changed")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: profile.terms.term("449").meaning == "changed")
    page.undo.click()
    assert profile.terms.term("449").meaning == "meaning 449"
    assert page.redo.isEnabled()
    page.redo.click()
    assert profile.terms.term("449").meaning == "changed"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert profile.terms.term("449").meaning == "meaning 449"


def test_several_words_at_once(qtbot, window, page, profile: Profile) -> None:
    select(page, 0, 1, 2)
    assert page.bulk.isVisibleTo(page)
    key(Qt.Key.Key_W)
    assert [profile.terms.term(id).status for id in ("449", "448", "447")] == [Status.KNOWN] * 3
    assert page.table.selected_rows() == [0, 1, 2]
    controller = window.word_pages._words
    controller.change_tags(controller._chosen(), "verb, -odd")
    assert profile.terms.term("449").tags == ("verb",)
    page.undo.click()
    assert profile.terms.term("449").tags == ("odd",)
    key(Qt.Key.Key_Delete)
    assert page.table.model().rowCount() == 447 and profile.terms.term("448") is None
    page.undo.click()
    assert page.table.model().rowCount() == 450
    select(page, 0, 2)
    page.bulk.merge.click()
    assert page.table.model().rowCount() == 449
    page.undo.click()
    assert profile.terms.term("447") is not None


def test_words_kept_twice_are_merged(qtbot, window, page, profile: Profile) -> None:
    profile.terms.apply(adding([Term("x", "es", "W001", meaning="another")]))
    page.duplicates_wanted.emit()
    assert profile.terms.count() == 450
    assert "another" in profile.terms.find("es", "w001").meaning


def test_columns_are_chosen_and_kept(qtbot, make_window, page) -> None:
    actions = {a.text(): a for a in page.columns.menu().actions()}
    assert len(actions) == len(COLUMNS) and "translation" not in page.table.columns()
    actions["Translation"].setChecked(True)
    assert "translation" in page.table.columns()
    page.closed.emit()
    other = make_window()
    other.actions_["words"].trigger()
    again = other.stack.currentWidget()
    assert again is not page and "translation" in again.table.columns()


def test_the_place_of_a_sentence_is_one_click_away(qtbot, window, page, profile: Profile) -> None:
    (work,) = profile.library.works()
    context = Context("Nadie espera en el andén.", "andén", "No one waits on the platform.", "en",
                      "Rain", work.id, work.versions[0].id, 1, 19)  # fmt: skip
    profile.terms.apply(adding([Term("a", "es", "andén", contexts=(context,), created="2026-05")]))
    window.vocabulary.reload()
    select(page, 0)
    places = page.places.list.model()
    assert places.index(0).data() == "Nadie espera en el andén."
    page.places.list.clicked.emit(places.index(0))
    assert window.is_reading and window.page_model.segment_on(Side.SOURCE) == 1


def test_every_place_of_a_word_in_the_library(qtbot, window, profile: Profile) -> None:
    index_library(profile)
    window.open_work(profile.library.works()[0])
    window.word_pages.show_places("es", "llegar")
    page = window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 1)
    hit = page.list.model().hit(0)
    assert hit.surface.of(hit.sentence) == "llega" and hit.translation == "The train is late."
    assert "1 place" in page._count.text()
    page.search.setText("lluvia")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.model().index(0).data() == "La lluvia cae sobre los rieles.")
    page.list.setFocus()
    key(Qt.Key.Key_Return)
    assert window.is_reading and window.page_model.segment_on(Side.SOURCE) == 2
    window.word_pages.show_places("es", "zzz")
    qtbot.waitUntil(lambda: "none of your texts" in page._count.text())
    key(Qt.Key.Key_Escape)
    assert window.is_reading


def test_many_words_deleted_come_back_in_their_order(
    qtbot, page, window, profile: Profile, monkeypatch
) -> None:
    """All 450 in a job, with the page as it was before when it is taken back."""
    monkeypatch.setattr("reader.ui.vocabulary.MANY", 100)
    before = [term.id for term in profile.terms.terms()]
    qtbot.waitUntil(lambda: page.table.model().is_whole)
    page.table.selectAll()
    assert page.table.selected_rows() == list(range(450))
    key(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 0)
    assert "450 words were deleted" in window.bar.message.text
    window.commands.on_message_action("undo_words")
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 450)
    assert [term.id for term in profile.terms.terms()] == before
    assert window.bar.message.text == "Undone."
