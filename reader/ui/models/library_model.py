"""View-model: the works on the shelf, in the order and selection the reader asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.text.folding import folded
from reader.text.language import language
from reader.ui.directions import isolated

if TYPE_CHECKING:
    from reader.documents.work import Version, Work
    from reader.services.shelf import ShelfItem

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

ITEM = Qt.ItemDataRole.UserRole + 1
SORT_ORDERS = ("read", "title", "added", "known", "progress")


class LibraryModel(QAbstractListModel):
    """One row a work that matches the search, sorted; the whole item under `ITEM`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ShelfItem, ...] = ()
        self._shown: list[ShelfItem] = []
        self._query = ""
        self._tag = ""
        self._in_texts: Mapping[str, str] = {}
        self._order = "read"

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._shown[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.work.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.work.title}, {language_names(item.work)}"
        return None

    @property
    def items(self) -> tuple[ShelfItem, ...]:
        """What is shown, first row first."""
        return tuple(self._shown)

    @property
    def total(self) -> int:
        """How many works there are, shown or not."""
        return len(self._all)

    def set_items(self, items: Sequence[ShelfItem]) -> None:
        self._all = tuple(items)
        if self._tag not in self.tags:
            self._tag = ""
        self._refresh()

    def set_query(self, query: str) -> None:
        self._query = folded(query.strip())
        self._in_texts = {}
        self._refresh()

    @property
    def query(self) -> str:
        return self._query

    def set_text_hits(self, query: str, excerpts: Mapping[str, str]) -> None:
        """Works whose text holds what is searched for, with the words around it; dropped when the
        reader has typed on since."""
        if folded(query.strip()) == self._query:
            self._in_texts = excerpts
            self._refresh()

    def excerpt(self, work_id: str) -> str:
        """Where a work's text holds what is searched for; empty if only its names do."""
        return self._in_texts.get(work_id, "")

    @property
    def tags(self) -> tuple[str, ...]:
        """Of all works, sorted."""
        found = {tag for item in self._all for tag in item.tags}
        return tuple(sorted(found, key=str.casefold))

    @property
    def tag(self) -> str:
        return self._tag

    def set_tag(self, tag: str) -> None:
        """Only works with this tag; all if empty."""
        self._tag = tag
        self._refresh()

    def set_order(self, order: str) -> None:
        """One of `SORT_ORDERS`: last read first, by title, newest first, best known first, furthest
        read first."""
        self._order = order
        self._refresh()

    def _refresh(self) -> None:
        """Show what is wanted; the same works in the same order are only announced as changed."""
        found = [item for item in self._all if self._matches(item)]
        wanted = sorted(found, key=_sort_keys[self._order], reverse=self._order != "title")
        if wanted and [_id(item) for item in wanted] == [_id(item) for item in self._shown]:
            self._shown = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
        else:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()

    def _matches(self, item: ShelfItem) -> bool:
        if self._tag and self._tag not in item.tags:
            return False
        work = item.work
        names = [work.title, language_names(work), *item.tags]
        for version in work.versions:
            tongue = language(version.language)
            names += [version.title, version.translator]
            names += [tongue.english_name, self.tr(tongue.english_name)]
        text = folded("\n".join(names))
        return all(word in text for word in self._query.split()) or work.id in self._in_texts


def _id(item: ShelfItem) -> str:
    return item.work.id


_sort_keys = {
    "read": lambda item: (item.work.last_read, item.work.added, item.work.title),
    "added": lambda item: (item.work.added, item.work.title),
    "title": lambda item: item.work.title.casefold(),
    "known": lambda item: (
        item.known / max(1, item.known + item.learning + item.new),
        item.work.last_read,
    ),
    "progress": lambda item: (item.progress, item.work.last_read),
}


def language_names(work: Work) -> str:
    """Its languages as they call themselves: "日本語 · Español"."""
    return " · ".join(language(version.language).native_name for version in work.versions)


def in_one_line(names: Sequence[str], between: str) -> str:
    """Names of any direction in a line that reads from left to right."""
    return "\u200e" + between.join(map(isolated, names))


def cover_versions(item: ShelfItem) -> tuple[Version, ...]:
    """The one or two versions whose titles stand on the cover: the pair last read, else the
    original and the next."""
    work, state = item.work, item.state
    if state is not None:
        pair = [work.version(state.source_version), work.version(state.target_version)]
        found = tuple(version for version in pair if version is not None)
        if len(found) == 2:
            return found
    ordered = sorted(work.versions, key=lambda version: not version.is_original)
    return tuple(ordered[:2])
