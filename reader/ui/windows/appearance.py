"""Theme, text size and the other settings: kept in a file, applied everywhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.errors import ReaderError
from reader.japanese.ruby_script import RubyScript
from reader.layout.pair import Side
from reader.ui.icons import Look
from reader.ui.keymap import parse_changes
from reader.ui.models.page_model import Furigana, PageModel, StatusLook
from reader.ui.settings import (
    LARGEST_OFFSET,
    Settings,
    SettingsFile,
    family_for,
    stepped_scale,
    with_family,
)
from reader.ui.theme import THEME_NAMES, Theme, resolve_theme


class Appearance(QObject):
    """Holds the settings value; every change is applied and saved at once."""

    changed = Signal(object)
    not_kept = Signal(object)
    """Why a change holds for this session only: a ReaderError."""

    def __init__(
        self, store: SettingsFile, settings: Settings, look: Look, page: PageModel,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._store, self._settings, self._look, self._page = store, settings, look, page
        self._last_furigana = "all"
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._apply_theme())
        if (accessibility := getattr(hints, "accessibility", None)) is not None:
            accessibility().contrastPreferenceChanged.connect(lambda _wish: self._apply())
        page.pair_changed.connect(self._apply_look)
        look.changed.connect(lambda: dress(look.theme))
        self._apply()

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **values: object) -> None:
        """Set some fields of the settings."""
        self.set(replace(self._settings, **values))  # type: ignore[arg-type]

    def set(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._store.save(settings)
        except ReaderError as error:
            self.not_kept.emit(error)
        self._apply()
        self.changed.emit(settings)

    def step_scale(self, by: int) -> None:
        """One step larger (1) or smaller (-1); 0 is 100 %."""
        scale = stepped_scale(self._settings.scale, by) if by else 1.0
        self.change(scale=scale)

    def step_side(self, side: Side, by: int) -> None:
        """One side's text a step larger or smaller than the other's."""
        field = f"{side.value}_offset"
        offset = getattr(self._settings, field) + by
        self.change(**{field: min(max(offset, -LARGEST_OFFSET), LARGEST_OFFSET)})

    def set_family(self, side: Side, family: str) -> None:
        """Choose the face for the language of one side; empty for ours."""
        self.set(with_family(self._settings, self._page.document(side).language, family))

    def family(self, side: Side) -> str:
        if self._page.pair is None:
            return ""
        return family_for(self._settings, self._page.document(side).language)

    def hide_side(self, side: Side) -> None:
        """Read the other side alone, or both again."""
        look = self._page.look
        self._page.set_look(replace(look, hidden=None if look.hidden is side else side))

    def next_theme(self) -> None:
        """Light, sepia, dark, and round again; from the system's, the one after what shows."""
        names = THEME_NAMES
        shown = self._look.theme.name
        self.change(theme=names[(names.index(shown) + 1) % len(names)])

    def toggle_furigana(self) -> None:
        """Off, and on again the way they were shown before."""
        shown = self._settings.furigana
        if shown != "off":
            self._last_furigana = shown
        self.change(furigana=self._last_furigana if shown == "off" else "off")

    def _apply(self) -> None:
        self._look.keys.set_changes(parse_changes(self._settings.keys))
        self._apply_theme()
        self._apply_look()

    def _apply_look(self) -> None:
        settings = self._settings
        self._page.set_look(
            replace(
                self._page.look,
                furigana=Furigana(settings.furigana),
                author_ruby=settings.author_ruby,
                known_kanji=settings.known_kanji,
                ruby_script=RubyScript(settings.ruby_script),
                words_marked=settings.words_marked,
                status_look=self._status_look(),
                scale=settings.scale,
                column=settings.column_width,
                justify=settings.justify,
                insist_on_columns=settings.insist_on_columns,
                source_offset=settings.source_offset,
                target_offset=settings.target_offset,
                source_family=self.family(Side.SOURCE),
                target_family=self.family(Side.TARGET),
            )
        )

    def _status_look(self) -> StatusLook:
        """Tints are too faint for who needs contrast: underlines then, whatever is chosen."""
        forced = self._look.theme.high
        return StatusLook.UNDERLINE if forced else StatusLook(self._settings.status_style)

    def _apply_theme(self) -> None:
        self._look.set_theme(resolve_theme(self._settings.theme, self._settings.contrast))


def dress(theme: Theme) -> None:
    """Let Qt's own widgets wear the theme.

    Setting a stylesheet anew gives widgets back the font they had when it was first set, so the
    fonts that were chosen since are put on again.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    attribute = Qt.WidgetAttribute.WA_SetFont
    fonts = [
        (widget, QFont(widget.font()))
        for widget in application.allWidgets()
        if widget.testAttribute(attribute)
    ]
    application.setPalette(theme.palette())
    application.setStyleSheet(theme.stylesheet())
    for widget, font in fonts:
        if widget.font() != font:
            widget.setFont(font)
