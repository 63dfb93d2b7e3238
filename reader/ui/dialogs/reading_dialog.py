"""How is this word read? What to choose from, a field for another, and where the answer counts."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.services.readings import ReadingQuestion
from reader.text.correction import Scope, Shown
from reader.text.language import LANGUAGES
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import Segmented, TintedLabel, link_button, main_button, plain_button

_PER_ROW = 3
_EDGE = 12
_WIDTH = 420


class ReadingDialog(QDialog):
    """Asks; whoever opened it keeps the answer. It stays open when the answer is refused."""

    reading_chosen = Signal(str, object)
    """What was chosen or typed, and its Scope."""
    forget_wanted = Signal()
    shown_chosen = Signal(object)
    """Shown: whether this word's readings follow the mode of the page."""

    def __init__(
        self, look: Look, question: ReadingQuestion, shown: Shown, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reading_dialog")
        self.setWindowTitle(self.tr("Reading"))
        self._look, self._question = look, question
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._headline())
        column.addLayout(self._offers())
        column.addWidget(self._typing())
        self._trouble = self._quiet("", "reading_trouble", role="danger")
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addSpacing(4)
        column.addWidget(self._quiet(self.tr("This reading counts"), "reading_reach"))
        self._scope = self._scopes()
        column.addWidget(self._scope)
        column.addSpacing(4)
        column.addWidget(self._quiet(self.tr("Furigana over this word"), "reading_shown"))
        column.addWidget(self._shown_choice(shown))
        column.addSpacing(6)
        column.addLayout(self._foot())
        for key, step in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._step(step))
        self._field.setFocus()
        self._field.selectAll()
        self.setMinimumWidth(min(_WIDTH, parent.width() - 2 * _EDGE) if parent else _WIDTH)

    def refuse(self, why: str) -> None:
        """The answer cannot be kept: say why, and let the reader correct it."""
        self._trouble.setText(why)
        self._trouble.show()
        self._field.setFocus()
        self._field.selectAll()

    def place_at(self, anchor: QRect, window: QRect) -> None:
        """By the word, inside the window; both in global coordinates."""
        self.adjustSize()
        left = min(max(anchor.left(), window.left() + _EDGE), window.right() - self.width() - _EDGE)
        below = anchor.bottom() + 8
        if below + self.height() > window.bottom() - _EDGE:
            below = max(window.top() + _EDGE, anchor.top() - 8 - self.height())
        self.move(max(left, window.left()), below)

    # What it shows

    def _headline(self) -> QWidget:
        label = TintedLabel(self._look, "ink", self._question.surface, self)
        label.setObjectName("reading_word")
        label.setFont(resized(reading_font(LANGUAGES["ja"]), 28))
        label.setWordWrap(True)
        return label

    def _quiet(self, text: str, name: str, role: str = "ink-quiet") -> TintedLabel:
        label = TintedLabel(self._look, role, text, self)
        label.setObjectName(name)
        label.setFont(ui_font("caption"))
        label.setWordWrap(True)
        return label

    def _offers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        self._group = QButtonGroup(self)
        font = resized(reading_font(LANGUAGES["ja"]), 16)
        for number, reading in enumerate(self._question.offered):
            button = QPushButton(reading, self)
            button.setObjectName(f"offer_{reading}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFont(font)
            button.toggled.connect(lambda on, button=button: _mark(button, on))
            button.clicked.connect(lambda _on=False, reading=reading: self._field.setText(reading))
            self._group.addButton(button)
            grid.addWidget(button, number // _PER_ROW, number % _PER_ROW)
            if reading == self._question.current:
                button.setChecked(True)
        for place in range(_PER_ROW):
            grid.setColumnStretch(place, 1)
        return grid

    def _typing(self) -> QLineEdit:
        self._field = QLineEdit(self._question.current, self)
        self._field.setObjectName("reading_field")
        self._field.setAccessibleName(self.tr("Reading in kana"))
        self._field.setPlaceholderText(self.tr("Another reading, in kana"))
        self._field.setFont(resized(reading_font(LANGUAGES["ja"]), 16))
        self._field.setMaxLength(60)
        self._field.textEdited.connect(self._on_typed)
        self._field.returnPressed.connect(self._choose)
        return self._field

    def _scopes(self) -> Segmented:
        options = (
            (Scope.PLACE.value, self.tr("Here only")),
            (Scope.TEXT.value, self.tr("In this text")),
            (Scope.EVERYWHERE.value, self.tr("Everywhere")),
        )
        control = Segmented(self.tr("This reading counts"), options, self)
        control.setObjectName("reading_scope")
        correction = self._question.correction
        control.choose((correction.scope if correction else Scope.TEXT).value)
        return control

    def _shown_choice(self, shown: Shown) -> Segmented:
        options = (
            (Shown.BY_MODE.value, self.tr("By the mode")),
            (Shown.ALWAYS.value, self.tr("Always")),
            (Shown.NEVER.value, self.tr("Never")),
        )
        control = Segmented(self.tr("Furigana over this word"), options, self)
        control.setObjectName("reading_shown_choice")
        control.choose(shown.value)
        control.chosen.connect(lambda key: self.shown_chosen.emit(Shown(key)))
        return control

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._question.correction is not None:
            forget = link_button(self.tr("Undo my correction"), self)
            forget.setObjectName("reading_forget")
            forget.setAutoDefault(False)
            forget.clicked.connect(self._forget)
            row.addWidget(forget)
        row.addStretch(1)
        cancel = plain_button(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self._use = main_button(self.tr("Use this reading"), self)
        self._use.setObjectName("reading_use")
        self._use.setDefault(True)
        self._use.clicked.connect(self._choose)
        row.addWidget(self._use)
        return row

    # What the reader does

    def _on_typed(self, text: str) -> None:
        self._trouble.hide()
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.text() == text)
        self._group.setExclusive(True)

    def _step(self, by: int) -> None:
        """Up and Down go through what is offered."""
        offered = self._question.offered
        text = self._field.text()
        here = offered.index(text) if text in offered else -max(by, 0)
        if offered:
            chosen = offered[(here + by) % len(offered)]
            self._field.setText(chosen)
            self._on_typed(chosen)

    def _choose(self) -> None:
        self.reading_chosen.emit(self._field.text(), Scope(self._scope.current()))

    def _forget(self) -> None:
        self.forget_wanted.emit()
        self.accept()


def _mark(button: QPushButton, on: bool) -> None:
    """The chosen one looks like the button that will use it."""
    button.setProperty("main", on)
    button.style().unpolish(button)
    button.style().polish(button)
