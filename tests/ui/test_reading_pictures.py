"""The page as it looks: pictures compared with a tolerance.

After a wanted change of the look, write them anew with FACING_PAGES_WRITE_GOLDEN=1 and look at each
of them before committing. A failure leaves what was painted beside the test's other output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from reader.documents.work import Version
from reader.layout.pair import ReadingPair, Side
from reader.text.annotation import Annotation
from reader.ui import fonts
from reader.ui.models.page_model import Look, Mode, PageModel, StatusLook
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.vocabulary.term import Status
from tests.ui.golden_texts import READINGS as MOON_READINGS
from tests.ui.golden_texts import book, page
from tests.ui.reading_pairs import HARBOUR, PORT_IN_ARABIC, READINGS, STATION, annotation

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "reading"
WRITE = bool(os.environ.get("FACING_PAGES_WRITE_GOLDEN"))
MOST_DIFFERENT = 0.004
"""Share of pixels that may differ clearly: rounding of glyphs between versions of FreeType."""
CLEARLY = 60

NEWS, STORY = "the-island-that-lends-sounds", "the-night-the-moon-was-late"


@dataclass(frozen=True)
class Scene:
    """What stands on the page, how it is set, and what the reader did."""

    pair: Callable[[], ReadingPair]
    theme: str
    look: Look = field(default_factory=Look)
    size: tuple[int, int] = (1060, 420)
    do: Callable[[ReadingPage], object] = lambda shown: shown.go_to(Side.SOURCE, 1)
    pixel_ratio: int = 1


def pin(bead: int) -> Callable[[ReadingPage], object]:
    return lambda shown: shown.model.set_pinned(bead)


def slide(page: ReadingPage) -> None:
    """As Alt and the arrows do: one column against the other."""
    page.model.set_place(Side.SOURCE, 1)
    page.calibration.step(1)


def correct(page: ReadingPage) -> None:
    page.model.set_place(Side.SOURCE, 3)
    page.toggle_editing()


def search(page: ReadingPage) -> None:
    page.find_bar.open_search("Klang" if page.model.pair.source.language == "de" else "luna")


def in_the_middle(page: ReadingPage) -> None:
    """Far down a book, on a sentence of a long paragraph."""
    middle = len(page.model.pair.alignment.beads) // 2
    page.go_to(Side.SOURCE, middle + 3)
    page.model.set_pinned(middle + 4)


def moon(target: str, paragraphs: str = "#1 #1 2 2 3 1 1") -> Callable[[], ReadingPair]:
    return partial(page, STORY, "ja", target, paragraphs)


SCENES: dict[str, Scene] = {
    "both-ja-es-light": Scene(moon("es"), "light", size=(1060, 560), do=pin(4)),
    "both-ar-de-dark": Scene(
        partial(page, NEWS, "ar", "de", "#1 !1 1 2 1 2 1 3"), "dark", size=(1060, 560), do=pin(3)
    ),
    "both-ja-ar-sepia": Scene(moon("ar"), "sepia", size=(1060, 560), do=pin(6)),
    "book-en-de-light": Scene(
        partial(book, "en", "de", 40), "light", size=(1060, 620), do=in_the_middle
    ),
    "book-justified-de-en-dark": Scene(
        partial(book, "de", "en", 40), "dark", Look(justify=True), (1060, 620), in_the_middle
    ),
    "underlines-de-en-light": Scene(
        lambda: STATION, "light", Look(status_look=StatusLook.UNDERLINE), do=pin(3)
    ),
    "veiled-de-en-sepia": Scene(lambda: STATION, "sepia", Look(mode=Mode.VEILED)),
    "rows-de-en-dark": Scene(lambda: STATION, "dark", Look(mode=Mode.ROWS), do=pin(3)),
    "interleaved-ja-es-light": Scene(lambda: HARBOUR, "light", size=(700, 420), do=pin(2)),
    "wide-900-ja-es-light": Scene(moon("es", "#1 #1 2 2"), "light", size=(900, 560), do=pin(3)),
    "wide-900-ar-de-sepia": Scene(
        partial(page, NEWS, "ar", "de", "#1 !1 1 2"), "sepia", size=(900, 560), do=pin(3)
    ),
    "editing-ja-es-light": Scene(moon("es", "#1 #1 2 2"), "light", do=correct),
    "calibrating-ja-es-light": Scene(moon("es", "#1 #1 1 1 1 1"), "light", do=slide),
    "hidden-ja-es-light": Scene(
        moon("es", "#1 #1 2 2"), "light", Look(hidden=Side.TARGET), do=pin(3)
    ),
    "search-ja-es-light": Scene(moon("es", "#1 #1 2 2"), "light", do=search),
    "words-ja-es-dark": Scene(moon("es", "#1 #1 2 2"), "dark", Look(words_marked=True)),
    "large-ja-es-light": Scene(lambda: HARBOUR, "light", Look(scale=2.0), do=pin(3)),
    "hidpi-ja-ar-light": Scene(
        lambda: PORT_IN_ARABIC, "light", size=(960, 300), do=pin(1), pixel_ratio=2
    ),
}


_SOME = dict(enumerate((Status.NEW, *(Status(level) for level in range(1, 6)))))


def status_of(token) -> Status | None:
    """A few words of every kind, as scattered as on a reader's page."""
    return _SOME.get(sum(map(ord, token.surface)) % 23)


def version(document, *, original: bool) -> Version:
    return Version(document.language, document.language, "", is_original=original)


def tagged(words: Annotation) -> Annotation:
    """Each word is something."""
    parts = cycle(("noun", "verb", "adjective", "adverb", "particle", "auxiliary"))
    return replace(words, tokens=tuple(replace(word, pos=next(parts)) for word in words.tokens))


def show(page: ReadingPage, scene: Scene) -> None:
    pair, model = scene.pair(), page.model
    versions = (version(pair.source, original=True), version(pair.target, original=False))
    page.set_versions(versions, *versions)
    model.set_pair(pair)
    model.set_look(scene.look)
    for side in Side:
        document = pair.document(side)
        readings = MOON_READINGS | READINGS if document.language == "ja" else None
        found = {b: annotation(document, b, readings) for b in range(len(document.blocks))}
        if scene.look.words_marked:
            found = {block: tagged(words) for block, words in found.items()}
        model.set_annotations(side, found)
        model.set_statuses(side, status_of)
    scene.do(page)


@pytest.fixture
def paint(qtbot, qapp: QApplication) -> Callable[[str], QImage]:
    def picture(name: str) -> QImage:
        scene = SCENES[name]
        theme = Theme.load(scene.theme)
        page = ReadingPage(PageModel(), theme)
        qtbot.addWidget(page)
        page.setPalette(theme.palette())
        page.setStyleSheet(theme.stylesheet())
        page.resize(*scene.size)
        page.show()
        show(page, scene)
        for _ in range(20):
            QGuiApplication.processEvents()
        ratio = scene.pixel_ratio
        image = QImage(page.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        page.render(image)
        return image

    fonts.load_fonts()
    qapp.setFont(fonts.ui_font("body"))
    return picture


def share_of_difference(a: QImage, b: QImage) -> float:
    """Share of pixels that differ clearly in any channel; 1 for pictures of different size."""
    if a.size() != b.size():
        return 1.0
    first, second = bytes(a.constBits()), bytes(b.constBits())
    if first == second:
        return 0.0
    different = sum(
        1
        for at in range(0, len(first), 4)
        if first[at : at + 4] != second[at : at + 4]
        and max(abs(first[at + i] - second[at + i]) for i in range(3)) > CLEARLY
    )
    return different / (len(first) // 4)


@pytest.mark.skipif(sys.platform != "linux", reason="glyphs are drawn by another engine here")
@pytest.mark.parametrize("name", SCENES)
def test_the_page_looks_as_it_should(name: str, paint, tmp_path: Path) -> None:
    picture = paint(name)
    golden = GOLDEN / f"{name}.png"
    if WRITE:
        golden.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(golden), "PNG", 0)  # 0: as small as can be
    expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB32)
    found = share_of_difference(picture, expected)
    if found > MOST_DIFFERENT:
        picture.save(str(tmp_path / f"{name}.png"))
    assert found <= MOST_DIFFERENT, f"{found:.2%} of the pixels differ; see {tmp_path}"
