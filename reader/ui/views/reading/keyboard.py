"""Moving through the text without a mouse: by sentence, by word, by phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect

from reader.layout.pair import Side
from reader.layout.trail import Trail
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import PageModel, Place
from reader.ui.views.reading.canvas import ReadingCanvas
from reader.vocabulary.term import Status

_FARTHEST_SEARCH = 2000
"""Sentences that one search for an unknown word looks through."""


@dataclass(frozen=True, slots=True)
class _Search:
    """A step by word that waits for the words of a sentence to be known."""

    origin: Place
    segment: int
    direction: int
    wanted: Callable[[Side, Token], bool]


def _any_word(_side: Side, _token: Token) -> bool:
    return True


class Keyboard(QObject):
    """Turns keys' meanings into places of the model, and keeps them in view."""

    def __init__(self, model: PageModel, canvas: ReadingCanvas) -> None:
        super().__init__(canvas)
        self._model, self._canvas = model, canvas
        self._waiting: _Search | None = None
        self._anchor: int | None = None
        self._trail: Trail[tuple[Side, int]] = Trail()
        self._place_was_shown = False
        model.pair_changed.connect(self._on_pair_changed)
        model.place_changed.connect(self._on_place_changed)
        model.annotations_changed.connect(self._on_annotations_changed)

    # Sentences

    def step_sentence(self, direction: int) -> None:
        """To the next sentence on this side (1) or the one before (-1), over folded lines. The
        first key after opening or scrolling away only marks the sentence where the reader is."""
        if self._model.pair is None:
            return
        place = self._model.place
        start = self._nearest_in_view(place)
        if start is not None:
            self.go_to(place.side, start)
            return
        segment = place.segment
        last = len(self._model.document(place.side).segments) - 1
        while 0 <= segment + direction <= last:
            segment += direction
            if not self._canvas.where.is_folded(place.side, segment):
                self.go_to(place.side, segment)
                return

    def _nearest_in_view(self, place: Place) -> int | None:
        """The first sentence in view, if the keyboard's own is not; its own, while it has not been
        shown yet since the text was opened."""
        if self._canvas.segment_box(place.side, place.segment) is None:
            return self._canvas.first_segment(place.side)
        return None if self._place_was_shown else place.segment

    def _on_pair_changed(self) -> None:
        self._trail.clear()
        self._waiting = self._anchor = None
        self._place_was_shown = False

    def _on_place_changed(self) -> None:
        self._place_was_shown = True

    def go_to(self, side: Side, segment: int, word: Token | None = None) -> None:
        """Put the keyboard on a sentence and bring it into view."""
        self._waiting = None
        if self._model.pair is None:
            return
        self._activate()
        last = len(self._model.document(side).segments) - 1
        if last < 0:
            return
        segment = min(max(segment, 0), last)
        self._model.set_hovered(None)
        self._place_was_shown = True
        # Scroll first: who hears of the new place may ask where on the screen it is.
        self._canvas.show_segment(side, segment)
        self._model.set_place(side, segment, word)

    def show_place(self) -> None:
        """Mark the sentence where the reader is: the keyboard's, or the first in view."""
        if self._model.pair is not None:
            self.go_to(*self.here())

    def come_here(self) -> None:
        """Be where the reader is, for what is to be done with the sentence: whoever scrolled away
        does not mean one that is not to be seen."""
        place = self._model.place
        if self._model.pair is not None and self.here() != (place.side, place.segment):
            self.show_place()

    def jump_to(self, side: Side, segment: int) -> None:
        """As `go_to`, from far away: there is a way back."""
        if self._model.pair is not None:
            self._trail.leave(self.here())
            self.go_to(side, segment)

    def jump_home(self) -> None:
        self._jump_to_first(range(self._count()))
        self._canvas.scroll_to_start()

    def jump_end(self) -> None:
        self._jump_to_first(range(self._count() - 1, -1, -1))
        self._canvas.scroll_to_end()

    def _jump_to_first(self, segments: range) -> None:
        """To the first of some sentences of this side that is not folded away."""
        side, is_folded = self._model.place.side, self._canvas.where.is_folded
        shown = (segment for segment in segments if not is_folded(side, segment))
        self.jump_to(side, next(shown, segments.start))

    def _count(self) -> int:
        """Sentences of the side the keyboard is on."""
        if self._model.pair is None:
            return 0
        return len(self._model.document(self._model.place.side).segments)

    def go_back(self) -> None:
        """To where the reader last jumped away from."""
        self._follow(self._trail.back(self.here()))

    def go_forward(self) -> None:
        self._follow(self._trail.forward(self.here()))

    def here(self) -> tuple[Side, int]:
        """The sentence of the keyboard if it is in view, else the first one that is."""
        place = self._model.place
        if self._canvas.segment_box(place.side, place.segment) is not None:
            return place.side, place.segment
        first = self._canvas.first_segment(place.side)
        return place.side, place.segment if first is None else first

    def _follow(self, place: tuple[Side, int] | None) -> None:
        if place is not None:
            self.go_to(*place)

    def switch_side(self) -> None:
        """To the counterpart on the other side."""
        side, segment = self.here()
        if self._model.pair is not None and self._model.look.hidden_side is not side.other:
            self.go_to(side.other, self._model.segment_across(side, segment))

    def _activate(self) -> None:
        self._canvas.set_keyboard_active(True)

    def step_doubt(self, direction: int) -> bool:
        """To the next pair that may be wrong, or the one before. Returns: whether there was one."""
        pair = self._model.pair
        if pair is None or self._model.place_bead is None:
            return False
        stop = len(pair.alignment.beads) if direction > 0 else -1
        for bead in range(pair.bead_of(*self.here()) + direction, stop, direction):
            if self._model.is_doubtful(bead):
                self.go_to(Side.SOURCE, pair.segments_of(Side.SOURCE, bead).start)
                return True
        return False

    # Words

    def step_word(self, direction: int) -> None:
        """To the next word (1) or the one before (-1), in the order of reading."""
        if self._model.pair is not None:
            place = self._origin()
            self._search(_Search(place, place.segment, direction, _any_word))

    def next_unknown_word(self) -> None:
        """To the next word that is new or not kept yet."""
        if self._model.pair is None:
            return

        def unknown(side: Side, token: Token) -> bool:
            return self._model.status(side, token) in {None, Status.NEW}

        place = self._origin()
        self._search(_Search(place, place.segment, 1, unknown))

    def _origin(self) -> Place:
        """Where a step by word begins."""
        side, segment = self.here()
        place = self._model.place
        return place if (side, segment) == (place.side, place.segment) else Place(side, segment)

    def _search(self, search: _Search) -> None:
        self._waiting = None
        side, segment = search.origin.side, search.segment
        last = len(self._model.document(side).segments) - 1
        for _ in range(_FARTHEST_SEARCH):
            if not 0 <= segment <= last:
                return
            words = self._model.words(side, segment)
            if words is None:
                self._waiting = _Search(search.origin, segment, search.direction, search.wanted)
                return
            found = next(self._candidates(search, side, segment, words), None)
            if found is not None:
                self._select_word(side, segment, found)
                return
            segment += search.direction

    def _candidates(
        self, search: _Search, side: Side, segment: int, words: tuple[Token, ...]
    ) -> Iterator[Token]:
        ordered = words if search.direction > 0 else words[::-1]
        current = search.origin.word
        here = segment == search.origin.segment
        for token in ordered:
            if here and current is not None:
                behind = token.span.start <= current.span.start
                if behind if search.direction > 0 else token.span.start >= current.span.start:
                    continue
            elif here and search.direction < 0:
                return  # no word yet: the sentence before is meant
            if search.wanted(side, token):
                yield token

    def _select_word(self, side: Side, segment: int, word: Token) -> None:
        self._anchor = None
        if self._model.selection is not None:
            self._model.set_selection(side, None)
        self.go_to(side, segment, word)

    def _on_annotations_changed(self, side: Side, _blocks: object) -> None:
        waiting = self._waiting
        if waiting is not None and waiting.origin.side is side:
            self._search(waiting)

    def word_rect(self) -> QRect:
        """Where the keyboard's word is on the screen; empty without one."""
        place = self._model.place
        if place.word is None:
            return QRect()
        return self._canvas.global_rect(self._canvas.span_boxes(place.side, place.word.span))

    # Phrases

    def extend_phrase(self, direction: int) -> None:
        """Grow or shrink the selection by a word at its moving end, as Shift and an arrow do."""
        place = self._model.place
        if self._model.pair is None:
            return
        words = self._model.words(place.side, place.segment)
        if not words:
            return
        if place.word is None:
            self.step_word(1)
            return
        index = next((i for i, word in enumerate(words) if word.span == place.word.span), None)
        if index is None:
            return
        if self._anchor is None or self._model.selection is None:
            self._anchor = index
        moved = min(max(index + direction, 0), len(words) - 1)
        first, last = sorted((self._anchor, moved))
        anchor = self._anchor
        self._model.set_place(place.side, place.segment, words[moved])
        self._activate()
        self._anchor = anchor
        span = Span(words[first].span.start, words[last].span.end)
        self._model.set_selection(place.side, span)
        rect = self._canvas.global_rect(self._canvas.span_boxes(place.side, span))
        self._model.phrase_selected.emit(place.side, span, rect)
