"""Terms that come from a JSON file: read with care, merged so that the same file again changes
nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.errors import UnreadableFile
from reader.text.language import language as language_of
from reader.vocabulary.edits import Edit, clean_tags
from reader.vocabulary.term import Context, Status, Term

_CONTEXT_KEYS = ("sentence", "surface", "translation", "translation_language", "work")


@dataclass(frozen=True, slots=True)
class Record:
    """What a file says of one term; None where it is silent."""

    language: str
    text: str
    reading: str = ""
    meaning: str | None = None
    status: Status | None = None
    tags: tuple[str, ...] = ()
    contexts: tuple[Context, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        return self.language, self.text, self.reading


def parse_records(text: str, *, name: str) -> list[Record]:
    """The records of a JSON array of objects.

    Args:
        name: of the file, for error sentences.
    Raises: UnreadableFile, which names the record (counted from 1) and what is wrong with it.
    """
    try:
        values = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise UnreadableFile(
            f"{name} is not JSON{where}. Export the vocabulary as JSON to see the form."
        ) from error
    if not isinstance(values, list):
        raise UnreadableFile(f"{name} holds no list of terms. Put the records in [ and ].")
    return [_record(value, f"{name}, record {number}") for number, value in enumerate(values, 1)]


def _record(value: Any, where: str) -> Record:
    if not isinstance(value, dict):
        raise UnreadableFile(f"{where}: a term is written as {{…}} with “language” and “term”.")
    tag, term = _string(value, "language", where).strip(), _string(value, "term", where).strip()
    if not tag or not term:
        missing = "term" if tag else "language"
        raise UnreadableFile(f"{where}: “{missing}” is missing or empty.")
    return Record(
        language=language_of(tag).tag,
        text=term,
        reading=_string(value, "reading", where).strip(),
        meaning=_string(value, "meaning", where).strip() or None,
        status=_status(value["status"], where) if "status" in value else None,
        tags=clean_tags(_texts(value.get("tags", []), "tags", where)),
        contexts=tuple(_context(one, where) for one in _list(value, "contexts", where)),
    )


def _string(value: dict[str, Any], key: str, where: str) -> str:
    found = value.get(key, "")
    if found is None:
        return ""
    if not isinstance(found, str):
        raise UnreadableFile(f"{where}: “{key}” must be a text in quotes.")
    # An unpaired half of a surrogate, as JSON can spell it, is no character and cannot be stored.
    return found.encode("utf-8", "replace").decode("utf-8")


def _list(value: dict[str, Any], key: str, where: str) -> list[Any]:
    found = value.get(key) or []
    if not isinstance(found, list):
        raise UnreadableFile(f"{where}: “{key}” must be a list in [ and ].")
    return found


def _texts(value: Any, key: str, where: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise UnreadableFile(f"{where}: “{key}” must be a list of texts in quotes.")
    return [one.encode("utf-8", "replace").decode("utf-8") for one in value]


def _status(value: Any, where: str) -> Status:
    known = [int(status) for status in Status]
    if not isinstance(value, int) or isinstance(value, bool) or value not in known:
        raise UnreadableFile(f"{where}: “status” must be one of 0 to 5, 98 (ignored), 99 (known).")
    return Status(value)


def _context(value: Any, where: str) -> Context:
    if not isinstance(value, dict):
        raise UnreadableFile(f"{where}: a context is written as {{…}} with “sentence”.")
    texts = {key: _string(value, key, where) for key in _CONTEXT_KEYS}
    if not texts["sentence"].strip():
        raise UnreadableFile(f"{where}: a context needs a “sentence”.")
    if texts["translation_language"]:
        texts["translation_language"] = language_of(texts["translation_language"]).tag
    return Context(
        sentence=texts["sentence"],
        surface=texts["surface"],
        translation=texts["translation"],
        translation_language=texts["translation_language"],
        work=texts["work"],
    )


def importing(
    records: Iterable[Record], known: Sequence[Term], *, now: str, new_id: Callable[[], str]
) -> Edit:
    """The edit that takes records into a vocabulary.

    A term that is known takes the meaning and status the record states and keeps its own where it
    is silent; tags and sentences are added. So the same records again change nothing.

    Args:
        known: the terms there are; those of other words do no harm.
        now: ISO 8601, UTC, seconds.
    """
    before = {term.key: term for term in known}
    after: dict[tuple[str, str, str], Term] = {}
    for record in records:
        term = after.get(record.key) or before.get(record.key)
        if term is None:
            term = Term(new_id(), *record.key, created=now, modified=now)
        taken = _taken(term, record)
        after[record.key] = taken if taken == term else replace(taken, modified=now)
    changed = {key: term for key, term in after.items() if before.get(key) != term}
    return Edit(tuple(before[key] for key in changed if key in before), tuple(changed.values()))


def _taken(term: Term, record: Record) -> Term:
    for context in record.contexts:
        term = term.with_context(context)
    return replace(
        term,
        meaning=term.meaning if record.meaning is None else record.meaning,
        status=term.status if record.status is None else record.status,
        tags=clean_tags((*term.tags, *record.tags)),
    )
