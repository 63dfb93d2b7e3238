"""The faces of the app: loaded from the font packages we depend on, set per script and role.

The Latin and Arabic faces are variable: `QFont.setWeight` would give a smeared fake (and the
thinnest cut of Source Sans), so weight and optical size are always set as axes, and QFont's own
weight stays normal. Static faces (Japanese) ignore the axes, which also keeps Qt from emboldening
them.
"""

from __future__ import annotations

import importlib.util
import logging
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from reader.text.language import Language
from reader.ui.theme import tokens

_LOG = logging.getLogger(__name__)

_PACKAGES = (
    "fontpkg_source_serif_4",
    "fontpkg_source_sans_3",
    "pylopdf_fonts_jp",
    "pylopdf_fonts_ar",
)
_OPTIONAL_PACKAGES = ("fontpkg_amiri", "fontpkg_literata")
_RARE_KANJI_PACKAGE = "noto_cjk_sans_jp_regular"
"""16 MB: read only when a text in Chinese characters or Hangul is opened."""

_CJK_SCRIPTS = frozenset({"Jpan", "Hans", "Hant", "Kore"})
_SYSTEM_SERIFS = {
    "Hans": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "Hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    "Kore": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
}
_SYSTEM_SANS = {
    "Hans": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"),
    "Hant": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei"),
    "Kore": ("Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic"),
}
_SAME_AS = {"Hant": "Hans", "Hang": "Kore", "Hira": "Jpan", "Kana": "Jpan"}
_CJK_BLOCKS = frozenset({"CJK", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO"})
"""First words of the Unicode names of what the CJK package has."""
_SAMPLE_CP = 20_000
_TOO_MANY_MISSING = 0.01
"""Share of a text's letters: a single rare sign is no reason to install anything."""


@dataclass(frozen=True)
class ReadingFace:
    """How one script is set for reading. All lengths in logical pixels, scaled."""

    font: QFont
    size: int
    line: int
    """Distance of baselines without ruby, and with it where it differs."""
    line_with_ruby: int
    script: str

    def line_height(self, *, ruby: bool) -> int:
        return self.line_with_ruby if ruby else self.line


def load_fonts() -> None:
    """Make the faces known to Qt; needs a QGuiApplication, does its work once."""
    for package in (*_PACKAGES, *_OPTIONAL_PACKAGES):
        _load_package(package)


@cache
def _load_package(package: str) -> bool:
    """Whether the package is installed and its faces are known to Qt now."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        if package not in _OPTIONAL_PACKAGES:
            _LOG.warning("The font package %s is not installed.", package)
        return False
    for path in _font_files(Path(spec.submodule_search_locations[0])):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _LOG.warning("The font file %s cannot be read.", path)
    return True


def _font_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in {".ttf", ".otf"}:
            yield path


def reading_face(language: Language, scale: float = 1.0, *, family: str = "") -> ReadingFace:
    """The face, size and line height for reading a text in `language`.

    Args:
        scale: 1.0 is 100 %.
        family: the reader's own choice for this script; empty for ours.
    """
    script = language.script
    spec = _reading_spec(script)
    size = max(1, round(spec["size"] * scale))
    font = _font((*([family] if family else []), *_reading_families(script)), size)
    if script not in _CJK_SCRIPTS:
        _set_axes(font, int(spec.get("weight", 400)), size)
    line = round(spec["line"] * scale)
    line_with_ruby = round(spec.get("line_ruby", spec["line"]) * scale)
    return ReadingFace(font, size, line, line_with_ruby, script)


def reading_font(language: Language, scale: float = 1.0) -> QFont:
    return reading_face(language, scale).font


def ruby_font(size_of_base: float) -> QFont:
    """A sans half the size of the text it explains: at 10 px a Mincho breaks up."""
    spec = tokens()["font"]["ruby"]
    size = max(spec["min_size"], round(size_of_base * spec["scale"]))
    return _font((*spec["families"], "Noto Sans CJK JP"), size)


def ui_font(role: str = "body") -> QFont:
    """The interface's face; `role` is "small", "caption", "body" or "strong"."""
    spec = tokens()["font"]["ui"]
    font = _font((*spec["families"], "Noto Sans CJK JP"), spec[role]["size"])
    _set_axes(font, spec[role]["weight"])
    return font


def figures_font(role: str = "small") -> QFont:
    """The interface's face with figures of one width: gutter, counts, charts."""
    font = ui_font(role)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def ui_line(role: str) -> int:
    """Line height of `ui_font(role)`, in pixels."""
    return int(tokens()["font"]["ui"][role]["line"])


def title_font(role: str, script: str = "Latn") -> QFont:
    """A title; `role` is "header", "section", "card", "hero", "page" or "figure"."""
    spec = tokens()["font"]["title"]
    size = spec[role][0]
    families = dict.fromkeys((*_reading_families(script), *spec["families"]))
    font = _font(families, round(size * (1.15 if script == "Arab" else 1)))
    _set_axes(font, spec["figure_weight"] if role == "figure" else spec["weight"], size)
    return font


def gap_font() -> QFont:
    """For what stands where a text is missing: the reading face, small and slanted."""
    font = resized(title_font("header"), 15)
    font.setVariableAxis(QFont.Tag("wght"), 400)
    font.setItalic(True)
    return font


def title_line(role: str) -> int:
    """Line height of `title_font(role)`, in pixels."""
    return int(tokens()["font"]["title"][role][1])


def semibold(font: QFont) -> QFont:
    """The same face at 600; Japanese faces stay as they are, they have no such cut."""
    bolder = QFont(font)
    bolder.setVariableAxis(QFont.Tag("wght"), 600)
    return bolder


def resized(font: QFont, size: int) -> QFont:
    """The same face at another pixel size, optical size included."""
    other = QFont(font)
    other.setPixelSize(max(1, size))
    if other.isVariableAxisSet(QFont.Tag("opsz")):
        other.setVariableAxis(QFont.Tag("opsz"), _optical_size(size))
    return other


def missing_font_hint(language: Language, text: str) -> str:
    """The Debian package with a face for the letters of a text that would be shown as boxes; empty
    where there are none worth speaking of. Looks at the first 20,000 characters."""
    letters = Counter(filter(str.isalpha, text[:_SAMPLE_CP]))
    metrics = QFontMetricsF(reading_face(language).font)
    missing = {char: count for char, count in letters.items() if not metrics.inFontUcs4(ord(char))}
    if sum(missing.values()) <= _TOO_MANY_MISSING * letters.total():
        return ""
    most = max(missing, key=lambda char: missing[char])
    is_cjk = unicodedata.name(most, "").split(" ")[0] in _CJK_BLOCKS
    return "fonts-noto-cjk" if is_cjk else "fonts-noto-core"


def _reading_spec(script: str) -> dict[str, Any]:
    specs: dict[str, dict[str, Any]] = tokens()["font"]["reading"]
    return specs.get(_SAME_AS.get(script, script)) or specs["Latn"]


@cache
def _reading_families(script: str) -> tuple[str, ...]:
    """The script's own faces, then every other reading face, so that a foreign name in the text
    is set in the face of its own script too."""
    specs = tokens()["font"]["reading"]
    rare = ["Noto Sans CJK JP"] if _needs_rare_kanji(script) else []
    own = [name for name in _reading_spec(script)["families"] if name != "system serif"]
    system = _installed(script)
    latin, japanese, arabic = (specs[name]["families"][:1] for name in ("Latn", "Jpan", "Arab"))
    if _SAME_AS.get(script, script) in {"Hans", "Kore"}:
        japanese = []  # its kanji would win over the fallback's and mix two regional styles
    return tuple(dict.fromkeys([*system, *own, *latin, *japanese, *arabic, *rare]))


def _needs_rare_kanji(script: str) -> bool:
    return script in _CJK_SCRIPTS and _load_package(_RARE_KANJI_PACKAGE)


def _installed(script: str) -> list[str]:
    """The first serif of the system that we know to suit the script, else a sans of it."""
    wanted = (*_SYSTEM_SERIFS.get(script, ()), *_SYSTEM_SANS.get(script, ()))
    if not wanted:
        return []
    known = set(QFontDatabase.families())
    return [name for name in wanted if name in known][:1]


def _font(families: Iterable[str], size: int) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def _set_axes(font: QFont, weight: int, optical_size: float | None = None) -> None:
    font.setVariableAxis(QFont.Tag("wght"), weight)
    if optical_size is not None:
        font.setVariableAxis(QFont.Tag("opsz"), _optical_size(optical_size))


def _optical_size(size: float) -> float:
    return float(min(max(size, 8), 60))
