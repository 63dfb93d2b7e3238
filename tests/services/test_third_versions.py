"""Five versions of a work give ten pairs; the first ones help with the rest."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from reader.alignment import edit
from reader.alignment.bead import alignment_from_shapes
from reader.documents.work import Work
from reader.services.profile import Profile
from reader.services.reading import align_pair
from reader.services.shelf import add_files
from reader.services.third_versions import evidence_between, evidence_for, make_ready

TEXTS = {
    "en": "He waited. Nobody came. He waited again. Nobody came again. It rained.",
    "de": "Er wartete. Niemand kam. Er wartete wieder. Es regnete.",
    "fr": "Il attendit. Personne ne vint. Il attendit encore. Il pleuvait.",
}


@pytest.fixture
def work(profile: Profile, write: Callable[[str, str], Path]) -> Work:
    files = [write(f"rain.{tag}.txt", f"{text}\n") for tag, text in TEXTS.items()]
    return add_files(profile, files, languages=list(TEXTS)).work


def test_nothing_is_heard_until_a_third_version_is_aligned_with_both(
    profile: Profile, work: Work
) -> None:
    one, two, three = (version.id for version in work.versions)
    assert not evidence_for(profile, one, three)
    align_pair(profile, one, two)
    assert not evidence_for(profile, one, three)
    align_pair(profile, two, three)
    assert evidence_for(profile, one, three)
    documents = profile.library.document(one), profile.library.document(three)
    assert evidence_between(profile, *documents) == evidence_for(profile, one, three)


def test_corrections_of_two_pairs_carry_over_to_the_third(profile: Profile, work: Work) -> None:
    ids = [version.id for version in work.versions]
    by_hand = [[(1, 1), (1, 1), (2, 1), (1, 1)], [(1, 1)] * 4]
    for (one, other), shapes in zip(pairwise(ids), by_hand, strict=True):
        alignment = alignment_from_shapes(shapes)
        for index in range(len(shapes)):
            alignment = edit.confirm(alignment, index)
        profile.library.save_alignment(one, other, alignment)
    found = align_pair(profile, ids[0], ids[2]).alignment
    assert [(len(bead.source), len(bead.target)) for bead in found.beads] == by_hand[0]


def test_an_article_is_made_ready_in_every_other_language(profile: Profile, work: Work) -> None:
    one, two, three = (version.id for version in work.versions)
    align_pair(profile, one, two)
    assert make_ready(profile, one, two) == 1
    assert profile.library.alignment(one, three) is not None
    assert profile.library.alignment(two, three) is None
    assert make_ready(profile, one, two) == 0


def test_what_is_confirmed_later_reaches_the_pairs_made_before(
    profile: Profile, work: Work
) -> None:
    one, two, three = (version.id for version in work.versions)
    align_pair(profile, two, three)
    align_pair(profile, one, three)
    for source, target, shapes in (
        (one, two, [(1, 1), (1, 1), (2, 1), (1, 1)]),
        (two, three, [(1, 1)] * 4),
    ):
        alignment = alignment_from_shapes(shapes)
        for index in range(len(shapes)):
            alignment = edit.confirm(alignment, index)
        profile.library.save_alignment(source, target, alignment)
    assert make_ready(profile, one, two) == 1
    found = profile.library.alignment(one, three)
    assert found is not None
    assert [bead.shape for bead in found.beads] == [(1, 1), (1, 1), (2, 1), (1, 1)]
    assert make_ready(profile, one, two) == 0
