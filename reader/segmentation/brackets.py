"""Which brackets and quotes match; a lost one must not swallow the rest of the text."""

from __future__ import annotations

import re
from collections import Counter

from reader.segmentation.marks import PAIRS

_BRACKET = re.compile(f"[{re.escape(''.join(PAIRS) + ''.join(PAIRS.values()))}]")
_OPENING = {closer: opener for opener, closer in PAIRS.items()}


def matched_pairs(text: str) -> list[tuple[int, int]]:
    """(opening, closing) positions of the brackets that match, by closing position.

    A closing mark matches the nearest open one of its kind; what was opened inside and left
    open is dropped, and an opening mark that is never closed pairs with nothing.
    """
    pairs: list[tuple[int, int]] = []
    open_marks: list[int] = []
    open_count: Counter[str] = Counter()
    for match in _BRACKET.finditer(text):
        char, position = match.group(), match.start()
        if char in PAIRS:
            open_marks.append(position)
            open_count[char] += 1
        elif open_count[_OPENING[char]]:
            opening = -1
            while opening < 0 or text[opening] != _OPENING[char]:
                opening = open_marks.pop()
                open_count[text[opening]] -= 1
            pairs.append((opening, position))
    return pairs
