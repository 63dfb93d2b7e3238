"""Where the two texts stand in a reading area of some width."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ColumnMeasures:
    """Lengths in pixels at 100 %, from the design tokens."""

    side_margin: int
    side_margin_narrow: int
    gutter: int
    gutter_narrow: int
    column: int
    column_min: int
    two_columns_from: int
    """Reading areas narrower than this have the narrow margins and gutter."""
    measure: int
    """Width of the one column that interleaved texts share."""
    number_column: int
    indent: int
    """Of the translation below its original."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths of both texts, in pixels from the left of the reading area."""

    left: int
    right: int
    left_width: int
    right_width: int
    gutter_left: int
    gutter_width: int
    stacked: bool = False
    """The right-hand text stands below the left-hand one, in the same column."""
    alone: bool = False
    """Only one of the two is shown; the other's edges are the same."""

    @property
    def gutter_middle(self) -> int:
        return self.gutter_left + self.gutter_width // 2


def side_by_side(width: int, measures: ColumnMeasures, *, scale: float = 1.0) -> Columns:
    """Two equal columns, as wide as `measures.column` times the text's scale or what fits; the
    pair is centred."""
    narrow = width < measures.two_columns_from
    margin = measures.side_margin_narrow if narrow else measures.side_margin
    gutter = measures.gutter_narrow if narrow else measures.gutter
    fits = (width - 2 * margin - gutter) // 2
    column = max(80, min(fits, round(measures.column * max(1.0, scale))))
    left = max(margin, (width - 2 * column - gutter) // 2)
    gutter_left = left + column
    return Columns(left, gutter_left + gutter, column, column, gutter_left, gutter)


def one_column(
    width: int, measures: ColumnMeasures, *, scale: float = 1.0, right_to_left: bool = False
) -> Columns:
    """One of the texts alone, with the numbers beside it, where its lines begin."""
    found = stacked(width, measures, scale=scale, right_to_left=right_to_left)
    return replace(found, right=found.left, right_width=found.left_width, stacked=False, alone=True)


def stacked(
    width: int,
    measures: ColumnMeasures,
    *,
    scale: float = 1.0,
    right_to_left: bool = False,
    translation_right_to_left: bool = False,
) -> Columns:
    """One column for both texts with the numbers beside it, where the lines of the original
    begin; the translation is indented from where its own lines begin."""
    margin, numbers, indent = measures.side_margin_narrow, measures.number_column, measures.indent
    fits = width - 2 * margin - numbers
    column = max(80, min(fits, round(measures.measure * max(1.0, scale))))
    start = max(margin, (width - column - numbers) // 2)
    left = start if right_to_left else start + numbers
    return Columns(
        left=left,
        right=left if translation_right_to_left else left + indent,
        left_width=column,
        right_width=column - indent,
        gutter_left=start + column if right_to_left else start,
        gutter_width=numbers,
        stacked=True,
    )
