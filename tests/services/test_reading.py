"""Opening a pair, its words, and the place in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.documents.document import Document
from reader.documents.work import Work
from reader.jobs import Cancelled, CancelToken
from reader.layout.pair import Side
from reader.services import reading
from reader.services.aligning import NothingToAlign, align_documents, encoder_with
from reader.services.profile import Profile, open_profile
from reader.services.reading import (
    align_pair,
    block_annotations,
    cached_annotations,
    default_state,
    last_state,
    moved_place,
    open_pair,
    save_place,
    state_of,
)
from reader.services.shelf import add_files
from reader.services.words import Place


def test_a_pair_is_aligned_once_and_kept(profile: Profile, work: Work, tmp_path: Path) -> None:
    source, target = (version.id for version in work.versions)
    assert open_pair(profile, source, target) is None
    counted: list[tuple[int, int]] = []
    pair = align_pair(
        profile, source, target, progress=lambda done, total: counted.append((done, total))
    )
    assert [(len(b.source), len(b.target)) for b in pair.alignment.beads] == [(1, 1)] * 4
    assert counted and counted[-1][0] == counted[-1][1]
    again = open_profile(tmp_path / "profile")
    try:
        assert open_pair(again, source, target) == pair
        flipped = open_pair(again, target, source)
    finally:
        again.close()
    assert flipped is not None
    assert (flipped.source, flipped.target) == (pair.target, pair.source)


def test_a_work_of_one_version_faces_itself(profile: Profile, files: list[Path]) -> None:
    work = add_files(profile, files[:1]).work
    state = default_state(work)
    assert state.source_version == state.target_version
    pair = open_pair(profile, state.source_version, state.target_version)
    assert pair is not None and pair == align_pair(
        profile, state.source_version, state.target_version
    )
    assert all(list(pair.counterpart(Side.SOURCE, n)) == [n] for n in range(4))


def test_cancelled_alignments_leave_nothing(profile: Profile, work: Work) -> None:
    source, target = (version.id for version in work.versions)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        align_pair(profile, source, target, cancel=cancel)
    assert open_pair(profile, source, target) is None


def test_a_text_without_sentences_cannot_be_aligned(place: Place) -> None:
    empty = Document("", "es")
    for pair, side in (((empty, place.document), "first"), ((place.document, empty), "second")):
        with pytest.raises(NothingToAlign, match=side):
            align_documents(*pair, encoder=encoder_with(None))


def test_words_are_worked_out_once(
    profile: Profile, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, version = place.document, place.version.id
    assert cached_annotations(profile, version, document, [0, 1]) == {}
    made = block_annotations(profile, version, document, [0, 1])
    for block, annotation in made.items():
        span = document.blocks[block].span
        assert all(span.covers(token.span) for token in annotation.tokens)
        assert all(token.span.of(document.text) == token.surface for token in annotation.tokens)
        assert annotation.ruby
    monkeypatch.setattr(reading, "annotate_block", None)
    assert block_annotations(profile, version, document, [1, 0]) == made
    assert cached_annotations(profile, version, document, [0, 1, 2]) == made


def test_a_new_annotator_forgets_the_old_words(
    profile: Profile, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    block_annotations(profile, place.version.id, place.document, [0])
    monkeypatch.setattr(reading, "ANNOTATOR", "next")
    assert cached_annotations(profile, place.version.id, place.document, [0]) == {}


def test_the_place_is_kept(profile: Profile, work: Work, place: Place) -> None:
    assert last_state(profile) is None
    begin = state_of(profile, work, ("en", "es"))
    assert begin == default_state(work)
    save_place(profile, begin, place.document, 2)
    state = last_state(profile)
    assert state is not None and state == state_of(profile, work)
    assert state.place.resolve(place.document) == 2
    assert place.document.segment_text(2).startswith(state.place.quote)


def test_swapping_goes_on_at_the_counterpart(place: Place) -> None:
    assert [moved_place(place.pair, segment) for segment in range(4)] == [0, 1, 2, 3]


def test_the_readers_languages_choose_the_second_column(profile: Profile, work: Work) -> None:
    assert default_state(work, ("fr",)).target_version == work.versions[1].id
    assert default_state(work, ("es",)).source_version == work.versions[0].id
