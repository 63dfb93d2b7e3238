"""How texts are read aloud: speed, sides, and a voice for each language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.services.aloud import needs_kana, offered_voices
from reader.text.language import language
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.settings import ALOUD_RATES, Settings, voice_for, with_voice
from reader.ui.speech import NoVoice, Speech
from reader.ui.views.controls import IconButton, Segmented, TintedLabel, main_button

_SAMPLES = {"ja": ("日本語を読みます。", "にほんごお よみます。")}
"""What a voice is tried with, and the same in kana; other languages say their own name."""


class AloudDialog(QDialog):
    """Every change counts at once."""

    changed = Signal(object)
    """The Settings as they are now wanted."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        languages: Sequence[str],
        speech: Speech,
        parent: QWidget | None = None,
    ) -> None:
        """`languages`: tags of those that get a voice here."""
        super().__init__(parent)
        self.setObjectName("aloud_dialog")
        self.setWindowTitle(self.tr("Reading aloud"))
        self._look, self._settings, self._speech = look, settings, speech
        self._filled = False
        self._boxes: dict[str, QComboBox] = {}
        self._listen: dict[str, IconButton] = {}
        heading = TintedLabel(look, "ink", self.tr("Reading aloud"), self)
        heading.setFont(title_font("card"))
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(14)
        self._add_choices()
        for tag in languages:
            self._add_voice(tag)
        self.trouble = TintedLabel(look, "danger", "", self)
        self.trouble.setObjectName("aloud_trouble")
        self.trouble.setFont(ui_font("body"))
        self.trouble.setWordWrap(True)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble.hide()
        done = main_button(self.tr("Done"), self)
        done.setObjectName("aloud_done")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self._form)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addLayout(foot)
        speech.failed.connect(self._on_failed)
        self.finished.connect(speech.stop)
        speech.opened.connect(self.fill)
        speech.open()

    def show_modal(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()

    def fill(self) -> None:
        """Ask the engine which voices there are."""
        missing, self._filled = "", True
        for tag, box in self._boxes.items():
            try:
                voices = self._speech.voices(tag)
                usual = self._speech.voice_for(tag)
            except NoVoice as error:
                missing = missing or str(error)
                box.setItemText(0, self.tr("No voice"))
                continue
            box.setItemText(0, self.tr("The usual one: {voice}").format(voice=usual))
            for name in offered_voices(voices):
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(voice_for(self._settings, tag))))
            box.setEnabled(True)
            self._listen[tag].setEnabled(True)
        self._say_trouble(missing)

    def _add_choices(self) -> None:
        rates = (
            self.tr("Very slow"), self.tr("Slow"), self.tr("Normal"), self.tr("Fast"),
            self.tr("Very fast"),
        )  # fmt: skip
        options = [(str(rate), text) for rate, text in zip(ALOUD_RATES, rates, strict=True)]
        self._choice(self.tr("Speed"), "aloud_rate", options)
        sides = [("one", self.tr("The side you are on")), ("both", self.tr("Both in turn"))]
        self._choice(self.tr("Read"), "aloud_sides", sides)
        kana = [
            ("auto", self.tr("Where a voice cannot read kanji")),
            ("always", self.tr("Always")),
            ("never", self.tr("Never")),
        ]
        self._choice(self.tr("Japanese in kana"), "aloud_kana", kana)

    def _choice(self, name: str, field: str, options: Sequence[tuple[str, str]]) -> None:
        control = Segmented(name, options, self)
        control.setObjectName(f"setting_{field}")
        control.choose(str(getattr(self._settings, field)))
        control.chosen.connect(partial(self._set, field))
        self._form.addRow(self._label(name), control)

    def _add_voice(self, tag: str) -> None:
        tongue = language(tag)
        name = self.tr("Voice for {language}").format(language=self.tr(tongue.english_name))
        box = QComboBox(self)
        box.setObjectName(f"voice_{tag}")
        box.setAccessibleName(name)
        box.setFont(ui_font("body"))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(24)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("Looking for voices…"), "")
        box.setEnabled(False)
        box.activated.connect(lambda _index: self._choose_voice(tag))
        listen = IconButton(self._look, "speaker", self.tr("Hear this voice"), self)
        listen.setObjectName(f"listen_{tag}")
        listen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        listen.setEnabled(False)
        listen.clicked.connect(lambda: self._try(tag))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box, 1)
        row.addWidget(listen)
        self._boxes[tag], self._listen[tag] = box, listen
        self._form.addRow(self._label(name), row)

    def _label(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink-quiet", text, self)
        label.setFont(ui_font("body"))
        return label

    def _choose_voice(self, tag: str) -> None:
        self._update(with_voice(self._settings, tag, str(self._boxes[tag].currentData() or "")))
        self._try(tag)

    def _try(self, tag: str) -> None:
        settings = self._settings
        self._say_trouble("")
        try:
            voice = self._speech.voice_for(tag, voice_for(settings, tag))
            plain, kana = _SAMPLES.get(language(tag).primary, (language(tag).native_name,) * 2)
            in_kana = needs_kana(tag, self._speech.engine, voice, settings.aloud_kana)
            text = kana if in_kana else plain
            self._speech.say(text, tag, voice=voice, rate=settings.aloud_rate / 100)
        except NoVoice as error:
            self._say_trouble(str(error))

    def _set(self, field: str, key: str) -> None:
        values: dict[str, object] = {field: int(key) if field == "aloud_rate" else key}
        self._update(replace(self._settings, **values))  # type: ignore[arg-type]

    def _update(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _on_failed(self, error: NoVoice) -> None:
        for box in self._boxes.values():
            if not self._filled:
                box.setItemText(0, self.tr("No voice"))
        self._say_trouble(str(error))

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.adjustSize()
