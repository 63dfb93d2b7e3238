"""The vocabulary on disk: terms with their contexts, tags and the history of their status."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from reader.jobs import CancelToken, Progress, no_progress
from reader.store.changes import Changes
from reader.store.collection import paused_collection
from reader.store.database import Database, storable, utc_now
from reader.store.term_search import Found, TermQuery, count_terms, search_terms
from reader.store.term_writing import CONTEXT_FIELDS, TermWriter
from reader.vocabulary.edits import Edit, absorbed, deleting
from reader.vocabulary.term import Context, Status, Term

_TERM = "number, id, language, text, reading, status, meaning, created, modified"
_CONTEXT = ", ".join(CONTEXT_FIELDS)
_AT_ONCE = 500  # terms asked for in one query


class TermStore:
    """Terms as values. Nothing is held between calls, and an edit writes only what it changes, so
    two windows working on one term keep each other's work."""

    def __init__(self, db: Database, *, clock: Callable[[], str] = utc_now) -> None:
        """
        Args:
            db: as opened by `files.open_vocabulary`.
            clock: the present time as it is stored: ISO 8601, UTC, seconds.
        """
        self._db, self._clock = db, clock

    def changed_elsewhere(self) -> bool:
        """See `Database.changed_elsewhere`."""
        return self._db.changed_elsewhere()

    # Reading

    def terms(self, language: str | None = None, *, contexts: bool = True) -> tuple[Term, ...]:
        """All terms (of one language) in the order they were added.

        Args:
            contexts: False leaves the terms' contexts empty, which is several times faster and
                enough for colouring a text.
        """
        where, arguments = ("1", ()) if language is None else ("language = ?", (language,))
        with paused_collection():
            rows = self._db.rows(
                f"SELECT {_TERM} FROM terms WHERE {where} ORDER BY number", arguments
            )
        scope = f"term IN (SELECT number FROM terms WHERE {where})"
        return tuple(self._built(rows, scope, arguments, contexts=contexts).values())

    def term(self, term_id: str) -> Term | None:
        return next(iter(self.terms_by_id([term_id])), None)

    def terms_by_id(self, term_ids: Iterable[str]) -> tuple[Term, ...]:
        """Those of the terms that are there, in the order asked for."""
        wanted = list(dict.fromkeys(term_ids))
        found: dict[str, Term] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            for term in self._where(f"id IN ({marks})", some):
                found[term.id] = term
        return tuple(found[term_id] for term_id in wanted if term_id in found)

    def find(self, language: str, text: str, reading: str = "") -> Term | None:
        """The one term with exactly this language, text and reading."""
        where = "language = ? AND text = ? AND reading = ?"
        found = self._where(where, (language, storable(text), storable(reading)))
        return next(iter(found), None)

    def find_all(self, language: str, text: str) -> tuple[Term, ...]:
        """The terms with this text, whatever their reading."""
        return tuple(self._where("language = ? AND text = ?", (language, storable(text))))

    def statuses(self, language: str) -> Mapping[tuple[str, str], Status]:
        """Status by (text, reading)."""
        rows = self._db.rows(
            "SELECT text, reading, status FROM terms WHERE language = ?", (language,)
        )
        return {(text, reading): Status(status) for text, reading, status in rows}

    def counts(self, language: str | None = None) -> Mapping[Status, int]:
        """How many terms (of one language) have each status; statuses of none are left out."""
        rows = self._db.rows(
            "SELECT status, count(*) FROM terms WHERE ?1 IS NULL OR language = ?1 "
            "GROUP BY status ORDER BY status",
            (language,),
        )
        return {Status(status): count for status, count in rows}

    def languages(self) -> tuple[str, ...]:
        rows = self._db.rows("SELECT DISTINCT language FROM terms ORDER BY language")
        return tuple(row[0] for row in rows)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, sorted."""
        return tuple(row[0] for row in self._db.rows("SELECT DISTINCT tag FROM tags ORDER BY tag"))

    def history(self, term_id: str) -> tuple[tuple[str, Status], ...]:
        """When (ISO 8601, UTC, seconds) a term got which status, oldest first."""
        rows = self._db.rows(
            "SELECT at, status FROM status_history WHERE term_id = ? ORDER BY number", (term_id,)
        )
        return tuple((at, Status(status)) for at, status in rows)

    def search(self, query: TermQuery | str = "", **filters: Any) -> tuple[Term, ...]:
        """Terms for the vocabulary panel, the best first: `search("taber", language="ja")`.

        Args:
            query: what was typed, with `filters` as fields of `TermQuery`; or all of it.
        """
        asked = TermQuery(query, **filters) if isinstance(query, str) else query
        found: Found = search_terms(self._db, asked)
        marks = ", ".join("?" * len(found))
        by_number = self._numbered(f"number IN ({marks})", found)
        return tuple(by_number[number] for number in found if number in by_number)

    def numbers(self, query: TermQuery) -> list[int]:
        """Row numbers of what `search` would find: for lists that read only what is in view."""
        return search_terms(self._db, query)

    def terms_numbered(self, numbers: Sequence[int]) -> dict[int, Term]:
        """Terms by row number, as far as they are still there; at most a few hundred at once."""
        marks = ", ".join("?" * len(numbers))
        return self._numbered(f"number IN ({marks})", numbers)

    def tags_of(self, language: str | None = None) -> tuple[str, ...]:
        """Every tag in use (in one language), sorted."""
        rows = self._db.rows(
            "SELECT DISTINCT g.tag FROM tags g JOIN terms t ON t.number = g.term "
            "WHERE ?1 IS NULL OR t.language = ?1 ORDER BY g.tag",
            (language,),
        )
        return tuple(row[0] for row in rows)

    def count(self, query: TermQuery | str = "", **filters: Any) -> int:
        """How many terms `search` would find without its limit."""
        asked = TermQuery(query, **filters) if isinstance(query, str) else query
        return count_terms(self._db, asked)

    def _where(self, where: str, arguments: Sequence[Any]) -> list[Term]:
        return list(self._numbered(where, arguments).values())

    def _numbered(self, where: str, arguments: Sequence[Any]) -> dict[int, Term]:
        rows = self._db.rows(f"SELECT {_TERM} FROM terms WHERE {where} ORDER BY number", arguments)
        marks = ", ".join("?" * len(rows))
        return self._built(rows, f"term IN ({marks})", [row[0] for row in rows], contexts=True)

    @paused_collection()
    def _built(
        self, rows: Sequence[Any], scope: str, arguments: Sequence[Any], *, contexts: bool
    ) -> dict[int, Term]:
        """Terms by row number, with what belongs to those in `scope`, a condition on `term`."""
        tags: dict[int, list[str]] = {}
        found: dict[int, list[Context]] = {}
        if rows:
            for number, tag in self._db.rows(
                f"SELECT term, tag FROM tags WHERE {scope} ORDER BY number", arguments
            ):
                tags.setdefault(number, []).append(tag)
        if rows and contexts:
            for number, *values in self._db.rows(
                f"SELECT term, {_CONTEXT} FROM contexts WHERE {scope} ORDER BY number", arguments
            ):
                found.setdefault(number, []).append(Context(*values))
        return {
            number: Term(
                id=id,
                language=language,
                text=text,
                reading=reading,
                status=_STATUS[status],
                meaning=meaning,
                tags=tuple(tags.get(number, ())),
                contexts=tuple(found.get(number, ())),
                created=created,
                modified=modified,
            )
            for number, id, language, text, reading, status, meaning, created, modified in rows
        }

    # Writing; on disk when the method returns

    def save(self, term: Term) -> Changes:
        """Add a term, or bring the one with its id up to it: text, reading, status and meaning as
        given, contexts and tags added to those there are (`apply` takes away, too). If another
        term has the same language, text and reading (saved in another window, perhaps), that one
        gains all of it instead; `find` returns it."""
        with self._db.transaction():
            known = self.term(term.id)
            if known is None:
                known = self.find(*term.key)
            if known is None:
                return self.apply(Edit((), (term,)))
            if known.id != term.id:
                grown = absorbed(known, term)
            else:
                grown = absorbed(replace(term, contexts=known.contexts, tags=known.tags), term)
            kept = replace(grown, status=term.status, modified=term.modified or known.modified)
            return self.apply(Edit((known,), (replace(kept, created=known.created),)))

    def delete(self, term_ids: Iterable[str]) -> Edit:
        """Delete terms. Returns: the edit done; `apply(edit.reversed())` is the undo."""
        with self._db.transaction():
            edit = deleting(self.terms_by_id(term_ids))
            self.apply(edit)
        return edit

    def restore(self, terms: Iterable[Term]) -> Changes:
        """Bring back terms that were deleted, as they were."""
        return self.apply(Edit((), tuple(terms)))

    def apply(
        self,
        edit: Edit,
        *,
        cancel: CancelToken | None = None,
        progress: Progress = no_progress,
    ) -> Changes:
        """Make an edit, all of it or nothing: delete, change and add terms.

        Of a changed term only the fields that differ are written; one that another window deleted
        meanwhile is added again; one to be added whose words exist already is merged into it. A job
        for thousands.

        Args: progress: counts terms.
        Raises: StoreError when a corrected text or reading is already another term's; Cancelled,
        nothing is changed then.
        """
        with self._db.transaction():
            return TermWriter(self._db, self._numbered, self._clock()).write(
                edit, cancel=cancel, progress=progress
            )


_STATUS = {int(status): status for status in Status}
