"""Opening one SQLite file safely: connections, transactions, format steps, damage."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import LibraryTooNew, NotKept, StoreError
from reader.store.failures import (
    DamagedStore,
    damage_mark,
    explained,
    is_busy,
    is_damage,
    store_error,
)

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from reader.store.unwritable import Readable

Step = Callable[[sqlite3.Connection], None]
"""Brings a file from one format to the next. Append-only; uses `execute`, never `executescript`,
which would commit half way."""

BUSY_MS = 10_000
CHECKED_BYTES = 32 * 1024 * 1024
"""Files up to this size are checked page by page at each start (about 0.1 s); larger ones before
each backup and on request."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file is: its name in sentences, the mark in its header, how precious it is."""

    name: str
    application_id: int
    durable: bool = True
    """Whether a commit waits for the disk, so that it survives a power cut."""


def utc_now() -> str:
    """ISO 8601, UTC, seconds: how every time is stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def storable(text: str) -> str:
    """`text` as SQLite can hold it: halves of surrogate pairs, which a broken file may leave, have
    no UTF-8 and become question marks."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


class _Handle:
    """A thread's connection; closed with the thread."""

    def __init__(self, connection: sqlite3.Connection, opening: int) -> None:
        self.connection, self.opening = connection, opening
        self.seen_version = connection.execute("PRAGMA data_version").fetchone()[0]

    def __del__(self) -> None:
        self.connection.close()


class Database:
    """One open file. Safe to share between threads: each gets a connection of its own, so a long
    save on a worker never holds up a read of the window.

    A file that cannot be written to is read all the same; every save then says why it cannot be,
    and tries first whether it can by now.
    """

    def __init__(
        self,
        path: Path,
        kind: Kind,
        format: int,
        *,
        readable: Readable | None = None,
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        """
        Args:
            format: of the file, as brought up to date by `open_database`.
            readable: how the file is read while it cannot be written to; None if it can.
            prepare: opens the file for writing, once it can be. Raises: as `open_database`.
        """
        self.path, self.kind, self.format = path, kind, format
        self._local = threading.local()
        self._handles: weakref.WeakSet[_Handle] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._closed = False
        self._readable, self._prepare = readable, prepare
        self.held: TemporaryDirectory[str] | None = None
        """A folder that goes when the file is closed."""
        self._opening = 0
        """How often the file was opened another way: connections of before are of no use then."""

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit; write inside `transaction` only."""
        return self._handle().connection

    def not_kept(self) -> NotKept | None:
        """Why nothing can be saved in this file; None where it can, as far as one knows."""
        readable = self._readable
        return None if readable is None else readable.reason

    def _handle(self) -> _Handle:
        if self._closed:
            raise StoreError(f"{self.path} was closed. Start Facing Pages again.")
        readable = self._readable  # another thread may set it to None
        if readable is not None and readable.is_stale():
            self._open_again()
        handle: _Handle | None = getattr(self._local, "handle", None)
        if handle is None or handle.opening != self._opening:
            with explained(self.path):
                # The number first: what is opened meanwhile is at worst opened once more.
                opening, readable = self._opening, self._readable
                handle = _Handle(
                    connect(self.path, self.kind) if readable is None else readable.connect(),
                    opening,
                )
            self._local.handle = handle
            with self._lock:
                self._handles.add(handle)
        return handle

    def _open_again(self) -> None:
        """Write from now on if that has become possible; else read what is there now."""
        with self._lock:
            readable = self._readable
            if readable is None:
                return
            if readable.may_be_writable():
                with contextlib.suppress(StoreError, sqlite3.Error, OSError):
                    self._prepare()
                    self._readable = None
            if self._readable is not None:
                if not readable.is_stale():
                    return
                self._readable = readable.again()
            self._opening += 1
            readable.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, and alone: other windows wait. Joins a transaction that is open already.

        Raises: StoreError when the disk is broken, NotKept when it is full or read-only;
        LibraryTooNew when a newer program has changed the file's format meanwhile. Nothing is
        saved then.
        """
        if self._readable is not None:
            self._open_again()
            readable = self._readable
            if readable is not None:
                raise readable.refusal()
        connection = self.connection
        if connection.in_transaction:
            yield connection
            return
        with explained(self.path), transaction(connection):
            found = format_of(connection)
            if found != self.format:
                raise LibraryTooNew(found=found, known=self.format)
            yield connection

    def rows(self, sql: str, arguments: Sequence[Any] = ()) -> list[Any]:
        """All rows of a query, as tuples."""
        with explained(self.path):
            return self.connection.execute(sql, arguments).fetchall()

    def row(self, sql: str, arguments: Sequence[Any] = ()) -> Any:
        """The first row of a query, or None."""
        with explained(self.path):
            return self.connection.execute(sql, arguments).fetchone()

    def changed_elsewhere(self) -> bool:
        """Whether another window (or another thread) wrote since this thread last asked: poll it
        when a window becomes active, and read again what is on screen."""
        handle = self._handle()
        version = self.row("PRAGMA data_version")[0]
        changed = version != handle.seen_version
        handle.seen_version = version
        return bool(changed)

    def close(self) -> None:
        """Close the connections of all threads; no thread may be using one."""
        self._closed = True
        with self._lock:
            for handle in list(self._handles):
                handle.connection.close()
            if self._readable is not None:
                self._readable.close()
            if self.held is not None:
                self.held.cleanup()


def connect(path: Path | str, kind: Kind) -> sqlite3.Connection:
    """A connection in autocommit with our settings; makes the file if there is none.

    Args: path: or a URI.
    """
    connection = sqlite3.connect(
        path,
        timeout=BUSY_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
        uri=isinstance(path, str),
    )
    try:
        for pragma in (
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "cache_size = -65536",  # KiB, at most: searching touches every term's words
            f"synchronous = {'FULL' if kind.durable else 'NORMAL'}",
            f"fullfsync = {'ON' if kind.durable else 'OFF'}",  # macOS: through the disk's cache
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE; COMMIT, or ROLLBACK on any exception."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back by itself; what went wrong first is what counts.
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def migrate(
    connection: sqlite3.Connection,
    steps: Sequence[Step],
    *,
    before: Callable[[int], None] | None = None,
) -> None:
    """Bring a file to format len(steps), one transaction a step.

    Args:
        before: called once with the old format when a file with content is about to change.
    Raises: LibraryTooNew.
    """
    version = format_of(connection)
    if version > len(steps):
        raise LibraryTooNew(found=version, known=len(steps))
    if before is not None and 0 < version < len(steps):
        before(version)
    for number, step in enumerate(steps, start=1):
        if number <= version:
            continue
        with transaction(connection):
            if format_of(connection) >= number:  # another window was quicker
                continue
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")


def format_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def open_database(
    path: Path,
    steps: Sequence[Step],
    *,
    kind: Kind,
    before_step: Callable[[sqlite3.Connection, int], None] | None = None,
    newest_backup: Callable[[], Path | None] = lambda: None,
) -> Database:
    """Open (or make) the file, check it, bring it to the newest format.

    Args:
        before_step: called with the old format before an existing file is changed: make a copy.
        newest_backup: asked for when the file turns out damaged.
    Raises:
        LibraryTooNew: saved by a newer program; the file is left untouched.
        DamagedStore: the file was moved aside; opening again starts an empty one.
        StoreError: everything else that a disk can do, in one sentence.
    """
    if path.is_dir():
        raise StoreError(
            f"{path} is a folder where the {kind.name} should be. "
            "Move it away, or choose another folder with --data-dir."
        )
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    prepare = partial(_prepare, path, steps, kind, before_step)
    try:
        readable = _opened(path, steps, kind, prepare)
    except DamagedStore as error:
        raise _set_aside(path, kind, newest_backup()) from error
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise _set_aside(path, kind, newest_backup()) from error
        raise store_error(error, path) from error
    except OSError as error:
        raise store_error(error, path) from error
    return Database(path, kind, len(steps), readable=readable, prepare=prepare)


def _opened(
    path: Path, steps: Sequence[Step], kind: Kind, prepare: Callable[[], None]
) -> Readable | None:
    """Make the file ready to be written to; or else how it is read. Raises: StoreError, OSError,
    sqlite3.DatabaseError."""
    told: StoreError | None = None
    if is_ours_to_change(path) or not path.exists():
        try:
            prepare()
            return None
        except (sqlite3.OperationalError, OSError) as error:
            if is_busy(error) or not path.exists():
                raise
            told = store_error(error, path)
    from reader.store.unwritable import open_readable

    return open_readable(path, steps, kind, told)


def is_ours_to_change(path: Path) -> bool:
    """Whether the system lets us write the file, and others beside it, as SQLite must."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _prepare(
    path: Path,
    steps: Sequence[Step],
    kind: Kind,
    before_step: Callable[[sqlite3.Connection, int], None] | None,
) -> None:
    connection = connect(path, kind)
    try:
        version = format_of(connection)
        require_ours(connection, path, kind)
        if version > len(steps):  # before anything is written: not even the journal mode
            raise LibraryTooNew(found=version, known=len(steps))
        mark = damage_mark(path)
        if path.stat().st_size <= CHECKED_BYTES or mark.exists():
            require_sound(connection, path)
            mark.unlink(missing_ok=True)
        _patiently(lambda: connection.execute("PRAGMA journal_mode = WAL"))
        if version == 0:
            connection.execute(f"PRAGMA application_id = {kind.application_id}")
        before = None if before_step is None else partial(before_step, connection)
        migrate(connection, steps, before=before)
    finally:
        connection.close()


def require_ours(connection: sqlite3.Connection, path: Path, kind: Kind) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mark != kind.application_id and (mark or tables):
        raise StoreError(
            f"{path} is a database of another program, not a {kind.name} of Facing Pages. "
            "Move it away, or choose another folder with --data-dir."
        )


def require_sound(connection: sqlite3.Connection, path: Path) -> None:
    """Raises: DamagedStore when SQLite finds pages or indexes that contradict each other."""
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise DamagedStore(f"{path} is damaged ({verdict}).")


def _patiently(action: Callable[[], object], *, attempts: int = 50, pause_s: float = 0.1) -> None:
    """Switching to WAL while another window does the same fails at once, without SQLite's own
    waiting; so wait here."""
    for attempt in range(1, attempts + 1):
        try:
            action()
            return
        except sqlite3.OperationalError as error:
            if not is_busy(error) or attempt == attempts:
                raise
            time.sleep(pause_s)


def _set_aside(path: Path, kind: Kind, backup: Path | None) -> DamagedStore:
    """Move a damaged file and its journals out of the way and say where they are. Raises:
    StoreError where that cannot be."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    moved = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    try:
        for ending in ("", "-wal", "-shm"):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.replace(moved.with_name(moved.name + ending))
        damage_mark(path).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"The {kind.name} is damaged, and “{path.parent}” cannot be written to, so it cannot "
            "be replaced. Make the folder and its files yours to change and start again."
        ) from error
    if backup is None:
        offer = "Start again for an empty one."
    else:
        offer = f"Restore the newest backup, {backup}, or start again for an empty one."
    return DamagedStore(
        f"The {kind.name} was damaged and has been set aside as {moved}. {offer}",
        moved_to=moved,
        backup=backup,
    )
