"""Files become the versions of one text: their languages, guessed, to be confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.jobs import CancelToken, Progress
from reader.services.shelf import Guess, guess_files
from reader.text.language import LANGUAGES, language
from reader.ui.dialogs.chosen import Chosen
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner, Work
from reader.ui.views.controls import (
    ElidedLabel,
    IconButton,
    TintedLabel,
    main_button,
    plain_button,
)


class AddFilesDialog(QDialog):
    """Reads the files in a job; the reader corrects what was guessed wrong."""

    def __init__(
        self,
        look: Look,
        paths: Sequence[Path],
        parent: QWidget | None = None,
        *,
        to_work: str = "",
    ) -> None:
        """`to_work`: the title of the work that gains versions; empty for a new work."""
        super().__init__(parent)
        self.setObjectName("add_files")
        self._look, self._to_work = look, to_work
        self._rows: list[_FileRow] = []
        name = self.tr("Add to “{0}”").format(to_work) if to_work else self.tr("Add a text")
        self.setWindowTitle(name)
        heading = TintedLabel(look, "ink", name, self)
        heading.setFont(title_font("card"))
        heading.setWordWrap(True)
        self._hint = TintedLabel(look, "ink-quiet", self.tr("Looking at the files…"), self)
        self._hint.setFont(ui_font("body"))
        self._hint.setWordWrap(True)
        self.title = QLineEdit(self)
        self.title.setObjectName("work_title_field")
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the text"))
        self.title.setFont(ui_font("body"))
        self.title.setVisible(not to_work)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside = QWidget(self)
        inside.setLayout(self._list)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        cancel = plain_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._add = main_button(self.tr("Add"), self)
        self._add.setObjectName("add_files_accept")
        self._add.setDefault(True)
        self._add.setEnabled(False)
        self._add.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, self._hint, self.title):
            column.addWidget(widget)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.resize(560, min(260 + 62 * len(paths), 620))
        self._lane = JobRunner("guessing", self)
        self._lane.succeeded.connect(self._on_guessed)
        self._lane.start(_guessing(paths))
        self.finished.connect(lambda _code: self._lane.close())

    def chosen(self) -> Chosen:
        usable = [row for row in self._rows if row.usable]
        return Chosen(
            tuple(row.guess.path for row in usable),
            tuple(row.language_tag() for row in usable),
            "" if self._to_work else self.title.text().strip(),
        )

    def _on_guessed(self, guesses: list[Guess]) -> None:
        for guess in guesses:
            row = _FileRow(self._look, guess, self)
            row.left_out.connect(lambda row=row: self._leave_out(row))
            self._rows.append(row)
            self._list.addWidget(row)
        self._list.addStretch(1)
        readable = [guess for guess in guesses if not guess.problem]
        if readable and not self._to_work:
            self.title.setText(readable[0].title)
        self._refresh()
        self._add.setFocus()

    def _leave_out(self, row: _FileRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        count = sum(row.usable for row in self._rows)
        self._add.setEnabled(count > 0)
        if count == 0:
            text = self.tr("None of the files can be read; choose others.")
        elif self._to_work or count > 1:
            text = self.tr("These files are language versions of one text. Are these right?")
        else:
            text = self.tr("One version; a second one can be added later. Is the language right?")
        self._hint.setText(text)


class _FileRow(QFrame):
    """A file, the language it seems to be in, or why it cannot be read."""

    left_out = Signal()

    def __init__(self, look: Look, guess: Guess, dialog: AddFilesDialog) -> None:
        super().__init__(dialog)
        self.guess = guess
        self.usable = not guess.problem
        name = ElidedLabel(look, "ink", self)
        name.setText(guess.path.name)
        name.setFont(semibold(ui_font("body")))
        about = TintedLabel(look, "ink-quiet" if self.usable else "danger", "", self)
        about.setText(guess.problem or guess.title)
        about.setFont(ui_font("caption"))
        about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(about)
        self._language = QComboBox(self)
        self._language.setAccessibleName(self.tr("Language of {0}").format(guess.path.name))
        self._language.setFont(ui_font("body"))
        self._language.setMinimumWidth(170)
        self._language.setVisible(self.usable)
        fill_languages(self._language, guess.language)
        leave = IconButton(look, "close", self.tr("Leave {0} out").format(guess.path.name), self)
        leave.clicked.connect(self.left_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._language)
        row.addWidget(leave)

    def language_tag(self) -> str:
        return str(self._language.currentData())


def fill_languages(box: QComboBox, chosen: str) -> None:
    """Every language we have a name for, by its own name; `chosen` is picked."""
    tags = sorted(LANGUAGES, key=lambda tag: LANGUAGES[tag].english_name)
    if chosen not in LANGUAGES:
        box.addItem(language(chosen or "und").english_name, chosen or "und")
    for tag in tags:
        known = LANGUAGES[tag]
        same = known.native_name == known.english_name
        text = known.native_name if same else f"{known.english_name} – {known.native_name}"
        box.addItem(text, tag)
    box.setCurrentIndex(max(0, box.findData(chosen or "und")))


def _guessing(paths: Sequence[Path]) -> Work:
    def work(_cancel: CancelToken, _progress: Progress) -> list[Guess]:
        return guess_files(paths)

    return work
