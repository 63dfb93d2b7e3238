"""Files, pages and copied texts become the versions of one text: their languages, guessed, to be
confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.documents.work import Work
from reader.jobs import CancelToken, Progress
from reader.services.adding import Chosen
from reader.services.grouping import Groups, by_language, groups_of
from reader.services.guessing import (
    Guess,
    agree_line_by_line,
    guess_files,
    guess_in,
    works_with,
)
from reader.services.profile import Profile
from reader.services.sources import Source
from reader.services.tongues import tongues_of
from reader.ui.dialogs.file_row import FileRow
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.views.controls import Segmented, TintedLabel, link_button, main_button, plain_button


class AddFilesDialog(QDialog):
    """Reads the files in a job; the reader corrects what was guessed wrong, and may add more."""

    files_wanted = Signal()
    address_wanted = Signal()
    paste_wanted = Signal()
    work_wanted = Signal(str)
    """A work that has one of the texts already: to be opened instead."""

    def __init__(
        self,
        look: Look,
        profile: Profile,
        paths: Sequence[Path | Source],
        parent: QWidget | None = None,
        *,
        to_work: str = "",
    ) -> None:
        """`to_work`: the title of the work that gains versions; empty for a new work."""
        super().__init__(parent)
        self.setObjectName("add_files")
        self._look, self._profile, self._to_work = look, profile, to_work
        self._rows: list[FileRow] = []
        self._own_title = False
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
        self.title.textEdited.connect(self._on_titled)
        self.line_by_line = QCheckBox(self.tr("Each line translates the line opposite"), self)
        self.line_by_line.setObjectName("line_by_line")
        self.line_by_line.setFont(ui_font("body"))
        self.line_by_line.hide()
        self.division = Segmented(
            self.tr("These files are"),
            [("one", self.tr("Versions of one text")), ("several", self.tr("Different texts"))],
            self,
        )
        self.division.setObjectName("division")
        self.division.hide()
        self.division.chosen.connect(self._on_divided)
        self._own_division = False
        self._groups: Groups = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (heading, self._hint, self.division, self.title):
            column.addWidget(widget)
        column.addWidget(self._scrolled_list(), 1)
        column.addWidget(self.line_by_line)
        column.addLayout(self._buttons())
        self._guessing = JobRunner("guessing", self)
        self._guessing.succeeded.connect(self._on_guessed)
        self._rereading = JobRunner("rereading", self)
        self._rereading.succeeded.connect(self._on_reread)
        self._comparing = JobRunner("comparing", self)
        self._comparing.succeeded.connect(self._on_compared)
        self._dividing = JobRunner("dividing", self)
        self._dividing.succeeded.connect(self._set_groups)
        for lane in (self._guessing, self._rereading, self._comparing, self._dividing):
            self.finished.connect(lambda _code, lane=lane: lane.close())
        self._waiting: list[Path | Source] = []
        self.add(paths)
        self.resize(600, min(260 + 62 * len(paths), 620))

    def add(self, paths: Sequence[Path | Source]) -> None:
        """Further versions."""
        self._waiting += paths
        waiting = tuple(self._waiting)

        def work(_cancel: CancelToken, _progress: Progress) -> list[Guess]:
            return guess_files(waiting)

        self._hint.setText(self.tr("Looking at the files…"))
        self._guessing.start(work)

    def chosen(self) -> Chosen:
        usable = [row for row in self._rows if row.usable]
        texts = tuple(row.chosen() for row in usable)
        if self.are_several:
            places = {self._rows.index(row): place for place, row in enumerate(usable)}
            groups = (tuple(places[n] for n in group if n in places) for group in self._groups)
            return Chosen(texts, groups=tuple(group for group in groups if group))
        return Chosen(
            texts,
            "" if self._to_work else self.title.text().strip(),
            self.line_by_line.isVisibleTo(self) and self.line_by_line.isChecked(),
        )

    @property
    def are_several(self) -> bool:
        """Whether the files are to become texts of their own."""
        return self.division.isVisibleTo(self) and self.division.current() == "several"

    # What it is made of

    def _scrolled_list(self) -> QScrollArea:
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        inside = QWidget(self)
        inside.setLayout(self._list)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for identity, text, signal, keys in (
            ("more_files", self.tr("Another file…"), self.files_wanted, "Ctrl+O"),
            ("more_pasted", self.tr("Paste"), self.paste_wanted, "Ctrl+V"),
            ("more_address", self.tr("Web address…"), self.address_wanted, "Ctrl+Shift+O"),
        ):
            button = link_button(text, self)
            button.setObjectName(identity)
            button.setAutoDefault(False)
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{text.rstrip('…')} ({native})")
            button.clicked.connect(signal)
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(signal)
            self.addAction(action)
            row.addWidget(button)
        cancel = plain_button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._add = main_button(self.tr("Add"), self)
        self._add.setObjectName("add_files_accept")
        self._add.setDefault(True)
        self._add.setEnabled(False)
        self._add.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addSpacing(4)
        row.addWidget(self._add)
        return row

    # Guesses

    def _on_guessed(self, guesses: list[Guess]) -> None:
        self._waiting.clear()
        for guess in guesses:
            row = FileRow(
                self._look,
                guess,
                bool(self._to_work),
                self,
                first=tongues_of(self._profile).all,
            )
            row.left_out.connect(partial(self._leave_out, row))
            row.changed.connect(self._refresh)
            row.reread_wanted.connect(partial(self._reread, row))
            row.work_wanted.connect(self.work_wanted)
            self._rows.append(row)
            self._list.insertWidget(self._list.count() - 1, row)
        self._refresh()
        doubted = next((row.encodings for row in self._rows if row.encodings is not None), None)
        if doubted is not None:
            doubted.list.setFocus()
        else:
            self._add.setFocus()
        self._fit()
        self._compare()
        self._divide()

    def _fit(self) -> None:
        """Room for what there is to choose, as far as the screen has it."""
        wanted = 250 + sum(row.sizeHint().height() + 10 for row in self._rows)
        self.resize(self.width(), max(self.height(), min(wanted, 680)))

    def _leave_out(self, row: FileRow) -> None:
        self._forget_groups(self._rows.index(row))
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._refresh()

    def _on_titled(self) -> None:
        self._own_title = True

    def _refresh(self) -> None:
        usable = [row for row in self._rows if row.usable]
        if usable and not self._own_title:
            self.title.setText(usable[0].title)
        versions = [row for row in usable if not row.guess.languages]
        self.division.setVisible(not self._to_work and len(versions) > 1)
        self.title.setVisible(bool(usable) and not self._to_work and not self.are_several)
        self._show_groups()
        self._add.setEnabled(bool(usable))
        self._add.setDefault(True)
        self._hint.setText(self._question(usable))
        self._offer_lines(usable)

    def _question(self, usable: Sequence[FileRow]) -> str:
        versions = [row for row in usable if not row.guess.languages]
        if not usable:
            return self.tr("None of the files can be read; choose others.")
        if self.are_several and len(self._groups) > 1:
            together = any(len(group) > 1 for group in self._groups)
            if together:
                return self.tr("Files with the same number become one text. Is this right?")
            return self.tr("Each of these files becomes a text of its own. Is this right?")
        if self._to_work or len(versions) > 1:
            return self.tr("These files are language versions of one text. Are these right?")
        if not versions:
            return self.tr("It holds a text and its translation.")
        return self.tr("One version; a second one can be added later. Is the language right?")

    def _offer_lines(self, usable: Sequence[FileRow]) -> None:
        guesses = [row.guess for row in usable]
        agree = not self._to_work and not self.are_several and agree_line_by_line(guesses)
        if agree != self.line_by_line.isVisibleTo(self):
            self.line_by_line.setVisible(agree)
            self.line_by_line.setChecked(agree and all(one.sentence_lines for one in guesses))

    # One text or several

    def _divide(self) -> None:
        """By their languages at once, by what they say when that has been compared."""
        guesses = [row.guess for row in self._rows]
        self._set_groups(by_language(guesses))
        if self._to_work or sum(guess.beginning is not None for guess in guesses) < 2:
            return

        def work(cancel: CancelToken, _progress: Progress) -> Groups:
            return groups_of(guesses, cancel=cancel)

        self._dividing.start(work)

    def _set_groups(self, groups: Groups) -> None:
        self._groups = groups
        if not self._own_division:
            self.division.choose("several" if len(groups) > 1 else "one")
        self._refresh()

    def _forget_groups(self, gone: int) -> None:
        self._dividing.cancel()
        moved = (tuple(n - (n > gone) for n in group if n != gone) for group in self._groups)
        self._groups = tuple(group for group in moved if group)

    def _on_divided(self) -> None:
        """The reader knows better; files that were taken for one text are told apart one by one."""
        self._own_division = True
        if self.division.current() == "several" and len(self._groups) < 2:
            self._groups = tuple((n,) for group in self._groups for n in group)
        self._refresh()

    def _show_groups(self) -> None:
        """Numbers where some of the files belong together."""
        numbered = self.are_several and any(len(group) > 1 for group in self._groups)
        numbers = {n: number for number, group in enumerate(self._groups, 1) for n in group}
        for n, row in enumerate(self._rows):
            row.set_number(numbers.get(n, 0) if numbered else 0)

    def _reread(self, row: FileRow, encoding: str) -> None:
        path = row.guess.path

        def work(_cancel: CancelToken, _progress: Progress) -> tuple[FileRow, Guess]:
            return row, guess_in(path, encoding)

        self._rereading.start(work)

    def _on_reread(self, found: tuple[FileRow, Guess]) -> None:
        row, guess = found
        if row in self._rows:
            row.set_reread(guess)

    # What is in the library already

    def _compare(self) -> None:
        profile, rows = self._profile, list(self._rows)
        guesses = [row.guess for row in rows]

        def work(cancel: CancelToken, _progress: Progress) -> list[tuple[FileRow, Work]]:
            found = works_with(profile, guesses, cancel=cancel)
            return [(rows[number], work) for number, work in found.items()]

        self._comparing.start(work)

    def _on_compared(self, found: list[tuple[FileRow, Work]]) -> None:
        for row, work in found:
            if row in self._rows:
                row.set_known(work)
