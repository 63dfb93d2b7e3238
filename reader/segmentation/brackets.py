"""Which brackets and quotes match; a lost one must not swallow the rest of the text."""

from __future__ import annotations

from reader.segmentation.marks import PAIRS

_OPENING = {closer: opener for opener, closer in PAIRS.items()}


def matched_pairs(text: str) -> list[tuple[int, int]]:
    """(opening, closing) positions of the brackets that match, by closing position.

    A closing mark matches the nearest open one of its kind; what was opened inside and left
    open is dropped, and an opening mark that is never closed pairs with nothing.
    """
    pairs: list[tuple[int, int]] = []
    open_marks: list[int] = []
    for position, char in enumerate(text):
        if char in PAIRS:
            open_marks.append(position)
        elif char in _OPENING:
            wanted = _OPENING[char]
            for depth in range(len(open_marks) - 1, -1, -1):
                if text[open_marks[depth]] == wanted:
                    pairs.append((open_marks[depth], position))
                    del open_marks[depth:]
                    break
    return pairs
