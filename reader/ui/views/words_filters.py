"""The line above the table of words: what is searched, and the filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from reader.ui.fonts import ui_font
from reader.ui.icons import Look
from reader.ui.models.term_list_model import status_name
from reader.ui.views.controls import SearchField
from reader.vocabulary.term import Status

_TYPING_PAUSE_MS = 90
_ONE_LINE = 1000  # pixels, for search and filters beside each other
_ALL_FILTERS = 640


@dataclass(frozen=True, slots=True)
class WordsQuery:
    """What the page of words asks for."""

    typed: str = ""
    language: str = ""
    """Empty: every language."""
    statuses: frozenset[Status] = frozenset()
    tag: str = ""
    work_id: str = ""
    days: int = 0
    """Kept in the last so many days; 0 for any time."""

    def created_from(self, now: datetime) -> str:
        """As the store compares it. Args: now: with a time zone."""
        if not self.days:
            return ""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        start = midnight - timedelta(days=self.days - 1)
        return start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class WordsFilters(QWidget):
    """A search field and five menus; each says what it is set to."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self.search = SearchField(look, self.tr("Search words, meanings, sentences"), self)
        self.search.setObjectName("words_search")
        self.search.setMinimumWidth(140)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.language = _Choice(look, self.tr("Every language"), "words_language", self)
        self.status = _Choice(look, self.tr("Every status"), "words_status", self, several=True)
        self.tag = _Choice(look, self.tr("Every tag"), "words_tag", self)
        self.work = _Choice(look, self.tr("Every text"), "words_work", self)
        self.date = _Choice(look, self.tr("Any time"), "words_date", self)
        self.status.set_options([(str(int(s)), self.tr(status_name(s))) for s in Status])
        self.date.set_options([
            ("1", self.tr("Kept today")),
            ("7", self.tr("In the last 7 days")),
            ("30", self.tr("In the last 30 days")),
            ("365", self.tr("In the last year")),
        ])  # fmt: skip
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for choice in self._choices:
            choice.changed.connect(self.changed)
            row.addWidget(choice)
        row.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.setSpacing(8)
        self._box.addWidget(self.search, 1)
        self._box.addWidget(line)

    def stop(self) -> None:
        """Forget a search that was about to be made."""
        self._typing.stop()

    @property
    def _choices(self) -> tuple[_Choice, ...]:
        return self.language, self.status, self.tag, self.work, self.date

    def set_options(
        self,
        languages: Sequence[tuple[str, str]],
        tags: Sequence[str],
        works: Sequence[tuple[str, str]],
    ) -> None:
        """(value, text) of each."""
        self.language.set_options(languages)
        self.tag.set_options([(tag, tag) for tag in tags])
        self.work.set_options(works)

    def query(self) -> WordsQuery:
        return WordsQuery(
            self.search.text(),
            self.language.value,
            frozenset(Status(int(value)) for value in self.status.values),
            self.tag.value,
            self.work.value,
            int(self.date.value or 0),
        )

    def set_room(self, width: int) -> None:
        """In a narrow page the filters take a line of their own; in the narrowest the rarer ones
        are left out unless they are in use."""
        direction = QBoxLayout.Direction
        narrow = width < _ONE_LINE
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        for choice in (self.tag, self.work, self.date):
            choice.setVisible(width >= _ALL_FILTERS or bool(choice.values))


class _Choice(QPushButton):
    """A button with a menu; its text is what is chosen."""

    changed = Signal()

    def __init__(
        self, look: Look, nothing: str, name: str, parent: QWidget, *, several: bool = False
    ) -> None:
        super().__init__(nothing, parent)
        self._look, self._nothing, self._several = look, nothing, several
        self.setObjectName(name)
        self.setProperty("quiet", True)
        self.setFont(ui_font("body"))
        self.setAccessibleName(nothing)
        self._menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        self.setMenu(self._menu)
        self.setMaximumWidth(180)
        self.setMinimumHeight(34)
        self.setIcon(look.icon("chevron"))
        self.setStyleSheet("QPushButton { padding: 0 8px; }")

    @property
    def values(self) -> list[str]:
        return [value for value, action in self._actions.items() if action.isChecked()]

    @property
    def value(self) -> str:
        return next(iter(self.values), "")

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        kept = self.values
        self._menu.clear()
        self._actions.clear()
        every = self._menu.addAction(self._nothing)
        every.triggered.connect(self._clear)
        self._menu.addSeparator()
        for value, text in options:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value in kept)
            action.triggered.connect(lambda _on=False, value=value: self._on_chosen(value))
            self._actions[value] = action
        self._say()

    def choose(self, value: str) -> None:
        """As if the reader chose it; "" for everything."""
        for one, action in self._actions.items():
            action.setChecked(one == value)
        self._say()
        self.changed.emit()

    def _on_chosen(self, value: str) -> None:
        if not self._several:
            for other, action in self._actions.items():
                action.setChecked(other == value and action.isChecked())
        self._say()
        self.changed.emit()

    def _clear(self) -> None:
        for action in self._actions.values():
            action.setChecked(False)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        texts = [self._actions[value].text() for value in self.values]
        text = ", ".join(texts) or self._nothing
        shown = self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, self.maximumWidth() - 44
        )
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(text)
        self.setAccessibleName(text)
