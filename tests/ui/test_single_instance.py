"""One window a profile; later launches hand over their files."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.single_instance import SingleInstance, parse_files


def test_a_second_launch_hands_its_files_over(qtbot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    assert not second.acquire()
    with qtbot.waitSignal(first.files_received) as received:
        assert second.hand_over([tmp_path / "灯台.txt"])
    assert received.args == [[str(tmp_path / "灯台.txt")]]
    first.release()


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


@given(st.binary())
def test_whatever_arrives_is_a_list_of_names(message: bytes) -> None:
    assert all(isinstance(name, str) for name in parse_files(message))
