"""Any two of n: what a third version says of a pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import edit
from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.alignment.encoder import CachedEncoder
from reader.alignment.evidence import NONE, Claim, Evidence, evidence_from

SHAPES = st.lists(
    st.sampled_from([(1, 1), (1, 2), (2, 1), (2, 2), (1, 0), (0, 1)]), min_size=1, max_size=9
)


def corners(evidence: Evidence) -> set[tuple[int, int, int, int]]:
    return {(one.source, one.target, one.source_stop, one.target_stop) for one in evidence.partings}


def test_two_alignments_end_to_end() -> None:
    first = alignment_from_shapes([(1, 1), (1, 2), (1, 1)], [0.9, 0.8, 0.7])
    second = alignment_from_shapes([(2, 1), (1, 1), (1, 2)], [0.6, 0.9, 0.9])
    found = evidence_from([(first, second)])
    # The third text's first two sentences are one bead over there: no parting between them.
    assert corners(found) == {(0, 0, 0, 0), (2, 2, 2, 2), (3, 4, 3, 4)}
    by_source = {one.source: one.chance for one in found.partings}
    assert by_source[2] == pytest.approx(0.8 * 0.9)
    beads = [(one.source, one.target, one.source_stop, one.target_stop) for one in found.beads]
    assert beads == [(0, 0, 2, 2), (2, 2, 3, 4)]
    assert found.beads[0].chance == pytest.approx(0.9 * 0.8 * 0.6 * 0.9)


def test_where_the_third_text_lacks_a_sentence_the_parting_is_a_run() -> None:
    first = alignment_from_shapes([(1, 1), (1, 0), (1, 1)])
    second = alignment_from_shapes([(1, 1), (1, 1)])
    found = evidence_from([(first, second)])
    assert (1, 1, 2, 1) in corners(found)
    reward = found.reward(range(3), range(2))
    assert reward.corners[1, 1] == reward.corners[2, 1] > 0
    assert reward.source_steps[1, 1] == 0


@given(SHAPES, SHAPES)
def test_it_is_the_same_seen_from_the_other_side(
    one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    first, second = alignment_from_shapes(one), alignment_from_shapes(other)
    there = evidence_from([(first, second)])
    back = evidence_from([(second.flipped(), first.flipped())])
    assert corners(there.flipped()) == corners(back)
    rows, columns = range(first.source_count), range(second.target_count)
    forward, backward = there.reward(rows, columns), there.flipped().reward(columns, rows)
    assert np.allclose(forward.corners, backward.corners.T)


def test_a_part_of_a_book_hears_what_is_said_of_it() -> None:
    evidence = Evidence((Claim(5, 7, 5, 7, 0.9), Claim(9, 9, 9, 9, 0.9)))
    assert corners(evidence.within(range(4, 8), range(6, 12))) == {(1, 1, 1, 1)}
    assert not NONE


ENGLISH = ("He waited.", "Nobody came.", "He waited again.", "Nobody came again.", "It rained.")
GERMAN = ("Er wartete.", "Keiner kam.", "Er wartete wieder.", "Es regnete.")
FRENCH = ("Il attendit.", "Personne ne vint.", "Il attendit encore.", "Il pleuvait.")


def aligned(
    encoder: CachedEncoder, sides: tuple[tuple[str, ...], tuple[str, ...]], evidence: Evidence
) -> list[tuple[int, int]]:
    source, target = (AlignmentInput.from_lines(side, "und") for side in sides)
    found = align(source, target, encoder=encoder, evidence=evidence)
    return [bead.shape for bead in found.beads]


def test_what_the_reader_confirmed_elsewhere_decides(encoder: CachedEncoder) -> None:
    """The reader said that German 3 renders English 3 and 4, and French 3 German 3."""
    shapes = [(1, 1), (1, 1), (2, 1), (1, 1)]
    first = confirmed(alignment_from_shapes(shapes))
    second = confirmed(alignment_from_shapes([(1, 1)] * 4))
    said = evidence_from([(first, second)])
    assert aligned(encoder, (ENGLISH, FRENCH), said) == shapes
    flipped = aligned(encoder, (FRENCH, ENGLISH), said.flipped())
    assert flipped == [(m, n) for n, m in shapes]


def test_an_unsure_third_text_does_not_spoil_a_good_pair(encoder: CachedEncoder) -> None:
    wrong = alignment_from_shapes([(2, 1), (1, 1), (1, 1), (1, 1)], [0.3] * 4)
    said = evidence_from([(wrong, alignment_from_shapes([(1, 1)] * 4))])
    sides = (ENGLISH, (*FRENCH[:3], "Personne ne vint encore.", FRENCH[3]))
    assert aligned(encoder, sides, NONE) == [(1, 1)] * 5
    assert aligned(encoder, (ENGLISH[:4], GERMAN), NONE) == aligned(
        encoder, (ENGLISH[:4], GERMAN), evidence_from([])
    )
    assert aligned(encoder, sides, said) == [(1, 1)] * 5


def confirmed(alignment: Alignment) -> Alignment:
    for index in range(len(alignment.beads)):
        alignment = edit.confirm(alignment, index)
    return Alignment(tuple(replace(bead, confidence=0.4) for bead in alignment.beads))
