"""Terms as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from reader.exporters.notes import card_context
from reader.vocabulary.review import ReviewState
from reader.vocabulary.term import Context, Term

COLUMNS = (
    "language", "term", "reading", "meaning", "status", "tags", "sentence", "surface",
    "translation", "translation_language", "work", "created", "modified",
)  # fmt: skip


def format_csv(terms: Iterable[Term], schedule: Mapping[str, ReviewState] | None = None) -> str:
    """One row a term, with the sentence its card shows; comma-separated (RFC 4180), with a header.
    With a `schedule` (by term id) a last column says when each word is due (ISO 8601, UTC).

    A cell that a spreadsheet would run as a formula starts with an apostrophe, as spreadsheets
    themselves mark text: the sentences come out of files that anyone may have written.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, *(["due"] if schedule is not None else [])))
    for term in terms:
        context = card_context(term) or Context("", "")
        writer.writerow(
            map(
                _harmless,
                (term.language, term.text, term.reading, term.meaning, str(int(term.status)),
                 " ".join(tag.replace(" ", "_") for tag in term.tags), context.sentence,
                 context.surface, context.translation, context.translation_language, context.work,
                 term.created, term.modified, *_due(term, schedule)),
            )
        )  # fmt: skip
    return out.getvalue()


def _due(term: Term, schedule: Mapping[str, ReviewState] | None) -> tuple[str, ...]:
    if schedule is None:
        return ()
    state = schedule.get(term.id)
    return (state.due.strftime("%Y-%m-%dT%H:%M:%SZ") if state else "",)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
