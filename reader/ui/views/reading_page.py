"""The reading page: running heads, the two texts, and the foot."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.documents.work import Version
from reader.layout.pair import Side
from reader.text.language import language
from reader.text.token import Token
from reader.ui.keymap import Keymap
from reader.ui.models.corrections import Corrections
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading.accessible import make_accessible
from reader.ui.views.reading.calibrate import Calibration
from reader.ui.views.reading.canvas import ReadingCanvas
from reader.ui.views.reading.copying import with_readings
from reader.ui.views.reading.edit_bar import EditBar, EditKeys
from reader.ui.views.reading.find_bar import FindBar
from reader.ui.views.reading.foot import ReadingFoot
from reader.ui.views.reading.glide import Glide
from reader.ui.views.reading.go_to import GoTo
from reader.ui.views.reading.heads import RunningHeads
from reader.ui.views.reading.keyboard import Keyboard
from reader.ui.views.reading.pointer import Pointer
from reader.ui.views.reading.progress import Progress
from reader.ui.views.reading.word_legend import WordLegend

_CALM_MS = 1500


class ReadingPage(QWidget):
    """Shows a PageModel. Its methods are what the window's actions call; it changes nothing but
    the model's place, selection and what is lit."""

    source_picked = Signal(str)  # version id, for the left column
    target_picked = Signal(str)
    swap_requested = Signal()
    scale_step_wanted = Signal(int)  # 1 for larger text, -1 for smaller
    speak_wanted = Signal()  # from the sentence of the keyboard on

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_page")
        self.setAccessibleName(self.tr("Reading page"))
        self._model = model
        self.heads = RunningHeads(theme, self)
        self.canvas = ReadingCanvas(model, theme, self)
        self.canvas.setAccessibleName(self.tr("Text in two languages"))
        self.legend = WordLegend(model, theme, self)
        self.foot = ReadingFoot(theme, lambda: self.progress.coverage(), self)
        self._pointer = Pointer(model, self.canvas)
        self.keyboard = Keyboard(model, self.canvas)
        self.progress = Progress(model, self.keyboard, self.foot)
        self.glide = Glide(self.canvas)
        make_accessible(model, self.canvas)
        self.corrections = Corrections(model, self)
        self.calibration = Calibration(model, self.corrections, self.canvas)
        self.edit_bar = EditBar(model, self.corrections, theme, self)
        self.edit_bar.done.connect(self.toggle_editing)
        self._edit_keys = EditKeys(model, self.edit_bar, self.canvas)
        self.find_bar = FindBar(model, self.keyboard, theme, self)
        self.find_bar.closed.connect(self.canvas.setFocus)
        self.go_to_list = GoTo(model, theme, self)
        self.go_to_list.place_chosen.connect(partial(self.jump_to, Side.SOURCE))
        self.go_to_list.closed.connect(self.canvas.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.heads, self.edit_bar, self.canvas, self.legend, self.foot):
            layout.addWidget(part)
        self.setFocusProxy(self.canvas)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(gc.freeze)
        self._connect()

    def _connect(self) -> None:
        self.heads.source_picked.connect(self.source_picked)
        self.heads.target_picked.connect(self.target_picked)
        self.heads.swap_requested.connect(self.swap_requested)
        self.canvas.relaid.connect(self._on_relaid)
        self.canvas.scale_step_wanted.connect(self.scale_step_wanted)
        self._model.pair_changed.connect(self._pointer.forget)
        self._model.pair_changed.connect(self._on_pair_changed)
        self._model.rows_changed.connect(self._pointer.forget)
        self.canvas.scrolled.connect(self.progress.scrolled)

    @property
    def model(self) -> PageModel:
        return self._model

    def set_theme(self, theme: Theme) -> None:
        parts = (self.heads, self.edit_bar, self.canvas, self.legend, self.foot, self.find_bar)
        self.go_to_list.set_theme(theme)
        for part in parts:
            part.set_theme(theme)

    def set_keys(self, keymap: Keymap) -> None:
        """Which keys count in here, besides those of the window's actions."""
        self.edit_bar.set_keys(keymap)
        self.calibration.keys = keymap
        self.canvas.painter_of_page.keys = keymap

    def set_versions(
        self, versions: Sequence[Version], source: Version | None, target: Version | None
    ) -> None:
        """What the two pickers offer, and which versions are on screen."""
        self.heads.set_versions(versions, source, target)

    def _on_pair_changed(self) -> None:
        """Documents are many small objects that live as long as the page: once they are there,
        Python's collector shall not walk through them all while the reader scrolls (a tenth of a
        second each time on a long book)."""
        gc.unfreeze()
        self._calm.start()
        if self._model.look.editing:
            self.toggle_editing()

    def _on_relaid(self) -> None:
        self.heads.set_columns(self.canvas.sheet.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heads.set_columns(self.canvas.sheet.columns)
        self.find_bar.place_in(self.heads.geometry())

    # Moving

    def go_to(self, side: Side, segment: int) -> None:
        self.keyboard.go_to(side, segment)

    def jump_to(self, side: Side, segment: int) -> None:
        """From far away: `go_back` returns."""
        self.glide.jump(partial(self.keyboard.jump_to, side, segment))

    def go_back(self) -> None:
        self.glide.jump(self.keyboard.go_back)

    def go_forward(self) -> None:
        self.glide.jump(self.keyboard.go_forward)

    def next_sentence(self) -> None:
        self.keyboard.step_sentence(1)

    def previous_sentence(self) -> None:
        self.keyboard.step_sentence(-1)

    def next_word(self) -> None:
        """In the order of reading."""
        self.keyboard.step_word(1)

    def previous_word(self) -> None:
        self.keyboard.step_word(-1)

    def word_to_the_right(self) -> None:
        """As the arrow points: in a right-to-left text that is the word before."""
        self.keyboard.step_word(self._rightwards())

    def word_to_the_left(self) -> None:
        self.keyboard.step_word(-self._rightwards())

    def next_unknown_word(self) -> None:
        self.keyboard.next_unknown_word()

    def extend_right(self) -> None:
        """Select word by word, as Shift and an arrow do."""
        self.keyboard.extend_phrase(self._rightwards())

    def extend_left(self) -> None:
        self.keyboard.extend_phrase(-self._rightwards())

    def _rightwards(self) -> int:
        if self._model.pair is None:
            return 1
        document = self._model.document(self._model.place.side)
        return -1 if language(document.language).right_to_left else 1

    def switch_side(self) -> None:
        self.keyboard.switch_side()

    def next_doubtful(self) -> bool:
        """To the next pair marked as unsure. Returns: whether there was one."""
        return self.keyboard.step_doubt(1)

    def previous_doubtful(self) -> bool:
        return self.keyboard.step_doubt(-1)

    def page_down(self) -> None:
        self.canvas.scroll_page(1)

    def page_up(self) -> None:
        self.canvas.scroll_page(-1)

    def go_home(self) -> None:
        self.glide.jump(self.keyboard.jump_home)

    def go_end(self) -> None:
        self.glide.jump(self.keyboard.jump_end)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the sentence or the selection, for those who use the mouse."""
        if self._model.pair is None or not self._place_text():
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._pointer.take_place(self.canvas.viewport().mapFromGlobal(event.globalPos()))
        # Beside the text too, what the menu is about is to be seen.
        self.keyboard.come_here()
        self.canvas.set_keyboard_active(True)
        menu = self._context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _context_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("sentence_menu")
        selected = self._model.selection is not None
        menu.addAction(self.tr("Copy") if selected else self.tr("Copy sentence"), self.copy)
        menu.addAction(self.tr("Copy sentence pair"), self.copy_pair)
        document = self._model.document(self._model.place.side)
        if language(document.language).script == "Jpan":
            menu.addAction(self.tr("Copy with readings"), self.copy_with_readings)
        menu.addAction(self.tr("Read aloud from here"), self.speak_wanted.emit)
        menu.addSeparator()
        marked = self._model.segment_on(Side.SOURCE) in self._model.bookmarks
        menu.addAction(
            self.tr("Remove the bookmark") if marked else self.tr("Bookmark this sentence"),
            self.toggle_bookmark,
        )
        if self.canvas.sheet.has_folds:
            opened = self.canvas.sheet.all_unfolded
            menu.addAction(
                self.tr("Hide what surrounds the text")
                if opened
                else self.tr("Show what surrounds the text"),
                self.toggle_surroundings,
            )
        if self._model.look.mode is Mode.VEILED:
            shown = self._model.place_bead in self._model.revealed
            menu.addAction(
                self.tr("Cover the translation") if shown else self.tr("Reveal the translation"),
                self.toggle_reveal,
            )
        return menu

    # Pinning, revealing, selecting, copying

    def toggle_pin(self) -> None:
        """Pin the pair under the keyboard, or let it go."""
        self.keyboard.come_here()
        bead = self._model.place_bead
        self._model.set_pinned(None if self._model.pinned_bead == bead else bead)

    def unpin(self) -> bool:
        """Let go of what is pinned or selected. Returns: whether there was anything."""
        had = self._model.pinned_bead is not None or self._model.selection is not None
        self._model.set_pinned(None)
        self._model.set_selection(Side.SOURCE, None)
        return had

    def toggle_reveal(self) -> None:
        """Uncover or cover the translation pointed at, else the one under the keyboard."""
        if self._model.look.mode is not Mode.VEILED:
            return
        bead = self._model.hovered_bead
        if bead is None:
            self.keyboard.come_here()
            bead = self._model.place_bead
        if bead is not None:
            self._model.toggle_revealed(bead)

    def current_word(self) -> tuple[Side, Token] | None:
        """The word the keyboard is on."""
        place = self._model.place
        return None if place.word is None else (place.side, place.word)

    def current_word_rect(self) -> QRect:
        """Its place on the screen; empty without one."""
        return self.keyboard.word_rect()

    def selected_text(self) -> str:
        selection = self._model.selection
        if selection is None:
            return ""
        side, span = selection
        return span.of(self._model.document(side).text)

    def copy(self) -> None:
        """The selection, or else the sentence under the keyboard, without readings."""
        text = self.selected_text() or self._text_here()
        if text:
            QGuiApplication.clipboard().setText(text)

    def copy_with_readings(self) -> None:
        """The selection or the sentence, with readings after their words: 漢字[かんじ]."""
        selection = self._model.selection
        if not self.selected_text() and not self._text_here():
            return
        place = self._model.place
        span = self._model.document(place.side).segments[place.segment].span
        side, span = selection or (place.side, span)
        QGuiApplication.clipboard().setText(with_readings(self._model, side, span))

    def copy_pair(self) -> None:
        """The sentence under the keyboard and its counterpart, a line each."""
        self.keyboard.come_here()
        bead = self._model.place_bead
        if bead is None:
            return
        spans = [(side, self._model.bead_span(side, bead)) for side in Side]
        texts = [span.of(self._model.document(side).text) for side, span in spans if span]
        QGuiApplication.clipboard().setText("\n".join(texts))

    def _place_text(self) -> str:
        place = self._model.place
        if self._model.pair is None or not self._model.document(place.side).segments:
            return ""
        return self._model.document(place.side).segment_text(place.segment)

    def _text_here(self) -> str:
        self.keyboard.come_here()
        return self._place_text()

    def toggle_editing(self) -> None:
        """Show the borders of the beads and let them be corrected, or go back to reading."""
        look = self._model.look
        if self._model.pair is None and not look.editing:
            return
        self.keyboard.show_place()
        self._model.set_look(replace(look, editing=not look.editing))
        self.edit_bar.setVisible(not look.editing)
        self.heads.setVisible(look.editing)
        self.canvas.setFocus()

    def toggle_surroundings(self) -> None:
        """Show or hide what surrounds the text: navigation, share buttons, ad marks."""
        self.canvas.toggle_all_folds()

    # Bookmarks

    def toggle_bookmark(self) -> None:
        """Mark the sentence under the keyboard, counted in the source, or take the mark away."""
        if self._model.pair is not None and self._model.pair.source.segments:
            self.keyboard.come_here()
            self._model.set_bookmarks(self._model.bookmarks ^ {self._model.segment_on(Side.SOURCE)})

    def next_bookmark(self) -> None:
        """To the bookmark after this place, round the end."""
        marks = sorted(self._model.bookmarks)
        if marks:
            here = self._model.segment_on(Side.SOURCE)
            self.jump_to(Side.SOURCE, next((mark for mark in marks if mark > here), marks[0]))

    def choose_place(self) -> None:
        """Ask where to go: a sentence's number, a share of the text, a chapter, a bookmark."""
        self.go_to_list.open_over(self.canvas.geometry())

    # Search

    def open_search(self) -> None:
        """Open the search field, with the selected words in it if there are any."""
        self.find_bar.open_search(self.selected_text())

    def next_hit(self) -> None:
        self.find_bar.step(1)

    def previous_hit(self) -> None:
        self.find_bar.step(-1)
