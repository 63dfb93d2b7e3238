"""Files that are opened together."""

from __future__ import annotations

from pathlib import Path

from reader.ui.gathering import Gathering

ONE, TWO = Path("/texts/faro.txt"), Path("/texts/灯台.txt")


def test_what_comes_shortly_after_another_belongs_to_it(qtbot) -> None:
    gathering = Gathering(wait_ms=200)
    with qtbot.waitSignal(gathering.gathered, timeout=10_000) as said:
        gathering.take([ONE])
        gathering.take([TWO])
        gathering.take([ONE])
    assert said.args == [[ONE, TWO]]


def test_what_comes_later_is_another_matter(qtbot) -> None:
    gathering = Gathering(wait_ms=0)
    for path in (ONE, TWO):
        with qtbot.waitSignal(gathering.gathered, timeout=10_000) as said:
            gathering.take([path])
        assert said.args == [[path]]


def test_no_files_say_nothing(qtbot) -> None:
    gathering = Gathering(wait_ms=0)
    with qtbot.assertNotEmitted(gathering.gathered, wait=50):
        gathering.take([])
