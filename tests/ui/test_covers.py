"""Covers on the shelf: decoded within limits, found in the files, chosen and taken back."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.importers.pictures import harmless
from reader.services import shelf
from reader.services.profile import Profile
from reader.store.covers import Cover, Picture
from reader.ui.models.cover_images import CoverImages
from reader.ui.pictures import in_size, shrink
from reader.ui.windows.main_window import MainWindow
from tests.importers.files import epub


def picture(
    kind: str = "PNG", *, width: int = 200, height: int = 300, colour: str = "red"
) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def shrunk(data: bytes) -> Picture:
    usable = harmless(data)
    return shrink(*usable) if usable is not None else Picture()


def book(data: bytes | None) -> bytes:
    cover = {} if data is None else {"OEBPS/b.png": data}
    named = "<dc:title>The Weir</dc:title><dc:language>en</dc:language>"
    named += '<meta name="cover" content="b.png"/>'
    return epub({"a.xhtml": "<p>The river ran fast at the weir.</p>"}, metadata=named, more=cover)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_small_copy_keeps_its_shape(qapp, kind: str) -> None:
    small = shrunk(picture(kind, width=900, height=1400))
    assert (small.width, small.height) == (462, 720)
    assert small.data.startswith(b"\xff\xd8")
    assert len(small.data) < 60_000
    as_it_is = shrunk(picture(kind))
    assert (as_it_is.width, as_it_is.height) == (200, 300)


def test_what_can_be_seen_through_stays_so(qapp) -> None:
    assert shrunk(picture(colour="transparent")).data.startswith(b"\x89PNG")


def test_a_drawing_is_drawn_in_the_size_that_is_kept(qapp) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 60"><circle r="20"/></svg>'
    assert (shrunk(drawing).width, shrunk(drawing).height) == (480, 720)


def png_of_size(width: int, height: int) -> bytes:
    """A head that says it is so large, and few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">L", zlib.crc32(kind + data))
        return struct.pack(">L", len(data)) + kind + data + check

    head = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(10_000)))


@pytest.mark.parametrize(
    "data",
    [
        png_of_size(60_000, 60_000),
        png_of_size(2_000_000_000, 2_000_000_000),
        png_of_size(1, 1),
        png_of_size(0, 0),
        png_of_size(40, 4_000),
        png_of_size(400, 600)[:40],
        b"\xff\xd8\xff\xe0" + bytes(500),
        b"GIF89a" + b"\xff" * 500,
        b"RIFF\xff\xff\xff\xffWEBPVP8 " + bytes(40),
        b'<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"><path d="M0 0"/></svg>',
    ],
    ids=["large", "larger", "dot", "nothing", "stripe", "head", "jpeg", "gif", "webp", "svg"],
)
@pytest.mark.qt_log_ignore(".*")
def test_what_cannot_be_a_cover_is_none(qapp, data: bytes) -> None:
    assert shrunk(data) == Picture()


def test_images_are_asked_for_once_and_the_last_used_kept(qtbot) -> None:
    images = CoverImages()
    with qtbot.waitSignal(images.wanted):
        assert images.image("a", QSize(2, 3)) is None
    with qtbot.assertNotEmitted(images.wanted):
        images.image("a", QSize(2, 3))
    assert images.take_wanted() == [("a", QSize(2, 3))]
    large = QImage(2_000, 3_000, QImage.Format.Format_ARGB32)
    with qtbot.waitSignal(images.arrived):
        images.put("a", QSize(2, 3), large)
    assert images.take_wanted() == [] and images.image("a", QSize(2, 3)) is not None
    for number in range(3):
        images.put(str(number), QSize(2, 3), large)
    assert images.image("2", QSize(2, 3)) is not None
    assert images.image("a", QSize(2, 3)) is None


@pytest.fixture
def shelved(qtbot, window: MainWindow, profile: Profile, tmp_path: Path) -> str:
    """A book with a cover, added before anything looked for covers."""
    path = tmp_path / "weir.epub"
    path.write_bytes(book(picture()))
    return shelf.add_files(profile, [path]).work.id


def covers(window: MainWindow, work_id: str) -> tuple[Cover, ...]:
    return next(one.covers for one in window.library._model.items if one.work.id == work_id)


def shown(qtbot, window: MainWindow, work_id: str) -> None:
    window.library.refresh()
    window.show_library()
    qtbot.waitUntil(lambda: bool(covers(window, work_id)), timeout=10_000)


def test_a_cover_is_found_in_a_book_that_was_there(qtbot, window: MainWindow, shelved: str) -> None:
    shown(qtbot, window, shelved)
    assert [(one.width, one.height) for one in covers(window, shelved)] == [(200, 300)]
    card = window.library._page.card(shelved)

    def colour() -> QColor:
        return card.grab().toImage().pixelColor(40, 70)

    qtbot.waitUntil(lambda: colour().red() > 240 and colour().blue() < 40, timeout=10_000)


def test_a_broken_cover_is_drawn_and_not_looked_for_again(
    qtbot, window: MainWindow, profile: Profile, tmp_path: Path
) -> None:
    for number, data in enumerate((b"\xff\xd8\xff\xe0", None)):
        path = tmp_path / f"{number}.epub"
        path.write_bytes(book(data))
        work = shelf.add_files(profile, [path]).work
        shown_before = profile.library.works()
        window.library.refresh()
        window.show_library()
        lane = window.library.covers._finding
        window.library.covers._find()
        qtbot.waitUntil(lambda lane=lane: not lane.busy, timeout=10_000)
        assert covers(window, work.id) == ()
        assert profile.library.works() == shown_before


def test_a_cover_is_chosen_and_taken_back(
    qtbot, window: MainWindow, shelved: str, tmp_path: Path
) -> None:
    shown(qtbot, window, shelved)
    (found,) = covers(window, shelved)
    own = tmp_path / "own.png"
    own.write_bytes(picture(width=300, colour="blue"))
    window.library.covers.choose_file(shelved, own)
    qtbot.waitUntil(lambda: covers(window, shelved) != (found,), timeout=10_000)
    assert [one.width for one in covers(window, shelved)] == [300]
    window.library.covers.start("drawn_cover", shelved)
    assert covers(window, shelved) == ()
    window.commands.on_message_action("undo_cover")
    assert [one.width for one in covers(window, shelved)] == [300]
    window.library.covers.start("found_cover", shelved)
    assert covers(window, shelved) == (found,)


def test_what_is_no_picture_is_said(
    qtbot, window: MainWindow, shelved: str, tmp_path: Path
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no picture", encoding="utf-8")
    with qtbot.waitSignal(window.messages.posted) as said:
        window.library.covers.choose_file(shelved, path)
    (message,) = said.args
    assert message.kind == "failure" and "notes.txt" in message.text


def test_the_key_chooses_a_cover(qtbot, window: MainWindow, shelved: str) -> None:
    shown(qtbot, window, shelved)
    page = window.library._page
    page.action_wanted.disconnect()
    with qtbot.waitSignal(page.action_wanted) as wanted:
        QTest.keyClick(page.card(shelved), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["cover", shelved]


def test_the_small_copy_is_what_is_decoded_in_size(qapp) -> None:
    small = shrunk(picture("JPEG", width=900, height=1400))
    image = in_size(small.data, QSize(70, 108))
    assert (image.width(), image.height()) == (70, 108)
    assert image.pixelColor(5, 5).red() > 240
    assert in_size(b"broken", QSize(70, 108)).isNull()
