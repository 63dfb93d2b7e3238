"""What the rest of the text says about two words: whether they come and go together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.links_runs import Unit
from reader.alignment.links_units import units_of
from reader.text.token import Token

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

Beads = Iterable[tuple[Sequence[Token], Sequence[Token]]]


class Occurrences:
    """In which beads of two versions each word stands."""

    def __init__(self, beads: Beads, languages: tuple[str, str]) -> None:
        """Args: beads: the words of both sides of every bead, the one to be linked among them."""
        self._places: tuple[dict[str, set[int]], dict[str, set[int]]] = (
            defaultdict(set),
            defaultdict(set),
        )
        for number, sides in enumerate(beads):
            for places, tokens, language in zip(self._places, sides, languages, strict=True):
                for unit in units_of(tokens, language):
                    places[_key(unit)].add(number)

    def evidence(self, source: Sequence[Unit], target: Sequence[Unit]) -> tuple[Floats, Floats]:
        """(n, m) each, 0 to 1: how regularly two words stand in the same of the other beads; how
        regularly the one stands there without the other. Both 0 for a word that stands nowhere
        else."""
        here = [self._places[0].get(_key(unit), set()) for unit in source]
        there = [self._places[1].get(_key(unit), set()) for unit in target]
        together, apart = (np.zeros((len(source), len(target))) for _ in range(2))
        for i, some in enumerate(here):
            for j, others in enumerate(there):
                fewer = min(len(some), len(others)) - 1
                if fewer < 1:
                    continue
                both = max(len(some & others) - 1, 0)
                share = 2 * both / (len(some) + len(others) - 2)
                together[i, j] = share * both / (both + 1)
                apart[i, j] = (1 - share) * fewer / (fewer + 1)
        return together, apart


def _key(unit: Unit) -> str:
    return unit.digits or unit.lemma.casefold()
