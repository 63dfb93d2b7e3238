"""What is remembered of each work beside the place in it: bookmarks, what was revealed, and which
side was hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.documents.work import ReadingState
from reader.errors import StoreError
from reader.layout.pair import Side
from reader.services.bookmarks import load_bookmarks, save_bookmarks
from reader.services.hidden_side import load_hidden_side, save_hidden_side
from reader.services.profile import Profile
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel
from reader.ui.windows.revealing import Revealing


class Remembered(QObject):
    """Puts it on the page, and saves each change at once."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        state: Callable[[], ReadingState | None],
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page, self._state = profile, page, state
        self._messages = messages
        self._revealing = Revealing(
            profile, page, self._source_version, self._target_version, messages, self
        )
        page.bookmarks_changed.connect(self._save_bookmarks)
        page.look_changed.connect(self._save_hidden)

    def load(self) -> None:
        """Another pair is on the page."""
        self.load_bookmarks()
        self._revealing.load()

    def load_bookmarks(self) -> None:
        pair, state = self._page.pair, self._state()
        if pair is not None and state is not None:
            ids = state.source_version, state.target_version
            self._page.set_bookmarks(load_bookmarks(self._profile, state.work_id, pair, *ids))

    def hidden(self, work_id: str) -> Side | None:
        """The side of a work that was hidden when it was left."""
        return load_hidden_side(self._profile, work_id)

    def _save_bookmarks(self) -> None:
        pair, state = self._page.pair, self._state()
        if pair is not None and state is not None:
            marks = self._page.bookmarks
            ids = state.source_version, state.target_version
            save_bookmarks(self._profile, state.work_id, pair, *ids, marks)

    def _save_hidden(self) -> None:
        state, hidden = self._state(), self._page.look.hidden
        if state is None or hidden is self.hidden(state.work_id):
            return
        try:
            save_hidden_side(self._profile, state.work_id, hidden)
        except StoreError as error:
            self._messages.show_unkept(error)

    def _source_version(self) -> str | None:
        state = self._state()
        return None if state is None else state.source_version

    def _target_version(self) -> str | None:
        state = self._state()
        return None if state is None else state.target_version
