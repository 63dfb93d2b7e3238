"""The window: header, library page, reading page with panel, messages; wired, not thought."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.documents.work import Work
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.text.token import Token
from reader.ui.actions import Actions, WindowState
from reader.ui.frame import SMALLEST
from reader.ui.icons import Look
from reader.ui.messages import Messages
from reader.ui.models.library_model import LibraryModel
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.models.term_list_model import TermListModel
from reader.ui.settings import FURIGANA, SettingsFile
from reader.ui.views.drop_frame import DropFrame
from reader.ui.views.header import Header
from reader.ui.views.library_page import LibraryPage
from reader.ui.views.message_bar import MessageBar
from reader.ui.views.reading.note_marks import NoteMarks
from reader.ui.views.reading_page import ReadingPage
from reader.ui.views.vocabulary_panel import VocabularyPanel
from reader.ui.views.word_popup import WordPopup
from reader.ui.vocabulary import Vocabulary
from reader.ui.windows.appearance import Appearance
from reader.ui.windows.beginnings import Beginnings
from reader.ui.windows.commands import Commands
from reader.ui.windows.following import Following
from reader.ui.windows.font_hints import FontHints
from reader.ui.windows.library_controller import LibraryController
from reader.ui.windows.reading_area import ReadingArea
from reader.ui.windows.reading_controller import ReadingController
from reader.ui.windows.readings_controller import ReadingsController
from reader.ui.windows.surroundings import surroundings
from reader.ui.windows.telling import Telling
from reader.ui.windows.vocabulary_controller import VocabularyController
from reader.ui.windows.word_pages import WordPages
from reader.ui.windows.words_controller import WordsController

_CTRL = Qt.KeyboardModifier.ControlModifier
_WHEEL_NOTCH = 120
"""Eighths of a degree, as QWheelEvent counts."""


class MainWindow(QWidget):
    """Builds what it shows and passes each part what it needs."""

    first_painted = Signal()
    """Once: the page stands on the screen; heavy work may begin."""
    leaving = Signal()
    """It is being closed, and still shows what it showed."""

    def __init__(
        self,
        profile: Profile,
        store: SettingsFile,
        look: Look,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setWindowTitle("Facing Pages")
        self.setMinimumSize(*SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAcceptDrops(True)
        self._profile, self.look, self.messages = profile, look, messages
        self._painted, self._wheel = False, 0
        settings = store.load()
        self.page_model, terms, works = PageModel(self), TermListModel(self), LibraryModel(self)
        self.appearance = Appearance(store, settings, look, self.page_model, self)
        self.actions_ = Actions(self)
        self.header = Header(self.actions_, look, self)
        self.library_page = LibraryPage(works, look, self)
        self.page = ReadingPage(self.page_model, look.theme)
        self.panel = VocabularyPanel(terms, look)
        self.notes = NoteMarks(self.page_model, self.page.canvas, look)
        self.area = ReadingArea(self.page, self.panel, look, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.library_page)
        self.stack.addWidget(self.area)
        self.popup = WordPopup(look, self)
        self.bar = MessageBar(look, self)
        self.drop_frame = DropFrame(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.vocabulary = Vocabulary(profile, self)
        self.reading = ReadingController(profile, self.page_model, self.vocabulary, messages, self)
        self.library = LibraryController(profile, works, self.library_page, messages, look, self)
        self.words = WordsController(
            profile, self.page_model, self.reading, self.vocabulary, self.popup, messages, self
        )
        self.terms = VocabularyController(
            profile, terms, self.panel, self.vocabulary, self.reading, self.page_model,
            messages, look, self,
        )  # fmt: skip
        self.readings = ReadingsController(
            profile, self.page_model, self.reading, self.vocabulary, messages, look, self
        )
        self.following = Following(profile, self.page.corrections, messages, self)
        FontHints(self.page_model, messages, self)
        self.word_pages = WordPages(profile, self)
        self.commands = Commands(profile, self)
        self.beginnings = Beginnings(self)
        self._connect()
        self._order_focus()
        self._restore()

    # Wiring

    def _connect(self) -> None:
        self.actions_.attach_page(self.page.canvas)
        self.look.changed.connect(lambda: self.page.set_theme(self.look.theme))
        self.messages.posted.connect(self.bar.show_message)
        self.bar.action_chosen.connect(self.commands.on_message_action)
        lanes = (*self.library.lanes, self.reading.lane, self.reading.book_lane, *self.terms.lanes)
        Telling(self.bar, lanes, self).watch_dictionaries(self.words.lane)
        self.header.library.searched.connect(self._on_searched)
        self.library_page.hero.review_wanted.connect(self.actions_["review"].trigger)
        self.library.work_wanted.connect(self.open_work)
        self.library.place_wanted.connect(
            lambda *place: self.guarded(lambda: self.word_pages.show_place(*place))
        )
        self.library.changed.connect(self._on_library_changed)
        self.reading.opened.connect(self._on_opened)
        self.reading.correction_saved.connect(self.page.edit_bar.say_saved)
        self.reading.place_in_view = self._place_in_view
        self.page.canvas.scrolled.connect(self.reading.save_place_soon)
        self.page.canvas.viewport().installEventFilter(self)
        self.page.canvas.scrolled.connect(self.words.keep_quiet)
        self.page.canvas.relaid.connect(self.words.keep_quiet)
        self.words.surroundings = partial(surroundings, self.page.canvas, self.page_model)
        self.page.source_picked.connect(lambda v: self.reading.show_version(Side.SOURCE, v))
        self.page.target_picked.connect(lambda v: self.reading.show_version(Side.TARGET, v))
        self.page.swap_requested.connect(self.reading.swap)
        self.page.scale_step_wanted.connect(self.appearance.step_scale)
        self.page_model.word_changed.connect(self._on_keyed_word)
        self.page_model.look_changed.connect(self.update_actions)
        self.page_model.look_changed.connect(self.reading.save_place_soon)
        self.header.reading.mode_chosen.connect(lambda mode: self.show_mode(Mode(mode)))
        self.terms.sentence_wanted.connect(self.page.jump_to)
        self.words.target_changed.connect(self.update_actions)
        self.words.needs_shift = lambda: self.appearance.settings.word_cards == "shift"
        self.readings.changed.connect(self.update_actions)
        self.readings.asking.connect(self.words.dismiss)
        self.popup.reading_wanted.connect(self.actions_["correct_reading"].trigger)
        self.words.term_pinned.connect(self.panel.select_term)
        for signal in (self.panel.selection_changed, self.panel.focus_moved):
            signal.connect(self.update_actions)
        self.vocabulary.changed.connect(lambda _edit: self.update_actions())
        self.area.panel_toggled.connect(self._on_panel_toggled)
        self.area.panel_moved.connect(lambda width: self.appearance.change(panel_width=width))
        self.panel.query_changed.connect(
            lambda query: self.appearance.change(panel_scope=query.scope)
        )
        self.terms.exporting.format_chosen.connect(
            lambda kind, folder: self.appearance.change(export_format=kind, save_folder=folder)
        )

    def _order_focus(self) -> None:
        """From the text to the pickers above it, then to the panel."""
        heads = self.page.heads
        stops = (self.page.canvas, heads.source_picker, heads.swap_button, heads.target_picker)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _restore(self) -> None:
        settings = self.appearance.settings
        self.library.adding.open_folder = settings.open_folder
        self.terms.exporting.export_format = settings.export_format
        self.terms.exporting.save_folder = settings.save_folder
        self.panel.set_scope(settings.panel_scope)
        self.area.set_panel_width(settings.panel_width)
        self.area.open_panel(settings.panel_open and self.area.docked)
        self.update_actions()

    # What is shown

    def show_library(self) -> None:
        self.reading.save_place()
        self.words.dismiss()
        self.guarded(self.library.refresh)
        self.guarded(lambda: self.library_page.hero.set_waiting(self.word_pages.waiting()))
        read = self.reading.version(Side.SOURCE)
        if self._painted:
            self.library.count_words(read.id if read is not None else "")
        self.header.show_library()
        self.stack.setCurrentWidget(self.library_page)
        self.library_page.focus_first()
        self.setWindowTitle("Facing Pages")
        self.update_actions()

    def show_reading(self) -> None:
        self.library.stop_counting()
        self.header.show_reading()
        self.stack.setCurrentWidget(self.area)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        work = self.reading.work
        self.setWindowTitle(f"{work.title} – Facing Pages" if work else "Facing Pages")
        self.update_actions()

    def show_page(self, page: QWidget, title: str) -> None:
        """Another page, which brings a header of its own."""
        self.stack.setCurrentWidget(page)
        self.setWindowTitle(f"{title} – Facing Pages")
        self.update_actions()

    def show_mode(self, mode: Mode) -> None:
        """Set the page another way; remembered with the work."""
        self.page_model.set_mode(mode)

    @property
    def is_reading(self) -> bool:
        return self.stack.currentWidget() is self.area

    def open_work(self, work: Work) -> None:
        self.guarded(lambda: self.reading.open_work(work))

    def open_last(self) -> None:
        """The work read last where it was left; the library if there is none."""
        self.guarded(self.reading.open_last)
        if not self.is_reading:
            self.show_library()

    def guarded(self, do: Callable[[], object]) -> None:
        """Do it; what goes wrong is said in the message bar."""
        try:
            do()
        except Exception as error:
            self.messages.show_error(error)

    def update_actions(self) -> None:
        reading = self.is_reading
        self.actions_.update(
            WindowState(
                page=self.word_pages.current or ("reading" if reading else "library"),
                has_work=self.reading.work is not None,
                has_word=self.words.target is not None or self.panel.has_keyboard(),
                panel_open=self.area.panel_open,
                can_undo=self.word_pages.can_undo
                if self.word_pages.current == "review"
                else self.vocabulary.can_undo or self.readings.changed_last,
                veiled=self.page_model.look.mode is Mode.VEILED,
            )
        )
        self.header.reading.show_mode(self.page_model.look.mode)
        for mode in Mode:
            self.actions_[f"mode_{mode.value}"].setChecked(self.page_model.look.mode is mode)
        self.actions_["veil"].setChecked(self.page_model.look.mode is Mode.VEILED)
        self.actions_["correct"].setChecked(self.page_model.look.editing)
        self.actions_["vocabulary"].setChecked(self.area.panel_open)
        self.actions_["focus_mode"].setChecked(self.window().isFullScreen())
        self.header.setVisible(
            not (self.window().isFullScreen() and reading) and not self.word_pages.current
        )
        settings = self.appearance.settings
        self.actions_["furigana"].setChecked(settings.furigana != "off")
        for name in FURIGANA:
            self.actions_[f"furigana_{name}"].setChecked(settings.furigana == name)
        self.actions_["mark_words"].setChecked(settings.words_marked)

    def _on_opened(self) -> None:
        work = self.reading.work
        source, target = self.reading.version(Side.SOURCE), self.reading.version(Side.TARGET)
        if work is None or source is None or target is None:
            return
        self.page.set_versions(work.versions, source, target)
        titles = [version.title for version in (target, source) if version.title != work.title]
        self.header.reading.set_titles(work.title, titles[0] if titles else "")
        self.show_reading()
        if self._painted:
            self.words.open_dictionaries()

    def _on_library_changed(self) -> None:
        self.word_pages.settle_down()
        if not self.is_reading:
            self.library.count_words()
        self.reading.refresh_work()
        self.update_actions()

    def _on_searched(self, text: str) -> None:
        self.library_page.model.set_query(text)
        self.library.search_texts(text)

    def _on_panel_toggled(self, opened: bool) -> None:
        self.appearance.change(panel_open=opened)
        self.update_actions()

    def _on_keyed_word(self, side: Side, token: Token | None) -> None:
        box = self.page.current_word_rect()
        self.words.show_keyed(side, token, box if not box.isEmpty() else None)

    def _place_in_view(self) -> tuple[Side, int] | None:
        """The first sentence in view, if the keyboard's is not."""
        place = self.page_model.place
        if not self.is_reading or self.page.canvas.segment_box(place.side, place.segment):
            return None
        first = self.page.canvas.first_segment(Side.SOURCE)
        return None if first is None else (Side.SOURCE, first)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere in the text ends the pinned popup; a word under it gets its own. The
        wheel with Ctrl sets the size of the text."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.words.dismiss()
        elif isinstance(event, QWheelEvent) and event.modifiers() & _CTRL:
            self._wheel += event.angleDelta().y()
            steps = int(self._wheel / _WHEEL_NOTCH)
            self._wheel -= steps * _WHEEL_NOTCH
            if steps:
                self.appearance.step_scale(1 if steps > 0 else -1)
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self.look.colour("page" if self.is_reading else "desk")
        QPainter(self).fillRect(self.rect(), ground)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_first_paint)

    def _on_first_paint(self) -> None:
        self.first_painted.emit()
        if not self.is_reading:
            self.library.count_words()
        self.words.open_dictionaries()
        self.word_pages.settle_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        limit = self.look.theme.measure("breakpoints.tools_collapse_below_window")
        self.header.reading.set_room(self.width(), narrow=self.width() < limit)
        self.words.keep_quiet()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()
            self.drop_frame.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_frame.hide()
        event.acceptProposedAction()
        self.guarded(lambda: self.word_pages.take_in(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.guarded(self._look_around)

    def _look_around(self) -> None:
        """Another window or the command line may have changed what this one shows."""
        profile = self._profile
        if profile.terms.changed_elsewhere():
            self.vocabulary.reload()
        if profile.library.changed_elsewhere():
            self.reading.refresh_work()
            if self.reading.work is None and self.is_reading:
                self.show_library()
            elif not self.is_reading:
                self.library.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.window().isFullScreen():
            self.appearance.change(geometry=bytes(self.window().saveGeometry().data()))
        self.appearance.change(open_folder=self.library.adding.open_folder)
        self.words.dismiss()
        self.leaving.emit()
        self.hide()  # joining the workers may take a moment; the reader need not watch
        for part in (
            self.word_pages,
            self.words,
            self.readings,
            self.following,
            self.terms,
            self.library,
            self.reading,
            self.vocabulary,
        ):
            part.close()
        super().closeEvent(event)
