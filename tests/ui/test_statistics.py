"""The page of statistics, and what it is made from: reading and uncovering."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.store.reading_log import ReadingLog
from reader.ui.windows.reading_clock import TICK_S, ReadingClock
from reader.vocabulary.edits import adding
from reader.vocabulary.term import Status, Term


def test_figures_charts_and_texts(qtbot, window, profile: Profile, tmp_path: Path) -> None:
    profile.terms.apply(
        adding(
            [
                Term("a", "es", "el", status=Status.KNOWN),
                Term("b", "es", "tren", status=Status.LEARNING_2),
                Term("c", "es", "lluvia", status=Status.KNOWN),
            ]
        )
    )
    source = profile.library.works()[0].versions[0]
    ReadingLog(profile.databases[0]).add_reveals(source.id, {0: "El tren llega tarde."})
    window.actions_["statistics"].trigger()
    controller = window.word_pages._statistics
    page = controller.page
    assert window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: bool(page.words.columns))
    assert page.language() == "es"
    assert page.words.columns[-1].values == (2, 1)
    assert "2 known, 1 learning" in page.words.accessibleDescription()
    assert len(page.minutes.columns) == len(page.reviews.columns) == 28
    qtbot.waitUntil(lambda: len(controller._texts) == 1)
    known = controller._texts[0][2]
    assert (known.known, known.learning, known.sentences) == (5, 1, 3)
    path = tmp_path / "numbers.csv"
    controller.export_to(path)
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    assert ["uncovered", "El tren llega tarde.", "Rain", "1"] in rows
    assert ["texts", source.title, "known", "5"] in rows
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is not page


def test_reading_is_counted_while_something_moves(window, profile: Profile) -> None:
    version = profile.library.works()[0].versions[0]
    sentence = [0]
    clock = ReadingClock(profile, window, lambda: version, lambda: sentence[0])
    window.isActiveWindow = lambda: True
    for now in (0, 3, 5, 400, 402, 401):
        sentence[0] = now
        clock.tick()
    clock.close()
    (day,) = ReadingLog(profile.databases[0]).days()
    assert (day.seconds, day.sentences) == (6 * TICK_S, 7)  # the leap to 400 is no reading
    still = ReadingClock(profile, window, lambda: version, lambda: 9)
    for _ in range(40):
        still.tick()
    still.close()
    (day,) = ReadingLog(profile.databases[0]).days()
    assert day.seconds < 6 * TICK_S + 20 * TICK_S


def test_what_was_uncovered_is_counted_once_each_time(window, profile: Profile) -> None:
    work = profile.library.works()[0]
    window.open_work(work)
    model = window.page_model
    for _ in range(2):
        model.toggle_revealed(1)
        model.toggle_revealed(1)
    source = window.reading.version(Side.SOURCE)
    times, text = ReadingLog(profile.databases[0]).reveals(source.id)[1]
    assert (times, text) == (2, "Nadie espera en el andén.")
