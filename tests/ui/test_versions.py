"""Versions, chapters, tags and books from the library page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog

from reader.exporters.edition import LAYOUTS
from reader.services.chapters import Chapter
from reader.store.pairing import ChapterLink
from reader.ui.dialogs.book_dialog import LAYOUTS as OFFERED
from reader.ui.dialogs.book_dialog import BookDialog
from reader.ui.dialogs.chapters_dialog import ChaptersDialog
from reader.ui.dialogs.versions_dialog import VersionsDialog


@pytest.fixture
def work(profile):
    return profile.library.works()[0]


def test_a_version_is_described_and_removed_and_comes_back(window, profile, work) -> None:
    controller = window.library.versions
    controller.show_versions(work)
    dialog = window.findChild(VersionsDialog)
    first, second = work.versions
    dialog.described.emit(second.id, "translator", "J. Doe")
    dialog.described.emit(first.id, "is_original", True)
    now = dialog.work
    assert [one.translator for one in now.versions] == ["", "J. Doe"]
    assert [one.is_original for one in now.versions] == [True, False]
    dialog.removal_wanted.emit(second.id)
    assert len(profile.library.work(work.id).versions) == 1
    window.commands.on_message_action("undo_version")
    assert profile.library.work(work.id).versions == now.versions
    dialog.close()


def test_another_file_for_a_version_shows_at_once(window, qtbot, profile, work, tmp_path) -> None:
    better = tmp_path / "better.txt"
    better.write_text("El tren llega muy tarde. Nadie espera en el andén.\n", encoding="utf-8")
    window.open_work(work)
    controller = window.library.versions
    with qtbot.waitSignal(controller.text_changed, timeout=20_000):
        controller.replace_with(work.versions[0].id, better)
    assert "muy tarde" in window.page_model.pair.source.text + window.page_model.pair.target.text
    window.commands.on_message_action("undo_version")
    assert "muy tarde" not in window.page_model.pair.source.text


def test_chapters_move_between_rows(qtbot, look) -> None:
    source = [Chapter(f"Chapter {n}", range(n, n + 1), 9) for n in range(3)]
    target = [Chapter(f"Capítulo {n}", range(n, n + 1), 9) for n in range(3)]
    links = [ChapterLink(range(2), range(1)), ChapterLink(range(2, 3), range(1, 3))]
    dialog = ChaptersDialog(look, ("en", "es"), source, target, links)
    qtbot.addWidget(dialog)
    dialog.table.selectRow(0)
    dialog.edit("source_down")
    assert dialog.links == (
        ChapterLink(range(1), range(1)), ChapterLink(range(1, 3), range(1, 3)),
    )  # fmt: skip
    assert dialog.table.item(1, 0).text() == "Chapter 1\nChapter 2"
    dialog.edit("join")
    assert dialog.links == (ChapterLink(range(3), range(3)),)
    dialog.edit("undo")
    dialog.edit("undo")
    assert dialog.links == tuple(links)


def test_tags_filter_the_shelf(window, profile, work, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("sea， short", True))
    window.library.versions.start("tags", work.id)
    model = window.library_page.model
    assert model.tags == ("sea", "short")
    model.set_query("shor")
    assert len(model.items) == 1
    model.set_query("")
    model.set_tag("sea")
    assert len(model.items) == 1


def test_what_only_the_text_says_is_found(window, qtbot) -> None:
    model = window.library_page.model
    window.header.library.searched.emit("anden")
    assert model.items == ()
    qtbot.waitUntil(lambda: len(model.items) == 1, timeout=20_000)
    (item,) = model.items
    assert "andén" in model.excerpt(item.work.id)


def test_a_book_is_written(window, qtbot, look, profile, work, tmp_path: Path) -> None:
    dialog = BookDialog(look, work, (work.versions[0].id, work.versions[1].id))
    qtbot.addWidget(dialog)
    assert (dialog.format(), OFFERED) == ("epub", LAYOUTS)
    out = tmp_path / "rain.epub"
    with qtbot.waitSignal(window.library.versions.lane.succeeded, timeout=20_000):
        window.library.versions.save_book(work, dialog.pair(), dialog.format(), out)
    assert out.read_bytes().startswith(b"PK")
