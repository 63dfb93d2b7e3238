"""The first pages of a long text on the page, from the moment they are there until the whole is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.documents.work import Version
from reader.layout.pair import ReadingPair, Side

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow


class Beginnings(QObject):
    """Shows what the adding of a long text has ready to read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.library.adding.begun.connect(self._show)
        window.library.adding.left.connect(self._leave)

    def _show(self, pair: ReadingPair) -> None:
        window = self._window
        window.reading.begin(pair)
        source, target = (
            Version(side.value, pair.document(side).language, pair.document(side).title)
            for side in Side
        )
        window.page.set_versions((source, target), source, target)
        window.header.reading.set_titles(source.title, target.title)
        window.show_reading()
        window.words.open_dictionaries()

    def _leave(self) -> None:
        self._window.reading.begin(None)
        self._window.show_library()
