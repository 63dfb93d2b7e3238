"""A text whose letters have no font: which package to install."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from reader.text.language import language
from reader.ui import fonts
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import PageModel
from reader.ui.windows.font_hints import FontHints
from tests.ui.reading_pairs import STATION, pair

THAI = "รถไฟมาช้าและไม่มีใครรออยู่"
HINDI = "गाड़ी देर से आती है"
KOREAN = "기차가 늦게 온다"
HEBREW = "הרכבת מאחרת"


class LatinOnly(QFontMetricsF):
    """A computer with nothing but the faces of alphabets like ours."""

    def inFontUcs4(self, ucs4: int) -> bool:
        return ucs4 < 0x250


@pytest.fixture
def latin_only(qapp, monkeypatch) -> None:
    monkeypatch.setattr(fonts, "QFontMetricsF", LatinOnly)


@pytest.mark.parametrize(
    ("text", "tag", "package"),
    [
        (THAI, "th", "fonts-noto-core"),
        (HINDI, "hi", "fonts-noto-core"),
        (HEBREW, "he", "fonts-noto-core"),
        (KOREAN, "ko", "fonts-noto-cjk"),
        ("Der Zug kommt spät.", "de", ""),
        ("It was written with one old letter. " * 20 + "𐤀", "en", ""),
        ("", "th", ""),
    ],
)
def test_the_package_that_brings_the_letters(latin_only, text: str, tag: str, package: str) -> None:
    assert fonts.missing_font_hint(language(tag), text) == package


def test_every_letter_we_bring_faces_for_is_found(qapp) -> None:
    fonts.load_fonts()
    for text, tag in (("電車は遅れている", "ja"), ("القطار متأخر", "ar"), ("Поезд", "ru")):
        assert fonts.missing_font_hint(language(tag), text) == ""


def test_it_is_said_once_after_the_page_is_there(qtbot, latin_only) -> None:
    model, messages, said = PageModel(), Messages(), []
    messages.posted.connect(said.append)
    hints = FontHints(model, messages, model)
    thai = pair(THAI, "The train is late.", "11", ("th", "en"))
    for shown in (STATION, thai, STATION, thai):
        model.set_pair(shown)
        qtbot.waitUntil(lambda: not hints._soon.isActive())
    assert [type(message) for message in said] == [Message]
    assert "fonts-noto-core" in said[0].text or "Noto" in said[0].text
