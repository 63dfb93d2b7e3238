"""What each action of the table does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.ui.keymap import SPECS, dress_actions, follow
from reader.ui.messages import Message
from reader.ui.models.page_values import Mode
from reader.ui.settings import FURIGANA
from reader.ui.views.reading.side_menu import SideWishes
from reader.ui.windows.reading_aloud import ReadingAloud
from reader.ui.windows.settings_controller import SettingsController
from reader.ui.windows.welcome import Welcome
from reader.vocabulary.term import Status

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from reader.ui.windows.main_window import MainWindow


class Commands(QObject):
    """Connects the actions of a window with its parts."""

    def __init__(self, profile: Profile, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.page.heads.set_wishes(
            SideWishes(
                step=window.appearance.step_side,
                hide=window.appearance.hide_side,
                set_family=window.appearance.set_family,
                family=window.appearance.family,
            ),
            lambda: window.page_model.look.hidden_side,
        )
        window.page_model.look_changed.connect(self._show_hidden)
        window.page.calibration.paired.connect(self._say_paired)
        window.page.corrections.allowed = lambda: not window.reading.is_guessed
        self.aloud = ReadingAloud(window)
        keys = window.look.keys
        follow(self, keys, lambda: dress_actions(window.actions_, keys))
        window.page.set_keys(keys)
        self.settings = SettingsController(profile, window)
        self.welcome = Welcome(profile, window)
        window.library.keeping.restored.connect(self._on_restored)
        window.library.several_added.connect(window.show_library)
        tables = (self._page_keys(), self._mode_keys(), self._word_keys(), self._others())
        for identity, do in [entry for table in tables for entry in table.items()]:
            if SPECS[identity].on_page:
                do = partial(_unless_a_menu_is_open, do)
            window.actions_[identity].triggered.connect(
                lambda _checked=False, do=do: window.guarded(do)
            )
        if sys.platform == "darwin":
            from reader.ui.windows.mac_menu import program_menu

            self._bar = program_menu(window.actions_)

    def _page_keys(self) -> dict[str, Callable[[], object]]:
        page = self._window.page
        return {
            "next_sentence": page.next_sentence,
            "previous_sentence": page.previous_sentence,
            "word_right": page.word_to_the_right,
            "word_left": page.word_to_the_left,
            "next_unknown": page.next_unknown_word,
            "extend_right": page.extend_right,
            "extend_left": page.extend_left,
            "switch_side": page.switch_side,
            "page_down": page.page_down,
            "page_up": page.page_up,
            "go_home": page.go_home,
            "go_end": page.go_end,
            "go_to": page.choose_place,
            "go_back": page.go_back,
            "go_forward": page.go_forward,
            "find": page.open_search,
            "next_hit": page.next_hit,
            "previous_hit": page.previous_hit,
            "bookmark": page.toggle_bookmark,
            "next_bookmark": page.next_bookmark,
            "show_note": self._show_note,
            "next_doubtful": lambda: self._step_doubt(page.next_doubtful),
            "previous_doubtful": lambda: self._step_doubt(page.previous_doubtful),
            "slide_down": partial(page.calibration.step, 1),
            "slide_up": partial(page.calibration.step, -1),
            "correct": self._toggle_editing,
            "reveal": page.toggle_reveal,
            "copy": page.copy,
            "copy_pair": page.copy_pair,
        }

    def _mode_keys(self) -> dict[str, Callable[[], object]]:
        window = self._window
        keys: dict[str, Callable[[], object]] = {
            f"mode_{mode.value}": partial(window.show_mode, mode) for mode in Mode
        }
        return keys | {"veil": self._toggle_veil}

    def _toggle_veil(self) -> None:
        veiled = self._window.page_model.look.mode is Mode.VEILED
        self._window.show_mode(Mode.BOTH if veiled else Mode.VEILED)

    def _toggle_editing(self) -> None:
        window = self._window
        if window.reading.is_guessed and not window.page_model.look.editing:
            window.messages.say(
                self.tr("The sentences are still being matched. Correct them when that is done.")
            )
        else:
            window.page.toggle_editing()
        window.update_actions()

    def _show_hidden(self) -> None:
        for side in Side:
            hidden = self._window.page_model.look.hidden is side
            self._window.actions_[f"hide_{side.value}"].setChecked(hidden)

    def _say_paired(self) -> None:
        text = self.tr("These two sentences are a pair now; what is around them follows.")
        self._window.messages.show(Message(text, "done", self.tr("Undo"), "undo_pairing"))

    def _show_note(self) -> None:
        if not self._window.notes.show_next():
            self._window.messages.say(self.tr("This sentence has no footnote."))

    def _step_doubt(self, step: Callable[[], bool]) -> None:
        if not step():
            self._window.messages.say(self.tr("Every match on the page is sure enough."))

    def _word_keys(self) -> dict[str, Callable[[], object]]:
        window = self._window
        statuses = {f"status_{number}": Status(number) for number in range(1, 6)}
        statuses |= {"ignore": Status.IGNORED, "known": Status.KNOWN}
        keys: dict[str, Callable[[], object]] = {
            identity: partial(self._set_status, status) for identity, status in statuses.items()
        }
        return keys | {
            "pin_word": window.words.pin,
            "add_word": window.words.add,
            "kanji": window.words.show_kanji,
            "vocabulary": self._toggle_panel,
            "search_words": self._search_words,
            "export": window.terms.export,
            "undo": self._undo,
            "redo_words": window.terms.redo,
            "correct_reading": lambda: window.readings.ask_about(window.words.target),
            "next_shown": lambda: window.readings.next_shown(window.words.target),
            "review": window.word_pages.show_review,
            "words": window.word_pages.show_words,
            "dictionaries": window.word_pages.show_dictionaries,
            "statistics": window.word_pages.show_statistics,
            "import_known": window.word_pages.known_words.choose_file,
            "know_rest": window.word_pages.known_words.know_the_rest,
            "places": window.word_pages.show_places_of_word,
        }

    def _others(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "swap": window.reading.swap,
            "larger": lambda: window.appearance.step_scale(1),
            "smaller": lambda: window.appearance.step_scale(-1),
            "normal_size": lambda: window.appearance.step_scale(0),
            "hide_source": partial(window.appearance.hide_side, Side.SOURCE),
            "hide_target": partial(window.appearance.hide_side, Side.TARGET),
            "larger_here": partial(self._step_here, 1),
            "smaller_here": partial(self._step_here, -1),
            "furigana": window.appearance.toggle_furigana,
            **{
                f"furigana_{mode}": partial(window.appearance.change, furigana=mode)
                for mode in FURIGANA
            },
            "mark_words": lambda: window.appearance.change(
                words_marked=not window.appearance.settings.words_marked
            ),
            "library": window.show_library,
            "continue": window.show_reading,
            "escape": self._escape,
            "open": window.library.adding.choose_files,
            "open_address": window.library.adding.choose_address,
            "paste_text": window.library.adding.paste,
            "theme": window.appearance.next_theme,
            "focus_mode": self._toggle_full_screen,
            "settings": self.settings.show,
            "handbook": self.show_handbook,
            "first_steps": self.welcome.show_steps,
            "save_backup": window.library.keeping.choose_target,
            "restore_backup": window.library.keeping.choose_backup,
            "keys": self._show_keys,
            "change_keys": self.change_keys,
            "about": self._show_about,
            "quit": lambda: window.window().close(),
        }

    def _step_here(self, by: int) -> None:
        window = self._window
        window.appearance.step_side(window.page_model.place.side, by)

    def on_message_action(self, action: str) -> None:
        """The reader chose what a message offered."""
        window = self._window
        offers: dict[str, Callable[[], object]] = {
            "restore_work": window.library.restore_removed,
            "add_translation": window.library.add_translation,
            "undo_version": window.library.versions.undo,
            "undo_cover": window.library.covers.undo,
            "undo_words": window.terms.undo,
            "undo_pairing": window.page.corrections.undo,
            "undo_reading": window.readings.undo,
            "delete_old_copy": self.settings.delete_old_copy,
            "restore_newest": window.library.keeping.restore_newest,
            "cancel": self._cancel,
        }
        if action in offers:
            window.guarded(offers[action])

    def _cancel(self) -> None:
        window = self._window
        reading = window.reading
        lanes = (*window.library.lanes, reading.lane, reading.book_lane, *window.terms.lanes,
                 window.word_pages.known_words.lane)  # fmt: skip
        for lane in lanes:
            lane.cancel()

    def _on_restored(self) -> None:
        """Texts and words are others than those on the screen."""
        window = self._window
        window.vocabulary.reload()
        window.reading.refresh_work()
        if window.is_reading and window.reading.work is None:
            window.show_library()
        else:
            window.library.refresh()

    def _set_status(self, status: Status) -> None:
        """Of the word whose card is open, else of what is selected in the panel if it has the
        keyboard, else of the word in question."""
        window = self._window
        if window.panel.has_keyboard() and not window.words.is_shown:
            window.terms.set_status(window.panel.selected_terms(), status)
        else:
            window.words.set_status(status)

    def _undo(self) -> None:
        """What was done last on the page that is up."""
        window = self._window
        if window.word_pages.current == "review":
            window.word_pages.undo()
        elif window.readings.changed_last:
            window.readings.undo()
        else:
            window.terms.undo()

    def _toggle_panel(self) -> None:
        window = self._window
        opening = not window.area.panel_open
        window.area.open_panel(opening)
        if opening:
            window.panel.focus_list()

    def _search_words(self) -> None:
        window = self._window
        window.area.open_panel(True)
        window.panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _escape(self) -> None:
        """Close the innermost thing that is open."""
        window = self._window
        if self.aloud.stop() or window.words.dismiss() or window.page.unpin():
            return
        if window.page_model.look.editing:
            window.page.toggle_editing()
            return
        if window.bar.isVisible() and window.bar.message.kind != "progress":
            window.bar.dismiss()
        elif window.area.panel_open and not window.area.docked:
            window.area.open_panel(False)
        elif self.welcome.card is not None and self.welcome.card.isVisible():
            self.welcome.card.dismiss()
        elif window.window().isFullScreen():
            self._toggle_full_screen()

    def _toggle_full_screen(self) -> None:
        """And back to what it was: maximised, or where it stood. That is kept now, for a window
        that is closed in full screen has no other place to tell of."""
        window = self._window.window()
        if not window.isFullScreen():
            self._window.appearance.change(geometry=bytes(window.saveGeometry().data()))
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Dialogs are imported when they are opened: none is before the first paint.

    def _show_keys(self) -> None:
        from reader.ui.dialogs.key_sheet import KeySheet

        sheet = KeySheet(self._window.look, self._window)
        sheet.change_wanted.connect(self.change_keys)
        self._show(sheet)

    def show_handbook(self, chapter: str = "") -> None:
        """One window of it, which stays open beside the reading."""
        from reader.ui.dialogs.handbook import HandbookWindow

        window = self._window
        shown = window.findChild(HandbookWindow) or HandbookWindow(window.look, window)
        if chapter:
            shown.show_chapter(chapter)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def change_keys(self) -> None:
        from reader.ui.dialogs.keys_dialog import KeysDialog

        appearance = self._window.appearance
        dialog = KeysDialog(self._window.look, self._window)
        dialog.changed.connect(lambda keys: appearance.change(keys=keys))
        self._show(dialog)

    def _show_about(self) -> None:
        from reader.ui.dialogs.about import AboutDialog

        self._show(AboutDialog(self._window.look, self._window))

    @staticmethod
    def _show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _unless_a_menu_is_open(do: Callable[[], object]) -> None:
    """Qt hands the page's keys on from a menu that has no use for them: Home, Space, Page Down."""
    if QApplication.activePopupWidget() is None:
        do()
