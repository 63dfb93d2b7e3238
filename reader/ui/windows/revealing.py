"""Keeps what the reader uncovered of the translation, work by work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.errors import StoreError
from reader.services.profile import Profile
from reader.services.revealed import count_reveals, load_revealed, save_revealed
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel


class Revealing(QObject):
    """Puts on the page what was uncovered before, and saves each change at once."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        source_version: Callable[[], str | None],
        target_version: Callable[[], str | None],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page, self._messages = profile, page, messages
        self._source_version, self._target_version = source_version, target_version
        self._loading = False
        self._before: frozenset[int] = frozenset()
        page.revealed_changed.connect(self._save)

    def load(self) -> None:
        """Another pair is on the page."""
        pair, version = self._page.pair, self._target_version()
        if pair is None or version is None:
            return
        self._loading = True
        self._page.set_revealed(load_revealed(self._profile, pair, version))
        self._before = self._page.revealed
        self._loading = False

    def _save(self) -> None:
        pair, version = self._page.pair, self._target_version()
        if self._loading or pair is None or version is None:
            return
        now = self._page.revealed
        uncovered, self._before = now - self._before, now
        try:
            save_revealed(self._profile, pair, version, now)
            count_reveals(self._profile, pair, self._source_version(), uncovered)
        except StoreError as error:
            self._messages.show_unkept(error)
