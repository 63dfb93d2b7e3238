"""Sliding one column against the other: the two sentences that are level become a pair."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.layout.pair import Side
from reader.ui import fonts
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from tests.ui.reading_pairs import pair
from tests.ui.test_window import open_rain

LINES = "\n".join(f"Line {n}." for n in range(20))
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot) -> ReadingPage:
    fonts.load_fonts()
    shown = ReadingPage(PageModel(), Theme.load("light"))
    qtbot.addWidget(shown)
    shown.resize(1100, 640)
    shown.show()
    shown.model.set_pair(pair(LINES, LINES, " ".join(["11"] * 20), ("en", "de")))
    shown.canvas.setFocus()
    return shown


def turn(page: ReadingPage, side: Side, segment: int, notches: int) -> None:
    """Turn the wheel with Alt over a sentence."""
    box = page.canvas.segment_box(side, segment)
    point = QPointF(box.left + 5, box.top + 2)
    event = QWheelEvent(
        point,
        QPointF(page.canvas.viewport().mapToGlobal(point.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        ALT,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.canvas.viewport(), event)


def confirmed(page: ReadingPage) -> list[tuple[range, range]]:
    beads = page.model.pair.alignment.beads
    return [(bead.source, bead.target) for bead in beads if bead.confirmed]


def test_wheel(page: ReadingPage) -> None:
    top = page.canvas.scroll_state.value
    for _ in range(3):
        turn(page, Side.TARGET, 2, -1)  # 90 pixels: nearly two lines of 50
    assert page.calibration.level() == (2, 4)
    assert page.findChild(object, "sliding_view").isVisible()
    assert page.canvas.scroll_state.value == top and not confirmed(page)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Alt)
    assert confirmed(page) == [(range(2, 3), range(4, 5))]
    assert page.calibration.level() is None
    page.corrections.undo()
    assert not confirmed(page)


def test_the_first_sentence_can_be_slid_down(page: ReadingPage) -> None:
    for _ in range(5):
        turn(page, Side.SOURCE, 3, 1)
    assert page.calibration.level() == (0, 3)


def test_arrows_and_escape(page: ReadingPage) -> None:
    page.model.set_place(Side.TARGET, 5)
    page.calibration.step(1)
    page.calibration.step(1)
    assert page.calibration.level() == (7, 5)
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier)
    assert page.calibration.level() is None and not confirmed(page)
    page.calibration.step(-1)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Alt)
    assert confirmed(page) == [(range(4, 5), range(5, 6))]


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Q])
def test_every_other_key_leaves_for_alt_and_escape_may_be_the_desktops(page, key: Qt.Key) -> None:
    page.model.set_place(Side.TARGET, 5)
    page.calibration.step(1)
    QTest.keyPress(page.canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert page.calibration.level() is not None
    QTest.keyClick(page.canvas, key, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Alt)
    assert page.calibration.level() is None and not confirmed(page)


def test_nothing_slides_while_the_match_is_a_guess(page: ReadingPage) -> None:
    page.corrections.allowed = lambda: False
    page.calibration.step(1)
    turn(page, Side.TARGET, 2, -1)
    assert page.calibration.level() is None


def test_a_pairing_is_told_and_can_be_taken_back(qtbot, window) -> None:
    open_rain(qtbot, window)
    model, page = window.page_model, window.page
    before = model.pair.alignment
    model.set_place(Side.SOURCE, 0)
    page.calibration.step(1)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Alt)
    assert confirmed(page) == [(range(1), range(1, 2))]
    kept = window.reading.version(Side.SOURCE).id, window.reading.version(Side.TARGET).id
    library = window._profile.library
    assert any(bead.confirmed for bead in library.alignment(*kept).beads)
    assert window.bar.message.action == "undo_pairing"
    window.bar._action.click()
    assert model.pair.alignment.beads == before.beads
    assert library.alignment(*kept).beads == before.beads


@pytest.mark.parametrize(
    "action", ["push_down", "pull_up", "merge", "split", "confirm", "mark_no_counterpart"]
)
def test_each_correction_is_said_to_be_saved_and_can_be_undone(qtbot, window, action: str) -> None:
    open_rain(qtbot, window)
    model, bar = window.page_model, window.page.edit_bar
    before = model.pair.alignment.beads
    window.actions_["correct"].trigger()
    undo = bar.findChild(QPushButton, "edit_undo")
    if action in {"push_down", "split"}:  # nothing to push or to split in a bead of one and one
        bar.action("merge")()
        model.set_place(Side.SOURCE, 1)
    bar.action(action)()
    assert model.pair.alignment.beads != before and undo.isEnabled()
    assert bar._saved.text() == "Saved"
    while undo.isEnabled():
        undo.click()
    assert model.pair.alignment.beads == before
