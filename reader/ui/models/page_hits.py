"""What a search found on the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.layout.pair import Side
from reader.text.span import Span


class Hits:
    """Places in both texts, in reading order of the pair, and the one the reader is at."""

    def __init__(self, found: Sequence[tuple[Side, Span]] = (), current: int = -1) -> None:
        """The hits of one side do not overlap."""
        self.found = tuple(found)
        self._of = {side: sorted(span for at, span in found if at is side) for side in Side}
        self.current = -1
        self.go(current)

    def go(self, current: int) -> None:
        """To one of the hits, by its index; anything else is to none."""
        self.current = current if 0 <= current < len(self.found) else -1

    def within(self, side: Side, span: Span) -> list[Span]:
        """The hits of one side that overlap a stretch."""
        spans = self._of[side]
        first = bisect_right(spans, span.start, key=lambda hit: hit.end)
        stop = bisect_left(spans, span.end, key=lambda hit: hit.start)
        return spans[first:stop]
