"""The SQLite file of the jamdict-data package: JMdict, JMnedict and KANJIDIC2.

It has indexes on every spelling and is opened read-only as it lies, so there is nothing to
prepare. Data: EDRDG, CC BY-SA 4.0.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path

from reader.errors import ReaderError


def database_path() -> Path | None:
    """Where the data lies; None where the package is not installed."""
    from importlib.util import find_spec

    found = find_spec("jamdict_data")
    if found is None or not found.submodule_search_locations:
        return None
    path = Path(found.submodule_search_locations[0]) / "jamdict.db"
    return path if path.is_file() else None


class JapaneseDatabase:
    """One read-only connection, shared by the three dictionaries in the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        return self._path

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def __del__(self) -> None:
        self.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[str, ...]]:
        """Raises: ReaderError if the file is missing or damaged."""
        try:
            with self._lock:
                if self._open is None:
                    uri = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
                    self._open = sqlite3.connect(uri, uri=True, check_same_thread=False)
                return self._open.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise ReaderError(
                f"The Japanese dictionary cannot be read ({error}). Install jamdict-data again."
            ) from error

    def where(self, sql: str, values: Sequence[object]) -> list[tuple[str, ...]]:
        """`rows` with `IN ?` in the query standing for all of `values`."""
        marks = ",".join("?" * len(values))
        return self.rows(sql.replace("IN ?", f"IN ({marks})"), values)
