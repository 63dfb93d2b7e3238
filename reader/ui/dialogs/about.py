"""What this is, and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from reader import __version__
from reader.data import data_path
from reader.ui.directions import headed
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look, app_icon
from reader.ui.views.controls import TintedLabel, link_button, main_button


class AboutDialog(QDialog):
    """Name, version, our licence, and the licences of everything shipped with it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Facing Pages"))
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(56, 56), self.devicePixelRatioF()))
        name = TintedLabel(look, "ink", headed(f"Facing Pages {__version__}"), self)
        name.setFont(title_font("card"))
        what = TintedLabel(
            look,
            "ink-quiet",
            self.tr(
                "Two language versions of one text side by side, kept together by meaning. "
                "Free software under the MIT licence."
            ),
            self,
        )
        what.setFont(ui_font("body"))
        what.setWordWrap(True)
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(what)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(words, 1)
        licences = QTextBrowser(self)
        licences.setObjectName("licences")
        licences.setAccessibleName(self.tr("Licences of what is shipped with Facing Pages"))
        licences.setOpenExternalLinks(True)
        licences.setFont(ui_font("body"))
        licences.setMarkdown(licence_text())
        close = main_button(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        self._copy = link_button(self.tr("Copy versions"), self)
        self._copy.setObjectName("copy_versions")
        self._copy.clicked.connect(self._copy_versions)
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(licences, 1)
        column.addLayout(foot)
        close.setFocus()
        widest = parent.width() - 24 if parent is not None else 640
        highest = parent.height() - 24 if parent is not None else 560
        self.resize(min(640, widest), min(560, highest))

    def _copy_versions(self) -> None:
        """What a report about anything at all should begin with."""
        from reader.ui.report import versions

        QGuiApplication.clipboard().setText("\n".join(versions()) + "\n")
        self._copy.setText(self.tr("Copied"))


def licence_text() -> str:
    """The list of third-party licences, Markdown; empty where it was not packed."""
    path = data_path("resources", "LICENSES.md")
    return path.read_text(encoding="utf-8") if path.is_file() else ""
