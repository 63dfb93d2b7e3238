"""A reader's dictionary, indexed once: headwords and where their text is, in a small SQLite file.

Every format but the built-in ones goes through here, so a dictionary of half a million words
costs no memory and answers in microseconds. The file is a cache: it is named after the
dictionary's path, size and time of change, and may be deleted at any moment.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.lookup.fold import fold

FORMAT = 1  # of the cache; a new number leaves old caches behind
_BATCH = 5000


TRIED = 30  # entries that are read before a dictionary the reader brings is believed


class BrokenDictionary(ReaderError):
    """A dictionary file that cannot be used; the message names it and says why."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The dictionary “{path.name}” cannot be used: {why}.")
        self.path = path


@dataclass(frozen=True, slots=True)
class Row:
    """One headword as a format reader hands it to the index."""

    headword: str
    start: int = 0
    """Where its text starts in the dictionary's own file, in bytes; 0 if `text` holds it."""
    size: int = 0
    reading: str = ""
    text: str = ""
    kind: str = ""
    """"" for an entry, "freq" or "pitch" for what Yomitan says about a word."""


Build = Callable[[], Iterator[Row]]


class HeadIndex:
    """The headwords of one dictionary file. Thread-safe."""

    def __init__(
        self, origin: Path, build: Build, cache_dir: Path | None, *, expected: int = 0
    ) -> None:
        """Args:
        origin: the file whose change makes the index stale.
        build: yields every row of the dictionary; called once, at first use.
        cache_dir: where the index is kept; None keeps it in memory.
        expected: about how many rows there will be, for progress; 0 if nobody knows.
        """
        self._expected = expected
        self._origin, self._build, self._cache_dir = origin, build, cache_dir
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None

    @property
    def ready(self) -> bool:
        """Whether a look-up would answer at once."""
        if self._open is not None:
            return True
        path = self._path()
        return path is not None and path.exists()

    def prepare(
        self, *, cancel: CancelToken | None = None, progress: Progress = no_progress
    ) -> None:
        """Build the index if there is none. Raises: BrokenDictionary, Cancelled."""
        with self._lock:
            if self._open is None:
                self._open = self._connect(cancel or CancelToken(), progress)

    def find(self, forms: Iterable[str], kind: str = "") -> list[tuple[str, Row]]:
        """(form, row) for each row under any of `forms`, in the order of the forms."""
        self.prepare()
        found: list[tuple[str, Row]] = []
        seen: set[int] = set()
        for form in forms:
            with self._lock:
                assert self._open is not None
                try:
                    rows = self._open.execute(
                        "SELECT rowid, headword, start, size, reading, text, kind FROM heads "
                        "WHERE fold=? AND kind=? ORDER BY rowid LIMIT 100",
                        (fold(form), kind),
                    ).fetchall()
                except sqlite3.Error as error:
                    raise BrokenDictionary(self._origin, "its index is damaged") from error
            for number, *fields in rows:
                if number not in seen:
                    seen.add(number)
                    found.append((form, Row(*fields)))
        return found

    def first(self, count: int) -> list[Row]:
        """The first rows of the dictionary, to try it with."""
        self.prepare()
        with self._lock:
            assert self._open is not None
            rows = self._open.execute(
                "SELECT headword, start, size, reading, text, kind FROM heads LIMIT ?", (count,)
            ).fetchall()
        return [Row(*fields) for fields in rows]

    def knows(self, form: str) -> bool:
        """Whether a headword is spelt like `form`, case and punctuation aside."""
        return bool(self.find((form,)))

    def close(self) -> None:
        """Let go of the file; the next look-up opens it again."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def __del__(self) -> None:
        self.close()

    def _path(self) -> Path | None:
        if self._cache_dir is None:
            return None
        try:
            stat = self._origin.stat()
        except OSError:
            return None
        state = f"{FORMAT}|{stat.st_size}|{stat.st_mtime_ns}"
        return self._cache_dir / f"{self._prefix()}{_digest(state)}.index"

    def _prefix(self) -> str:
        """What the names of all indexes of this file begin with, older ones too."""
        return f"{_digest(str(self._origin.absolute()))}-"

    def _connect(self, cancel: CancelToken, progress: Progress) -> sqlite3.Connection:
        path = self._path()
        if path is None:
            return self._in_memory(cancel, progress)
        kept = _opened_if_whole(path)
        if kept is not None:
            return kept
        part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            self._built(str(part), cancel, progress).close()
            part.replace(path)
        except (OSError, sqlite3.Error):  # read-only, full, or held by another window
            return _opened_if_whole(path) or self._in_memory(cancel, progress)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        for older in path.parent.glob(f"{self._prefix()}*.index"):
            if older != path:
                with contextlib.suppress(OSError):  # Windows: another window still reads it
                    older.unlink()
        return _opened(path)

    def _in_memory(self, cancel: CancelToken, progress: Progress) -> sqlite3.Connection:
        """An index for this session only."""
        try:
            return self._built(":memory:", cancel, progress)
        except sqlite3.Error as error:
            raise BrokenDictionary(self._origin, f"it could not be indexed ({error})") from error

    def _built(self, where: str, cancel: CancelToken, progress: Progress) -> sqlite3.Connection:
        db = sqlite3.connect(where, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode=OFF")
            db.execute("PRAGMA synchronous=OFF")  # a cache: a torn file is never given its name
            db.execute(
                "CREATE TABLE heads (fold TEXT, headword TEXT, start INTEGER, size INTEGER, "
                "reading TEXT, text TEXT, kind TEXT)"
            )
            db.execute("BEGIN")
            done = 0
            for batch in _batches(self._build()):
                cancel.check()
                db.executemany("INSERT INTO heads VALUES (?,?,?,?,?,?,?)", map(_values, batch))
                done += len(batch)
                total = self._expected
                progress(min(done, total) if total else done, total)
            db.execute("CREATE INDEX by_fold ON heads (fold, kind)")
            db.execute("COMMIT")
            if done == 0:
                raise BrokenDictionary(self._origin, "it has no entries")
        except BaseException:
            db.close()
            raise
        return db


def _opened(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    db = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        db.execute("SELECT fold, headword, kind FROM heads LIMIT 1").fetchall()
    except sqlite3.Error:
        db.close()
        raise
    return db


def _opened_if_whole(path: Path) -> sqlite3.Connection | None:
    """A torn index is deleted, as far as that is possible."""
    if not path.exists():
        return None
    try:
        return _opened(path)
    except sqlite3.Error:
        with contextlib.suppress(OSError):  # Windows: another window still reads it
            path.unlink(missing_ok=True)
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _values(row: Row) -> Sequence[object]:
    head = row.headword.encode("utf-8", "replace").decode("utf-8")
    text = row.text.encode("utf-8", "replace").decode("utf-8")
    return fold(head), head, row.start, row.size, row.reading, text, row.kind


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
