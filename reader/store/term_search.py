"""Finding terms while the reader types: filters, order, and full text in any script.

SQLite's trigram index finds nothing for fewer than three characters, which is most Japanese
words. So each term keeps its own words (text, reading, meaning, tags) folded in one narrow row
that is scanned, 10 ms for 100,000 terms; sentences, which are long, are asked of the index, from
three characters on.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any, Literal

from reader.store.database import Database
from reader.vocabulary.folding import fold
from reader.vocabulary.term import Status, Term

Found = list[int]
"""Row numbers of terms, the best first."""

Order = Literal["best", "modified", "created", "text", "reading", "status", "language"]

_MARK = "\x1f"  # parts a term's words; nobody types it
_TRIGRAM = 3  # characters
_SENTENCES = 2_000  # hits in sentences taken into account
_ORDERS: dict[Order, str] = {
    "best": "rank, length(t.text), t.text, t.number",
    "modified": "t.modified DESC, t.number DESC",
    "created": "t.created DESC, t.number DESC",
    "text": "t.text, t.reading, t.number",
    "reading": "t.reading, t.text, t.number",
    "status": "t.status, t.text, t.number",
    "language": "t.language, t.text, t.number",
}


@dataclass(frozen=True, slots=True)
class TermQuery:
    """What the vocabulary panel asks for."""

    typed: str = ""
    """Words that must all occur, in the term itself or in its sentences; empty for everything."""
    language: str | None = None
    statuses: frozenset[Status] = frozenset()
    """Any of these; empty for every status."""
    tags: tuple[str, ...] = ()
    """All of these."""
    work_id: str = ""
    """Met in this work."""
    order: Order = "best"
    """"best" is how well a term fits what was typed; the last changed first if nothing was."""
    descending: bool = False
    """Turn the order round."""
    limit: int = 200
    offset: int = 0


def folded_words(term: Term) -> str:
    """The row that `search_terms` scans."""
    words = (term.text, term.reading, term.meaning, *term.tags)
    return _MARK + _MARK.join(fold(word) for word in words) + _MARK


def search_terms(db: Database, query: TermQuery) -> Found:
    source, where, arguments = _conditions(query)
    order = _ORDERS["modified" if query.order == "best" and not _pieces(query) else query.order]
    if query.descending:
        order = ", ".join(_turned(column) for column in order.split(", "))
    rows = db.rows(
        f"SELECT t.number FROM {source} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
        (*arguments, query.limit, query.offset),
    )
    return [row[0] for row in rows]


def count_terms(db: Database, query: TermQuery) -> int:
    source, where, arguments = _conditions(query)
    return int(db.row(f"SELECT count(*) FROM {source} WHERE {where}", arguments)[0])


def _turned(column: str) -> str:
    return column.removesuffix(" DESC") if column.endswith(" DESC") else f"{column} DESC"


def _pieces(query: TermQuery) -> list[str]:
    return unicodedata.normalize("NFC", query.typed).split()


def _conditions(query: TermQuery) -> tuple[str, str, list[Any]]:
    """FROM, WHERE and their arguments."""
    arguments: list[Any] = []
    source = "terms t"
    pieces = _pieces(query)
    if pieces:
        hits, arguments = _hits(pieces)
        source = f"({hits}) h JOIN terms t ON t.number = h.number"
    where = ["1"]
    if query.language is not None:
        where.append("t.language = ?")
        arguments.append(query.language)
    if query.statuses:
        where.append(f"t.status IN ({', '.join(str(int(s)) for s in sorted(query.statuses))})")
    for tag in query.tags:
        where.append("t.number IN (SELECT term FROM tags WHERE tag = ?)")
        arguments.append(tag)
    if query.work_id:
        where.append("t.number IN (SELECT term FROM contexts WHERE work_id = ?)")
        arguments.append(query.work_id)
    return source, " AND ".join(where), arguments


def _hits(pieces: list[str]) -> tuple[str, list[Any]]:
    """A query for the numbers of the terms that hold all pieces, and how well they do (`rank`,
    small is good): the word itself, its beginning, another field's beginning, inside, sentence."""
    folded = [fold(piece) or piece for piece in pieces]
    whole, start = f"{_MARK}{folded[0]}{_MARK}", f"{_MARK}{folded[0]}"
    holds = " AND ".join("instr(folded, ?) > 0" for _ in folded)
    words = (
        "SELECT number, CASE WHEN instr(folded, ?) = 1 THEN 0 WHEN instr(folded, ?) = 1 THEN 1 "
        f"WHEN instr(folded, ?) > 0 THEN 2 ELSE 3 END AS rank FROM term_words WHERE {holds}"
    )
    arguments: list[Any] = [whole, start, start, *folded]
    if min(map(len, pieces)) < _TRIGRAM:
        return words, arguments
    sentences = (
        "SELECT term, 4 FROM contexts WHERE number IN (SELECT rowid FROM context_words "
        f"WHERE context_words MATCH ? LIMIT {_SENTENCES})"
    )
    phrases = " ".join('"' + piece.replace('"', '""') + '"' for piece in pieces)
    both = f"SELECT number, min(rank) AS rank FROM ({words} UNION ALL {sentences}) GROUP BY number"
    return both, [*arguments, phrases]
