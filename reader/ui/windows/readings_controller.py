"""Readings over Japanese words: setting them right, and which of them the reader wants to see."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.layout.pair import Side
from reader.services import furigana, readings
from reader.services.profile import Profile
from reader.services.readings import ReadingEdit, ReadingQuestion
from reader.services.words import Place
from reader.text.correction import Scope, Shown
from reader.text.language import language
from reader.text.span import Span
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, Messages
from reader.ui.models.page_model import PageModel, ReadingWishes
from reader.ui.sentences import in_words
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.reading_controller import ReadingController
from reader.ui.windows.surroundings import Target

_Asked = tuple[Place, ReadingQuestion | None, QRect]


class ReadingsController(QObject):
    """Opens the dialog, keeps what was chosen, lets the page follow at once."""

    asking = Signal()
    """The dialog is about to open: what floats over the page shall go."""
    changed = Signal()
    """Something can be undone, or no longer."""

    def __init__(
        self,
        profile: Profile,
        page: PageModel,
        reading: ReadingController,
        vocabulary: Vocabulary,
        messages: Messages,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._profile, self._page, self._reading = profile, page, reading
        self._vocabulary, self._messages = vocabulary, messages
        self._look, self._window = look, window
        self._undo: list[ReadingEdit] = []
        self.changed_last = False
        """Whether the last change to be undone was one of readings, not of words."""
        self._lane = JobRunner("asking_reading", self)
        self._lane.succeeded.connect(self._on_asked)
        self._lane.failed.connect(messages.show_error)
        self._wishing = QTimer(self)
        self._wishing.setSingleShot(True)
        self._wishing.setInterval(0)
        self._wishing.timeout.connect(self.refresh_wishes)
        page.reading_clicked.connect(self.ask)
        page.look_changed.connect(self._wishing.start)
        vocabulary.changed.connect(self._on_words_changed)
        reading.opened.connect(self.refresh_wishes)

    def close(self) -> None:
        self._wishing.stop()
        self._lane.close()

    # Setting a reading right

    def ask_about(self, target: Target | None) -> None:
        """Open the dialog for the word or phrase in question."""
        if target is not None:
            self.ask(target.side, target.span, target.box)

    def ask(self, side: Side, span: Span, box: QRect) -> None:
        """Open the dialog for the words at `span`; `box` is where they stand, on the screen."""
        place = self._reading.word_place(side)
        if place is None or language(place.document.language).primary != "ja":
            return
        profile = self._profile

        def look_up(_cancel: CancelToken, _progress: Progress) -> _Asked:
            return place, readings.ask_reading(profile, place, span), box

        self._lane.start(look_up)

    def _on_asked(self, asked: _Asked) -> None:
        from reader.ui.dialogs.reading_dialog import ReadingDialog

        place, question, box = asked
        if question is None:
            self._messages.say(self.tr("There are no kanji here that could be read otherwise."))
            return
        word = question.lemma or question.surface, question.lemma_reading
        shown = furigana.shown_of(self._profile, word)
        dialog = ReadingDialog(self._look, question, shown, self._window)
        dialog.reading_chosen.connect(
            lambda typed, scope: self._keep(dialog, place, question, typed, scope)
        )
        dialog.forget_wanted.connect(lambda: self._forget(place, question))
        dialog.shown_chosen.connect(lambda wanted: self._show_word(word, wanted))
        dialog.finished.connect(dialog.deleteLater)
        corner = self._window.mapToGlobal(self._window.rect().topLeft())
        self.asking.emit()
        dialog.open()
        dialog.place_at(box, QRect(corner, self._window.size()))

    def _keep(
        self, dialog: object, place: Place, question: ReadingQuestion, typed: str, scope: Scope
    ) -> None:
        from reader.ui.dialogs.reading_dialog import ReadingDialog

        assert isinstance(dialog, ReadingDialog)
        try:
            edit = readings.correct(self._profile, place, question.span, typed, scope)
        except ReaderError as error:
            dialog.refuse(in_words(error))
            return
        dialog.accept()
        self._done(edit, self.tr("“{0}” is read {1} from now on.").format(
            question.surface, edit.after[0].word.reading))  # fmt: skip

    def _forget(self, place: Place, question: ReadingQuestion) -> None:
        edit = readings.forget_correction(self._profile, place, question.span)
        self._done(edit, self.tr("“{0}” is read as before.").format(question.surface))

    def _done(self, edit: ReadingEdit, said: str) -> None:
        if edit:
            self._undo.append(edit)
            self._follow(edit)
            self.changed_last = True
            self.changed.emit()
            self._messages.show(Message(said, "done", self.tr("Undo"), "undo_reading"))

    def undo(self) -> None:
        """Take the last correction back, or put back the one that was taken away."""
        if self._undo:
            edit = self._undo.pop()
            readings.undo(self._profile, edit)
            self._follow(edit.reversed())
            self.changed_last = False
            self.changed.emit()
            self._messages.say(self.tr("Undone."), "done")

    def _follow(self, edit: ReadingEdit) -> None:
        self._reading.reread({one.surface for one in (*edit.before, *edit.after)})
        self._keep_word()
        if edit.terms:
            self._vocabulary.saved(edit.terms)

    def _keep_word(self) -> None:
        """The word the keyboard is on may be another one now, in the same place."""
        place = self._page.place
        words = self._page.words(place.side, place.segment) if self._page.pair else None
        if place.word is None or not words or place.word in words:
            return
        at = place.word.span.start
        word = next((one for one in words if one.span.contains(at)), None)
        self._page.set_place(place.side, place.segment, word)

    def _on_words_changed(self, _edit: object) -> None:
        self.changed_last = False
        self._wishing.start()

    # What is to be seen

    def next_shown(self, target: Target | None) -> None:
        """By the mode, always, never, and round again, for the word in question."""
        if target is None or target.token is None:
            return
        token = target.token
        word = token.lemma, token.lemma_reading
        order = (Shown.BY_MODE, Shown.ALWAYS, Shown.NEVER)
        now = furigana.shown_of(self._profile, word)
        self._show_word(word, order[(order.index(now) + 1) % len(order)])

    def _show_word(self, word: tuple[str, str], shown: Shown) -> None:
        furigana.show_word(self._profile, word, shown)
        self.refresh_wishes()
        said = {
            Shown.BY_MODE: self.tr("Furigana over “{0}” follow the mode."),
            Shown.ALWAYS: self.tr("Furigana over “{0}” are always shown."),
            Shown.NEVER: self.tr("Furigana over “{0}” are never shown."),
        }
        self._messages.say(said[shown].format(word[0]))

    def refresh_wishes(self) -> None:
        """Tell the page which words and kanji need no reading, or always one."""
        if self._page.pair is None or not any(
            language(self._page.document(side).language).primary == "ja" for side in Side
        ):
            return
        always, never = furigana.choices(self._profile)
        kanji: frozenset[tuple[str, str]] = frozenset()
        if self._page.look.known_kanji:
            kanji = furigana.known_kanji(self._profile)
        self._page.set_reading_wishes(ReadingWishes(always, never, kanji))
