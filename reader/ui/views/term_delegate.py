"""A row of the vocabulary panel: term and reading, meaning, status chip; and its editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.text.language import language
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.models.term_list_model import TERM
from reader.ui.views.controls import paint_status_chip
from reader.vocabulary.term import Term

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 60
_PAD = 16
_CHIP = 24


def is_mirrored(option: QStyleOptionViewItem) -> bool:
    """Whether the window that a row is painted for runs from right to left."""
    direction: Qt.LayoutDirection = option.direction
    return direction == Qt.LayoutDirection.RightToLeft


def chip_box(row: QRect, *, mirrored: bool) -> QRectF:
    """Where the status chip of a row lies; on the left where the row is mirrored."""
    left = row.left() + _PAD if mirrored else row.right() - _PAD - _CHIP
    return QRectF(left, row.top() + (row.height() - _CHIP) / 2, _CHIP, _CHIP)


class TermDelegate(QStyledItemDelegate):
    """Paints and edits terms. Rows are mirrored with the window, whatever their languages: so all
    words stand below each other, and all chips. What is written keeps its own direction."""

    chip_clicked = Signal(int)
    """The row."""
    edited = Signal(object)
    """A Term as the reader changed it; nothing is saved here."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        term: Term = index.data(TERM)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        mirrored = is_mirrored(option)
        self._paint_ground(painter, row, state, mirrored=mirrored)
        paint_status_chip(painter, self._look, term.status, chip_box(row, mirrored=mirrored))
        self._paint_words(painter, term, row, mirrored=mirrored)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, mirrored: bool
    ) -> None:
        rule = QRectF(row.left(), row.bottom(), row.width(), 1)
        painter.fillRect(rule, self._look.colour("rule"))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row.adjusted(0, 0, 0, -1), self._look.colour("raised"))
            bar = row.right() - 2 if mirrored else row.left()
            painter.fillRect(bar, row.top(), 3, row.height(), self._look.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 6, 6)

    def _paint_words(self, painter: QPainter, term: Term, row: QRect, *, mirrored: bool) -> None:
        left, right = row.left() + _PAD, row.right() - _PAD
        if mirrored:
            left += _CHIP + 12
        else:
            right -= _CHIP + 12
        upper = QRectF(left, row.top() + 8, right - left, 24)
        lower = QRectF(left, row.top() + 31, right - left, 20)
        self._paint_upper(painter, term, upper, mirrored=mirrored)
        painter.setFont(ui_font("body"))
        painter.setPen(self._look.colour("ink-quiet"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        meaning = term.meaning.splitlines()[0] if term.meaning else "—"
        self._draw(painter, lower, meaning, side)

    def _paint_upper(self, painter: QPainter, term: Term, box: QRectF, *, mirrored: bool) -> None:
        font = term_font(term)
        shown = term.reading if term.reading != term.text else ""
        reading_width = 0.0
        if shown:
            reading_width = min(
                QFontMetricsF(ui_font("caption")).horizontalAdvance(shown) + 10, 120
            )
        width = min(QFontMetricsF(font).horizontalAdvance(term.text) + 2, box.width())
        width = min(width, max(box.width() - reading_width, 60))
        word = QRectF(box.left(), box.top(), width, box.height())
        reading = QRectF(
            word.right() + 8, box.top() + 1, box.right() - word.right() - 8, box.height()
        )
        if mirrored:
            word.moveRight(box.right())
            reading = QRectF(box.left(), box.top() + 1, word.left() - 8 - box.left(), box.height())
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._draw(painter, word, term.text, side)
        painter.setFont(ui_font("caption"))
        painter.setPen(self._look.colour("ruby"))
        self._draw(painter, reading, shown, side)

    @staticmethod
    def _draw(painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, absolute, shown)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(event, QMouseEvent):
            box = chip_box(option.rect, mirrored=is_mirrored(option))
            if box.adjusted(-4, -4, 4, 4).contains(event.position()):
                self.chip_clicked.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TermEditor(index.data(TERM), parent)
        editor.left.connect(lambda: self._close(editor))
        return editor

    def _close(self, editor: TermEditor) -> None:
        if not editor.done:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor was made with its term; a change meanwhile does not undo what was typed."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TermEditor):
            editor.done = True
            term: Term = index.data(TERM)
            changed = editor.edited(term)
            if changed != term:
                self.edited.emit(changed)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Tab walks through the editor's fields instead of closing it."""
        tab = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if isinstance(event, QKeyEvent) and event.key() in tab:
            return False
        return super().eventFilter(editor, event)


class TermEditor(QWidget):
    """The two lines of a row as fields of the same height: term and reading, meaning."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, term: Term, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("term_editor")
        self.setAutoFillBackground(True)
        self.done = False
        """Whether the view has taken what was typed: it closes the editor by itself then."""
        self.text = self._field(self.tr("Word"), term.text, term_font(term))
        self.reading = self._field(self.tr("Reading"), term.reading, ui_font("caption"))
        self.meaning = self._field(self.tr("Meaning"), term.meaning, ui_font("body"))
        self.text.setObjectName("edit_text")
        self.reading.setObjectName("edit_reading")
        self.meaning.setObjectName("edit_meaning")
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 10, 4)
        grid.setSpacing(4)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.reading, 0, 1)
        grid.addWidget(self.meaning, 1, 0, 1, 2)
        self.reading.setVisible(bool(term.reading) or language(term.language).primary == "ja")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.meaning.selectAll()
        for first, second in ((self.text, self.reading), (self.reading, self.meaning)):
            QWidget.setTabOrder(first, second)

    def edited(self, term: Term) -> Term:
        """`term` with what the fields say; an emptied word stays as it was."""
        return replace(
            term,
            text=self.text.text().strip() or term.text,
            reading=self.reading.text().strip(),
            meaning=self.meaning.text().strip(),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Passed on by hand: with a focus proxy Qt would take the field for the editor."""
        self.meaning.setFocus(event.reason())

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._has_keyboard():
            self.left.emit()
        return False

    def _has_keyboard(self) -> bool:
        now = QApplication.focusWidget()
        return now is None or self.isAncestorOf(now)

    def _field(self, name: str, text: str, font: QFont) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        # Where the row has it, whatever the direction of what is typed.
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        field.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        field.setFont(font)
        field.setFixedHeight(24)
        field.installEventFilter(self)
        field.setStyleSheet("QLineEdit { min-height: 0; border-radius: 4px; padding: 0 6px; }")
        return field


def term_font(term: Term) -> QFont:
    """The reading face of the term's language, 17 px."""
    tongue = language(term.language)
    return resized(reading_font(tongue), 19 if tongue.script == "Arab" else 17)
