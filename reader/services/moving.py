"""Moving everything a reader keeps to another folder: copied, compared, then switched.

To be done while no profile is open. The old folder keeps a file that says where the data went, so
that the same start finds it wherever it was told to look.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.errors import UnwritableTarget
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.folders import POINTER, located
from reader.store.failures import no_room
from reader.store.files import CACHE_FILE
from reader.store.unwritable import connect_to_read

_STAYS = ("log/", POINTER, "window.lock")
_LEFTOVERS = {name.rstrip("/") for name in _STAYS}
"""What a folder that was moved away from still holds: one may move back."""
_CHUNK = 1 << 20
_SPARE_BYTES = 32 << 20
"""What should be left over on the disk after the copy."""


def check_target(source: Path, target: Path) -> None:
    """Whether the data may go there. Writes nothing that stays. Raises: UnwritableTarget."""
    inside = target.resolve().is_relative_to(source.resolve())
    if inside or source.resolve().is_relative_to(target.resolve()):
        raise UnwritableTarget(
            f"“{target}” and the folder of your data lie in one another; choose an empty folder "
            "elsewhere."
        )
    try:
        target.mkdir(parents=True, exist_ok=True)
        held = {path.name for path in target.iterdir()}
        if held - _LEFTOVERS or (held and POINTER not in held):
            raise UnwritableTarget(f"“{target}” is not empty; choose an empty folder.")
        trial = target / ".facing-pages-trial"
        trial.write_bytes(b"trial")
        trial.unlink()
        free = shutil.disk_usage(target).free
    except OSError as error:
        raise UnwritableTarget(
            f"“{target}” cannot be written to ({error.strerror}); choose another folder."
        ) from error
    needed = sum((source / name).stat().st_size for name in _files(source)) + _SPARE_BYTES
    if free < needed:
        raise UnwritableTarget(
            f"There is not enough room in “{target}”; {needed // 1_000_000} MB are needed."
        )


def move_data(
    source: Path,
    target: Path,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> None:
    """Copy everything, compare it, and let `source` point to `target`. The old files stay; see
    `delete_old_copy`. Whatever goes wrong leaves the old folder in use and the new one empty; but
    where the old folder cannot be written to, the copy stays, and the error says how to use it.

    Args: progress: counts thousandths. Raises: UnwritableTarget, StoreError, Cancelled.
    """
    check_target(source, target)
    names = list(_files(source))
    total = sum((source / name).stat().st_size for name in names) or 1
    done = 0
    made: list[Path] = []
    try:
        for name in names:
            if cancel is not None:
                cancel.check()
            copy = target / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            made.append(copy)
            _copy(source / name, copy)
            done += (source / name).stat().st_size
            progress(1000 * done // total, 1000)
        (target / POINTER).unlink(missing_ok=True)
        if os.access(source, os.W_OK):
            _make_room(source)
            _write_pointer(source, target)
    except BaseException as error:
        for copy in made:
            copy.unlink(missing_ok=True)
        _remove_empty_folders(target)
        if isinstance(error, OSError | sqlite3.Error):
            raise UnwritableTarget(
                f"Your data could not be copied to “{target}”; it stays where it is."
            ) from error
        raise
    if not os.access(source, os.W_OK):
        raise UnwritableTarget(
            f"Your data is copied to “{target}”, but “{source}” cannot be written to and so cannot "
            f"tell where it went; from now on start with --data-dir “{target}”."
        )


def delete_old_copy(source: Path, target: Path) -> int:
    """Remove from `source` what `target` has too. Returns: how many files went."""
    if located(source) != target:
        return 0
    gone = 0
    for name in list(_files(source)):
        if (target / name).is_file():
            (source / name).unlink(missing_ok=True)
            gone += 1
    for ending in ("-wal", "-shm"):
        for path in source.glob(f"*.sqlite{ending}"):
            path.unlink(missing_ok=True)
    _remove_empty_folders(source)
    return gone


def _files(folder: Path) -> Iterator[str]:
    """Everything to be moved, relative, in one order."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        stays = name.startswith(_STAYS) or name.endswith(("-wal", "-shm"))
        if path.is_file() and not path.is_symlink() and not stays:
            yield name


def _copy(source: Path, copy: Path) -> None:
    """One file, whole and the same. Raises: OSError, sqlite3.Error, StoreError."""
    if source.suffix == ".sqlite":
        _copy_database(source, copy)
        return
    shutil.copy2(source, copy)
    if _digest(source) != _digest(copy):
        raise OSError("the copy differs")


def _make_room(source: Path) -> None:
    """On a full disk not even the pointer has room: the cache, which is copied by now and could be
    made anew, gives way."""
    if no_room(source / CACHE_FILE):
        for path in source.glob(f"{CACHE_FILE}*"):
            path.unlink(missing_ok=True)


def _copy_database(source: Path, copy: Path) -> None:
    """With what its journal still holds, and looked through afterwards."""
    with (
        closing(connect_to_read(source)) as old,
        closing(sqlite3.connect(copy)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")
        answer = new.execute("PRAGMA quick_check").fetchone()[0]
        if answer != "ok":
            raise OSError("the copy is damaged")
        if _rows(old) != _rows(new):
            raise OSError("the copy differs")


def _rows(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """How many rows each table has. Tables of a full-text index hide behind the one they serve."""
    tables = [
        row[0]
        for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return [(name, db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in tables]


def _digest(path: Path) -> bytes:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.digest()


def _write_pointer(source: Path, target: Path) -> None:
    spare = source / f"{POINTER}.new"
    spare.write_text(f"{target.resolve()}\n", encoding="utf-8")
    spare.replace(source / POINTER)


def _remove_empty_folders(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
