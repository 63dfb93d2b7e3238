"""One lane of work off the GUI thread."""

from __future__ import annotations

import threading

import pytest

from reader.ui.jobs import JobRunner


@pytest.fixture
def runner(qtbot):
    runner = JobRunner("test")
    yield runner
    runner.close()


def test_only_the_newest_job_reports(qtbot, runner):
    started = threading.Event()

    def stale(cancel, _progress):
        started.set()
        while not cancel.cancelled:
            pass
        return "stale"

    runner.start(stale)
    assert started.wait(10)
    with qtbot.waitSignal(runner.succeeded) as done:
        runner.start(lambda cancel, progress: "fresh")
    assert done.args == ["fresh"]
    assert not runner.busy


def test_an_error_arrives_as_a_signal(qtbot, runner):
    def fail(_cancel, _progress):
        raise ValueError("no")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(fail)
    assert isinstance(failed.args[0], ValueError)


def test_progress_of_the_present_job_is_told(qtbot, runner):
    def work(_cancel, progress):
        progress(3, 3)

    with qtbot.waitSignal(runner.progressed) as told:
        runner.start(work)
    assert told.args == [3, 3]


def test_a_cancelled_job_says_nothing(qtbot, runner):
    def wait(cancel, _progress):
        while True:
            cancel.check()

    runner.start(wait)
    with qtbot.assertNotEmitted(runner.succeeded), qtbot.assertNotEmitted(runner.failed):
        runner.cancel()
        with qtbot.waitSignal(runner.busy_changed, raising=False, timeout=100):
            pass
    assert not runner.busy
