"""A card for the first minutes: which languages, then three things to try. Never in the way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.dialogs.settings_fields import LanguagesField
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look, paint_icon
from reader.ui.views.controls import (
    IconButton,
    TintedLabel,
    link_button,
    main_button,
)

_WIDTH = 372
_MARGIN = 24
_ABOVE_MESSAGES = 96
"""From the bottom where the message bar would be beneath the card."""
_BAR = 640
_SKETCH = (132, 72)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to try."""

    id: str
    title: str
    text: str


class Sketch(QWidget):
    """Two small pages with what the step is about on them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._step = look, "sentence"
        self.setFixedSize(*_SKETCH)
        look.changed.connect(self.update)

    def show_step(self, step: str) -> None:
        self._step = step
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for side, left in (("source", 0), ("target", 68)):
            self._paint_page(painter, side, left)
        if self._step == "word":
            self._paint_card(painter)
        elif self._step == "own":
            icon = QRectF(54, 24, 24, 24)
            painter.setBrush(self._look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(icon)
            inner = icon.adjusted(4, 4, -4, -4)
            paint_icon(painter, "plus", self._look.colour("on-accent"), inner)

    def _paint_page(self, painter: QPainter, side: str, left: float) -> None:
        colour = self._look.colour
        painter.setPen(QPen(colour("rule"), 1))
        painter.setBrush(colour("page"))
        painter.drawRoundedRect(QRectF(left + 0.5, 0.5, 63, 71), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self._step == "sentence"
        for number, width in enumerate((44, 48, 36, 46, 40)):
            line = QRectF(left + 8, 10 + 11 * number, width, 4)
            if lit and number in (1, 2):
                painter.setBrush(colour(f"{side}-pinned"))
                painter.drawRoundedRect(line.adjusted(-3, -3, 3, 4), 2, 2)
            painter.setBrush(colour(f"{side}-mark" if lit and number in (1, 2) else "control"))
            painter.drawRoundedRect(line, 2, 2)

    def _paint_card(self, painter: QPainter) -> None:
        colour = self._look.colour
        painter.setBrush(colour("status-2"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(6, 18, 22, 10), 3, 3)
        painter.setBrush(colour("mark-2"))
        painter.drawRoundedRect(QRectF(8, 21, 18, 4), 2, 2)
        painter.setBrush(colour("raised"))
        painter.setPen(QPen(colour("control"), 1))
        painter.drawRoundedRect(QRectF(14.5, 31.5, 66, 32), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(QRectF(21, 38, 26, 5), 2, 2)
        painter.setBrush(colour("control"))
        painter.drawRoundedRect(QRectF(21, 48, 50, 3), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(21, 55, 36, 3), 1.5, 1.5)


class Dots(QWidget):
    """Which of the steps this is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._at, self._count = look, 0, 3
        self.setFixedSize(44, 12)
        look.changed.connect(self.update)

    def show_step(self, at: int, count: int) -> None:
        self._at, self._count = at, count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()
        for number in range(self._count):
            place = self._count - 1 - number if mirrored else number
            box = QRectF(2 + 14 * place, 3, 6, 6)
            here = number == self._at
            painter.setPen(QPen(self._look.colour("accent" if here else "control"), 1))
            painter.setBrush(self._look.colour("accent" if here else "raised"))
            painter.drawEllipse(box)


class FirstSteps(QWidget):
    """In the lower corner of its parent, at the end of the line. Goes on by itself when what it
    tells of is done; closed once, it does not come again."""

    languages_told = Signal(tuple, tuple)
    """What is read and what is learnt; both empty if the reader would not say."""
    add_wanted = Signal()
    closed = Signal()

    def __init__(
        self, look: Look, parent: QWidget, reads: tuple[str, ...], offered: tuple[str, ...]
    ) -> None:
        """`reads`: a first guess. `offered`: languages of the library."""
        super().__init__(parent)
        self.setObjectName("first_steps")
        self.setAccessibleName(self.tr("First steps"))
        self._look, self._host = look, parent
        self._steps = self._all_steps()
        self._at = -1
        self._build(reads, offered)
        parent.installEventFilter(self)
        look.changed.connect(self.update)

    def _all_steps(self) -> tuple[Step, ...]:
        return (
            Step(
                "sentence",
                self.tr("Point at a sentence"),
                self.tr("The one that says the same lights up on the facing page."),
            ),
            Step(
                "word",
                self.tr("Click a word"),
                self.tr("Its card tells what it means. “Add” keeps it with its sentence."),
            ),
            Step(
                "own",
                self.tr("Add your own"),
                self.tr("Two files, one in each language: drop them on the window."),
            ),
        )

    # What is shown

    def ask_languages(self) -> None:
        """Which languages; the keyboard is in the first question that has no answer yet."""
        self._at = -1
        self._refresh()
        (self._learns if self._reads.tags else self._reads).focus_add()

    def show_step(self, number: int) -> None:
        self._at = min(max(number, 0), len(self._steps) - 1)
        self._refresh()

    @property
    def step(self) -> str:
        """The id of the step that is shown; "languages" while they are asked for."""
        return "languages" if self._at < 0 else self._steps[self._at].id

    def did(self, step: str) -> None:
        """The reader did what a step tells of: on to the next, if it is that one."""
        if step == self.step and self._at + 1 < len(self._steps):
            self.show_step(self._at + 1)

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    # Building

    def _build(self, reads: tuple[str, ...], offered: tuple[str, ...]) -> None:
        self._title = TintedLabel(self._look, "ink", "", self)
        self._title.setFont(title_font("section"))
        self._text = TintedLabel(self._look, "ink-quiet", "", self)
        self._text.setFont(ui_font("body"))
        self._text.setWordWrap(True)
        close = IconButton(self._look, "close", self.tr("Close the first steps"), self)
        close.setObjectName("first_steps_close")
        close.clicked.connect(self.dismiss)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        self._sketch = Sketch(self._look, self)
        self._dots = Dots(self._look, self)
        self._reads = LanguagesField(self.tr("I read"), reads, offered, self)
        self._reads.setObjectName("first_reads")
        self._learns = LanguagesField(self.tr("I learn"), (), offered, self)
        self._learns.setObjectName("first_learns")
        self._questions = [self._label(self.tr("I read")), self._label(self.tr("I learn"))]
        self._back = link_button(self.tr("Skip"), self)
        self._back.setObjectName("first_steps_back")
        self._back.clicked.connect(self._on_back)
        self._next = main_button(self.tr("Next"), self)
        self._next.setObjectName("first_steps_next")
        self._next.clicked.connect(self._on_next)
        foot = QHBoxLayout()
        foot.addWidget(self._dots)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._sketch)
        column.addWidget(self._text)
        for label, field in zip(self._questions, (self._reads, self._learns), strict=True):
            column.addWidget(label)
            column.addWidget(field)
        column.addLayout(foot)

    def _label(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink", text, self)
        label.setFont(semibold(ui_font("caption")))
        return label

    def _refresh(self) -> None:
        asking = self._at < 0
        for widget in (*self._questions, self._reads, self._learns):
            widget.setVisible(asking)
        self._sketch.setVisible(not asking)
        self._dots.setVisible(not asking)
        if asking:
            self._title.setText(self.tr("Welcome"))
            self._text.setText(
                self.tr("Which languages do you read, and which do you learn? It decides what "
                        "faces what; you can change it in the settings.")
            )  # fmt: skip
        else:
            step = self._steps[self._at]
            self._title.setText(step.title)
            self._text.setText(step.text)
            self._sketch.show_step(step.id)
            self._dots.show_step(self._at, len(self._steps))
        last = self._at == len(self._steps) - 1
        self._back.setText(self.tr("Skip") if asking else self.tr("Back"))
        self._back.setVisible(asking or self._at > 0)
        if asking:
            self._next.setText(self.tr("Begin"))
        else:
            self._next.setText(self.tr("Add a text…") if last else self.tr("Next"))
        self.place()
        self.show()
        self.raise_()
        self.update()

    def _on_next(self) -> None:
        if self._at < 0:
            self.languages_told.emit(self._reads.tags, self._learns.tags)
        elif self._at == len(self._steps) - 1:
            self.dismiss()
            self.add_wanted.emit()
        else:
            self.show_step(self._at + 1)

    def _on_back(self) -> None:
        if self._at < 0:
            self.languages_told.emit((), ())
        else:
            self.show_step(self._at - 1)

    # Placing and painting

    def place(self) -> None:
        """The lower corner; above the message bar where there is no room beside it."""
        host = self._host
        width = min(_WIDTH, host.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        self.layout().activate()  # type: ignore[union-attr]
        height = max(self._column.totalHeightForWidth(width), self._column.minimumSize().height())
        self.setFixedHeight(height)
        beside = (host.width() - min(_BAR, host.width())) / 2 >= width + _MARGIN
        bottom = _MARGIN + 16 if beside else _ABOVE_MESSAGES
        left = _MARGIN if self.isRightToLeft() else host.width() - width - _MARGIN
        self.move(left, max(8, host.height() - height - bottom))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
