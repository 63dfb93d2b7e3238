"""Where the words go, as which cards, and what that would change."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.exporters.card_choice import DECK, CardChoice, CardKind, card_choice
from reader.ui import figures
from reader.ui.dialogs.button_row import ButtonRow
from reader.ui.dialogs.export_filter import ExportFilter
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.plurals import counted
from reader.ui.sentences import in_words
from reader.ui.views.controls import TintedLabel
from reader.vocabulary.term import Term

FORMATS = ("anki", "apkg", "txt", "csv", "json")
ANKI = "anki"
"""Straight into a running Anki; the others are kinds of file."""
_CARDS = frozenset({"anki", "apkg", "txt"})
_WITH_DUE = frozenset({"apkg", "csv"})
_FILES_FOR_ANKI = frozenset({"apkg", "txt"})
_PAUSE_MS = 300
_AROUND = 220
"""Heading, preview, buttons and margins, and what the window keeps free round the dialog."""
_TALLEST = 640


class ExportDialog(QDialog):
    """A target, explained in a line each; the place of a file is asked for afterwards."""

    preview_wanted = Signal()
    """Format or choice changed: what would be written now?"""

    def __init__(
        self,
        look: Look,
        terms: Sequence[Term],
        chosen: str,
        parent: QWidget | None = None,
        *,
        choice: CardChoice | None = None,
        in_anki: Collection[str] = (),
    ) -> None:
        """Args: in_anki: ids of terms whose notes Anki was given directly."""
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export cards"))
        self._look = look
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.preview_wanted)
        self._heading = heading = TintedLabel(look, "ink", "", self)
        heading.setFont(title_font("card"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addSpacing(8)
        self._choices = QWidget(self)
        inside = QVBoxLayout(self._choices)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(4)
        self._group = QButtonGroup(self)
        self._add_formats(inside, chosen)
        self.filter = ExportFilter(look, terms, in_anki, self)
        self.filter.changed.connect(self._on_choice)
        inside.addWidget(self.filter)
        self._cards = self._add_cards(inside, choice or CardChoice())
        self.due = QCheckBox(self.tr("Include when each word is due for review"), self)
        self.due.setObjectName("export_due")
        self.due.setFont(ui_font("body"))
        inside.addWidget(self.due)
        inside.addStretch(1)
        self._scroll = self._scrolling(self._choices)
        column.addWidget(self._scroll, 1)
        self._preview = TintedLabel(look, "ink-quiet", "", self)
        self._preview.setObjectName("export_preview")
        self._preview.setFont(ui_font("caption"))
        self._preview.setWordWrap(True)
        self._preview.setMinimumHeight(36)
        column.addSpacing(4)
        column.addWidget(self._preview)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        self.setMinimumWidth(460)
        self._group.idToggled.connect(lambda _id, on: self._on_format() if on else None)
        self._on_format()

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        """In a low window the dialog stays inside it."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _fit(self) -> None:
        host = self.parentWidget()
        room = max(160, host.height() - _AROUND) if host is not None else _TALLEST
        layout = self._choices.layout()
        assert layout is not None
        layout.activate()
        self._scroll.setMinimumHeight(min(self._choices.sizeHint().height(), room))
        self.adjustSize()

    def terms(self) -> list[Term]:
        """Those to be exported."""
        return self.filter.terms()

    def _add_formats(self, column: QVBoxLayout, chosen: str) -> None:
        explained = {
            "anki": (
                self.tr("Straight into Anki"),
                self.tr("Through its add-on AnkiConnect; waits if Anki is closed."),
            ),
            "apkg": (
                self.tr("Anki package (.apkg)"),
                self.tr("Double-click it to import. Importing again updates, never duplicates."),
            ),
            "txt": (self.tr("Text for Anki (.txt)"), self.tr("Anki’s own text import.")),
            "csv": (self.tr("Table (.csv)"), self.tr("For a spreadsheet.")),
            "json": (
                self.tr("Vocabulary (.json)"),
                self.tr("Everything, to bring into another Facing Pages."),
            ),
        }
        usual = chosen if chosen in FORMATS else "apkg"
        for number, key in enumerate(FORMATS):
            name, what = explained[key]
            button = QRadioButton(name, self)
            button.setObjectName(f"format_{key}")
            button.setFont(ui_font("strong"))
            button.setAccessibleDescription(what)
            button.setChecked(key == usual)
            self._group.addButton(button, number)
            hint = TintedLabel(self._look, "ink-quiet", what, self)
            hint.setFont(ui_font("caption"))
            hint.setContentsMargins(24, 0, 0, 6)
            hint.setWordWrap(True)
            column.addWidget(button)
            column.addWidget(hint)

    def _add_cards(self, column: QVBoxLayout, choice: CardChoice) -> QWidget:
        names = {
            CardKind.RECOGNITION: (
                self.tr("Recognise the word"),
                self.tr("Word and sentence in front, meaning behind"),
            ),
            CardKind.PRODUCTION: (
                self.tr("Find the word"),
                self.tr("Meaning and translated sentence in front, word behind"),
            ),
            CardKind.CLOZE: (
                self.tr("Fill the gap"),
                self.tr("The sentence without the word, and its translation"),
            ),
        }
        group = QWidget(self)
        inside = QVBoxLayout(group)
        inside.setContentsMargins(0, 6, 0, 4)
        inside.setSpacing(6)
        label = TintedLabel(self._look, "ink", self.tr("Cards"), group)
        label.setFont(semibold(ui_font("body")))
        inside.addWidget(label)
        self._kinds: dict[CardKind, QCheckBox] = {}
        for kind, (name, what) in names.items():
            box = QCheckBox(name, group)
            box.setObjectName(f"kind_{kind.value}")
            box.setFont(ui_font("body"))
            box.setToolTip(what)
            box.setChecked(kind in choice.kinds)
            box.toggled.connect(lambda _on: self._on_choice())
            inside.addWidget(box)
            self._kinds[kind] = box
        row = QHBoxLayout()
        row.setSpacing(10)
        deck_name = TintedLabel(self._look, "ink", self.tr("Deck"), group)
        deck_name.setFont(ui_font("body"))
        self.deck = QComboBox(group)
        self.deck.setObjectName("export_deck")
        self.deck.setAccessibleName(self.tr("Deck"))
        self.deck.setEditable(True)
        self.deck.setFont(ui_font("body"))
        self.deck.addItems(list(dict.fromkeys((choice.deck, DECK, "Facing Pages::{language}"))))
        self.deck.setToolTip(self.tr("{language} and {work} stand for those of each word"))
        self.deck.editTextChanged.connect(lambda _text: self._on_choice())
        row.addWidget(deck_name)
        row.addWidget(self.deck, 1)
        inside.addLayout(row)
        column.addWidget(group)
        return group

    def _buttons(self) -> ButtonRow:
        buttons = ButtonRow(self, self.tr("Choose where…"), "export_accept")
        self._go_on = buttons.accept
        return buttons

    # What is chosen

    def format(self) -> str:
        """One of `FORMATS`."""
        return FORMATS[self._group.checkedId()]

    def choice(self) -> CardChoice:
        """Raises: NoDeckName."""
        kinds = [kind.value for kind, box in self._kinds.items() if box.isChecked()]
        return card_choice(kinds, self.deck.currentText())

    def with_due(self) -> bool:
        return self.due.isChecked() and self.format() in _WITH_DUE

    # What is told

    def add_decks(self, names: list[str]) -> None:
        """Those that are in Anki, to choose from."""
        typed = self.deck.currentText()
        known = {self.deck.itemText(number) for number in range(self.deck.count())}
        self.deck.blockSignals(True)
        self.deck.addItems([name for name in names if name not in known])
        self.deck.setEditText(typed)
        self.deck.blockSignals(False)

    def show_preview(self, text: str) -> None:
        self._preview.setText(text)

    def _on_format(self) -> None:
        format_ = self.format()
        self._cards.setVisible(format_ in _CARDS)
        self.due.setVisible(format_ in _WITH_DUE)
        self.filter.set_for_package(format_ in _FILES_FOR_ANKI)
        self._go_on.setText(self.tr("Send") if format_ == ANKI else self.tr("Choose where…"))
        self._on_choice()
        self._fit()

    def _on_choice(self) -> None:
        wrong = ""
        try:
            self.choice()
        except ReaderError as error:
            wrong = in_words(error)
        none = not any(box.isChecked() for box in self._kinds.values())
        if none and self.format() in _CARDS:
            wrong = self.tr("Choose at least one kind of card.")
        count = len(self.terms())
        heading = counted(count, "Export 1 word", "Export {0} words")
        self._heading.setText(heading.format(figures.number(count)))
        if not count:
            wrong = self.tr("No word is left to export.")
        self._go_on.setEnabled(not wrong)
        self.show_preview(wrong)
        if not wrong and self.format() in _CARDS:
            self._pause.start()
        else:
            self._pause.stop()
