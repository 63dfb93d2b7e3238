"""The settings window: everything in it is found, set, reset and taken back."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from reader.services.profile import Profile
from reader.services.tongues import Tongues, tongues_of
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.dialogs.settings_fields import LanguagesField, RowName
from reader.ui.dialogs.settings_rows import Choice, fields_of, sections
from reader.ui.settings import Settings, parse_settings
from reader.ui.translation import LANGUAGES
from reader.ui.windows.main_window import MainWindow


@pytest.fixture
def dialog(qtbot, look) -> SettingsDialog:
    shown = SettingsDialog(look, Settings(), data_dir=Path("/home/reader/texts"))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def names(dialog: SettingsDialog) -> list[str]:
    """The rows that are to be seen."""
    return [one.text() for one in dialog.findChildren(RowName) if one.isVisible()]


def test_every_choice_is_one_of_the_settings() -> None:
    known = {field.name for field in fields(Settings)}
    for section in sections():
        assert set(fields_of(section)) <= known
        for row in section.rows:
            if isinstance(row, Choice):
                for value, _text in row.options:
                    told = getattr(parse_settings({row.field: value}), row.field)
                    assert str(told).lower() == value.lower(), row.field


def test_the_interface_can_be_had_in_every_language(dialog: SettingsDialog) -> None:
    control = dialog.findChild(QComboBox, "setting_language")
    assert {control.itemData(index) for index in range(control.count())} == {"system", *LANGUAGES}


def test_typing_leaves_what_is_meant(dialog: SettingsDialog) -> None:
    everything = names(dialog)
    dialog.search.setText("night")
    assert names(dialog) == ["The page", "Theme"]
    dialog.search.setText("ragged")
    assert names(dialog) == ["The page", "Edge of the lines"], "what it can be set to counts"
    dialog.search.setText("Japanese")
    assert names(dialog) == ["Japanese", "Furigana", "Unknown words", "Author’s readings",
                             "Readings in"]  # fmt: skip
    dialog.search.setText("xyzzy")
    assert names(dialog) == []
    assert dialog._nothing.isVisible()
    dialog.search.clear()
    assert names(dialog) == everything


def test_what_was_typed_is_marked(dialog: SettingsDialog) -> None:
    dialog.search.setText("FURI")
    assert "Furi" in [one.marked for one in dialog.findChildren(RowName)]


def test_a_section_is_reset_and_taken_back(qtbot, look) -> None:
    wanted = Settings(theme="dark", scale=1.4, furigana="off")
    dialog = SettingsDialog(look, wanted)
    qtbot.addWidget(dialog)
    heard: list[Settings] = []
    dialog.changed.connect(heard.append)
    dialog._reset((sections()[0],))
    assert heard[-1].theme == "system" and heard[-1].scale == 1.0
    assert heard[-1].furigana == "off", "another section's"
    dialog.findChild(QPushButton, "settings_undo").click()
    assert heard[-1] == wanted


def test_everything_is_reset_but_what_is_not_shown(qtbot, look) -> None:
    dialog = SettingsDialog(look, Settings(theme="sepia", open_folder="/x", geometry=b"1"))
    qtbot.addWidget(dialog)
    heard: list[Settings] = []
    dialog.changed.connect(heard.append)
    dialog.findChild(QPushButton, "settings_reset").click()
    assert heard == [Settings(open_folder="/x", geometry=b"1")]


def test_another_language_says_when_it_counts(dialog: SettingsDialog) -> None:
    control = dialog.findChild(QComboBox, "setting_language")
    heard: list[Settings] = []
    dialog.changed.connect(heard.append)
    control.activated.emit(control.findData("ja"))
    assert heard[-1].language == "ja"
    assert "next time" in dialog._said.text()


def test_languages_are_added_and_taken_away(qtbot) -> None:
    field = LanguagesField("I read", ("en",), ("ja", "es"))
    qtbot.addWidget(field)
    field._fill_menu()
    assert [action.text() for action in field._menu.actions()][:2] == ["日本語", "Español"]
    with qtbot.waitSignal(field.changed) as heard:
        field._menu.actions()[0].trigger()
    assert heard.args == [("en", "ja")]
    field.findChild(QWidget, "language_en").click()
    assert field.tags == ("ja",)


def test_what_one_reads_is_kept(window: MainWindow, profile: Profile) -> None:
    dialog = window.commands.settings.show()
    dialog.tongues_changed.emit(Tongues(("en",), ("es",)))
    assert tongues_of(profile) == Tongues(("en",), ("es",))
    dialog.reject()


def test_a_folder_that_cannot_be_moved_to_is_said_at_once(
    window: MainWindow, profile: Profile, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_bytes(b"x")
    dialog = window.commands.settings.show()
    window.commands.settings.move_to(tmp_path / "full", dialog)
    assert "not empty" in dialog._said.text()
    assert window.commands.settings.moving_to is None
    assert window.isVisible()
    dialog.reject()


def test_moving_closes_the_window_first(window: MainWindow, tmp_path: Path) -> None:
    dialog = window.commands.settings.show()
    window.commands.settings.move_to(tmp_path / "new", dialog)
    assert window.commands.settings.moving_to == tmp_path / "new"
    assert not window.isVisible()


def test_what_has_a_window_of_its_own_is_opened_from_here(qtbot, window: MainWindow) -> None:
    dialog = window.commands.settings.show()
    qtbot.addWidget(dialog)
    for row, name in (("voices", "aloud_dialog"), ("keys", "keys_dialog")):
        dialog.findChild(QPushButton, f"setting_{row}").click()
        opened = window.findChild(QDialog, name)
        assert opened is not None and opened.isVisible()
        opened.reject()
