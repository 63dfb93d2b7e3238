"""What an export would change in Anki, told before it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.exporters.notes import Note


@dataclass(frozen=True)
class ExportPlan:
    """Notes that Anki has not seen, that look different since, and that look the same."""

    new: tuple[Note, ...] = ()
    changed: tuple[Note, ...] = ()
    unchanged: tuple[Note, ...] = ()
    stamps: Mapping[str, int] = field(default_factory=dict)
    """By term id: when (seconds since 1970, UTC) the note got its present looks. Anki takes the
    later of two versions of a note, so these may stay behind the clock, never go back."""

    @property
    def notes(self) -> tuple[Note, ...]:
        return (*self.new, *self.changed, *self.unchanged)

    @property
    def exported(self) -> dict[str, tuple[str, int]]:
        """What to remember once the export is saved: the next plan's `previous`."""
        return {note.term_id: (note.fingerprint, self.stamps[note.term_id]) for note in self.notes}


def plan_export(
    notes: Sequence[Note], previous: Mapping[str, tuple[str, int]], now: int
) -> ExportPlan:
    """
    Args:
        previous: by term id, fingerprint and stamp of the note when it was last exported.
        now: seconds since 1970, UTC.
    """
    new, changed, unchanged = [], [], []
    stamps: dict[str, int] = {}
    for note in notes:
        fingerprint, stamp = previous.get(note.term_id, ("", 0))
        if not fingerprint:
            new.append(note)
            stamps[note.term_id] = now
        elif fingerprint == note.fingerprint:
            unchanged.append(note)
            stamps[note.term_id] = stamp
        else:
            changed.append(note)
            # Two exports within one second, or a clock set back: the newer must still win.
            stamps[note.term_id] = max(now, stamp + 1)
    return ExportPlan(tuple(new), tuple(changed), tuple(unchanged), stamps)
