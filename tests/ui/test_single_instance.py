"""One window a profile; later launches hand over their files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui import single_instance
from reader.ui.single_instance import SingleInstance, parse_message

ROOT = Path(__file__).resolve().parent.parent.parent
BEGIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
"""
LAUNCH = "print(instance.acquire() or instance.hand_over([Path(n) for n in sys.argv[2:]]))"
FILE_EVENT = """
import sys
from PySide6.QtGui import QFileOpenEvent
from reader.ui.application import Application
application = Application([])
application.file_opened.connect(print)
application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
"""
HOLD = "held = instance.acquire(); instance.listen(); print(held, flush=True); sys.stdin.read()"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[object]:
    """Starts processes on the profile `tmp_path`; they are gone afterwards."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, *names: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", BEGIN + script, str(tmp_path), *names],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def alone(qapp, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    yield instance
    instance.release()


def test_a_second_launch_hands_its_files_over(qtbot, tmp_path, alone, other) -> None:
    assert alone.acquire()
    alone.listen()
    with qtbot.waitSignal(alone.files_received, timeout=20_000) as received:
        second = other(LAUNCH, str(tmp_path / "灯台.txt"), str(tmp_path / "faro.txt"))
    assert received.args == [[str(tmp_path / "灯台.txt"), str(tmp_path / "faro.txt")]]
    assert second.stdout.readline() == "True\n"


def test_a_launch_without_files_brings_the_window_to_the_front(qtbot, alone, other) -> None:
    assert alone.acquire()
    alone.listen()
    with qtbot.waitSignal(alone.files_received, timeout=20_000) as received:
        other(LAUNCH)
    assert received.args == [[]]


def test_a_killed_window_blocks_nobody(alone, other) -> None:
    crashed = other(HOLD)
    assert crashed.stdout.readline() == "True\n"
    assert not alone.acquire()
    crashed.kill()  # SIGKILL: nothing is cleaned up
    crashed.wait()
    assert alone.acquire()


def test_a_window_that_hangs_blocks_nobody(alone, other, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(single_instance, "_WAIT_MS", 300)
    hung = other(HOLD)
    assert hung.stdout.readline() == "True\n"
    assert not alone.acquire()
    assert not alone.hand_over([tmp_path / "faro.txt"]), "nobody has read it"


def test_who_waits_for_a_window_that_ends_takes_its_place(alone, other, tmp_path) -> None:
    ending = other("instance._lock.tryLock(0); print('held', flush=True); sys.stdin.readline()")
    assert ending.stdout.readline() == "held\n"
    assert not alone.acquire()
    ending.kill()
    ending.wait()
    assert not alone.hand_over([]), "there is nobody to hand over to"
    assert not SingleInstance(tmp_path).acquire(), "it holds the lock itself now"


def test_two_profiles_know_nothing_of_each_other(qtbot, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.acquire() and other.acquire()
    one.release()
    other.release()


def test_the_lock_is_free_again_after_the_window_closed(qtbot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.release()
    again = SingleInstance(tmp_path)
    assert again.acquire()
    again.release()


def test_a_file_that_the_system_opens_by_an_event(tmp_path: Path) -> None:
    """In a process of its own: there is one application object a process."""
    told = subprocess.run(
        [sys.executable, "-c", FILE_EVENT, str(tmp_path / "灯台.txt")],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert told.stdout.strip() == str(tmp_path / "灯台.txt")


def test_the_permit_to_come_to_the_front_is_handed_over(qtbot, alone, other, monkeypatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert alone.acquire()
    alone.listen()
    with qtbot.waitSignal(alone.files_received, timeout=20_000):
        other("import os; os.environ['XDG_ACTIVATION_TOKEN'] = 'clicked-17'; " + LAUNCH)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "clicked-17"
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["files", "token"]), inner),
)


@given(st.binary() | ANY_JSON.map(lambda value: json.dumps(value).encode()))
def test_whatever_arrives_is_a_list_of_names(message: bytes) -> None:
    files, token = parse_message(message)
    assert all(isinstance(name, str) for name in files)
    assert "\0" not in token
