"""What the settings window holds, section by section: the one place to add a setting to.

A `Choice` needs nothing else: its field of `Settings` is read, shown, changed, searched and reset
by the window. A `Special` row names a widget that the window is given when it is built.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.text.language import language
from reader.ui.settings import ALOUD_RATES, COLUMN_WIDTHS, LANGUAGES

_CONTEXT = "settings"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of few values of a field; shown as segments, or as a list where they are many."""

    field: str
    """Of `Settings`."""
    name: str
    options: tuple[tuple[str, str], ...]
    """(the value as text, how it is called)."""
    words: str = ""
    """More that a search should find it by."""
    as_list: bool = False
    note: str = ""
    """Shown once the value was changed."""


@dataclass(frozen=True, slots=True)
class Special:
    """A row with a widget of its own."""

    id: str
    """Under which the window finds the widget."""
    name: str
    words: str = ""
    fields: tuple[str, ...] = ()
    """Of `Settings` that a reset gives their default."""
    opens: str = ""
    """What the button is called that opens a window of its own; the row is that button then."""


Row = Choice | Special


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    rows: tuple[Row, ...]
    note: str = ""
    """A sentence below the rows."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def sections() -> tuple[Section, ...]:
    """All of them, in the language of the interface."""
    return (_look(), _japanese(), _words(), _aloud(), _keys(), _languages(), _data())


def fields_of(section: Section) -> tuple[str, ...]:
    """The fields of `Settings` that a section is about."""
    found: list[str] = []
    for row in section.rows:
        found += [row.field] if isinstance(row, Choice) else row.fields
    return tuple(found)


def _look() -> Section:
    themes = (
        ("system", _tr("System")), ("light", _tr("Light")), ("sepia", _tr("Sepia")),
        ("dark", _tr("Dark")),
    )  # fmt: skip
    contrasts = (
        ("system", _tr("System")), ("normal", _tr("Normal")), ("high", _tr("High")),
    )  # fmt: skip
    widths = tuple((str(width), str(width)) for width in COLUMN_WIDTHS)
    narrow = (("false", _tr("One below the other")), ("true", _tr("Side by side")))
    edges = (("false", _tr("Ragged")), ("true", _tr("Justified")))
    return Section(
        _tr("The page"),
        (
            Choice("theme", _tr("Theme"), themes, _tr("colours brightness night")),
            Choice("contrast", _tr("Contrast"), contrasts, _tr("accessibility colours")),
            Special("size", _tr("Text size"), _tr("zoom font letters larger smaller"), ("scale",)),
            Choice("column_width", _tr("Column width"), widths, _tr("line length margins")),
            Choice("insist_on_columns", _tr("In narrow windows"), narrow),
            Choice("justify", _tr("Edge of the lines"), edges, _tr("justify alignment")),
        ),
    )


def _japanese() -> Section:
    readings = (
        ("off", _tr("Off")), ("hover", _tr("On hover")), ("unknown", _tr("Unknown words")),
        ("all", _tr("All")),
    )  # fmt: skip
    knowing = (("false", _tr("Each word")), ("true", _tr("Each word and kanji")))
    authors = (("true", _tr("Always")), ("false", _tr("Like the others")))
    scripts = (
        ("hiragana", _tr("Hiragana")), ("katakana", _tr("Katakana")), ("romaji", _tr("Romaji")),
    )  # fmt: skip
    return Section(
        _tr("Japanese"),
        (
            Choice("furigana", _tr("Furigana"), readings, _tr("ruby readings kanji")),
            Choice("known_kanji", _tr("Unknown words"), knowing, _tr("furigana")),
            Choice("author_ruby", _tr("Author’s readings"), authors, _tr("furigana")),
            Choice("ruby_script", _tr("Readings in"), scripts, _tr("furigana")),
        ),
    )


def _words() -> Section:
    marks = (("false", _tr("Off")), ("true", _tr("On")))
    styles = (("tint", _tr("Tints")), ("underline", _tr("Underlines")))
    cards = (("plain", _tr("When pointing")), ("shift", _tr("With Shift")))
    return Section(
        _tr("Words"),
        (
            Choice("words_marked", _tr("Words and parts of speech"), marks),
            Choice("status_style", _tr("Word statuses"), styles, _tr("colours known learning")),
            Choice("word_cards", _tr("Word cards"), cards, _tr("popup mouse dictionary")),
        ),
    )


def _aloud() -> Section:
    names = (_tr("Very slow"), _tr("Slow"), _tr("Normal"), _tr("Fast"), _tr("Very fast"))
    rates = tuple((str(rate), name) for rate, name in zip(ALOUD_RATES, names, strict=True))
    sides = (("one", _tr("The side you are on")), ("both", _tr("Both in turn")))
    return Section(
        _tr("Reading aloud"),
        (
            Choice("aloud_rate", _tr("Speed"), rates, _tr("voice speech"), as_list=True),
            Choice("aloud_sides", _tr("Read"), sides, _tr("voice speech")),
            Special(
                "voices", _tr("Voices"), _tr("speech kana"), ("voices", "aloud_kana"),
                _tr("Voices…"),
            ),
        ),
    )  # fmt: skip


def _keys() -> Section:
    keys = Special(
        "keys", _tr("Keys"), _tr("keyboard shortcuts"), ("keys",), _tr("Change keys…")
    )  # fmt: skip
    return Section(_tr("Keys"), (keys,))


def _languages() -> Section:
    spoken = [(tag, language(tag).native_name) for tag in LANGUAGES if tag != "system"]
    options = (("system", _tr("As the system")), *sorted(spoken, key=lambda one: one[1]))
    return Section(
        _tr("Languages"),
        (
            Choice(
                "language", _tr("Interface"), options, _tr("translation language menus"),
                as_list=True, note=_tr("Takes effect the next time Facing Pages starts."),
            ),
            Special("reads", _tr("I read"), _tr("translation own languages")),
            Special("learns", _tr("I learn"), _tr("original studied languages")),
        ),
    )  # fmt: skip


def _data() -> Section:
    return Section(
        _tr("Your data"),
        (Special("data", _tr("Folder"), _tr("move library backup directory disk privacy")),),
        _tr("Nothing leaves this machine: there is no account, and the network is not used unless "
            "you enter a web address."),
    )  # fmt: skip
