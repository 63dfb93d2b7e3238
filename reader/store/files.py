"""The files of one profile, all in one folder, and how each is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.errors import LibraryTooNew, StoreError
from reader.store.archive import Restorable, restore
from reader.store.backup import copy_into, newest_backup
from reader.store.cache_format import CACHE, CACHE_STEPS
from reader.store.database import (
    Database,
    Kind,
    Step,
    is_ours_to_change,
    open_database,
    utc_now,
)
from reader.store.failures import DamagedStore, explained
from reader.store.library_format import LIBRARY, LIBRARY_STEPS
from reader.store.vocabulary_format import VOCABULARY, VOCABULARY_STEPS

LIBRARY_FILE = "library.sqlite"
VOCABULARY_FILE = "vocabulary.sqlite"
CACHE_FILE = "cache.sqlite"
BACKUPS = "backups"
_COPIED_BYTES = 64 << 20


def open_library(folder: Path) -> Database:
    """Works, texts, alignments, reading states. Raises: as `database.open_database`."""
    return _open(folder, LIBRARY_FILE, LIBRARY_STEPS, LIBRARY)


def open_vocabulary(folder: Path) -> Database:
    """Terms. Raises: as `database.open_database`."""
    return _open(folder, VOCABULARY_FILE, VOCABULARY_STEPS, VOCABULARY)


def open_cache(folder: Path) -> Database:
    """Annotations and vectors. A damaged or newer cache is thrown away, for it can be rebuilt; one
    that cannot be written to is copied, or begun anew, for this session."""
    path = folder / CACHE_FILE
    try:
        try:
            cache = open_database(path, CACHE_STEPS, kind=CACHE)
        except DamagedStore as error:
            if error.moved_to is not None:
                _delete(error.moved_to)
            cache = open_database(path, CACHE_STEPS, kind=CACHE)
        except LibraryTooNew:
            _delete(path)
            cache = open_database(path, CACHE_STEPS, kind=CACHE)
    except StoreError:
        if path.exists() and is_ours_to_change(path):
            raise
        return _cache_elsewhere(None)
    if cache.not_kept() is None:
        return cache
    try:
        return _cache_elsewhere(cache)
    except (StoreError, OSError):
        return cache  # what it holds can be read at least


def _cache_elsewhere(cache: Database | None) -> Database:
    """A cache among the temporary files, with what `cache` holds if that is not too much to copy.
    Raises: StoreError, OSError."""
    from reader.store.unwritable import scratch_folder

    size = cache.path.stat().st_size if cache is not None else 0
    if size > _COPIED_BYTES:
        raise StoreError("The cache is too large to be copied.")
    held = scratch_folder(2 * size)
    try:
        path = Path(held.name) / CACHE_FILE
        if cache is not None:
            copy_into(cache.connection, path, CACHE)
        found = open_database(path, CACHE_STEPS, kind=CACHE)
    except BaseException:
        held.cleanup()
        raise
    if cache is not None:
        cache.close()
    found.held = held
    return found


def restore_profile(library: Database, vocabulary: Database, source: Path) -> tuple[Path, ...]:
    """Put back an exported profile or one backup file; see `archive.restore`. What is replaced is
    kept in the folder of backups."""
    stamp = utc_now().replace("-", "").replace(":", "")
    files = (Restorable(library, LIBRARY_STEPS), Restorable(vocabulary, VOCABULARY_STEPS))
    return restore(files, source, library.path.parent / BACKUPS, stamp)


def _delete(path: Path) -> None:
    with explained(path):
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _open(folder: Path, name: str, steps: Sequence[Step], kind: Kind) -> Database:
    path, backups = folder / name, folder / BACKUPS
    return open_database(
        path,
        steps,
        kind=kind,
        before_step=_copy_aside(path, backups, kind),
        newest_backup=lambda: newest_backup(path, backups),
    )


def _copy_aside(path: Path, backups: Path, kind: Kind) -> Callable[[sqlite3.Connection, int], None]:
    def copy(connection: sqlite3.Connection, version: int) -> None:
        copy_into(connection, backups / f"{path.stem}-format-{version}{path.suffix}", kind)

    return copy
