"""A whole profile in one file, and back; checking what is on disk."""

from __future__ import annotations

import contextlib
import os
import tempfile
import zipfile
from pathlib import Path

from reader.errors import StoreError, UnwritableTarget
from reader.services.profile import Profile
from reader.store.backup import copy_into, restore_into, validate
from reader.store.database import migrate, require_sound
from reader.store.files import LIBRARY_FILE, VOCABULARY_FILE
from reader.store.library_format import LIBRARY_STEPS
from reader.store.vocabulary_format import VOCABULARY_STEPS

_PARTS = ((LIBRARY_FILE, LIBRARY_STEPS), (VOCABULARY_FILE, VOCABULARY_STEPS))
_LARGEST = 64 * 1024**3
"""Bytes one part of a backup may unpack to; anything larger is no backup of ours."""


def save_backup(profile: Profile, target: Path) -> None:
    """Write library and vocabulary into one file, whole or not at all. Caches stay behind.

    Raises: UnwritableTarget, StoreError.
    """
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        with (
            tempfile.TemporaryDirectory(dir=profile.data_dir) as folder,
            zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive,
        ):
            for database, (name, _) in zip(profile.databases[:2], _PARTS, strict=True):
                copy = Path(folder) / name
                copy_into(database.connection, copy, database.kind)
                archive.write(copy, name)
        partial.replace(target)
    except OSError as error:
        raise UnwritableTarget(
            f"“{target}” cannot be written ({error.strerror or error}); choose another place."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def restore_backup(profile: Profile, source: Path) -> None:
    """Replace library and vocabulary by those of a backup, after keeping the present ones in
    `backups/before-restore.zip`.

    Raises: StoreError if `source` is not a sound backup; nothing is changed then.
    """
    if not source.is_file():
        raise StoreError(f"There is no file “{source}”; check the name.")
    with tempfile.TemporaryDirectory(dir=profile.data_dir) as folder:
        copies = _unpacked(source, Path(folder))
        present = zip(profile.databases[:2], copies, _PARTS, strict=True)
        parts = [(database, copy, steps) for database, copy, (_, steps) in present]
        for database, copy, steps in parts:
            validate(copy, database.kind, len(steps))
        kept = profile.data_dir / "backups" / "before-restore.zip"
        kept.parent.mkdir(parents=True, exist_ok=True)
        save_backup(profile, kept)
        for database, copy, steps in parts:
            restore_into(database, copy, len(steps))
            migrate(database.connection, steps)


def _unpacked(source: Path, folder: Path) -> list[Path]:
    wrong = StoreError(
        f"“{source}” is not a backup of Facing Pages; choose another file, nothing was changed."
    )
    try:
        with zipfile.ZipFile(source) as archive:
            names = [name for name, _ in _PARTS]
            if sorted(archive.namelist()) != sorted(names):
                raise wrong
            if any(info.file_size > _LARGEST for info in archive.infolist()):
                raise wrong
            for name in names:
                archive.extract(name, folder)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError) as error:
        raise wrong from error
    return [folder / name for name, _ in _PARTS]


def check(profile: Profile) -> list[str]:
    """Look at every page on disk and at what belongs together. Returns: one sentence for each
    fault; empty when all is sound. Raises: DamagedStore."""
    faults = []
    for database in profile.databases:
        require_sound(database.connection, database.path)
        for table, *_ in database.connection.execute("PRAGMA foreign_key_check"):
            faults.append(f"{database.path.name}: a row of “{table}” belongs to nothing.")
    for work in profile.library.works():
        for version in work.versions:
            document = profile.library.document(version.id)
            if len(document.segments) != version.segment_count:
                faults.append(f"“{version.title}” ({version.language}) has lost sentences.")
    return faults
