"""Numbers, dates and times as the language of the interface writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_DAYS = {QLocale.Language.Japanese: "M月d日", QLocale.Language.Chinese: "M月d日"}
"""Of a month, where its name does not come after the day."""
_LATIN_FIGURES = {"ar": "ar_AE"}
"""Arabic as it is written with the figures that the rest of the window has."""


def set_language(spoken: str) -> None:
    """Write as `spoken` (a primary tag) does: in the system's manner if that is its language."""
    system = QLocale.system()
    same = system.name().split("_")[0] == spoken and system.zeroDigit() == "0"
    QLocale.setDefault(system if same else QLocale(_LATIN_FIGURES.get(spoken, spoken)))


def number(value: float, decimals: int = 0) -> str:
    """Grouped, with this many figures after the point."""
    return QLocale().toString(float(value), "f", decimals)


def day(when: datetime) -> str:
    """The date, short."""
    date = QDate(when.year, when.month, when.day)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def day_of_year(when: date) -> str:
    """The day and its month, without the year: 5 Nov, 11月5日."""
    locale = QLocale()
    written = _DAYS.get(locale.language(), "d MMM")
    if locale.name() == "en_US":
        written = "MMM d"
    return locale.toString(QDate(when.year, when.month, when.day), written)


def clock(when: datetime) -> str:
    """The time of day, short."""
    time = QTime(when.hour, when.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def moment(when: datetime) -> str:
    """Date and time, short."""
    date, time = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
    return QLocale().toString(QDateTime(date, time), QLocale.FormatType.ShortFormat)
