"""Adding texts: what the dialog finds out, what was copied, pages of the web, long pairs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from reader.jobs import CancelToken
from reader.layout.pair import Side
from reader.services import adding as services_adding
from reader.services import opening
from reader.services.adding import Chosen
from reader.services.sources import from_page, from_text
from reader.ui.dialogs.add_files import AddFilesDialog
from reader.ui.windows.main_window import MainWindow

PAGE = """<html lang="es"><head><title>La lancha | Diario</title><script src="/count.js"></script>
</head><body><nav><a href="/">Portada</a></nav><article><h1>La lancha</h1>
<p>La lancha verde salía cada mañana antes que las demás, y nadie sabía adónde iba ni por qué.</p>
<img src="/pixel.gif"><p>Un día volvió con dos perros que no eran de la isla, y desde entonces la
gente del puerto contaba las lanchas al anochecer, por si faltaba una.</p></article></body></html>
"""


def asked(qtbot, window: MainWindow, count: int = 1) -> AddFilesDialog:
    """The dialog that asks, when it has looked at so many texts."""
    qtbot.waitUntil(lambda: window.findChild(AddFilesDialog) is not None, timeout=10_000)
    dialog = window.findChild(AddFilesDialog)
    qtbot.waitUntil(lambda: len(dialog.chosen().texts) == count, timeout=10_000)
    return dialog


@pytest.mark.qt_log_ignore("OpenType support missing")  # wrong readings show any script
def test_letters_in_doubt_are_chosen_by_key(qtbot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "niño.txt"
    text = (
        "La cigüeña volvió al campanario de la villa. El niño la señaló con el dedo.\n\n"
        "Mañana habrá sopa de ajo, dijo la abuela, y cerró el balcón.\n"
    )
    path.write_bytes(text.encode("cp1252"))
    window.library.adding.offer([path])
    dialog = asked(qtbot, window)
    (text,) = dialog.chosen().texts
    assert (text.encoding, text.languages) == ("cp1252", ("es",))
    encodings = dialog.findChild(object, "encodings")
    assert "cigüeña" in encodings.currentItem().text()
    QTest.keyClick(encodings, Qt.Key.Key_Down)
    assert dialog.chosen().texts[0].encoding != "cp1252"
    QTest.keyClick(encodings, Qt.Key.Key_Up)
    assert dialog.chosen().texts[0].encoding == "cp1252"
    dialog.reject()


def test_a_text_that_is_there_can_be_opened(qtbot, window: MainWindow, tmp_path: Path) -> None:
    window.library.adding.offer([tmp_path / "rain.es.txt"])
    dialog = asked(qtbot, window)
    button = dialog.findChild(object, "open_known")
    qtbot.waitUntil(button.isVisible, timeout=10_000)
    button.click()
    assert window.is_reading
    assert window.reading.work.title == "Rain"


def test_lines_that_agree_are_offered_as_such(qtbot, window: MainWindow, tmp_path: Path) -> None:
    texts = {
        "en": "The kettle sings.\nThe cat hears it.\nIt is early.\nNobody is up.\n",
        "es": "El agua ya canta.\nEl gato la oye.\nEs temprano.\nNadie está levantado.\n",
    }
    paths = [tmp_path / f"kettle.{tag}.txt" for tag in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    window.library.adding.offer(paths)
    dialog = asked(qtbot, window, 2)
    assert dialog.line_by_line.isVisible() and dialog.line_by_line.isChecked()
    with qtbot.waitSignal(window.library.adding.added, timeout=20_000):
        dialog.accept()
    assert [bead.shape for bead in window.page_model.pair.alignment.beads] == [(1, 1)] * 4
    assert not window.reading.is_guessed


def test_what_is_copied_one_after_the_other_becomes_one_text(qtbot, window: MainWindow) -> None:
    data = QMimeData()
    data.setHtml("<h2>Der Turm</h2><p>Er steht <b>schief</b>.</p><script>x()</script>")
    window.library.adding.offer_data(data)
    dialog = asked(qtbot, window)
    plain = QMimeData()
    plain.setText("The Tower\n\nIt leans, and it has leaned for a long time.\n")
    window.library.adding.offer_data(plain)
    dialog = asked(qtbot, window, 2)
    assert dialog.title.text() == "Der Turm"
    assert dialog.chosen().texts[1].languages == ("en",)
    with qtbot.waitSignal(window.library.adding.added, timeout=20_000):
        dialog.accept()
    assert len(window.reading.work.versions) == 2
    assert "x()" not in window.page_model.document(Side.SOURCE).text


@pytest.fixture
def web() -> Iterator[tuple[str, list[str]]]:
    """An address on this computer, and what was asked for there."""
    wanted: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted.append(self.path)
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/lancha.html", wanted
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_of_the_web_and_nothing_else(qtbot, window: MainWindow, web) -> None:
    address, wanted = web
    window.library.adding.fetch([address])
    dialog = asked(qtbot, window)
    assert dialog.title.text() == "La lancha"
    assert dialog.chosen().texts[0].languages == ("es",)
    with qtbot.waitSignal(window.library.adding.added, timeout=20_000):
        dialog.accept()
    text = window.page_model.document(Side.SOURCE).text
    assert "dos perros" in text and "Portada" not in text
    assert wanted == ["/lancha.html"]
    assert window.reading.work.versions[0].origin == address


def test_a_long_pair_is_read_from_its_first_pages(qtbot, window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(opening, "_LONG", 10)
    spanish = " ".join(f"Capítulo que cuenta la noche {n} en el puerto." for n in range(900))
    english = " ".join(f"A chapter that tells of night {n} in the harbour." for n in range(900))
    adding = window.library.adding
    seen = []
    adding.begun.connect(seen.append)
    with qtbot.waitSignal(adding.added, timeout=60_000):
        adding.add(Chosen.of([from_text(spanish), from_page(f"<p>{english}</p>")]))
    (begun,) = seen
    whole = window.page_model.document(Side.SOURCE)
    assert 0 < len(begun.source.segments) < len(whole.segments) == 900
    assert whole.text.startswith(begun.source.text)
    assert window.is_reading
    window.reading.lane.cancel()


def until_cancelled(*_: object, cancel: CancelToken, **__: object) -> None:
    """Takes as long as the reader has patience."""
    while not cancel.cancelled:
        threading.Event().wait(0.01)
    cancel.check()


def test_a_cancelled_long_pair_leaves_nothing(qtbot, window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(opening, "_LONG", 10)
    monkeypatch.setattr(services_adding, "add_chosen", until_cancelled)
    adding = window.library.adding
    before = window.library_page.model.total
    adding.begun.connect(adding.lane.cancel)
    with qtbot.waitSignal(adding.left, timeout=60_000):
        adding.add(
            Chosen.of([from_text("Una noche larga. " * 900), from_text("A long night. " * 900)])
        )
    assert not window.is_reading
    assert window.page_model.pair is None
    assert window.library_page.model.total == before


BREAD = (
    "Mix the flour with warm water. Add salt and a spoon of oil. Knead it for ten minutes. "
    "Cover the bowl with a cloth. Let the dough rest overnight. Heat the oven well."
)


def test_versions_of_one_text_are_opened_unasked(qtbot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / "boat.en.txt", tmp_path / "boat.es.txt"]
    paths[0].write_text(
        "The green boat left early. Nobody knew why. It came back with two dogs.", encoding="utf-8"
    )
    paths[1].write_text(
        "La lancha verde salió temprano. Nadie sabía por qué. Volvió con dos perros."
    )
    with qtbot.waitSignal(window.library.adding.added, timeout=20_000):
        window.library.adding.add_files(paths)
    assert window.findChild(AddFilesDialog) is None
    assert [one.language for one in window.reading.work.versions] == ["en", "es"]


def test_different_texts_are_asked_about_and_become_works_of_their_own(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / "bread.txt", tmp_path / "dogs.txt", tmp_path / "gone.txt"]
    paths[0].write_text(BREAD, encoding="utf-8")
    paths[1].write_text(
        "Two dogs came ashore. They were not from the island. Nobody called them.", encoding="utf-8"
    )
    window.library.adding.add_files(paths)
    dialog = asked(qtbot, window, 2)
    assert dialog.division.isVisible() and dialog.are_several
    assert not dialog.title.isVisible()
    assert dialog.chosen().groups == ((0,), (1,))
    before = len(window.library._model.items)
    with qtbot.waitSignals([window.library.adding.added, window.messages.posted], timeout=20_000):
        dialog.accept()
    assert len(window.library._model.items) == before + 2
    assert not window.is_reading


def test_the_reader_knows_better(qtbot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    paths[0].write_text(BREAD, encoding="utf-8")
    paths[1].write_text(BREAD.replace("Mix", "Stir"), encoding="utf-8")
    window.library.adding.offer(paths)
    dialog = asked(qtbot, window, 2)
    qtbot.waitUntil(lambda: not dialog._dividing.busy, timeout=20_000)
    assert dialog.are_several
    QTest.mouseClick(dialog.findChild(object, "segment_one"), Qt.MouseButton.LeftButton)
    assert not dialog.are_several and dialog.title.isVisible()
    assert dialog.chosen().groups == ()
    with qtbot.waitSignal(window.library.adding.added, timeout=20_000):
        dialog.accept()
    assert len(window.reading.work.versions) == 2


@pytest.mark.parametrize("address", ["smb://server/book.txt", "mailto:a@example.org"])
def test_what_lies_elsewhere_is_said(qtbot, window: MainWindow, address: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    with qtbot.waitSignal(window.messages.posted) as said:
        window.library.adding.offer_data(data)
    (message,) = said.args
    assert message.kind == "failure" and address in message.text
    assert window.findChild(AddFilesDialog) is None
