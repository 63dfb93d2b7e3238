"""What is known about the word under the pointer; pinned, the place to keep it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.text.language import language
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import (
    IconButton,
    Rule,
    StatusButton,
    TintedLabel,
    link_button,
    main_button,
)
from reader.ui.views.pitch_reading import PitchReading
from reader.ui.views.popup_parts import (
    AddedSign,
    CounterpartRow,
    PopupChip,
    best_place,
    paint_shadow,
)
from reader.vocabulary.term import Status

_SHADOW = 20
_MEANINGS_SHOWN = 3
_NOWHERE = QRect()


@dataclass(frozen=True, slots=True)
class PopupContent:
    """Everything the popup says; empty parts are left out."""

    surface: str
    tag: str
    """BCP 47 of the word."""
    reading: str = ""
    accents: tuple[int, ...] = ()
    """Of the dictionary form, the commonest first."""
    takes_particle: bool = False
    """Whether its accent is heard in the particle behind it, as with nouns."""
    part_of_speech: str = ""
    lemma: str = ""
    """The dictionary form, shown where it is not the surface."""
    lemma_reading: str = ""
    inflected: str = ""
    """The surface with all that inflects it, and what that says: 食べられた, "passive, past"."""
    forms: str = ""
    meanings: tuple[str, ...] = ()
    looking_up: bool = False
    source: str = ""
    """Where the meanings are from."""
    counterpart: str = ""
    counterpart_tag: str = "und"
    counterpart_mark: str = "target-mark"
    """The colour role of the side the counterpart is on."""
    status: Status | None = None
    """None: not kept."""
    own_meaning: str = ""
    """What the reader wrote."""


class WordPopup(QWidget):
    """A child of the window that floats over the page; it never takes the keyboard by itself."""

    add_wanted = Signal()
    status_wanted = Signal(object)
    reading_wanted = Signal()
    """The reading was clicked: the reader wants another."""
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("word_popup")
        self._look, self._host = look, parent
        self._content: PopupContent | None = None
        self._pinned = self._all_meanings = False
        self._headword = TintedLabel(look, "ink", "", self)
        self._headword.setObjectName("popup_headword")
        self._headword.setWordWrap(True)
        self._reading = PitchReading(look, self)
        self._reading.setObjectName("popup_reading")
        self._reading.setCursor(Qt.CursorShape.PointingHandCursor)
        self._reading.clicked.connect(self.reading_wanted)
        self._chip = PopupChip(look, self)
        self._close = IconButton(look, "close", self.tr("Close (Esc)"), self)
        self._close.setObjectName("popup_close")
        self._close.clicked.connect(self.dismiss)
        self._pos = self._quiet("popup_pos")
        self._meanings = TintedLabel(look, "ink", "", self)
        self._meanings.setObjectName("popup_meanings")
        self._meanings.setFont(resized(ui_font("body"), 15))
        self._meanings.setWordWrap(True)
        self._more = link_button(self.tr("more"), self)
        self._more.setFixedHeight(28)
        self._more.setStyleSheet("QPushButton { padding: 0; min-height: 0; }")
        self._more.clicked.connect(self._on_more)
        self._form = self._quiet("popup_lemma")
        self._form_accents = PitchReading(look, self)
        self._form_accents.setObjectName("popup_accents")
        self._counterpart = CounterpartRow(look, self)
        self._actions = self._action_row()
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
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not pinned)
        self._fill(content)
        self._place(anchor, column, avoid)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def update_word(self, content: PopupContent) -> None:
        """Say something else about the same word; it stays where its corner is."""
        if self.isVisible():
            self._fill(content)
            self._keep_inside()

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self._pinned = False
            self.closed.emit()

    # How it is put together

    def _quiet(self, name: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink-quiet", "", self)
        label.setObjectName(name)
        label.setFont(ui_font("caption"))
        label.setWordWrap(True)
        return label

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._headword)
        head.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._pos)
        column.addSpacing(6)
        column.addWidget(self._meanings)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
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

    def _action_row(self) -> QWidget:
        row = QWidget(self)
        row.setFixedHeight(int(self._look.theme.measure("popup.action_height")) + 4)
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 0, 12, 0)
        line.setSpacing(2)
        self._buttons: list[StatusButton] = []
        for number in range(1, 6):
            name = self.tr("Learning {0}").format(number)
            self._add_status(line, row, Status(number), str(number), name)
        line.addSpacing(4)
        line.addWidget(Rule(self._look, standing=True, parent=row))
        line.addSpacing(4)
        self._add_status(line, row, Status.IGNORED, "I", self.tr("Ignore"))
        self._add_status(line, row, Status.KNOWN, "W", self.tr("Known"))
        line.addStretch(1)
        self._add = main_button(self.tr("Add"), row)
        self._add.setObjectName("popup_add")
        self._add.setToolTip(self.tr("Keep the word with its sentence (A)"))
        self._add.clicked.connect(self.add_wanted)
        self._added = AddedSign(self._look, row)
        line.addWidget(self._add)
        line.addWidget(self._added)
        return row

    def _add_status(
        self, line: QHBoxLayout, row: QWidget, status: Status, label: str, name: str
    ) -> None:
        button = StatusButton(self._look, status, label, name, row)
        button.clicked.connect(lambda: self.status_wanted.emit(status))
        self._buttons.append(button)
        line.addWidget(button)

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
        for label in (self._pos, self._meanings, self._form):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._fill_readings(content)
        self._set(self._pos, content.part_of_speech)
        self._fill_meanings(content)
        self._set(self._form, self._dictionary_form(content))
        self._counterpart.set_text(
            content.counterpart, content.counterpart_tag, content.counterpart_mark
        )
        self._chip.set_status(None if self._pinned else content.status)
        self._close.setVisible(self._pinned)
        self._actions.setVisible(self._pinned)
        self._rule.setVisible(self._pinned)
        for button in self._buttons:
            button.setChecked(button.status == content.status)
        self._add.setVisible(content.status is None)
        self._added.setVisible(content.status is not None)
        self.setAccessibleName(self._spoken(content))
        self._resize()

    def _fill_readings(self, content: PopupContent) -> None:
        """The accent belongs to the dictionary form: it stands over the reading where that is the
        same, else beside the form, as do all accents of a word that has several."""
        plain = content.reading == content.lemma_reading
        first = content.accents[:1] if plain else ()
        told_by_itself = content.reading == content.surface and not first
        self._reading.set_reading(
            "" if told_by_itself else content.reading, first, particle=content.takes_particle
        )
        others = content.accents[1:] if plain else content.accents
        self._form_accents.set_room(int(self._look.theme.measure("popup.width")) - 40)
        self._form_accents.set_reading(
            content.lemma_reading if others else "", others, particle=content.takes_particle
        )

    def _fill_meanings(self, content: PopupContent) -> None:
        own = (content.own_meaning,) if content.own_meaning else ()
        meanings = tuple(dict.fromkeys((*own, *content.meanings)))
        shown = meanings if self._all_meanings else meanings[:_MEANINGS_SHOWN]
        if len(meanings) > 1:
            text = "\n".join(f"{number}. {one}" for number, one in enumerate(shown, start=1))
        else:
            text = "\n".join(shown)
        if not meanings:
            text = self.tr("Looking it up…") if content.looking_up else self.tr("In no dictionary.")
        self._meanings.set_role("ink" if meanings else "ink-quiet")
        self._meanings.setText(text)
        self._meanings.setToolTip(content.source)
        self._more.setVisible(self._pinned and len(meanings) > len(shown))

    def _dictionary_form(self, content: PopupContent) -> str:
        if not content.lemma or content.lemma == content.surface:
            return ""
        # Where the accents are drawn, they stand over the reading.
        reading = "" if content.accents else content.lemma_reading
        form = content.lemma if reading in {"", content.lemma} else f"{content.lemma} {reading}"
        if content.forms:
            whole = content.inflected or content.surface
            return f"\u2068{whole} → {form}\u2069  ·  {content.forms}"
        return self.tr("Dictionary form: {0}").format(f"\u2068{form}\u2069")

    def _spoken(self, content: PopupContent) -> str:
        kept = self.tr("not kept") if content.status is None else self._status_name(content.status)
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

    def _status_name(self, status: Status) -> str:
        named = next((button for button in self._buttons if button.status == status), None)
        return named.accessibleName() if named is not None else self.tr("New")

    @staticmethod
    def _set(label: TintedLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_more(self) -> None:
        self._all_meanings = True
        if self._content is not None:
            self._fill(self._content)
            self._keep_inside()

    # Where it stands

    def _resize(self) -> None:
        measure = self._look.theme.measure
        edge = int(measure("popup.edge"))
        width = min(int(measure("popup.width")), self._host.width() - 2 * edge)
        below = self._actions.height() + 1 if self._pinned else 0
        room = min(int(measure("popup.max_height")), self._host.height() - 2 * edge) - below
        height = self._body_height(width - 2)
        if height > room:
            height = self._body_height(
                width - 2 - self._scroll.verticalScrollBar().sizeHint().width()
            )
        self._body.setFixedHeight(height)
        self.resize(width + 2 * _SHADOW, min(height, room) + below + 2 * _SHADOW)

    def _body_height(self, width: int) -> int:
        """What the words need at this width: a scroll area asks only for the least of labels that
        wrap."""
        inner = self._body.layout()
        assert inner is not None
        for child in self._body.findChildren(QWidget):
            child.ensurePolished()
        inner.invalidate()
        return inner.totalHeightForWidth(width)

    def _place(self, anchor: QRect, column: QRect, avoid: QRect) -> None:
        card = QSize(self.width() - 2 * _SHADOW, self.height() - 2 * _SHADOW)
        best = best_place(card, anchor, self._host.rect(), column, avoid)
        self.move(best.x() - _SHADOW, best.y() - _SHADOW + 8)

    def _keep_inside(self) -> None:
        edge = int(self._look.theme.measure("popup.edge"))
        lowest = self._host.height() - edge - self.height() + _SHADOW + 8
        if self.y() > lowest:
            self.move(self.x(), lowest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
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
