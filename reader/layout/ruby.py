"""Ruby geometry: how wide a base gets, and where each character of a reading stands.

The readings are centred over their bases. A shorter reading is spread 1:2:1 (half a gap at its
ends); a longer one may hang over a neighbouring kana, or over what a short reading beside it leaves
free, then the base is spread in the same way.
Source: W3C, "Requirements for Japanese Text Layout", 3.3 (mono and group ruby).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OVERHANG_EM = 0.25
APART_EM = 0.1
"""Least blank between two readings of which one hangs over the other's base."""
_BLANK = 0.6
"""Of a letter's width, on both sides of a reading in letters together."""


@dataclass(frozen=True, slots=True)
class RubyBox:
    """One reading over characters start..end of a piece of text.

    `advances` are the widths of the reading's characters in pixels.
    """

    start: int
    end: int
    advances: tuple[float, ...]
    in_letters: bool = False
    """A word in Latin letters: never spread, and kept apart from its neighbours by a blank."""

    @property
    def width(self) -> float:
        whole = sum(self.advances)
        if self.in_letters and self.advances:
            return whole * (1 + _BLANK / len(self.advances))
        return whole


@dataclass(frozen=True, slots=True)
class RubyFit:
    """How a reading fits its base, in pixels."""

    extra: float
    """By how much the base grows."""
    hang_left: float
    hang_right: float


def fit(base_width: float, ruby_width: float, *, room_before: float, room_after: float) -> RubyFit:
    """Whether the reading hangs over its neighbours or spreads its base.

    Args:
        room_before, room_after: by how many pixels it may hang over what stands beside it.
    """
    excess = ruby_width - base_width
    if excess <= 0:
        return RubyFit(0.0, 0.0, 0.0)
    left, right = min(room_before, excess / 2), min(room_after, excess / 2)
    return RubyFit(excess - left - right, left, right)


def blank_beside(base_width: float, box: RubyBox) -> float:
    """What a reading that is shorter than its base leaves free at either end, in pixels."""
    slack = max(0.0, base_width - box.width)
    return slack / 2 if box.in_letters or not box.advances else slack / (2 * len(box.advances))


def spread(
    advances: Sequence[float], left: float, width: float, *, in_letters: bool = False
) -> list[float]:
    """Left edges of characters spread 1:2:1 over `width` pixels from `left`; centred without
    spreading where they are wider, or letters of one word."""
    slack = width - sum(advances)
    gap = max(0.0, slack) / len(advances) if advances and not in_letters else 0.0
    x = left + (gap / 2 if gap else slack / 2)
    places = []
    for advance in advances:
        places.append(x)
        x += advance + gap
    return places
