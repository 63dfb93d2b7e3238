"""Terms out to Anki, spreadsheets and other programs, and in again."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.exporters.card_choice import CardChoice
from reader.exporters.csv_export import format_csv
from reader.exporters.json_vocabulary import format_json_vocabulary
from reader.exporters.notes import Note, card_context, notes_of
from reader.exporters.plan import ExportPlan, plan_export
from reader.exporters.saving import save_bytes
from reader.jobs import CancelToken
from reader.services.annotating import JAPANESE
from reader.services.corrections import annotate_sentence, corrections_in, reading_store
from reader.services.profile import Profile
from reader.services.reading import ANNOTATOR
from reader.services.texts import read_text
from reader.store.database import utc_now
from reader.store.export_log import ExportLog
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.vocabulary.records import importing, parse_records
from reader.vocabulary.review import Phase, ReviewState
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
    profile: Profile,
    *,
    language: str | None = None,
    statuses: frozenset[int] | None = None,
    tags: Iterable[str] = (),
) -> tuple[Term, ...]:
    """The terms of a language (None: all) with one of these statuses (None: any) and, where tags
    are named, at least one of them."""
    wanted = frozenset(tags)
    return tuple(
        term
        for term in profile.terms.terms(language)
        if (statuses is None or int(term.status) in statuses)
        and (not wanted or not wanted.isdisjoint(term.tags))
    )


def preview(
    profile: Profile,
    terms: Sequence[Term],
    choice: CardChoice | None = None,
    *,
    cancel: CancelToken | None = None,
) -> ExportPlan:
    """What an export of these terms to Anki would add and change; writes nothing. For thousands
    of Japanese sentences never exported before this takes seconds: a job."""
    notes = card_notes(profile, terms, choice, cancel=cancel)
    return plan_export(notes, _log(profile).exported(), int(time.time()))


def export_terms(
    profile: Profile,
    path: Path,
    format: str,
    terms: Sequence[Term],
    *,
    choice: CardChoice | None = None,
    with_due: bool = False,
    cancel: CancelToken | None = None,
) -> ExportReport:
    """Write terms to a file, whole or not at all. A job.

    Args:
        choice: which cards, in which deck; for Anki only.
        with_due: let "apkg" and "csv" carry when each word is due in review.
    Raises: NothingToExport, UnwritableTarget, Cancelled.
    """
    if not terms:
        raise NothingToExport("There is no word to export; save some, or choose other ones.")
    if format in {"csv", "json"}:
        save_bytes(path, _format_table(profile, terms, format, with_due=with_due))
        return ExportReport(len(terms))
    plan = preview(profile, terms, choice, cancel=cancel)
    if cancel is not None:
        cancel.check()
    schedule = schedule_of(profile, terms) if with_due else None
    save_bytes(path, format_plan(plan, format, schedule))
    _log(profile).remember(plan.exported)
    return ExportReport(len(terms), len(plan.new), len(plan.changed), len(plan.unchanged))


def format_plan(
    plan: ExportPlan, format: str, schedule: Mapping[str, ReviewState] | None = None
) -> bytes:
    """The notes of a plan as the bytes of an "apkg" or "txt" file."""
    if format == "apkg":
        from reader.exporters.anki_package import format_package

        return format_package(
            plan.notes, now=int(time.time()), changed=plan.stamps, schedule=schedule
        )
    from reader.exporters.anki_text import format_anki_text

    return format_anki_text(plan.notes).encode("utf-8")


def format_terms(
    profile: Profile,
    terms: Sequence[Term],
    format: str,
    *,
    choice: CardChoice | None = None,
    with_due: bool = False,
) -> bytes:
    """The same without a file: for standard output. What Anki was given is not remembered."""
    if format in {"csv", "json"}:
        return _format_table(profile, terms, format, with_due=with_due)
    schedule = schedule_of(profile, terms) if with_due else None
    return format_plan(preview(profile, terms, choice), format, schedule)


def _format_table(profile: Profile, terms: Sequence[Term], format: str, *, with_due: bool) -> bytes:
    if format == "json":
        return format_json_vocabulary(terms).encode("utf-8")
    schedule = schedule_of(profile, terms) if with_due else None
    return format_csv(terms, schedule).encode("utf-8")


def schedule_of(profile: Profile, terms: Iterable[Term]) -> dict[str, ReviewState]:
    """How these terms were learnt in review, by term id; only those past their first minutes."""
    from reader.store.reviews import ReviewStore

    states = ReviewStore(profile.databases[1]).states(term.id for term in terms)
    return {id: state for id, state in states.items() if state.phase is Phase.REVIEW}


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


def card_notes(
    profile: Profile,
    terms: Sequence[Term],
    choice: CardChoice | None = None,
    *,
    cancel: CancelToken | None = None,
) -> list[Note]:
    """The notes of these terms. Readings found once are kept for the next time."""
    japanese = [term for term in terms if language_of(term.language).primary == JAPANESE]
    contexts = [context for term in japanese if (context := card_context(term))]
    works = {context.sentence: context.work_id for context in contexts}
    texts = [*works, *(term.text for term in japanese if not term.reading)]
    forms = furigana_forms(profile, texts, works=works, cancel=cancel)
    return notes_of(
        terms,
        choice=choice,
        furigana=lambda text: forms.get(text) or _furigana(text),
        word_furigana=_word_furigana,
    )


def furigana_forms(
    profile: Profile,
    sentences: Iterable[str],
    *,
    works: Mapping[str, str] | None = None,
    cancel: CancelToken | None = None,
) -> dict[str, str]:
    """Japanese sentences and words in Anki's furigana form; those found before are in the cache,
    those the reader corrected are found anew.

    Args:
        works: id of the work by sentence, for corrections that count in one text only.
    """
    from reader.store.furigana_forms import FuriganaForms

    corrections = reading_store(profile).corrections()
    cache = FuriganaForms(profile.databases[2])
    wanted = list(dict.fromkeys(sentences))
    forms = cache.get(wanted, annotator=ANNOTATOR)
    made: dict[str, str] = {}
    for sentence in wanted:
        work_id = (works or {}).get(sentence, "")
        if corrections and corrections_in(corrections, sentence, work_id):
            ruby = annotate_sentence(profile, JAPANESE, sentence, work_id=work_id).ruby
            forms[sentence] = _anki_form(sentence, ruby)
        elif sentence not in forms:
            if cancel is not None:
                cancel.check()
            made[sentence] = _furigana(sentence)
    cache.put(made, annotator=ANNOTATOR)
    return forms | made


def _furigana(text: str) -> str:
    from reader.japanese.annotate import annotate

    return _anki_form(text, annotate(text).ruby)


def _anki_form(text: str, ruby: Sequence[Ruby]) -> str:
    from reader.japanese.markup import format_anki

    return format_anki(text, ruby)


def _word_furigana(word: str, reading: str) -> str:
    from reader.japanese.furigana import divide
    from reader.japanese.markup import format_anki

    return format_anki(word, divide(word, reading))
