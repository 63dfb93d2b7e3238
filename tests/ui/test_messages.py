"""Errors become one sentence."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from reader.errors import UnreadableFile
from reader.ui.logs import CRASHES, log_folder, set_crash_aside
from reader.ui.messages import Message, Messages, message_for, message_for_crash
from reader.ui.views.message_bar import MessageBar


def test_what_the_reader_can_mend_is_said_as_it_is() -> None:
    said = message_for(UnreadableFile("There is no file “x”; check the name."))
    assert (said.text, said.kind, said.details) == (
        "There is no file “x”; check the name.", "failure", "",
    )  # fmt: skip


def test_a_bug_is_owned_up_to_and_can_be_reported(caplog) -> None:
    said = message_for(ZeroDivisionError("division"))
    assert "ZeroDivisionError: division" in said.details
    assert said.action == "copy_report"
    assert "ZeroDivisionError" not in said.text


@pytest.fixture
def bar(qtbot, look) -> MessageBar:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 400)
    host.show()
    bar = MessageBar(look, host)
    bar.host = host  # keeps it
    return bar


def test_failures_stay_and_the_rest_leaves(bar: MessageBar) -> None:
    bar.show_message(Message("Done.", "done"))
    assert bar._timer.isActive()
    bar.show_message(Message("It failed.", "failure"))
    assert not bar._timer.isActive()
    assert bar.isVisible()


def test_progress_ends_only_itself(bar: MessageBar) -> None:
    bar.show_message(Message("It failed.", "failure"))
    bar.end_progress()
    assert bar.isVisible()
    bar.show_message(Message("Working.", "progress"))
    bar.set_progress(1, 4)
    bar.end_progress()
    assert not bar.isVisible()


def test_it_fits_into_a_narrow_window(bar: MessageBar) -> None:
    bar.host.resize(480, 420)
    bar.show_message(Message("A sentence that is rather long for a window of this size. " * 2))
    assert bar.width() <= 480 - 24
    assert bar.host.rect().contains(bar.geometry())


def test_its_action_is_reported(qtbot, bar: MessageBar) -> None:
    bar.show_message(Message("Deleted.", "info", "Undo", "undo_words"))
    with qtbot.waitSignal(bar.action_chosen) as chosen:
        bar._action.click()
    assert chosen.args == ["undo_words"]


def test_what_comes_again_and_again_is_told_once(qtbot, monkeypatch) -> None:
    """As from a paint event that the message itself brings about."""
    messages, told, now = Messages(), [], [10.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    messages.posted.connect(told.append)

    def fail(kind: type[Exception]) -> None:
        try:
            raise kind("again")
        except kind as error:
            messages._on_caught(error)

    for _ in range(3):
        fail(ValueError)
    fail(KeyError)
    assert len(told) == 2, "another kind is another error"
    now[0] += 60
    fail(ValueError)
    assert len(told) == 3, "so is one that the reader met again later"


def test_a_crash_is_told_of_at_the_next_start_once(qapp, tmp_path: Path) -> None:
    assert not set_crash_aside(tmp_path)
    folder = log_folder(tmp_path)
    folder.mkdir()
    (folder / CRASHES).write_text(f"Fatal Python error: Aborted\n{Path.home()}/x.py\n")
    assert set_crash_aside(tmp_path)
    said = message_for_crash(tmp_path)
    assert "Fatal Python error: Aborted\n~/x.py" in said.details
    assert not set_crash_aside(tmp_path)
