"""Reading aloud, with Qt's engine for tests and with a voice that only listens."""

from __future__ import annotations

import importlib
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from reader.alignment.bead import alignment_from_shapes
from reader.importers.plain import document_from_text
from reader.japanese.annotate import annotate
from reader.layout.pair import ReadingPair, Side
from reader.segmentation.registry import segment_document
from reader.services.aloud import Voice, best_voice
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.dialogs.aloud_dialog import AloudDialog
from reader.ui.models.page_model import PageModel
from reader.ui.settings import Settings, with_voice
from reader.ui.speech import NoVoice, Speech
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.ui.windows.aloud_controller import Aloud, AloudController

SOURCE, TARGET = Side.SOURCE, Side.TARGET
try:
    importlib.import_module("PySide6.QtTextToSpeech")
except ImportError as error:
    missing = str(error)
else:
    missing = ""
needs_module = pytest.mark.skipif(bool(missing), reason=missing or "it is there")


class Listener(QObject):
    """A Speech that keeps what it is to say; the test says when that has been said."""

    finished = Signal()
    failed = Signal(object)
    opened = Signal()

    def __init__(self, voices: dict[str, str], engine: str = "speechd") -> None:
        super().__init__()
        self._names, self.engine, self.is_ready = voices, engine, True
        self.said: list[tuple[str, str]] = []
        self.rate, self.silent = 0.0, True

    def voices(self, tag: str) -> list[Voice]:
        return [Voice(self._names[tag])] if tag in self._names else []

    def voice_for(self, tag: str, wanted: str = "") -> str:
        if tag not in self._names:
            raise NoVoice(f"no voice for {tag}")
        return best_voice(self.engine, self.voices(tag), wanted)

    def say(self, text: str, tag: str, *, voice: str, rate: float = 0.0) -> None:
        self.said.append((tag, text))
        self.rate, self.silent = rate, False

    def open(self) -> None:
        if self.is_ready:
            self.opened.emit()

    def come_up(self) -> None:
        self.is_ready = True
        self.opened.emit()

    def stop(self) -> None:
        self.silent = True

    def close(self) -> None:
        self.stop()

    def end(self) -> None:
        self.silent = True
        self.finished.emit()


class Said(QObject):
    """Messages that were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[BaseException] = []

    def say(self, text: str, kind: str = "info") -> None:
        pass

    def show_error(self, error: BaseException) -> None:
        self.errors.append(error)


def document(text: str, language: str):
    return segment_document(document_from_text(text, language=language))


JAPANESE = "雨が降る。市場は静かだ。\n\n＊ ＊ ＊\n\n犬が鳴く。"
SPANISH = "Llueve. El mercado calla.\n\n* * *\n\nLadra un perro."


class Room:
    """A page, a listener and what joins them."""

    def __init__(self, qtbot, settings: Settings, voices: dict[str, str], engine: str) -> None:
        self.model = PageModel()
        self.view = ReadingPage(self.model, Theme.load("light"))
        qtbot.addWidget(self.view)
        self.view.resize(1000, 700)
        source, target = document(JAPANESE, "ja"), document(SPANISH, "es")
        self.pair = ReadingPair(source, target, alignment_from_shapes([(1, 1)] * 4))
        self.model.set_pair(self.pair)
        self.view.show()
        self.settings, self.messages = settings, Said()
        self.speech = Listener(voices, engine)
        self.aloud = AloudController(
            self.speech, self.model, self.view, lambda: self.settings, self.messages, self.view
        )

    def know_readings(self, *corrected: Ruby) -> None:
        text = self.pair.source.text
        known = annotate(text)
        ruby = [r for r in known.ruby if not any(r.span.overlaps(own.span) for own in corrected)]
        whole = Annotation(known.tokens, tuple(sorted((*ruby, *corrected))))
        blocks = range(len(self.pair.source.blocks))
        self.model.set_annotations(SOURCE, dict.fromkeys(blocks, whole))


@pytest.fixture
def room(qtbot):
    def make(settings: Settings = Settings(), engine: str = "speechd", **voices: str) -> Room:  # noqa: B008
        names = voices or {"ja": "Japanese", "es": "Spanish (Spain)"}
        return Room(qtbot, settings, names, engine)

    return make


def test_from_here_on_the_page_follows_sentence_by_sentence(room) -> None:
    here = room()
    here.know_readings()
    here.aloud.read_on()
    assert here.speech.said == [("ja", "あめが ふる。")]
    assert here.model.pinned_bead == 0
    here.speech.end()
    assert here.model.place.segment == 1 and here.model.pinned_bead == 1
    here.speech.end()
    assert here.model.place.segment == 3, "the line of stars makes no sound"
    here.speech.end()
    assert here.aloud.state is Aloud.SILENT and here.model.pinned_bead is None
    assert [text for _, text in here.speech.said][-1] == "いぬが なく。"


def test_one_sentence_is_one_sentence(room) -> None:
    here = room()
    here.model.set_place(TARGET, 1)
    here.aloud.read_sentence()
    here.speech.end()
    assert here.speech.said == [("es", "El mercado calla.")]
    assert here.aloud.state is Aloud.SILENT


def test_both_sides_in_turn(room) -> None:
    here = room(Settings(aloud_sides="both", aloud_rate=-30))
    here.know_readings()
    here.aloud.read_on()
    for _ in range(3):
        here.speech.end()
    assert [tag for tag, _ in here.speech.said] == ["ja", "es", "ja", "es"]
    assert here.speech.rate == -0.3
    assert here.model.place.side is TARGET and here.model.pinned_bead == 1


def test_readings_that_the_reader_corrected_are_said(room) -> None:
    here = room()
    start = JAPANESE.index("市場")
    here.know_readings(Ruby(Span(start, start + 2), "しじょう"))
    here.model.set_place(SOURCE, 1)
    here.aloud.read_sentence()
    assert here.speech.said == [("ja", "しじょうわ しずかだ。")]


def test_readings_are_waited_for(room) -> None:
    here = room()
    wanted = []
    here.model.annotations_wanted.connect(lambda side, blocks: wanted.append((side, blocks)))
    here.aloud.read_sentence()
    assert here.speech.said == []
    here.know_readings()
    assert here.speech.said == [("ja", "あめが ふる。")]


def test_a_voice_that_reads_kanji_gets_the_text_as_it_is(room) -> None:
    here = room(engine="darwin", ja="Kyoko", es="Mónica")
    here.aloud.read_sentence()
    assert here.speech.said == [("ja", "雨が降る。")]


def test_pausing_and_going_on_says_the_sentence_again(room) -> None:
    here = room(engine="darwin", ja="Kyoko")
    here.aloud.read_on()
    here.speech.end()
    here.aloud.read_on()
    assert here.aloud.state is Aloud.PAUSED and here.speech.silent
    assert here.model.pinned_bead == 1, "one still sees where"
    here.aloud.read_on()
    assert [text for _, text in here.speech.said][1:] == ["市場は静かだ。"] * 2


def test_going_elsewhere_goes_on_there(room) -> None:
    here = room(engine="darwin", ja="Kyoko", es="Mónica")
    here.aloud.read_on()
    here.view.go_to(TARGET, 3)
    assert here.speech.said[-1] == ("es", "Ladra un perro.")
    assert here.model.pinned_bead == 3


def test_voices_are_waited_for(room) -> None:
    here = room(engine="darwin", ja="Kyoko")
    here.speech.is_ready = False
    here.aloud.read_on()
    assert here.aloud.is_opening and here.speech.said == []
    here.aloud.stop()
    here.speech.opened.emit()
    assert here.speech.said == [], "the reader thought better"
    here.aloud.read_sentence()
    here.speech.come_up()
    assert here.speech.said == [("ja", "雨が降る。")] and not here.aloud.is_opening


def test_another_text_ends_it(room) -> None:
    here = room(engine="darwin", ja="Kyoko")
    here.aloud.read_on()
    here.model.set_pair(None)
    assert here.aloud.state is Aloud.SILENT and here.speech.silent
    here.aloud.read_on()
    assert here.aloud.state is Aloud.SILENT


def test_no_voice_is_one_sentence(room) -> None:
    here = room(es="Spanish (Spain)")
    here.aloud.read_on()
    assert len(here.messages.errors) == 1 and isinstance(here.messages.errors[0], NoVoice)
    assert here.aloud.state is Aloud.SILENT and here.model.pinned_bead is None


def test_the_voices_in_the_dialog(qtbot, look) -> None:
    speech = Listener({"ja": "Japanese", "es": "Spanish (Spain)"})
    speech.is_ready = False
    dialog = AloudDialog(look, Settings(), ["ja", "es", "xx"], speech)
    qtbot.addWidget(dialog)
    chosen = []
    dialog.changed.connect(chosen.append)
    speech.come_up()
    assert "xx" in dialog.trouble.text()
    box = dialog.findChild(QObject, "voice_ja")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert chosen == [with_voice(Settings(), "ja", "Japanese")]
    assert speech.said == [("ja", "にほんごお よみます。")]
    assert not dialog.findChild(QObject, "voice_xx").isEnabled()


# Qt's own engine


@needs_module
def test_qt_says_one_sentence_after_the_other(qtbot) -> None:
    speech = Speech("mock")
    voice = speech.voice_for("en")
    for _ in range(2):
        with qtbot.waitSignal(speech.finished):
            speech.say("One two", "en", voice=voice, rate=0.5)
    with qtbot.assertNotEmitted(speech.finished, wait=50):
        speech.say("One two three four", "en", voice=voice)
        speech.stop()
    speech.close()


@needs_module
def test_a_language_without_a_voice_and_a_system_without_an_engine() -> None:
    with pytest.raises(NoVoice, match="Japanese"):
        Speech("mock").voice_for("ja")
    with pytest.raises(NoVoice, match=r"install|add"):
        Speech("nonsense").voice_for("en")


def test_without_the_module_the_app_says_what_is_missing(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    speech = Speech()
    with pytest.raises(NoVoice, match="PySide6-Addons"):
        speech.voice_for("en")
    speech.close()


def test_the_window_reads_by_key_and_escape_ends_it(qtbot, window) -> None:
    listener = Listener({"es": "Spanish (Spain)", "en": "English (America)"})
    aloud = window.commands.aloud.controller
    aloud.speech = listener
    listener.finished.connect(aloud._on_finished)
    window.open_work(window.library_page.model.items[0].work)
    qtbot.waitUntil(lambda: window.page_model.words(SOURCE, 0) is not None, timeout=20000)
    canvas = window.page.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert listener.said[0] == ("es", "El tren llega tarde.")
    assert window.actions_["speak_on"].isChecked()
    assert window.page.foot.text.endswith("Reading aloud")
    listener.end()
    assert window.page_model.place.segment == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert listener.silent and not window.actions_["speak_on"].isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_P)
    assert listener.said[-1] == ("es", "Nadie")
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    window.show_library()
    assert listener.silent and aloud.state is Aloud.SILENT
