"""Files to works, and what the library page shows of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.documents.work import Work
from reader.errors import UnreadableFile
from reader.jobs import Cancelled, CancelToken
from reader.services.guessing import guess_files
from reader.services.profile import Profile
from reader.services.reading import default_state, save_place
from reader.services.samples import samples
from reader.services.shelf import (
    add_files,
    add_samples,
    remove_work,
    restore_work,
    shelf,
)
from reader.services.versions import WorkIsGone, add_versions
from reader.store.changes import Changes

Write = Callable[[str, str], Path]


def test_files_become_a_work_with_everything_known(profile: Profile, work: Work) -> None:
    assert work.title == "灯台の猫"
    assert [version.language for version in work.versions] == ["ja", "es"]
    assert [version.segment_count for version in work.versions] == [4, 4]
    assert all(Path(version.origin).is_absolute() for version in work.versions)
    assert profile.library.works() == (work,)


def test_the_same_files_again_are_the_same_work(
    profile: Profile, work: Work, files: list[Path], write: Write
) -> None:
    again = add_files(profile, files[::-1], title="Another title")
    assert (again.work.id, again.was_there) == (work.id, True)
    assert add_files(profile, files[:1]).was_there, "one of its versions is the work, too"
    other = write("other.txt", "El gato del faro duerme hoy en otra casa.")
    assert not add_files(profile, [files[0], other]).was_there
    relabelled = add_files(profile, files, languages=["zh", "es"])
    assert not relabelled.was_there
    assert len(profile.library.works()) == 3


def test_a_bad_file_or_a_change_of_mind_leaves_nothing(
    profile: Profile, files: list[Path], write: Write
) -> None:
    with pytest.raises(UnreadableFile):
        add_files(profile, [*files, write("empty.txt", "")])
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        add_files(profile, files, cancel=cancel)
    assert profile.library.works() == ()


def test_a_further_language_joins_the_work(profile: Profile, work: Work, write: Write) -> None:
    english = write("faro.en.txt", "The Cat of the Lighthouse\n\nA cat lives there.\n")
    added = add_versions(profile, work.id, [english])
    assert [version.language for version in added.work.versions] == ["ja", "es", "en"]
    remove_work(profile, work.id)
    with pytest.raises(WorkIsGone):
        add_versions(profile, work.id, [write("more.txt", "One more version of it.")])


def test_guesses_are_made_before_anything_is_kept(
    profile: Profile, files: list[Path], tmp_path: Path
) -> None:
    guesses = guess_files([*files, tmp_path / "missing.txt"])
    assert [(guess.language, guess.title) for guess in guesses[:2]] == [
        ("ja", "灯台の猫"), ("es", "El gato del faro"),
    ]  # fmt: skip
    assert guesses[2].problem and guesses[2].title == "missing"
    assert profile.library.works() == ()


def test_removing_can_be_taken_back(profile: Profile, work: Work) -> None:
    assert Changes.WORKS in remove_work(profile, work.id)
    assert shelf(profile) == []
    restore_work(profile, work.id)
    assert [item.work for item in shelf(profile)] == [work]


def test_the_shelf_shows_how_far_one_has_read(profile: Profile, work: Work) -> None:
    (item,) = shelf(profile)
    assert (item.state, item.progress) == (None, 0.0)
    state = default_state(work)
    save_place(profile, state, profile.library.document(state.source_version), 1)
    (item,) = shelf(profile)
    assert item.state is not None and item.progress == 0.5


def test_the_sample_library_is_added_once(profile: Profile) -> None:
    counted: list[tuple[int, int]] = []
    works = add_samples(profile, progress=lambda done, total: counted.append((done, total)))
    assert {work.title for work in works} == {sample.title for sample in samples()}
    assert counted[0] == (0, 11) and counted[-1] == (11, 11)
    for work in works:
        assert work.licence == "CC0-1.0"
        assert sum(version.is_original for version in work.versions) == 1
    assert add_samples(profile) == works
