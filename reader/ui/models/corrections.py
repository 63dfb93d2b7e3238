"""Corrections of the pair on the page: each an Alignment, so that undo is a list of old ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.alignment import edit
from reader.alignment.bead import Alignment
from reader.layout.pair import Side
from reader.ui.models.page_model import PageModel

_DEEPEST = 200


class Corrections(QObject):
    """Edits the bead at the model's place and puts the new beads on the page."""

    changed = Signal()
    """What can be undone or redone is different."""
    follow_wanted = Signal(object, object)
    """Two Alignments: what the pair was before the correction, and what it is now. Whoever knows
    how to search answers by `follow`."""

    followed = Signal()
    """Everything that follows from the last correction is on the page."""

    def __init__(self, model: PageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._done: list[Alignment] = []
        self._undone: list[Alignment] = []
        self._settled: Alignment | None = None
        """What the corrections not followed yet started from."""
        self.allowed: Callable[[], bool] = lambda: True
        """Whether the pair may be corrected now; not while it stands by guess."""
        model.pair_changed.connect(self._forget)

    @property
    def model(self) -> PageModel:
        return self._model

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def push_down(self) -> None:
        """The last sentence of the place's side goes to the bead below."""
        self._apply(lambda beads, at: edit.push_down(beads, at, source=self._on_source))

    def pull_up(self) -> None:
        """The first sentence of the bead below comes to this one."""
        self._apply(lambda beads, at: edit.pull_up(beads, at, source=self._on_source))

    def merge(self) -> None:
        """This bead and the one below become one."""
        self._apply(edit.merge)

    def split(self) -> None:
        """Cut the bead before the place's sentence; behind the first one where that is it."""
        self._apply(self._split)

    def confirm(self) -> None:
        """Say that the bead is right, or take that back."""
        self._apply(
            lambda beads, at: edit.confirm(beads, at, confirmed=not beads.beads[at].confirmed)
        )

    def mark_no_counterpart(self) -> None:
        """Nothing of this bead has anything opposite."""
        self._apply(edit.mark_no_counterpart)

    def anchor(self, source: int, target: int) -> None:
        """These two sentences belong together, wherever they stood."""
        self._apply(lambda beads, _at: edit.anchor(beads, source, target))

    def follow(self, after: Alignment, found: Alignment) -> None:
        """Put what the search made of the corrected beads `after` on the page, as part of the same
        step; too late if they were changed or undone meanwhile."""
        if self._settled is None or self._alignment() is not after:
            return
        self._settled = None
        if found.beads != after.beads:
            self._show(found)
        self.followed.emit()

    def undo(self) -> None:
        self._swap(self._done, self._undone)

    def redo(self) -> None:
        self._swap(self._undone, self._done)

    @property
    def _on_source(self) -> bool:
        return self._model.place.side is Side.SOURCE

    def _split(self, beads: Alignment, at: int) -> Alignment:
        bead, place = beads.beads[at], self._model.place
        here, there = bead.source, bead.target
        if not self._on_source:
            here, there = there, here
        if len(here) + len(there) < 2:
            return beads
        count = max(1, place.segment - here.start) if here else 0
        cut = here.start + min(count, len(here))
        # The other side is cut after as many sentences, but keeps one for the lower part.
        other = there.start + min(max(1, count), max(len(there) - 1, min(len(there), 1)))
        if cut == here.stop and other == there.stop:
            other = there.stop - 1
        source_at, target_at = (cut, other) if self._on_source else (other, cut)
        return edit.split(beads, at, source_at, target_at)

    def _apply(self, change: Callable[[Alignment, int], Alignment]) -> None:
        before, at = self._alignment(), self._model.place_bead
        if before is None or at is None or not self.allowed():
            return
        after = change(before, at)
        if after is before:
            return
        self._done.append(before)
        del self._done[:-_DEEPEST]
        self._undone.clear()
        self._settled = self._settled or before
        self._show(after)
        self.follow_wanted.emit(self._settled, after)

    def _swap(self, out: list[Alignment], into: list[Alignment]) -> None:
        now = self._alignment()
        if out and now is not None:
            self._settled = None
            into.append(now)
            self._show(out.pop())

    def _alignment(self) -> Alignment | None:
        pair = self._model.pair
        if pair is None or not isinstance(pair.alignment, Alignment):
            return None
        return pair.alignment

    def _show(self, alignment: Alignment) -> None:
        pair = self._model.pair
        assert pair is not None
        corrected = replace(pair, alignment=alignment)
        self._model.replace_alignment(corrected)
        self._model.corrected.emit(corrected)
        self.changed.emit()

    def _forget(self) -> None:
        self._settled = None
        self._done.clear()
        self._undone.clear()
        self.changed.emit()
