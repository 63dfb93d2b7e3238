"""What stands on the screen before anything is opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reader.services.folders import LAST_VIEW
from reader.services.profile import Profile
from reader.ui import last_view
from reader.ui.frame import Frame
from reader.ui.messages import Messages
from reader.ui.session import Session, window_on
from reader.ui.settings import Settings
from reader.ui.theme import Theme
from reader.ui.windows.left_line import keep_line, put_line_back

ROOT = Path(__file__).resolve().parent.parent.parent
LIGHT = Theme.load("light")


def shown(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.fixture
def picture(qapp) -> QImage:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    return image


def test_the_frame_shows_paper_where_it_knows_nothing(qtbot) -> None:
    frame = Frame(LIGHT)
    qtbot.addWidget(frame)
    frame.resize(900, 600)
    image = shown(frame)
    assert image.pixelColor(450, 300) == LIGHT.colour("page")
    edge = int(LIGHT.measure("reading.header_height")) - 1
    assert image.pixelColor(450, edge) == LIGHT.colour("rule")
    first = Frame(LIGHT, ground="desk")
    qtbot.addWidget(first)
    first.resize(900, 600)
    assert shown(first).pixelColor(450, 300) == LIGHT.colour("desk")
    assert shown(first).pixelColor(450, edge - 5) == LIGHT.colour("page")


@pytest.mark.parametrize(("width", "role"), [(900, None), (901, "page")])
def test_the_last_page_is_shown_if_it_fits(qtbot, picture: QImage, width: int, role) -> None:
    ratio = QApplication.primaryScreen().devicePixelRatio()
    picture = picture.scaled(picture.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    frame = Frame(LIGHT, picture=picture)
    qtbot.addWidget(frame)
    frame.resize(width, 600)
    expected = LIGHT.colour(role) if role else QColor("#123456")
    assert shown(frame).pixelColor(450, 300) == expected


def test_appearing_ends_when_it_stands_on_the_screen(qtbot) -> None:
    frame = Frame(LIGHT)
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted, timeout=5000):
        frame.appear()
    assert frame.isVisible()


def test_a_kept_view_is_taken_once(qapp, tmp_path: Path, picture: QImage) -> None:
    signed = last_view.sign(Settings(), LIGHT)
    last_view.keep(tmp_path, QPixmap.fromImage(picture), signed)
    again = last_view.take(tmp_path, signed)
    assert again is not None and again.pixelColor(10, 10) == QColor("#123456")
    assert last_view.take(tmp_path, signed) is None, "an older page is worse than none"


@pytest.mark.parametrize(
    "now", [Settings(language="ja"), Settings(scale=1.5)], ids=["language", "size"]
)
def test_a_view_that_would_look_otherwise_now_is_not_shown(
    qapp, tmp_path: Path, picture: QImage, now: Settings
) -> None:
    last_view.keep(tmp_path, QPixmap.fromImage(picture), last_view.sign(Settings(), LIGHT))
    assert last_view.take(tmp_path, last_view.sign(now, LIGHT)) is None


def test_a_broken_view_is_no_misfortune(qapp, tmp_path: Path) -> None:
    signed = last_view.sign(Settings(), LIGHT)
    (tmp_path / LAST_VIEW).write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    assert last_view.take(tmp_path, signed) is None
    last_view.keep(tmp_path / "gone", QPixmap(20, 20), signed)
    assert not (tmp_path / "gone").exists()


@pytest.fixture
def session(qapp, qtbot, profile: Profile, make_window):
    """A frame filled with the window on the profile, as at the start of the app."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    frame = Frame(LIGHT)
    qtbot.addWidget(frame)
    frame.appear()
    session = Session(frame, profile.data_dir, LIGHT)
    frame.fill(session.window)
    session.window.open_work(profile.library.works()[0])
    qtbot.waitUntil(lambda: session.window.page.canvas.isVisible())
    yield session
    session.end()
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def test_the_keyboard_is_where_the_contents_want_it(qtbot) -> None:
    """The window gives it to the text before it is shown: arrows count from the first moment."""
    frame = Frame(LIGHT)
    qtbot.addWidget(frame)
    frame.appear()
    contents = QWidget(frame)
    text = QLineEdit(contents)
    text.setFocus()
    frame.fill(contents)
    frame.activateWindow()
    qtbot.waitUntil(text.hasFocus)


def test_the_frame_is_the_window(qtbot, session: Session) -> None:
    frame = session.window.window()
    assert isinstance(frame, Frame)
    assert frame.windowTitle() == "Rain – Facing Pages"
    session.window.show_library()
    assert frame.windowTitle() == "Facing Pages"
    assert session.window.size() == frame.size()


def test_full_screen_and_back_by_key(qtbot, session: Session) -> None:
    window = session.window
    window.actions_["focus_mode"].trigger()
    qtbot.waitUntil(lambda: not window.header.isVisible())
    assert window.actions_["focus_mode"].isChecked()
    window.actions_["focus_mode"].trigger()
    qtbot.waitUntil(window.header.isVisible)


def test_full_screen_forgets_neither_size_nor_being_maximised(qtbot, session: Session) -> None:
    window, frame = session.window, session.window.window()
    frame.resize(650, 520)
    toggle = window.actions_["focus_mode"]
    toggle.trigger()
    again = Frame(LIGHT, window.appearance.settings.geometry)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (650, 520), "as if it was closed in full screen"
    toggle.trigger()
    frame.showMaximized()
    toggle.trigger()
    toggle.trigger()
    assert frame.isMaximized() and not frame.isFullScreen()


def test_closing_keeps_what_was_shown_and_where(qtbot, session: Session, profile: Profile) -> None:
    window, frame = session.window, session.window.window()
    frame.resize(700, 600)
    page = shown(window)
    assert frame.close() and not frame.isVisible()
    signed = last_view.sign(window.appearance.settings, window.look.theme)
    kept = last_view.take(profile.data_dir, signed)
    assert kept is not None and kept.size() == page.size()
    assert kept.convertToFormat(page.format()) == page
    again = Frame(LIGHT, window.appearance.settings.geometry, kept)
    qtbot.addWidget(again)
    assert again.size() == frame.size()


def test_a_language_chosen_for_later_does_not_show_this_page_then(
    session: Session, profile: Profile
) -> None:
    """The page was set in the language that was spoken until then."""
    window = session.window
    window.appearance.change(language="ja")
    window.window().close()
    signed = last_view.sign(window.appearance.settings, window.look.theme)
    assert last_view.take(profile.data_dir, signed) is None


def test_a_view_of_another_scale_is_not_shown(qtbot, picture: QImage) -> None:
    """A window that fills the screen has as many points at 200 % as at 100 %."""
    ratio = QApplication.primaryScreen().devicePixelRatio()
    picture = picture.scaled(picture.size() * ratio)
    picture.setDevicePixelRatio(2 * ratio)
    frame = Frame(LIGHT, picture=picture)
    qtbot.addWidget(frame)
    frame.resize(900, 600)
    assert shown(frame).pixelColor(450, 300) == LIGHT.colour("page")


def test_what_passes_is_not_in_the_view(qtbot, session: Session, profile: Profile) -> None:
    window = session.window
    calm = shown(window.page)
    window.messages.say("A message that passes.")
    window.commands.welcome.show_steps()
    window.page.open_search()
    window.page_model.set_hovered(1)
    window.page_model.set_pinned(0)
    window.window().close()
    signed = last_view.sign(window.appearance.settings, window.look.theme)
    kept = last_view.take(profile.data_dir, signed)
    assert kept is not None
    box = window.page.canvas.geometry().translated(window.page.mapTo(window, QPoint()))
    here = kept.convertToFormat(calm.format()).copy(box)
    assert here == calm.copy(window.page.canvas.geometry())


def test_a_folder_that_is_left_keeps_no_view(
    session: Session, profile: Profile, tmp_path: Path
) -> None:
    session.window.commands.settings.moving_to = tmp_path / "elsewhere"
    session.window.window().close()
    assert not (profile.data_dir / LAST_VIEW).exists()


def test_the_line_that_was_left_stands_where_it_stood(
    qtbot, session: Session, profile: Profile
) -> None:
    """At the same height, not at the same share of the window."""
    canvas = session.window.page.canvas
    canvas.keeping.first = None
    session.window.window().resize(520, 440)
    canvas.scroll_by(37)
    kept = canvas.keeping.top_sentence()
    keep_line(profile, session.window)
    session.window.reading.save_place()
    frame = Frame(LIGHT)
    qtbot.addWidget(frame)
    frame.resize(520, 440)
    other = window_on(profile, Messages(), LIGHT, frame)
    other.open_last()
    put_line_back(profile, other)
    frame.fill(other)
    frame.show()
    qtbot.waitUntil(lambda: other.page.canvas.keeping.first is None)
    assert other.page.canvas.keeping.top_sentence() == kept
    frame.close()


def test_the_library_leaves_no_page_behind(qtbot, session: Session, profile: Profile) -> None:
    session.window.show_library()
    session.window.window().close()
    assert not (profile.data_dir / LAST_VIEW).exists()


def test_python_has_its_own_import_back(tmp_path: Path) -> None:
    """Qt for Python's would read the source of every module; in a process of its own."""
    script = """
import builtins
from reader.ui.application import bare_application
bare_application()
from PySide6.QtSvg import QSvgRenderer
print(builtins.__import__ is builtins.__orig_import__)
"""
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert told.stdout.strip() == "True"
