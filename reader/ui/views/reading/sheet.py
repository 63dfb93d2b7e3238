"""Sets the rows of the page, only those that are asked for, and keeps the recent ones."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import partial

from reader.layout.columns import side_by_side
from reader.layout.heights import Heights
from reader.layout.pair import ReadingPair, Side
from reader.layout.rows import Row, RowKind
from reader.text.language import language
from reader.text.ruby import Ruby
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.theme import measure, tokens
from reader.ui.views.reading.cell import Cell, set_cell
from reader.ui.views.reading.guesses import FOLD_LINE, guess_of, guessed_heights, nothing
from reader.ui.views.reading.page_columns import column_measures, columns_for, side_scale
from reader.ui.views.reading.readings import has_readings, readings_to_set
from reader.ui.views.reading.row_box import RowBox
from reader.ui.views.reading.style import TypeStyles

_KEPT_ROWS = 96
"""A few windows full. Python's collector walks through all of them now and then: of 400 rows it
took a tenth of a second."""
_STACK_GAP = 4


class Sheet:
    """The open pair at one width: columns, styles of both sides, heights, set rows."""

    def __init__(self, model: PageModel) -> None:
        self._model = model
        self._set_rows: OrderedDict[int, RowBox] = OrderedDict()
        self._unfolded: set[int] = set()
        self._row_starts: dict[Side, list[int]] = {side: [] for side in Side}
        self.columns = side_by_side(1000, column_measures())
        self.styles: dict[Side, TypeStyles] = {}
        self.heights = Heights([])

    def reset(self, width: int) -> None:
        """Forget what was set; guess all heights anew for a page of this width."""
        self._set_rows.clear()
        pair = self._model.pair
        if pair is None:
            self.heights = Heights([])
            return
        self.columns = columns_for(width, pair, self._model)
        self.styles = {side: self._styles_of(side, pair) for side in Side}
        self.heights = Heights(self._guessed_heights(pair))
        self._row_starts = {
            side: [row.segments(side).start for row in self._model.rows] for side in Side
        }

    def forget_folds(self) -> None:
        self._unfolded.clear()

    def is_unfolded(self, index: int) -> bool:
        return self._model.rows[index].beads.start in self._unfolded

    def toggle_fold(self, index: int) -> None:
        self._unfolded ^= {self._model.rows[index].beads.start}
        self.forget_rows([index])

    @property
    def has_folds(self) -> bool:
        return any(row.kind is RowKind.FOLDED for row in self._model.rows)

    @property
    def all_unfolded(self) -> bool:
        return all(
            row.beads.start in self._unfolded
            for row in self._model.rows
            if row.kind is RowKind.FOLDED
        )

    def unfold_all(self, unfolded: bool) -> None:
        """Open or close every quiet line; the page is to be laid out anew then."""
        rows = self._model.rows if unfolded else ()
        self._unfolded = {row.beads.start for row in rows if row.kind is RowKind.FOLDED}

    def forget_rows(self, indices: Iterable[int]) -> None:
        """Set these rows anew when they are asked for; their heights may change."""
        for index in indices:
            self._set_rows.pop(index, None)
            self.heights.forget(index)

    def kept_rows(self) -> list[RowBox]:
        return list(self._set_rows.values())

    def is_set(self, index: int) -> bool:
        return index in self._set_rows

    def is_annotated(self, index: int) -> bool:
        """Whether the readings that a row needs room for are known."""
        return all(
            self._model.annotation(side, self._model.document(side).segments[segment].block)
            is not None
            for side, styles in self.styles.items()
            if styles.has_ruby
            for segment in self._model.rows[index].segments(side)
        )

    def row(self, index: int) -> RowBox:
        found = self._set_rows.get(index)
        if found is not None:
            self._set_rows.move_to_end(index)
            return found
        found = self._set_rows[index] = self._set(index)
        self.heights.set(index, found.height)
        if len(self._set_rows) > _KEPT_ROWS:
            self._set_rows.popitem(last=False)
        return found

    def height(self, index: int) -> int:
        return self.row(index).height

    def row_of(self, side: Side, segment: int) -> int:
        """Index of the row that shows a segment."""
        index = bisect_right(self._row_starts[side], segment) - 1
        rows = self._model.rows
        # Rows with nothing on this side start where the next one does.
        while index > 0 and segment not in rows[index].segments(side):
            index -= 1
        return max(0, index)

    def _styles_of(self, side: Side, pair: ReadingPair) -> TypeStyles:
        look = self._model.look
        scale = side_scale(look, side)
        below = self.columns.stacked and side is Side.TARGET
        if below:
            scale *= measure("interleaved.translation_scale")
        return TypeStyles(
            language(pair.document(side).language),
            scale,
            ruby=has_readings(look, pair.document(side), self._model.reading_wishes),
            quiet=below,
            family=look.source_family if side is Side.SOURCE else look.target_family,
            justify=look.justify,
        )

    @property
    def _card_pad(self) -> tuple[int, int]:
        """Above and below, and beside the text of a bead that has a border."""
        if not self._model.look.editing:
            return 0, 0
        above, beside = tokens()["edit"]["bead_pad"]
        return above, beside

    def _width(self, side: Side) -> int:
        columns = self.columns
        width = columns.left_width if side is Side.SOURCE else columns.right_width
        return width - 2 * self._card_pad[1]

    def _left(self, side: Side) -> int:
        left = self.columns.left if side is Side.SOURCE else self.columns.right
        return left + self._card_pad[1]

    def _set(self, index: int) -> RowBox:
        row = self._model.rows[index]
        if row.kind is RowKind.FOLDED:
            if row.beads.start not in self._unfolded:
                return self._folded(index, row)
            return self._unfold(index, row)
        return self._arrange(index, row, self._cells(row))

    def _cells(self, row: Row) -> dict[Side, Cell]:
        gap, hidden = int(measure("reading.row_gap")), self._model.look.hidden_side
        return {
            side: Cell((), (), 0, self._width(side))
            if side is hidden
            else set_cell(
                self._model.document(side),
                row.segments(side),
                self.styles[side],
                self._width(side),
                readings=partial(self._readings, side),
                block_gap=gap,
            )
            for side in Side
        }

    def _readings(self, side: Side, block: int) -> Sequence[Ruby]:
        model = self._model
        known = model.annotation(side, block)
        return readings_to_set(model.look, model.reading_wishes, model.document(side), known)

    def _folded(self, index: int, row: Row) -> RowBox:
        empty = {side: Cell((), (), 0, self._width(side)) for side in Side}
        lefts = {side: self._left(side) for side in Side}
        gap = int(measure("reading.row_gap"))
        return RowBox(
            index=index,
            row=row,
            cells=empty,
            lefts=lefts,
            tops=dict.fromkeys(Side, 0),
            height=FOLD_LINE + gap,
            body=FOLD_LINE,
            baseline=21,
            folded=True,
        )

    def _unfold(self, index: int, row: Row) -> RowBox:
        found = self._arrange(index, row, self._cells(row))
        found.unfolded = True
        for side in Side:
            found.tops[side] += FOLD_LINE
        found.height += FOLD_LINE
        found.body += FOLD_LINE
        found.baseline += FOLD_LINE
        return found

    def _arrange(self, index: int, row: Row, cells: dict[Side, Cell]) -> RowBox:
        lefts = {side: self._left(side) for side in Side}
        if all(cell.is_empty for cell in cells.values()):
            return RowBox(index, row, cells, lefts, dict.fromkeys(Side, 0), 0, 0, 0)
        above = self._space_above(index, cells)
        if self.columns.stacked:
            return self._stack(index, row, cells, lefts, above)
        pad = self._card_pad[0]
        if pad:
            above = pad
        baseline = max(cell.baseline for cell in cells.values()) + above
        tops = {side: baseline - cell.baseline for side, cell in cells.items()}
        body = max(tops[side] + cell.height for side, cell in cells.items() if not cell.is_empty)
        body += pad
        if pad:
            gap = int(measure("edit.bead_gap"))
        else:
            gap = int(measure("reading.row_gap")) if self._ends_block(row) else 0
        height = body + gap
        return RowBox(index, row, cells, lefts, tops, height, body, baseline)

    def _ends_block(self, row: Row) -> bool:
        """Whether a paragraph ends with the row on some side; not where it was only cut because
        it is longer than the window."""
        if self._model.look.mode is Mode.ROWS:
            return True
        for side in Side:
            document, stop = self._model.document(side), row.segments(side).stop
            segments = document.segments
            if not row.segments(side):
                continue
            if stop == len(segments) or segments[stop - 1].block != segments[stop].block:
                return True
        return False

    def _stack(
        self,
        index: int,
        row: Row,
        cells: dict[Side, Cell],
        lefts: dict[Side, int],
        above: int,
    ) -> RowBox:
        source, target = cells[Side.SOURCE], cells[Side.TARGET]
        gap = _STACK_GAP if not source.is_empty and not target.is_empty else 0
        tops = {Side.SOURCE: above, Side.TARGET: above + source.height + gap}
        body = above + source.height + gap + target.height
        first = target if source.is_empty else source
        name = "paragraph_gap" if self._ends_paragraph(row) else "pair_gap"
        height = body + int(measure(f"interleaved.{name}"))
        return RowBox(index, row, cells, lefts, tops, height, body, above + first.baseline)

    def _ends_paragraph(self, row: Row) -> bool:
        document = self._model.document(Side.SOURCE)
        stop = row.source.stop
        if not row.source or stop >= len(document.segments):
            return not row.source
        return document.segments[stop - 1].block != document.segments[stop].block

    def _space_above(self, index: int, cells: dict[Side, Cell]) -> int:
        if index == 0:
            return 0
        firsts = [cell.pieces[0].style.space_above for cell in cells.values() if cell.pieces]
        return max(firsts, default=0)

    def _guessed_heights(self, pair: ReadingPair) -> list[int]:
        hidden = self._model.look.hidden_side
        guess = {
            side: nothing
            if side is hidden
            else guess_of(side, pair, self.styles[side], self._width(side))
            for side in Side
        }
        return guessed_heights(self._model.rows, guess, stacked=self.columns.stacked)
