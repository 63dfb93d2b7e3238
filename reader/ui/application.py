"""Qt's application object: bare for the first paint, then in the reader's language and faces."""

from __future__ import annotations

import builtins
import sys

from PySide6.QtCore import QEvent, QLoggingCategory, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """macOS says by an event, not by an argument, which file was double-clicked."""

    file_opened = Signal(str)
    dressed = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def bare_application() -> QApplication:
    """The one application object: named, and nothing else that takes time."""
    _import_plainly()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = Application(sys.argv[:1])
    application.setApplicationName("facing-pages")
    application.setApplicationDisplayName("Facing Pages")
    application.setDesktopFileName("facing-pages")
    application.setStyle("Fusion")
    # A face is looked for in every family there is; each that has no such letters would be logged,
    # a hundred lines before the one that matters.
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false\nqt.text.font.db.info=false")
    return application


def dress_application(application: QApplication, language: str = "system") -> None:
    """Language, direction, faces and icon, once; to be called before any text is shown. An
    application object that is not ours stays as it is.

    Args: language: of the interface: a primary tag, or "system".
    """
    if not isinstance(application, Application) or application.dressed:
        return
    application.dressed = True
    from reader.ui.fonts import load_fonts, ui_font
    from reader.ui.icons import app_icon
    from reader.ui.translation import speak

    speak(application, language)
    load_fonts()
    application.setFont(ui_font())
    application.setWindowIcon(app_icon())


def _import_plainly() -> None:
    """Give Python its own `import` back.

    Qt for Python puts one in its place that reads the source of every module imported from then on
    and looks for its own name in it, for the sake of `from __feature__ import`, which nothing here
    does: a tenth of a start. https://doc.qt.io/qtforpython-6.6/developer/feature-motivation.html
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
