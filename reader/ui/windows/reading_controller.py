"""What is being read: opens pairs, has them aligned, keeps the place, sets the page's look."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.alignment.bead import Alignment
from reader.alignment.doubt import looks_unrelated
from reader.documents.document import Document
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.errors import StoreError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import ReadingPair, Side
from reader.services import reading
from reader.services.contexts import complete_contexts, without_counterparts
from reader.services.profile import Profile
from reader.services.provisional import continued_pair, provisional_pair
from reader.services.words import Place as WordPlace
from reader.ui.annotating import Annotator
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import Mode, PageModel, Place
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.begun_books import BegunBooks
from reader.ui.windows.open_state import is_outdated, on_other_side, share_read, swapped_state
from reader.ui.windows.other_pairs import OtherPairs
from reader.ui.windows.remembered import Remembered

_SAVE_AFTER_MS = 500


class ReadingController(QObject):
    """Joins the page's model with the library."""

    opened = Signal()
    """Another pair is on the page."""
    aligned = Signal()
    place_saved = Signal()
    _arrived = Signal(object)
    """A ReadingPair of which some chapters are aligned; from the worker's thread."""
    correction_saved = Signal()

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        vocabulary: Vocabulary,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._page = profile, page
        self._vocabulary, self._messages = vocabulary, messages
        self._work: Work | None = None
        self._state: ReadingState | None = None
        self._guessed = False
        """Whether the pair on the page is only level by guess, until it is aligned."""
        self._begun: ReadingPair | None = None
        """The first pages of a text whose rest is still being read in."""
        self._lane = JobRunner("aligning", self)
        self._annotator = Annotator(profile, page, messages, self._may_read_ahead, self)
        self._lane.succeeded.connect(self._on_aligned)
        self._lane.failed.connect(messages.show_error)
        self._arrived.connect(self._on_arrived)
        self._begun_books = BegunBooks(profile, messages, self)
        self._other_pairs = OtherPairs(
            profile,
            lambda: None if self._guessed else self._state,
            lambda: self._lane.busy or self._begun_books.lane.busy,
            messages,
            self,
        )
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save_place)
        page.place_changed.connect(lambda *_: self._saving.start())
        self.place_in_view: Callable[[], tuple[Side, int] | None] = lambda: None
        """Where the reader looks, told by the page; None where the keyboard is."""
        page.corrected.connect(self._save_correction)
        self._remembered = Remembered(profile, page, lambda: self._state, messages, self)
        vocabulary.changed.connect(self._on_words_changed)

    # What is open

    @property
    def work(self) -> Work | None:
        return self._work

    @property
    def state(self) -> ReadingState | None:
        return self._state

    @property
    def rest_lane(self) -> JobRunner:
        """The lane that goes on with books begun earlier."""
        return self._begun_books.lane

    @property
    def lane(self) -> JobRunner:
        """The lane alignments run in, for whoever shows their progress."""
        return self._lane

    @property
    def book_lane(self) -> JobRunner:
        """The lane in which the words of a whole book are found."""
        return self._annotator.book_lane

    def version(self, side: Side) -> Version | None:
        if self._work is None or self._state is None:
            return None
        state = self._state
        wanted = state.source_version if side is Side.SOURCE else state.target_version
        return self._work.version(wanted)

    def word_place(self, side: Side) -> WordPlace | None:
        """What saving a word needs to know of the pair on the page."""
        source, target = self.version(Side.SOURCE), self.version(Side.TARGET)
        pair = self._page.pair
        if self._work is None or pair is None or source is None or target is None:
            return None
        if self._guessed or source.id == target.id:
            pair = without_counterparts(pair)
        return WordPlace(self._work, pair, source, target, side)

    # Opening

    def open_work(self, work: Work) -> None:
        """Open a work where it was left, or at its beginning."""
        self.open(work, reading.state_of(self._profile, work))

    def open_last(self) -> bool:
        """Open the work read last. False if there is none."""
        state = reading.last_state(self._profile)
        work = self._profile.library.work(state.work_id) if state is not None else None
        if state is None or work is None:
            return False
        self.open(work, state)
        return True

    def open(self, work: Work, state: ReadingState) -> None:
        """Put a pair on the page at once; if it was never aligned, by guess until it is.

        Raises: StoreError if the texts cannot be read.
        """
        self.save_place()
        self._lane.cancel()
        pair = reading.open_pair(self._profile, state.source_version, state.target_version)
        unaligned = pair is None
        if pair is None:
            documents = self._profile.library.document
            pair = self._guessed_pair(
                documents(state.source_version), documents(state.target_version)
            )
        if self._begun is not None and pair.source.text.startswith(self._begun.source.text):
            here = self._placed_in(self._begun)
            state = replace(state, place=here, mode=self._page.look.mode.value)
        self._begun = None
        self._work, self._state, self._guessed = work, state, unaligned
        self._annotator.open({Side.SOURCE: state.source_version, Side.TARGET: state.target_version})
        mode = Mode(state.mode) if state.mode in set(Mode) else self._page.look.mode
        hidden = self._remembered.hidden(work.id)
        self._page.set_look(replace(self._page.look, mode=mode, hidden=hidden))
        place = Place(Side.SOURCE, state.place.resolve(pair.source))
        if state.side == Side.TARGET:
            place = on_other_side(pair, place)
        self._page.set_pair(pair, place)
        self._remembered.load()
        self._colour()
        self.save_place()
        self.opened.emit()
        if unaligned:
            self._align(state.source_version, state.target_version)
        else:
            self.finish_begun()

    def begin(self, pair: ReadingPair | None) -> None:
        """Put the first pages of a text on the page whose rest is being read in; None takes them
        away. `open` goes on from there; until then nothing of it is kept."""
        self.save_place()
        self._lane.cancel()
        self._work = self._state = None
        self._guessed, self._begun = pair is not None, pair
        names = {}
        if pair is not None:
            names = {side: f"beginning {hash(pair.document(side).text)}" for side in Side}
        self._annotator.open(names)
        self._page.set_look(replace(self._page.look, hidden=None))
        self._page.set_pair(pair)
        if pair is not None:
            self._colour()

    def _guessed_pair(self, source: Document, target: Document) -> ReadingPair:
        if self._begun is None:
            return provisional_pair(source, target)
        return continued_pair(self._begun, source, target)

    def _placed_in(self, pair: ReadingPair) -> Locator:
        """Where the reader is in the first pages."""
        side, segment = self.place_in_view() or (self._page.place.side, self._page.place.segment)
        if side is Side.TARGET:
            segment = self._page.segment_across(side, segment)
        return Locator.at(pair.source, min(segment, len(pair.source.segments) - 1))

    def _may_read_ahead(self) -> bool:
        return not self._lane.busy and self._begun is None

    def reread(self, surfaces: Collection[str]) -> None:
        """The readings of these words were corrected: the page follows."""
        self._annotator.reread(surfaces)

    def refresh_work(self) -> None:
        """The work's title or versions may have changed, or it is gone."""
        if self._work is None:
            return
        before, self._work = self._work, self._profile.library.work(self._work.id)
        if self._work is not None and self._is_outdated(before):
            self.open(self._work, reading.state_of(self._profile, self._work))
        elif self._work is None:
            self._lane.cancel()
            self._saving.stop()
            self._state = None
            self._annotator.open({})
            self._page.set_pair(None)

    def _is_outdated(self, before: Work) -> bool:
        state, pair, work = self._state, self._page.pair, self._work
        if state is None or pair is None or work is None or self._guessed:
            return False
        return is_outdated(before, work, state, pair, self._profile.library)

    def show_version(self, side: Side, version_id: str) -> None:
        """Put another version on one side. The other side keeps its place; choosing what stands
        opposite swaps the two."""
        if self._state is None or self._work is None or self._page.pair is None:
            return
        here, there = self._version_ids(side)
        if version_id == here:
            return
        if version_id == there:
            self.swap()
            return
        state = self._placed_state()
        if side is Side.TARGET:
            self.open(self._work, replace(state, target_version=version_id))
        else:
            share = share_read(self._page)
            document = self._profile.library.document(version_id)
            segment = round(share * max(len(document.segments) - 1, 0))
            anchor = replace(state.place, segment=segment, quote="")
            self.open(self._work, replace(state, source_version=version_id, place=anchor))

    def swap(self) -> None:
        """Let the two versions change sides, staying at the same sentence."""
        if self._state is None or self._work is None or self._page.pair is None:
            return
        state, pair = self._placed_state(), self._page.pair
        segment = reading.moved_place(pair, self._page.segment_on(Side.SOURCE))
        self.open(self._work, swapped_state(state, segment))

    # The place

    def save_place_soon(self) -> None:
        """The reader scrolls; where to is saved when they pause."""
        if not self._saving.isActive():
            self._saving.start()

    def save_place(self) -> None:
        """Remember where the reader is; cheap, and harmless to repeat."""
        self._saving.stop()
        if self._state is None or self._page.pair is None:
            return
        try:
            self._state = self._placed_state()
            self._profile.library.save_reading_state(self._state)
        except StoreError as error:
            self._messages.show_unkept(self._profile.not_kept() or error)
        else:
            self.place_saved.emit()

    def close(self) -> None:
        self.save_place()
        self._lane.close()
        self._begun_books.close()
        self._other_pairs.close()
        self._annotator.close()

    def _placed_state(self) -> ReadingState:
        assert self._state is not None
        in_view = self.place_in_view()
        side, segment = in_view or (self._page.place.side, self._page.place.segment)
        here = self._page.locator()
        if in_view is not None and self._page.pair is not None:
            pair = self._page.pair
            on_source = side is Side.SOURCE
            start = segment if on_source else pair.counterpart(side, segment).start
            here = Locator.at(pair.source, min(start, len(pair.source.segments) - 1))
        return replace(
            self._state,
            place=here,
            side=side.value,
            mode=self._page.look.mode.value,
        )

    def _version_ids(self, side: Side) -> tuple[str, str]:
        """Of `side`, and of the other one."""
        assert self._state is not None
        ids = self._state.source_version, self._state.target_version
        return ids if side is Side.SOURCE else (ids[1], ids[0])

    # Aligning

    def _align(self, source: str, target: str) -> None:
        profile = self._profile

        place = self._page.segment_on(Side.SOURCE)
        self._begun_books.cancel()
        self._other_pairs.cancel()

        def align(cancel: CancelToken, progress: Progress) -> ReadingPair:
            return reading.align_pair(
                profile, source, target, place=place, arrived=self._arrived.emit, cancel=cancel,
                progress=progress,
            )  # fmt: skip

        self._messages.show(
            Message(
                self.tr("Matching sentences. You can read meanwhile."),
                "progress",
                self.tr("Cancel"),
                "cancel",
            )
        )
        self._lane.start(align)

    @property
    def is_guessed(self) -> bool:
        """Whether the sentences of the pair are still being matched."""
        return self._guessed

    def _save_correction(self, pair: ReadingPair) -> None:
        """The reader corrected the match: kept at once, over what was computed."""
        state, alignment = self._state, pair.alignment
        if state is None or not isinstance(alignment, Alignment):
            return
        try:
            self._profile.library.save_alignment(
                state.source_version, state.target_version, alignment
            )
        except StoreError as error:
            self._messages.show_error(error)
        else:
            self.correction_saved.emit()
            self._other_pairs.soon()

    def _on_arrived(self, pair: ReadingPair) -> None:
        """Some chapters of a book are matched; the others stand by guess a little longer."""
        shown = self._page.pair
        if not (self._guessed and self._lane.busy) or shown is None:
            return
        if (shown.source, shown.target) == (pair.source, pair.target):
            self._page.replace_alignment(pair)

    def finish_begun(self) -> None:
        """Go on with books that were left before all of their chapters were matched."""
        if not self._lane.busy:
            self._begun_books.go_on()
            self._other_pairs.soon()

    def _on_aligned(self, pair: ReadingPair) -> None:
        self._guessed = False
        self.finish_begun()
        self._page.replace_alignment(pair)
        self._remembered.load_bookmarks()
        source, target = self.version(Side.SOURCE), self.version(Side.TARGET)
        if self._work is not None and source is not None and target is not None:
            edit = complete_contexts(self._profile, self._work, pair, source, target)
            self._vocabulary.saved(edit)
        if isinstance(pair.alignment, Alignment) and looks_unrelated(pair.alignment):
            self._messages.say(
                self.tr("These two hardly look like one text in two languages: expect wrong pairs.")
            )
        self.aligned.emit()

    # Words

    def _colour(self) -> None:
        for side in Side:
            language = self._page.document(side).language
            self._page.set_statuses(side, *self._vocabulary.colours(language))

    def _on_words_changed(self, _edit: object) -> None:
        if self._page.pair is not None:
            self._colour()
