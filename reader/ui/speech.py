"""The system's voices, through Qt.

Qt's speech module is imported when the first sentence is to be said, and need not be installed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QLoggingCategory,
    QObject,
    QTimer,
    Signal,
)

from reader.errors import ReaderError
from reader.services.aloud import Voice, best_voice
from reader.text.language import language

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

    from reader.ui.speech_opening import Opening

_CONTEXT = "speech"
_FOR_TESTS = "mock"
"""Qt's engine for tests is never chosen by itself."""
_WITHOUT_LOCALE = {"zh": "Chinese (Mandarin"}
"""eSpeak's tag for Mandarin, "cmn", is none that Qt knows: its voices stand under no language."""
_PATIENCE_MS = 15_000
_PATIENCE_PER_CHARACTER_MS = 700
"""After this long without an end something is wrong with the sound; a slow voice takes 200."""


class NoVoice(ReaderError):
    """Nothing can be said; the sentence tells what to install."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class Speech(QObject):
    """Says one text at a time and tells when it has been said."""

    finished = Signal()
    """What was said last is at its end; not after `stop`."""
    failed = Signal(object)
    """NoVoice, while the engine was being opened or something was being said."""
    opened = Signal()
    """Voices can be asked for, at once."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """`engine`: one of Qt's names; empty for the best there is."""
        super().__init__(parent)
        self._wanted = engine
        self._engine: QTextToSpeech | None = None
        self._opening: Opening | None = None
        self._saying = self._begun = False
        self._voices: dict[str, list[Voice]] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silence)

    @property
    def is_ready(self) -> bool:
        """Whether the engine runs already, so that the next call takes no time."""
        return self._engine is not None

    def open(self) -> None:
        """Find an engine, in the background where that takes long; ends with `opened` or with
        `failed`. Without it the first question waits for the engine."""
        if self._opening is not None:
            return
        try:
            name = self._name()
            if self._engine is None and self._opens_slowly(name):
                return
            self._opened()
        except NoVoice as error:
            self.failed.emit(error)
        else:
            self.opened.emit()

    def _opens_slowly(self, name: str) -> bool:
        """Begin in the background, if this engine is one for that."""
        from reader.ui.speech_opening import IN_BACKGROUND, Opening

        if name not in IN_BACKGROUND:
            return False
        self._opening = Opening(name, self)
        self._opening.opened.connect(self._on_opened)
        return True

    def _on_opened(self, engine: QTextToSpeech) -> None:
        if self._opening is not None:
            self._opening.deleteLater()
            self._opening = None
        try:
            self._take(engine)
        except NoVoice as error:
            self.failed.emit(error)
        else:
            self.opened.emit()

    @property
    def engine(self) -> str:
        """Qt's name of the engine. Raises: NoVoice."""
        return self._opened().engine()

    def voices(self, tag: str) -> list[Voice]:
        """All that read a language, those of its main country first. Raises: NoVoice."""
        engine = self._opened()
        if tag not in self._voices:
            main = _locale(tag)
            self._voices[tag] = [
                Voice(voice.name(), locale == main) for locale, voice in _offered(engine, tag)
            ]
        return self._voices[tag]

    def voice_for(self, tag: str, wanted: str = "") -> str:
        """The name of the voice for a language. Raises: NoVoice if none reads it."""
        engine = self._opened().engine()
        name = best_voice(engine, self.voices(tag), wanted)
        if not name:
            raise NoVoice(_no_voice_for(tag))
        return name

    def say(self, text: str, tag: str, *, voice: str, rate: float = 0.0) -> None:
        """Say a text in the language `tag`; whatever is being said ends.

        Args:
            voice: as `voice_for` gave it.
            rate: -1 (slowest) to 1 (fastest), 0 as the voice is meant.
        Raises: NoVoice.
        """
        engine = self._opened()
        self.stop()
        self._set_voice(engine, tag, voice)
        engine.setRate(min(max(rate, -1.0), 1.0))
        self._saying, self._begun = True, False
        self._patience.start(_PATIENCE_MS + _PATIENCE_PER_CHARACTER_MS * len(text))
        engine.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        self._patience.stop()
        self._saying = False
        if self._engine is not None:
            from PySide6.QtTextToSpeech import QTextToSpeech

            if self._engine.state() is not QTextToSpeech.State.Ready:
                self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def close(self) -> None:
        self.stop()
        self._voices.clear()
        if self._opening is not None:
            self._opening.opened.disconnect(self._on_opened)
            self._opening.close()
            self._opening = None
        if self._engine is not None:
            self._engine.deleteLater()
            self._engine = None

    @staticmethod
    def _set_voice(engine: QTextToSpeech, tag: str, name: str) -> None:
        """Names are unique within a language, and it takes no time to look through them."""
        same_language = engine.locale().language() == _locale(tag).language()
        if engine.voice().name() != name or not same_language:
            voice = next((one for _, one in _offered(engine, tag) if one.name() == name), None)
            if voice is not None:
                engine.setVoice(voice)

    def _opened(self) -> QTextToSpeech:
        if self._engine is None:
            name = self._name()
            from PySide6.QtTextToSpeech import QTextToSpeech

            self._take(QTextToSpeech(name))
        assert self._engine is not None
        return self._engine

    def _take(self, engine: QTextToSpeech) -> None:
        """Raises: NoVoice if this engine is none."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        engine.setParent(self)
        if engine.state() is QTextToSpeech.State.Error:
            engine.deleteLater()
            raise NoVoice(_no_engine())
        engine.stateChanged.connect(self._on_state)
        self._engine = engine

    def _name(self) -> str:
        """Of the engine to open. Raises: NoVoice."""
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ModuleNotFoundError as error:
            raise NoVoice(
                _tr("Reading aloud needs the Python package PySide6-Addons; install it with pip.")
            ) from error
        except ImportError as error:
            # A library of the system is missing that comes with speech-dispatcher: libpulse.
            raise NoVoice(_no_engine()) from error
        # Sound of Qt's own is not wanted: that it finds no PipeWire is nobody's concern.
        QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
        names = [one for one in QTextToSpeech.availableEngines() if one != _FOR_TESTS]
        name = self._wanted or (names[0] if names else "")
        if not name:
            raise NoVoice(_no_engine())
        return name

    def _on_state(self, state: object) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if not self._saying:
            return
        if state is QTextToSpeech.State.Speaking:
            self._begun = True
        elif state is QTextToSpeech.State.Error:
            self._fail(_no_engine())
        elif state is QTextToSpeech.State.Ready and self._begun:
            # Without a beginning it is the end of what was said before.
            self._patience.stop()
            self._saying = False
            self.finished.emit()

    def _on_silence(self) -> None:
        if self._saying:
            self._fail(
                _tr("The voice does not come to an end; check that this computer has sound.")
            )

    def _fail(self, why: str) -> None:
        """The engine is opened anew next time: by then it may be there."""
        self.close()
        self.failed.emit(NoVoice(why))


def _locale(tag: str) -> QLocale:
    return QLocale(tag.replace("-", "_"))


def _offered(engine: QTextToSpeech, tag: str) -> Iterator[tuple[QLocale, QVoice]]:
    """The voices of a language with their locales, those of its main country first. The engine is
    left at the locale of the voice that was asked for last."""
    main = _locale(tag)
    found = [one for one in engine.availableLocales() if one.language() == main.language()]
    for locale in sorted(found, key=lambda one: (one != main, one.name())):
        engine.setLocale(locale)
        yield from ((locale, voice) for voice in engine.availableVoices())
    named = _WITHOUT_LOCALE.get(language(tag).primary)
    if not found and named:
        engine.setLocale(QLocale.c())
        for voice in engine.availableVoices():
            if voice.name().startswith(named):
                yield main, voice


def _no_engine() -> str:
    if sys.platform == "win32":
        return _tr(
            "Windows offers no voice: add one in its Settings, under Time & language, Speech."
        )
    if sys.platform == "darwin":
        return _tr(
            "macOS offers no voice: add one in System Settings, under Accessibility,"
            " Spoken Content."
        )
    return _tr(
        "There is no voice on this computer: install speech-dispatcher with espeak-ng"
        " (Debian, Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng)."
    )


def _no_voice_for(tag: str) -> str:
    tongue = language(tag)
    if sys.platform == "win32":
        text = _tr(
            "No voice here reads {language}: add one in Windows’ Settings, under Time & language,"
            " Speech."
        )
    elif sys.platform == "darwin":
        text = _tr(
            "No voice here reads {language}: add one in System Settings, under Accessibility,"
            " Spoken Content."
        )
    else:
        text = _tr(
            "No voice here reads {language}: install one for speech-dispatcher, such as espeak-ng"
            " (Debian, Ubuntu: sudo apt install speech-dispatcher-espeak-ng)."
        )
    return text.format(language=_tr(tongue.english_name))
