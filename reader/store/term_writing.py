"""Writing terms: an edit of any size in one transaction, some hundred terms a statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, TypeVar

from reader.errors import StoreError
from reader.jobs import CancelToken, Progress, no_progress
from reader.store.changes import Changes
from reader.store.collection import paused_collection
from reader.store.database import Database, storable
from reader.store.term_search import folded_words
from reader.vocabulary.edits import Edit, absorbed, clean_tags
from reader.vocabulary.term import Context, Term

CONTEXT_FIELDS = tuple(field.name for field in fields(Context))
_context_values = attrgetter(*CONTEXT_FIELDS)
_COLUMNS = ("language", "text", "reading", "meaning", "status", "modified")
_OF_KEY = "language = ? AND text = ? AND reading = ?"
_AT_ONCE = 300  # terms in one statement: SQLite of before 2020 takes 999 values
_T = TypeVar("_T")
_Key = tuple[str, str, str]

Read = Callable[[str, Sequence[Any]], dict[int, Term]]
"""Terms by row number that fulfil a condition on the table of terms."""


class TermWriter:
    """Does one edit inside a transaction that is open."""

    def __init__(self, db: Database, read: Read, now: str) -> None:
        self._db, self._read, self._now = db.connection, read, now

    @paused_collection()
    def write(
        self,
        edit: Edit,
        *,
        cancel: CancelToken | None = None,
        progress: Progress = no_progress,
    ) -> Changes:
        """See `TermStore.apply`. Args: progress: counts terms."""
        before = {term.id: _storable(term) for term in edit.before}
        after = {term.id: _storable(term) for term in edit.after}
        gone = [id for id in before if id not in after]
        changed = [(before[id], term) for id, term in after.items() if id in before]
        added = [term for id, term in after.items() if id not in before]
        total = len(gone) + len(changed) + len(added)
        changes, done = Changes.NONE, 0

        def reached(count: int) -> None:
            nonlocal done
            done += count
            progress(done, total)
            if cancel is not None:
                cancel.check()

        for ids in _parts(gone):
            changes |= self._delete(ids)
            reached(len(ids))
        for pairs in _parts(changed):
            changes |= self._change(pairs)
            reached(len(pairs))
        for terms in _parts(added):
            changes |= self._add(terms)
            reached(len(terms))
        return changes

    def _delete(self, ids: Sequence[str]) -> Changes:
        self._db.execute(f"DELETE FROM terms WHERE id IN ({_marks(ids)})", ids)
        return Changes.TERMS | Changes.STATUSES

    # Adding

    def _add(self, terms: Sequence[Term]) -> Changes:
        """Terms whose words exist already are merged into those."""
        known = self._known_keys([term.key for term in terms])
        new: dict[_Key, Term] = {}
        merged: list[Term] = []
        for term in terms:
            if term.key in known or term.key in new:
                merged.append(term)
            else:
                new[term.key] = term
        changes = self._insert(tuple(new.values())) if new else Changes.NONE
        for term in merged:
            (there,) = self._read(_OF_KEY, term.key).values()
            changes |= self._change([(there, absorbed(there, term))])
        return changes

    def _insert(self, terms: Sequence[Term]) -> Changes:
        (last,) = self._db.execute("SELECT coalesce(max(number), 0) FROM terms").fetchone()
        numbered = list(enumerate(terms, last + 1))
        self._db.executemany(
            "INSERT INTO terms (number, id, language, text, reading, status, meaning, created, "
            "modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, term.id, *term.key, int(term.status), term.meaning,
                 term.created or self._now, term.modified or term.created or self._now)
                for number, term in numbered
            ],
        )  # fmt: skip
        self._add_tags((number, clean_tags(term.tags)) for number, term in numbered)
        self._add_contexts((number, term.contexts) for number, term in numbered)
        self._db.executemany(
            "INSERT INTO term_words VALUES (?, ?)",
            [(number, folded_words(term)) for number, term in numbered],
        )
        latest = self._latest_statuses([term.id for term in terms])
        self._remember_statuses(t for t in terms if latest.get(t.id) != int(t.status))
        return Changes.TERMS | Changes.STATUSES

    # Changing

    def _change(self, pairs: Sequence[tuple[Term, Term]]) -> Changes:
        """Write what differs between each old and new; what another window deleted is added."""
        ids = [new.id for _, new in pairs]
        there = self._read(f"id IN ({_marks(ids)})", ids)
        numbers = {term.id: number for number, term in there.items()}
        changes = Changes.NONE
        missing = [new for _, new in pairs if new.id not in numbers]
        if missing:
            changes |= self._add(missing)
        real = [
            (numbers[new.id], old, new) for old, new in pairs if new.id in numbers and old != new
        ]
        if not real:
            return changes
        self._write_columns(real)
        self._remember_statuses(new for _, old, new in real if new.status != old.status)
        tags = self._write_lists("tags", real, there, self._add_tags, clean_tags)
        self._write_lists("contexts", real, there, self._add_contexts)
        self._db.executemany(
            "UPDATE term_words SET folded = ? WHERE number = ?",
            [
                (folded_words(_as_now(there[number], old, new, tags.get(number))), number)
                for number, old, new in real
                if _words(old) != _words(new)
            ],
        )
        if any(new.status != old.status or new.key != old.key for _, old, new in real):
            changes |= Changes.STATUSES
        return changes | Changes.TERMS

    def _write_columns(self, real: Sequence[tuple[int, Term, Term]]) -> None:
        """One after the other where words are corrected, for each must be free; else by column."""
        for number, old, new in real:
            if new.key != old.key:
                self._require_free(new)
                self._db.execute(
                    "UPDATE terms SET language = ?, text = ?, reading = ? WHERE number = ?",
                    (*new.key, number),
                )
        for column in ("meaning", "status", "modified"):
            value = attrgetter(column)
            self._db.executemany(
                f"UPDATE terms SET {column} = ? WHERE number = ?",
                [(value(new), number) for number, old, new in real if value(new) != value(old)],
            )

    def _require_free(self, term: Term) -> None:
        if any(one.id != term.id for one in self._read(_OF_KEY, term.key).values()):
            raise StoreError(
                f"“{term.text}” is in the vocabulary already with this reading. "
                "Merge the two terms instead."
            )

    def _write_lists(
        self,
        table: str,
        real: Sequence[tuple[int, Term, Term]],
        there: Mapping[int, Term],
        add: Callable[[Iterable[tuple[int, Any]]], None],
        clean: Callable[[Any], Sequence[Any]] = tuple,
    ) -> dict[int, tuple[Any, ...]]:
        """Tags or contexts, as `table` says. Returns: by number, what is there then, where it
        differs."""
        value = attrgetter(table)
        lists = {}
        for number, old, new in real:
            now = value(there[number])
            if value(new) != value(old):
                some = tuple(_merged(now, value(old), clean(value(new))))
                if some != now:
                    lists[number] = some
        self._clear(table, [n for n, some in lists.items() if not _goes_on(value(there[n]), some)])
        add(lists.items())
        return lists

    def _clear(self, table: str, numbers: Iterable[int]) -> None:
        self._db.executemany(
            f"DELETE FROM {table} WHERE term = ?", [(number,) for number in numbers]
        )

    # Rows

    def _known_keys(self, keys: Sequence[_Key]) -> set[_Key]:
        rows = self._db.execute(
            "WITH wanted (language, text, reading) AS "
            f"(VALUES {', '.join(['(?, ?, ?)'] * len(keys))}) "
            "SELECT t.language, t.text, t.reading FROM wanted w CROSS JOIN terms t "
            "ON t.language = w.language AND t.text = w.text AND t.reading = w.reading",
            [part for key in keys for part in key],
        )
        return set(rows)

    def _add_tags(self, tags: Iterable[tuple[int, Iterable[str]]]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO tags (term, tag) VALUES (?, ?)",
            [(number, tag) for number, some in tags for tag in some],
        )

    def _add_contexts(self, contexts: Iterable[tuple[int, Iterable[Context]]]) -> None:
        marks = ", ".join("?" * len(CONTEXT_FIELDS))
        updates = ", ".join(f"{name} = excluded.{name}" for name in CONTEXT_FIELDS)
        self._db.executemany(
            f"INSERT INTO contexts (term, {', '.join(CONTEXT_FIELDS)}) VALUES (?, {marks}) "
            f"ON CONFLICT (term, sentence) DO UPDATE SET {updates}",
            [(number, *_context_values(one)) for number, some in contexts for one in some],
        )

    def _latest_statuses(self, ids: Sequence[str]) -> Mapping[str, int]:
        """Of terms that had one before: a deletion that is undone."""
        rows = self._db.execute(
            "SELECT term_id, status, max(number) FROM status_history "
            f"WHERE term_id IN ({_marks(ids)}) GROUP BY term_id",
            ids,
        )
        return {term_id: status for term_id, status, _ in rows}

    def _remember_statuses(self, terms: Iterable[Term]) -> None:
        self._db.executemany(
            "INSERT INTO status_history (term_id, status, at) VALUES (?, ?, ?)",
            [(term.id, int(term.status), self._now) for term in terms],
        )


def _parts(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _goes_on(now: Sequence[_T], then: Sequence[_T]) -> bool:
    """Whether nothing but the end is new, so that no row need be written again."""
    return then[: len(now)] == now


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _words(term: Term) -> tuple[object, ...]:
    """What `folded_words` is made of."""
    return *term.key, term.meaning, term.tags


def _as_now(there: Term, old: Term, new: Term, tags: tuple[str, ...] | None) -> Term:
    """What stands in the file after the change: what another window wrote, and what differs."""
    changed = {
        name: getattr(new, name) for name in _COLUMNS if getattr(new, name) != getattr(old, name)
    }
    return replace(there, tags=there.tags if tags is None else tags, **changed)


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
