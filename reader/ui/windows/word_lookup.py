"""Looking words up and linking them, off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

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
from reader.ui.windows.surroundings import Target

if TYPE_CHECKING:
    from reader.lookup.kanjidic import Kanji
    from reader.lookup.registry import Dictionaries


class WordLookup(QObject):
    """Asks the dictionaries and the encoder; each kind of question has a lane where the newest
    wins."""

    opened = Signal()
    """The dictionaries are there."""
    answered = Signal(object, object)
    """Target, Glance."""
    failed = Signal(object)
    linked = Signal(object, object)
    """Target, and the spans of its counterparts in the other document."""
    nested_answered = Signal(object)
    """The Glance at a word that stands in the popup itself."""
    kanji_found = Signal(object)

    def __init__(
        self, profile: Profile, page: PageModel, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._profile, self._page = profile, page
        self._dictionaries: Dictionaries | None = None
        self._lookups = JobRunner("lookup", self)
        self._lookups.succeeded.connect(lambda result: self.answered.emit(*result))
        self._lookups.failed.connect(self.failed)
        self._opening = JobRunner("dictionaries", self)
        self._opening.succeeded.connect(self._on_dictionaries)
        self._opening.failed.connect(messages.show_error)
        self._links = JobRunner("linking", self)
        self._links.succeeded.connect(lambda result: self.linked.emit(*result))
        self._links.failed.connect(messages.show_error)
        self._nested = JobRunner("nested_lookup", self)
        self._nested.succeeded.connect(self.nested_answered)
        self._nested.failed.connect(messages.show_error)
        self._kanji = JobRunner("kanji", self)
        self._kanji.succeeded.connect(self.kanji_found)
        self._kanji.failed.connect(messages.show_error)

    @property
    def lane(self) -> JobRunner:
        """That opens and indexes dictionaries; its progress counts headwords."""
        return self._opening

    @property
    def busy(self) -> bool:
        return self._lookups.busy

    def close(self) -> None:
        for lane in (self._lookups, self._links, self._nested, self._kanji, self._opening):
            lane.close()

    def cancel(self) -> None:
        for lane in (self._lookups, self._links, self._nested, self._kanji):
            lane.cancel()

    def open(self, *, anew: bool = False) -> None:
        """Find the dictionaries for the pair on the page, and index what was never used.

        Args: anew: dictionaries came or went.
        """
        if anew:
            self._dictionaries = None
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

    def _on_dictionaries(self, dictionaries: Dictionaries) -> None:
        self._dictionaries = dictionaries
        self.opened.emit()

    # Words of the page

    def look_up(self, target: Target) -> None:
        """Answered by `answered`, once the dictionaries are open."""
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

    def phrase_span(self, target: Target, count: int) -> Span:
        """Of `count` tokens from the word on."""
        if target.token is None:
            return target.span
        tokens, index = self._neighbours(target)
        return Span(target.span.start, tokens[min(index + count, len(tokens)) - 1].span.end)

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

    def link(self, target: Target) -> None:
        """Find the likely counterpart; answered by `linked`."""
        self._links.cancel()
        pair = self._page.pair
        segment = self._page.document(target.side).segment_at(target.span.start)
        if pair is None or segment is None or pair.source.language == pair.target.language:
            return
        if pair.counterpart(target.side, segment):
            self._links.start(_link_job(self._profile, pair, target, segment))

    # Words of the popup

    def look_up_in(self, text: str, position: int, languages: Sequence[str], other: str) -> None:
        """Answered by `nested_answered`. Args: other: the language to be explained in."""
        profile, dictionaries = self._profile, self._dictionaries
        if dictionaries is None:
            return

        def look_up(_cancel: CancelToken, _progress: Progress) -> Glance:
            from reader.services.nested import glance_in_text

            return glance_in_text(profile, text, position, languages, dictionaries, other)

        self._nested.start(look_up)

    def look_at_kanji(self, word: str, language: str) -> None:
        """Answered by `kanji_found`. Args: language: to be explained in."""

        def look(_cancel: CancelToken, _progress: Progress) -> tuple[Kanji, ...]:
            from reader.services.nested import kanji_of

            return kanji_of(word, language)

        self._kanji.start(look)


def _link_job(profile: Profile, pair: ReadingPair, target: Target, segment: int) -> Work:
    def link(_cancel: CancelToken, _progress: Progress) -> tuple[Target, tuple[Span, ...]]:
        spans = glances.counterpart_words(profile, pair, target.side, segment, target.span)
        return target, tuple(spans)

    return link
