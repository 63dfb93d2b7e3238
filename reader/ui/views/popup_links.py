"""What else the word popup can show or keep: more meanings, the kanji, the whole phrase."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui.icons import Look
from reader.ui.views.controls import link_button


class PopupLinks(QWidget):
    """A row of links; hidden where none of them leads anywhere."""

    more_wanted = Signal()
    kanji_wanted = Signal()
    phrase_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.more = self._link(self.tr("more"), "popup_more", self.more_wanted)
        self.kanji = self._link(self.tr("kanji"), "popup_kanji_link", self.kanji_wanted)
        look.keys.show_tip(self.kanji, self.tr("The kanji one by one"), "kanji")
        self.phrase = self._link("", "popup_phrase", self.phrase_wanted)
        self.phrase.setToolTip(self.tr("Keep the whole phrase with its sentence"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for link in (self.more, self.kanji, self.phrase):
            row.addWidget(link)
        row.addStretch(1)

    def set_links(self, *, more: bool, kanji: bool, phrase: str) -> None:
        """Args: phrase: what would be kept; empty for no offer."""
        self.more.setVisible(more)
        self.kanji.setVisible(kanji)
        self.phrase.setVisible(bool(phrase))
        self.phrase.setText(self.tr("keep “{0}”").format(phrase))
        self.setVisible(more or kanji or bool(phrase))

    def _link(self, text: str, name: str, wanted: SignalInstance) -> QPushButton:
        link = link_button(text, self)
        link.setObjectName(name)
        link.setFixedHeight(28)
        link.setStyleSheet("QPushButton { padding: 0; min-height: 0; }")
        link.clicked.connect(wanted)
        return link
