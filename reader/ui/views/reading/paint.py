"""Paints one row: highlights, tints, selection, marks, text and readings, in that order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.documents.document import Document
from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import Mode, PageModel, StatusLook
from reader.ui.theme import Theme, measure, tokens
from reader.ui.views.reading import strokes
from reader.ui.views.reading.edit_frames import FramePainter
from reader.ui.views.reading.gridded import GriddedPiece
from reader.ui.views.reading.gutter import GutterPainter, Lit
from reader.ui.views.reading.piece import WHOLE, Band
from reader.ui.views.reading.readings import readings_seen
from reader.ui.views.reading.row_box import RowBox, Tint
from reader.ui.views.reading.sheet import Sheet
from reader.ui.views.reading.stacked import paint_stacked_highlight, paint_translation_rule
from reader.ui.views.reading.veil import paint_veil
from reader.ui.views.reading.word_marks import marked_lines, paint_word_marks
from reader.vocabulary.term import Status

_LEARNING = frozenset(
    {
        Status.NEW,
        Status.LEARNING_1,
        Status.LEARNING_2,
        Status.LEARNING_3,
        Status.LEARNING_4,
        Status.LEARNING_5,
    }
)
_KEYBOARD_RING = 2.0


class RowPainter:
    """Paints rows of one sheet in one theme; the painter's origin is the row's top left corner."""

    def __init__(self, model: PageModel, sheet: Sheet, theme: Theme) -> None:
        self._model, self._sheet = model, sheet
        self.gutter = GutterPainter(model, sheet, theme)
        self.frames = FramePainter(model, sheet, theme)
        self.set_theme(theme)
        self.keyboard_active = False
        """Whether the sentence and word of the keyboard are to be marked."""
        self.hovered_word: tuple[Side, Token] | None = None

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.gutter.theme = self.frames.theme = theme

    def paint(
        self,
        painter: QPainter,
        box: RowBox,
        *,
        first_on_screen: bool = False,
        only_gutter: bool = False,
        band: Band = WHOLE,
    ) -> None:
        """
        Args:
            only_gutter: the text is on the screen already, only numbers are to be painted.
            band: what of the row is in sight; from its top.
        """
        if self._model.look.editing:
            self._paint_for_editing(painter, box, band)
            return
        if box.folded or box.unfolded:
            self.gutter.paint_fold(painter, box)
        if self._sheet.columns.stacked:
            paint_translation_rule(painter, box, self._sheet.columns, self.theme)
        lit = self.lit_beads(box)
        for item in lit:
            self._paint_highlight(painter, box, item)
        for side in Side:
            if not (only_gutter or box.cells[side].is_empty):
                self._paint_cell(painter, box, side, lit, band)
        self.gutter.paint(painter, box, lit, first_on_screen=first_on_screen)

    def prepare(self, box: RowBox) -> None:
        """In idle time, put glyphs in their places and find coloured and marked words."""
        for side in Side:
            for piece in box.cells[side].pieces:
                piece.prepare()
            self.tints(box, side)
            if self._model.look.words_marked:
                marked_lines(box, side, self._model)

    def _paint_for_editing(self, painter: QPainter, box: RowBox, band: Band) -> None:
        self.frames.paint(painter, box)
        for side in Side:
            if not box.cells[side].is_empty:
                self._paint_cell(painter, box, side, [], band)
        self.frames.paint_caret(painter, box)

    def lit_beads(self, box: RowBox) -> list[Lit]:
        """The beads of the row to be lit, the pinned one first."""
        model, hovered = self._model, self.lit_bead()
        found = []
        if model.pinned_bead is not None and model.pinned_bead in box.row.beads:
            found.append(Lit(model.pinned_bead, "pinned"))
        if hovered is not None and hovered in box.row.beads and hovered != model.pinned_bead:
            found.append(Lit(hovered, "highlight"))
        return found

    def lit_bead(self) -> int | None:
        """The bead under the pointer, else the keyboard's while keys are used."""
        if self._model.hovered_bead is None and self.keyboard_active:
            return self._model.place_bead
        return self._model.hovered_bead

    def _paint_highlight(self, painter: QPainter, box: RowBox, lit: Lit) -> None:
        if self._sheet.columns.stacked:
            paint_stacked_highlight(painter, box, self._sheet.columns, lit.look, self.theme)
            return
        outset = measure("reading.highlight_outset_x")
        radius = measure("radius.highlight")
        for side in Side:
            if self.is_veiled(side, lit.bead):
                continue
            boxes = [
                Box(line.left - outset, line.top, line.right + outset, line.bottom)
                for line in self.bead_boxes(box, side, lit.bead)
            ]
            if boxes:
                colour = self.theme.colour(f"{side.value}-{lit.look}")
                strokes.fill_outline(painter, boxes, colour, radius, self.theme.edge)

    def bead_boxes(self, box: RowBox, side: Side, bead: int) -> list[Box]:
        """Line boxes of one side of a bead, from the row's corner."""
        span = self._model.bead_span(side, bead)
        if span is None:
            return []
        return box.line_boxes(side, span, self._model.document(side).text)

    def _paint_cell(
        self, painter: QPainter, box: RowBox, side: Side, lit: list[Lit], band: Band
    ) -> None:
        document = self._model.document(side)
        hidden = self._hidden_spans(box, side)
        underlines = self._model.look.status_look is StatusLook.UNDERLINE
        tints = self._visible_tints(box, side, hidden, band)
        if not underlines:
            self._paint_tints(painter, tints)
        self._paint_hits(painter, box, side, document, hidden)
        self._paint_selection(painter, box, side, document)
        if underlines:
            self._paint_underlines(painter, tints)
        self._paint_links(painter, box, side, document)
        if self._model.look.words_marked:
            paint_word_marks(painter, box, side, self._model, self.theme, hidden, band)
        cell, origin = box.cells[side], QPointF(box.lefts[side], box.tops[side])
        if hidden:
            hovered = {item.bead for item in lit}
            paint_veil(painter, box, side, self._model, self.theme, hovered)
        pointed = self._pointed_spans(side, lit)
        bright = {item.bead for item in lit} if self._sheet.columns.stacked else set()
        for number, piece in enumerate(cell.pieces):
            corner = cell.corner_of(number, origin)
            role = piece.style.colour
            if bright and role == "ink-quiet" and side is Side.TARGET:
                role = "ink"
            painter.setPen(self.theme.colour(role))
            piece.draw(painter, corner, hidden, band)
            piece.draw_ruby(
                painter,
                corner,
                self.theme.colour("ruby"),
                readings_seen(self._model, side, piece, hidden, pointed),
                band,
            )
        self._paint_keyboard_word(painter, box, side, document)

    # Words

    def tints(self, box: RowBox, side: Side) -> list[Tint]:
        """The coloured words of a row; found once, until statuses or annotations change."""
        found = box.tints.get(side)
        if found is None:
            found = box.tints[side] = list(self._find_tints(box, side))
        return found

    def _find_tints(self, box: RowBox, side: Side) -> Iterator[Tint]:
        text = self._model.document(side).text
        for piece in box.cells[side].pieces:
            annotation = self._model.annotation(side, piece.block)
            if annotation is None:
                continue
            for span, status in self._model.coloured(side, annotation.tokens):
                if status not in _LEARNING or not piece.span.overlaps(span):
                    continue
                outset = piece.style.tint_outset
                for where, _, _ in box.word_boxes(side, span, text):
                    shape = strokes.rect(where).adjusted(-outset, 0, outset, 0)
                    yield Tint(where, shape, status, span)

    def _visible_tints(self, box: RowBox, side: Side, hidden: list[Span], band: Band) -> list[Tint]:
        tints = self.tints(box, side)
        return [
            tint
            for tint in tints
            if band.touches(tint.box.top, tint.box.bottom)
            and not any(span.overlaps(tint.span) for span in hidden)
        ]

    def _paint_tints(self, painter: QPainter, tints: list[Tint]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        radius, status = measure("radius.tint"), None
        for tint in tints:
            if tint.status is not status:
                status = tint.status
                painter.setBrush(self.theme.colour(f"status-{int(status)}"))
            painter.drawRoundedRect(tint.shape, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_underlines(self, painter: QPainter, tints: list[Tint]) -> None:
        patterns = tokens()["status_mark_pattern"]
        lines: dict[Status, strokes.Underlines] = {}
        for tint in tints:
            if tint.status not in lines:
                lines[tint.status] = strokes.Underlines(patterns[str(int(tint.status))])
            lines[tint.status].add(tint.box.left, tint.box.right, tint.box.bottom)
        for status, line in lines.items():
            line.paint(painter, self.theme.colour(f"mark-{int(status)}"))

    def _paint_hits(
        self, painter: QPainter, box: RowBox, side: Side, document: Document, hidden: list[Span]
    ) -> None:
        model = self._model
        if not model.hits:
            return
        current = model.hits[model.current_hit] if model.current_hit >= 0 else None
        pieces = box.cells[side].pieces
        whole = Span(pieces[0].span.start, pieces[-1].span.end)
        for hit in model.hits_within(side, whole):
            if any(span.overlaps(hit) for span in hidden):
                continue
            is_current = (side, hit) == current
            colour = self.theme.colour("find-current" if is_current else "find")
            edge = self.theme.colour("focus") if is_current else self.theme.edge
            boxes = [where for where, _, _ in box.word_boxes(side, hit, document.text)]
            strokes.fill_outline(painter, boxes, colour, measure("radius.tint"), edge)

    def _paint_selection(
        self, painter: QPainter, box: RowBox, side: Side, document: Document
    ) -> None:
        selection = self._model.selection
        if selection is None or selection[0] is not side:
            return
        boxes = box.line_boxes(side, selection[1], document.text)
        if boxes:
            colour = self.theme.colour("selection")
            strokes.fill_outline(painter, boxes, colour, 2, self.theme.edge)

    def _paint_links(self, painter: QPainter, box: RowBox, side: Side, document: Document) -> None:
        colour = self.theme.colour(f"{side.value}-mark")
        for span in self._model.links(side):
            for where, _, _ in box.word_boxes(side, span, document.text):
                strokes.underline(painter, where, where.bottom, "solid", colour)

    def _paint_keyboard_word(
        self, painter: QPainter, box: RowBox, side: Side, document: Document
    ) -> None:
        place = self._model.place
        if not self.keyboard_active or place.side is not side or place.word is None:
            return
        pen = QPen(self.theme.colour("focus"), _KEYBOARD_RING)
        painter.setPen(pen)
        for where, _, _ in box.word_boxes(side, place.word.span, document.text):
            ring: QRectF = strokes.rect(where).adjusted(-3, -1, 3, 1)
            painter.drawRoundedRect(ring, 5, 5)

    # Readings and veils

    def reading_at(self, box: RowBox, side: Side, x: float, y: float) -> tuple[Ruby, Box] | None:
        """The visible reading at a point of the row, and its box; both from the row's corner."""
        hidden, lit = self._hidden_spans(box, side), self.lit_beads(box)
        left, top = box.lefts[side], box.tops[side]
        for piece, inside in box.cells[side].placed():
            if not isinstance(piece, GriddedPiece) or not piece.ruby:
                continue
            for ruby, where in piece.ruby_boxes():
                found = where.moved(left, top + inside)
                if not (
                    found.left - 2 <= x <= found.right + 2 and found.top - 3 <= y <= found.bottom
                ):
                    continue
                pointed = self._pointed_spans(side, lit)
                seen = readings_seen(self._model, side, piece, hidden, pointed)
                return (ruby, found) if seen is None or seen(ruby) else None
        return None

    def _pointed_spans(self, side: Side, lit: list[Lit]) -> list[Span]:
        spans = [self._model.bead_span(side, item.bead) for item in lit]
        return [span for span in spans if span is not None]

    def is_veiled(self, side: Side, bead: int) -> bool:
        return (
            self._model.look.mode is Mode.VEILED
            and not self._model.look.editing
            and side is Side.TARGET
            and bead not in self._model.revealed
            and bool(self._model.bead_span(side, bead))
        )

    def _hidden_spans(self, box: RowBox, side: Side) -> list[Span]:
        look = self._model.look
        if look.mode is not Mode.VEILED or look.editing or side is not Side.TARGET:
            return []
        spans = [
            self._model.bead_span(side, bead)
            for bead in box.row.beads
            if bead not in self._model.revealed
        ]
        return [span for span in spans if span is not None]
