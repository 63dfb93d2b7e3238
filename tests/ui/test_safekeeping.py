"""Backups by hand, and the way out when a file was damaged."""

from __future__ import annotations

from pathlib import Path

from reader.services.profile import Profile, back_up_daily
from reader.store.failures import DamagedStore
from reader.vocabulary.term import Term


def test_everything_into_one_file_and_back(qtbot, window, profile: Profile, tmp_path: Path) -> None:
    keeping = window.library.keeping
    profile.terms.save(Term("t", "es", "lluvia"))
    backup = tmp_path / "mine.facing-pages"
    keeping.save_to(backup)
    qtbot.waitUntil(lambda: window.bar.message.kind == "done")
    profile.terms.delete(["t"])
    with qtbot.waitSignal(keeping.restored):
        keeping.restore(backup)
    assert profile.terms.term("t") is not None
    assert "mine.facing-pages" in window.bar.message.text
    assert len(window.library_page.model.items) == 1


def test_what_is_no_backup_is_said_and_changes_nothing(
    qtbot, window, profile: Profile, tmp_path: Path
) -> None:
    profile.terms.save(Term("t", "es", "lluvia"))
    path = tmp_path / "letter.txt"
    path.write_text("Dear library,")
    window.library.keeping.restore(path)
    qtbot.waitUntil(lambda: window.bar.message.kind == "failure")
    assert "nothing was changed" in window.bar.message.text
    assert profile.terms.term("t") is not None


def test_after_damage_the_newest_backup_is_a_click_away(qtbot, window, profile: Profile) -> None:
    profile.terms.save(Term("t", "es", "lluvia"))
    vocabulary = next(path for path in back_up_daily(profile) if "vocabulary" in path.name)
    profile.terms.delete(["t"])
    keeping = window.library.keeping
    keeping.offer(DamagedStore("It was damaged.", moved_to=vocabulary, backup=vocabulary))
    assert window.bar.message.action == "restore_newest"
    with qtbot.waitSignal(keeping.restored):
        window.commands.on_message_action("restore_newest")
    assert profile.terms.term("t") is not None
