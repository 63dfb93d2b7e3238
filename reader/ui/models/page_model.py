"""View-model of the reading page: the pair on screen, where the reader is, what is lit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.documents.document import Document
from reader.documents.locator import Locator
from reader.layout.pair import ReadingPair, Side
from reader.layout.rows import Row, bead_rows, rows
from reader.text.annotation import Annotation
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.colouring import Colouring
from reader.ui.models.page_hits import Hits
from reader.ui.models.page_values import (
    ColouredOf,
    Furigana,
    Look,
    Mode,
    Place,
    ReadingWishes,
    StatusLook,
    StatusOf,
)
from reader.ui.models.page_words import SideWords
from reader.vocabulary.term import Status

__all__ = [
    "ColouredOf",
    "Furigana",
    "Look",
    "Mode",
    "PageModel",
    "Place",
    "ReadingWishes",
    "StatusLook",
    "StatusOf",
]


class PageModel(QObject):
    """Holds values and says when they change; knows neither widgets nor colours nor SQL.

    The pointer's signals are emitted by the page on the model's behalf; rectangles are global.
    """

    pair_changed = Signal()
    rows_will_change = Signal()  # the same two documents are about to be put in other rows
    rows_changed = Signal()
    look_changed = Signal()
    place_changed = Signal(object, int)  # Side, segment
    word_changed = Signal(object, object)  # Side, Token | None: moved by keyboard
    lit_changed = Signal()
    revealed_changed = Signal()
    corrected = Signal(object)  # ReadingPair: the reader changed its beads, to be saved
    selection_changed = Signal()
    statuses_changed = Signal(object)  # Side
    reading_wishes_changed = Signal()
    annotations_wanted = Signal(object, object)  # Side, tuple of block indices
    annotations_changed = Signal(object, object)  # Side, tuple of block indices
    links_changed = Signal()
    hits_changed = Signal()
    bookmarks_changed = Signal()

    word_hovered = Signal(object, object, object)  # Side, Token, QRect
    word_clicked = Signal(object, object, object)  # Side, Token, QRect
    word_left = Signal()
    reading_clicked = Signal(object, object, object)  # Side, Span of its base, QRect
    sentence_hovered = Signal(object, int)  # Side, segment
    sentence_left = Signal()
    phrase_selected = Signal(object, object, object)  # Side, Span, QRect

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pair: ReadingPair | None = None
        self._rows: tuple[Row, ...] = ()
        self._look = Look()
        self._place = Place()
        self._hovered: int | None = None
        self._pinned: int | None = None
        self._selection: tuple[Side, Span] | None = None
        self._revealed: frozenset[int] = frozenset()
        self._words = {side: SideWords() for side in Side}
        self._colouring: dict[Side, Colouring] = {side: Colouring() for side in Side}
        self._wishes = ReadingWishes()
        self._hits = Hits()
        self._links: dict[Side, tuple[Span, ...]] = dict.fromkeys(Side, ())
        self._bookmarks: frozenset[int] = frozenset()
        self._stacked = False

    # The pair

    @property
    def pair(self) -> ReadingPair | None:
        return self._pair

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_pair(self, pair: ReadingPair | None, place: Place | None = None) -> None:
        """Show another pair from its start, or from `place`; what was known of it is forgotten."""
        self._pair = pair
        self._place = place or Place()
        self._hovered = self._pinned = self._selection = None
        self._revealed = frozenset()
        self._bookmarks = frozenset()
        self.set_hits(())
        for side in Side:
            self._words[side].forget()
            self._links[side] = ()
        self._make_rows()
        self.pair_changed.emit()

    def replace_alignment(self, pair: ReadingPair) -> None:
        """Show other beads over the same two documents; place, annotations and what was revealed
        stay."""
        self.rows_will_change.emit()
        before, self._pair = self._pair, pair
        self._hovered = self._pinned = None
        if before is not None:
            self._revealed = frozenset(
                pair.bead_of(Side.TARGET, segment)
                for bead in self._revealed
                for segment in before.segments_of(Side.TARGET, bead)
            )
        self._make_rows()
        self.rows_changed.emit()

    def document(self, side: Side) -> Document:
        """Raises: ValueError if no pair is open."""
        if self._pair is None:
            raise ValueError("no pair is open")
        return self._pair.document(side)

    def _make_rows(self) -> None:
        if self._pair is None:
            self._rows = ()
            return
        texts = self._pair.source, self._pair.target, self._pair.alignment
        if self._stacked or self._look.by_bead:
            self._rows = bead_rows(*texts, fold=not self._look.editing)
        else:
            self._rows = rows(*texts)

    def set_stacked(self, stacked: bool) -> None:
        """Said by the page when it is too narrow for columns: a row for each bead then."""
        if stacked != self._stacked:
            self.rows_will_change.emit()
            self._stacked = stacked
            self._make_rows()
            self.rows_changed.emit()

    @property
    def stacked(self) -> bool:
        if self._look.editing or self._look.hidden is not None:
            return False
        return self._stacked or self._look.mode is Mode.INTERLEAVED

    def bead_span(self, side: Side, bead: int) -> Span | None:
        """From the first to the last sentence of one side of a bead; None at a gap."""
        return None if self._pair is None else self._pair.span_of(side, bead)

    def is_doubtful(self, bead: int) -> bool:
        return self._pair is not None and self._pair.is_doubtful(bead)

    # How it is set

    @property
    def look(self) -> Look:
        return self._look

    def set_look(self, look: Look) -> None:
        if look == self._look:
            return
        before = self._look
        if look.hidden is self._place.side and look.hidden is not before.hidden:
            self.set_place(look.hidden.other, self.segment_on(look.hidden.other))
        regroup = (look.by_bead, look.editing) != (before.by_bead, before.editing)
        if regroup:
            self.rows_will_change.emit()
        self._look = look
        if regroup:
            self._make_rows()
        self.look_changed.emit()

    def set_mode(self, mode: Mode) -> None:
        self.set_look(replace(self._look, mode=mode))

    def set_furigana(self, furigana: Furigana) -> None:
        self.set_look(replace(self._look, furigana=furigana))

    def set_scale(self, scale: float) -> None:
        self.set_look(replace(self._look, scale=scale))

    # Where the reader is

    @property
    def place(self) -> Place:
        return self._place

    def set_place(self, side: Side, segment: int, word: Token | None = None) -> None:
        """Put the keyboard on a sentence, clamped into the document, and maybe on a word."""
        last = self._last_segment(side)
        if last < 0:
            return
        place = Place(side, min(max(segment, 0), last), word)
        if place == self._place:
            return
        before, self._place = self._place, place
        if (before.side, before.segment) != (place.side, place.segment):
            self.place_changed.emit(place.side, place.segment)
        if before.word != place.word:
            self.word_changed.emit(place.side, place.word)

    def locator(self) -> Locator:
        """The place in the source version, to be remembered."""
        if self._pair is None or not self._pair.source.segments:
            return Locator(0)
        return Locator.at(self._pair.source, self.segment_on(Side.SOURCE))

    def segment_on(self, side: Side) -> int:
        """The sentence of a side at the keyboard's place: itself, or its counterpart's first, or
        the one nearest to the gap."""
        place = self._place
        if self._pair is None or place.side is side:
            return place.segment
        return self.segment_across(place.side, place.segment)

    def segment_across(self, side: Side, segment: int) -> int:
        """The first counterpart of a sentence on the other side, or what follows the gap."""
        if self._pair is None or self._last_segment(side) < 0:
            return 0
        found = self._pair.counterpart(side, segment)
        return min(found.start, max(0, self._last_segment(side.other)))

    def _last_segment(self, side: Side) -> int:
        return -1 if self._pair is None else len(self._pair.document(side).segments) - 1

    # What is lit

    @property
    def hovered_bead(self) -> int | None:
        return self._hovered

    @property
    def pinned_bead(self) -> int | None:
        return self._pinned

    @property
    def place_bead(self) -> int | None:
        if self._pair is None or self._last_segment(self._place.side) < 0:
            return None
        return self._pair.bead_of(self._place.side, self._place.segment)

    def set_hovered(self, bead: int | None) -> None:
        if bead != self._hovered:
            self._hovered = bead
            self.lit_changed.emit()

    def set_pinned(self, bead: int | None) -> None:
        if bead != self._pinned:
            self._pinned = bead
            self.lit_changed.emit()

    def set_links(self, source: Iterable[Span] = (), target: Iterable[Span] = ()) -> None:
        """Words to underline as counterparts of the word in question."""
        links = {Side.SOURCE: tuple(source), Side.TARGET: tuple(target)}
        if links != self._links:
            self._links = links
            self.links_changed.emit()

    def links(self, side: Side) -> tuple[Span, ...]:
        return self._links[side]

    # Search

    @property
    def hits(self) -> tuple[tuple[Side, Span], ...]:
        """What was searched for, in reading order of the pair."""
        return self._hits.found

    @property
    def current_hit(self) -> int:
        """Which of the hits the reader is at; -1 for none."""
        return self._hits.current

    def hits_within(self, side: Side, span: Span) -> list[Span]:
        """The hits of one side that overlap a stretch."""
        return self._hits.within(side, span)

    def set_hits(self, hits: Sequence[tuple[Side, Span]], current: int = -1) -> None:
        """Put what was found on the page; the hits of one side do not overlap."""
        self._hits = Hits(hits, current)
        self.hits_changed.emit()

    def set_current_hit(self, current: int) -> None:
        self._hits.go(current)
        self.hits_changed.emit()

    # Selection, revealed translations, bookmarks

    @property
    def selection(self) -> tuple[Side, Span] | None:
        return self._selection

    def set_selection(self, side: Side, span: Span | None) -> None:
        selection = (side, span) if span is not None and len(span) else None
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    @property
    def revealed(self) -> frozenset[int]:
        """Beads whose translation the reader has uncovered."""
        return self._revealed

    def set_revealed(self, beads: Iterable[int]) -> None:
        self._revealed = frozenset(beads)
        self.revealed_changed.emit()

    def toggle_revealed(self, bead: int) -> None:
        self.set_revealed(self._revealed ^ {bead})

    @property
    def bookmarks(self) -> frozenset[int]:
        """Bookmarked source segments."""
        return self._bookmarks

    def set_bookmarks(self, segments: Iterable[int]) -> None:
        bookmarks = frozenset(segments)
        if bookmarks != self._bookmarks:
            self._bookmarks = bookmarks
            self.bookmarks_changed.emit()

    # What is known of the words

    def set_annotations(self, side: Side, annotations: Mapping[int, Annotation]) -> None:
        """Add what became known of some blocks, by block index."""
        if annotations:
            self._words[side].add(annotations)
            self.annotations_changed.emit(side, tuple(annotations))

    def annotations(self, side: Side) -> Mapping[int, Annotation]:
        """What is known so far, by block."""
        return self._words[side].annotations

    def annotation(self, side: Side, block: int) -> Annotation | None:
        return self._words[side].annotations.get(block)

    def want_annotations(self, side: Side, blocks: Iterable[int]) -> None:
        """Ask once for blocks that lack theirs; answered by `set_annotations`."""
        wanted = self._words[side].to_ask(blocks)
        if wanted:
            self.annotations_wanted.emit(side, wanted)

    def set_statuses(
        self, side: Side, statuses: StatusOf | None, coloured: ColouredOf | None = None
    ) -> None:
        """How the words of a side are coloured from now on; nothing is set anew for it."""
        self._colouring[side] = Colouring(statuses, coloured)
        self.statuses_changed.emit(side)

    @property
    def reading_wishes(self) -> ReadingWishes:
        return self._wishes

    def set_reading_wishes(self, wishes: ReadingWishes) -> None:
        """Which words always or never show their readings, and which kanji are known."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.reading_wishes_changed.emit()

    def status(self, side: Side, token: Token) -> Status | None:
        return self._colouring[side].status(token)

    def coloured(self, side: Side, tokens: Sequence[Token]) -> Sequence[tuple[Span, Status]]:
        """The words and phrases among a block's tokens that have a status, in reading order."""
        return self._colouring[side].coloured(tokens)

    def words(self, side: Side, segment: int) -> tuple[Token, ...] | None:
        """The words of a sentence, None while they are not known (they are asked for)."""
        if segment > self._last_segment(side):
            return ()
        found = self.document(side).segments[segment]
        words = self._words[side].within(found.block, found.span)
        if words is None:
            self.want_annotations(side, (found.block,))
        return words

    def token_at(self, side: Side, block: int, position: int) -> Token | None:
        """The word that holds the code point at `position`, if it is known."""
        return self._words[side].token_at(block, position)
