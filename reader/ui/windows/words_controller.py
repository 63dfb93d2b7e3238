"""Words on the page: what the popup says about them, and keeping them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.layout.pair import Side
from reader.services.glance import Glance
from reader.services.profile import Profile
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.jobs import JobRunner
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel
from reader.ui.views.word_popup import PopupContent, WordPopup
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.nested_words import NestedWords, explained_in
from reader.ui.windows.popup_content import popup_content
from reader.ui.windows.reading_controller import ReadingController
from reader.ui.windows.surroundings import Target
from reader.ui.windows.word_lookup import WordLookup
from reader.vocabulary.term import Status, Term

_HOVER_MS = 250


class WordsController(QObject):
    """The pointed-at word after a moment, a pinned one at once, the keyboard's as it moves."""

    target_changed = Signal()
    term_pinned = Signal(str)
    """The id of a kept word whose popup is held."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        reading: ReadingController,
        vocabulary: Vocabulary,
        popup: WordPopup,
        messages: Messages,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._profile, self._page, self._reading = profile, page, reading
        self._vocabulary, self._popup, self._host = vocabulary, popup, host
        self._messages = messages
        self._hovered: Target | None = None
        self._pinned: Target | None = None
        self._keyed: Target | None = None
        self._shown: Target | None = None
        self._glance: Glance | None = None
        self._counterpart: tuple[Span, ...] = ()
        self._wants_meaning = ""  # id of a term that was kept before its meaning was known
        self._phrase: Target | None = None  # what was selected last
        self._resting: QPoint | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MS)
        self._hover.timeout.connect(self._on_hover_time)
        self._lookup = lookup = WordLookup(profile, page, messages, self)
        lookup.opened.connect(self._on_opened)
        lookup.answered.connect(self._on_looked_up)
        lookup.failed.connect(self._on_lookup_failed)
        lookup.linked.connect(self._on_linked)
        lookup.kanji_found.connect(popup.show_kanji)
        self._nested = NestedWords(lookup, vocabulary, self)
        self._nested.changed.connect(self._refresh)
        self.surroundings: Callable[[Target], tuple[QRect, QRect]] = lambda _: (QRect(), QRect())
        """The column a word stands in and the counterpart of its sentence, in global coordinates,
        told by the page; empty boxes where there is none."""
        self.needs_shift: Callable[[], bool] = lambda: False
        """Whether a word that is pointed at shows its card only while Shift is down."""
        page.word_hovered.connect(self._on_hovered)
        page.word_left.connect(self._on_left)
        page.word_clicked.connect(self._on_clicked)
        page.phrase_selected.connect(self._on_phrase)
        page.pair_changed.connect(self._on_pair_changed)
        popup.add_wanted.connect(self.add)
        popup.status_wanted.connect(self.set_status)
        popup.word_wanted.connect(self._on_word_wanted)
        popup.phrase_wanted.connect(self.add_phrase)
        popup.kanji_wanted.connect(self._on_kanji_wanted)
        popup.back_wanted.connect(self._nested.back)
        popup.closed.connect(self._on_closed)
        host.installEventFilter(self)
        vocabulary.changed.connect(self._on_words_changed)

    def close(self) -> None:
        self._lookup.close()

    def open_dictionaries(self) -> None:
        """Find the dictionaries for the pair on the page; to be called when the window is there."""
        self._lookup.open()

    def reopen_dictionaries(self) -> None:
        """Dictionaries came or went."""
        self._lookup.open(anew=True)

    @property
    def lane(self) -> JobRunner:
        """That indexes dictionaries before their first use."""
        return self._lookup.lane

    @property
    def target(self) -> Target | None:
        """What A, 1 to 5, I and W are about: the pinned word, else what is selected, else the
        pointed-at word, else the keyboard's."""
        return self._pinned or self._selected() or self._hovered or self._keyed

    def _selected(self) -> Target | None:
        """The selection, where it is more than a single word."""
        selection, phrase = self._page.selection, self._phrase
        if selection is None or phrase is None:
            return None
        return phrase if selection == (phrase.side, phrase.span) else None

    @property
    def is_shown(self) -> bool:
        """Whether a word's card is open: nobody means another word then."""
        return self._popup.isVisible()

    # What the reader does

    def show_keyed(self, side: Side, token: Token | None, box: QRect | None) -> None:
        """The keyboard is on another word; `box` is where it stands, in global coordinates."""
        self._hover.stop()
        self._pinned = self._hovered = None
        if token is None or box is None:
            self._keyed = None
            self._popup.dismiss()
            self.target_changed.emit()
            return
        self._keyed = Target(side, token.span, token, box)
        self._show(self._keyed, pinned=False)

    def pin(self) -> None:
        """Hold the popup of the word in question."""
        target = self.target
        if target is not None:
            self._pinned = target
            self._show(target, pinned=True)

    def add(self) -> None:
        """Keep the word in question with its sentence and the counterpart."""
        if self._nested.current is not None:
            self._nested.add()
            return
        target = self.target
        place = self._reading.word_place(target.side) if target is not None else None
        if target is None or place is None:
            return
        if target.token is None:
            self._vocabulary.save_phrase(place, target.span, self._meaning_of(target))
        else:
            self._vocabulary.save_word(place, target.token, self._meaning_of(target))
            self._remember_meaning(target)

    def add_phrase(self) -> None:
        """Keep the phrase that a dictionary lists from the word in question on, with its sentence
        and in its dictionary form, so that it is found however it is inflected."""
        target, known = self._shown, self._glance
        place = self._reading.word_place(target.side) if target is not None else None
        if target is None or place is None or known is None or not known.phrase:
            return
        span = self._lookup.phrase_span(target, known.phrase_tokens)
        entry = known.phrase[0]
        reading = entry.reading if target.token is not None and target.token.reading else ""
        self._vocabulary.save_phrase(
            place, span, known.phrase_meaning, text=entry.headword, reading=reading
        )

    def set_status(self, status: Status) -> None:
        """Give the word in question a status, keeping it first."""
        if self._nested.current is not None:
            self._nested.set_status(status)
            return
        target = self.target
        place = self._reading.word_place(target.side) if target is not None else None
        if target is None or place is None:
            return
        meaning = self._meaning_of(target)
        if target.token is None:
            self._vocabulary.set_phrase_status(place, target.span, status, meaning)
            return
        self._vocabulary.set_word_status(place, target.token, status, meaning)
        self._remember_meaning(target)

    def dismiss(self) -> bool:
        """Close the popup. False if there was none."""
        was_there = self._popup.isVisible()
        self._popup.dismiss()
        return was_there

    def keep_quiet(self) -> None:
        """The text moved under a pointer at rest: what lies there now was not pointed at."""
        self._resting = QCursor.pos()
        self._hover.stop()
        self._popup.dismiss()

    # What the page says

    def _on_hovered(self, side: Side, token: Token, box: QRect) -> None:
        if not token.is_word or self._pinned is not None or QCursor.pos() == self._resting:
            return
        self._hovered = Target(side, token.span, token, box)
        if not self.needs_shift() or _shift_is_down():
            self._hover.start()
        self.target_changed.emit()

    def _on_hover_time(self) -> None:
        if self._hovered is not None and self._pinned is None:
            self._show(self._hovered, pinned=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift was pressed while the pointer rests on a word."""
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Shift and self._hovered is not None and self.needs_shift():
                self._on_hover_time()
        return super().eventFilter(watched, event)

    def _on_left(self) -> None:
        self._hover.stop()
        self._hovered = None
        if self._pinned is None and self._shown is not None and self._keyed is not self._shown:
            self._popup.dismiss()
        self.target_changed.emit()

    def _on_clicked(self, side: Side, token: Token, box: QRect) -> None:
        self._hover.stop()
        if not token.is_word:
            self._popup.dismiss()
            return
        self._pinned = Target(side, token.span, token, box)
        self._show(self._pinned, pinned=True)

    def _on_phrase(self, side: Side, span: Span, box: QRect) -> None:
        self._hover.stop()
        self._pinned = self._phrase = Target(side, span, None, box)
        self._show(self._pinned, pinned=True)

    def _on_pair_changed(self) -> None:
        self._hover.stop()
        self._hovered = self._pinned = self._keyed = self._phrase = None
        self._popup.dismiss()
        self.target_changed.emit()

    def _on_closed(self) -> None:
        self._pinned = self._shown = None
        self._counterpart = ()
        self._nested.clear()
        self._page.set_links()
        self._lookup.cancel()
        self.target_changed.emit()

    # The popup

    def _show(self, target: Target, *, pinned: bool) -> None:
        self._nested.clear()
        same = self._shown is not None and self._shown.span == target.span
        if not (same and self._shown is not None and self._shown.side is target.side):
            self._counterpart, self._glance = (), None
            self._page.set_links()
            self._lookup.look_up(target)
            self._lookup.link(target)
        self._shown = target
        column, counterpart = self.surroundings(target)
        self._popup.show_word(
            self._content(target),
            self._on_host(target.box),
            pinned=pinned,
            column=self._on_host(column),
            avoid=self._on_host(counterpart),
        )
        term = self._term_of(target) if pinned else None
        if term is not None:
            self.term_pinned.emit(term.id)
        self.target_changed.emit()

    def _on_host(self, box: QRect) -> QRect:
        """A global box in the coordinates of the popup's parent; an empty one stays empty."""
        if box.isEmpty():
            return QRect()
        return QRect(self._host.mapFromGlobal(box.topLeft()), box.size())

    def _content(self, target: Target) -> PopupContent:
        pair = self._page.pair
        assert pair is not None
        term, known = self._term_of(target), self._glance
        content = popup_content(self, pair, target, term, known, self._counterpart)
        phrase = known.phrase[0].headword if known is not None and known.phrase else ""
        if phrase and self._vocabulary.phrase_term(content.tag, phrase) is None:
            return replace(content, phrase=phrase)
        return content

    def _term_of(self, target: Target) -> Term | None:
        document = self._page.document(target.side)
        if target.token is None:
            return self._vocabulary.phrase_term(document.language, target.span.of(document.text))
        return self._vocabulary.term_of(document.language, target.token)

    def _refresh(self) -> None:
        if self._shown is not None and self._popup.isVisible():
            self._popup.update_word(self._nested.content() or self._content(self._shown))

    def _on_words_changed(self, _edit: object) -> None:
        self._refresh()

    # What was found

    def _on_opened(self) -> None:
        if self._shown is not None:
            self._lookup.look_up(self._shown)

    def _on_looked_up(self, target: Target, found: Glance) -> None:
        if self._shown is not None and target.span == self._shown.span:
            self._glance = found
            self._refresh()
        term = self._profile.terms.term(self._wants_meaning) if self._wants_meaning else None
        if term is not None and not term.meaning and found.meaning:
            self._vocabulary.set_meaning(term, found.meaning)
        self._wants_meaning = ""

    def _on_lookup_failed(self, error: Exception) -> None:
        shown = self._shown
        if shown is not None and shown.token is not None:
            self._glance = Glance(shown.token, self._page.document(shown.side).language)
            self._refresh()
        self._messages.show_error(error)

    def _meaning_of(self, target: Target) -> str:
        same = self._shown is not None and self._shown.span == target.span
        return self._glance.meaning if same and self._glance is not None else ""

    def _remember_meaning(self, target: Target) -> None:
        """The word was kept before the dictionaries answered: its meaning follows."""
        if target.token is None or self._glance is not None:
            return
        term = self._term_of(target)
        if term is not None and not term.meaning:
            self._wants_meaning = term.id
            if not self._lookup.busy:
                self._lookup.look_up(target)

    def _on_linked(self, target: Target, spans: tuple[Span, ...]) -> None:
        if self._shown is None or self._shown.span != target.span or not spans:
            return
        self._counterpart = spans
        if target.side is Side.SOURCE:
            self._page.set_links(target=spans)
        else:
            self._page.set_links(source=spans)
        self._refresh()

    # Words inside the popup

    def _on_word_wanted(self, text: str, position: int, tag: str) -> None:
        if self._shown is None:
            return
        side = self._shown.side
        here, other = (self._page.document(s).language for s in (side, side.other))
        explained = explained_in(self._glance) if self._glance is not None else ()
        languages = [one for one in (tag, *explained, here, other) if one]
        facing = here if tag == other else other
        self._nested.open(text, position, languages, facing)

    def show_kanji(self) -> None:
        """The kanji of the word in question one by one, or no more; its card is held for it."""
        if not self._popup.isVisible() or not self._popup.pinned:
            self.pin()
        self._popup.toggle_kanji()

    def _on_kanji_wanted(self) -> None:
        content, shown = self._popup.content, self._shown
        if content is not None and shown is not None:
            other = self._page.document(shown.side.other).language
            self._lookup.look_at_kanji(content.surface, other)


def _shift_is_down() -> bool:
    return bool(QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
