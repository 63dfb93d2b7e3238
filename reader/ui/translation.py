"""The interface in the reader's language: which one, and its catalogue."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.data import data_path
from reader.text.language import language
from reader.ui import figures

log = logging.getLogger(__name__)

CONTEXT = "FacingPages"
"""The one context of the catalogues: a text has one translation wherever it stands."""
LANGUAGES = ("ar", "de", "en", "es", "fr", "ja")
KEY_NAMES = (
    "Ctrl", "Shift", "Return", "Enter", "Esc", "Backspace", "Del", "Space", "Tab", "Home", "End",
    "PgUp", "PgDown", "Left", "Right", "Up", "Down",
)  # fmt: skip
"""What Qt calls keys, which we call as keyboards of the language do: Qt's own are long."""
KEY = "key"
"""Tells the name of a key from another text with the same English."""
_QT_KEYS = "QShortcut"


class Catalogue(QTranslator):
    """Answers for every class that asks, whatever its name."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The translation; None, so that the next translator is asked, where there is none."""
        if context == _QT_KEYS and source in KEY_NAMES:
            disambiguation = KEY
        elif context[:1] == "Q" and context[1:2].isupper():
            return None  # type: ignore[return-value]  # Qt speaks for itself: its “Up” is a key
        found = super().translate(CONTEXT, source, disambiguation, n)
        # An empty text would be shown as such; Qt wants its null for "not here".
        return found or None  # type: ignore[return-value]


def language_for(wanted: Iterable[str]) -> str:
    """The first of these BCP 47 tags that the interface speaks, as its primary tag; else English.

    A tag before it that we do not speak is passed over: whoever reads Catalan and then Spanish gets
    Spanish.
    """
    for tag in wanted:
        primary = tag.replace("_", "-").split("-")[0].lower()
        if primary in LANGUAGES:
            return primary
    return "en"


def system_languages() -> Sequence[str]:
    """The languages the reader's system is set to, the preferred one first."""
    return QLocale.system().uiLanguages()


def speak(application: QApplication, chosen: str = "system") -> str:
    """Set the interface's language and direction; to be called before anything is built.

    Args: chosen: a primary tag of `LANGUAGES`, or "system".
    Returns: the language that is spoken now.
    """
    spoken = language_for(system_languages() if chosen == "system" else [chosen])
    figures.set_language(spoken)
    if spoken != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # The one installed last is asked first: ours, then Qt's own for its dialogs and menus.
        _install(application, QTranslator(application), f"{folder}/qtbase_{spoken}.qm")
        own = data_path("resources", "translations", f"facing-pages_{spoken}.qm")
        _install(application, Catalogue(application), str(own))
    right_to_left = language(spoken).right_to_left
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return spoken


def _install(application: QApplication, translator: QTranslator, path: str) -> None:
    if translator.load(path):
        application.installTranslator(translator)
    else:
        log.warning("no translations in %s", path)
