"""Where the reader jumped from, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

P = TypeVar("P")
_LONGEST = 100


@dataclass
class Trail(Generic[P]):
    """Back and forward as in a browser; places of any kind, the newest last."""

    _behind: list[P] = field(default_factory=list)
    _ahead: list[P] = field(default_factory=list)

    def leave(self, place: P) -> None:
        """The reader jumps away from `place`; what was ahead is forgotten."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-_LONGEST]
        self._ahead.clear()

    def back(self, here: P) -> P | None:
        return self._step(self._behind, self._ahead, here)

    def forward(self, here: P) -> P | None:
        return self._step(self._ahead, self._behind, here)

    def clear(self) -> None:
        self._behind.clear()
        self._ahead.clear()

    @staticmethod
    def _step(out: list[P], into: list[P], here: P) -> P | None:
        while out:
            place = out.pop()
            if place != here:
                into.append(here)
                return place
        return None
