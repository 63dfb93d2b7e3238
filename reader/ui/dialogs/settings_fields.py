"""Widgets of the settings window that are more than a choice: languages, the folder, names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from reader.text.language import LANGUAGES, language
from reader.ui.fonts import missing_font_hint, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import ElidedLabel, TintedLabel, plain_button

_MOST = 4
_TALLEST_MENU = 420


class RowName(TintedLabel):
    """The name of a setting; what was searched for is marked in it."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "ink-quiet", text, parent)
        self.setFont(ui_font("body"))
        self._look_, self._wanted = look, ""

    def mark(self, wanted: str) -> None:
        self._wanted = wanted.casefold()
        self.update()

    @property
    def marked(self) -> str:
        """The part of the name that is marked; empty for none."""
        at = self.text().casefold().find(self._wanted) if self._wanted else -1
        return self.text()[at : at + len(self._wanted)] if at >= 0 else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if part := self.marked:
            metrics = self.fontMetrics()
            at = self.text().casefold().find(self._wanted)
            before = metrics.horizontalAdvance(self.text()[:at])
            width = metrics.horizontalAdvance(part)
            whole = metrics.horizontalAdvance(self.text())
            left = self.width() - whole if self.isRightToLeft() else 0
            top = (self.height() - metrics.height()) / 2
            box = QRectF(left + before - 2, top, width + 4, metrics.height())
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look_.colour("find"))
            painter.drawRoundedRect(box, 3, 3)
            painter.end()
        super().paintEvent(event)


class LanguagesField(QWidget):
    """A few languages, best first: a button for each that takes it away, and one that adds."""

    changed = Signal(tuple)
    """The tags as they are now."""

    def __init__(
        self,
        name: str,
        tags: tuple[str, ...] = (),
        first: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`first`: tags to be offered before the others, such as those of the library."""
        super().__init__(parent)
        self._name, self._tags, self._first = name, tags, first
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._add = plain_button(self.tr("Add…"), self)
        self._add.setObjectName("add_language")
        self._add.setFont(ui_font("caption"))
        self._add.setAccessibleName(f"{name}: {self.tr('Add…')}")
        self._menu = QMenu(self)
        self._menu.setObjectName("languages_menu")
        self._menu.setMaximumHeight(_TALLEST_MENU)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self._menu)
        self._fill()

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def focus_add(self) -> None:
        self._add.setFocus(Qt.FocusReason.TabFocusReason)

    def set_tags(self, tags: tuple[str, ...]) -> None:
        if tags != self._tags:
            self._tags = tags
            self._fill()

    def _fill(self) -> None:
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self._add:
                widget.deleteLater()
                widget.hide()
        stop: QPushButton = self._add
        for tag in self._tags:
            chip = self._chip(tag)
            self._row.addWidget(chip)
            QWidget.setTabOrder(stop, chip)
            stop = chip
        QWidget.setTabOrder(stop, self._add)
        self._row.addWidget(self._add)
        self._add.setVisible(len(self._tags) < _MOST)
        self._row.addStretch(1)

    def _chip(self, tag: str) -> QPushButton:
        name = self._called(tag)
        chip = plain_button(f"{name}  ×", self)
        chip.setObjectName(f"language_{tag}")
        chip.setFont(ui_font("caption"))
        chip.setToolTip(self.tr("Remove {0}").format(name))
        chip.setAccessibleName(self.tr("Remove {0}").format(name))
        chip.clicked.connect(lambda _checked=False: self._change(_without(self._tags, tag)))
        return chip

    def _fill_menu(self) -> None:
        self._menu.clear()
        offered = [tag for tag in self._first if tag in LANGUAGES and tag not in self._tags]
        for tag in offered:
            self._offer(tag)
        if offered:
            self._menu.addSeparator()
        rest = set(LANGUAGES) - set(offered) - set(self._tags)
        for tag in sorted(rest, key=lambda one: LANGUAGES[one].native_name.casefold()):
            self._offer(tag)

    def _offer(self, tag: str) -> None:
        action = self._menu.addAction(self._called(tag))
        action.triggered.connect(lambda _checked=False: self._change((*self._tags, tag)))

    def _called(self, tag: str) -> str:
        """As its speakers call it; in the interface's language where no font here can write it."""
        tongue = language(tag)
        if missing_font_hint(tongue, tongue.native_name):
            return self.tr(tongue.english_name)
        return tongue.native_name

    def _change(self, tags: tuple[str, ...]) -> None:
        self.set_tags(tags)
        self.changed.emit(tags)


def _without(tags: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(tag for tag in tags if tag != gone)


class FolderField(QWidget):
    """Where the data lies, a look into it, and a way to another place."""

    open_wanted = Signal()
    move_wanted = Signal()

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ElidedLabel(look, "ink", self)
        self._path.setObjectName("data_folder")
        self._path.setText(str(folder))
        self._path.setToolTip(str(folder))
        self._path.setFont(ui_font("caption"))
        self._path.setMinimumWidth(120)
        self._path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        for name, text, signal in (
            ("open_data_folder", self.tr("Open"), self.open_wanted),
            ("move_data_folder", self.tr("Move…"), self.move_wanted),
        ):
            button = plain_button(text, self)
            button.setObjectName(name)
            button.setFont(ui_font("caption"))
            button.clicked.connect(signal)
            row.addWidget(button)
