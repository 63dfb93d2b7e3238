"""The pages about words beside library and reading page; each is built when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.documents.work import ReadingState
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.services.reading import state_of
from reader.vocabulary.term import Context

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow
    from reader.ui.windows.review_controller import ReviewController


class WordPages(QObject):
    """Review, and the way from a word to its place in a text."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self._review: ReviewController | None = None
        self._came_from_reading = False

    def close(self) -> None:
        if self._review is not None:
            self._review.close()

    @property
    def current(self) -> str:
        """ "review", or "" while none of these pages is up."""
        if self._review is not None and self._window.stack.currentWidget() is self._review.page:
            return "review"
        return ""

    # Review

    def show_review(self) -> None:
        """Ask what is due today."""
        self._came_from_reading = self._window.is_reading
        self._leave_reading()
        controller = self._made_review()
        self._window.show_page(controller.page, self.tr("Review"))
        controller.start()

    def undo(self) -> None:
        if self.current == "review" and self._review is not None:
            self._review.undo()

    @property
    def can_undo(self) -> bool:
        return self.current == "review" and self._review is not None and self._review.can_undo

    def waiting(self) -> int:
        """How many words wait for review today."""
        from reader.services.review import due_today

        return due_today(self._profile).total

    def _made_review(self) -> ReviewController:
        if self._review is None:
            from reader.ui.views.review_page import ReviewPage
            from reader.ui.windows.review_controller import ReviewController

            window = self._window
            page = ReviewPage(window.look, window)
            window.stack.addWidget(page)
            self._review = ReviewController(
                self._profile, page, window.messages, window.look, window
            )
            self._review.closed.connect(self._on_review_closed)
            self._review.place_wanted.connect(self._on_place_wanted)
            self._review.changed.connect(window.update_actions)
        return self._review

    def _on_review_closed(self) -> None:
        if self._review is not None:
            self._review.finish()
        self._go_back()

    # Going to a text and back

    def _leave_reading(self) -> None:
        self._window.reading.save_place()
        self._window.words.dismiss()

    def _go_back(self) -> None:
        if self._came_from_reading and self._window.reading.work is not None:
            self._window.show_reading()
        else:
            self._window.show_library()

    def _on_place_wanted(self, context: Context) -> None:
        self._window.guarded(
            lambda: self.show_place(context.work_id, context.version_id, context.segment)
        )

    def show_place(self, work_id: str, version_id: str, segment: int) -> None:
        """Open the reading page at a sentence of a version; says so if the text is gone."""
        window = self._window
        work = self._profile.library.work(work_id)
        if work is None or work.version(version_id) is None:
            window.messages.say(self.tr("This text is no longer in the library."))
            return
        shown = {side: window.reading.version(side) for side in Side}
        if window.reading.work is None or version_id not in {v.id for v in shown.values() if v}:
            state = state_of(self._profile, work)
            if version_id not in (state.source_version, state.target_version):
                facing = state.source_version
                state = ReadingState(work.id, version_id, facing)
            window.reading.open(work, state)
        else:
            window.show_reading()
        for side in Side:
            version = window.reading.version(side)
            if version is not None and version.id == version_id:
                window.page.jump_to(side, segment)
                return
