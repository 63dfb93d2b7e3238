"""Cutting a run of script without spaces into the likeliest words of a list."""

from __future__ import annotations

import math
from collections.abc import Mapping


class WordList:
    """Words with the cost of each, in nats, laid out for finding the cheapest division.

    Every beginning of a word is kept too (cost infinite), so that a search from one position
    stops at the first beginning no word has.
    """

    def __init__(self, frequencies: Mapping[str, float], *, unknown: float) -> None:
        """Args: frequencies: share of running text; unknown: of a single character in no word."""
        costs: dict[str, float] = {}
        for word, frequency in frequencies.items():
            costs[word] = -math.log(frequency)
            for end in range(1, len(word)):
                costs.setdefault(word[:end], math.inf)
        self._costs = costs
        self._unknown = -math.log(unknown)

    def __contains__(self, word: str) -> bool:
        return self._costs.get(word, math.inf) < math.inf

    def cost(self, word: str) -> float:
        """In nats; infinite for what is no word."""
        return self._costs.get(word, math.inf)

    def divide(self, run: str) -> list[int]:
        """Where words end in `run`, the last one at len(run): the cheapest division there is."""
        size = len(run)
        costs, unknown = self._costs, self._unknown
        best = [math.inf] * size + [0.0]
        ends = [0] * (size + 1)
        for start in range(size - 1, -1, -1):
            end = start + 1
            cost = costs.get(run[start])
            if cost is None or cost > unknown:
                least = unknown + best[end]
            else:
                least = cost + best[end]
            chosen = end
            while cost is not None and end < size:
                end += 1
                cost = costs.get(run[start:end])
                if cost is not None and cost + best[end] < least:
                    least, chosen = cost + best[end], end
            best[start], ends[start] = least, chosen
        found, start = [], 0
        while start < size:
            start = ends[start]
            found.append(start)
        return found
