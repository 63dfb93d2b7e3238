"""The meanings in the word popup: text one can select, and whose words one can click."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.ui.directions import isolated
from reader.ui.fonts import resized, ui_font
from reader.ui.icons import Look
from reader.ui.offsets import Offsets
from reader.ui.views.popup_values import MeaningLine

_WORD = re.compile(r"[^\W\d_]+")


class MeaningsText(QTextEdit):
    """Numbered lines; as tall as its words need, never scrolling by itself."""

    word_wanted = Signal(str, int)
    """A word was clicked: its line, and the code point in it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[MeaningLine, ...] = ()
        self._note = ""
        self._press: QPoint | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Meanings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._write)

    # What it says

    def set_lines(self, lines: Sequence[MeaningLine], note: str = "") -> None:
        """Show `lines`, or the quiet sentence `note` where there is none."""
        lines = [replace(line, text="; ".join(line.text.splitlines())) for line in lines]
        if (tuple(lines), note) != (self._lines, self._note) or not self.toPlainText():
            self._lines, self._note = tuple(lines), note
            self._write()

    def text(self) -> str:
        return self.toPlainText()

    def set_side(self, alignment: Qt.AlignmentFlag) -> None:
        """Left or right, whatever the direction of the words."""
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _write(self) -> None:
        document = self.document()
        document.clear()
        document.setDefaultFont(resized(ui_font("body"), 15))
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._look.colour("ink"))
        quiet.setForeground(self._look.colour("ink-quiet"))
        quiet.setFont(ui_font("caption"))
        cursor = QTextCursor(document)
        if not self._lines:
            quiet.setFont(document.defaultFont())
            cursor.insertText(self._note, quiet)
        for number, line in enumerate(self._lines, start=1):
            if number > 1:
                cursor.insertBlock()
            cursor.insertText(self._number(number), quiet)
            cursor.insertText(line.text, plain)
            if line.source:
                cursor.insertText(f"  ·  {isolated(line.source)}", quiet)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def _number(self, number: int) -> str:
        return f"{number}. " if len(self._lines) > 1 else ""

    # How tall it is

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        copy = self.document().clone()
        copy.setTextWidth(width)
        height = math.ceil(copy.size().height())
        copy.deleteLater()
        return height

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the card scrolls, not its text

    # A word by key: arrows choose it, Enter looks it up

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if Qt.Key(event.key()) in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            start = self.textCursor().selectionStart()
            chosen = next((word for word in self._words() if word[0] == start), None)
            if chosen is not None and self.textCursor().hasSelection():
                self.word_wanted.emit(chosen[2], chosen[3])
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        """Choose the next word (1) or the one before (-1)."""
        here, words = self.textCursor(), self._words()
        if by > 0:
            at = here.selectionEnd() if here.hasSelection() else -1
            found = next((word for word in words if word[0] >= at), None)
        else:
            at = here.selectionStart()
            found = next((word for word in reversed(words) if word[0] < at), None)
        if found is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _words(self) -> list[tuple[int, int, str, int]]:
        """Of all meanings: where a word starts and ends in the document, its line, and the code
        point in that."""
        found = []
        for number, line in enumerate(self._lines):
            offsets = Offsets(line.text)
            block = self.document().findBlockByNumber(number)
            first = block.position() + len(self._number(number + 1))
            for word in _WORD.finditer(line.text):
                start, end = (first + offsets.to_utf16(at) for at in word.span())
                found.append((start, end, line.text, word.start()))
        return found

    # Clicking a word

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        press, self._press = self._press, None
        point = event.position().toPoint()
        clicked = press is not None and (point - press).manhattanLength() < 4
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self._ask_about(self.cursorForPosition(point), point)

    def _ask_about(self, cursor: QTextCursor, point: QPoint) -> None:
        if cursor.blockNumber() >= len(self._lines):
            return
        line = self._lines[cursor.blockNumber()].text
        place = cursor.positionInBlock() - len(self._number(cursor.blockNumber() + 1))
        # A cursor stands between characters: the one that was clicked may lie before it.
        if place > 0 and not self._is_before(cursor, point):
            place -= 1
        position = Offsets(line).to_code_points(max(place, 0))
        if place >= 0 and line[position : position + 1].isalpha():
            self.word_wanted.emit(line, position)

    def _is_before(self, cursor: QTextCursor, point: QPoint) -> bool:
        """Whether the character after the cursor is the one under the point."""
        here = self.cursorRect(cursor).center().x()
        after = QTextCursor(cursor)
        if not after.movePosition(QTextCursor.MoveOperation.NextCharacter):
            return False
        there = self.cursorRect(after).center().x()
        return min(here, there) <= point.x() <= max(here, there)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        chosen = self.textCursor()
        words = " ".join(chosen.selectedText().split())
        if words:
            action = menu.addAction(self.tr("Look up “{0}”").format(words[:40]))
            action.triggered.connect(lambda: self.word_wanted.emit(words, 0))
        menu.exec(event.globalPos())
        menu.deleteLater()
