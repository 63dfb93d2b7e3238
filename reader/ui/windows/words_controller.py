"""Words on the page: what the popup says about them, and keeping them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from reader.jobs import CancelToken, Progress
from reader.layout.pair import ReadingPair, Side
from reader.services import glance as glances
from reader.services.glance import Glance
from reader.services.profile import Profile
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.jobs import JobRunner, Work
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel
from reader.ui.views.word_popup import PopupContent, WordPopup
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.popup_content import popup_content
from reader.ui.windows.reading_controller import ReadingController
from reader.ui.windows.surroundings import Target
from reader.vocabulary.term import Status, Term

if TYPE_CHECKING:
    from reader.lookup.registry import Dictionaries

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
        self._dictionaries: Dictionaries | None = None
        self._resting: QPoint | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MS)
        self._hover.timeout.connect(self._on_hover_time)
        self._lookups = JobRunner("lookup", self)
        self._lookups.succeeded.connect(self._on_looked_up)
        self._lookups.failed.connect(self._on_lookup_failed)
        self._opening = JobRunner("dictionaries", self)
        self._opening.succeeded.connect(self._on_dictionaries)
        self._opening.failed.connect(messages.show_error)
        self._links = JobRunner("linking", self)
        self._links.succeeded.connect(self._on_linked)
        self._links.failed.connect(messages.show_error)
        self.surroundings: Callable[[Target], tuple[QRect, QRect]] = lambda _: (QRect(), QRect())
        """The column a word stands in and the counterpart of its sentence, in global coordinates,
        told by the page; empty boxes where there is none."""
        page.word_hovered.connect(self._on_hovered)
        page.word_left.connect(self._on_left)
        page.word_clicked.connect(self._on_clicked)
        page.phrase_selected.connect(self._on_phrase)
        page.pair_changed.connect(self._on_pair_changed)
        popup.add_wanted.connect(self.add)
        popup.status_wanted.connect(self.set_status)
        popup.closed.connect(self._on_closed)
        vocabulary.changed.connect(self._on_words_changed)

    def close(self) -> None:
        for lane in (self._lookups, self._links, self._opening):
            lane.close()

    def open_dictionaries(self) -> None:
        """Find the dictionaries for the pair on the page; to be called when the window is there."""
        if self._page.pair is None:
            return
        profile, known = self._profile, self._dictionaries
        languages = [self._page.document(side).language for side in Side]

        def work(cancel: CancelToken, progress: Progress) -> Dictionaries:
            from reader.services.dictionaries import prepare_pair

            dictionaries = known or glances.open_dictionaries(profile.data_dir)
            prepare_pair(profile, dictionaries, languages, cancel=cancel, progress=progress)
            return dictionaries

        self._opening.start(work)

    def reopen_dictionaries(self) -> None:
        """Dictionaries came or went."""
        self._dictionaries = None
        self.open_dictionaries()

    @property
    def target(self) -> Target | None:
        """What A, 1 to 5, I and W are about: the pinned word, else the pointed-at one, else the
        keyboard's."""
        return self._pinned or self._hovered or self._keyed

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
        target = self.target
        place = self._reading.word_place(target.side) if target is not None else None
        if target is None or place is None:
            return
        if target.token is None:
            self._vocabulary.save_phrase(place, target.span, self._meaning_of(target))
        else:
            self._vocabulary.save_word(place, target.token, self._meaning_of(target))
            self._remember_meaning(target)

    def set_status(self, status: Status) -> None:
        """Give the word in question a status, keeping it first."""
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
        self._hover.start()
        self.target_changed.emit()

    def _on_hover_time(self) -> None:
        if self._hovered is not None and self._pinned is None:
            self._show(self._hovered, pinned=False)

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
        self._pinned = Target(side, span, None, box)
        self._show(self._pinned, pinned=True)

    def _on_pair_changed(self) -> None:
        self._hover.stop()
        self._hovered = self._pinned = self._keyed = None
        self._popup.dismiss()
        self.target_changed.emit()

    def _on_closed(self) -> None:
        self._pinned = self._shown = None
        self._counterpart = ()
        self._page.set_links()
        self._lookups.cancel()
        self._links.cancel()
        self.target_changed.emit()

    # The popup

    def _show(self, target: Target, *, pinned: bool) -> None:
        same = self._shown is not None and self._shown.span == target.span
        if not (same and self._shown is not None and self._shown.side is target.side):
            self._counterpart, self._glance = (), None
            self._page.set_links()
            self._look_up(target)
            self._link(target)
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
        term = self._term_of(target)
        return popup_content(self, pair, target, term, self._glance, self._counterpart)

    def _term_of(self, target: Target) -> Term | None:
        document = self._page.document(target.side)
        if target.token is None:
            return self._vocabulary.phrase_term(document.language, target.span.of(document.text))
        return self._vocabulary.term_of(document.language, target.token)

    def _refresh(self) -> None:
        if self._shown is not None and self._popup.isVisible():
            self._popup.update_word(self._content(self._shown))

    def _on_words_changed(self, _edit: object) -> None:
        self._refresh()

    # Looking up, linking

    def _on_dictionaries(self, dictionaries: Dictionaries) -> None:
        self._dictionaries = dictionaries
        if self._shown is not None:
            self._look_up(self._shown)

    def _look_up(self, target: Target) -> None:
        self._lookups.cancel()
        if self._dictionaries is not None:
            self._lookups.start(self._look_up_job(target, self._dictionaries))

    def _look_up_job(self, target: Target, dictionaries: Dictionaries) -> Work:
        profile, document = self._profile, self._page.document(target.side)
        other = self._page.document(target.side.other).language
        if target.token is None:
            text = target.span.of(document.text)

            def look_up_phrase(_cancel: CancelToken, _progress: Progress) -> tuple[Target, Glance]:
                return target, glances.glance_at_phrase(
                    profile, document.language, text, dictionaries, other
                )

            return look_up_phrase
        tokens, index = self._neighbours(target)

        def look_up(_cancel: CancelToken, _progress: Progress) -> tuple[Target, Glance]:
            return target, glances.glance(
                profile, document.language, tokens, index, dictionaries, other
            )

        return look_up

    def _neighbours(self, target: Target) -> tuple[tuple[Token, ...], int]:
        """The tokens of the word's block, and which of them it is."""
        assert target.token is not None
        document = self._page.document(target.side)
        segment = document.segment_at(target.span.start)
        block = document.segments[segment].block if segment is not None else 0
        annotation = self._page.annotation(target.side, block)
        if annotation is not None and target.token in annotation.tokens:
            return annotation.tokens, annotation.tokens.index(target.token)
        return (target.token,), 0

    def _on_looked_up(self, result: tuple[Target, Glance]) -> None:
        target, found = result
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
            if not self._lookups.busy:
                self._look_up(target)

    def _link(self, target: Target) -> None:
        self._links.cancel()
        pair = self._page.pair
        segment = self._page.document(target.side).segment_at(target.span.start)
        if pair is None or segment is None or pair.source.language == pair.target.language:
            return
        if pair.counterpart(target.side, segment):
            self._links.start(_link_job(self._profile, pair, target, segment))

    def _on_linked(self, result: tuple[Target, tuple[Span, ...]]) -> None:
        target, spans = result
        if self._shown is None or self._shown.span != target.span or not spans:
            return
        self._counterpart = spans
        if target.side is Side.SOURCE:
            self._page.set_links(target=spans)
        else:
            self._page.set_links(source=spans)
        self._refresh()


def _link_job(profile: Profile, pair: ReadingPair, target: Target, segment: int) -> Work:
    def link(_cancel: CancelToken, _progress: Progress) -> tuple[Target, tuple[Span, ...]]:
        spans = glances.counterpart_words(profile, pair, target.side, segment, target.span)
        return target, tuple(spans)

    return link
