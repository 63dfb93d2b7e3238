"""Words and readings for the page: what is on screen first, in a job, block after block; then
the rest of the book, in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.documents.document import Document
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services import reading
from reader.services.profile import Profile
from reader.text.annotation import Annotation
from reader.ui.jobs import JobRunner, Work
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import PageModel

_BLOCKS_AT_ONCE = 12
_REREAD_AT_ONCE = 60  # blocks
_NEAR = 6  # blocks: what may be on screen with the one the reader is at
_BOOK_AFTER_MS = 1_000
"""How long after the last wish of the page its book is begun."""
_SAID_FROM = 200_000
"""Characters to read from which on the progress is shown: some seconds of work."""


class Annotator(QObject):
    """Answers the page's `annotations_wanted`; the newest wish first, for it is on screen."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        messages: Messages,
        may_begin_book: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page, self._messages = profile, page, messages
        self._may_begin_book = may_begin_book
        self._versions: dict[Side, str] = {}
        self._wanted: list[tuple[Side, int]] = []
        self._overtaken = False
        self._lane = JobRunner("annotating", self)
        self._lane.succeeded.connect(self._on_annotated)
        self._lane.failed.connect(messages.show_error)
        self._rereading: dict[Side, set[int]] = {}
        self._reread_lane = JobRunner("rereading", self)
        self._reread_lane.succeeded.connect(self._on_reread)
        self._reread_lane.failed.connect(messages.show_error)
        self.book_lane = JobRunner("reading the book", self)
        self.book_lane.failed.connect(messages.show_error)
        self._book_timer = QTimer(self)
        self._book_timer.setSingleShot(True)
        self._book_timer.setInterval(_BOOK_AFTER_MS)
        self._book_timer.timeout.connect(self._begin_book)
        self._begun: set[str] = set()
        page.annotations_wanted.connect(self._on_wanted)

    def open(self, versions: Mapping[Side, str]) -> None:
        """Another pair is about to be shown; wishes about the one before are void."""
        self._versions = dict(versions)
        self._wanted.clear()
        self._rereading.clear()
        self._begun.clear()
        for lane in (self._lane, self._reread_lane, self.book_lane):
            lane.cancel()
        self._book_timer.start()

    def close(self) -> None:
        self._book_timer.stop()
        for lane in (self._lane, self._reread_lane, self.book_lane):
            lane.close()

    def _on_wanted(self, side: Side, blocks: Sequence[int]) -> None:
        version = self._versions.get(side)
        if version is None:
            return
        document = self._page.document(side)
        found = reading.cached_annotations(self._profile, version, document, blocks)
        self._page.set_annotations(side, found)
        self._wanted += [(side, block) for block in blocks if block not in found]
        self._next()

    def reread(self, surfaces: Collection[str]) -> None:
        """The reader corrected how these words are read: blocks on the page that have them follow,
        those around the reader at once; also those that a job is reading by what held before."""
        self._overtaken = self._overtaken or self._lane.busy
        if self._page.pair is None:
            return
        for side in self._versions:
            document = self._page.document(side)
            blocks = {
                block
                for block in self._page.annotations(side)
                if any(one in document.blocks[block].span.of(document.text) for one in surfaces)
            }
            here = self._block_in_view(side)
            near = {block for block in blocks if abs(block - here) <= _NEAR}
            self._put(side, self._read_again(side, sorted(near)))
            self._rereading.setdefault(side, set()).update(blocks - near)
        self._reread_next()

    def _block_in_view(self, side: Side) -> int:
        segments = self._page.document(side).segments
        return segments[self._page.segment_on(side)].block if segments else 0

    def _read_again(self, side: Side, blocks: Sequence[int]) -> dict[int, Annotation]:
        document = self._page.document(side)
        return reading.cached_annotations(self._profile, self._versions[side], document, blocks)

    def _put(self, side: Side, found: Mapping[int, Annotation]) -> None:
        known = self._page.annotations(side)
        self._page.set_annotations(
            side, {block: one for block, one in found.items() if one != known.get(block)}
        )

    def _reread_next(self) -> None:
        side = next((side for side, blocks in self._rereading.items() if blocks), None)
        if side is None or self._reread_lane.busy or side not in self._versions:
            return
        batch = sorted(self._rereading[side])[:_REREAD_AT_ONCE]
        self._rereading[side].difference_update(batch)
        profile, version, document = self._profile, self._versions[side], self._page.document(side)

        def read(_cancel: CancelToken, _progress: Progress) -> tuple[Side, dict[int, Annotation]]:
            return side, reading.cached_annotations(profile, version, document, batch)

        self._reread_lane.start(read)

    def _on_reread(self, result: tuple[Side, dict[int, Annotation]]) -> None:
        side, found = result
        if self._page.pair is not None and side in self._versions:
            self._put(side, found)
            self._reread_next()

    def _begin_book(self) -> None:
        """Read the rest of both texts, from where the reader is, while nothing else is wanted."""
        if self._page.pair is None or self.book_lane.busy:
            return
        if self._lane.busy or self._wanted or not self._may_begin_book():
            self._book_timer.start()
            return
        profile = self._profile
        texts = [
            (version, self._page.document(side), self._block_in_view(side))
            for side, version in self._versions.items()
            if version not in self._begun
        ]
        if not texts:
            return
        self._begun.update(version for version, _, _ in texts)

        def read(cancel: CancelToken, progress: Progress) -> None:
            from reader.services.book_annotating import annotate_books

            annotate_books(profile, texts, cancel=cancel, progress=progress)

        if sum(len(document.text) for _, document, _ in texts) >= _SAID_FROM:
            self.book_lane.progressed.connect(self._say_once)
        self.book_lane.start(read)

    def _say_once(self, done: int, total: int) -> None:
        """Said when something was read: a book that was read before needs no message."""
        self.book_lane.progressed.disconnect(self._say_once)
        if done < total and total >= _SAID_FROM:
            self._messages.show(
                Message(
                    self.tr("Finding the words and readings of this text. You can read meanwhile."),
                    "progress",
                    self.tr("Cancel"),
                    "cancel",
                )
            )

    def _next(self) -> None:
        if self._lane.busy or not self._wanted or self._page.pair is None:
            return
        side = self._wanted[-1][0]
        same = [block for wanted, block in self._wanted if wanted is side]
        batch = same[-_BLOCKS_AT_ONCE:]
        self._wanted = [
            wish for wish in self._wanted if wish[0] is not side or wish[1] not in batch
        ]
        self._lane.start(self._job(side, self._versions[side], self._page.document(side), batch))

    def _job(self, side: Side, version: str, document: Document, blocks: list[int]) -> Work:
        profile = self._profile

        def annotate(
            cancel: CancelToken, _progress: Progress
        ) -> tuple[Side, dict[int, Annotation]]:
            made = reading.block_annotations(
                profile, version, document, sorted(blocks), cancel=cancel
            )
            return side, made

        return annotate

    def _on_annotated(self, result: tuple[Side, dict[int, Annotation]]) -> None:
        side, made = result
        if self._overtaken:
            self._overtaken = False
            made = self._read_again(side, sorted(made))
        self._page.set_annotations(side, made)
        self._next()
