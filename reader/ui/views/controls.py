"""Small widgets that several views share: tool buttons, the segmented control, chips, rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from reader.ui.fonts import figures_font, semibold, ui_font
from reader.ui.icons import Look, paint_icon
from reader.vocabulary.term import Status

_MIRRORED = frozenset({"swap", "chevron", "undo", "redo"})


class IconButton(QToolButton):
    """A 36 px tool: an icon, a tool tip with its key, an accessible name."""

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setProperty("tool", True)
        self.setIconSize(QSize(20, 20))
        self.setAutoRaise(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._retint()
        look.changed.connect(self._retint)

    @classmethod
    def for_action(
        cls, look: Look, action: QAction, icon: str, parent: QWidget | None = None
    ) -> IconButton:
        """A button that triggers `action` and shows whether it is possible and switched on."""
        button = cls(look, icon, action.text().rstrip("…"), parent)
        button.setObjectName(action.objectName().replace("action_", "tool_"))
        button.setCheckable(action.isCheckable())

        def follow() -> None:
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())

        follow()
        action.changed.connect(follow)
        button.clicked.connect(action.trigger)
        return button

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._retint()

    def _retint(self) -> None:
        self.setIcon(self._look.icon(self._icon))


class Rule(QWidget):
    """A hairline: one pixel of `rule`, standing or lying."""

    def __init__(
        self, look: Look, *, standing: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        if standing:
            self.setFixedSize(1, 20)
        else:
            self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("rule"))


class TintedLabel(QLabel):
    """A label in the colour of a role."""

    def __init__(
        self, look: Look, role: str = "ink", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look, self._role = look, role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._retint()
        look.changed.connect(self._retint)

    def set_role(self, role: str) -> None:
        self._role = role
        self._retint()

    def _retint(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._look.colour(self._role))
        self.setPalette(palette)


class ElidedLabel(TintedLabel):
    """One line that gives way: cut with an ellipsis, whole in the tool tip."""

    def __init__(self, look: Look, role: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(look, role, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        # The text's own direction, so that the ellipsis stands where it stops; the same place.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.rect(), where | Qt.AlignmentFlag.AlignAbsolute, shown)


class Segmented(QFrame):
    """A choice of few, all visible; left and right move it."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`options`: (key, text), left to right; the first is chosen."""
        super().__init__(parent)
        self.setProperty("segmented", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text in options:
            button = QPushButton(text, self)
            button.setObjectName(f"segment_{key}")
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.setFont(ui_font("caption"))
            # A click leaves the keyboard where it was: in the text, not among the choices.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            button.toggled.connect(lambda on, button=button: self._embolden(button, on))
            group.addButton(button)
            row.addWidget(button, 1)
            self._buttons[key] = button
        self._buttons[options[0][0]].setChecked(True)

    @staticmethod
    def _embolden(button: QPushButton, on: bool) -> None:
        font = ui_font("caption")
        button.setFont(semibold(font) if on else font)

    def current(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Show `key` as chosen; says nothing to anybody."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(f"{self.accessibleName()}: {text}")


class SearchField(QLineEdit):
    """A field with the magnifier in it; Esc empties it, then gives the focus back."""

    escaped = Signal()

    def __init__(self, look: Look, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(ui_font("body"))
        self.setClearButtonEnabled(False)
        right_to_left = self.isRightToLeft()
        self.setTextMargins(0 if right_to_left else 24, 0, 24 if right_to_left else 0, 0)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - 28 if self.isRightToLeft() else 11
        box = QRectF(left, (self.height() - 16) / 2, 16, 16)
        paint_icon(painter, "search", self._look.colour("ink-quiet"), box)


def status_label(status: int) -> str:
    """The figure or sign in a status chip."""
    return {Status.IGNORED: "–", Status.KNOWN: "✓"}.get(Status(status), str(int(status)))


def paint_status_chip(painter: QPainter, look: Look, status: int, box: QRectF) -> None:
    """A 24 px circle: tint, ring in the mark's colour, figure; shape tells what hue tells."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark = look.colour(f"mark-{int(status)}")
    ring = QPen(mark, 1.5)
    if status == Status.IGNORED:
        ring.setDashPattern([2.0, 1.6])
    painter.setPen(ring)
    tint = look.colour(f"status-{int(status)}")
    painter.setBrush(tint if tint.alpha() else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if status == Status.KNOWN:
        painter_box = QRectF(0, 0, 12, 12)
        painter_box.moveCenter(box.center())
        paint_icon(painter, "check", mark, painter_box)
    else:
        painter.setPen(mark if status == Status.IGNORED else look.colour("ink"))
        painter.setFont(semibold(figures_font("small")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, status_label(status))
    painter.restore()


class StatusButton(QAbstractButton):
    """A 28 px circle in the popup's action row: 1 to 5, I, W; filled when it is the status."""

    def __init__(
        self, look: Look, status: Status, label: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self.status, self._label = look, status, label
        self.setObjectName(f"status_{int(status)}")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({label})")
        self.setFixedSize(32, 32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    def set_label(self, label: str) -> None:
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        mark = self._look.colour(f"mark-{int(self.status)}")
        fill = self._look.colour(f"status-{int(self.status)}")
        if self.isChecked():
            painter.setPen(QPen(mark, 2))
            painter.setBrush(fill if fill.alpha() else self._look.colour("accent-soft"))
        else:
            painter.setPen(QPen(self._look.colour("control"), 1))
            hovered = self.underMouse() or self.isDown()
            painter.setBrush(self._look.colour("page-alt") if hovered else QColor(0, 0, 0, 0))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(self._look.colour("ink" if self.isChecked() else "ink-quiet"))
        painter.setFont(semibold(figures_font("small")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class KeyCap(QWidget):
    """One key as the key sheet draws it."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._text = look, text
        self.setFont(figures_font("small"))
        width = max(20, self.fontMetrics().horizontalAdvance(text) + 12)
        self.setFixedSize(width, 20)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look.colour("ink-quiet"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class PushButton(QPushButton):
    """A button that Enter presses too, as one expects outside of dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def main_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """The one button of a place that does what one came for."""
    button = plain_button(text, parent)
    button.setProperty("main", True)
    return button


def plain_button(text: str, parent: QWidget | None = None) -> QPushButton:
    button = PushButton(text, parent)
    button.setFont(ui_font("strong"))
    return button


def link_button(text: str, parent: QWidget | None = None) -> QPushButton:
    button = plain_button(text, parent)
    button.setProperty("link", True)
    return button
