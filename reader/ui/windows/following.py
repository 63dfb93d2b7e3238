"""Corrections of the match and what follows from them, sought off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.alignment.bead import Alignment
from reader.jobs import CancelToken, Progress
from reader.services.correcting import Follower
from reader.services.profile import Profile
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages
from reader.ui.models.corrections import Corrections


class Following(QObject):
    """Answers each correction with the beads that follow from it.

    The two texts are made ready when edit mode begins, so that the first correction of a book is
    followed as quickly as the others.
    """

    def __init__(
        self,
        profile: Profile,
        corrections: Corrections,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._corrections = profile, corrections
        self._model = model = corrections.model
        self._follower: Follower | None = None
        self._lane = JobRunner("correcting", self)
        self._lane.succeeded.connect(self._on_found)
        self._lane.failed.connect(messages.show_error)
        model.pair_changed.connect(self._forget)
        model.look_changed.connect(self._prepare)
        corrections.follow_wanted.connect(self._follow)

    def close(self) -> None:
        self._lane.close()

    def _forget(self) -> None:
        self._lane.cancel()
        self._follower = None

    def _prepare(self) -> None:
        if self._model.look.editing and self._follower is None:
            follower = self._current()
            if follower is not None:
                self._lane.start(lambda cancel, _progress: follower.prepare(cancel))

    def _current(self) -> Follower | None:
        pair = self._model.pair
        if pair is None or pair.source is pair.target:
            return None
        if self._follower is None:
            from reader.services.aligning import encoder_with
            from reader.services.third_versions import evidence_between

            profile, source, target = self._profile, pair.source, pair.target
            self._follower = Follower(
                source,
                target,
                encoder_with(profile.vectors),
                lambda: evidence_between(profile, source, target),
            )
        return self._follower

    def _follow(self, before: Alignment, after: Alignment) -> None:
        follower = self._current()
        if follower is None:
            return

        def follow(cancel: CancelToken, _progress: Progress) -> tuple[Alignment, Alignment]:
            return after, follower.follow(before, after, cancel)

        self._lane.start(follow)

    def _on_found(self, found: tuple[Alignment, Alignment] | None) -> None:
        if found is not None:
            self._corrections.follow(*found)
