"""What is known about the word under the pointer; pinned, the place to keep it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.text.language import language
from reader.ui.directions import isolated
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import IconButton, Rule, TintedLabel
from reader.ui.views.pitch_reading import PitchReading
from reader.ui.views.popup_actions import PopupActions
from reader.ui.views.popup_kanji import KanjiRows
from reader.ui.views.popup_links import PopupLinks
from reader.ui.views.popup_meanings import MeaningsText
from reader.ui.views.popup_parts import CounterpartRow, PopupChip, paint_shadow
from reader.ui.views.popup_place import best_place
from reader.ui.views.popup_values import PopupContent

if TYPE_CHECKING:
    from reader.lookup.kanjidic import Kanji

__all__ = ["PopupContent", "WordPopup"]

_SHADOW = 20
_MEANINGS_SHOWN = 3
_COPIED_MS = 1500
_NOWHERE = QRect()


class WordPopup(QWidget):
    """A child of the window that floats over the page; it never takes the keyboard by itself."""

    add_wanted = Signal()
    status_wanted = Signal(object)
    say_wanted = Signal()
    reading_wanted = Signal()
    """The reading was clicked: the reader wants another."""
    word_wanted = Signal(str, int, str)
    """A word of the text at a code point of it is to be looked up; its language, if known."""
    kanji_wanted = Signal()
    phrase_wanted = Signal()
    """The phrase that the word begins is to be kept."""
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("word_popup")
        self._look, self._host = look, parent
        self._content: PopupContent | None = None
        self._pinned = self._all_meanings = False
        self._boxes = (_NOWHERE, _NOWHERE, _NOWHERE)
        self._is_above: bool | None = None
        self._headword = TintedLabel(look, "ink", "", self)
        self._headword.setObjectName("popup_headword")
        self._headword.setWordWrap(True)
        self._reading = PitchReading(look, self)
        self._reading.setObjectName("popup_reading")
        self._reading.setCursor(Qt.CursorShape.PointingHandCursor)
        self._reading.clicked.connect(self.reading_wanted)
        self._chip = PopupChip(look, self)
        self._back = self._tool("back", self.tr("Back"), "go_back", self.back_wanted.emit)
        self._say = self._tool("speaker", self.tr("Say the word"), "say_word", self.say_wanted.emit)
        self._copy = self._tool("copy", self.tr("Copy word and meanings"), "", self.copy)
        self._close = self._tool("close", self.tr("Close"), "escape", self.dismiss)
        self._pos = self._quiet("popup_pos")
        self._meanings = MeaningsText(look, self)
        self._meanings.setObjectName("popup_meanings")
        self._meanings.word_wanted.connect(lambda line, at: self.word_wanted.emit(line, at, ""))
        self._links = PopupLinks(look, self)
        self._links.more_wanted.connect(self._on_more)
        self._links.kanji_wanted.connect(self.toggle_kanji)
        self._links.phrase_wanted.connect(self.phrase_wanted)
        self._kanji = KanjiRows(look, self)
        self._kanji.kanji_wanted.connect(lambda one: self.word_wanted.emit(one, 0, "ja"))
        self._form = self._quiet("popup_lemma")
        self._form_accents = PitchReading(look, self)
        self._form_accents.setObjectName("popup_accents")
        self._counterpart = CounterpartRow(look, self)
        self._counterpart.word_wanted.connect(lambda word, tag: self.word_wanted.emit(word, 0, tag))
        self._actions = PopupActions(look, self)
        self._actions.add_wanted.connect(self.add_wanted)
        self._actions.status_wanted.connect(self.status_wanted)
        self._rule = Rule(look, parent=self)
        self._build()
        look.changed.connect(self.update)
        self.hide()

    @property
    def pinned(self) -> bool:
        return self._pinned

    @property
    def content(self) -> PopupContent | None:
        return self._content if self.isVisible() else None

    def show_word(
        self,
        content: PopupContent,
        anchor: QRect,
        *,
        pinned: bool,
        column: QRect = _NOWHERE,
        avoid: QRect = _NOWHERE,
    ) -> None:
        """Show `content` by the word at `anchor`; all boxes are in the parent's coordinates.

        Args:
            column: what the word stands in; the popup stays in it if it fits.
            avoid: the counterpart sentence, left free where there is another place.
        """
        self._pinned, self._all_meanings = pinned, False
        self._kanji.set_kanji(())
        self._boxes, self._is_above = (anchor, column, avoid), None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not pinned)
        self._fill(content)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def update_word(self, content: PopupContent) -> None:
        """Say something else, about the same word or one inside its meanings; the card stays on
        its side of the word."""
        if not self.isVisible():
            return
        known = self._content
        if known is None or (known.surface, known.nested) != (content.surface, content.nested):
            self._all_meanings = False
            self._kanji.set_kanji(())
            self._scroll.verticalScrollBar().setValue(0)
        self._fill(content)

    def show_kanji(self, kanji: Sequence[Kanji]) -> None:
        """The characters of the word, as asked for by `kanji_wanted`."""
        if self.isVisible() and self._content is not None:
            self._kanji.set_kanji(kanji)
            self._fill(self._content)
            if kanji:
                QTimer.singleShot(0, self, self._scroll_to_kanji)

    def _scroll_to_kanji(self) -> None:
        """In a low card they would be out of view."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(min(self._kanji.y(), bar.maximum()))

    def toggle_kanji(self) -> None:
        """Show the characters one by one, or no more; nothing for a word without kanji."""
        if self._kanji.isVisibleTo(self):
            self.show_kanji(())
        elif self._content is not None and self._content.has_kanji:
            self.kanji_wanted.emit()

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self._pinned = False
            self.closed.emit()

    def copy(self) -> None:
        """Word, reading and meanings as text; only what is selected, if something is."""
        content = self._content
        if content is None:
            return
        selected = self._meanings.textCursor().selectedText()
        QGuiApplication.clipboard().setText(selected or content.as_text())
        self._copy.set_icon("check")
        QTimer.singleShot(_COPIED_MS, self._copy, lambda: self._copy.set_icon("copy"))

    def add_tool(self, button: QWidget) -> None:
        """Put a tool, such as the one that pronounces the word, before those of the head."""
        self._tools.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignTop)

    # How it is put together

    def _quiet(self, name: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink-quiet", "", self)
        label.setObjectName(name)
        label.setFont(ui_font("caption"))
        label.setWordWrap(True)
        return label

    def _tool(self, icon: str, said: str, action: str, do: Callable[[], object]) -> IconButton:
        button = IconButton(self._look, icon, said, self)
        button.setObjectName(f"popup_{icon}")
        if action:
            self._look.keys.show_tip(button, said, action)
        button.clicked.connect(lambda: do())
        button.setFixedSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._back, 0, top)
        head.addWidget(self._headword)
        head.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self._chip, 0, top)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(0)
        for tool in (self._say, self._copy, self._close):
            self._tools.addWidget(tool, 0, top)
        head.addLayout(self._tools)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 10, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._pos)
        column.addSpacing(6)
        column.addWidget(self._meanings)
        column.addWidget(self._links)
        column.addWidget(self._kanji)
        column.addWidget(self._form)
        column.addWidget(self._form_accents, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._counterpart)
        self._body = body
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        self._scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SHADOW + 1, _SHADOW - 8, _SHADOW + 1, _SHADOW + 8)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._rule)
        outer.addWidget(self._actions)

    # What it says

    def _fill(self, content: PopupContent) -> None:
        self._content = content
        tongue = language(content.tag)
        size = 28 if len(content.surface) <= 14 else 20
        self._headword.setText(content.surface)
        self._headword.setFont(resized(reading_font(tongue), size))
        direction = Qt.LayoutDirection
        mirrored = tongue.right_to_left
        self._body.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for label in (self._pos, self._form):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._meanings.set_side(side)
        self._fill_readings(content)
        self._set(self._pos, content.part_of_speech)
        self._fill_meanings(content)
        self._set(self._form, self._dictionary_form(content))
        self._counterpart.set_text(
            content.counterpart, content.counterpart_tag, content.counterpart_mark
        )
        self._chip.set_status(None if self._pinned else content.status)
        for tool in (self._say, self._copy, self._close, self._actions, self._rule):
            tool.setVisible(self._pinned)
        self._back.setVisible(self._pinned and content.nested)
        self._actions.set_status(content.status)
        self.setAccessibleName(self._spoken(content))
        self._place()

    def _fill_readings(self, content: PopupContent) -> None:
        """The accent belongs to the dictionary form: it stands over the reading where that is the
        same, else beside the form, as do all accents of a word that has several."""
        plain = content.reading == content.lemma_reading
        first = content.accents[:1] if plain else ()
        self._reading.set_reading(content.shown_reading, first, particle=content.takes_particle)
        others = content.accents[1:] if plain else content.accents
        self._form_accents.set_room(int(self._look.theme.measure("popup.width")) - 40)
        self._form_accents.set_reading(
            content.lemma_reading if others else "", others, particle=content.takes_particle
        )

    def _fill_meanings(self, content: PopupContent) -> None:
        lines = content.lines
        shown = lines if self._all_meanings else lines[:_MEANINGS_SHOWN]
        none = (
            self.tr("Looking it up…") if content.looking_up else self.tr("Not in any dictionary.")
        )
        self._meanings.set_lines(shown, none)
        self._links.set_links(
            more=self._pinned and len(lines) > len(shown),
            kanji=self._pinned and content.has_kanji,
            phrase=content.phrase if self._pinned else "",
        )

    def _dictionary_form(self, content: PopupContent) -> str:
        if not content.lemma or content.lemma == content.surface:
            return ""
        # Where the accents are drawn, they stand over the reading.
        reading = "" if content.accents else content.lemma_reading
        form = content.lemma if reading in {"", content.lemma} else f"{content.lemma} {reading}"
        if content.forms:
            whole = content.inflected or content.surface
            return f"{isolated(f'{whole} → {form}')}  ·  {content.forms}"
        return self.tr("Dictionary form: {0}").format(isolated(form))

    def _spoken(self, content: PopupContent) -> str:
        status = content.status
        kept = self.tr("not kept") if status is None else self._actions.name_of(status)
        parts = (
            content.surface,
            content.reading,
            content.part_of_speech,
            self._dictionary_form(content),
            self._meanings.text(),
            content.counterpart,
            kept,
        )
        return ", ".join(part for part in parts if part)

    @staticmethod
    def _set(label: TintedLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_more(self) -> None:
        self._all_meanings = True
        if self._content is not None:
            self._fill(self._content)

    # Where it stands

    def _place(self) -> None:
        """Take the room that the words need, on the side of the word where the card is."""
        anchor, column, avoid = self._boxes
        mirrored = self._body.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wanted = self._wanted_size()
        if self._content is not None and self._content.nested:
            # The way back stays under the pointer.
            wanted.setHeight(max(wanted.height(), self.height() - 2 * _SHADOW))
        card = best_place(
            wanted, anchor, self._host.rect(), column, avoid,
            mirrored=mirrored, above=self._is_above,
        )  # fmt: skip
        if self._content is not None and not self._content.looking_up:
            self._is_above = card.bottom() < anchor.center().y()
        self.setGeometry(card.adjusted(-_SHADOW, 8 - _SHADOW, _SHADOW, _SHADOW + 8))

    def _wanted_size(self) -> QSize:
        measure = self._look.theme.measure
        edge = int(measure("popup.edge"))
        width = max(int(measure("popup.width")), self._actions.sizeHint().width())
        width = min(width, self._host.width() - 2 * edge)
        below = self._actions.height() + 1 if self._pinned else 0
        room = min(int(measure("popup.max_height")), self._host.height() - 2 * edge) - below
        height = self._body_height(width - 2)
        if height > room:
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            height = self._body_height(width - 2 - bar)
        self._body.setFixedHeight(height)
        return QSize(width, min(height, room) + below)

    def _body_height(self, width: int) -> int:
        """What the words need at this width: a scroll area asks only for the least of labels that
        wrap."""
        inner = self._body.layout()
        assert inner is not None
        for child in self._body.findChildren(QWidget):
            child.ensurePolished()
        inner.invalidate()
        return inner.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._look.keys.matches(event, "escape"):
            self.dismiss()
        elif self._look.keys.matches(event, "go_back") and self._back.isVisible():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW - 8, -_SHADOW, -_SHADOW - 8)
        offset, blur, colour = self._look.theme.shadow(2)
        paint_shadow(painter, card, 12, offset, min(blur, _SHADOW), colour)
        painter.setPen(QPen(self._look.colour("rule"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
