"""Settings survive the file, and a broken file does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UnwritableTarget
from reader.ui.settings import (
    COLUMN_WIDTHS,
    THEMES,
    Settings,
    SettingsFile,
    format_settings,
    parse_settings,
)

settings = st.builds(
    Settings,
    theme=st.sampled_from(THEMES),
    scale=st.sampled_from([0.8, 1.0, 1.25, 3.0]),
    column_width=st.sampled_from(COLUMN_WIDTHS),
    panel_open=st.booleans(),
    panel_width=st.integers(300, 480),
    open_folder=st.text(),
    geometry=st.binary(),
)


@given(settings)
def test_settings_are_read_back_as_they_were_written(value: Settings) -> None:
    assert parse_settings(format_settings(value)) == value


@given(st.dictionaries(st.sampled_from(list(format_settings(Settings()))), st.text()))
def test_anything_in_the_file_gives_usable_settings(raw: dict[str, str]) -> None:
    found = parse_settings(raw)
    assert found.theme in THEMES
    assert found.column_width in COLUMN_WIDTHS
    assert 0.8 <= found.scale <= 3.0


def test_the_file_keeps_them(tmp_path) -> None:
    wanted = Settings(theme="dark", scale=1.4, open_folder="/tmp/ü, 日本", geometry=b"\x00\xff")
    SettingsFile(tmp_path).save(wanted)
    assert SettingsFile(tmp_path).load() == wanted


def test_no_file_is_the_default(tmp_path) -> None:
    assert SettingsFile(tmp_path).load() == Settings()


def test_a_size_that_is_no_number_is_the_usual_one() -> None:
    assert parse_settings({"scale": "NaN"}).scale == 1.0


def test_settings_that_cannot_be_written_say_so_and_recover(tmp_path: Path) -> None:
    store, in_the_way = SettingsFile(tmp_path), tmp_path / "settings.ini"
    in_the_way.mkdir()
    with pytest.raises(UnwritableTarget, match="until you close the window"):
        store.save(Settings(theme="dark"))
    in_the_way.rmdir()
    store.save(Settings(theme="sepia"))
    assert SettingsFile(tmp_path).load().theme == "sepia"
