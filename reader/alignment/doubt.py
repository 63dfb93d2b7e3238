"""Whether two texts are translations of each other at all."""

from __future__ import annotations

from reader.alignment.bead import Alignment

_UNSURE = 0.7
"""Mean confidence of filled beads: .88 and more on real translations, even in a language that the
encoder does not know; .58 at most on texts that have nothing to do with each other."""
_FEWEST = 5
"""Filled beads below which the mean says nothing."""


def looks_unrelated(alignment: Alignment) -> bool:
    """True when the search paired segments only because it had to. What the reader confirmed does
    not count either way; texts of a few sentences are given the benefit of the doubt."""
    filled = [bead for bead in alignment.beads if not bead.is_null and not bead.confirmed]
    if len(filled) < _FEWEST:
        return False
    weights = [len(bead.source) + len(bead.target) for bead in filled]
    sure = sum(b.confidence * w for b, w in zip(filled, weights, strict=True)) / sum(weights)
    return sure < _UNSURE
