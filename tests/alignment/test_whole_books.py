"""What one version of a book has and the other has not must not skew the rest.

The story of the sample library stands in for a book, its feature for front matter.
"""

from __future__ import annotations

import pytest

from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.encoder import CachedEncoder
from reader.alignment.score import parse_ladder
from reader.data import data_path

STORY, FEATURE = "the-night-the-moon-was-late", "the-island-that-lends-sounds"
PAIRS = [("en", "fr"), ("ar", "es"), ("fr", "ja")]


def segments(work: str, language: str) -> list[str]:
    path = data_path("seeds", work, "segments", f"{language}.txt")
    return path.read_text("utf-8").splitlines()


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_other_beginnings_and_a_missing_chapter(
    encoder: CachedEncoder, one: str, other: str
) -> None:
    """The source begins with a preface of its own, the target with another; its middle is gone."""
    gold = parse_ladder(
        data_path("seeds", STORY, "gold", f"{one}-{other}.ladder").read_text("utf-8").splitlines()
    )
    source, target = segments(STORY, one), segments(STORY, other)
    start, stop = len(target) // 3, len(target) // 2
    preface, foreword = segments(FEATURE, one)[:25], segments(FEATURE, other)[30:42]
    found = align(
        AlignmentInput.from_lines([*preface, *source], one),
        AlignmentInput.from_lines([*foreword, *target[:start], *target[stop:]], other),
        encoder=encoder,
    )

    def moved(segment: int) -> int:
        return segment + len(foreword) - (stop - start if segment >= stop else 0)

    wanted = {
        (tuple(i + len(preface) for i in left), tuple(map(moved, right)))
        for left, right in gold
        if left and right and not any(start <= j < stop for j in right)
    }
    beads = {(tuple(bead.source), tuple(bead.target)) for bead in found.beads}
    assert len(wanted & beads) / len(wanted) > 0.9
    paired = [bead for bead in found.beads if not bead.is_null]
    invented = [
        bead
        for bead in paired
        if bead.source.start < len(preface) or bead.target.start < len(foreword)
    ]
    assert sum(len(bead.source) for bead in invented) <= len(preface) // 4
    assert all(bead.confidence < 0.9 for bead in invented)
