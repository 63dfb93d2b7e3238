"""A profile in one file and back; nothing is lost on the way."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from reader.documents.work import Work
from reader.errors import ReaderError, UnwritableTarget
from reader.services.profile import Profile, back_up_daily, open_profile
from reader.services.reading import align_pair, open_pair
from reader.services.safekeeping import check, restore_backup, save_backup
from reader.services.shelf import remove_work
from reader.vocabulary.edits import adding
from reader.vocabulary.term import Term


@pytest.fixture
def backup(profile: Profile, work: Work, tmp_path: Path) -> Path:
    """Of one aligned work and one term."""
    align_pair(profile, *(version.id for version in work.versions))
    profile.terms.apply(adding([Term("1", "ja", "猫", "ねこ", meaning="cat")]))
    path = tmp_path / "backup.zip"
    save_backup(profile, path)
    return path


def test_everything_comes_back_also_elsewhere(
    profile: Profile, work: Work, backup: Path, tmp_path: Path
) -> None:
    remove_work(profile, work.id)
    profile.terms.delete(["1"])
    kept = restore_backup(profile, backup)
    other = open_profile(tmp_path / "other")
    try:
        restore_backup(other, backup)
        for restored in (profile, other):
            assert [found.id for found in restored.library.works()] == [work.id]
            assert [term.text for term in restored.terms.terms()] == ["猫"]
            assert open_pair(restored, *(version.id for version in work.versions))
            assert check(restored) == []
    finally:
        other.close()
    assert all(path.parent == profile.data_dir / "backups" and path.exists() for path in kept)


def test_another_open_window_sees_what_was_restored(
    profile: Profile, work: Work, backup: Path
) -> None:
    second = open_profile(profile.data_dir)
    try:
        remove_work(second, work.id)
        assert second.library.works() == ()
        restore_backup(profile, backup)
        assert [found.id for found in second.library.works()] == [work.id]
    finally:
        second.close()


def wrong_files(folder: Path, backup: Path) -> list[Path]:
    files = []

    def archive(name: str, **members: bytes) -> None:
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as made:
            for member, data in members.items():
                made.writestr(member.replace("__", "/").replace("_dot_", "."), data)
        files.append(folder / name)

    manifest = json.dumps({"kind": "Facing Pages profile", "version": 1}).encode()
    archive("empty.zip")
    archive("photos.zip", holiday_dot_jpg=b"x")
    archive("outside.zip", manifest_dot_json=manifest, **{"..__..__evil_dot_sqlite": b"x"})
    archive("fake.zip", manifest_dot_json=manifest, library_dot_sqlite=b"not a database" * 99)
    archive("later.zip", manifest_dot_json=manifest.replace(b"1", b"99"), library_dot_sqlite=b"x")
    archive("bomb.zip", manifest_dot_json=manifest, library_dot_sqlite=bytes(30_000_000))
    archive("odd.zip", manifest_dot_json=b"[1]", library_dot_sqlite=b"x")
    for name, data in (
        ("cut.zip", backup.read_bytes()[:-200]),
        ("changed.zip", _damaged(backup.read_bytes())),
        ("text.txt", b"just a text"),
        ("library.sqlite", b"SQLite format 3\0 or so"),
        ("nothing", b""),
    ):
        (folder / name).write_bytes(data)
        files.append(folder / name)
    return [*files, folder, folder / "missing.zip"]


def _damaged(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes(200) + data[middle + 200 :]


def test_what_is_no_backup_leaves_everything_as_it_is(
    profile: Profile, work: Work, backup: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "wrong"
    folder.mkdir()
    for file in wrong_files(folder, backup):
        with pytest.raises(ReaderError) as refused:
            restore_backup(profile, file)
        assert "\n" not in str(refused.value), file
        assert [found.id for found in profile.library.works()] == [work.id], file
        assert [term.id for term in profile.terms.terms()] == ["1"]
    assert not list(tmp_path.rglob("*evil*"))
    assert not [path for path in profile.data_dir.iterdir() if path.name.startswith("tmp")]


def test_backups_go_to_files_only(profile: Profile, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for target in (tmp_path, tmp_path / "none" / "x.zip", tmp_path / "file" / "x.zip",
                   Path("/dev/null")):  # fmt: skip
        with pytest.raises(UnwritableTarget):
            save_backup(profile, target)
    assert Path("/dev/null").is_char_device()


def test_a_backup_replaces_the_one_before_whole(
    profile: Profile, backup: Path, tmp_path: Path
) -> None:
    save_backup(profile, backup)
    with zipfile.ZipFile(backup) as archive:
        assert archive.testzip() is None
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_one_rolling_backup_a_day(profile: Profile, work: Work) -> None:
    made = back_up_daily(profile)
    assert {path.name.split("-")[0] for path in made} == {"library", "vocabulary"}
    assert back_up_daily(profile) == []
    remove_work(profile, work.id)
    restore_backup(profile, next(path for path in made if path.name.startswith("library")))
    assert [found.id for found in profile.library.works()] == [work.id]


def test_faults_are_found(profile: Profile, work: Work) -> None:
    assert check(profile) == []
    database = profile.databases[0]
    with database.transaction() as connection:
        connection.execute("UPDATE versions SET segment_count = 99 WHERE language = 'es'")
    (fault,) = check(profile)
    assert "lost sentences" in fault
