"""The vocabulary on disk: terms with their contexts, tags and the history of their status."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, TypeVar

from reader.errors import StoreError
from reader.store.changes import Changes
from reader.store.collection import paused_collection
from reader.store.database import Database, storable, utc_now
from reader.store.term_search import Found, TermQuery, count_terms, folded_words, search_terms
from reader.vocabulary.edits import Edit, absorbed, clean_tags, deleting
from reader.vocabulary.term import Context, Status, Term

_TERM = "number, id, language, text, reading, status, meaning, created, modified"
_CONTEXT_FIELDS = tuple(field.name for field in fields(Context))
_CONTEXT = ", ".join(_CONTEXT_FIELDS)
_context_values = attrgetter(*_CONTEXT_FIELDS)
_AT_ONCE = 500  # terms asked for in one query
_T = TypeVar("_T")


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

    def apply(self, edit: Edit) -> Changes:
        """Make an edit, all of it or nothing: delete, change and add terms.

        Of a changed term only the fields that differ are written; one that another window deleted
        meanwhile is added again; one to be added whose words exist already is merged into it.
        Raises: StoreError when a corrected text or reading is already another term's.
        """
        before = {term.id: _storable(term) for term in edit.before}
        after = {term.id: _storable(term) for term in edit.after}
        changed = [(before[id], term) for id, term in after.items() if id in before]
        changes = Changes.NONE
        with self._db.transaction() as db:
            deleted = [(id,) for id in before if id not in after]
            if deleted:
                db.executemany("DELETE FROM terms WHERE id = ?", deleted)
                changes |= Changes.TERMS | Changes.STATUSES
            for old, new in changed:
                changes |= self._change(old, new)
            for id, term in after.items():
                if id not in before:
                    changes |= self._add(term)
        return changes

    def _add(self, term: Term) -> Changes:
        db, now = self._db.connection, self._clock()
        same = self._numbers("language = ? AND text = ? AND reading = ?", term.key)
        if same:
            (known,) = self._where("number = ?", same)
            return self._change(known, absorbed(known, term))
        created = term.created or now
        number = db.execute(
            "INSERT INTO terms (id, language, text, reading, status, meaning, created, modified) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (term.id, *term.key, int(term.status), term.meaning, created,
             term.modified or created),
        ).lastrowid  # fmt: skip
        assert number is not None
        self._add_tags(number, clean_tags(term.tags))
        self._add_contexts(number, term.contexts)
        db.execute("INSERT INTO term_words VALUES (?, ?)", (number, folded_words(term)))
        latest = self.history(term.id)[-1:]
        if not latest or latest[0][1] != term.status:
            self._remember_status(term.id, term.status)
        return Changes.TERMS | Changes.STATUSES

    def _change(self, old: Term, new: Term) -> Changes:
        numbers = self._numbers("id = ?", (new.id,))
        if not numbers:
            return self._add(new)
        if old == new:
            return Changes.NONE
        (number,) = numbers
        db, changes = self._db.connection, Changes.TERMS
        if new.key != old.key and self._numbers(
            "language = ? AND text = ? AND reading = ? AND id <> ?", (*new.key, new.id)
        ):
            raise StoreError(
                f"“{new.text}” is in the vocabulary already with this reading. "
                "Merge the two terms instead."
            )
        for column in ("language", "text", "reading", "meaning", "status", "modified"):
            value = getattr(new, column)
            if value != getattr(old, column):
                db.execute(f"UPDATE terms SET {column} = ? WHERE number = ?", (value, number))
        if new.status != old.status:
            self._remember_status(new.id, new.status)
        if new.status != old.status or new.key != old.key:
            changes |= Changes.STATUSES
        (now,) = self._where("number = ?", (number,))
        tags = _merged(now.tags, old.tags, clean_tags(new.tags))
        if tags != list(now.tags):
            if tags[: len(now.tags)] != list(now.tags):
                db.execute("DELETE FROM tags WHERE term = ?", (number,))
            self._add_tags(number, tags)
        contexts = _merged(now.contexts, old.contexts, new.contexts)
        if contexts != list(now.contexts):
            if contexts[: len(now.contexts)] != list(now.contexts):
                db.execute("DELETE FROM contexts WHERE term = ?", (number,))
            self._add_contexts(number, contexts)
        words = folded_words(replace(now, tags=tuple(tags)))
        db.execute("UPDATE term_words SET folded = ? WHERE number = ?", (words, number))
        return changes

    def _numbers(self, where: str, arguments: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.rows(f"SELECT number FROM terms WHERE {where}",
                                                arguments)]  # fmt: skip

    def _add_tags(self, number: int, tags: Iterable[str]) -> None:
        self._db.connection.executemany(
            "INSERT OR IGNORE INTO tags (term, tag) VALUES (?, ?)", [(number, tag) for tag in tags]
        )

    def _add_contexts(self, number: int, contexts: Iterable[Context]) -> None:
        marks = ", ".join("?" * len(_CONTEXT_FIELDS))
        updates = ", ".join(f"{name} = excluded.{name}" for name in _CONTEXT_FIELDS)
        self._db.connection.executemany(
            f"INSERT INTO contexts (term, {_CONTEXT}) VALUES (?, {marks}) "
            f"ON CONFLICT (term, sentence) DO UPDATE SET {updates}",
            [(number, *_context_values(context)) for context in contexts],
        )

    def _remember_status(self, term_id: str, status: Status) -> None:
        self._db.connection.execute(
            "INSERT INTO status_history (term_id, status, at) VALUES (?, ?, ?)",
            (term_id, int(status), self._clock()),
        )


def _storable(term: Term) -> Term:
    texts = (term.text, term.reading, term.meaning, *term.tags)
    pieces = (
        piece
        for context in term.contexts
        for piece in (context.sentence, context.surface, context.translation, context.work)
    )
    if all(storable(text) is text for text in (*texts, *pieces)):
        return term
    return replace(
        term,
        text=storable(term.text),
        reading=storable(term.reading),
        meaning=storable(term.meaning),
        tags=tuple(map(storable, term.tags)),
        contexts=tuple(
            replace(
                context,
                sentence=storable(context.sentence),
                surface=storable(context.surface),
                translation=storable(context.translation),
                work=storable(context.work),
            )
            for context in term.contexts
        ),
    )


def _merged(now: Sequence[_T], old: Sequence[_T], new: Sequence[_T]) -> list[_T]:
    """`new` in its order, then what another window added to `old` meanwhile."""
    return [*new, *(value for value in now if value not in old and value not in new)]


_STATUS = {int(status): status for status in Status}
