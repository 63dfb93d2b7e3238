"""The bar of edit mode, and the keys that count while it is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.ui import fonts
from reader.ui.actions import key_names
from reader.ui.icons import pixmap
from reader.ui.models.corrections import Corrections
from reader.ui.models.page_model import PageModel
from reader.ui.theme import Theme, measure
from reader.ui.views.reading.edit_button import Detail, EditButton

_SAVED_ROOM = 60
"""Pixels kept for the word that says a correction is on disk."""


@dataclass(frozen=True)
class _Tool:
    name: str
    text: str
    icon: str
    keys: tuple[str, ...]


class EditBar(QWidget):
    """Stands in for the running heads while beads are corrected."""

    done = Signal()

    def __init__(
        self, model: PageModel, corrections: Corrections, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_bar")
        self.setFixedHeight(int(measure("edit.bar_height")))
        self._model, self._corrections = model, corrections
        self._buttons: dict[str, EditButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(2)
        self._title = QLabel(self.tr("Correcting the match"), self)
        self._title.setFont(fonts.ui_font("strong"))
        row.addWidget(self._title)
        row.addSpacing(12)
        for tool in self._tools():
            row.addWidget(self._button(tool, theme))
        row.addStretch(1)
        self._saved = QLabel("", self)
        self._saved.setFont(fonts.ui_font("caption"))
        row.addWidget(self._saved)
        row.addSpacing(12)
        finish = EditButton(self.tr("Done"), "E", theme, self)
        finish.setObjectName("edit_done")
        finish.setFont(fonts.ui_font("strong"))
        finish.setProperty("main", True)
        finish.setToolTip(self.tr("Back to reading (E)"))
        finish.clicked.connect(self.done)
        self._finish = finish
        row.addWidget(finish)
        corrections.changed.connect(self._refresh)
        self.set_theme(theme)
        self._refresh()
        self.hide()

    def _tools(self) -> tuple[_Tool, ...]:
        return (
            _Tool("push_down", self.tr("Push down"), "push-down", ("Return", "Enter")),
            _Tool("pull_up", self.tr("Pull up"), "pull-up", ("Backspace",)),
            _Tool("merge", self.tr("Merge"), "merge", ("Ctrl+Backspace",)),
            _Tool("split", self.tr("Split"), "split", ("Ctrl+Return", "Ctrl+Enter")),
            _Tool("confirm", self.tr("Confirm"), "check", ("C",)),
            _Tool("mark_no_counterpart", self.tr("No counterpart"), "close", ("X",)),
            _Tool("undo", self.tr("Undo"), "undo", ("Ctrl+Z",)),
            _Tool("redo", self.tr("Redo"), "redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
        )

    def _button(self, tool: _Tool, theme: Theme) -> EditButton:
        shown = tool.text if tool.name not in {"undo", "redo"} else ""
        button = EditButton(shown, _cap(tool.keys[0]), theme, self)
        button.setObjectName(f"edit_{tool.name}")
        button.setAccessibleName(tool.text)
        key = QKeySequence(tool.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tool.text} ({key})")
        button.setProperty("quiet", True)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(self.action(tool.name))
        self._buttons[tool.name] = button
        return button

    def action(self, name: str) -> Callable[[], None]:
        do: Callable[[], None] = getattr(self._corrections, name)
        return do

    def actions_by_key(self) -> dict[str, Callable[[], None]]:
        """What each key does, by its portable name."""
        return {key: self.action(tool.name) for tool in self._tools() for key in tool.keys}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        colour, ratio = theme.colour("ink-quiet"), self.devicePixelRatioF()
        for tool in self._tools():
            drawn = pixmap(tool.icon, colour, 18, ratio)
            self._buttons[tool.name].setIcon(QIcon(drawn))
        for button in (*self._buttons.values(), self._finish):
            button.set_theme(theme)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keys beside the words where there is room, only pictures where there is little."""
        for detail in reversed(Detail):
            for button in (*self._buttons.values(), self._finish):
                button.set_detail(detail)
            self._title.setVisible(detail > Detail.ICON)
            if self.sizeHint().width() + _SAVED_ROOM <= self.width():
                break

    def minimumSizeHint(self) -> QSize:
        """The bar gives way before the window has to grow for it."""
        return QSize(0, self.height())

    def say_saved(self) -> None:
        self._saved.setText(self.tr("Saved"))

    def _refresh(self) -> None:
        self._buttons["undo"].setEnabled(self._corrections.can_undo)
        self._buttons["redo"].setEnabled(self._corrections.can_redo)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("accent-soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("rule"))


def _cap(shortcut: str) -> str:
    """What the one cap beside a button says."""
    names = key_names(shortcut)
    signs = {"Backspace": "⌫", "Enter": "↵"} if len(names) > 1 else {"Backspace": "⌫"}
    return " ".join(signs.get(name, name) for name in names)


class EditKeys(QObject):
    """While beads are edited, takes their keys from whatever actions of the window have them."""

    def __init__(self, model: PageModel, bar: EditBar, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._model, self._bar = model, bar
        self._actions = bar.actions_by_key() | {"E": bar.done.emit}
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._model.look.editing:
            return super().eventFilter(watched, event)
        action = self._actions.get(QKeySequence(event.keyCombination()).toString())
        if action is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            action()
            return True
        return super().eventFilter(watched, event)
