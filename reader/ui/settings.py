"""What the reader chose, as one frozen value, and the file it is kept in."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings

from reader.errors import UnwritableTarget
from reader.ui.theme import tokens

FORMAT = 1
THEMES = ("system", "light", "sepia", "dark")
STATUS_STYLES = ("tint", "underline")
WORD_CARDS = ("plain", "shift")
SCOPES = ("text", "language", "all")
FURIGANA = ("off", "hover", "unknown", "all")
LANGUAGES = ("system", "ar", "de", "en", "es", "fr", "ja")
RUBY_SCRIPTS = ("hiragana", "katakana", "romaji")
CONTRASTS = ("system", "normal", "high")
ALOUD_SIDES = ("one", "both")
ALOUD_KANA = ("auto", "always", "never")
ALOUD_RATES = (-60, -30, 0, 30, 60)
LARGEST_OFFSET = 2
COLUMN_WIDTHS = (480, 540, 580, 640)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the window remembers that is not part of the library."""

    theme: str = "system"
    language: str = "system"
    """Of the interface, as a primary tag; taken up at the next start."""
    scale: float = 1.0
    """Of the reading text: one of the steps in the theme."""
    status_style: str = "tint"
    word_cards: str = "plain"
    """Pointing at a word shows its card: "plain" always, "shift" while Shift is down."""
    column_width: int = 580
    """The most a reading column may take, in logical pixels."""
    furigana: str = "all"
    author_ruby: bool = True
    """Readings that the text itself gives are shown whatever the mode."""
    known_kanji: bool = False
    """With unknown words only: not over kanji whose reading is known from other words."""
    ruby_script: str = "hiragana"
    words_marked: bool = False
    justify: bool = False
    """Alphabetic texts too; Japanese and Chinese always are."""
    insist_on_columns: bool = False
    """Two columns even in a narrow window, as long as they stay readable."""
    source_offset: int = 0
    """Steps by which the left side's text is larger or smaller than `scale`; so `target_offset`."""
    target_offset: int = 0
    families: str = ""
    """The reader's own faces by language, as lines "ja=Noto Sans JP"; the others are ours."""
    contrast: str = "system"
    """Whether colours are set further apart: as the system asks for, or as the reader says."""
    keys: str = ""
    """Keys that the reader changed, as `keymap.format_changes` writes them."""
    aloud_rate: int = 0
    """In percent of the way to the fastest (100) or the slowest (-100) that a voice can speak."""
    aloud_sides: str = "one"
    """Whether the side of the keyboard is read aloud, or both in turn."""
    aloud_kana: str = "auto"
    """Whether voices are given Japanese in kana: those that cannot read kanji, or as said."""
    voices: str = ""
    """The voices chosen for languages, as lines "ja=Kyoko"; the others are the engine's choice."""
    panel_open: bool = False
    panel_width: int = 340
    panel_scope: str = "text"
    open_folder: str = ""
    """Where files were last added from; `save_folder` is where cards were last written."""
    save_folder: str = ""
    export_format: str = "apkg"
    geometry: bytes = b""
    """As QWidget.saveGeometry gives it."""


Upgrade = Callable[[dict[str, str]], dict[str, str]]
UPGRADES: tuple[Upgrade, ...] = ()
"""UPGRADES[n] turns the values of format n + 1 into those of format n + 2."""


def upgraded(raw: Mapping[str, str], version: int) -> dict[str, str]:
    """The stored strings of format `version` as those of today's format."""
    values = dict(raw)
    for step in UPGRADES[max(version - 1, 0) :]:
        values = step(values)
    return values


def parse_settings(raw: Mapping[str, str]) -> Settings:
    """Settings from stored strings; what is missing, unknown or broken keeps its default."""
    default = Settings()
    known: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in raw:
            known[field.name] = _parsed(raw[field.name], getattr(default, field.name))
    choices: dict[str, tuple[object, ...]] = {
        "theme": THEMES,
        "language": LANGUAGES,
        "status_style": STATUS_STYLES,
        "word_cards": WORD_CARDS,
        "panel_scope": SCOPES,
        "furigana": FURIGANA,
        "ruby_script": RUBY_SCRIPTS,
        "column_width": COLUMN_WIDTHS,
        "contrast": CONTRASTS,
        "aloud_rate": ALOUD_RATES,
        "aloud_sides": ALOUD_SIDES,
        "aloud_kana": ALOUD_KANA,
    }
    for name, allowed in choices.items():
        if known.get(name) not in allowed:
            known.pop(name, None)
    scale = known.get("scale", 1.0)
    known["scale"] = min(max(scale, 0.8), 3.0) if scale == scale else 1.0  # "nan" is a float
    for side in ("source_offset", "target_offset"):
        known[side] = min(max(known.get(side, 0), -LARGEST_OFFSET), LARGEST_OFFSET)
    known["panel_width"] = min(max(known.get("panel_width", 340), 300), 480)
    return Settings(**known)


def format_settings(settings: Settings) -> dict[str, str]:
    """The strings that `parse_settings` reads back as the same value."""
    return {field.name: _formatted(getattr(settings, field.name)) for field in fields(Settings)}


def _parsed(text: str, default: object) -> object:
    try:
        if isinstance(default, bool):
            return text == "true"
        if isinstance(default, bytes):
            return base64.b64decode(text, validate=True)
        return type(default)(text)  # type: ignore[call-arg]
    except (ValueError, binascii.Error):
        return default


def _formatted(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str(value)


class SettingsFile:
    """The settings on disk, `settings.ini` in the data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._store = QSettings(str(data_dir / "settings.ini"), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        raw = {key: str(self._store.value(key)) for key in self._store.allKeys()}
        version = raw.pop("format", "1")
        return parse_settings(upgraded(raw, int(version) if version.isdecimal() else 1))

    def save(self, settings: Settings) -> None:
        """Raises: UnwritableTarget; what was kept before stays whole."""
        name = self._store.fileName()
        if self._store.status() is not QSettings.Status.NoError:  # which it never forgets
            self._store = QSettings(name, QSettings.Format.IniFormat)
        self._store.setValue("format", str(FORMAT))
        for key, value in format_settings(settings).items():
            self._store.setValue(key, value)
        self._store.sync()
        if self._store.status() is QSettings.Status.AccessError:
            said = QCoreApplication.translate(
                "settings",
                "Your settings hold until you close the window, for “{0}” cannot be written. "
                "Free some space, or make the file and its folder yours to change.",
            )
            raise UnwritableTarget(said.format(name))


def family_for(settings: Settings, language: str) -> str:
    """The face the reader chose for a language; empty for ours."""
    return _by_language(settings.families).get(language, "")


def with_family(settings: Settings, language: str, family: str) -> Settings:
    """The settings with another face for a language; an empty one is ours again."""
    return replace(settings, families=_with(settings.families, language, family))


def voice_for(settings: Settings, language: str) -> str:
    """The voice the reader chose for a language; empty for the engine's own choice."""
    return _by_language(settings.voices).get(language, "")


def with_voice(settings: Settings, language: str, voice: str) -> Settings:
    """The settings with another voice for a language; an empty one is the engine's choice."""
    return replace(settings, voices=_with(settings.voices, language, voice))


def _with(lines: str, language: str, name: str) -> str:
    names = _by_language(lines) | {language: name}
    return "\n".join(f"{tag}={name}" for tag, name in sorted(names.items()) if name)


def _by_language(lines: str) -> dict[str, str]:
    pairs = (line.partition("=") for line in lines.splitlines())
    return {tag: name for tag, _, name in pairs if tag and name}


def stepped_scale(scale: float, by: int) -> float:
    """The size `by` steps from the one nearest to `scale`, within the steps there are."""
    steps: list[float] = tokens()["reading_scale_steps"]
    here = min(range(len(steps)), key=lambda index: abs(steps[index] - scale))
    return float(steps[min(max(here + by, 0), len(steps) - 1)])
