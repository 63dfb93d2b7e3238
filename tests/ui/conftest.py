"""A window on a small profile: one text in two languages, already aligned; no dictionary, no
encoder."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import Side
from reader.services import glance, shelf
from reader.services.profile import Profile, open_profile
from reader.ui import fonts
from reader.ui.icons import Look
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel
from reader.ui.settings import SettingsFile
from reader.ui.speech import Speech
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.ui.windows import reading_aloud
from reader.ui.windows.main_window import MainWindow
from tests.ui.reading_pairs import READINGS, annotation

SPANISH = "El tren llega tarde. Nadie espera en el andén.\n\nLa lluvia cae sobre los rieles.\n"
ENGLISH = "The train is late. No one waits on the platform.\n\nRain falls on the rails.\n"


class NoDictionaries:
    """Knows no word, and is ready at once."""

    def prepare(self, language: str, **_: object) -> None:
        pass

    def look_up(self, *_: object, **__: object) -> list[object]:
        return []

    def look_up_phrase(self, *_: object, **__: object) -> tuple[int, list[object]]:
        return 1, []


@pytest.fixture(scope="session")
def settled_heap() -> None:
    """What other tests left behind is not walked through again after each test here."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_in_this_thread(settled_heap: None) -> Iterator[None]:
    """As in the app (`reader.ui.collector`): widgets in cycles must not be deleted by a worker
    that happens to set the collector off."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Two facing versions of "Rain", aligned one to one."""
    opened = open_profile(tmp_path / "profile")
    files = []
    for name, text in (("rain.es.txt", SPANISH), ("rain.en.txt", ENGLISH)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        files.append(path)
    work = shelf.add_files(opened, files, languages=["es", "en"], title="Rain").work
    first, second = (version.id for version in work.versions)
    opened.library.save_alignment(first, second, alignment_from_shapes([(1, 1)] * 3))
    yield opened
    opened.close()


@pytest.fixture
def look(qapp) -> Look:
    fonts.load_fonts()
    return Look(Theme.load("light"))


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def make_window(qtbot, profile: Profile, look: Look, messages: Messages, monkeypatch):
    """Opens windows on the profile, one after the other."""
    monkeypatch.setattr(glance, "open_dictionaries", lambda _folder: NoDictionaries())
    monkeypatch.setattr(glance, "counterpart_words", lambda *_: [])
    monkeypatch.setattr(reading_aloud, "Speech", lambda _engine, parent: Speech("mock", parent))

    def make() -> MainWindow:
        window = MainWindow(profile, SettingsFile(profile.data_dir), look, messages)
        qtbot.addWidget(window)
        window.resize(1300, 800)
        window.open_last()
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def window(make_window) -> MainWindow:
    return make_window()


@pytest.fixture
def model(qapp) -> PageModel:
    fonts.load_fonts()
    model = PageModel()

    def annotate(side: Side, blocks: tuple[int, ...]) -> None:
        document = model.document(side)
        readings = READINGS if document.language == "ja" else None
        model.set_annotations(side, {b: annotation(document, b, readings) for b in blocks})

    model.annotations_wanted.connect(annotate)
    return model


@pytest.fixture
def page(qtbot, model: PageModel) -> ReadingPage:
    page = ReadingPage(model, Theme.load("light"))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page
