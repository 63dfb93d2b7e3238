"""Review: the session behind the page, and what the window offers around it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.text.span import Span
from reader.ui import figures
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.plurals import counted
from reader.ui.views.review_page import ReviewPage
from reader.vocabulary.review import Rating

if TYPE_CHECKING:
    from reader.services.review import ReviewCard, ReviewSession


class ReviewController(QObject):
    """Joins the review page with the schedule."""

    closed = Signal()
    """The reader is done, or has had enough."""
    place_wanted = Signal(object)
    """A Context to be shown on the reading page."""
    changed = Signal()
    """Something was answered or taken back."""

    def __init__(
        self,
        profile: Profile,
        page: ReviewPage,
        messages: Messages,
        look: Look,
        changing: JobRunner,
        window: QWidget,
    ) -> None:
        """Args: changing: the lane that changes thousands of words; answers would wait for it."""
        super().__init__(window)
        self.page = self._page = page
        self._profile, self._look = profile, look
        self._messages, self._window = messages, window
        self._changing = changing
        self._session: ReviewSession | None = None
        self._asked_at = 0.0
        self._links = JobRunner("review_links", self)
        self._links.succeeded.connect(self._on_linked)
        self._links.failed.connect(lambda _error: None)  # a colour less, no more
        page.answered.connect(lambda rating: self._safely(lambda: self._on_answered(rating)))
        page.answer_shown.connect(self._on_shown)
        page.undo_wanted.connect(lambda: self._safely(self.undo))
        page.limits_wanted.connect(self._ask_limits)
        page.end.more.clicked.connect(lambda: self._safely(self._learn_more))
        page.place_wanted.connect(self.place_wanted)
        page.closed.connect(self.closed)

    def close(self) -> None:
        self._links.close()

    @property
    def can_undo(self) -> bool:
        return self._session is not None and self._session.can_undo

    def start(self) -> None:
        """Begin a sitting, or go on with one that was left for the text."""
        from reader.services.review import ReviewSession

        if self._session is None:
            self._session = ReviewSession(self._profile)
        self._next()

    def finish(self) -> None:
        """The page is left: the next sitting begins at its own count."""
        self._session = None
        self._links.cancel()

    def undo(self) -> None:
        if self._session is None or self._must_wait():
            return
        card = self._session.undo()
        if card is not None:
            self._ask(card)
            self.changed.emit()

    def _next(self) -> None:
        assert self._session is not None
        card = self._session.next_card()
        if card is not None:
            self._ask(card)
        else:
            self._end(self._session)

    def _ask(self, card: ReviewCard) -> None:
        assert self._session is not None
        self._links.cancel()
        self._page.ask(card, self._session.answered, max(1, self._session.waiting().total))
        self._page.set_can_undo(self._session.can_undo)
        self._asked_at = time.monotonic()

    def _on_shown(self) -> None:
        card = self._page.shown_card
        if card is None or card.context is None or not card.context.translation:
            return
        profile = self._profile

        def link(_cancel: CancelToken, _progress: Progress) -> tuple[str, list[Span]]:
            from reader.services.review import counterpart_in_translation

            return card.term.id, counterpart_in_translation(profile, card)

        self._links.start(link)

    def _on_linked(self, result: tuple[str, list[Span]]) -> None:
        term_id, spans = result
        card = self._page.shown_card
        if card is not None and card.term.id == term_id and self._page.answer_is_shown:
            self._page.set_counterpart(spans)

    def _on_answered(self, rating: Rating) -> None:
        card = self._page.shown_card
        if self._session is None or card is None or self._must_wait():
            return
        took_ms = round((time.monotonic() - self._asked_at) * 1000)
        self._session.answer(card, rating, took_ms=took_ms)
        self.changed.emit()
        self._next()

    def _must_wait(self) -> bool:
        """Whether the vocabulary is being written; the reader is told then."""
        if self._changing.busy:
            text = self.tr("Your words are being changed; answer when that is done.")
            self._messages.show(Message(text, "progress", self.tr("Cancel"), "cancel"))
        return self._changing.busy

    def _end(self, session: ReviewSession) -> None:
        self._page.set_can_undo(session.can_undo)
        if session.answered:
            title = self.tr("Done for today")
            said = counted(
                session.answered,
                "1 answer, {1} of them right at once.",
                "{0} answers, {1} of them right at once.",
            ).format(session.answered, session.right)
        else:
            title, said = (
                self.tr("Nothing to review now"),
                self.tr("Words you are learning (status 1 to 5) come here when they are due."),
            )
        due = session.next_due()
        if due is not None:
            said += " " + self.tr("The next word comes {0}.").format(self._when(due))
        self._page.show_end(title, said)
        self._page.end.more.setVisible(session.has_more_new())

    def _learn_more(self) -> None:
        if self._session is not None:
            self._session.extra_new += 10
            self._next()

    def _ask_limits(self) -> None:
        from reader.services.review import limits_of, save_limits
        from reader.ui.dialogs.review_limits import ReviewLimitsDialog

        dialog = ReviewLimitsDialog(self._look, limits_of(self._profile), self._window)

        def take() -> None:
            save_limits(self._profile, dialog.limits())
            self.changed.emit()
            if self._page.shown_card is None and self._session is not None:
                self._next()

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _when(self, due: datetime) -> str:
        local = due.astimezone()
        days = (local.date() - datetime.now().astimezone().date()).days
        clock = figures.clock(local)
        if days <= 0:
            return self.tr("today at {0}").format(clock)
        if days == 1:
            return self.tr("tomorrow at {0}").format(clock)
        return counted(days, "in 1 day", "in {0} days").format(days)

    def _safely(self, do: Callable[[], None]) -> None:
        """What goes wrong is said in the message bar."""
        try:
            do()
        except Exception as error:
            self._messages.show_error(error)
