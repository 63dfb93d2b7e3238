"""The pages about words beside library and reading page; each is built when it is first wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject

from reader.documents.work import ReadingState, Version
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.services.reading import state_of
from reader.text.language import language
from reader.ui.windows.known_words_controller import KnownWordsController
from reader.ui.windows.quiet_work import QuietWork
from reader.ui.windows.reading_clock import ReadingClock
from reader.vocabulary.term import Context

if TYPE_CHECKING:
    from reader.services.concordance import Hit
    from reader.ui.windows.dictionaries_controller import DictionariesController
    from reader.ui.windows.main_window import MainWindow
    from reader.ui.windows.places_controller import PlacesController
    from reader.ui.windows.review_controller import ReviewController
    from reader.ui.windows.statistics_controller import StatisticsController
    from reader.ui.windows.words_page_controller import WordsPageController


_SETTLED_MS = 20_000  # of quiet before texts are read for the concordance


class WordPages(QObject):
    """Review, the vocabulary, the places of a word, and the way from a word to its text."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self._review: ReviewController | None = None
        self._words: WordsPageController | None = None
        self._places: PlacesController | None = None
        self._dictionaries: DictionariesController | None = None
        self._statistics: StatisticsController | None = None
        self.known_words = KnownWordsController(profile, window)
        self._clock = ReadingClock(profile, window, self._version_read, self._sentence_read)
        self._came_from_reading = False
        self._quiet = QuietWork(profile, _SETTLED_MS, self._is_quiet, self)
        window.terms.place_wanted.connect(self._on_place_wanted)

    def close(self) -> None:
        self._quiet.close()
        self.known_words.close()
        self._clock.close()
        controllers = (self._review, self._words, self._places, self._dictionaries,
                       self._statistics)  # fmt: skip
        for controller in controllers:
            if controller is not None:
                controller.close()

    def settle_down(self) -> None:
        """The window is there, or texts came: do what can wait in a quiet moment."""
        self._quiet.begin_soon()

    def _is_quiet(self) -> bool:
        library, reading = self._window.library, self._window.reading
        lanes = (*library.lanes, reading.lane, reading.rest_lane, reading.book_lane)
        return not any(lane.busy for lane in lanes)

    @property
    def current(self) -> str:
        """ "review", "words", "places" or "statistics"; "" while none of these pages is up."""
        up = self._window.stack.currentWidget()
        pages = {"review": self._review, "words": self._words, "places": self._places,
                 "statistics": self._statistics}  # fmt: skip
        return next((name for name, one in pages.items() if one and one.page is up), "")

    # Review

    def show_review(self) -> None:
        """Ask what is due today."""
        self._remember_where()
        controller = self._made_review()
        self._window.show_page(controller.page, self.tr("Review"))
        controller.start()

    def undo(self) -> None:
        """Take the last answer back."""
        if self.current == "review" and self._review is not None:
            self._review.undo()

    @property
    def can_undo(self) -> bool:
        return self.current == "review" and self._review is not None and self._review.can_undo

    def waiting(self) -> int:
        """How many words wait for review today."""
        from reader.services.review import due_today

        return due_today(self._profile).total

    def _made_review(self) -> ReviewController:
        if self._review is None:
            from reader.ui.views.review_page import ReviewPage
            from reader.ui.windows.review_controller import ReviewController

            window = self._window
            page = ReviewPage(window.look, window)
            window.stack.addWidget(page)
            self._review = ReviewController(
                self._profile,
                page,
                window.messages,
                window.look,
                window.vocabulary.changing,
                window,
            )
            self._review.closed.connect(self._on_review_closed)
            self._review.place_wanted.connect(self._on_place_wanted)
            self._review.changed.connect(window.update_actions)
        return self._review

    def _on_review_closed(self) -> None:
        if self._review is not None:
            self._review.finish()
        self._go_back()

    # The vocabulary

    def show_words(self) -> None:
        """Every word that is kept."""
        self._remember_where()
        controller = self._made_words()
        self._window.show_page(controller.page, self.tr("Vocabulary"))
        controller.open()

    def _made_words(self) -> WordsPageController:
        if self._words is None:
            from reader.ui.models.hit_list_model import HitListModel
            from reader.ui.models.term_table_model import TermTableModel
            from reader.ui.views.words_page import WordsPage
            from reader.ui.windows.words_page_controller import WordsPageController

            window = self._window
            model = TermTableModel(self._profile.terms.terms_numbered, window)
            places = HitListModel(window)
            page = WordsPage(model, places, window.look, window)
            window.stack.addWidget(page)
            self._words = WordsPageController(
                self._profile, page, model, places, window.vocabulary, window.messages, window
            )
            self._words.closed.connect(self._go_back)
            self._words.place_wanted.connect(self._on_hit_wanted)
            self._words.everywhere_wanted.connect(self.show_places)
            self._words.export_wanted.connect(window.terms.export)
            page.import_wanted.connect(self.known_words.choose_file)
        return self._words

    # Statistics

    def show_statistics(self) -> None:
        """What was read and learnt, in the language on the page first."""
        self._remember_where()
        pair = self._window.page_model.pair
        tag = language(pair.source.language).primary if pair is not None else ""
        controller = self._made_statistics()
        self._window.show_page(controller.page, self.tr("Statistics"))
        controller.open(tag)

    def _made_statistics(self) -> StatisticsController:
        if self._statistics is None:
            from reader.ui.views.statistics_page import StatisticsPage
            from reader.ui.windows.statistics_controller import StatisticsController

            window = self._window
            page = StatisticsPage(window.look, window)
            window.stack.addWidget(page)
            self._statistics = StatisticsController(self._profile, page, window)
            self._statistics.closed.connect(self._on_statistics_closed)
            page.sentence_wanted.connect(
                lambda one: window.guarded(
                    lambda: self.show_place(one.work_id, one.version_id, one.segment)
                )
            )
            page.text_wanted.connect(self._on_text_wanted)
        return self._statistics

    def _on_statistics_closed(self) -> None:
        if self._statistics is not None:
            self._statistics.stop()
        self._go_back()

    def _on_text_wanted(self, work_id: str) -> None:
        work = self._profile.library.work(work_id)
        if work is not None:
            self._window.open_work(work)

    def _version_read(self) -> Version | None:
        return self._window.reading.version(Side.SOURCE) if self._window.is_reading else None

    def _sentence_read(self) -> int | None:
        return self._window.page.canvas.first_segment(Side.SOURCE)

    # The places of a word

    def show_places(self, language: str = "", word: str = "") -> None:
        """Every place of a word in the library."""
        self._remember_where()
        controller = self._made_places()
        self._window.show_page(controller.page, self.tr("Places of a word"))
        controller.open(language, word)

    def show_places_of_word(self) -> None:
        """Of the word in question on the page; of one to be typed elsewhere."""
        window = self._window
        target = window.words.target if window.is_reading else None
        pair = window.page_model.pair
        if target is None or pair is None:
            self.show_places()
            return
        document = pair.document(target.side)
        token = target.token
        word = (token.lemma or token.surface) if token else target.span.of(document.text)
        self.show_places(document.language, word)

    def _made_places(self) -> PlacesController:
        if self._places is None:
            from reader.ui.models.hit_list_model import HitListModel
            from reader.ui.views.places_page import PlacesPage
            from reader.ui.windows.places_controller import PlacesController

            window = self._window
            page = PlacesPage(HitListModel(window), window.look, window)
            window.stack.addWidget(page)
            self._places = PlacesController(self._profile, page, window.messages, window)
            self._places.closed.connect(self._go_back)
            self._places.place_wanted.connect(self._on_hit_wanted)
        return self._places

    # Dictionaries

    def show_dictionaries(self) -> None:
        """Their order for the languages on the page."""
        self._made_dictionaries().show()

    def take_in(self, data: QMimeData) -> None:
        """What was dropped on the window: dictionaries to their like, the rest to the shelf."""
        from reader.services.dictionaries import is_dictionary_file

        adding = self._window.library.adding
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        found = [path for path in paths if is_dictionary_file(path)]
        if found:
            self._made_dictionaries().add(found)
        if texts := [path for path in paths if path not in found]:
            adding.offer(texts)
        elif not paths:
            adding.offer_data(data)

    def _made_dictionaries(self) -> DictionariesController:
        if self._dictionaries is None:
            from reader.ui.windows.dictionaries_controller import DictionariesController

            self._dictionaries = DictionariesController(self._profile, self._window)
        return self._dictionaries

    # Going to a text and back

    def _remember_where(self) -> None:
        """Where closing a page leads back to: not to another of these pages."""
        if not self.current:
            self._came_from_reading = self._window.is_reading
            if self._came_from_reading:
                self._leave_reading()

    def _on_hit_wanted(self, hit: Hit) -> None:
        self._window.guarded(lambda: self.show_place(hit.work_id, hit.version_id, hit.segment))

    def _leave_reading(self) -> None:
        self._window.reading.save_place()
        self._window.words.dismiss()

    def _go_back(self) -> None:
        if self._came_from_reading and self._window.reading.work is not None:
            self._window.show_reading()
        else:
            self._window.show_library()

    def _on_place_wanted(self, context: Context) -> None:
        self._window.guarded(
            lambda: self.show_place(context.work_id, context.version_id, context.segment)
        )

    def show_place(self, work_id: str, version_id: str, segment: int) -> None:
        """Open the reading page at a sentence of a version; says so if the text is gone."""
        window = self._window
        work = self._profile.library.work(work_id)
        if work is None or work.version(version_id) is None:
            window.messages.say(self.tr("This text is no longer in the library."))
            return
        shown = {side: window.reading.version(side) for side in Side}
        if window.reading.work is None or version_id not in {v.id for v in shown.values() if v}:
            state = state_of(self._profile, work)
            if version_id not in (state.source_version, state.target_version):
                facing = state.source_version
                state = ReadingState(work.id, version_id, facing)
            window.reading.open(work, state)
        else:
            window.show_reading()
        for side in Side:
            version = window.reading.version(side)
            if version is not None and version.id == version_id:
                window.page.jump_to(side, segment)
                return
