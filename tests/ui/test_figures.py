"""Numbers and dates follow the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from reader.ui import figures

NOON = datetime(2026, 3, 9, 14, 5)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "spoken, expected",
    [("en", "12,345.6"), ("de", "12.345,6"), ("es", "12.345,6"), ("ja", "12,345.6")],
)
def test_numbers(spoken: str, expected: str) -> None:
    figures.set_language(spoken)
    assert figures.number(12345.6, 1) == expected


def test_french_groups_by_narrow_spaces() -> None:
    figures.set_language("fr")
    assert figures.number(12345.6, 1) == "12\u202f345,6"


def test_dates_and_times() -> None:
    figures.set_language("de")
    assert figures.day(NOON) == "09.03.26"
    assert figures.clock(NOON) == "14:05"
    figures.set_language("ja")
    assert figures.day(NOON) == "2026/03/09"
    assert "14:05" in figures.moment(NOON)


def test_arabic_has_the_figures_of_the_rest_of_the_window() -> None:
    figures.set_language("ar")
    assert figures.number(1234).isascii()
    assert any(sign in "0123456789" for sign in figures.day(NOON))
