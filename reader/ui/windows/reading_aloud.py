"""Reading aloud as a part of the window: its actions, when it ends, where it is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from reader.layout.pair import Side
from reader.ui.speech import Speech
from reader.ui.windows.aloud_controller import Aloud, AloudController

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow


class ReadingAloud(QObject):
    """Connects the controller with the window. No voice is looked for before one is wanted."""

    def __init__(self, window: MainWindow, engine: str = "") -> None:
        super().__init__(window)
        self._window = window
        self.controller = AloudController(
            Speech(engine, self),
            window.page_model,
            window.page,
            lambda: window.appearance.settings,
            window.messages,
            self,
        )
        verbs = {
            "speak_sentence": self.controller.read_sentence,
            "speak_on": self.controller.read_on,
            "speak_stop": self.controller.stop,
            "speak_settings": self.show_settings,
            "say_word": self._say_word,
        }
        for identity, do in verbs.items():
            window.actions_[identity].triggered.connect(
                lambda _checked=False, do=do: window.guarded(do)
            )
        window.popup.say_wanted.connect(window.actions_["say_word"].trigger)
        window.page.speak_wanted.connect(window.actions_["speak_on"].trigger)
        self.controller.changed.connect(self._show_state)
        window.stack.currentChanged.connect(self._on_page_changed)
        window.installEventFilter(self)

    def stop(self) -> bool:
        """Be silent. Returns: whether anything was being said."""
        return self.controller.stop()

    def _say_word(self) -> None:
        """The word in question; the one on the card, if the reader went on to another there."""
        window = self._window
        content = window.popup.content
        if content is not None and content.nested:
            self.controller.say_text(content.surface, content.reading, content.tag)
        else:
            self.controller.say_word(window.words.target)

    def _show_state(self) -> None:
        state = self.controller.state
        reading = state in {Aloud.SPEAKING, Aloud.PAUSED}
        self._window.actions_["speak_on"].setChecked(reading)
        opening = self.controller.is_opening
        speaking = self.tr("Looking for voices…") if opening else self.tr("Reading aloud")
        notes = {Aloud.SPEAKING: speaking, Aloud.PAUSED: self.tr("Paused")}
        self._window.page.foot.show_note(notes.get(state, ""))

    def _on_page_changed(self) -> None:
        if not self._window.is_reading:
            self.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.controller.close()
        return False

    def show_settings(self) -> None:
        """Voices, speed and sides."""
        from reader.ui.dialogs.aloud_dialog import AloudDialog

        window = self._window
        self.stop()
        dialog = AloudDialog(
            window.look, window.appearance.settings, self._languages(), self.controller.speech,
            window,
        )  # fmt: skip
        dialog.changed.connect(window.appearance.set)
        dialog.show_modal()

    def _languages(self) -> list[str]:
        """Of the pair on the page; of what is in the library where there is none."""
        pair = self._window.page_model.pair
        if pair is not None:
            return list(dict.fromkeys(pair.document(side).language for side in Side))
        works = [item.work for item in self._window.library_page.model.items]
        return sorted({one.language for work in works for one in work.versions})
