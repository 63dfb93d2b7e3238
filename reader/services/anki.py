"""Cards straight into a running Anki: what would change, sending it, keeping it for later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.exporters.anki_connect import (
    BATCH,
    AnkiClosed,
    AnkiConnect,
    AnkiError,
    batches,
    differs,
)
from reader.exporters.card_choice import CardChoice
from reader.exporters.notes import Note
from reader.exporters.plan import ExportPlan
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.cards import NothingToExport, card_notes
from reader.services.profile import Profile
from reader.store.anki_queue import AnkiQueue
from reader.vocabulary.term import Term


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    waiting: int = 0
    """Notes kept for later, for Anki could not be reached."""
    reason: str = ""
    """Why they wait, in one sentence; empty if none do."""


def decks_in_anki(anki: AnkiConnect) -> list[str]:
    """The decks to choose from. Raises: AnkiClosed, AnkiError."""
    anki.open()
    return anki.decks()


def preview_in_anki(
    profile: Profile,
    anki: AnkiConnect,
    terms: Sequence[Term],
    choice: CardChoice | None = None,
    *,
    cancel: CancelToken | None = None,
) -> ExportPlan:
    """What sending would add and change, asked of Anki itself; changes nothing there. A job.

    Raises: AnkiClosed, AnkiError, Cancelled.
    """
    anki.open()
    notes = card_notes(profile, terms, choice, cancel=cancel)
    seen = anki.seen([note.term_id for note in notes])
    new = [note for note in notes if note.term_id not in seen]
    there = [note for note in notes if note.term_id in seen]
    changed = [note for note in there if differs(seen[note.term_id], note)]
    unchanged = [note for note in there if not differs(seen[note.term_id], note)]
    return ExportPlan(tuple(new), tuple(changed), tuple(unchanged))


def send_to_anki(
    profile: Profile,
    anki: AnkiConnect,
    terms: Sequence[Term],
    choice: CardChoice | None = None,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Sent:
    """Give Anki the notes of these terms and of those that wait; if it cannot be reached they
    wait on disk. A job.

    Each batch asks Anki first which notes it has, so however often this is done and wherever it
    breaks off, no term becomes two notes.

    Args:
        choice: also of the notes that waited: how they are made is decided when they are sent.
        progress: counts notes.
    Raises: NothingToExport, AnkiError for what waiting would not help, Cancelled.
    """
    if choice is not None and not choice.deck.strip():
        raise AnkiError("No deck is chosen. Choose one of Anki's decks, or name a new one.")
    queue = AnkiQueue(profile.databases[1])
    waited = profile.terms.terms_by_id(queue.waiting())
    given = {term.id for term in terms}
    everything = [*terms, *(term for term in waited if term.id not in given)]
    if not everything:
        raise NothingToExport("There is no word to send; save some, or choose other ones.")
    queue.put(given)
    try:
        anki.open()
        anki.make_notetype()
        notes = card_notes(profile, everything, choice, cancel=cancel)
        return _send(anki, queue, notes, cancel, progress)
    except AnkiClosed as error:
        return Sent(waiting=len(queue.waiting()), reason=str(error))
    except AnkiError:
        queue.take_out(given - {term.id for term in waited})
        raise


def send_waiting(
    profile: Profile, anki: AnkiConnect, choice: CardChoice | None = None
) -> Sent | None:
    """Send what waits, if anything does; None if nothing did. A job for when Anki may be there."""
    if not AnkiQueue(profile.databases[1]).waiting():
        return None
    return send_to_anki(profile, anki, (), choice)


def waiting_for_anki(profile: Profile) -> int:
    return len(AnkiQueue(profile.databases[1]).waiting())


def stop_waiting(profile: Profile) -> None:
    """Forget what waits; the words stay."""
    queue = AnkiQueue(profile.databases[1])
    queue.take_out(queue.waiting())


def sent_directly(profile: Profile, terms: Sequence[Term]) -> frozenset[str]:
    """The ids of those of these terms that Anki was given directly. A package would add them there
    a second time, for the add-on gives notes a guid of its own; send them again instead."""
    known = AnkiQueue(profile.databases[1]).sent_directly()
    return frozenset(term.id for term in terms if term.id in known)


def _send(
    anki: AnkiConnect,
    queue: AnkiQueue,
    notes: Sequence[Note],
    cancel: CancelToken | None,
    progress: Progress,
) -> Sent:
    new = changed = unchanged = done = 0
    for deck in dict.fromkeys(note.deck for note in notes):
        anki.make_deck(deck)
    for some in batches(notes, BATCH):
        if cancel is not None:
            cancel.check()
        seen = anki.seen([note.term_id for note in some])
        missing = [note for note in some if note.term_id not in seen]
        stale = [
            (seen[note.term_id], note)
            for note in some
            if note.term_id in seen and differs(seen[note.term_id], note)
        ]
        anki.update(stale)
        numbers = anki.add(missing) if missing else []
        refused = [note for note, number in zip(missing, numbers, strict=True) if number is None]
        added = {
            note.term_id: number
            for note, number in zip(missing, numbers, strict=True)
            if number is not None
        }
        queue.sent(added)
        queue.take_out(note.term_id for note in some if note.term_id in seen)
        if refused:
            queue.take_out(note.term_id for note in refused)
            raise AnkiError(
                f"Anki refused the note of “{refused[0].field('Expression')}”. "
                "Look at it in the vocabulary, or export a file instead."
            )
        new, changed = new + len(added), changed + len(stale)
        unchanged += len(some) - len(added) - len(stale)
        done += len(some)
        progress(done, len(notes))
    return Sent(new, changed, unchanged)
