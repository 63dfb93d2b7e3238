"""Rows of the vocabulary panel: mirrored with the window, words in their own direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.icons import Look
from reader.ui.models.term_list_model import TermListModel
from reader.ui.views.term_delegate import TermEditor, chip_box
from reader.ui.views.vocabulary_panel import VocabularyPanel
from reader.vocabulary.term import Status, Term

TERMS = [
    Term("a", "ja", "食べる", "たべる", meaning="to eat"),
    Term("b", "ar", "كتاب", meaning="book (m.)", status=Status.LEARNING_3),
    Term("c", "es", "carrera", meaning="سباق (في الجري)", status=Status.KNOWN),
]
DIRECTIONS = {"left to right": Qt.LayoutDirection.LeftToRight}
DIRECTIONS["right to left"] = Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=DIRECTIONS.values(), ids=DIRECTIONS)
def panel(request, qtbot, qapp: QApplication, look: Look) -> VocabularyPanel:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    model = TermListModel()
    model.set_terms(TERMS)
    panel = VocabularyPanel(model, look)
    qtbot.addWidget(panel)
    panel.resize(340, 500)
    panel.show()
    yield panel
    qapp.setLayoutDirection(before)


def row(panel: VocabularyPanel, number: int) -> QRect:
    return panel.list.visualRect(panel.list.model().index(number))


def inked(picture: QImage, box: QRect, ground: QColor) -> list[int]:
    """Columns of the box in which something is painted."""
    return [
        x
        for x in range(box.left(), box.right())
        if any(picture.pixelColor(x, y) != ground for y in range(box.top(), box.bottom()))
    ]


def test_all_rows_stand_alike_whatever_their_language(panel: VocabularyPanel) -> None:
    picture = panel.list.viewport().grab().toImage()
    mirrored = panel.isRightToLeft()
    for number in range(len(TERMS)):
        box = row(panel, number)
        middle, ground = box.center().x(), picture.pixelColor(box.center().x(), box.top() + 3)
        words = box.adjusted(0, 8, 0, -8)
        columns = inked(picture, words, ground)
        starts = box.right() - columns[-1] if mirrored else columns[0] - box.left()
        assert 14 <= starts <= 20  # where the lines of this window begin
        chip = chip_box(box, mirrored=mirrored).toRect()
        assert (chip.center().x() < middle) is mirrored
        assert inked(picture, chip, ground)


def test_the_chip_is_where_it_is_painted(panel: VocabularyPanel, qtbot) -> None:
    delegate = panel.list.itemDelegate()
    chip = chip_box(row(panel, 1), mirrored=panel.isRightToLeft()).center().toPoint()
    opposite = QPoint(row(panel, 1).right() - chip.x(), chip.y())
    with qtbot.assertNotEmitted(delegate.chip_clicked):
        QTest.mousePress(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=opposite)
    with qtbot.waitSignal(delegate.chip_clicked) as clicked:
        QTest.mousePress(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert clicked.args == [1]


def test_a_row_is_edited_where_it_stands(panel: VocabularyPanel) -> None:
    for term in TERMS:
        editor = TermEditor(term, panel.list.viewport())
        for field in (editor.text, editor.meaning):
            at_the_right = bool(field.alignment() & Qt.AlignmentFlag.AlignRight)
            assert at_the_right is panel.isRightToLeft()
