"""Turns what SQLite and the system report into one sentence with a next step."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import NotKept, StoreError


class DamagedStore(StoreError):
    """A file that is no database any more, or one whose pages contradict each other."""

    def __init__(
        self, message: str, *, moved_to: Path | None = None, backup: Path | None = None
    ) -> None:
        super().__init__(message)
        self.moved_to, self.backup = moved_to, backup


_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
_UNWRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_UNWRITABLE_ERRNO = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_LEAST_BYTES = 256 * 1024  # what SQLite needs beside a file that is read by several processes
_NO_ROOM_ERRNO = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def _code(error: BaseException) -> int:
    """SQLite's primary result code; -1 where the error carries none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


def damage_mark(path: Path) -> Path:
    """A file beside `path` that is there once damage was met: look at every page at next start."""
    return path.with_name(f"{path.name}.damage-met")


def damage_met(path: Path) -> DamagedStore:
    """The error for damage found while `path` is in use; leaves the mark beside it."""
    with suppress(OSError):
        damage_mark(path).touch()
    return DamagedStore(
        f"{path} is damaged. Close every window of Facing Pages and start it again: "
        "the damaged file is then set aside and a backup offered."
    )


def is_damage(error: BaseException) -> bool:
    return _code(error) in _DAMAGED


def is_busy(error: BaseException) -> bool:
    return _code(error) in _BUSY


def store_error(error: sqlite3.Error | OSError, path: Path) -> StoreError:
    """The sentence for `error`, met while reading or writing `path`."""
    code, number = _code(error), getattr(error, "errno", None)
    full = code == sqlite3.SQLITE_FULL or number in _NO_ROOM_ERRNO
    if full or (code == sqlite3.SQLITE_IOERR and no_room(path)):
        return disk_full(path)
    if code in _UNWRITABLE or number in _UNWRITABLE_ERRNO:
        return NotKept(
            f"{path} cannot be written to. Make the folder and the file yours to change, "
            "or choose another folder with --data-dir.",
            full=False,
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return StoreError(
            f"{path} cannot be opened. Check that its folder exists and is yours to change, "
            "or choose another folder with --data-dir."
        )
    if code in _BUSY:
        return StoreError(
            f"Another window of Facing Pages is busy with {path}. Wait a moment and try again."
        )
    if code in _DAMAGED:
        return damage_met(path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return StoreError(
        f"{path} cannot be read or written ({reason}). "
        "Check the disk, or choose another folder with --data-dir."
    )


def disk_full(path: Path) -> NotKept:
    """The sentence for a save that found no room."""
    return NotKept(
        f"There is no room left on the disk that holds {path}, so nothing was saved. "
        "Free some space and try again.",
        full=True,
    )


def no_room(path: Path) -> bool:
    """Whether the disk is so full that SQLite cannot even make room to read: it calls that an
    input/output error."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LEAST_BYTES
    return False


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raises: StoreError for what the disk did; mistakes of ours (wrong SQL, broken constraints)
    pass through as they are."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        if _code(error) in {-1, sqlite3.SQLITE_ERROR}:
            raise
        raise store_error(error, path) from error
    except OSError as error:
        raise store_error(error, path) from error
