"""How right the readings are on checked sentences; the bars are those of the project."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

GOLD = Path(os.environ.get("FACING_PAGES_CORPORA", "")) / "bench" / "furigana" / "gold"
needs_corpora = pytest.mark.skipif(
    not os.environ.get("FACING_PAGES_CORPORA") or not GOLD.is_dir(),
    reason="set FACING_PAGES_CORPORA to the folder with bench/furigana to score readings",
)
PHRASES = Path(__file__).parent / "gold"


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    path = Path(__file__).parents[2] / "benchmarks" / "japanese.py"
    spec = importlib.util.spec_from_file_location("benchmark_japanese", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@needs_corpora
def test_sentences_are_read_right(benchmark: ModuleType) -> None:
    right, words, whole, count, _ = benchmark.score_sentences(GOLD / "sentences.jsonl")
    assert right / words >= 0.97
    assert whole / count >= 0.89


@needs_corpora
def test_readings_are_divided_exactly(benchmark: ModuleType) -> None:
    right, count = benchmark.score_divisions(GOLD / "words.jsonl")
    assert right / count >= 0.95


@pytest.mark.parametrize("name", ["news", "sentences", "wiki"])
def test_phrases_are_read_right(benchmark: ModuleType, name: str) -> None:
    right, count, wrong = benchmark.score_phrases(PHRASES / f"{name}.tsv")
    assert right / count >= 0.97, wrong
