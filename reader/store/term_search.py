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

from reader.japanese.kana import to_hiragana, to_romaji
from reader.store.database import Database, storable
from reader.vocabulary.folding import fold
from reader.vocabulary.term import Status, Term

Found = list[int]
"""Row numbers of terms, the best first."""

Order = Literal["best", "modified", "created", "text", "reading", "status", "language", "meaning"]

_MARK = "\x1f"  # parts a term's words; nobody types it
_TYPED = str.maketrans({"ā": "aa", "ī": "ii", "ū": "uu", "ē": "ee", "ō": "ou"})
_TRIGRAM = 3  # characters
_SENTENCES = 2_000  # hits in sentences taken into account
_FEW = 2_000  # hits sorted here
_WIDTH = f"instr(substr(w.folded, 2), '{_MARK}')"  # of the term's own text, folded
_ORDERS: dict[Order, str] = {
    "best": "",  # by how well a term fits: see _best
    "modified": "t.modified DESC, t.number DESC",
    "created": "t.created DESC, t.number DESC",
    "text": "t.text, t.reading, t.number",
    "reading": "t.reading, t.text, t.number",
    "status": "t.status, t.text, t.number",
    "language": "t.language, t.text, t.number",
    "meaning": "t.meaning, t.text, t.number",
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
    created_from: str = ""
    """Kept at this time or later (ISO 8601, UTC); empty for any time."""
    order: Order = "best"
    """"best" is how well a term fits what was typed; the last changed first if nothing was."""
    descending: bool = False
    """Turn the order round; "best" is taken as "modified" then."""
    limit: int = 200
    offset: int = 0


def folded_words(term: Term) -> str:
    """The row that `search_terms` scans."""
    words = (term.text, term.reading, *_romaji(term), term.meaning, *term.tags)
    return _MARK + _MARK.join(fold(word) for word in words) + _MARK


def _romaji(term: Term) -> tuple[str, ...]:
    """A Japanese reading for those who type Latin letters: Tōkyō and, as one types it, toukyou."""
    if term.language != "ja" or not term.reading:
        return ()
    hepburn = to_romaji(to_hiragana(term.reading)).replace("'", "")
    return tuple(dict.fromkeys((hepburn, hepburn.translate(_TYPED))))


def search_terms(db: Database, query: TermQuery) -> Found:
    pieces = _pieces(query)
    if pieces and query.order == "best" and not query.descending:
        return _best(db, query, pieces)
    order = _ORDERS["modified" if query.order == "best" else query.order]
    if query.descending:
        order = ", ".join(_turned(column) for column in order.split(", "))
    where, arguments = _filters(query)
    if pieces:
        hits, found = _any_hit(pieces)
        where, arguments = f"t.number IN ({hits}) AND {where}", [*found, *arguments]
    rows = db.rows(
        f"SELECT t.number FROM terms t WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
        (*arguments, query.limit, query.offset),
    )
    return [row[0] for row in rows]


def count_terms(db: Database, query: TermQuery) -> int:
    where, arguments = _filters(query)
    pieces = _pieces(query)
    if pieces:
        hits, found = _any_hit(pieces)
        where, arguments = f"t.number IN ({hits}) AND {where}", [*found, *arguments]
    return int(db.row(f"SELECT count(*) FROM terms t WHERE {where}", arguments)[0])


def _turned(column: str) -> str:
    return column.removesuffix(" DESC") if column.endswith(" DESC") else f"{column} DESC"


def _pieces(query: TermQuery) -> list[str]:
    return storable(unicodedata.normalize("NFC", query.typed)).split()


def _filters(query: TermQuery) -> tuple[str, list[Any]]:
    """A condition on `terms t`, and its arguments."""
    where: list[str] = []
    arguments: list[Any] = []
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
    if query.created_from:
        where.append("t.created >= ?")
        arguments.append(query.created_from)
    return " AND ".join(where) or "1", arguments


def _best(db: Database, query: TermQuery, pieces: list[str]) -> Found:
    """Hits by tiers: the word itself starts with the first piece (short words first), another
    field does, any field holds it, a sentence does."""
    found = _few_hits(db, query, pieces)
    if found is None:
        found = _many_hits(db, query, pieces)
    wanted = query.offset + query.limit - len(found)
    if wanted > 0 and min(map(len, pieces)) >= _TRIGRAM:
        holds, folded = _holds(pieces)
        sentences, phrase = _in_sentences(pieces)
        condition = f"w.number IN ({sentences}) AND NOT ({holds}) ORDER BY w.number"
        found += _numbers(db, query, condition, [phrase, *folded], wanted)
    return found[query.offset : query.offset + query.limit]


def _few_hits(db: Database, query: TermQuery, pieces: list[str]) -> Found | None:
    """All terms whose own words hold the pieces, the best first, in one scan; None if there are
    too many to look at each."""
    holds, folded = _holds(pieces)
    where, arguments = _filters(query)
    rows = db.rows(
        f"SELECT instr(w.folded, ?), {_WIDTH}, w.number FROM {_words(where)} "
        f"WHERE {holds} AND {where} LIMIT {_FEW + 1}",
        (_MARK + folded[0], *folded, *arguments),
    )
    if len(rows) > _FEW:
        return None
    starting = sorted((width, number) for at, width, number in rows if at == 1)
    other = sorted((at == 0, number) for at, _, number in rows if at != 1)
    return [number for _, number in (*starting, *other)]


def _many_hits(db: Database, query: TermQuery, pieces: list[str]) -> Found:
    """The same tier by tier until there are enough: most of what a single letter finds is never
    looked at, let alone sorted."""
    holds, folded = _holds(pieces)
    found: Found = []
    for at, order in (("= 1", f"{_WIDTH}, w.number"), ("> 1", "w.number"), ("= 0", "w.number")):
        wanted = query.offset + query.limit - len(found)
        if wanted > 0:
            condition = f"instr(w.folded, ?) {at} AND {holds} ORDER BY {order}"
            found += _numbers(db, query, condition, [_MARK + folded[0], *folded], wanted)
    return found


def _numbers(
    db: Database, query: TermQuery, condition: str, arguments: list[Any], limit: int
) -> Found:
    """Row numbers of terms that pass the filters and a condition on `term_words w`."""
    where, filters = _filters(query)
    rows = db.rows(
        f"SELECT w.number FROM {_words(where)} WHERE {where} AND {condition} LIMIT ?",
        (*filters, *arguments, limit),
    )
    return [row[0] for row in rows]


def _words(where: str) -> str:
    # The scan of words comes first whatever the filters: only what it finds is looked up.
    return (
        "term_words w"
        if where == "1"
        else ("term_words w CROSS JOIN terms t ON t.number = w.number")
    )


def _any_hit(pieces: list[str]) -> tuple[str, list[Any]]:
    """A query for the numbers of all terms that hold the pieces."""
    holds, folded = _holds(pieces)
    words = f"SELECT w.number FROM term_words w WHERE {holds}"
    if min(map(len, pieces)) < _TRIGRAM:
        return words, [*folded]
    sentences, phrase = _in_sentences(pieces)
    return f"{words} UNION {sentences}", [*folded, phrase]


def _holds(pieces: list[str]) -> tuple[str, list[str]]:
    folded = [fold(piece) or piece for piece in pieces]
    return " AND ".join("instr(w.folded, ?) > 0" for _ in folded), folded


def _in_sentences(pieces: list[str]) -> tuple[str, str]:
    phrase = " ".join('"' + piece.replace('"', '""') + '"' for piece in pieces)
    return (
        "SELECT term FROM contexts WHERE number IN (SELECT rowid FROM context_words "
        f"WHERE context_words MATCH ? LIMIT {_SENTENCES})"
    ), phrase
