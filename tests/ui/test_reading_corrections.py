"""Correcting the match on the page: what each key does to the beads, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.layout.pair import ReadingPair, Side
from reader.ui import fonts
from reader.ui.models.corrections import Corrections
from reader.ui.models.page_model import Mode, PageModel, Place
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from tests.ui.reading_pairs import pair
from tests.ui.showing import settle, show


def pair_of(shapes: str) -> ReadingPair:
    """A pair of one paragraph a side, with as many sentences as the beads need."""
    sides = [
        "|".join(["Word."] * sum(int(shape[side]) for shape in shapes.split())) for side in (0, 1)
    ]
    return pair(sides[0], sides[1], shapes, ("en", "de"))


def shapes(model: PageModel) -> str:
    assert model.pair is not None
    return " ".join(
        f"{len(bead.source)}{len(bead.target)}" + ("!" if bead.confirmed else "")
        for bead in model.pair.alignment.beads
    )


@pytest.fixture
def model(qapp) -> PageModel:
    return PageModel()


@pytest.mark.parametrize(
    ("before", "place", "action", "after"),
    [
        ("11 21 12 11 11 10", Place(Side.SOURCE, 2), "push_down", "11 11! 22 11 11 10"),
        ("11 11 22 11 11 01", Place(Side.TARGET, 1), "pull_up", "11 12! 21 11 11 01"),
        ("11 11 22 11 11 01", Place(Side.TARGET, 0), "merge", "22! 22 11 11 01"),
        ("11 22 11 11 11 01", Place(Side.SOURCE, 2), "split", "11 11! 11! 11 11 11 01"),
        ("11 22 11 11 11 01", Place(Side.TARGET, 1), "split", "11 11! 11! 11 11 11 01"),
        ("21 11 11 11 11 01", Place(Side.SOURCE, 1), "split", "11! 10! 11 11 11 11 01"),
        ("11 11 11 11 11 11", Place(Side.SOURCE, 3), "split", "11 11 11 10! 01! 11 11"),
        ("11 11 11 11 11 11", Place(Side.SOURCE, 5), "confirm", "11 11 11 11 11 11!"),
        ("11 11 11 11 11 11", Place(Side.SOURCE, 0), "mark_no_counterpart",
         "10! 01! 11 11 11 11 11"),
        ("10 11 11 11 11 11 01", Place(Side.SOURCE, 0), "split", "10 11 11 11 11 11 01"),
    ],
)  # fmt: skip
def test_what_each_correction_does(model, before, place, action, after) -> None:
    model.set_pair(pair_of(before), place)
    corrections = Corrections(model)
    saved = []
    model.corrected.connect(lambda pair: saved.append(pair))
    getattr(corrections, action)()
    assert shapes(model) == after
    assert len(saved) == (before != after)
    corrections.undo()
    assert shapes(model) == before
    corrections.redo()
    assert shapes(model) == after
    assert model.place == place


def test_keys_correct_while_editing_and_mean_other_things_otherwise(qtbot, model) -> None:
    fonts.load_fonts()
    page = ReadingPage(model, Theme.load("light"))
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    model.set_pair(pair_of("11 11 11 11 11 11"), Place(Side.SOURCE, 1))
    QTest.keyClick(page.canvas, Qt.Key.Key_C)
    assert shapes(model) == "11 11 11 11 11 11"
    page.toggle_editing()
    assert page.edit_bar.isVisible() and not page.heads.isVisible()
    for key, modifier in (
        (Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(page.canvas, key, modifier)
    assert shapes(model) == "11 22! 11 11 11"
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shapes(model) == "11 11! 11 11 11 11"
    QTest.keyClick(page.canvas, Qt.Key.Key_E)
    assert not model.look.editing
    assert page.heads.isVisible()


@pytest.mark.parametrize("mode", [Mode.BOTH, Mode.ROWS, Mode.INTERLEAVED])
@pytest.mark.parametrize("width", [1200, 700])
def test_the_sentence_stays_in_view_when_a_long_paragraph_is_taken_apart(
    page: ReadingPage, qtbot, mode: Mode, width: int
) -> None:
    text = "|".join(f"El barco {number} sale del puerto al alba. " for number in range(60))
    show(page, pair(text, text, " ".join(["11"] * 60), ("es", "en")))
    page.resize(width, 500)
    page.model.set_mode(mode)
    settle(page)
    with qtbot.captureExceptions() as unexpected:
        for segment in (40, 5, 59):
            page.keyboard.go_to(Side.SOURCE, segment)
            for _ in ("into editing", "and back"):
                page.toggle_editing()
                settle(page)
                assert page.canvas.segment_box(Side.SOURCE, segment) is not None
    assert not unexpected
