"""The next language is there before it is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reader.documents.work import ReadingState
from reader.services.profile import Profile
from reader.services.versions import add_versions
from reader.ui.messages import Messages
from reader.ui.windows import other_pairs
from reader.ui.windows.other_pairs import OtherPairs

GERMAN = "Der Zug hat Verspätung. Niemand wartet am Gleis.\n\nRegen fällt auf die Schienen.\n"


def test_a_third_language_is_matched_in_quiet(
    qtbot, profile: Profile, messages: Messages, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(other_pairs, "_AFTER_MS", 1)
    path = tmp_path / "rain.de.txt"
    path.write_text(GERMAN, encoding="utf-8")
    work = profile.library.works()[0]
    add_versions(profile, work.id, [path], languages=["de"])
    work = profile.library.works()[0]
    first, second, third = (version.id for version in work.versions)
    state: list[ReadingState | None] = [None]
    occupied = [True]
    parent = QObject()
    others = OtherPairs(profile, lambda: state[0], lambda: occupied[0], messages, parent)
    others.soon()
    state[0] = ReadingState(work.id, first, second)
    others.soon()
    assert profile.library.alignment(first, third) is None
    occupied[0] = False
    qtbot.waitUntil(lambda: profile.library.alignment(first, third) is not None, timeout=30_000)
    others.close()
