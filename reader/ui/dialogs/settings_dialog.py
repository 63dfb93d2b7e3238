"""The few things one sets once, in one window that can be searched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.services.tongues import Tongues
from reader.ui.dialogs.settings_fields import FolderField, LanguagesField, RowName
from reader.ui.dialogs.settings_rows import Choice, Row, Section, Special, fields_of, sections
from reader.ui.fonts import semibold, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.settings import Settings, stepped_scale
from reader.ui.views.controls import (
    IconButton,
    SearchField,
    Segmented,
    TintedLabel,
    link_button,
    main_button,
    plain_button,
)

_AROUND = 176
"""Heading, button and margins, and what the window keeps free round the dialog."""
_TALLEST = 720
_NAMES = 180


def _told(value: object) -> str:
    """A setting's value as the key of its segment."""
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass
class _Line:
    """One row of the window."""

    name: RowName
    widget: QWidget
    sought: str
    """All that a search looks into, casefolded."""

    def show(self, wanted: str) -> bool:
        found = all(part in self.sought for part in wanted.split())
        self.name.setVisible(found)
        self.widget.setVisible(found)
        self.name.mark(wanted)
        return found


@dataclass
class _Block:
    """One section of the window."""

    section: Section
    box: QWidget
    heading: RowName
    lines: list[_Line]

    def show(self, wanted: str) -> bool:
        """Whether anything of it is left; a section that is called so is shown whole."""
        whole = bool(wanted) and wanted in self.section.title.casefold()
        shown = [line.show("" if whole else wanted) for line in self.lines]
        self.heading.mark(wanted)
        self.box.setVisible(any(shown))
        return any(shown)


class SettingsDialog(QDialog):
    """Every change shows at once; there is nothing to confirm. Resetting can be undone."""

    changed = Signal(object)
    """The Settings as they are now wanted."""
    tongues_changed = Signal(object)
    open_folder_wanted = Signal()
    move_wanted = Signal()
    opening_wanted = Signal(str)
    """The id of a row that opens a window of its own."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        tongues: Tongues | None = None,
        languages: tuple[str, ...] = (),
        data_dir: Path | None = None,
    ) -> None:
        """`languages`: of the library, to be offered first."""
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._look, self._settings = look, settings
        self._tongues = tongues or Tongues()
        self._offered, self._data_dir = languages, data_dir
        self._controls: dict[str, Segmented | QComboBox] = {}
        self._before: Settings | None = None
        # Made first: Tab leads from the search to the rows below it.
        self.search = SearchField(look, self.tr("Search the settings"), self)
        self.search.setObjectName("settings_search")
        self.search.textChanged.connect(self._on_searched)
        self._blocks = [self._block(section) for section in sections()]
        heading = TintedLabel(look, "ink", self.tr("Settings"), self)
        heading.setFont(title_font("card"))
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(heading)
        top.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self._scrolling(), 1)
        column.addLayout(self._foot())
        self.search.setFocus()

    # Building

    def _foot(self) -> QHBoxLayout:
        self._said = TintedLabel(self._look, "ink-quiet", "", self)
        self._said.setObjectName("settings_said")
        self._said.setFont(ui_font("caption"))
        self._said.setWordWrap(True)
        self._undo = link_button(self.tr("Undo"), self)
        self._undo.setObjectName("settings_undo")
        self._undo.clicked.connect(self._on_undo)
        self._undo.hide()
        reset = link_button(self.tr("Reset all"), self)
        reset.setObjectName("settings_reset")
        reset.clicked.connect(lambda: self._reset(sections()))
        close = main_button(self.tr("Done"), self)
        close.setObjectName("settings_done")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(reset)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._undo)
        foot.addWidget(close)
        return foot

    def _scrolling(self) -> QScrollArea:
        """In low windows the dialog is no taller than the window, and its rows scroll."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(22)
        for block in self._blocks:
            column.addWidget(block.box)
        self._nothing = TintedLabel(self._look, "ink-quiet", self.tr("Nothing found."), inner)
        self._nothing.setFont(ui_font("body"))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        host = self.parentWidget()
        room = host.height() - _AROUND if host is not None else _TALLEST
        wanted = inner.sizeHint()
        width = wanted.width() + 12
        area.setMinimumWidth(width if host is None else min(width, host.width() - 72))
        area.setMinimumHeight(min(wanted.height(), max(120, room)))
        return area

    def _block(self, section: Section) -> _Block:
        box = QWidget(self)
        title = RowName(self._look, section.title[:1].upper() + section.title[1:], box)
        title.setFont(semibold(ui_font("strong")))
        title.set_role("ink")
        reset = link_button(self.tr("Reset"), box)
        reset.setFont(ui_font("caption"))
        reset.setAccessibleName(f"{self.tr('Reset')}: {section.title}")
        reset.clicked.connect(lambda: self._reset((section,)))
        reset.setVisible(bool(fields_of(section)))
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(reset)
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        lines = [self._line(section, row, box) for row in section.rows]
        for number, line in enumerate(lines):
            grid.addWidget(line.name, number, 0)
            grid.addWidget(line.widget, number, 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(grid)
        if section.note:
            note = TintedLabel(self._look, "ink-quiet", section.note, box)
            note.setFont(ui_font("caption"))
            note.setWordWrap(True)
            column.addWidget(note)
        return _Block(section, box, title, lines)

    def _line(self, section: Section, row: Row, box: QWidget) -> _Line:
        name = RowName(self._look, row.name, box)
        name.setWordWrap(False)
        options = [text for _, text in row.options] if isinstance(row, Choice) else []
        sought = " ".join([section.title, section.note, row.name, row.words, *options]).casefold()
        widget = self._choice(row) if isinstance(row, Choice) else self._special(row)
        widget.setParent(box)
        return _Line(name, widget, sought)

    def _choice(self, row: Choice) -> QWidget:
        current = _told(getattr(self._settings, row.field))
        if row.as_list:
            return self._list(row, current)
        control = Segmented(row.name, row.options, self)
        control.setObjectName(f"setting_{row.field}")
        control.choose(current)
        control.chosen.connect(lambda key: self._set(row, key))
        self._controls[row.field] = control
        return control

    def _list(self, row: Choice, current: str) -> QComboBox:
        control = QComboBox(self)
        control.setObjectName(f"setting_{row.field}")
        control.setAccessibleName(row.name)
        control.setFont(ui_font("body"))
        for key, text in row.options:
            control.addItem(text, key)
        control.setCurrentIndex(max(control.findData(current), 0))
        control.activated.connect(lambda index: self._set(row, str(control.itemData(index))))
        self._controls[row.field] = control
        return control

    def _special(self, row: Special) -> QWidget:
        """The widget of a row that is no plain choice."""
        if row.id == "size":
            return self._size_row()
        if row.opens:
            button = plain_button(row.opens, self)
            button.setObjectName(f"setting_{row.id}")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda: self.opening_wanted.emit(row.id))
            return button
        if row.id == "data":
            folder = FolderField(self._look, self._data_dir or Path(), self)
            folder.open_wanted.connect(self.open_folder_wanted)
            folder.move_wanted.connect(self.move_wanted)
            return folder
        field = LanguagesField(row.name, getattr(self._tongues, row.id), self._offered, self)
        field.setObjectName(f"setting_{row.id}")
        field.changed.connect(lambda tags: self._set_tongues(row.id, tags))
        return field

    def _size_row(self) -> QWidget:
        box = QWidget(self)
        smaller = IconButton(self._look, "minus", self.tr("Smaller text"), box)
        self._look.keys.show_tip(smaller, self.tr("Smaller text"), "smaller")
        smaller.setObjectName("setting_smaller")
        larger = IconButton(self._look, "plus", self.tr("Larger text"), box)
        self._look.keys.show_tip(larger, self.tr("Larger text"), "larger")
        larger.setObjectName("setting_larger")
        self._size = TintedLabel(self._look, "ink", "", box)
        self._size.setFont(ui_font("strong"))
        self._size.setMinimumWidth(56)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        smaller.clicked.connect(lambda: self._step(-1))
        larger.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(smaller)
        row.addWidget(self._size)
        row.addWidget(larger)
        row.addStretch(1)
        self._show_size()
        return box

    # Changing

    def show_settings(self, settings: Settings) -> None:
        """Settings changed by a key while the dialog is open, or by a reset."""
        self._settings = settings
        self._show_size()
        for field, control in self._controls.items():
            value = _told(getattr(settings, field))
            if isinstance(control, QComboBox):
                control.setCurrentIndex(max(control.findData(value), 0))
            else:
                control.choose(value)

    def say(self, text: str, *, trouble: bool = False) -> None:
        """One sentence beside the buttons."""
        self._said.set_role("danger" if trouble else "ink-quiet")
        self._said.setText(text)
        self._undo.hide()

    def _show_size(self) -> None:
        self._size.setText(self.tr("{0}%").format(round(self._settings.scale * 100)))

    def _step(self, by: int) -> None:
        self._update(replace(self._settings, scale=stepped_scale(self._settings.scale, by)))
        self._show_size()

    def _set(self, row: Choice, key: str) -> None:
        known = getattr(self._settings, row.field)
        value: Any = key == "true" if isinstance(known, bool) else type(known)(key)
        self._update(replace(self._settings, **{row.field: value}))
        self.say(row.note)

    def _update(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _set_tongues(self, which: str, tags: tuple[str, ...]) -> None:
        self._tongues = replace(self._tongues, **{which: tags})
        self.tongues_changed.emit(self._tongues)

    # Resetting

    def _reset(self, chosen: tuple[Section, ...]) -> None:
        usual = Settings()
        fields = [field for section in chosen for field in fields_of(section)]
        wanted = replace(self._settings, **{field: getattr(usual, field) for field in fields})
        before = self._settings
        self._update(wanted)
        self.show_settings(wanted)
        whole = len(chosen) > 1
        said = self.tr("Everything is back to its default.")
        self.say(
            said if whole else self.tr("“{0}” is back to its default.").format(chosen[0].title)
        )
        self._before = before
        self._undo.show()

    def _on_undo(self) -> None:
        if self._before is not None:
            settings, self._before = self._before, None
            self._update(settings)
            self.show_settings(settings)
            self.say("")

    # Searching

    def _on_searched(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        shown = [block.show(wanted) for block in self._blocks]
        self._nothing.setVisible(not any(shown))
