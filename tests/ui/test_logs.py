"""The log and the report: they rotate, and hold nothing that was read."""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import UnreadableFile
from reader.ui import logs
from reader.ui.messages import message_for
from reader.ui.report import report_text
from reader.ui.views.message_bar import MessageBar

READ = "彼女は灯台へ帰った"


def failure(kind: type[Exception], text: str) -> Exception:
    try:
        try:
            raise KeyError(READ)
        except KeyError as cause:
            raise kind(text) from cause
    except Exception as error:
        return error


@pytest.fixture
def file_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A log file, and a function that reads it."""
    handler = logs.file_handler(tmp_path / "test.log")
    logger = logging.getLogger("reader.test")
    other = logging.getLogger("elsewhere")
    for one in (logger, other):
        one.addHandler(handler)
        one.propagate = False
    yield logger, other, lambda: (tmp_path / "test.log").read_text(encoding="utf-8")
    for one in (logger, other):
        one.removeHandler(handler)
        one.propagate = True
    handler.close()


def test_what_was_read_is_in_no_log(file_log) -> None:
    logger, other, text = file_log
    logger.error("unexpected error", exc_info=failure(ValueError, READ))
    logger.error("unexpected error", exc_info=failure(RuntimeError, f"at {READ}"))
    other.warning("cannot parse %s", READ)
    other.warning(f"cannot parse {READ}")
    assert READ not in text()
    assert "ValueError" in text() and "KeyError" in text() and "test_logs.py" in text()
    assert "elsewhere" in text()


def test_what_the_interpreter_says_stays(file_log) -> None:
    logger, _, text = file_log
    logger.error("unexpected error", exc_info=failure(AttributeError, "no attribute 'rows'"))
    assert "AttributeError: no attribute 'rows'" in text()


def test_files_on_disk_are_not_named() -> None:
    line = logs.discreet_line(FileNotFoundError(2, "No such file", f"/home/x/{READ}.txt"))
    assert line == "FileNotFoundError: 2 No such file"


def test_a_home_folder_names_nobody() -> None:
    assert logs.without_home(f"{Path.home()}/texts") == "~/texts"


def test_an_error_that_causes_itself_ends(file_log) -> None:
    error = ValueError("a")
    error.__cause__ = error
    assert logs.discreet_trace(error).count("ValueError") == 1


def test_old_logs_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_BYTES", 2000)
    handler = logs.file_handler(tmp_path / logs.FILE)
    for number in range(400):
        handler.emit(logging.LogRecord("reader", 20, "", 1, "line %d", (number,), None))
    handler.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.KEPT_FILES
    assert all(path.stat().st_size <= 2000 for path in files)
    assert "line 399" in (tmp_path / logs.FILE).read_text()


def test_a_log_that_cannot_be_written_costs_only_the_log(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    (tmp_path / logs.FOLDER).write_text("a file where the folder should be")
    try:
        logs.start_log(tmp_path)
    finally:
        logs.stop_log()
        root.handlers[:] = before
        root.setLevel(level)


def test_whoever_looks_for_faults_already_goes_on_doing_so(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level, looked_before = list(root.handlers), root.level, faulthandler.is_enabled()
    faulthandler.enable()
    try:
        logs.start_log(tmp_path)
        logs.stop_log()
        assert faulthandler.is_enabled()
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        if not looked_before:
            faulthandler.disable()


def test_the_report_has_versions_the_trace_and_the_log(tmp_path: Path, qapp) -> None:
    logs.log_folder(tmp_path).mkdir()
    (logs.log_folder(tmp_path) / logs.FILE).write_text("2026 INFO reader: opened\n")
    said = message_for(failure(TypeError, "an int, please"), tmp_path)
    assert said.other == "save_report"
    for words in ("Facing Pages ", "Python ", "Qt ", "TypeError: an int", "reader: opened"):
        assert words in said.details
    assert READ not in said.details
    assert "(no log)" in report_text(None, tmp_path / "nowhere")


def test_what_a_reader_can_mend_needs_no_report() -> None:
    assert not message_for(UnreadableFile("It is empty; choose another.")).details


@pytest.fixture
def bar(qtbot, look) -> MessageBar:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 400)
    host.show()
    bar = MessageBar(look, host)
    bar.host = host  # keeps it
    bar.show_message(message_for(failure(TypeError, "an int, please")))
    return bar


def test_the_report_is_copied(bar: MessageBar) -> None:
    report = bar.message.details
    bar._action.click()
    assert QGuiApplication.clipboard().text() == report
    assert bar.message.kind == "done"


def test_the_report_is_saved(bar: MessageBar, tmp_path: Path, monkeypatch) -> None:
    report, place = bar.message.details, tmp_path / "report.txt"
    choices = iter(["", str(tmp_path / "missing" / "report.txt"), str(place)])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(choices), ""))
    bar._other.click()
    assert bar.message.details == report, "nothing chosen, nothing changes"
    bar._other.click()
    assert bar.message.kind == "failure" and bar.message.details == report
    bar._other.click()
    assert place.read_text(encoding="utf-8") == report
    assert bar.message.kind == "done"
