"""Painting a part of the page gives what painting all of it gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest

from reader.layout.pair import ReadingPair, Side
from reader.text.token import Token
from reader.ui.models.page_model import Furigana, Look, Mode, StatusLook
from reader.ui.views.reading_page import ReadingPage
from reader.vocabulary.term import Status
from tests.ui.reading_pairs import LETTER, READINGS, annotation, long_pair
from tests.ui.showing import settle, show

LOOKS = {
    "plain": Look(),
    "underlines and parts of speech": Look(
        status_look=StatusLook.UNDERLINE, words_marked=True, scale=1.6
    ),
    "veiled, readings of new words": Look(mode=Mode.VEILED, furigana=Furigana.UNKNOWN),
    "edited, large": Look(editing=True, scale=3.0, insist_on_columns=True),
}
_PARTS = ("noun", "verb", "adjective", "adverb", "particle", "auxiliary")


def status_of(token: Token) -> Status | None:
    return Status(sum(map(ord, token.surface)) % 6)


def colour_all(page: ReadingPage) -> None:
    """Every word has a colour and a part of speech."""
    for side in Side:
        document = page.model.document(side)
        readings = READINGS if document.language == "ja" else None
        found = {}
        for block in range(len(document.blocks)):
            words = annotation(document, block, readings)
            tagged = (
                replace(word, pos=_PARTS[number % 6]) for number, word in enumerate(words.tokens)
            )
            found[block] = replace(words, tokens=tuple(tagged))
        page.model.set_annotations(side, found)
        page.model.set_statuses(side, status_of)


def test_what_is_painted_bit_by_bit_is_what_is_painted_at_once(page, qapp) -> None:
    """Scrolling shifts the picture, pointing paints two rows: nothing stale may stay behind."""
    show(page, long_pair(60))
    rng, viewport = random.Random(11), page.canvas.viewport()
    acts = (
        lambda: page.canvas.scroll_by(rng.randint(-200, 260)),
        lambda: page.canvas.scroll_by(rng.randint(-30, 40)),
        lambda: QTest.mouseMove(viewport, QPoint(rng.randint(0, 1180), rng.randint(0, 600))),
        page.next_sentence,
        page.next_word,
        page.toggle_pin,
    )
    for _ in range(25):
        for _ in range(rng.randint(1, 4)):
            rng.choice(acts)()
        settle(page)
        shown = qapp.primaryScreen().grabWindow(page.winId()).toImage()
        anew = page.grab().toImage().convertToFormat(shown.format())
        if shown.size() != anew.size():
            pytest.skip("the screen is smaller than the page")
        assert shown == anew


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("pair", [lambda: long_pair(20), lambda: LETTER], ids=["ja-es", "ar-de"])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_no_seam_stays_and_nothing_is_cut(
    page, ratio: float, pair: Callable[[], ReadingPair], look: Look
) -> None:
    """At 125 and 150 % a strip's edges may lie between two pixels."""
    show(page, pair())
    colour_all(page)
    page.model.set_look(look)
    settle(page)
    canvas = page.canvas
    size = canvas.viewport().size()
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)

    def paint(area: QRegion) -> None:
        painter = QPainter(image)
        painter.setClipRegion(area)
        canvas.painter_of_page.paint(painter, area)
        painter.end()

    paint(QRegion(0, 0, size.width(), size.height()))
    whole = image.copy()
    for top in range(30, 90, 4):
        paint(QRegion(0, top, size.width(), 57))
        assert image == whole
