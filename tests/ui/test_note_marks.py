"""Footnotes: a mark where the text refers to one, and the note beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import Side
from reader.services import shelf
from reader.services.profile import Profile
from reader.services.sources import Source
from reader.ui.views.reading.note_marks import _Mark
from reader.ui.windows.main_window import MainWindow
from tests.importers.files import epub

PAGE = """<p>The boats went out early<a epub:type="noteref" href="#n1">7</a>. Nobody waved.</p>
<aside epub:type="footnote" id="n1"><p>7 Small boats, for three.</p></aside>"""
OTHER = "Las barcas salieron temprano.\nNadie saludó.\n"


def open_book(window: MainWindow, profile: Profile) -> None:
    book = Source(epub({"a.xhtml": PAGE}), "boats.epub", "boats")
    other = Source(OTHER.encode(), "barcas.txt", "barcas")
    work = shelf.add_files(profile, [book, other], languages=["en", "es"]).work
    first, second = work.versions
    counts = first.segment_count, second.segment_count
    shapes = [(1, 1)] * min(counts) + [(1, 0)] * (counts[0] - min(counts))
    profile.library.save_alignment(first.id, second.id, alignment_from_shapes(shapes))
    window.open_work(work)


def test_a_mark_opens_its_note(qtbot, window: MainWindow, profile: Profile) -> None:
    open_book(window, profile)
    document = window.page_model.document(Side.SOURCE)
    assert [document.text[mark.position - 5 : mark.position] for mark in document.notes] == [
        "early"
    ]
    canvas = window.page.canvas
    qtbot.waitUntil(lambda: bool(visible_marks(window)), timeout=10_000)
    (mark,) = visible_marks(window)
    assert mark.text() == "7"
    assert canvas.viewport().rect().contains(mark.geometry().center())
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    note = QApplication.activePopupWidget()
    assert "Small boats, for three." in note.findChild(QLabel, "note_text").text()
    note.close()


def test_a_key_opens_the_note_of_the_sentence(qtbot, window: MainWindow, profile: Profile) -> None:
    open_book(window, profile)
    assert window.notes.show_next()
    QApplication.activePopupWidget().close()
    window.page_model.set_place(Side.SOURCE, 1)
    assert not window.notes.show_next()


def visible_marks(window: MainWindow) -> list[_Mark]:
    viewport = window.page.canvas.viewport()
    return [mark for mark in viewport.findChildren(_Mark) if mark.isVisible()]
