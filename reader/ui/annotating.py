"""Words and readings for the page: what is on screen first, in a job, block after block."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject

from reader.documents.document import Document
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services import reading
from reader.services.profile import Profile
from reader.text.annotation import Annotation
from reader.ui.jobs import JobRunner, Work
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel

_BLOCKS_AT_ONCE = 12


class Annotator(QObject):
    """Answers the page's `annotations_wanted`; the newest wish first, for it is on screen."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page, self._messages = profile, page, messages
        self._versions: dict[Side, str] = {}
        self._wanted: list[tuple[Side, int]] = []
        self._overtaken = False
        self._lane = JobRunner("annotating", self)
        self._lane.succeeded.connect(self._on_annotated)
        self._lane.failed.connect(messages.show_error)
        page.annotations_wanted.connect(self._on_wanted)

    def open(self, versions: Mapping[Side, str]) -> None:
        """Another pair is about to be shown; wishes about the one before are void."""
        self._versions = dict(versions)
        self._wanted.clear()
        self._lane.cancel()

    def close(self) -> None:
        self._lane.close()

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
        also those that a job is reading by what held before."""
        self._overtaken = self._overtaken or self._lane.busy
        for side, version in self._versions.items():
            known = self._page.annotations(side)
            if self._page.pair is None or not known:
                continue
            document = self._page.document(side)
            blocks = [
                block
                for block in known
                if any(one in document.blocks[block].span.of(document.text) for one in surfaces)
            ]
            found = reading.cached_annotations(self._profile, version, document, blocks)
            self._page.set_annotations(
                side, {block: one for block, one in found.items() if one != known[block]}
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
            version, document = self._versions[side], self._page.document(side)
            made = reading.cached_annotations(self._profile, version, document, made)
        self._page.set_annotations(side, made)
        self._next()
