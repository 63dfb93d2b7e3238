"""What a correction entails: the match up to the nearest confirmed beads is sought anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.alignment.bead import Alignment
from reader.alignment.evidence import NONE, Evidence
from reader.documents.document import Document
from reader.jobs import CancelToken

if TYPE_CHECKING:
    from reader.alignment.encoder import Encoder
    from reader.alignment.pair import Pair


_WARMED = 600
"""Segments of both sides up to which everything is worked out before the first correction; of
longer texts, what a correction touches when it is made."""


class Follower:
    """Two documents made ready once, so that each correction is followed in a moment.

    Used from one worker thread at a time.
    """

    def __init__(
        self,
        source: Document,
        target: Document,
        encoder: Encoder,
        evidence: Callable[[], Evidence] = lambda: NONE,
    ) -> None:
        """Args: evidence: what other versions say of the two, asked when they are made ready."""
        self._documents, self._encoder = (source, target), encoder
        self._evidence = evidence
        self._pair: Pair | None = None
        self._flipped = False

    @property
    def is_ready(self) -> bool:
        return self._pair is not None

    def prepare(self, cancel: CancelToken | None = None) -> None:
        """Read the vectors of both texts; some seconds for a book. Raises: Cancelled."""
        from reader.alignment.aligner import AlignmentInput, is_flipped, prepare, warm

        source, target = (AlignmentInput.from_document(text) for text in self._documents)
        if self._pair is not None or not len(source) or not len(target):
            return
        self._flipped = is_flipped(source, target)
        heard = self._evidence()
        if self._flipped:
            source, target, heard = target, source, heard.flipped()
        pair = prepare(source, target, encoder=self._encoder, evidence=heard, cancel=cancel)
        if len(source) + len(target) <= _WARMED:
            warm(pair, cancel)
        self._pair = pair

    def follow(
        self, before: Alignment, after: Alignment, cancel: CancelToken | None = None
    ) -> Alignment:
        """`after` with everything sought anew that may follow from what makes it differ from
        `before`. Confirmed beads stay. Raises: Cancelled."""
        from reader.alignment.aligner import realign, remember

        changed = changed_beads(before, after)
        if not changed:
            return after
        self.prepare(cancel)
        if self._pair is None:
            return after
        if cancel is not None:
            cancel.check()
        if self._flipped:
            before, after = before.flipped(), after.flipped()
        remember(self._pair, before)
        found = realign(after, self._pair, changed.start, changed.stop)
        return found.flipped() if self._flipped else found


def changed_beads(before: Alignment, after: Alignment) -> range:
    """Indices of the beads of `after` from the first to the last that `before` had not."""
    old, new = before.beads, after.beads
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    same = 0
    while same < shorter - start and old[-1 - same] == new[-1 - same]:
        same += 1
    return range(start, len(new) - same)
