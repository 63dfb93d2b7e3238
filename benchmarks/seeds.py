"""How well our own segmentation and alignment agree with the gold of the sample library.

    python -m benchmarks.seeds

Each version is read, cut and aligned from its file as a user's would be. A segment or bead is right
when it holds exactly the characters that the gold holds; white space does not count.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from types import ModuleType

from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.encoder import CachedEncoder, Encoder, MemoryStore, load_encoder
from reader.alignment.score import Ladder, strict_f1
from reader.documents.document import Document
from reader.importers.registry import load_file
from reader.japanese.markup import read_ruby_markup
from reader.segmentation.registry import segment_document
from reader.services.samples import SampleVersion, SampleWork, samples

ROOT = Path(__file__).resolve().parent.parent

Place = tuple[int, int]
"""Half-open range of the visible characters of a version, counted without white space."""


@cache
def make_gold() -> ModuleType:
    """`seeds/make_gold.py`, which is a script and in no package."""
    spec = importlib.util.spec_from_file_location("make_gold", ROOT / "seeds" / "make_gold.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True)
class Reading:
    """One version as the gold has it and as we read it."""

    document: Document
    gold: tuple[Place, ...]
    gold_texts: tuple[str, ...]
    ours: tuple[Place, ...]

    @property
    def right(self) -> int:
        """How many gold segments are ours too."""
        return len(set(self.gold) & set(self.ours))

    @property
    def missed(self) -> list[str]:
        found = set(self.ours)
        pairs = zip(self.gold, self.gold_texts, strict=True)
        return [text for place, text in pairs if place not in found]


def read_version(version: SampleVersion) -> Reading:
    document = segment_document(load_file(version.path, language=version.language)[0])
    segments = version.path.parent / "segments" / version.path.name
    lines = segments.read_text(encoding="utf-8").splitlines()
    if version.language == "ja":
        lines = [read_ruby_markup(line)[0] for line in lines]
    ours = [document.segment_text(index) for index in range(len(document.segments))]
    return Reading(document, _places(lines), tuple(lines), _places(ours))


def _places(segments: list[str]) -> tuple[Place, ...]:
    places, start = [], 0
    for segment in segments:
        end = start + len("".join(segment.split()))
        places.append((start, end))
        start = end
    return tuple(places)


def pair_score(work: SampleWork, source: Reading, target: Reading, encoder: Encoder) -> float:
    """Strict F1 of our alignment of two versions, from their files on."""
    found = align(
        AlignmentInput.from_document(source.document),
        AlignmentInput.from_document(target.document),
        encoder=encoder,
    )
    ours = frozenset(
        (_extent(source.ours, bead.source), _extent(target.ours, bead.target))
        for bead in found.beads
    )
    return strict_f1(_gold_ladder(work, source, target), ours)


def _gold_ladder(work: SampleWork, source: Reading, target: Reading) -> Ladder:
    tables = make_gold().load_tables(ROOT / "seeds" / work.id)
    one, other = source.document.language, target.document.language
    beads = make_gold().gold_beads(tables[one].segments, tables[other].segments)
    return frozenset((_extent(source.gold, s), _extent(target.gold, t)) for s, t in beads)


def _extent(places: tuple[Place, ...], indices: range | list[int]) -> tuple[int, ...]:
    return (places[indices[0]][0], places[indices[-1]][1]) if indices else ()


def work_scores(
    work: SampleWork, readings: Mapping[str, Reading], encoder: Encoder
) -> dict[tuple[str, str], float]:
    """Strict F1 of each pair of languages."""
    return {
        (one, other): pair_score(work, readings[one], readings[other], encoder)
        for one, other in combinations(sorted(readings), 2)
    }


def main() -> None:
    encoder = CachedEncoder(load_encoder, MemoryStore())
    for work in samples():
        readings = {version.language: read_version(version) for version in work.versions}
        print(f"\n{work.title}\n\nsegments equal to the gold")
        for language, reading in readings.items():
            print(f"  {language}  {reading.right:3} of {len(reading.gold):3}")
            for text in reading.missed:
                print(f"      {text}")
        scores = work_scores(work, readings, encoder)
        print("strict F1 of the alignment")
        for (one, other), score in scores.items():
            print(f"  {one}-{other}  {score:.3f}")
        print(f"  mean   {sum(scores.values()) / len(scores):.3f}")


if __name__ == "__main__":
    main()
