"""A whole profile in one file, and back; checking what is on disk."""

from __future__ import annotations

from pathlib import Path

from reader.errors import UnwritableTarget
from reader.services.profile import Profile
from reader.store.archive import export_profile
from reader.store.database import require_sound, utc_now
from reader.store.failures import explained
from reader.store.files import restore_profile


def save_backup(profile: Profile, target: Path) -> None:
    """Write library and vocabulary into one file, whole or not at all. Caches stay behind.

    Raises: UnwritableTarget, StoreError.
    """
    if target.is_dir():
        raise UnwritableTarget(f"{target} is a folder. Give the name of a file inside it.")
    if target.exists() and not target.is_file():
        raise UnwritableTarget(f"{target} is not an ordinary file. Give the name of a new one.")
    if not target.parent.is_dir():
        raise UnwritableTarget(
            f"{target} cannot be written: there is no folder {target.parent}. Make it first."
        )
    export_profile(profile.databases[:2], target, utc_now())


def restore_backup(profile: Profile, source: Path) -> tuple[Path, ...]:
    """Replace library and vocabulary by those of a backup: one made by `save_backup`, or a single
    file out of `backups/`.

    Returns: copies of what was replaced, kept in `backups/`.
    Raises: StoreError if `source` is not a sound backup; nothing is changed then.
    """
    library, vocabulary, _ = profile.databases
    return restore_profile(library, vocabulary, source)


def check(profile: Profile) -> list[str]:
    """Look at every page on disk and at what belongs together. Returns: one sentence for each
    fault; empty when all is sound. Raises: DamagedStore."""
    faults = []
    for database in profile.databases:
        with explained(database.path):
            require_sound(database.connection, database.path)
        for table, *_ in database.rows("PRAGMA foreign_key_check"):
            faults.append(f"{database.path.name}: a row of “{table}” belongs to nothing.")
    for work in profile.library.works():
        for version in work.versions:
            document = profile.library.document(version.id)
            if len(document.segments) != version.segment_count:
                faults.append(f"“{version.title}” ({version.language}) has lost sentences.")
    return faults
