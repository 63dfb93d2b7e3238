"""Which columns the page has at some width, in the look the reader chose."""

from __future__ import annotations

from dataclasses import replace

from reader.layout.columns import ColumnMeasures, Columns, one_column, side_by_side, stacked
from reader.layout.pair import ReadingPair, Side
from reader.text.language import language
from reader.ui.models.page_model import Look, Mode, PageModel
from reader.ui.theme import measure, tokens

_STACK_BELOW = 900
"""Pixels of text area; from here to the tokens' 960 the columns are narrow, but still readable, so
that docking the panel in a usual window does not turn the page into another one."""
_LEAST_COLUMN = 200
"""Pixels at 100 %: very large type in narrower columns leaves one or two words a line."""


def side_scale(look: Look, side: Side) -> float:
    """The scale of one side: the common one, moved by the side's own steps."""
    steps: list[float] = tokens()["reading_scale_steps"]
    offset = look.source_offset if side is Side.SOURCE else look.target_offset
    nearest = min(range(len(steps)), key=lambda index: abs(steps[index] - look.scale))
    if not offset:
        return look.scale
    return steps[min(max(nearest + offset, 0), len(steps) - 1)]


def columns_for(width: int, pair: ReadingPair, model: PageModel) -> Columns:
    look = model.look
    measures = column_measures(look.column)
    if look.editing:
        gutter = int(measure("edit.gutter"))
        return side_by_side(width, replace(measures, gutter=gutter), scale=look.scale)
    if look.hidden_side is not None:
        shown = language(pair.document(look.hidden_side.other).language)
        return one_column(width, measures, scale=look.scale, right_to_left=shown.right_to_left)
    if model.stacked:
        return stacked(
            width,
            measures,
            scale=look.scale,
            right_to_left=language(pair.source.language).right_to_left,
            translation_right_to_left=language(pair.target.language).right_to_left,
        )
    return side_by_side(width, measures, scale=look.scale)


def wants_stacking(width: int, look: Look) -> bool:
    """Whether the page is too narrow for two columns side by side."""
    if look.editing or look.hidden_side is not None:
        return False
    if look.mode is Mode.INTERLEAVED:
        return True
    measures = column_measures(look.column)
    column = side_by_side(width, measures, scale=look.scale).left_width
    if look.insist_on_columns:
        return width < _STACK_BELOW and column < measures.column_min
    return width < _STACK_BELOW or column < _LEAST_COLUMN * look.scale


def column_measures(column: int = 0) -> ColumnMeasures:
    reading, interleaved = tokens()["reading"], tokens()["interleaved"]
    return ColumnMeasures(
        side_margin=reading["side_margin"],
        side_margin_narrow=reading["side_margin_narrow"],
        gutter=reading["gutter"],
        gutter_narrow=reading["gutter_narrow"],
        column=column or reading["column_default"],
        column_min=reading["column_min"],
        two_columns_from=tokens()["breakpoints"]["two_columns_from_reading_area"],
        measure=interleaved["measure"],
        number_column=interleaved["number_column"],
        indent=interleaved["indent"],
    )
