"""Colours, faces and positions: what the page is painted with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

from reader.text.language import language
from reader.ui import fonts
from reader.ui.offsets import Offsets
from reader.ui.theme import THEME_NAMES, Theme, measure, resolve_theme, tokens


def luminance(colour: QColor) -> float:
    """Source: WCAG 2.2, "relative luminance"."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_pair_of_colours_has_the_contrast_it_needs(name: str, high: bool) -> None:
    """Text 4.5 and marks 3; with high contrast 7 and 4.5. Source: WCAG 2.2, 1.4.3, .6 and .11."""
    theme = Theme.load(name, high=high)
    for pair in tokens()["contrast_pairs"]:
        found = contrast(theme.colour(pair["fg"]), theme.colour(pair["bg"]))
        enough = {4.5: 7.0, 3: 4.5}[pair["min"]] if high else pair["min"]
        assert found >= enough, f"{pair['fg']} on {pair['bg']}: {found:.2f}"


TEXT = ("ink", "ink-quiet", "ruby")
UNDER_TEXT = (
    "page", "source-highlight", "target-highlight", "source-pinned", "target-pinned", "selection",
    "find", "find-current", "status-0", "status-1", "status-2", "status-3", "status-4", "status-5",
)  # fmt: skip


def test_all_that_lies_under_the_text_of_the_page_is_among_the_pairs() -> None:
    listed = {(pair["fg"], pair["bg"]): pair["min"] for pair in tokens()["contrast_pairs"]}
    for text in TEXT:
        for ground in UNDER_TEXT:
            assert listed.get((text, ground), 0) >= 4.5, f"{text} on {ground}"
    for ground in ("veil", "veil-hover"):
        assert listed.get(("ink", ground), 0) >= 4.5
    for status in (0, 1, 2, 3, 4, 5, 98, 99):
        assert listed.get((f"mark-{status}", "page"), 0) >= 3


def test_high_contrast_has_lines_one_sees_and_follows_the_system(qapp, monkeypatch) -> None:
    for name in THEME_NAMES:
        theme = Theme.load(name, high=True)
        assert contrast(theme.colour("rule"), theme.colour("page")) >= 4.5
        assert theme.edge is not None and Theme.load(name).edge is None
        assert theme.colours.keys() == Theme.load(name).colours.keys()
    monkeypatch.setattr("reader.ui.theme.system_wants_contrast", lambda: True)
    assert resolve_theme("dark", "system").high and not resolve_theme("dark", "normal").high


def test_themes_have_the_same_roles_and_a_stylesheet(qapp) -> None:
    light, sepia, dark = (Theme.load(name) for name in THEME_NAMES)
    assert light.colours.keys() == sepia.colours.keys() == dark.colours.keys()
    assert "$" not in dark.stylesheet()
    assert light.colour("status-99").alpha() == 0
    assert resolve_theme("no such theme").name == "light"
    with pytest.raises(KeyError):
        measure("reading.gap_dash")  # a pattern, not a length


def test_faces_come_from_our_packages_in_the_weight_asked_for(qapp) -> None:
    fonts.load_fonts()
    for tag, family in (
        ("es", "Source Serif 4"),
        ("ru", "Source Serif 4"),
        ("ja", "Noto Serif JP"),
        ("ar", "Noto Naskh Arabic"),
    ):
        font = fonts.reading_font(language(tag))
        assert QFontInfo(font).family().startswith(family)
        assert font.weight() == QFont.Weight.Normal
    regular = fonts.reading_font(language("es"))
    title = fonts.semibold(regular)
    text = "Hamburgefonstiv"
    advances = [QFontMetricsF(font).horizontalAdvance(text) for font in (regular, title)]
    assert advances[0] < advances[1]


def test_readings_need_taller_lines_and_everything_scales(qapp) -> None:
    fonts.load_fonts()
    face = fonts.reading_face(language("ja"))
    assert (face.size, face.line, face.line_with_ruby) == (21, 36, 40)
    double = fonts.reading_face(language("ja"), 2.0)
    assert (double.size, double.line_with_ruby) == (42, 80)
    assert fonts.ruby_font(21).pixelSize() == 10
    assert fonts.ruby_font(12).pixelSize() == 9


@given(st.text(alphabet=st.sampled_from("aあ𠮟😀́"), max_size=30))
def test_offsets_round_trip(text: str) -> None:
    offsets = Offsets(text)
    for index in range(len(text) + 1):
        unit = offsets.to_utf16(index)
        assert unit == len(text[:index].encode("utf-16-le")) // 2
        assert offsets.to_code_points(unit) == index
    for unit in range(len(text.encode("utf-16-le")) // 2):
        index = offsets.to_code_points(unit)
        assert offsets.to_utf16(index) <= unit < offsets.to_utf16(index + 1)
