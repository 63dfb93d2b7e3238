"""What only the interleaved page paints: a lit pair as one block, a rule beside translations."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reader.layout.boxes import Box
from reader.layout.columns import Columns
from reader.layout.pair import Side
from reader.ui.theme import Theme, measure
from reader.ui.views.reading import strokes
from reader.ui.views.reading.row_box import RowBox

_PAD_BEFORE = 18
_PAD_AFTER = 12
_PAD_ABOVE = 4
_BEHIND_TRANSLATION = 6


def paint_stacked_highlight(
    painter: QPainter, box: RowBox, columns: Columns, look: str, theme: Theme
) -> None:
    """Ochre over green, as wide as the column, with the marks where lines begin."""
    mirrored = columns.gutter_left > columns.left
    before, after = (_PAD_AFTER, _PAD_BEFORE) if mirrored else (_PAD_BEFORE, _PAD_AFTER)
    left = columns.left - before
    right = columns.left + columns.left_width + after
    mark = measure("reading.mark_width")
    middle = box.tops[Side.TARGET]
    extents = {
        Side.SOURCE: (box.tops[Side.SOURCE] - _PAD_ABOVE, middle),
        Side.TARGET: (middle, box.body + _BEHIND_TRANSLATION),
    }
    if box.cells[Side.TARGET].is_empty:
        extents[Side.SOURCE] = extents[Side.SOURCE][0], box.body + _PAD_ABOVE
    elif box.cells[Side.SOURCE].is_empty:
        extents[Side.TARGET] = middle - _PAD_ABOVE, extents[Side.TARGET][1]
    shown = [side for side in Side if not box.cells[side].is_empty]
    boxes = [Box(left, *extents[side][:1], right, extents[side][1]) for side in shown]
    for side, part in zip(shown, boxes, strict=True):
        painter.save()
        painter.setClipRect(strokes.rect(part))
        colour = theme.colour(f"{side.value}-{look}")
        whole = Box(left, boxes[0].top, right, boxes[-1].bottom)
        strokes.fill_outline(painter, [whole], colour, measure("radius.highlight"), theme.edge)
        x = right - mark if mirrored else left
        painter.fillRect(QRectF(x, part.top, mark, part.height), theme.colour(f"{side.value}-mark"))
        painter.restore()


def paint_translation_rule(painter: QPainter, box: RowBox, columns: Columns, theme: Theme) -> None:
    """A thin line where a translation stands below its original."""
    cell = box.cells[Side.TARGET]
    if cell.is_empty or box.folded or box.unfolded:
        return
    width = measure("interleaved.rule")
    mirrored = cell.pieces[0].style.right_to_left
    x = columns.left + columns.left_width - width if mirrored else columns.left
    painter.fillRect(QRectF(x, box.tops[Side.TARGET], width, cell.height), theme.colour("rule"))
