"""The versions of one work: what each is called, its language, who translated it, where to get a
better file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.documents.work import Version, Work
from reader.text.language import language
from reader.ui import figures
from reader.ui.dialogs.file_row import fill_languages
from reader.ui.directions import headed, isolated
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.plurals import counted
from reader.ui.views.controls import (
    ElidedLabel,
    IconButton,
    Rule,
    TintedLabel,
    main_button,
    plain_button,
)

_SAMPLES = "sample library"
"""Where the library says that a version came from."""


class VersionsDialog(QDialog):
    """Shows the versions and reports what the reader changes; each change is saved at once."""

    described = Signal(str, str, object)
    """Version id, what ("title", "translator", "language", "is_original"), the new value."""
    replacement_wanted = Signal(str)
    removal_wanted = Signal(str)
    addition_wanted = Signal()
    chapters_wanted = Signal()

    def __init__(self, look: Look, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions_dialog")
        self.setWindowTitle(self.tr("Versions"))
        self._look = look
        heading = TintedLabel(look, "ink", headed(work.title), self)
        heading.setFont(title_font("card"))
        heading.setWordWrap(True)
        self._rows = QWidget(self)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._originals = QButtonGroup(self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._rows)
        add = plain_button(self.tr("Add a version…"), self)
        add.setObjectName("add_version")
        add.clicked.connect(self.addition_wanted)
        self._chapters = plain_button(self.tr("Chapters…"), self)
        self._chapters.setObjectName("chapters")
        self._chapters.clicked.connect(self.chapters_wanted)
        done = main_button(self.tr("Done"), self)
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self._chapters)
        buttons.addStretch(1)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.set_work(work)
        self.resize(640, min(190 + 136 * len(work.versions), 640))

    def set_work(self, work: Work) -> None:
        """Show the work as it is now."""
        self.work = work
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, version in enumerate(work.versions):
            if number:
                self._column.addWidget(Rule(self._look, parent=self._rows))
            row = _VersionRow(self._look, version, len(work.versions) > 1, self._rows)
            self._originals.addButton(row.original)
            row.described.connect(
                lambda what, value, id=version.id: self.described.emit(id, what, value)
            )
            row.replace.clicked.connect(
                lambda _checked=False, id=version.id: self.replacement_wanted.emit(id)
            )
            row.remove.clicked.connect(
                lambda _checked=False, id=version.id: self.removal_wanted.emit(id)
            )
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._chapters.setEnabled(len(work.versions) > 1)


class _VersionRow(QWidget):
    """One version's fields."""

    described = Signal(str, object)

    def __init__(
        self, look: Look, version: Version, may_go: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"version_{version.id}")
        name = language(version.language).native_name
        self.title = QLineEdit(version.title, self)
        self.title.setAccessibleName(self.tr("Title, {0}").format(name))
        self.title.editingFinished.connect(lambda: self._say("title", self.title, version.title))
        self.translator = QLineEdit(version.translator, self)
        self.translator.setPlaceholderText(self.tr("Translator"))
        self.translator.setAccessibleName(self.tr("Translator, {0}").format(name))
        self.translator.editingFinished.connect(
            lambda: self._say("translator", self.translator, version.translator)
        )
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of {0}").format(version.title))
        fill_languages(self.language, version.language)
        self.language.activated.connect(
            lambda _index: self.described.emit("language", str(self.language.currentData()))
        )
        self.original = QRadioButton(self.tr("Original"), self)
        self.original.setChecked(version.is_original)
        self.original.clicked.connect(lambda: self.described.emit("is_original", True))
        self.replace = plain_button(self.tr("Replace…"), self)
        self.replace.setObjectName("replace_version")
        self.replace.setToolTip(self.tr("Take the text from a better file; your work stays"))
        self.remove = IconButton(look, "trash", self.tr("Remove this version"), self)
        self.remove.setObjectName("remove_version")
        self.remove.setEnabled(may_go)
        origin = ElidedLabel(look, "ink-quiet", self)
        sentences = counted(version.segment_count, "1 sentence", "{0} sentences").format(
            figures.number(version.segment_count)
        )
        came = self.tr("Sample library") if version.origin == _SAMPLES else version.origin
        origin.setText(headed(sentences) + (f" · {isolated(came)}" if came else ""))
        origin.setFont(ui_font("caption"))
        for field in (self.title, self.translator, self.language, self.original):
            field.setFont(ui_font("body"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.language, 0, 1)
        grid.addWidget(self.translator, 1, 0)
        grid.addWidget(self.original, 1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.replace)
        buttons.addWidget(self.remove)
        grid.addWidget(origin, 2, 0)
        grid.addLayout(buttons, 2, 1)
        grid.setColumnStretch(0, 1)

    def _say(self, what: str, field: QLineEdit, before: str) -> None:
        if field.text().strip() != before:
            self.described.emit(what, field.text())
