"""Terms out to Anki, spreadsheets and other programs, and in again."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.exporters.csv_export import format_csv
from reader.exporters.json_vocabulary import format_json_vocabulary
from reader.exporters.notes import Note, notes_of
from reader.exporters.plan import ExportPlan, plan_export
from reader.exporters.saving import save_bytes, save_text
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.services.texts import read_text
from reader.store.database import utc_now
from reader.store.export_log import ExportLog
from reader.vocabulary.records import importing, parse_records
from reader.vocabulary.term import Term

FORMATS = ("apkg", "txt", "csv", "json")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote."""

    terms: int
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    """Of notes for Anki, compared with what it was last given; 0 for other formats."""


class NothingToExport(ReaderError):
    """No term fits what was asked for."""


def chosen_terms(
    profile: Profile, *, language: str | None = None, statuses: frozenset[int] | None = None
) -> tuple[Term, ...]:
    """The terms of a language (None: all) with one of these statuses (None: any)."""
    terms = profile.terms.terms(language)
    return tuple(term for term in terms if statuses is None or int(term.status) in statuses)


def preview(profile: Profile, terms: Sequence[Term]) -> ExportPlan:
    """What an export of these terms to Anki would add and change. For thousands of Japanese
    sentences this takes seconds: a job."""
    return plan_export(_notes(terms), _log(profile).exported(), int(time.time()))


def export_terms(
    profile: Profile,
    path: Path,
    format: str,
    terms: Sequence[Term],
    *,
    cancel: CancelToken | None = None,
) -> ExportReport:
    """Write terms to a file, whole or not at all. A job.

    Raises: NothingToExport, UnwritableTarget, Cancelled.
    """
    if not terms:
        raise NothingToExport("There is no word to export; save some, or choose other ones.")
    if format in {"csv", "json"}:
        save_text(path, format_csv(terms) if format == "csv" else format_json_vocabulary(terms))
        return ExportReport(len(terms))
    plan = preview(profile, terms)
    if cancel is not None:
        cancel.check()
    save_bytes(path, format_plan(plan, format))
    _log(profile).remember(plan.exported)
    return ExportReport(len(terms), len(plan.new), len(plan.changed), len(plan.unchanged))


def format_plan(plan: ExportPlan, format: str) -> bytes:
    """The notes of a plan as the bytes of an "apkg" or "txt" file."""
    if format == "apkg":
        from reader.exporters.anki_package import format_package

        return format_package(plan.notes, now=int(time.time()), changed=plan.stamps)
    from reader.exporters.anki_text import format_anki_text

    return format_anki_text(plan.notes).encode("utf-8")


def format_terms(profile: Profile, terms: Sequence[Term], format: str) -> bytes:
    """The same without a file: for standard output. What Anki was given is not remembered."""
    if format == "csv":
        return format_csv(terms).encode("utf-8")
    if format == "json":
        return format_json_vocabulary(terms).encode("utf-8")
    return format_plan(preview(profile, terms), format)


def import_terms(profile: Profile, source: str) -> int:
    """Take terms from a JSON file; the same file again changes nothing.

    Returns: how many terms were added or changed. Raises: UnreadableFile.
    """
    name = "standard input" if source == "-" else source
    records = parse_records(read_text(source), name=name)
    edit = importing(records, profile.terms.terms(), now=utc_now(), new_id=lambda: uuid.uuid4().hex)
    profile.terms.apply(edit)
    return len(edit.after)


def _log(profile: Profile) -> ExportLog:
    return ExportLog(profile.databases[1])


def _notes(terms: Sequence[Term]) -> list[Note]:
    return notes_of(terms, furigana=_furigana, word_furigana=_word_furigana)


def _furigana(text: str) -> str:
    from reader.japanese.annotate import annotate
    from reader.japanese.markup import format_anki

    return format_anki(text, annotate(text).ruby)


def _word_furigana(word: str, reading: str) -> str:
    from reader.japanese.furigana import divide
    from reader.japanese.markup import format_anki

    return format_anki(word, divide(word, reading))
