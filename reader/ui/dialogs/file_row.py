"""One file of those to be added: its language, its letters, or why it cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.documents.work import Work
from reader.services.adding import ChosenText
from reader.services.guessing import Guess
from reader.services.sources import Source
from reader.text.language import LANGUAGES, language
from reader.ui import figures
from reader.ui.dialogs.encoding_choice import EncodingChoice
from reader.ui.directions import isolated
from reader.ui.fonts import semibold, ui_font
from reader.ui.icons import Look
from reader.ui.sentences import in_words
from reader.ui.views.controls import ElidedLabel, IconButton, TintedLabel, link_button


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileRow", text)


class FileRow(QFrame):
    """What was guessed, to be corrected."""

    left_out = Signal()
    changed = Signal()
    reread_wanted = Signal(str)
    """In this encoding."""
    work_wanted = Signal(str)
    """The work that has this text already, by its id."""

    def __init__(
        self,
        look: Look,
        guess: Guess,
        to_work: bool,
        parent: QWidget,
        *,
        first: tuple[str, ...] = (),
    ) -> None:
        """`first`: languages to be offered before the others, such as the reader's own."""
        super().__init__(parent)
        self.guess, self._first = guess, first
        self._look, self._same = look, ""
        pair_to_work = to_work and bool(guess.languages)
        self.usable = not guess.problem and not pair_to_work
        self._title = guess.title
        shown = guess.name or self.tr("What you copied")
        self._shown, self._name = shown, ElidedLabel(look, "ink", self)
        name = self._name
        name.setText(shown)
        name.setFont(semibold(ui_font("body")))
        self._about = TintedLabel(look, "ink-quiet" if self.usable else "danger", "", self)
        self._about.setFont(ui_font("caption"))
        self._about.setWordWrap(True)
        self._about.setText(self._said(pair_to_work))
        if self.isRightToLeft():  # a title in Latin letters stands under its file all the same
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self._about.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self._about)
        tags = guess.languages if guess.may_name_languages else (guess.language,)
        self._boxes = [self._language_box(tag, shown) for tag in tags]
        self._touched = False
        leave = IconButton(look, "close", self.tr("Leave {0} out").format(shown), self)
        leave.clicked.connect(self.left_out)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        for box in self._boxes:
            (columns if len(self._boxes) > 1 else row).addWidget(box)
        row.addWidget(leave)
        self._known = TintedLabel(look, "ink", "", self)
        self._known.setFont(ui_font("caption"))
        self._known.setWordWrap(True)
        self._open = link_button(self.tr("Open it"), self)
        self._open.setObjectName("open_known")
        self._open.clicked.connect(lambda: self.work_wanted.emit(self._same))
        known = QHBoxLayout()
        known.addWidget(self._known, 1)
        known.addWidget(self._open)
        for widget in (self._known, self._open):
            widget.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        if len(self._boxes) > 1:
            column.addLayout(columns)
        column.addLayout(known)
        self.encodings: EncodingChoice | None = None
        if len(guess.readings) > 1:
            self.encodings = EncodingChoice(look, shown, guess.readings, self)
            self.encodings.chosen.connect(self.reread_wanted)
            column.addWidget(self.encodings)

    def chosen(self) -> ChosenText:
        tags = tuple(str(box.currentData()) for box in self._boxes)
        if self.guess.languages and not self.guess.may_name_languages:
            tags = ()
        return ChosenText(
            self.guess.path,
            tags,
            self.encodings.encoding() if self.encodings is not None else None,
            is_pair=bool(self.guess.languages),
        )

    @property
    def title(self) -> str:
        return self._title

    def set_number(self, number: int) -> None:
        """Of the text that the file belongs to, where there are several; 0 shows none."""
        shown = isolated(self._shown)
        self._name.setText(f"{figures.number(number)} · {shown}" if number else self._shown)

    def set_reread(self, guess: Guess) -> None:
        """What it is in the encoding chosen; a language chosen by hand stays."""
        self._title = guess.title
        self._about.setText(in_words(guess.problem) or guess.title)
        if not self._touched and not guess.problem:
            _choose(self._boxes[0], guess.language)
        self.changed.emit()

    def set_known(self, work: Work) -> None:
        """This text is in the library."""
        self._same = work.id
        self._known.setText(self.tr("You have this already: “{0}”.").format(work.title))
        for widget in (self._known, self._open):
            widget.show()

    def _said(self, pair_to_work: bool) -> str:
        if pair_to_work:
            return self.tr("Holds a text in several languages; add it as a text of its own.")
        if self.guess.problem or not self.guess.languages:
            origin = self.guess.path.origin if isinstance(self.guess.path, Source) else ""
            return in_words(self.guess.problem) or self.guess.title or origin
        names = ", ".join(language(tag).native_name for tag in self.guess.languages)
        return self.tr("{0}: the sentences are matched already.").format(names)

    def _language_box(self, tag: str, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("language_box")
        box.setAccessibleName(self.tr("Language of {0}").format(name))
        box.setFont(ui_font("body"))
        box.setMinimumWidth(170)
        told = bool(self.guess.languages) and not self.guess.may_name_languages
        box.setVisible(self.usable and not told)
        fill_languages(box, tag, self._first)
        box.activated.connect(self._on_language)
        return box

    def _on_language(self) -> None:
        self._touched = True
        self.changed.emit()


def fill_languages(box: QComboBox, chosen: str, first: tuple[str, ...] = ()) -> None:
    """Every language we have a name for, as the interface and its own speakers call it: `first`,
    then the others by their name. `chosen` is picked."""
    names = {tag: _tr(tongue.english_name) for tag, tongue in LANGUAGES.items()}
    own = [tag for tag in first if tag in LANGUAGES]
    for tag in [*own, *sorted(set(LANGUAGES) - set(own), key=lambda tag: names[tag].casefold())]:
        native = LANGUAGES[tag].native_name
        box.addItem(native if native == names[tag] else f"{names[tag]} – {native}", tag)
    if own:
        box.insertSeparator(len(own))
    _choose(box, chosen)


def _choose(box: QComboBox, tag: str) -> None:
    """Pick a language, also one that is not in the list."""
    wanted = tag or "und"
    if box.findData(wanted) < 0:
        tongue = language(wanted)
        box.insertItem(0, _tr(tongue.english_name), wanted)
    box.setCurrentIndex(box.findData(wanted))
