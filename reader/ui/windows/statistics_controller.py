"""The page of statistics: gathered in jobs, text after text, saved as a table."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.text.language import language as language_of
from reader.ui.jobs import JobRunner
from reader.ui.views.statistics_page import StatisticsPage

if TYPE_CHECKING:
    from reader.services.statistics import Statistics
    from reader.services.text_knowledge import Knowledge, TextWords
    from reader.ui.windows.main_window import MainWindow

_Text = tuple[str, str, str]
"""Work id, version id, title."""


class StatisticsController(QObject):
    """Joins the page with what was kept."""

    closed = Signal()

    def __init__(self, profile: Profile, page: StatisticsPage, window: MainWindow) -> None:
        super().__init__(window)
        self.page, self._profile, self._window = page, profile, window
        self._found: Statistics | None = None
        self._words: dict[str, TextWords | None] = {}
        """Of texts counted before: what stands in them does not change, what is known does."""
        self._waiting: list[_Text] = []
        self._texts: list[tuple[str, str, Knowledge]] = []
        self._folder = ""
        self._lane = JobRunner("statistics", self)
        self._lane.succeeded.connect(self._on_gathered)
        self._lane.failed.connect(window.messages.show_error)
        self._counting = JobRunner("counting_texts", self)
        self._counting.succeeded.connect(self._on_counted)
        self._counting.failed.connect(window.messages.show_error)
        page.closed.connect(self.closed)
        page.wanted.connect(self._gather)
        page.export_wanted.connect(self._export)

    def close(self) -> None:
        for lane in (self._lane, self._counting):
            lane.close()

    def open(self, tag: str = "") -> None:
        """Everything anew, for `tag` first, else for the language chosen last."""
        from reader.services.statistics import languages

        tags = languages(self._profile) or ["ja"]
        chosen = self.page.language() or tag
        self.page.set_languages(tags, chosen if chosen in tags else tags[0])
        self.page.setFocus()
        self._gather()

    def stop(self) -> None:
        """The page is left: nothing is counted for nobody."""
        self._lane.cancel()
        self._counting.cancel()
        self._waiting.clear()

    def _gather(self) -> None:
        profile, tag, days = self._profile, self.page.language(), self.page.days()
        today = datetime.now().astimezone().date()

        def work(cancel: CancelToken, _progress: Progress) -> Statistics:
            from reader.services.statistics import gather

            return gather(profile, tag, days=days, today=today, cancel=cancel)

        self._lane.start(work)

    def _on_gathered(self, found: Statistics) -> None:
        again = self._found is not None and self._found.language == found.language
        self._found = found
        self.page.show_statistics(found)
        if again and (self._waiting or self._counting.busy):
            return
        self._texts = []
        self._waiting = [
            (work.id, version.id, version.title or work.title)
            for work in self._profile.library.works()
            for version in work.versions
            if language_of(version.language).primary == found.language
        ]
        self._count_next()

    def _count_next(self) -> None:
        self.page.show_texts(
            sorted(self._texts, key=lambda one: -one[2].known / max(one[2].words, 1)),
            more_to_come=bool(self._waiting),
        )
        if not self._waiting or self._found is None:
            return
        profile, text, tag = self._profile, self._waiting.pop(0), self._found.language
        known = self._words

        def work(
            cancel: CancelToken, _progress: Progress
        ) -> tuple[_Text, TextWords | None, Knowledge | None]:
            from reader.services.text_knowledge import knowledge, words_of_text

            version = text[1]
            if version in known:
                words = known[version]
            else:
                words = words_of_text(profile, version, cancel=cancel)
            statuses = {
                key: status
                for language in profile.terms.languages()
                if language_of(language).primary == tag
                for key, status in profile.terms.statuses(language).items()
            }
            return text, words, None if words is None else knowledge(words, statuses)

        self._counting.start(work)

    def _on_counted(self, result: tuple[_Text, TextWords | None, Knowledge | None]) -> None:
        (work_id, version_id, title), words, known = result
        self._words[version_id] = words
        if known is not None and known.words:
            self._texts.append((work_id, title, known))
        self._count_next()

    def _export(self) -> None:
        if self._found is None:
            return
        start = str(Path(self._folder or Path.home()) / f"statistics-{self._found.language}.csv")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as a table (CSV)"), start, "*.csv"
        )
        if name:
            self._folder = str(Path(name).parent)
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Save what the page shows."""
        from reader.exporters.saving import save_text
        from reader.services.statistics import format_csv

        if self._found is None:
            return
        texts = [(title, known) for _, title, known in self._texts]
        try:
            save_text(path, format_csv(self._found, texts))
        except ReaderError as error:
            self._window.messages.show_error(error)
        else:
            self._window.messages.say(self.tr("The table is in “{0}”.").format(path.name), "done")
