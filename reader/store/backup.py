"""Copies of a file that is in use: rolling backups, one-file export, restore."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from reader.errors import StoreError
from reader.store.database import (
    Database,
    Kind,
    Step,
    connect,
    format_of,
    migrate,
    require_sound,
)
from reader.store.failures import DamagedStore, damage_met, explained

KEPT = 5
"""Rolling backups kept of each file."""
KEPT_WEEKS = 4
"""Weeks before those that keep one backup each."""


def copy_into(source: sqlite3.Connection, target: Path, kind: Kind) -> None:
    """Write a whole, checked copy of an open database to `target`, or nothing at all.

    Source: SQLite's online backup API; readers and writers may go on meanwhile.
    """
    with explained(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
        try:
            partial.unlink(missing_ok=True)
            copy = connect(partial, kind)
            try:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it
                require_sound(copy, partial)
            finally:
                copy.close()
            partial.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            raise


def backup_path(folder: Path, path: Path, stamp: str) -> Path:
    """Where the backup of `path` taken at `stamp` (sorts by time) lies."""
    return folder / f"{path.stem}-{stamp}{path.suffix}"


def backups_of(path: Path, folder: Path) -> list[Path]:
    """The rolling backups of `path`, the newest first."""
    return sorted(folder.glob(f"{path.stem}-[0-9]*{path.suffix}"), reverse=True)


def newest_backup(path: Path, folder: Path) -> Path | None:
    return next(iter(backups_of(path, folder)), None)


def back_up(db: Database, folder: Path, now: str, *, kept: int = KEPT) -> Path:
    """Copy an open file into `folder` and drop backups no longer needed: all but the newest `kept`
    and, of those before, the newest of each of the last `KEPT_WEEKS` weeks.

    Args:
        now: ISO 8601, UTC, seconds; becomes part of the name.
    Returns: the copy, checked page by page. Raises: DamagedStore if the file itself is damaged;
    no old backup is dropped then.
    """
    target = backup_path(folder, db.path, now.replace("-", "").replace(":", ""))
    try:
        copy_into(db.connection, target, db.kind)
    except DamagedStore as error:
        raise damage_met(db.path) from error
    for old in _superseded(backups_of(db.path, folder), kept):
        with contextlib.suppress(OSError):  # an old backup too many harms nobody
            old.unlink()
    return target


def _superseded(backups: Sequence[Path], kept: int) -> list[Path]:
    """
    Args:
        backups: the newest first.
    """
    weeks: list[str] = []
    dropped = []
    for backup in backups[kept:]:
        week = _week(backup)
        if week and week not in weeks and len(weeks) < KEPT_WEEKS:
            weeks.append(week)
        else:
            dropped.append(backup)
    return dropped


def _week(backup: Path) -> str:
    """Year and week of a backup's stamp; empty if the name holds none."""
    day = re.search(r"-(\d{8})T", backup.name)
    if day is None:
        return ""
    try:
        return datetime.strptime(day.group(1), "%Y%m%d").strftime("%G-%V")
    except ValueError:
        return ""


def restore_into(db: Database, copy: Path, steps: Sequence[Step], *, dry: bool = False) -> None:
    """Replace all content of an open file by that of `copy`, in one go; other windows see either
    the old or the new.

    Args:
        copy: is brought to the newest format itself, so give one that may change.
        dry: only check and prepare `copy`.
    Raises: StoreError when `copy` is not a sound file of the same kind; `db` is untouched then.
    """
    _prepare(copy, db.kind, steps)
    if dry:
        return
    with explained(db.path):
        source = connect(copy, db.kind)
        try:
            source.backup(db.connection)
        finally:
            source.close()


def _prepare(copy: Path, kind: Kind, steps: Sequence[Step]) -> None:
    wrong = StoreError(
        f"This is not a backup of a {kind.name} that can be restored. "
        "Choose another file; nothing was changed."
    )
    try:
        source = connect(copy, kind)
        try:
            mark = source.execute("PRAGMA application_id").fetchone()[0]
            if mark != kind.application_id or not format_of(source):
                raise wrong
            require_sound(source, copy)
            migrate(source, steps)
        finally:
            source.close()
    except (sqlite3.DatabaseError, DamagedStore) as error:
        raise wrong from error
