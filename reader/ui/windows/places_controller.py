"""The concordance: asking in a job, making the index in quiet moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages
from reader.ui.views.places_page import PlacesPage

if TYPE_CHECKING:
    from reader.services.concordance import Concordance


class PlacesController(QObject):
    """Joins the page of places with the library."""

    closed = Signal()
    place_wanted = Signal(object)
    """A Hit to be shown on the reading page."""

    def __init__(
        self, profile: Profile, page: PlacesPage, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self.page, self._profile = page, profile
        self._lane = JobRunner("concordance", self)
        self._lane.succeeded.connect(self._on_found)
        self._lane.failed.connect(messages.show_error)
        page.asked.connect(self._on_asked)
        page.hit_wanted.connect(self.place_wanted)
        page.closed.connect(self.closed)

    def close(self) -> None:
        self.page.stop()
        self._lane.close()

    def open(self, language: str = "", word: str = "") -> None:
        """Show the page; with a word, look for it."""
        works = self._profile.library.works()
        tags = dict.fromkeys(version.language for work in works for version in work.versions)
        self.page.set_languages(list(tags))
        if word:
            self.page.look_for(language, word)
        else:
            self.page.choose_language(language)
            self.page.search.setFocus()

    def _on_asked(self, language: str, word: str) -> None:
        profile = self._profile

        def ask(_cancel: CancelToken, _progress: Progress) -> tuple[str, Concordance]:
            from reader.services.concordance import find_everywhere

            return word, find_everywhere(profile, language, word)

        self._lane.start(ask)

    def _on_found(self, result: tuple[str, Concordance]) -> None:
        self.page.show_found(*result)
