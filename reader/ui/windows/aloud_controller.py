"""Reading aloud: sentence by sentence, the page follows; and single words."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from reader.layout.pair import Side
from reader.services.aloud import (
    Turn,
    bead_turns,
    is_speakable,
    needs_kana,
    spoken_phrase,
    spoken_text,
    spoken_word,
    turn_after,
)
from reader.text.language import language
from reader.ui.messages import Messages
from reader.ui.models.page_model import PageModel
from reader.ui.settings import Settings, voice_for
from reader.ui.speech import NoVoice, Speech
from reader.ui.views.reading_page import ReadingPage
from reader.ui.windows.surroundings import Target


class Aloud(Enum):
    """What is going on."""

    SILENT = auto()
    SPEAKING = auto()
    PAUSED = auto()
    WORD = auto()
    """One word is being said; the page stays as it is."""


class AloudController(QObject):
    """Says the sentences of the page; the pair that is being said is lit and in view.

    A pause is the end of a sentence's sound, and going on says that sentence again: engines differ
    in what they make of a real pause (speech-dispatcher never comes back from one), and who
    stopped to think wants to hear it from its beginning.
    """

    changed = Signal()

    def __init__(
        self,
        speech: Speech,
        page: PageModel,
        view: ReadingPage,
        settings: Callable[[], Settings],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.speech = speech
        self._page, self._view = page, view
        self._settings, self._messages = settings, messages
        self._state = Aloud.SILENT
        self._turn: Turn | None = None
        self._coming: list[Turn] | None = None
        """What is still to be said; None for everything from here on."""
        self._lit: int | None = None
        self._moving = self._waiting = False
        self.is_opening = False
        """Whether voices are being looked for."""
        self._pending: Callable[[], None] | None = None
        speech.opened.connect(self._on_opened)
        speech.finished.connect(self._on_finished)
        speech.failed.connect(self._on_failed)
        page.annotations_changed.connect(self._on_annotations_changed)
        page.place_changed.connect(self._on_place_changed)
        page.pair_changed.connect(self.stop)
        page.rows_changed.connect(self._light)

    @property
    def state(self) -> Aloud:
        return self._state

    @property
    def turn(self) -> Turn | None:
        """The sentence that is being said, or was when it paused."""
        return self._turn

    # What the reader does

    def read_sentence(self) -> None:
        """Say the sentence of the keyboard; with both sides wanted, its whole pair."""
        pair = self._page.pair
        if pair is None or not self._place_there():
            return
        self._view.keyboard.come_here()
        here = self._page.place.side, self._page.place.segment
        self._begin([here] if not self._both() else bead_turns(pair, pair.bead_of(*here)))

    def read_on(self) -> None:
        """Say everything from the sentence of the keyboard on; while that is going on, pause;
        in a pause, go on."""
        if self._state is Aloud.SPEAKING and self._coming is None:
            self.pause()
        elif self._state is Aloud.PAUSED:
            self._go_on()
        elif self._place_there():
            self._view.keyboard.come_here()
            self._begin(None)

    def pause(self) -> None:
        if self._state is Aloud.SPEAKING:
            self.speech.stop()
            self._waiting, self._pending = False, None
            self._set_state(Aloud.PAUSED)

    def stop(self) -> bool:
        """Be silent, and let go of the pair. Returns: whether anything was being said."""
        had = self._state is not Aloud.SILENT
        self.speech.stop()
        self._turn, self._coming, self._waiting = None, None, False
        self._pending, self.is_opening = None, False
        self._unlight()
        self._set_state(Aloud.SILENT)
        return had

    def say_word(self, target: Target | None) -> None:
        """Say the word or phrase in question; what was being read pauses."""
        if target is None or self._page.pair is None:
            return
        document = self._page.document(target.side)
        if target.token is None:
            segment = document.segment_at(target.span.start)
            block = document.segments[segment].block if segment is not None else -1
            known = self._page.annotation(target.side, block)
            reading = spoken_phrase(document, target.span, known)
            self.say_text(target.span.of(document.text), reading, document.language)
        else:
            plain = self._settings().aloud_kana == "never"
            text = spoken_word(target.token, document.language, plain=plain)
            self.say_text(text, "", document.language)

    def say_text(self, text: str, reading: str, tag: str) -> None:
        """Say a few words by themselves.

        Args: reading: of Japanese, said instead of the text unless kana are not wanted.
        """
        self.pause()
        plain = self._settings().aloud_kana == "never"
        spoken = text if plain or not reading else reading
        paused = self._state is Aloud.PAUSED
        self._when_ready(Aloud.PAUSED if paused else Aloud.WORD, lambda: self._say(spoken, tag))

    def close(self) -> None:
        self.stop()
        self.speech.close()

    # Sentence after sentence

    def _begin(self, turns: list[Turn] | None) -> None:
        place = self._page.place
        self._coming = turns
        first: Turn | None = (place.side, place.segment)
        if turns is not None:
            first = turns.pop(0) if turns else None
        elif self._both() and self._page.pair is not None:
            pair = self._page.pair
            first = bead_turns(pair, pair.bead_of(place.side, place.segment))[0]
        self._turn = first
        self._when_ready(Aloud.SPEAKING, lambda: self._take(self._turn))

    def _when_ready(self, state: Aloud, do: Callable[[], None]) -> None:
        """Do it as soon as there is a voice, which may take seconds the first time; `stop` and
        whatever is wanted meanwhile overtake it."""
        self._pending = do
        self.is_opening = not self.speech.is_ready
        self._set_state(state)
        if self.is_opening:
            self.speech.open()
        else:
            self._on_opened()

    def _on_opened(self) -> None:
        do, self._pending = self._pending, None
        if self.is_opening:
            self.is_opening = False
            self.changed.emit()
        if do is not None:
            do()

    def _go_on(self) -> None:
        self._when_ready(Aloud.SPEAKING, lambda: self._take(self._turn))

    def _take(self, turn: Turn | None) -> None:
        """Say the first sentence from `turn` on that can be said and is not folded away."""
        pair = self._page.pair
        while pair is not None and turn is not None:
            folded = self._view.canvas.where.is_folded(*turn)
            if not folded and is_speakable(pair.document(turn[0]), turn[1]):
                break
            turn = self._after(turn)
        if pair is None or turn is None:
            self.stop()
            return
        self._turn = turn
        self._follow(turn)
        self._say_turn()

    def _after(self, turn: Turn) -> Turn | None:
        if self._coming is not None:
            return self._coming.pop(0) if self._coming else None
        pair = self._page.pair
        return None if pair is None else turn_after(pair, turn, both=self._both())

    def _say_turn(self) -> None:
        """Say the sentence whose turn it is, as soon as its readings are there if it needs any."""
        pair, turn = self._page.pair, self._turn
        if pair is None or turn is None:
            return
        side, segment = turn
        document = pair.document(side)
        try:
            kana = self._needs_kana(document.language)
        except NoVoice as error:
            self._on_failed(error)
            return
        block = document.segments[segment].block
        annotation = self._page.annotation(side, block)
        self._waiting = kana and annotation is None
        if self._waiting:
            self._page.want_annotations(side, (block,))
            return
        self._say(spoken_text(document, segment, annotation, kana=kana), document.language)

    def _needs_kana(self, tag: str) -> bool:
        settings = self._settings()
        if language(tag).primary != "ja":
            return False
        voice = self.speech.voice_for(tag, voice_for(settings, tag))
        return needs_kana(tag, self.speech.engine, voice, settings.aloud_kana)

    def _say(self, text: str, tag: str) -> None:
        settings = self._settings()
        try:
            voice = self.speech.voice_for(tag, voice_for(settings, tag))
            self.speech.say(text, tag, voice=voice, rate=settings.aloud_rate / 100)
        except NoVoice as error:
            self._on_failed(error)

    def _on_finished(self) -> None:
        if self._state is Aloud.WORD:
            self._set_state(Aloud.SILENT)
        elif self._state is Aloud.SPEAKING and self._turn is not None:
            self._take(self._after(self._turn))

    def _on_failed(self, error: NoVoice) -> None:
        self.stop()
        self._messages.show_error(error)

    def _on_annotations_changed(self, side: Side, _blocks: object) -> None:
        if self._waiting and self._turn is not None and self._turn[0] is side:
            self._say_turn()

    # The page

    def _place_there(self) -> bool:
        return self._page.place_bead is not None

    def _both(self) -> bool:
        pair = self._page.pair
        one_text = pair is not None and pair.source.language == pair.target.language
        return (
            self._settings().aloud_sides == "both"
            and self._page.look.hidden is None
            and not one_text
        )

    def _follow(self, turn: Turn) -> None:
        """Put the keyboard on the sentence, which brings it into view, and light its pair."""
        self._moving = True
        self._view.go_to(*turn)
        self._moving = False
        self._light()

    def _light(self) -> None:
        pair = self._page.pair
        if pair is not None and self._turn is not None:
            self._lit = pair.bead_of(*self._turn)
            self._page.set_pinned(self._lit)

    def _unlight(self) -> None:
        if self._lit is not None and self._page.pinned_bead == self._lit:
            self._page.set_pinned(None)
        self._lit = None

    def _on_place_changed(self, side: Side, segment: int) -> None:
        """The reader goes elsewhere: what is read from here on goes on there."""
        if self._moving or self._coming is not None or self._turn is None:
            return
        if self.is_opening:
            self._turn = side, segment
        elif self._state is Aloud.SPEAKING:
            self.speech.stop()
            self._take((side, segment))
        elif self._state is Aloud.PAUSED:
            self._turn = side, segment
            self._light()

    def _set_state(self, state: Aloud) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()
