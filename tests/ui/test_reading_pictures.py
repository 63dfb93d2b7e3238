"""The page as it looks: pictures compared with a tolerance.

After a wanted change of the look, write them anew with FACING_PAGES_WRITE_GOLDEN=1 and look at each
of them before committing. A failure leaves what was painted beside the test's other output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from reader.documents.work import Version
from reader.layout.pair import ReadingPair, Side
from reader.ui import fonts
from reader.ui.models.page_model import Furigana, Look, Mode, PageModel, StatusLook
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.vocabulary.term import Status
from tests.ui.reading_pairs import HARBOUR, LETTER, PORT_IN_ARABIC, READINGS, STATION, annotation

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "reading"
WRITE = bool(os.environ.get("FACING_PAGES_WRITE_GOLDEN"))
MOST_DIFFERENT = 0.004
"""Share of pixels that may differ clearly: rounding of glyphs between versions of FreeType."""
CLEARLY = 60

SCENES: dict[str, tuple[ReadingPair, str, Look, int]] = {
    "both-ja-es-light": (HARBOUR, "light", Look(), 1060),
    "both-ar-de-dark": (LETTER, "dark", Look(), 1060),
    "both-ja-ar-sepia": (PORT_IN_ARABIC, "sepia", Look(), 1060),
    "underlines-de-en-light": (STATION, "light", Look(status_look=StatusLook.UNDERLINE), 1060),
    "veiled-de-en-sepia": (STATION, "sepia", Look(mode=Mode.VEILED), 1060),
    "rows-de-en-dark": (STATION, "dark", Look(mode=Mode.ROWS), 1060),
    "editing-ja-es-light": (HARBOUR, "light", Look(editing=True), 1060),
    "interleaved-ja-es-light": (HARBOUR, "light", Look(), 700),
    "large-ja-es-light": (HARBOUR, "light", Look(scale=2.0, furigana=Furigana.ALL), 1060),
}


def status_of(token) -> Status | None:
    """A few words of every kind, by their length."""
    return {4: Status.NEW, 5: Status.LEARNING_1, 6: Status.LEARNING_3, 1: Status.LEARNING_5}.get(
        len(token.surface)
    )


def version(document, *, original: bool) -> Version:
    return Version(document.language, document.language, "", is_original=original)


@pytest.fixture
def paint(qtbot, qapp: QApplication) -> Callable[[str], QImage]:
    def scene(name: str) -> QImage:
        pair, theme, look, width = SCENES[name]
        model = PageModel()
        page = ReadingPage(model, Theme.load(theme))
        qtbot.addWidget(page)
        page.setPalette(Theme.load(theme).palette())
        page.setStyleSheet(Theme.load(theme).stylesheet())
        page.resize(width, 420)
        page.show()
        versions = (version(pair.source, original=True), version(pair.target, original=False))
        page.set_versions(versions, *versions)
        model.set_pair(pair)
        model.set_look(look)
        for side in Side:
            document = pair.document(side)
            readings = READINGS if document.language == "ja" else None
            found = {b: annotation(document, b, readings) for b in range(len(document.blocks))}
            model.set_annotations(side, found)
            model.set_statuses(side, status_of)
        page.go_to(Side.SOURCE, 1)
        model.set_pinned(len(pair.alignment.beads) - 3)
        for _ in range(20):
            QGuiApplication.processEvents()
        return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    fonts.load_fonts()
    qapp.setFont(fonts.ui_font("body"))
    return scene


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
        picture.save(str(golden))
    expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB32)
    found = share_of_difference(picture, expected)
    if found > MOST_DIFFERENT:
        picture.save(str(tmp_path / f"{name}.png"))
    assert found <= MOST_DIFFERENT, f"{found:.2%} of the pixels differ; see {tmp_path}"
