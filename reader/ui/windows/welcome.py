"""The first start: samples, the languages of the reader, and three things to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from reader.documents.work import Work
from reader.services.profile import Profile
from reader.services.tongues import Tongues, put_aside, save_tongues, tongues_of, were_asked
from reader.text.language import LANGUAGES
from reader.ui.views.first_steps import FirstSteps

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow

_SEEN = "first_steps:seen"


class Welcome(QObject):
    """Shows the card once, and again when the help menu is asked."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._profile, self._window = profile, window
        self.card: FirstSteps | None = None
        self._opens_sample = False

    @property
    def is_due(self) -> bool:
        """Whether this reader has not seen the card yet."""
        return not self._profile.library.setting(_SEEN)

    def begin(self) -> None:
        """The first start with nothing to read: ask, then open a sample."""
        self._opens_sample = True
        card = self._made_card()
        if were_asked(self._profile):
            self._go_on()
        else:
            card.ask_languages()

    def show_steps(self) -> None:
        """The three steps again."""
        nothing_open = not self._window.is_reading and self._window.reading.work is None
        self._opens_sample = nothing_open and best_sample(self._profile, Tongues()) is not None
        self._made_card()
        self._go_on()

    def _made_card(self) -> FirstSteps:
        if self.card is None:
            window = self._window
            self.card = card = FirstSteps(
                window.look, window, self._guess(), ("en", "ja", "es", "fr", "de", "ar")
            )
            card.languages_told.connect(self._on_told)
            card.add_wanted.connect(window.actions_["open"].trigger)
            card.closed.connect(self._on_closed)
            page = window.page_model
            page.sentence_hovered.connect(lambda *_: self._did("sentence"))
            page.place_changed.connect(lambda *_: self._did("sentence", by_key=True))
            page.word_clicked.connect(lambda *_: self._did("word"))
            window.library.changed.connect(self._on_library_changed)
        return self.card

    def _guess(self) -> tuple[str, ...]:
        """What was told, else the language of the system."""
        told = tongues_of(self._profile).reads
        tag = QLocale.system().name().split("_")[0].lower()
        return told or ((tag,) if tag in LANGUAGES else ())

    def _did(self, step: str, *, by_key: bool = False) -> None:
        if self.card is None or not self.card.isVisible() or not self._window.is_reading:
            return
        if not by_key or self._window.page.canvas.hasFocus():
            self.card.did(step)

    def _on_told(self, reads: tuple[str, ...], learns: tuple[str, ...]) -> None:
        if reads or learns:
            save_tongues(self._profile, Tongues(reads, learns))
        else:
            put_aside(self._profile)
        self._go_on()

    def _go_on(self) -> None:
        """Open a sample if nothing is being read, and show the first thing to try."""
        if self._opens_sample and not self._window.is_reading:
            work = best_sample(self._profile, tongues_of(self._profile))
            if work is None:
                return  # still being added: `_on_library_changed` comes back here
            self._opens_sample = False
            self._window.open_work(work)
        if self.card is not None:
            self.card.show_step(0)

    def _on_library_changed(self) -> None:
        waiting = self._opens_sample and self.card is not None and self.card.isVisible()
        if waiting and were_asked(self._profile):
            self._go_on()

    def _on_closed(self) -> None:
        self._profile.library.save_setting(_SEEN, "yes")
        if not were_asked(self._profile):
            put_aside(self._profile)


def best_sample(profile: Profile, tongues: Tongues) -> Work | None:
    """The sample with the most versions in the reader's languages; None while there is none."""
    samples = [work for work in profile.library.works() if work.licence and work.versions]

    def fits(work: Work) -> tuple[bool, bool, int]:
        tags = {version.language for version in work.versions}
        learnt, read = not tags.isdisjoint(tongues.learns), not tags.isdisjoint(tongues.reads)
        return (learnt and read, learnt or read, len(tags))

    return max(samples, key=fits, default=None)
