"""Says which package to install where a text's letters have no font."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSysInfo, QTimer

from reader.layout.pair import Side
from reader.text.language import language
from reader.ui import fonts
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel


class FontHints(QObject):
    """Looks at each pair that is opened, after it is on the page; says it once a language."""

    def __init__(self, model: PageModel, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._messages = model, messages
        self._said: set[tuple[str, str]] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        model.pair_changed.connect(self._soon.start)

    def _look(self) -> None:
        if self._model.pair is None:
            return
        for side in Side:
            document = self._model.document(side)
            package = fonts.missing_font_hint(language(document.language), document.text)
            if package and (document.language, package) not in self._said:
                self._said.add((document.language, package))
                self._messages.say(self._hint(package), "failure")

    def _hint(self, package: str) -> str:
        if QSysInfo.kernelType() == "linux":
            return self.tr(
                "No font here has the letters of this text, so they are shown as boxes. Install"
                " the package {package}, then start Facing Pages again."
            ).format(package=package)
        return self.tr(
            "No font here has the letters of this text, so they are shown as boxes. Install a Noto"
            " font for its script, then start Facing Pages again."
        )
