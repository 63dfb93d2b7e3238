"""What a file of words holds, what is what in it, and what taking it in would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.text.language import LANGUAGES, language
from reader.ui.dialogs.button_row import ButtonRow
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel, status_label
from reader.vocabulary.known import Arrival

if TYPE_CHECKING:
    from reader.importers.anki_words import FieldChoice
    from reader.services.known_words import Source

_SHOWN = 200  # words listed as a sample
_PAUSE_MS = 150
_MOST_HEIGHT = 190  # of the table of notetypes, before it scrolls


class KnownWordsDialog(QDialog):
    """Asks for language and fields, shows the words; changes nothing itself."""

    preview_wanted = Signal()

    def __init__(
        self, look: Look, source: Source, tag: str, tags: Sequence[str], parent: QWidget
    ) -> None:
        """
        Args:
            tag: the language the words seem to be in.
            tags: languages to offer first.
        """
        super().__init__(parent)
        self.setObjectName("known_words_dialog")
        self.setWindowTitle(self.tr("Import known words"))
        self._look, self._source = look, source
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.preview_wanted)
        heading = TintedLabel(look, "ink", source.name, self)
        heading.setFont(title_font("card"))
        hint = TintedLabel(look, "ink-quiet", self._explained(), self)
        hint.setFont(ui_font("caption"))
        hint.setWordWrap(True)
        self._language = self._language_choice(tag, tags)
        row = QHBoxLayout()
        row.addWidget(self._label(self.tr("Language")))
        row.addWidget(self._language)
        row.addStretch(1)
        self.counts = TintedLabel(look, "ink", "", self)
        self.counts.setObjectName("known_words_counts")
        self.counts.setFont(semibold(ui_font("body")))
        self.counts.setWordWrap(True)
        self.rest = TintedLabel(look, "ink-quiet", "", self)
        self.rest.setFont(ui_font("caption"))
        self.rest.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("known_words_list")
        self.list.setAccessibleName(self.tr("Words that would be added"))
        self.list.setFont(ui_font("body"))
        self.list.setMinimumSize(520, 200)
        foot = ButtonRow(self, self.tr("Add the words"), "known_words_take")
        self.take = foot.accept
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(row)
        self._fields: dict[int, tuple[QComboBox, QComboBox, QComboBox]] = {}
        if source.package is not None:
            column.addWidget(self._notetypes())
        for part in (self.counts, self.rest, self.list):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(foot)
        self.wait()

    def _explained(self) -> str:
        texts = {
            "anki": self.tr(
                "Cards seen again only after three weeks or more count as known, suspended ones as "
                "ignored, others as learning. Words you keep already stay as they are."
            ),
            "lute": self.tr("Terms of Lute, with their statuses. Words you keep stay as they are."),
            "lwt": self.tr("Terms of LWT, with their statuses. Words you keep stay as they are."),
            "list": self.tr("Every word of this list counts as known. Words you keep stay as they "
                            "are."),
        }  # fmt: skip
        return texts[self._source.kind]

    def _label(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink", text, self)
        label.setFont(ui_font("body"))
        return label

    def _language_choice(self, tag: str, tags: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("known_words_language")
        box.setAccessibleName(self.tr("Language"))
        box.setFont(ui_font("body"))
        for one in dict.fromkeys([tag, *tags, *sorted(LANGUAGES)]):
            if "-" not in one:
                box.addItem(language(one).native_name, one)
        box.currentIndexChanged.connect(lambda _index: self._ask())
        return box

    def _notetypes(self) -> QWidget:
        package, fields = self._source.package, self._source.fields or {}
        assert package is not None
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        heads = (self.tr("Cards"), self.tr("Word"), self.tr("Reading"), self.tr("Meaning"))
        for at, text in enumerate(heads):
            label = self._label(text)
            label.setFont(semibold(ui_font("caption")))
            grid.addWidget(label, 0, at)
        used = Counter(note.notetype for note in package.notes)
        for line, (index, count) in enumerate(used.most_common(), 1):
            notetype, choice = package.notetypes[index], fields[index]
            name = self._label(f"{notetype.name} ({count})")
            grid.addWidget(name, line, 0)
            boxes = []
            wanted = (choice.word, choice.reading, choice.meaning)
            for at, (field, what) in enumerate(zip(wanted, heads[1:], strict=True), 1):
                box = QComboBox(table)
                box.setFont(ui_font("body"))
                box.setAccessibleName(f"{notetype.name}: {what}")
                box.addItem("–", -1)
                for number, text in enumerate(notetype.fields):
                    box.addItem(text, number)
                box.setCurrentIndex(field + 1)
                box.currentIndexChanged.connect(lambda _index: self._ask())
                grid.addWidget(box, line, at)
                boxes.append(box)
            self._fields[index] = (boxes[0], boxes[1], boxes[2])
        scroll = QScrollArea(self)
        scroll.setWidget(table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(scroll.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (table, scroll.viewport()):
            part.setAutoFillBackground(False)
        scroll.setFixedHeight(min(table.sizeHint().height() + 4, _MOST_HEIGHT))
        return scroll

    # What was chosen

    def language(self) -> str:
        return str(self._language.currentData())

    def fields(self) -> dict[int, FieldChoice] | None:
        """The fields chosen, by notetype; None for files that have none."""
        if self._source.package is None:
            return None
        from reader.importers.anki_words import FieldChoice

        return {
            index: FieldChoice(*(int(box.currentData()) for box in boxes))
            for index, boxes in self._fields.items()
        }

    def _ask(self) -> None:
        self.wait()
        self._pause.start()

    # What it would do

    def wait(self) -> None:
        self.counts.setText(self.tr("Checking what would change…"))
        self.take.setEnabled(False)

    def show_arrival(self, arrival: Arrival) -> None:
        added = arrival.edit.after
        self.counts.setText(
            self.tr("New: {0} known, {1} learning, {2} ignored.").format(
                arrival.known, arrival.learning, arrival.ignored
            )
        )
        self.rest.setText(
            self.tr("{0} you keep already; {1} left out: sentences, and words not studied yet.")
            .format(arrival.kept, arrival.passed_over)
        )  # fmt: skip
        self.list.clear()
        for term in added[:_SHOWN]:
            parts = [term.text, term.reading, status_label(term.status), term.meaning]
            self.list.addItem("  ·  ".join(part for part in parts if part))
        if len(added) > _SHOWN:
            self.list.addItem(self.tr("… and {0} more").format(len(added) - _SHOWN))
        self.take.setEnabled(bool(added))
