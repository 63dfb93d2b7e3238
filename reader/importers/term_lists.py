"""Words kept by Lute or LWT, and plain lists of words.

Sources: Lute's manual, "Term export" (a CSV with a header); LWT's, "Export terms (TSV)" (term,
translation, sentence, romanization, status, language, number, tags).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from reader.errors import UnreadableFile
from reader.vocabulary.known import MetWord
from reader.vocabulary.term import Status

_STATUSES = {"W": Status.KNOWN, "I": Status.IGNORED}
_LWT_COLUMNS = 6  # up to the language
_WIDEST_FIELD = 1_000_000


@dataclass(frozen=True, slots=True)
class TermList:
    kind: str
    """"lute", "lwt" or "list"."""
    words: tuple[MetWord, ...]


def parse_terms(text: str, *, name: str, status: Status = Status.KNOWN) -> TermList:
    """The words of a file, whatever of the three it is.

    Args:
        name: of the file, for error sentences.
        status: of the words of a plain list, which says none.
    Raises: UnreadableFile if there is no word in it.
    """
    text = text.removeprefix("\ufeff")
    found = _lute(text) or _lwt(text) or TermList("list", tuple(_plain(text, status)))
    if not found.words:
        raise UnreadableFile(f"There are no words in “{name}”. One word a line is enough.")
    return found


def _rows(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(_WIDEST_FIELD)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return []


def _status(value: str) -> Status | None:
    value = value.strip().upper()
    if value in _STATUSES:
        return _STATUSES[value]
    known = {str(int(status)): status for status in Status}
    return known.get(value)


def _lute(text: str) -> TermList | None:
    head = text.split("\n", 1)[0].strip().lower()
    if "term" not in head.split(",") or "status" not in head.split(","):
        return None
    rows = _rows(text, ",")
    columns = {column.strip().lower(): at for at, column in enumerate(rows[0])} if rows else {}

    def cell(row: Sequence[str], column: str) -> str:
        at = columns.get(column, -1)
        return row[at].strip() if 0 <= at < len(row) else ""

    words = []
    for row in rows[1:]:
        status = _status(cell(row, "status"))
        if cell(row, "term") and status is not None:
            words.append(
                MetWord(
                    # Lute parts the words of a phrase by a space that is not to be seen.
                    cell(row, "term").replace("\u200b", ""),
                    status,
                    cell(row, "pronunciation"),
                    cell(row, "translation"),
                    tuple(tag.strip() for tag in cell(row, "tags").split(",") if tag.strip()),
                    cell(row, "language"),
                )
            )
    return TermList("lute", tuple(words))


def _lwt(text: str) -> TermList | None:
    words = []
    for line in text.splitlines():
        row = line.split("\t")
        if len(row) < _LWT_COLUMNS:
            if line.strip():
                return None
            continue
        status = _status(row[4])
        if status is None:
            return None
        meaning = "" if row[1].strip() == "*" else row[1].strip()
        tags = row[7] if len(row) > 7 else ""
        words.append(
            MetWord(
                row[0].replace("\u200b", "").strip(),
                status,
                row[3].strip(),
                meaning,
                tuple(tag.strip() for tag in tags.split(",") if tag.strip()),
                row[5].strip(),
            )
        )
    return TermList("lwt", tuple(words)) if words else None


def _plain(text: str, status: Status) -> list[MetWord]:
    """One word a line; what follows a tab, a comma in Latin letters or a semicolon is left out."""
    words = []
    for line in text.splitlines():
        word = line.split("\t")[0].split(";")[0].split(",")[0].strip().strip('"')
        if word and not word.startswith("#"):
            words.append(MetWord(word, status))
    return words
