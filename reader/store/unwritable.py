"""Reading a file that cannot be written to: a read-only folder, a full disk.

SQLite wants to write beside a file even to read it: an index of its journal, which several
processes share. So there are three ways: as a file nobody changes, where no journal is left (should
somebody change it after all, that is noticed); with its journal, where the index is there, too; and
as a copy elsewhere, where a crash left a journal without an index, or where the file has an older
format.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.errors import LibraryTooNew, NotKept, StoreError
from reader.store.database import (
    CHECKED_BYTES,
    Kind,
    Step,
    connect,
    format_of,
    is_ours_to_change,
    migrate,
    require_ours,
    require_sound,
)
from reader.store.failures import disk_full, no_room, store_error

_SPARE_BYTES = 16 << 20
_MEMORY = Path("/dev/shm")  # where a copy goes when the disk of temporary files is full, too

_Seen = tuple[tuple[int, int, int] | None, ...]


@dataclass(frozen=True)
class Readable:
    """How one file is read while it cannot be written to."""

    path: Path
    kind: Kind
    steps: Sequence[Step]
    uri: str
    """What SQLite is told to open."""
    reason: NotKept
    """Why, and what to do: for when the file is opened."""
    seen: _Seen
    """File and journal as they were then."""
    copy: tempfile.TemporaryDirectory[str] | None = None

    def connect(self) -> sqlite3.Connection:
        connection = connect(self.uri, self.kind)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def is_stale(self) -> bool:
        """Whether somebody else has written to the file."""
        return _seen(self.path) != self.seen

    def may_be_writable(self) -> bool:
        """Whether it is worth a try."""
        return is_ours_to_change(self.path) and not no_room(self.path)

    def again(self) -> Readable:
        """The file as it is now. Raises: StoreError."""
        return open_readable(self.path, self.steps, self.kind, self.reason)

    def refusal(self) -> NotKept:
        """What a save is told."""
        if self.reason.full:
            return disk_full(self.path)
        return NotKept(
            f"Nothing was saved, for {self.path.parent} cannot be written to. Make the folder and "
            "its files yours to change, then try again.",
            full=False,
        )

    def close(self) -> None:
        if self.copy is not None:
            self.copy.cleanup()


def open_readable(
    path: Path, steps: Sequence[Step], kind: Kind, error: StoreError | None = None
) -> Readable:
    """Find the way to read `path`, and look whether it is one of ours and sound.

    Args: error: what opening it for writing met; None if that was not even tried.
    Raises: `error` if the file cannot be read either; LibraryTooNew, StoreError.
    """
    full = no_room(path)
    readable = Readable(path, kind, steps, "", _reason(path.parent, full=full), _seen(path))
    met: Exception | None = None
    for uri in _uris(path):
        try:
            with contextlib.closing(connect(uri, kind)) as connection:
                version = format_of(connection)
                require_ours(connection, path, kind)
                if version > len(steps):
                    raise LibraryTooNew(found=version, known=len(steps))
                if path.stat().st_size <= CHECKED_BYTES:
                    require_sound(connection, path)
        except sqlite3.OperationalError as problem:
            met = problem
            continue
        if version == len(steps):
            return replace(readable, uri=uri)
        break
    try:
        return _copied(readable)
    except (sqlite3.OperationalError, OSError) as problem:
        raise error or store_error(_first(met, problem), path) from problem


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A plain connection, to copy the file by, whatever its folder allows. Raises: sqlite3.Error,
    OSError."""
    met: sqlite3.Error | None = None
    for uri in (path.absolute().as_uri(), *_uris(path)):
        connection = sqlite3.connect(uri, uri=True)
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            met = error
        else:
            return connection
    assert met is not None
    raise met


def _first(met: Exception | None, problem: sqlite3.Error | OSError) -> sqlite3.Error | OSError:
    return met if isinstance(met, sqlite3.Error) else problem


def _uris(path: Path) -> Iterator[str]:
    uri, journal = f"{path.absolute().as_uri()}?mode=ro", _journal(path)
    if not journal.exists() or not journal.stat().st_size:
        yield f"{uri}&immutable=1"  # else SQLite would make files beside it where it may
    yield uri


def _copied(readable: Readable) -> Readable:
    """A copy elsewhere, brought to today's format. Raises: OSError, sqlite3.Error."""
    path = readable.path
    copy = scratch_folder(2 * path.stat().st_size)
    try:
        target = Path(copy.name) / path.name
        shutil.copyfile(path, target)
        if _journal(path).exists():
            shutil.copyfile(_journal(path), _journal(target))
        with contextlib.closing(connect(target, readable.kind)) as connection:
            require_ours(connection, path, readable.kind)
            require_sound(connection, path)
            migrate(connection, readable.steps)
    except BaseException:
        copy.cleanup()
        raise
    return replace(readable, uri=target.as_uri(), copy=copy)


def scratch_folder(size: int) -> tempfile.TemporaryDirectory[str]:
    """A temporary folder with room for `size` bytes. Raises: OSError."""
    for folder in (Path(tempfile.gettempdir()), _MEMORY):
        with contextlib.suppress(OSError):
            if shutil.disk_usage(folder).free > size + _SPARE_BYTES:
                return tempfile.TemporaryDirectory(
                    prefix="facing-pages-", dir=folder, ignore_cleanup_errors=True
                )
    raise OSError("no room for a copy")


def _reason(folder: Path, *, full: bool) -> NotKept:
    if full:
        return NotKept(
            f"You can read, but nothing new is kept: there is no room left on the disk that holds "
            f"“{folder}”. Free some space; what you do then is kept again.",
            full=True,
        )
    return NotKept(
        f"You can read, but nothing new is kept: “{folder}” cannot be written to. Make the folder "
        "and its files yours to change, or start with --data-dir and another folder.",
        full=False,
    )


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _seen(path: Path) -> _Seen:
    found: list[tuple[int, int, int] | None] = []
    for one in (path, _journal(path)):
        try:
            stat = one.stat()
        except OSError:
            found.append(None)
        else:
            found.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
    return tuple(found)
