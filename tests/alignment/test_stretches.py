"""Very long texts are cut where that is sure, and only there."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reader.alignment import aligner
from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.bead import Bead
from reader.alignment.encoder import CachedEncoder
from reader.alignment.stretches import LONGEST, SHORTEST, cutting_points
from reader.jobs import Cancelled, CancelToken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PREFACE, LACKING = 300, range(2_500, 3_100)


class ByNumber:
    """A sentence means its number; a tenth of it is chance."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        def row(text: str) -> NDArray[np.float32]:
            seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
            return np.random.default_rng(seed).standard_normal(64, np.float32)

        rows = [row("".join(filter(str.isdigit, text))) + 0.1 * row(text) for text in texts]
        return np.array([one / np.linalg.norm(one) for one in rows], np.float32)


@pytest.fixture(scope="module")
def sides() -> tuple[AlignmentInput, AlignmentInput]:
    """The source has a preface, the target lacks a passage."""
    source = [f"Preface {n + 100_000}." for n in range(PREFACE)]
    source += [f"House {n}." for n in range(8_000)]
    target = [f"Casa {n}." for n in range(8_000) if n not in LACKING]
    return AlignmentInput.from_lines(source, "en"), AlignmentInput.from_lines(target, "es")


def true_target(source: int) -> int:
    number = source - PREFACE
    return number - (len(LACKING) if number >= LACKING.stop else 0)


def test_the_cuts_are_right(sides: tuple[AlignmentInput, AlignmentInput]) -> None:
    points = cutting_points(*sides, encoder=ByNumber())
    assert all(target == true_target(source) for source, target in points)
    steps = [k - i for (i, _), (k, _) in pairwise([(0, 0), *points, (len(sides[0]), 0)])]
    assert len(steps) == 3 and all(SHORTEST <= step <= LONGEST + len(LACKING) for step in steps)


def test_the_same_from_either_side(sides: tuple[AlignmentInput, AlignmentInput]) -> None:
    source, target = sides
    points = cutting_points(source, target, encoder=ByNumber())
    turned = cutting_points(target, source, encoder=ByNumber())
    assert points == [(i, j) for j, i in turned]


def test_no_cut_goes_through_a_confirmed_bead(sides: tuple[AlignmentInput, AlignmentInput]) -> None:
    points = cutting_points(*sides, encoder=ByNumber())
    i, j = points[0]
    across = Bead(range(i - 1, i + 1), range(j - 1, j + 1), confirmed=True)
    assert cutting_points(*sides, encoder=ByNumber(), confirmed=[across]) == points[1:]


def test_texts_that_share_nothing_are_not_cut() -> None:
    one = AlignmentInput.from_lines([f"House {n}." for n in range(5_000)], "en")
    other = AlignmentInput.from_lines([f"Casa {n}." for n in range(90_000, 95_000)], "es")
    assert cutting_points(one, other, encoder=ByNumber()) == []


def test_cancelling(sides: tuple[AlignmentInput, AlignmentInput]) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        cutting_points(*sides, encoder=ByNumber(), cancel=cancel)


def test_a_long_pair_is_whole_again(
    encoder: CachedEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut or not, the beads are the same where every sentence has its counterpart."""
    english = [f"Boat number {n} carries {n * 7} apples to the harbour." for n in range(150)]
    spanish = [f"El barco número {n} lleva {n * 7} manzanas al puerto." for n in range(150)]
    source, target = (
        AlignmentInput.from_lines(english, "en"), AlignmentInput.from_lines(spanish, "es"),
    )  # fmt: skip
    kept = [Bead(range(70, 72), range(70, 72), confirmed=True)]
    told: list[int] = []
    monkeypatch.setattr(aligner, "LONG", 200)
    monkeypatch.setattr("reader.alignment.stretches.SHORTEST", 40)
    monkeypatch.setattr("reader.alignment.stretches.LONGEST", 60)
    found = align(
        source, target, encoder=encoder, confirmed=kept, progress=lambda done, _: told.append(done)
    )
    assert found.source_count == found.target_count == 150
    assert kept[0] in found.beads
    assert sum(bead.source == bead.target for bead in found.beads) >= 0.95 * len(found.beads)
    assert told == sorted(told)
