"""How right the readings are on checked sentences; the bars are those of the project."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

GOLD = Path(os.environ.get("FACING_PAGES_CORPORA", "")) / "bench" / "furigana" / "gold"
pytestmark = pytest.mark.skipif(
    not os.environ.get("FACING_PAGES_CORPORA") or not GOLD.is_dir(),
    reason="set FACING_PAGES_CORPORA to the folder with bench/furigana to score readings",
)


@pytest.fixture(scope="module")
def furigana() -> ModuleType:
    path = Path(__file__).parents[2] / "benchmarks" / "furigana.py"
    spec = importlib.util.spec_from_file_location("benchmark_furigana", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sentences_are_read_right(furigana: ModuleType) -> None:
    right, words, whole, count, _ = furigana.score_sentences(GOLD / "sentences.jsonl")
    assert right / words >= 0.97
    assert whole / count >= 0.89


def test_readings_are_divided_exactly(furigana: ModuleType) -> None:
    right, count = furigana.score_divisions(GOLD / "words.jsonl")
    assert right / count >= 0.95
