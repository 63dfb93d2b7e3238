"""How common a word is."""

from __future__ import annotations

from reader.words.frequency import BANDS, band


def test_frequency_bands_fall_with_rarity() -> None:
    assert band("en", "house") == 5
    assert 0 < band("en", "lugubrious") < band("en", "ambiguous") < band("en", "house")
    assert band("ja", "食べる") >= 4
    assert band("zh", "学生") == band("zh-TW", "學生") == len(BANDS) - 1
    assert band("en", "qqzzxx") == band("xx", "house") == 0
