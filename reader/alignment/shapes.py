"""Which beads there are."""

from __future__ import annotations

MAX_SIDE = 5
MAX_BOTH = 7
SHAPES = tuple(
    (n, m)
    for n in range(1, MAX_SIDE + 1)
    for m in range(1, MAX_SIDE + 1)
    if n + m <= MAX_BOTH
)  # fmt: skip
"""Beads with both sides filled; null beads hold one segment."""
