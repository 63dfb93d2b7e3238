"""Keeps what the reader uncovered of the translation, work by work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.errors import StoreError
from reader.services.profile import Profile
from reader.services.revealed import load_revealed, save_revealed
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel


class Revealing(QObject):
    """Puts on the page what was uncovered before, and saves each change at once."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        target_version: Callable[[], str | None],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page, self._messages = profile, page, messages
        self._target_version = target_version
        self._loading = False
        page.revealed_changed.connect(self._save)

    def load(self) -> None:
        """Another pair is on the page."""
        pair, version = self._page.pair, self._target_version()
        if pair is None or version is None:
            return
        self._loading = True
        self._page.set_revealed(load_revealed(self._profile, pair, version))
        self._loading = False

    def _save(self) -> None:
        pair, version = self._page.pair, self._target_version()
        if self._loading or pair is None or version is None:
            return
        try:
            save_revealed(self._profile, pair, version, self._page.revealed)
        except StoreError as error:
            self._messages.show_error(error)
