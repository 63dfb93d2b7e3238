"""The shelf: what is on it, adding to it, taking from it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.errors import StoreError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import ReadingPair, Side
from reader.services import reading, shelf
from reader.services.profile import Profile, back_up_daily
from reader.services.shelf import Added, ShelfItem
from reader.text.language import language
from reader.ui import figures
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.models.library_model import LibraryModel
from reader.ui.plurals import counted
from reader.ui.sentences import in_words
from reader.ui.views.library_hero import PresentSentence
from reader.ui.views.library_page import LibraryPage
from reader.ui.windows.adding_controller import AddingController
from reader.ui.windows.covers_controller import ACTIONS as COVER_ACTIONS
from reader.ui.windows.covers_controller import CoversController
from reader.ui.windows.safekeeping_controller import SafekeepingController
from reader.ui.windows.versions_controller import VersionsController

if TYPE_CHECKING:
    from reader.services.library_search import TextHit

_SEARCH_AFTER_MS = 250


class LibraryController(QObject):
    """Joins the library page with the library."""

    work_wanted = Signal(object)
    """A Work to open on the reading page."""
    place_wanted = Signal(str, str, int)
    """A work, one of its versions, and the sentence to open it at: what was searched for."""
    several_added = Signal()
    """Works that the reader will want to see beside one another."""
    changed = Signal()
    """Works came, went or were renamed."""

    def __init__(
        self,
        profile: Profile,
        model: LibraryModel,
        page: LibraryPage,
        messages: Messages,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._profile, self._model, self._page = profile, model, page
        self._messages, self._look, self._window = messages, look, window
        self._removed: list[str] = []
        self._hits: dict[str, TextHit] = {}
        self.adding = AddingController(profile, messages, look, window)
        self.adding.added.connect(self._on_added)
        self.adding.work_wanted.connect(self._on_opened)
        page.work_opened.connect(self._on_opened)
        page.work_removed.connect(self._on_removed)
        page.work_renamed.connect(self._on_renamed)
        page.version_wanted.connect(self._on_version_wanted)
        page.open_wanted.connect(self.adding.choose_files)
        page.samples_wanted.connect(self.adding.add_samples)

        self.versions = VersionsController(profile, messages, look, window)
        self.versions.changed.connect(self._on_versions_changed)
        self.versions.text_changed.connect(lambda _version_id: self._on_versions_changed())
        self.versions.addition_wanted.connect(self.adding.choose_files)
        self.covers = CoversController(profile, model, page, messages, window)
        self.covers.changed.connect(self.refresh)
        page.action_wanted.connect(self._on_action)
        self._alone = ""
        self._seeking = JobRunner("searching texts", self)
        self._seeking.succeeded.connect(self._on_found)
        self._seeking.failed.connect(messages.show_error)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_AFTER_MS)
        self._pause.timeout.connect(self._seek)

        self._counting = JobRunner("counting", self)
        self._counting.succeeded.connect(lambda count: self.refresh() if count else None)
        self._counting.progressed.connect(lambda done, _of: self.refresh() if done else None)
        self._counting.failed.connect(messages.show_unkept)

        self.keeping = SafekeepingController(profile, messages, window)
        self._backup = JobRunner("backup", self)
        self._backup.failed.connect(messages.show_error)

    def close(self) -> None:
        for lane in (self._seeking, self._counting, self._backup):
            lane.close()
        self.adding.close()
        self.versions.close()
        self.covers.close()
        self.keeping.close()

    @property
    def lanes(self) -> tuple[JobRunner, ...]:
        """Those whose progress is shown and that can be cancelled."""
        adding = self.adding
        return adding.lane, adding.fetching, adding.sorting, self.versions.lane

    def back_up(self) -> None:
        """The day's copy of library and vocabulary, while the reader settles down; or word that
        nothing can be kept."""
        profile = self._profile
        reason = profile.not_kept()
        if reason is not None:
            self._messages.show_error(reason)
            return
        self._backup.start(lambda _cancel, _progress: back_up_daily(profile))

    def count_words(self, version_id: str = "") -> None:
        """Find out how much of the texts is known, of this version first; show it when it is."""
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> object:
            from reader.services.coverage import count_library

            return count_library(profile, version_id, cancel=cancel, progress=progress)

        self._counting.start(work)

    def stop_counting(self) -> None:
        """The reader reads: the words on screen come first."""
        self._counting.cancel()

    def refresh(self) -> None:
        """Show the shelf as it is on disk."""
        items = shelf.shelf(self._profile)
        self._model.set_items(items)
        started = [item for item in items if item.state is not None and item.work.versions]
        last = max(started, key=lambda item: item.work.last_read, default=None)
        if last is not None:
            self._page.hero.set_item(last, self._when(last.work.last_read), self._present(last))
        self._page.set_hero_visible(last is not None)

    # Searching

    def search_texts(self, typed: str) -> None:
        """Look into the texts, too, when the reader pauses."""
        self._seeking.cancel()
        if typed.strip():
            self._pause.start()
        else:
            self._pause.stop()

    def _seek(self) -> None:
        profile, typed = self._profile, self._model.query

        def work(cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.library_search import search_texts

            return typed, search_texts(profile, typed, cancel=cancel)

        self._seeking.start(work)

    def _on_found(self, found: tuple[str, list[TextHit]]) -> None:
        typed, hits = found
        self._hits = {hit.work_id: hit for hit in hits}
        self._model.set_text_hits(typed, {hit.work_id: hit.excerpt for hit in hits})

    def _on_action(self, action: str, work_id: str) -> None:
        (self.covers if action in COVER_ACTIONS else self.versions).start(action, work_id)

    def _on_versions_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    # Adding

    def _on_added(self, added: Added | None, opens_next: bool) -> None:
        keyboard = self._page.window().focusWidget()
        self.refresh()
        self.changed.emit()
        if added is None:
            if keyboard is None or self._page.isAncestorOf(keyboard):
                self._page.focus_first()
            return
        if added.warnings:
            self._messages.say(in_words(added.warnings[0].message))
        elif added.was_there:
            one = self.tr("“{0}” is in your library already.").format(added.work.title)
            all_of_them = self.tr("These texts are in your library already.")
            self._messages.say(one if added.works == 1 else all_of_them)
        elif added.works > 1:
            text = counted(added.works, "1 text was added.", "{0} texts were added.")
            self._messages.say(text.format(figures.number(added.works)))
        if added.works > 1:
            self.several_added.emit()
            return
        if opens_next:
            self.work_wanted.emit(added.work)
        if len(added.work.versions) == 1 and not added.warnings and not added.was_there:
            self._alone = added.work.id
            self._messages.show(
                Message(
                    self.tr("Added. With its translation you can read the two side by side."),
                    "info",
                    self.tr("Add a translation…"),
                    "add_translation",
                )
            )

    def add_translation(self) -> None:
        """Of the text that was just added alone."""
        self.adding.choose_files(self._alone)

    # Cards

    def _on_opened(self, work_id: str) -> None:
        work = self._profile.library.work(work_id)
        if work is None:
            self._messages.say(self.tr("This text is no longer in the library."), "failure")
            self.refresh()
        elif not work.versions:
            self._on_version_wanted(work_id)
        elif self._model.excerpt(work_id) and work_id in self._hits:
            from reader.services.library_search import segment_of

            hit = self._hits[work_id]
            self.place_wanted.emit(work_id, hit.version_id, segment_of(self._profile, hit))
        else:
            self.work_wanted.emit(work)

    def _on_version_wanted(self, work_id: str) -> None:
        self.adding.choose_files(work_id)

    def _on_removed(self, work_id: str) -> None:
        work = self._profile.library.work(work_id)
        if work is None:
            return
        shelf.remove_work(self._profile, work_id)
        self._removed.append(work_id)
        self.refresh()
        self.changed.emit()
        self._messages.show(
            Message(
                self.tr("“{0}” was removed from the library.").format(work.title),
                "info",
                self.tr("Undo"),
                "restore_work",
            )
        )

    def restore_removed(self) -> None:
        """Bring back what was removed last."""
        if self._removed:
            shelf.restore_work(self._profile, self._removed.pop())
            self.refresh()
            self.changed.emit()

    def _on_renamed(self, work_id: str) -> None:
        work = self._profile.library.work(work_id)
        if work is None:
            return
        title, agreed = QInputDialog.getText(
            self._window, self.tr("Rename"), self.tr("Title:"), text=work.title
        )
        if agreed and title.strip():
            self._profile.library.rename_work(work_id, title.strip())
            self.refresh()
            self.changed.emit()

    # The work being read

    def _when(self, stamp: str) -> str:
        """A stored time in words: today, yesterday, or the day; empty if it cannot be read."""
        try:
            then = datetime.fromisoformat(stamp).astimezone()
        except ValueError:
            return ""
        days = (datetime.now(UTC).astimezone().date() - then.date()).days
        if days == 0:
            return self.tr("today")
        return self.tr("yesterday") if days == 1 else figures.day(then)

    def _present(self, item: ShelfItem) -> PresentSentence | None:
        state = item.state
        if state is None:
            return None
        try:
            pair = reading.open_pair(self._profile, state.source_version, state.target_version)
        except StoreError:
            return None  # it is said when the text is opened; the shelf is for all of them
        if pair is None or not pair.source.segments:
            return None
        return _present_sentence(pair, state.place.resolve(pair.source))


def _present_sentence(pair: ReadingPair, segment: int) -> PresentSentence:
    bead = pair.bead_of(Side.SOURCE, segment)
    here, there = (_text_of(pair, side, pair.segments_of(side, bead)) for side in Side)
    return PresentSentence(
        here,
        pair.source.language,
        there,
        pair.target.language,
        segment + 1,
        len(pair.source.segments),
    )


def _text_of(pair: ReadingPair, side: Side, segments: range) -> str:
    document = pair.document(side)
    joint = " " if language(document.language).spaced else ""
    return joint.join(document.segment_text(index) for index in segments)
