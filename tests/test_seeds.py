"""The sample library is complete, agrees with its gold, and our own reading of it does too."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import BlockKind
from reader.services.samples import SampleVersion, SampleWork, samples

ROOT = Path(__file__).resolve().parent.parent
WORKS = {work.id: work for work in samples()}
VERSIONS = [(work, version) for work in samples() for version in work.versions]
PAIRS = [
    (work, *sorted((one, other), key=lambda version: version.language))
    for work in samples()
    for one, other in combinations(work.versions, 2)
]


def _id(value: SampleWork | SampleVersion) -> str:
    return value.language if isinstance(value, SampleVersion) else value.id


# Strict F1 of each pair, and of the pairs of a work on average.
FLOOR, MEAN = 0.75, 0.94

NEWS, STORY = "the-island-that-lends-sounds", "the-night-the-moon-was-late"


def _script(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def make_gold() -> ModuleType:
    return _script("make_gold", ROOT / "seeds" / "make_gold.py")


def _segments(version: SampleVersion) -> list[str]:
    path = version.path.parent / "segments" / version.path.name
    return path.read_text(encoding="utf-8").splitlines()


def _visible(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("work", "languages"),
    [(NEWS, {"es", "ar", "fr", "ja", "de", "en"}), (STORY, {"ja", "en", "es", "fr", "ar"})],
)
def test_manifest_names_every_version(work: str, languages: set[str]) -> None:
    sample = WORKS[work]
    assert {version.language for version in sample.versions} == languages
    assert [version.is_original for version in sample.versions].count(True) == 1
    assert all(version.is_original or version.translator for version in sample.versions)
    assert {path.stem for path in (ROOT / "seeds" / work / "table").iterdir()} == languages


def test_licence_is_named() -> None:
    assert {work.licence for work in samples()} == {"CC0-1.0"}
    assert "CC0" in (ROOT / "seeds" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("work", "version"), VERSIONS, ids=_id)
def test_segments_tile_the_text(work: SampleWork, version: SampleVersion) -> None:
    text = version.path.read_bytes().decode("utf-8")
    assert text.splitlines()[0] == version.title
    assert "\ufffd" not in text
    segments = _segments(version)
    assert len(segments) >= 44
    assert all(segment == segment.strip() and segment for segment in segments)
    assert "".join(map(_visible, segments)) == _visible(text)


@pytest.mark.parametrize(("work", "source", "target"), PAIRS, ids=_id)
def test_gold_covers_each_segment_once(
    work: SampleWork, source: SampleVersion, target: SampleVersion
) -> None:
    name = f"{source.language}-{target.language}.ladder"
    beads: list[Bead] = []
    here = there = 0
    for line in (source.path.parent / "gold" / name).read_text(encoding="utf-8").splitlines():
        one, other = map(json.loads, line.split(":"))
        assert one == list(range(here, here + len(one)))
        assert other == list(range(there, there + len(other)))
        beads.append(Bead(range(here, here + len(one)), range(there, there + len(other))))
        here, there = here + len(one), there + len(other)
    gold = Alignment(tuple(beads))
    assert (gold.source_count, gold.target_count) == (
        len(_segments(source)),
        len(_segments(target)),
    )


@pytest.mark.parametrize("work", WORKS)
def test_derived_files_are_up_to_date(work: str, make_gold: ModuleType) -> None:
    files: Mapping[Path, str] = make_gold.derived_files(ROOT / "seeds" / work)
    stale = [path.name for path, text in files.items() if path.read_bytes() != text.encode()]
    assert not stale, "run seeds/make_gold.py"
    folder = ROOT / "seeds" / work
    present = {*folder.glob("*.txt"), *folder.glob("segments/*"), *folder.glob("gold/*")}
    assert present == set(files)


def test_news_looks_like_the_web(make_gold: ModuleType) -> None:
    tables = make_gold.load_tables(ROOT / "seeds" / NEWS)
    kinds = {
        language: {segment.kind for segment in table.segments} for language, table in tables.items()
    }
    assert {language for language in kinds if "caption" in kinds[language]} == {"fr"}
    assert all("credit" in found for found in kinds.values())
    for kind in ("image", "ad", "boilerplate", "heading"):
        assert 0 < sum(kind in found for found in kinds.values()) < len(kinds), kind
    assert all(
        kind in {known.value for known in BlockKind} for kind in set().union(*kinds.values())
    )


# Two versions in a notation of one letter a segment: its units, as "1", "2-3", …
@pytest.mark.parametrize(
    ("source", "target", "ladder"),
    [
        ("1 2 3", "1 2 3", "[0]:[0] [1]:[1] [2]:[2]"),
        ("1 2 3", "1-2 3", "[0, 1]:[0] [2]:[1]"),
        ("1-2 3", "1 2-3", "[0, 1]:[0, 1]"),
        ("1 3", "1 2 3", "[0]:[0] []:[1] [1]:[2]"),
        ("1 2-3 4", "1 2 4", "[0]:[0] [1]:[1] [2]:[2]"),
        ("1 2 2", "2 3", "[0]:[] [1, 2]:[0] []:[1]"),
    ],
)
def test_beads_follow_from_units(
    source: str, target: str, ladder: str, make_gold: ModuleType
) -> None:
    def segments(notation: str) -> Any:
        lines = "\n".join(f"{units} x" for units in notation.split())
        return make_gold.parse_table("en", f"@lines\n{lines}").segments

    beads = make_gold.gold_beads(segments(source), segments(target))
    assert make_gold.format_ladder(beads).split("\n")[:-1] == ladder.replace("] [", "]\n[").split(
        "\n"
    )


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    return _script("seeds_benchmark", ROOT / "benchmarks" / "seeds.py")


@pytest.fixture(scope="module")
def encoder(benchmark: ModuleType) -> Any:
    return benchmark.CachedEncoder(benchmark.load_encoder, benchmark.MemoryStore())


@pytest.fixture(scope="module")
def readings(benchmark: ModuleType) -> dict[str, dict[str, Any]]:
    return {
        work.id: {version.language: benchmark.read_version(version) for version in work.versions}
        for work in samples()
    }


def test_own_segmentation_yields_the_gold_segments(readings: dict[str, dict[str, Any]]) -> None:
    found = [reading for versions in readings.values() for reading in versions.values()]
    missed = [text for reading in found for text in reading.missed]
    assert sum(reading.right for reading in found) >= 0.97 * sum(len(one.gold) for one in found), (
        missed
    )


def test_author_readings_are_read_out(readings: dict[str, dict[str, Any]]) -> None:
    document = readings[STORY]["ja"].document
    ruby = {one.span.of(document.text): one.reading for one in document.ruby if one.by_author}
    assert ruby == {"月見浜": "つきみはま", "蛙": "かえる", "外套": "がいとう", "宇宙": "そら"}


@pytest.mark.parametrize("work", WORKS)
def test_own_alignment_agrees_with_the_gold(
    work: str, benchmark: ModuleType, readings: dict[str, dict[str, Any]], encoder: Any
) -> None:
    scores = benchmark.work_scores(WORKS[work], readings[work], encoder)
    assert min(scores.values()) >= FLOOR, scores
    assert sum(scores.values()) / len(scores) >= MEAN, scores
