"""The bar of edit mode, and the keys that count while it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.ui import fonts
from reader.ui.actions import key_names
from reader.ui.icons import pixmap
from reader.ui.keymap import Keymap, follow
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
        self._keymap = Keymap(self)
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
        finish = EditButton(self.tr("Done"), "", theme, self)
        finish.setObjectName("edit_done")
        finish.setFont(fonts.ui_font("strong"))
        finish.setProperty("main", True)
        finish.clicked.connect(self.done)
        self._finish = finish
        row.addWidget(finish)
        corrections.changed.connect(self._refresh)
        self._show_keys()
        self.set_theme(theme)
        self._refresh()
        self.hide()

    def _tools(self) -> tuple[_Tool, ...]:
        return (
            _Tool("push_down", self.tr("Push down"), "push-down"),
            _Tool("pull_up", self.tr("Pull up"), "pull-up"),
            _Tool("merge", self.tr("Merge"), "merge"),
            _Tool("split", self.tr("Split"), "split"),
            _Tool("confirm", self.tr("Confirm"), "check"),
            _Tool("mark_no_counterpart", self.tr("No counterpart"), "close"),
            _Tool("undo", self.tr("Undo"), "undo"),
            _Tool("redo", self.tr("Redo"), "redo"),
        )

    def _button(self, tool: _Tool, theme: Theme) -> EditButton:
        shown = tool.text if tool.name not in {"undo", "redo"} else ""
        button = EditButton(shown, "", theme, self)
        button.setObjectName(f"edit_{tool.name}")
        button.setAccessibleName(tool.text)
        button.setProperty("quiet", True)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(self.action(tool.name))
        self._buttons[tool.name] = button
        return button

    def action(self, name: str) -> Callable[[], None]:
        do: Callable[[], None] = getattr(self._corrections, name)
        return do

    def set_keys(self, keymap: Keymap) -> None:
        """Hear and show these keys from now on."""
        self._keymap = keymap
        follow(self, keymap, self._show_keys)

    def action_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key that was pressed does here; None if nothing."""
        if self._keymap.matches(event, "correct"):
            return self.done.emit
        name = self._keymap.action_of(event, "edit").removeprefix("edit_")
        return self.action(name) if name else None

    def _show_keys(self) -> None:
        keymap = self._keymap
        for tool in self._tools():
            identity, button = f"edit_{tool.name}", self._buttons[tool.name]
            button.set_key(_cap(keymap.keys(identity)))
            button.setToolTip(keymap.tip(tool.text, identity))
        self._finish.set_key(_cap(keymap.keys("correct")))
        self._finish.setToolTip(keymap.tip(self.tr("Back to reading"), "correct"))
        self._fit()

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keys beside the words where there is room, only pictures where there is little. Not
        measured while nobody sees it: it takes longer than the rest of the bar."""
        if not self.isVisible():
            return
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


def _cap(shortcuts: Sequence[str]) -> str:
    """What the one cap beside a button says."""
    names = key_names(shortcuts[0]) if shortcuts else []
    signs = {"Backspace": "⌫", "Enter": "↵"} if len(names) > 1 else {"Backspace": "⌫"}
    return " ".join(signs.get(name, name) for name in names)


class EditKeys(QObject):
    """While beads are edited, takes their keys from whatever actions of the window have them."""

    def __init__(self, model: PageModel, bar: EditBar, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._model, self._bar = model, bar
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._model.look.editing:
            return super().eventFilter(watched, event)
        action = self._bar.action_of(event)
        if action is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            action()
            return True
        return super().eventFilter(watched, event)
