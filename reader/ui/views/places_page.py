"""The concordance: every place of a word in the library, each with its translation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from reader.text.language import language
from reader.ui import figures
from reader.ui.fonts import ui_font
from reader.ui.icons import Look
from reader.ui.models.hit_list_model import HitListModel
from reader.ui.plurals import counted
from reader.ui.views.controls import SearchField, TintedLabel
from reader.ui.views.hit_list import HitList
from reader.ui.views.page_bar import PageBar

if TYPE_CHECKING:
    from reader.services.concordance import Concordance

_TYPING_PAUSE_MS = 150
_WIDEST = 860


class PlacesPage(QWidget):
    """Shows what was found; reports what is looked for and where the reader wants to go."""

    closed = Signal()
    asked = Signal(str, str)
    """Language, word."""
    hit_wanted = Signal(object)

    def __init__(self, model: HitListModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places_page")
        self.setAccessibleName(self.tr("Places of a word"))
        self._model, self._look = model, look
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._ask)
        self.bar = PageBar(look, self.tr("Places of a word"), self.tr("Close"), self)
        self.bar.close_button.clicked.connect(self.closed)
        self.search = SearchField(look, self.tr("Word or phrase"), self)
        self.search.setObjectName("places_search")
        self.search.setMaximumWidth(420)
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._ask)
        self.tongue = QComboBox(self)
        self.tongue.setObjectName("places_language")
        self.tongue.setAccessibleName(self.tr("Language"))
        self.tongue.setFont(ui_font("body"))
        self.tongue.activated.connect(lambda _index: self._ask())
        self.bar.add(self.search, 1)
        self.bar.add(self.tongue)
        self.bar.add_stretch()
        self._count = TintedLabel(look, "ink-quiet", "", self)
        self._count.setObjectName("places_count")
        self._count.setFont(ui_font("caption"))
        self._count.setWordWrap(True)
        self.list = HitList(model, look, self)
        self.list.hit_wanted.connect(self.hit_wanted)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(20, 12, 20, 8)
        line.addWidget(self._count)
        inside.addLayout(line)
        inside.addWidget(self.list, 1)
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDEST)
        middle.setLayout(inside)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(across, 1)
        look.changed.connect(self.update)

    def stop(self) -> None:
        """Forget a question that was about to be asked."""
        self._typing.stop()

    def set_languages(self, tags: Sequence[str]) -> None:
        """Those of the library."""
        now = self.tongue.currentData()
        self.tongue.clear()
        for tag in tags:
            self.tongue.addItem(language(tag).native_name, tag)
        self.choose_language(now)

    def choose_language(self, tag: str | None) -> None:
        found = self.tongue.findData(tag)
        if found >= 0:
            self.tongue.setCurrentIndex(found)

    def look_for(self, tag: str, word: str) -> None:
        """Begin with this word."""
        self.choose_language(tag)
        self.search.setText(word)
        self._ask()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, word: str, found: Concordance) -> None:
        self._model.set_hits(found.hits)
        self.list.scrollToTop()
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
        self._count.setText(self._said(word, found))

    def _said(self, word: str, found: Concordance) -> str:
        if not word:
            return self.tr("Type a word to see every sentence of your texts that has it.")
        if not found.total:
            said = self.tr("“{0}” is in none of your texts of this language.").format(word)
        else:
            said = counted(found.total, "1 place", "{0} places")
            if found.total > len(found.hits):
                said = counted(found.total, "1 place", "{0} places, the first {1}")
            said = said.format(figures.number(found.total), figures.number(len(found.hits)))
        if found.unread:
            said += " " + counted(
                found.unread,
                "(1 text is still being read: there only the written form was looked for)",
                "({0} texts are still being read: there only the written form was looked for)",
            ).format(found.unread)
        return said

    def _ask(self) -> None:
        self._typing.stop()
        tag = self.tongue.currentData()
        if tag:
            self.asked.emit(str(tag), " ".join(self.search.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._look.keys.matches(event, "escape"):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("page"))
