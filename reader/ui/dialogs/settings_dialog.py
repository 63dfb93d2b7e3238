"""The few things one sets once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.settings import COLUMN_WIDTHS, Settings, stepped_scale
from reader.ui.views.controls import IconButton, Segmented, TintedLabel, main_button

_AROUND = 160
"""Heading, button and margins, and what the window keeps free round the dialog."""
_TALLEST = 720


def _told(value: object) -> str:
    """A setting's value as the key of its segment."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class SettingsDialog(QDialog):
    """Every change shows at once; there is nothing to confirm."""

    changed = Signal(object)
    """The Settings as they are now wanted."""

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._look, self._settings = look, settings
        self._controls: dict[str, Segmented] = {}
        heading = TintedLabel(look, "ink", self.tr("Settings"), self)
        heading.setFont(title_font("card"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(14)
        self._form = form
        themes = (
            ("system", self.tr("System")),
            ("light", self.tr("Light")),
            ("sepia", self.tr("Sepia")),
            ("dark", self.tr("Dark")),
        )
        self._row(self.tr("Theme"), "theme", themes, settings.theme)
        form.addRow(self._label(self.tr("Text size")), self._size_row())
        widths = tuple((str(width), str(width)) for width in COLUMN_WIDTHS)
        self._row(self.tr("Column width"), "column_width", widths, str(settings.column_width))
        narrow = (("false", self.tr("One below the other")), ("true", self.tr("Side by side")))
        insists = _told(settings.insist_on_columns)
        self._row(self.tr("In narrow windows"), "insist_on_columns", narrow, insists)
        edges = (("false", self.tr("Ragged")), ("true", self.tr("Justified")))
        self._row(self.tr("Edge of the lines"), "justify", edges, _told(settings.justify))
        readings = (
            ("off", self.tr("Off")),
            ("hover", self.tr("On hover")),
            ("unknown", self.tr("Unknown words")),
            ("all", self.tr("All")),
        )
        self._row(self.tr("Furigana"), "furigana", readings, settings.furigana)
        knowing = (("false", self.tr("By word")), ("true", self.tr("By word and kanji")))
        self._row(self.tr("Unknown words"), "known_kanji", knowing, _told(settings.known_kanji))
        authors = (("true", self.tr("Always")), ("false", self.tr("Like the others")))
        self._row(self.tr("Author’s readings"), "author_ruby", authors, _told(settings.author_ruby))
        scripts = (
            ("hiragana", self.tr("Hiragana")),
            ("katakana", self.tr("Katakana")),
            ("romaji", self.tr("Romaji")),
        )
        self._row(self.tr("Readings in"), "ruby_script", scripts, settings.ruby_script)
        marks = (("false", self.tr("Off")), ("true", self.tr("On")))
        self._row(
            self.tr("Words and parts of speech"), "words_marked", marks,
            _told(settings.words_marked),
        )  # fmt: skip
        styles = (("tint", self.tr("Tints")), ("underline", self.tr("Underlines")))
        self._row(self.tr("Word statuses"), "status_style", styles, settings.status_style)
        cards = (("plain", self.tr("When pointing")), ("shift", self.tr("With Shift")))
        self._row(self.tr("Word cards"), "word_cards", cards, settings.word_cards)
        close = main_button(self.tr("Done"), self)
        close.setObjectName("settings_done")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(self._scrolling(form), 1)
        column.addLayout(foot)
        close.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Settings changed by a key while the dialog is open."""
        self._settings = settings
        self._size.setText(f"{round(settings.scale * 100)} %")
        for field, control in self._controls.items():
            control.choose(_told(getattr(settings, field)))

    def _scrolling(self, form: QFormLayout) -> QScrollArea:
        """In low windows the dialog is no taller than the window, and its rows scroll."""
        inner = QWidget(self)
        inner.setLayout(form)
        form.setContentsMargins(0, 0, 8, 0)
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

    def _label(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink-quiet", text, self)
        label.setFont(ui_font("body"))
        return label

    def _row(self, name: str, field: str, options: Sequence[tuple[str, str]], current: str) -> None:
        control = Segmented(name, options, self)
        control.setObjectName(f"setting_{field}")
        control.choose(current)
        control.chosen.connect(lambda key: self._set(field, key))
        self._controls[field] = control
        self._form.addRow(self._label(name), control)

    def _size_row(self) -> QWidget:
        box = QWidget(self)
        smaller = IconButton(self._look, "minus", self.tr("Smaller text (Ctrl+-)"), box)
        smaller.setObjectName("setting_smaller")
        larger = IconButton(self._look, "plus", self.tr("Larger text (Ctrl++)"), box)
        larger.setObjectName("setting_larger")
        self._size = TintedLabel(self._look, "ink", "", box)
        self._size.setFont(ui_font("strong"))
        self._size.setMinimumWidth(56)
        smaller.clicked.connect(lambda: self._step(-1))
        larger.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(smaller)
        row.addWidget(self._size)
        row.addWidget(larger)
        row.addStretch(1)
        self.show_settings(self._settings)
        return box

    def _step(self, by: int) -> None:
        self._update(replace(self._settings, scale=stepped_scale(self._settings.scale, by)))
        self.show_settings(self._settings)

    def _set(self, field: str, key: str) -> None:
        value: Any = int(key) if field == "column_width" else key
        if isinstance(getattr(self._settings, field), bool):
            value = key == "true"
        self._update(replace(self._settings, **{field: value}))

    def _update(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)
