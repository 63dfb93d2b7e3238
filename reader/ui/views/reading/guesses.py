"""How high rows will be, guessed from the length of their texts until they are set."""

from __future__ import annotations

from collections.abc import Callable

from reader.documents.document import BlockKind
from reader.layout.pair import ReadingPair, Side
from reader.layout.rows import Row, RowKind
from reader.ui.theme import measure
from reader.ui.views.reading.style import TypeStyles

FOLD_LINE = 32
"""Height of the quiet line that stands for what surrounds the text."""

# Width of an average character in em.
_CHARACTER_EM = {"Jpan": 1.0, "Hans": 1.0, "Hant": 1.0, "Kore": 0.85, "Arab": 0.42}


def guessed_heights(
    rows: tuple[Row, ...],
    guess: dict[Side, Callable[[range], int]],
    *,
    stacked: bool,
) -> list[int]:
    """Height of each row with the gap below it, in pixels; `guess` is for the text of a side."""
    gap = int(measure("reading.row_gap"))
    found = []
    for row in rows:
        if row.kind is RowKind.FOLDED:
            found.append(FOLD_LINE + gap)
            continue
        heights = guess[Side.SOURCE](row.source), guess[Side.TARGET](row.target)
        height = sum(heights) if stacked else max(heights)
        found.append(height + gap if height else 0)
    return found


def guess_of(
    side: Side, pair: ReadingPair, styles: TypeStyles, width: int
) -> Callable[[range], int]:
    """Height in pixels of sentences of one side, in a column of some width."""
    style = styles.of(BlockKind.PARAGRAPH)
    per_line = max(1.0, width / (_CHARACTER_EM.get(style.script, 0.47) * style.size))
    segments, line = pair.document(side).segments, style.line

    def height(part: range) -> int:
        if not part:
            return 0
        length = segments[part[-1]].span.end - segments[part[0]].span.start
        return (int(length / per_line) + 1) * line

    return height


def nothing(_part: range) -> int:
    """For a side that is hidden."""
    return 0
