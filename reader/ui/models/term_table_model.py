"""View-model: a vocabulary of any size as a table; only the terms in view are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.text.language import language
from reader.ui.models.term_list_model import TERM, status_name
from reader.vocabulary.edits import clean_tags
from reader.vocabulary.term import Context, Term

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PAGE = 100  # terms read at once
_PAGES_KEPT = 40
_CONTEXT = "terms"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table; `name` is English, shown through the catalogue."""

    key: str
    name: str
    width: int
    order: str = ""
    """The store's order behind a click on its head; empty where it cannot be sorted."""
    editable: bool = False


COLUMNS: tuple[Column, ...] = (
    Column("text", "Word", 180, "text", True),
    Column("reading", "Reading", 130, "reading", True),
    Column("meaning", "Meaning", 260, "meaning", True),
    Column("status", "Status", 80, "status"),
    Column("tags", "Tags", 130, "", True),
    Column("language", "Language", 110, "language"),
    Column("sentence", "Sentence", 320),
    Column("translation", "Translation", 300),
    Column("work", "Text", 160),
    Column("contexts", "Places", 70),
    Column("created", "Kept", 100, "created"),
    Column("modified", "Changed", 100, "modified"),
)
USUAL = ("text", "reading", "meaning", "status", "tags", "sentence", "work", "created")


def column_name(column: Column) -> str:
    return QCoreApplication.translate(_CONTEXT, column.name)


Fetch = Callable[[Sequence[int]], Mapping[int, Term]]


class TermTableModel(QAbstractTableModel):
    """Rows are the numbers a query gave, in its order. The first of them are known at once, the
    others follow; until then their rows are blank."""

    term_edited = Signal(object, object)
    """A Term as it was and as it was edited in its row; nothing is saved here."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        """Args: fetch: terms by row number."""
        super().__init__(parent)
        self._fetch = fetch
        self._numbers: list[int] = []
        self._total = 0
        self._pages: dict[int, dict[int, Term]] = {}

    # What is listed

    def set_found(self, numbers: Sequence[int], total: int) -> None:
        """Show another result: its first row numbers, and how many rows there are."""
        self.beginResetModel()
        self._numbers, self._total = list(numbers), max(total, len(numbers))
        self._pages.clear()
        self.endResetModel()

    def set_numbers(self, numbers: list[int]) -> None:
        """All row numbers of the result shown; rows seen so far stay where they are."""
        if numbers[: len(self._numbers)] != self._numbers or len(numbers) < self._total:
            self.set_found(numbers, len(numbers))
            return
        if len(numbers) > self._total:
            self.beginInsertRows(QModelIndex(), self._total, len(numbers) - 1)
            self._numbers, self._total = list(numbers), len(numbers)
            self._pages.clear()
            self.endInsertRows()
            return
        first = len(self._numbers)
        self._numbers = list(numbers)
        self._pages.clear()
        if first < self._total:
            last = self.index(self._total - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def forget(self) -> None:
        """Terms changed: read again what is in view."""
        self._pages.clear()
        if self._total:
            last = self.index(self._total - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def number(self, row: int) -> int | None:
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    @property
    def is_whole(self) -> bool:
        """Whether every row's number is known."""
        return len(self._numbers) == self._total

    def term(self, row: int) -> Term | None:
        """The term of a row; None where it is not known yet, or gone."""
        if not 0 <= row < len(self._numbers):
            return None
        page = row // _PAGE
        if page not in self._pages:
            wanted = self._numbers[page * _PAGE : (page + 1) * _PAGE]
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = dict(self._fetch(wanted))
        return self._pages[page].get(self._numbers[row])

    def terms(self, rows: Sequence[int]) -> list[Term]:
        """The terms of many rows, in their order."""
        numbers = [number for row in rows if (number := self.number(row)) is not None]
        found: dict[int, Term] = {}
        for start in range(0, len(numbers), _PAGE):
            found.update(self._fetch(numbers[start : start + _PAGE]))
        return [found[number] for number in numbers if number in found]

    # As Qt asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_name(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and COLUMNS[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            TERM,
        )
        if role not in wanted:
            return None
        term = self.term(index.row())
        if role == TERM or term is None:
            return term
        text = cell_text(term, COLUMNS[index.column()].key)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        return text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        term = self.term(index.row())
        if term is None or role != Qt.ItemDataRole.EditRole:
            return False
        after = edited(term, COLUMNS[index.column()].key, str(value))
        if after != term:
            self.term_edited.emit(term, after)
        return True


def edited(term: Term, key: str, value: str) -> Term:
    """The term as it is after a cell was changed; an emptied word stays as it was."""
    value = value.strip()
    if key == "text":
        return replace(term, text=value or term.text)
    if key == "reading":
        return replace(term, reading=value)
    if key == "meaning":
        return replace(term, meaning=value)
    if key == "tags":
        return replace(term, tags=clean_tags(value.split(",")))
    return term


def cell_text(term: Term, key: str) -> str:
    context = term.contexts[0] if term.contexts else Context("", "")
    texts: dict[str, Callable[[], str]] = {
        "text": lambda: term.text,
        "reading": lambda: term.reading,
        "meaning": lambda: term.meaning,
        "status": lambda: QCoreApplication.translate(_CONTEXT, status_name(term.status)),
        "tags": lambda: ", ".join(term.tags),
        "language": lambda: language(term.language).native_name,
        "sentence": lambda: context.sentence,
        "translation": lambda: context.translation,
        "work": lambda: ", ".join(dict.fromkeys(c.work for c in term.contexts if c.work)),
        "contexts": lambda: str(len(term.contexts)),
        "created": lambda: term.created[:10],
        "modified": lambda: term.modified[:10],
    }
    return texts[key]()
