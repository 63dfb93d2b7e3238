"""What was uncovered is found again, also when the beads are others now."""

from __future__ import annotations

from dataclasses import replace

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.services.revealed import count_revealed, load_revealed, save_revealed
from reader.services.words import Place


def test_revealed_sentences_are_remembered(profile: Profile, place: Place) -> None:
    pair, version = place.pair, place.target.id
    assert load_revealed(profile, pair, version) == frozenset()
    save_revealed(profile, pair, version, {1, 3})
    assert load_revealed(profile, pair, version) == {1, 3}
    assert count_revealed(profile, version) == 2
    count = len(pair.target.segments)
    merged = alignment_from_shapes([(len(pair.source.segments), 1), (0, count - 1)])
    assert load_revealed(profile, replace(pair, alignment=merged), version) == {
        merged.bead_of_target(pair.segments_of(Side.TARGET, bead).start) for bead in (1, 3)
    }
