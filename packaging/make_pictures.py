#!/usr/bin/env python3
"""The pictures of README and handbook, taken of the real window with the sample library.

    python packaging/make_pictures.py              all of them, into docs/pictures/
    python packaging/make_pictures.py library words    these only

Needs no screen. The window is English and light, twice as fine as its logical size; each PNG is
written with at most 256 colours, which is all that such a window has to speak of.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
SIZE = (1180, 740)
WIDE = (1440, 860)
"""Logical pixels; wide enough for the panel to stand beside the page."""
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QThread  # noqa: E402
from PySide6.QtGui import QImage, QPainter, QPixmap, qRgb  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from reader.documents.work import ReadingState, Work  # noqa: E402
from reader.layout.pair import Side  # noqa: E402
from reader.services import reading, shelf, words  # noqa: E402
from reader.services.profile import Profile, open_profile  # noqa: E402
from reader.text.token import Token  # noqa: E402
from reader.ui.application import bare_application, dress_application  # noqa: E402
from reader.ui.messages import Messages  # noqa: E402
from reader.ui.models.page_model import Mode  # noqa: E402
from reader.ui.session import window_on  # noqa: E402
from reader.ui.theme import Theme  # noqa: E402
from reader.ui.windows.main_window import MainWindow  # noqa: E402
from reader.vocabulary.term import Status  # noqa: E402

KEPT: dict[str, tuple[tuple[str, Status, str], ...]] = {
    "ja": (
        ("施設", Status.LEARNING_4, "facility"),
        ("録音", Status.LEARNING_2, "recording"),
        ("汽笛", Status.LEARNING_1, "steam whistle"),
        ("連絡", Status.LEARNING_1, "connection"),
        ("学校", Status.KNOWN, "school"),
        ("島", Status.LEARNING_5, "island"),
        ("借りる", Status.LEARNING_3, "to borrow"),
        ("返却", Status.LEARNING_2, "giving back"),
        ("引退", Status.LEARNING_3, "retirement"),
    ),
    "es": (("ruido", Status.LEARNING_2, "noise"), ("timbre", Status.LEARNING_1, "bell")),
}
"""Words the reader of the pictures has met, by language."""
ISLAND, MOON = "The Island That Lends Out Its Sounds", "The Night the Moon Was Late"


class Studio:
    """One window on a profile of its own, and what a photographer asks of it."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.window: MainWindow = window_on(profile, Messages(), Theme.load("light"))
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    def settle(self, until: Callable[[], bool] = lambda: True, at_most_ms: int = 60_000) -> None:
        """Let the window do what it is at, and its lanes come to rest."""
        clock = QElapsedTimer()
        clock.start()
        quiet = 0
        while quiet < 12 and clock.elapsed() < at_most_ms:
            QApplication.processEvents()
            QThread.msleep(20)
            quiet = quiet + 1 if until() else 0
        if not until():
            raise SystemExit("the window does not come to what is to be seen")

    def work(self, title: str) -> Work:
        return next(work for work in self.profile.library.works() if work.title == title)

    def open(self, title: str, source: str, target: str, segment: int = 0) -> None:
        """Two versions of a work, aligned, with their words."""
        work = self.work(title)
        ids = {version.language: version.id for version in work.versions}
        state = ReadingState(work.id, ids[source], ids[target])
        window = self.window
        window.reading.open(work, state)
        window.page.go_home()
        self.settle(self._has_words)
        if segment:
            window.page.jump_to(Side.SOURCE, segment)
            self.settle()

    def _has_words(self) -> bool:
        page = self.window.page_model
        return all(page.words(side, 0) is not None for side in Side)

    def word(self, side: Side, surface: str) -> tuple[int, Token]:
        """The first place of a word on one side: its sentence and itself."""
        page = self.window.page_model
        for segment in range(len(page.document(side).segments)):
            for token in page.words(side, segment) or ():
                if surface in (token.surface, token.lemma):
                    return segment, token
        raise SystemExit(f"“{surface}” is not among the words of the page")

    def point_at(self, side: Side, surface: str) -> None:
        """The keyboard on a word, its card pinned."""
        window = self.window
        segment, token = self.word(side, surface)
        window.page_model.set_place(side, segment, token)
        box = window.page.current_word_rect()
        window.words.show_keyed(side, token, box)
        window.words.pin()
        self.settle(lambda: window.words.is_shown)

    def take(self, *dialogs: QDialog) -> QImage:
        """The window as it is; with the dialogs over it, where the desktop would put them."""
        self.settle()
        picture = self.window.grab()
        for dialog in dialogs:
            _lay_over(picture, dialog)
        return picture.toImage()

    def dialog(self, action: str) -> QDialog:
        """The dialog that an action opens."""
        self.window.actions_[action].trigger()
        self.settle(lambda: bool(self._dialogs()))
        dialog = self._dialogs()[0]
        self.settle()
        return dialog

    def _dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]


def _lay_over(picture: QPixmap, dialog: QWidget) -> None:
    """Paint a dialog in the middle of the window, which steps back a little."""
    over = dialog.grab()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = picture.deviceIndependentSize()
    painter.fillRect(0, 0, round(size.width()), round(size.height()), Qt.GlobalColor.transparent)
    painter.setOpacity(0.25)
    painter.fillRect(0, 0, round(size.width()), round(size.height()), Qt.GlobalColor.black)
    painter.setOpacity(1)
    inner = over.deviceIndependentSize()
    corner = QPoint(
        round((size.width() - inner.width()) / 2), round((size.height() - inner.height()) / 2)
    )
    painter.drawPixmap(corner, over)
    painter.end()


# The pictures


def of_reading(studio: Studio) -> QImage:
    """README's: Japanese beside Spanish, readings, a pair lit, the vocabulary at its side."""
    studio.window.resize(*WIDE)
    studio.window.area.open_panel(True)
    studio.open(ISLAND, "ja", "es")
    studio.window.page_model.set_place(Side.SOURCE, 2)
    picture = studio.take()
    studio.window.resize(*SIZE)
    return picture


def of_library(studio: Studio) -> QImage:
    studio.open(MOON, "ja", "en", 20)
    studio.open(ISLAND, "ja", "es", 14)
    studio.window.reading.save_place()
    studio.window.show_library()
    studio.settle()
    return studio.take()


def of_veiled(studio: Studio) -> QImage:
    studio.open(ISLAND, "es", "en", 3)
    studio.window.area.open_panel(False)
    studio.window.show_mode(Mode.VEILED)
    studio.settle()
    segment = studio.window.page_model.segment_on(Side.SOURCE)
    bead = studio.window.page_model.pair
    assert bead is not None
    studio.window.page_model.toggle_revealed(bead.bead_of(Side.SOURCE, segment))
    picture = studio.take()
    studio.window.show_mode(Mode.BOTH)
    return picture


def of_correcting(studio: Studio) -> QImage:
    studio.open(ISLAND, "es", "ja", 6)
    studio.window.area.open_panel(False)
    studio.window.actions_["correct"].trigger()
    studio.settle()
    picture = studio.take()
    studio.window.actions_["correct"].trigger()
    return picture


def of_word(studio: Studio) -> QImage:
    studio.window.area.open_panel(False)
    studio.open(ISLAND, "ja", "en", 0)
    studio.point_at(Side.SOURCE, "鐘")
    studio.settle(lambda: _meanings(studio) and _counterpart(studio))
    picture = studio.take()
    studio.window.words.dismiss()
    return picture


def _counterpart(studio: Studio) -> bool:
    content = studio.window.popup.content
    return content is not None and bool(content.counterpart)


def _meanings(studio: Studio) -> bool:
    content = studio.window.popup.content
    return content is not None and bool(content.meanings)


def of_words(studio: Studio) -> QImage:
    studio.window.actions_["words"].trigger()
    studio.settle()
    return studio.take()


def of_cards(studio: Studio) -> QImage:
    studio.window.show_library()
    studio.open(ISLAND, "ja", "en", 0)
    dialog = studio.dialog("export")
    picture = studio.take(dialog)
    dialog.reject()
    studio.settle()
    return picture


def of_review(studio: Studio) -> QImage:
    studio.window.actions_["review"].trigger()
    studio.settle()
    return studio.take()


def of_settings(studio: Studio) -> QImage:
    studio.window.show_library()
    studio.open(ISLAND, "ja", "es", 0)
    dialog = studio.dialog("settings")
    picture = studio.take(dialog)
    dialog.reject()
    studio.settle()
    return picture


PICTURES: dict[str, Callable[[Studio], QImage]] = {
    "reading": of_reading,
    "library": of_library,
    "veiled": of_veiled,
    "correcting": of_correcting,
    "word": of_word,
    "words": of_words,
    "cards": of_cards,
    "review": of_review,
    "settings": of_settings,
}


def prepare(profile: Profile) -> None:
    """The sample library, aligned, with the words of `KEPT`."""
    shelf.add_samples(profile)
    wanted = ((ISLAND, "ja", "es"), (ISLAND, "ja", "en"), (ISLAND, "es", "en"), (MOON, "ja", "en"))
    for title, source, target in wanted:
        work = next(work for work in profile.library.works() if work.title == title)
        ids = {version.language: version.id for version in work.versions}
        reading.align_pair(profile, ids[source], ids[target])
    for language, kept in KEPT.items():
        _keep(profile, language, "es" if language == "ja" else "ja", kept)


def _keep(
    profile: Profile, language: str, other: str, kept: tuple[tuple[str, Status, str], ...]
) -> None:
    """Keep words of the first work where they are first met."""
    work = next(work for work in profile.library.works() if work.title == ISLAND)
    versions = {version.language: version for version in work.versions}
    source, target = versions[language], versions[other]
    pair = reading.open_pair(profile, source.id, target.id)
    assert pair is not None
    document = pair.source
    place = words.Place(work, pair, source, target, Side.SOURCE)
    found: dict[str, Token] = {}
    blocks = range(len(document.blocks))
    made = reading.block_annotations(profile, source.id, document, blocks)
    for block in sorted(made):
        for token in made[block].tokens:
            found.setdefault(token.lemma, token)
            found.setdefault(token.surface, token)
    missing = [text for text, *_ in kept if text not in found]
    if missing:
        raise SystemExit(f"not in the sample text: {', '.join(missing)}")
    for text, status, meaning in kept:
        words.set_word_status(profile, place, found[text], status, meaning=meaning)


# The files


def save(picture: QImage, path: Path) -> int:
    """Write a PNG of at most 256 colours. Returns: bytes."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    table = palette(flat)
    small = flat.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(path), "PNG", 0):  # type: ignore[call-overload]
        raise SystemExit(f"{path} cannot be written")
    return path.stat().st_size


def palette(picture: QImage, most: int = 256) -> list[int]:
    """The colours that stand for all of a picture's: the frequent ones that are unlike each
    other, so that a small coloured mark is not lost among the greys of the text's edges."""
    width, height = picture.width(), picture.height()
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(height, -1)[:, :width]
    colours, counts = np.unique(pixels & 0xFFFFFF, return_counts=True)
    colours = colours[np.argsort(counts)[::-1]]
    parts = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.int32)
    for apart in (4, 7, 10, 14, 20, 28, 40):
        chosen = _unlike(parts, apart, most)
        if len(chosen) < most:
            break
    return [qRgb(*(int(value) for value in parts[index])) for index in chosen]


def _unlike(parts: np.ndarray, apart: int, most: int) -> list[int]:
    """Indices of colours (n, 3), each at least `apart` (largest difference of a channel) from
    those chosen before it."""
    chosen: list[int] = []
    left = np.ones(len(parts), bool)
    while left.any() and len(chosen) < most:
        index = int(np.argmax(left))
        chosen.append(index)
        left &= np.abs(parts - parts[index]).max(axis=1) >= apart
    return chosen


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no such picture: {', '.join(unknown)}", file=sys.stderr)
        return 2
    dress_application(bare_application(), "en")
    with tempfile.TemporaryDirectory(prefix="facing-pages-", ignore_cleanup_errors=True) as folder:
        profile = open_profile(Path(folder))
        prepare(profile)
        studio = Studio(profile)
        for name, take in PICTURES.items():
            picture = take(studio) if not names or name in names else None
            if picture is not None:
                size = save(picture, FOLDER / f"{name}.png")
                print(f"{name}.png  {picture.width()} x {picture.height()}  {size // 1024} kB")
        studio.window.close()
        profile.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
