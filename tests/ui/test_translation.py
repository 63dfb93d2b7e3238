"""The interface speaks the reader's language, all of it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from reader.data import data_path
from reader.ui import figures, plurals, translation

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import messages  # noqa: E402
import translations  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))

HINT = "run packaging/translations.py update, translate what is unfinished, run it again"
SHOWING = frozenset(
    {
        "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setPlaceholderText",
        "setTitle", "setStatusTip", "setAccessibleDescription", "addItem", "addAction", "say",
        "QLabel", "QPushButton", "QCheckBox", "QAction", "TintedLabel", "Message",
        "main_button", "link_button", "plain_button", "quiet_button",
    }
)  # fmt: skip
"""Functions whose strings a reader gets to see."""
SAME_EVERYWHERE = frozenset({"Facing Pages", "AnkiConnect"})
KINDS_OF_MESSAGE = frozenset({"info", "done", "progress", "failure"})


@pytest.fixture(scope="module")
def texts() -> set[messages.Text]:
    found, unclear = messages.found()
    assert not unclear, "these show texts that no rule finds; see packaging/messages.py"
    return found


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, English and left to right again afterwards."""
    yield qapp
    for translator in qapp.findChildren(translation.QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    figures.set_language("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", translations.UI_LANGUAGES)
def test_every_text_is_translated(language: str, texts: set[messages.Text]) -> None:
    assert not translations.faults(language, texts), HINT


@pytest.mark.parametrize("language", translations.UI_LANGUAGES)
def test_what_is_shipped_is_what_was_translated(language: str) -> None:
    catalogue = translation.Catalogue()
    assert catalogue.load(str(translations.compiled_file(language)))
    for text, expected in translations.load(language).items():
        if not text.counted:
            said = catalogue.translate("any class", text.source, text.comment) or ""
            assert said == expected, HINT


@pytest.mark.parametrize("language, said", [
    ("en", ["0 days", "1 day", "2 days", "5 days", "21 days", "101 days"]),
    ("es", ["0 días", "1 día", "2 días", "5 días", "21 días", "101 días"]),
    ("fr", ["0 jour", "1 jour", "2 jours", "5 jours", "21 jours", "101 jours"]),
    ("de", ["0 Tage", "1 Tag", "2 Tage", "5 Tage", "21 Tage", "101 Tage"]),
    ("ja", ["0日", "1日", "2日", "5日", "21日", "101日"]),
    ("ar", ["أقل من يوم", "يوم واحد", "يومان", "5 أيام", "21 يومًا", "101 يوم"]),
])  # fmt: skip
def test_what_is_counted(speaking: QApplication, language: str, said: list[str]) -> None:
    translation.speak(speaking, language)
    assert [
        plurals.counted(count, "1 day", "{0} days").format(count) for count in (0, 1, 2, 5, 21, 101)
    ] == said


@pytest.mark.parametrize("path", sorted(messages.UI.rglob("*.py")), ids=lambda path: path.stem)
def test_no_visible_text_is_left_in_english(path: Path) -> None:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in SHOWING:
            found += [f"line {node.lineno}: {text!r}" for text in bare_texts(node)]
    assert not found, "wrap these in self.tr(…)"


def called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def bare_texts(call: ast.Call) -> Iterator[str]:
    """Words among the arguments that are handed over as they stand in the source."""
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr):
            parts = [part for part in argument.values if isinstance(part, ast.Constant)]
        else:
            parts = [argument] if isinstance(argument, ast.Constant) else []
        for part in parts:
            if isinstance(part.value, str) and is_language(part.value):
                yield part.value


def is_language(text: str) -> bool:
    """Words, not names of colours, icons and messages, which are one word in small letters."""
    words = text.strip().split()
    if any(name in text for name in SAME_EVERYWHERE) or text in KINDS_OF_MESSAGE:
        return False
    return sum(word.isalpha() for word in words) > 1 or (text[:1].isupper() and text[1:2].islower())


@pytest.mark.parametrize(
    "wanted, spoken",
    [(["ja-JP"], "ja"), (["de_AT", "en"], "de"), (["ca", "es-ES"], "es"), (["nl"], "en"),
     (["C"], "en"), ([], "en"), (["en-GB", "fr"], "en"), (["ar-EG"], "ar")],
)  # fmt: skip
def test_the_system_says_which_language(wanted: list[str], spoken: str) -> None:
    assert translation.language_for(wanted) == spoken


def test_every_language_has_a_catalogue() -> None:
    assert set(translation.LANGUAGES) == {"en", *translations.UI_LANGUAGES}
    for language in translations.UI_LANGUAGES:
        assert data_path("resources", "translations", f"facing-pages_{language}.qm").is_file()


def test_german(speaking: QApplication) -> None:
    assert translation.speak(speaking, "de") == "de"
    assert speaking.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Header", "Library") == "Bibliothek"
    assert QCoreApplication.translate("Header", "no such text") == "no such text"
    # Qt's own dialogs too.
    assert QCoreApplication.translate("QFileDialog", "&Rename") == "&Umbenennen"


def test_arabic_is_mirrored(speaking: QApplication) -> None:
    assert translation.speak(speaking, "ar") == "ar"
    assert speaking.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_english_needs_nothing(speaking: QApplication) -> None:
    assert translation.speak(speaking, "en") == "en"
    assert QCoreApplication.translate("Header", "Library") == "Library"


def test_the_ts_file_round_trips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    kept = {
        messages.Text("A & <B>"): "„C“ & <D>",
        messages.Text("Open", "of a door"): "offen",
        messages.Text("New"): "",
        messages.Text("{0} doors", counted=True): "eine Tür\n{0} Türen",
    }
    translations.source_file("de").write_text(translations.format_ts("de", kept), encoding="utf-8")
    assert translations.load("de") == kept
    texts = {text for text in kept if text.source != "Open"}
    assert translations.faults("de", texts) == [
        "de: not translated: 'New'",
        "de: no longer shown: 'Open'",
    ]
    assert translations.places("{0} of {total}") == ["{0}", "{total}"]
