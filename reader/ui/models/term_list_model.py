"""View-model: the terms the vocabulary panel lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.vocabulary.term import Status, Term

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_CONTEXT = "terms"

TERM = Qt.ItemDataRole.UserRole + 1


class TermListModel(QAbstractListModel):
    """One row a term, in the order given; the term itself under `TERM`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terms: list[Term] = []

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._terms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        term = self._terms[index.row()]
        if role == TERM:
            return term
        if role == Qt.ItemDataRole.DisplayRole:
            return term.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = QCoreApplication.translate(_CONTEXT, status_name(term.status))
            parts = (term.text, term.reading, term.meaning, status)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return term.contexts[0].sentence if term.contexts else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(self._terms)

    def term(self, row: int) -> Term:
        return self._terms[row]

    def row_of(self, term_id: str) -> int:
        """The row of a term, -1 if it is not listed."""
        return next((row for row, term in enumerate(self._terms) if term.id == term_id), -1)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """List these. The same terms in the same order are announced as changes, row by row, so
        that selection and scrolling stay; so are rows that only came or went."""
        if [term.id for term in terms] == [term.id for term in self._terms]:
            self._replace(terms)
        elif not self._remove_missing(terms) and not self._insert_new(terms):
            self.beginResetModel()
            self._terms = list(terms)
            self.endResetModel()

    def _replace(self, terms: Sequence[Term]) -> None:
        for row, term in enumerate(terms):
            if term != self._terms[row]:
                self._terms[row] = term
                self.dataChanged.emit(self.index(row), self.index(row))

    def _remove_missing(self, terms: Sequence[Term]) -> bool:
        """Whether taking rows away was all it needed."""
        wanted = {term.id for term in terms}
        if [term.id for term in self._terms if term.id in wanted] != [term.id for term in terms]:
            return False
        for row in reversed(range(len(self._terms))):
            if self._terms[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._terms[row]
                self.endRemoveRows()
        self._replace(terms)
        return True

    def _insert_new(self, terms: Sequence[Term]) -> bool:
        """Whether adding rows was all it needed."""
        known = {term.id for term in self._terms}
        if [term.id for term in terms if term.id in known] != [term.id for term in self._terms]:
            return False
        for row, term in enumerate(terms):
            if term.id not in known:
                self.beginInsertRows(QModelIndex(), row, row)
                self._terms.insert(row, term)
                self.endInsertRows()
        self._replace(terms)
        return True


def status_name(status: Status) -> str:
    """A status in words, English; translated where it is shown."""
    names = {Status.NEW: "new", Status.IGNORED: "ignored", Status.KNOWN: "known"}
    return names.get(status, f"learning {int(status)}")


def ids(terms: Iterable[Term]) -> list[str]:
    return [term.id for term in terms]
