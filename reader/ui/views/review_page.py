"""Review: one card on the desk, its four answers, the way back to the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from reader.text.span import Span
from reader.ui.fonts import resized, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import Rule, TintedLabel
from reader.ui.views.library_card import paint_raised
from reader.ui.views.review_answers import HEIGHT, AnswerRow
from reader.ui.views.review_parts import AboutTerm, ReviewBar, ReviewEnd, SourceLine
from reader.ui.views.set_text import SetText
from reader.vocabulary.review import Rating

if TYPE_CHECKING:
    from reader.services.review import ReviewCard

_WIDTH, _RADIUS, _SHADOW = 720, 16, 3
_EDGE = 16  # between the card and the window


class ReviewPage(QWidget):
    """Shows what it is given and reports what the reader does; knows no schedule."""

    closed = Signal()
    answered = Signal(object)
    """A Rating."""
    answer_shown = Signal()
    undo_wanted = Signal()
    place_wanted = Signal(object)
    """The Context whose place in the text is wanted."""
    limits_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_page")
        self.setAccessibleName(self.tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._card: ReviewCard | None = None
        self._answer_is_shown = False
        self.bar = ReviewBar(look, self)
        self.bar.close_button.clicked.connect(self.closed)
        self.bar.undo.clicked.connect(self.undo_wanted)
        self.bar.limits.clicked.connect(self.limits_wanted)
        self.card = _Card(look, self)
        self.card.answers.shown.connect(self.show_answer)
        self.card.answers.answered.connect(self.answered)
        self.card.face.translation.revealed.connect(self.reveal_translation)
        self.source = SourceLine(look, self)
        self.source.open.clicked.connect(self._on_open)
        self.end = ReviewEnd(look, self)
        self.end.done.clicked.connect(self.closed)
        self._middle = QStackedWidget(self)
        asked = QWidget(self)
        column = QVBoxLayout(asked)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.source, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._middle.addWidget(asked)
        self._middle.addWidget(self.end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._middle, 1)
        look.changed.connect(self.update)

    # What is shown

    @property
    def shown_card(self) -> ReviewCard | None:
        """The card on screen; None at the end."""
        return self._card

    @property
    def answer_is_shown(self) -> bool:
        return self._answer_is_shown

    def ask(self, card: ReviewCard, done: int, left: int) -> None:
        """
        Args:
            done, left: words answered today in this sitting, and those that wait, this one too.
        """
        self._card, self._answer_is_shown = card, False
        self.bar.set_progress(done, left)
        self.card.face.ask(card)
        self.card.answers.ask()
        context = card.context
        self.source.set_source(context.work if context else "", context.segment if context else -1)
        self._middle.setCurrentIndex(0)
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answer(self) -> None:
        if self._card is None or self._answer_is_shown:
            return
        self._answer_is_shown = True
        self.card.face.tell()
        self.card.answers.offer({r: state.interval for r, state in self._card.after.items()})
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answer_shown.emit()

    def reveal_translation(self) -> None:
        """Only the translation, as a hint."""
        self.card.face.translation.veil(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_counterpart(self, spans: Sequence[Span]) -> None:
        """Where the word's counterpart stands in the translation."""
        self.card.face.translation.light(spans, "target-highlight")

    def show_end(self, title: str, text: str) -> None:
        """Nothing waits any more."""
        self._card = None
        self.bar.set_progress(1, 0)
        self.end.set_text(title, text)
        self._middle.setCurrentIndex(1)
        self.end.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_can_undo(self, possible: bool) -> None:
        self.bar.undo.setEnabled(possible)

    def _on_open(self) -> None:
        if self._card is not None and self._card.context is not None:
            self.place_wanted.emit(self._card.context)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self._look.keys
        wanted = keys.action_of(event, "review").removeprefix("review_")
        ratings = {rating.name.lower(): rating for rating in Rating} | {"show": Rating.GOOD}
        if keys.matches(event, "escape"):
            self.closed.emit()
        elif wanted == "undo":
            self.undo_wanted.emit()
        elif self._card is None:
            super().keyPressEvent(event)
        elif wanted == "reveal":
            self.reveal_translation()
        elif wanted == "open":
            self._on_open()
        elif wanted == "show" and not self._answer_is_shown:
            self.show_answer()
        elif wanted in ratings and self._answer_is_shown and not event.isAutoRepeat():
            self.answered.emit(ratings[wanted])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The card as wide as it may be, as high as its text, never higher than the window."""
        width = min(_WIDTH + 2 * _SHADOW, self.width() - 2 * _EDGE)
        room = self.height() - self.bar.height() - 2 * _EDGE - self.source.sizeHint().height() - 12
        self.card.fit(max(width, 200), max(room, 180))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("desk"))


class _Card(QFrame):
    """The raised card: what it says scrolls where there is little room, the answers stay."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_card")
        self._look = look
        self.face = _Face(look, self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.face)
        self._scroll.viewport().setAutoFillBackground(False)
        self.face.setAutoFillBackground(False)
        self.answers = AnswerRow(look, self)
        look.changed.connect(self.update)

    def fit(self, width: int, room: int) -> None:
        """Take `width` pixels, and of `room` what is needed."""
        inside = width - 2 * _SHADOW
        most = room - HEIGHT - 2 * _SHADOW
        wanted = self.face.fit(inside)
        if wanted > most:
            wanted = self.face.fit(inside, keep_room=False)
        height = min(wanted, most)
        self.setFixedSize(width, height + HEIGHT + 2 * _SHADOW)
        self._scroll.setGeometry(_SHADOW, _SHADOW, inside, height)
        self.face.resize(inside, wanted)
        self.answers.setGeometry(_SHADOW, _SHADOW + height, inside, HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, -40, inside, HEIGHT + 40), _RADIUS, _RADIUS)
        self.answers.setMask(path.toFillPolygon().toPolygon())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(painter, self._look, box, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("rule"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class _Face(QWidget):
    """Word, meaning, status; sentence and translation. Placed by hand: heights follow widths."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.word = SetText(look, 44, self)
        self.word.setObjectName("review_word")
        self.meaning = TintedLabel(look, "ink", "", self)
        self.meaning.setObjectName("review_meaning")
        self.meaning.setFont(resized(ui_font("body"), 19))
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.about = AboutTerm(look, self)
        self.rule = Rule(look, parent=self)
        self.sentence = SetText(look, 23, self)
        self.sentence.setObjectName("review_sentence")
        self.translation = SetText(look, 18, self, role="ink-quiet")
        self.translation.setObjectName("review_translation")
        self._told = False

    def ask(self, card: ReviewCard) -> None:
        self._told = False
        term, context = card.term, card.context
        self.word.set_text(term.text, term.language, card.word_readings.ruby)
        self.sentence.set_text(
            context.sentence if context else "", term.language, card.sentence_readings.ruby
        )
        self.sentence.light([card.surface] if len(card.surface) else [])
        self.translation.set_text(
            context.translation if context else "",
            context.translation_language if context else "und",
        )
        self.meaning.setText(term.meaning.strip() or self.tr("No meaning was kept."))
        self.meaning.setToolTip("")
        self.about.set_term(int(term.status), term.tags, is_new=card.is_new)
        self.rule.setVisible(bool(context))
        for text in (self.word, self.sentence):
            text.show_ruby(False)
        self.translation.veil(True)

    def tell(self) -> None:
        self._told = True
        for text in (self.word, self.sentence):
            text.show_ruby(True)
        self.translation.veil(False)

    def fit(self, width: int, *, keep_room: bool = True) -> int:
        """Place everything in `width` pixels; the height it takes. What is not told yet keeps its
        room, so that telling moves nothing, unless there is little."""
        side = min(56, max(16, width // 14))
        inside = width - 2 * side
        y = 32
        y = self._place(self.word, side, y, inside) + 10
        height = self.meaning.heightForWidth(inside)
        self.meaning.setGeometry(side, y, inside, height)
        self.meaning.setVisible(self._told)
        self.about.setGeometry(side, y + height + 8, inside, 28)
        self.about.setVisible(self._told)
        if self._told or keep_room:
            y += height + 8 + 28 + 16
        if self.sentence.isVisibleTo(self):
            self.rule.setGeometry(side, y, inside, 1)
            y = self._place(self.sentence, side, y + 17, inside) + 12
        if self.translation.isVisibleTo(self):
            y = self._place(self.translation, side, y, inside)
        return y + 24

    @staticmethod
    def _place(text: SetText, left: int, top: int, width: int) -> int:
        height = text.heightForWidth(width)
        text.setGeometry(left, top, width, height)
        return top + height
