"""Garbage that holds Qt objects is collected in the window's thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from reader.ui.collector import Collector


class Cycle:
    """Garbage only the collector can take; remembers in which thread it went."""

    gone_in: threading.Thread | None = None

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Cycle.gone_in = threading.current_thread()


@pytest.fixture
def collector(qapp) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()


def make_garbage() -> None:
    Cycle()
    kept = [[number] for number in range(20_000)]  # far past the first threshold
    del kept


def test_workers_never_collect(collector: Collector) -> None:
    Cycle.gone_in = None
    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    assert Cycle.gone_in is None
    gc.collect()
    assert Cycle.gone_in is threading.current_thread()


def test_a_round_is_made_when_due(collector: Collector) -> None:
    Cycle.gone_in = None
    Cycle()
    kept = [[number] for number in range(2_000)]
    collector.collect_if_due()
    assert Cycle.gone_in is threading.current_thread()
    assert len(kept) == 2_000
