"""The whole loop in the window, with mouse and with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.ui.dialogs.add_files import AddFilesDialog
from reader.ui.models.page_model import Mode
from reader.ui.windows.main_window import MainWindow
from reader.vocabulary.term import Status


def open_rain(qtbot, window: MainWindow) -> None:
    """Open the one work from the library, as a reader does."""
    card = window.library_page.card(window.library_page.model.items[0].work.id)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert window.is_reading
    page = window.page_model
    for side in Side:
        qtbot.waitUntil(lambda side=side: page.words(side, 0) is not None, timeout=20000)


def press(window: MainWindow, key: Qt.Key, times: int = 1) -> None:
    """A key as it reaches the window: through the focus and the shortcuts."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or window, key)


def test_a_word_is_kept_by_key(qtbot, window: MainWindow, profile: Profile) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right, 2)
    assert window.words.target is not None
    assert window.popup.isVisible()
    press(window, Qt.Key.Key_A)
    (term,) = profile.terms.terms("es")
    assert term.text == "tren"
    assert term.contexts[0].sentence == "El tren llega tarde."
    assert term.contexts[0].translation == "The train is late."
    press(window, Qt.Key.Key_3)
    assert profile.terms.term(term.id).status is Status.LEARNING_3
    token = window.page_model.words(Side.SOURCE, 0)[1]
    assert window.page_model.status(Side.SOURCE, token) is Status.LEARNING_3


def test_a_word_is_kept_with_the_mouse(qtbot, window: MainWindow, profile: Profile) -> None:
    open_rain(qtbot, window)
    canvas = window.page.canvas
    token = window.page_model.words(Side.TARGET, 0)[1]
    box = canvas.span_boxes(Side.TARGET, token.span, words=True)[0]
    where = QPoint(round((box.left + box.right) / 2), round((box.top + box.bottom) / 2))
    QTest.mouseMove(canvas.viewport(), where)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.popup.pinned
    qtbot.mouseClick(window.popup._actions.add, Qt.MouseButton.LeftButton)
    (term,) = profile.terms.terms("en")
    assert term.text == "train"
    assert term.contexts[0].translation == "El tren llega tarde."
    press(window, Qt.Key.Key_Escape)
    assert not window.popup.isVisible()


def test_the_panel_lists_edits_deletes_and_undoes(qtbot, window, profile: Profile) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Right, 3)
    press(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    panel = window.panel
    assert panel.isVisible() and panel.list.hasFocus()
    assert [term.text for term in panel._model.terms] == ["el", "tarde"]
    press(window, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field.objectName() == "edit_meaning"
    QTest.keyClicks(field, "late")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: profile.terms.find("es", "tarde").meaning == "late")
    qtbot.waitUntil(panel.list.hasFocus)
    press(window, Qt.Key.Key_W)
    assert profile.terms.find("es", "tarde").status is Status.KNOWN
    press(window, Qt.Key.Key_Delete)
    assert profile.terms.find("es", "tarde") is None
    assert [term.text for term in panel._model.terms] == ["el"]
    window.bar._action.click()
    assert profile.terms.find("es", "tarde").meaning == "late"
    assert panel._model.rowCount() == 2


def test_the_panel_filters_and_searches(qtbot, window, profile: Profile) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_5)
    window.area.open_panel(True)
    panel = window.panel
    panel._filter_actions[Status.LEARNING_5].setChecked(True)
    assert [term.text for term in panel._model.terms] == ["nadie"]
    panel._clear_filter()
    with qtbot.waitSignal(panel.query_changed):
        panel.search.setText("nadie llega")
    assert panel._model.rowCount() == 0
    panel.search.setText("espera")
    panel._emit_query()
    assert [term.text for term in panel._model.terms] == ["nadie"]
    panel.search.clear()
    panel.scope.chosen.emit("all")
    assert panel._model.rowCount() == 2


def test_one_comes_back_to_where_one_was(qtbot, make_window, profile: Profile) -> None:
    window = make_window()
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Down, 3)
    QTest.keyClick(
        window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.reading.version(Side.SOURCE).language == "en"
    place = window.page_model.segment_on(Side.SOURCE)
    assert place == 2
    window.close()
    again = make_window()
    assert again.is_reading
    assert again.reading.version(Side.SOURCE).language == "en"
    assert again.page_model.segment_on(Side.SOURCE) == place


def test_a_removed_work_comes_back(qtbot, window: MainWindow, profile: Profile) -> None:
    work = window.library_page.model.items[0].work
    card = window.library_page.card(work.id)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert window.library_page.model.total == 0
    window.bar._action.click()
    assert [item.work.id for item in window.library_page.model.items] == [work.id]


def test_files_that_cannot_be_read_are_one_sentence(qtbot, window, tmp_path) -> None:
    with qtbot.waitSignal(window.messages.posted, check_params_cb=lambda m: m.kind == "failure"):
        window.library.adding.add_files([tmp_path / "nothing.txt"])
    assert "nothing.txt" in window.bar.message.text
    assert not window.is_reading


def test_a_text_added_alone_asks_for_its_translation(qtbot, window, tmp_path) -> None:
    path = tmp_path / "hill.txt"
    path.write_text("The hill was green. A goat stood on it.", encoding="utf-8")
    with qtbot.waitSignal(window.library.adding.lane.succeeded, timeout=20_000):
        window.library.adding.add_files([path])
    assert window.bar.message.action == "add_translation"


def test_the_theme_changes_everywhere(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.look.theme.name == "sepia"
    assert window.page.canvas.theme.name == "sepia"
    title = window.header.reading._title
    assert title.palette().color(title.foregroundRole()) == window.look.colour("ink")
    assert title.font().pixelSize() == 16


def test_everything_has_a_name(qtbot, window: MainWindow) -> None:
    """What can take the keyboard says what it is."""
    open_rain(qtbot, window)
    window.area.open_panel(True)
    nameless = [
        widget
        for widget in window.findChildren(type(window).__mro__[1])
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_the_smallest_window_holds_everything(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    window.resize(480, 420)
    assert (window.width(), window.height()) == (480, 420)
    assert window.page.canvas.sheet.columns.stacked
    window.show_library()
    assert not window.library_page.horizontalScrollBar().isVisible()


def test_tab_walks_from_the_text_to_its_pickers(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    visited = []
    for _ in range(4):
        visited.append(QApplication.focusWidget().objectName())
        press(window, Qt.Key.Key_Tab)
    assert visited == ["reading_canvas", "source_picker", "swap_button", "target_picker"]


def test_a_phrase_is_kept_as_it_stands(qtbot, window: MainWindow, profile: Profile) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right, 2)
    for _ in range(2):
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier
        )
    qtbot.waitUntil(lambda: window.words.target is not None and window.words.target.token is None)
    press(window, Qt.Key.Key_A)
    (term,) = profile.terms.terms("es")
    assert term.text == "tren llega tarde"
    assert term.contexts[0].translation == "The train is late."


def test_a_press_beside_the_words_closes_the_popup(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_H)
    assert window.popup.pinned
    viewport = window.page.canvas.viewport()
    where = QPoint(5, viewport.height() - 5)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    assert not window.popup.isVisible()


def test_what_is_removed_is_no_longer_read(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    window.show_library()
    card = window.library_page.card(window.reading.work.id)
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert window.reading.work is None
    assert not window.actions_["continue"].isEnabled()
    window.close()


def test_mode_and_bookmarks_come_back(qtbot, make_window, profile: Profile) -> None:
    window = make_window()
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Down, 2)
    press(window, Qt.Key.Key_B)
    press(window, Qt.Key.Key_V)
    assert window.page_model.look.mode is Mode.VEILED
    assert window.actions_["reveal"].isEnabled()
    marks = window.page_model.bookmarks
    assert marks
    window.close()
    again = make_window()
    assert again.page_model.bookmarks == marks
    assert again.page_model.look.mode is Mode.VEILED


def test_enter_in_the_panel_shows_the_sentence(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_End)
    assert window.page_model.place.segment == 2
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Return)
    assert window.page_model.place.segment == 0


@pytest.mark.filterwarnings("ignore:Function. .QDragEnterEvent:DeprecationWarning")  # 6.12 on
def test_files_dropped_on_the_window_are_offered(qtbot, window: MainWindow, tmp_path) -> None:
    contents = {"sea.es.txt": "El mar está en calma.\n", "sea.de.txt": "Die See ist ganz still.\n"}
    texts = [tmp_path / name for name in contents]
    for path in texts:
        path.write_text(contents[path.name], encoding="utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in texts])
    where, action = QPoint(50, 50), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(where, action, carried, button, keys))
    assert window.drop_frame.isVisible()
    window.dropEvent(QDropEvent(where, action, carried, button, keys))
    assert not window.drop_frame.isVisible()
    dialog = window.findChild(AddFilesDialog)
    qtbot.waitUntil(lambda: len(dialog.chosen().texts) == 2)
    assert [text.languages for text in dialog.chosen().texts] == [("es",), ("de",)]
    dialog.reject()


def test_a_correction_is_followed_and_kept(qtbot, window: MainWindow, profile: Profile) -> None:
    """The match is wrong all the way down; one key sets it right, and one key takes that back."""
    open_rain(qtbot, window)
    source, target = window.reading.version(Side.SOURCE), window.reading.version(Side.TARGET)
    wrong = alignment_from_shapes([(1, 2), (1, 1), (1, 0)])
    profile.library.save_alignment(source.id, target.id, wrong)
    window.open_last()
    press(window, Qt.Key.Key_E)
    window.page_model.set_place(Side.TARGET, 0)

    def kept() -> list[tuple[int, int]]:
        alignment = profile.library.alignment(source.id, target.id)
        return [bead.shape for bead in alignment.beads]

    with qtbot.waitSignal(window.page.corrections.followed, timeout=30000):
        press(window, Qt.Key.Key_Return)
    assert kept() == [(1, 1)] * 3
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept() == [bead.shape for bead in wrong.beads]


def test_what_was_revealed_is_remembered(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    press(window, Qt.Key.Key_V)
    press(window, Qt.Key.Key_Down, 2)
    press(window, Qt.Key.Key_T)
    assert window.page_model.revealed == {1}
    window.reading.swap()
    assert window.page_model.revealed == frozenset()
    window.reading.swap()
    assert window.page_model.revealed == {1}
    assert "1 revealed here" in window.page.foot.text


def test_an_empty_panel_leaves_the_keyboard_in_the_text(qtbot, window: MainWindow) -> None:
    open_rain(qtbot, window)
    window.area.open_panel(False)
    window.actions_["vocabulary"].trigger()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_A, Qt.Key.Key_Right, Qt.Key.Key_A):
        QTest.keyClick(window.page.canvas, key)
    assert not window.panel.has_keyboard()
    assert len(window.panel.list.model().terms) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_keys_of_the_page_do_not_pass_through_an_open_menu(
    qtbot, window: MainWindow, key: Qt.Key
) -> None:
    open_rain(qtbot, window)
    window.resize(900, 420)
    press(window, Qt.Key.Key_Down)
    menu = QMenu(window.page)
    menu.addAction("One").setEnabled(False)
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    before = window.page_model.place, window.page.canvas.scroll_state.value
    QTest.keyClick(window.page.canvas, key)  # where Qt's shortcuts look
    assert (window.page_model.place, window.page.canvas.scroll_state.value) == before
    menu.close()
    QTest.keyClick(window.page.canvas, key)
    assert (window.page_model.place, window.page.canvas.scroll_state.value) != before
