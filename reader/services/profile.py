"""One folder with everything a reader keeps, opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.errors import NotKept, StoreError
from reader.services.folders import default_data_dir, located
from reader.store.backup import back_up, backups_of
from reader.store.database import Database, utc_now
from reader.store.files import BACKUPS, open_cache, open_library, open_vocabulary
from reader.store.library import LibraryStore
from reader.store.terms import TermStore
from reader.store.vectors import VectorStore


@dataclass(frozen=True)
class Profile:
    """The open stores. May be used from any thread: each gets its own connections."""

    data_dir: Path
    library: LibraryStore
    terms: TermStore
    vectors: VectorStore
    databases: tuple[Database, Database, Database]
    """Of the library, the vocabulary and the cache."""

    def not_kept(self) -> NotKept | None:
        """Why nothing can be saved, and what to do: a sentence for whoever opens the profile. None
        where everything can be."""
        reasons = (database.not_kept() for database in self.databases)
        return next((reason for reason in reasons if reason is not None), None)

    def close(self) -> None:
        for database in self.databases:
            database.close()


def open_profile(data_dir: Path | None = None) -> Profile:
    """Open the reader's data, making the folder and files that are missing.

    Raises: StoreError (DamagedStore after moving a broken file aside), LibraryTooNew.
    """
    folder = located(data_dir or default_data_dir())
    if folder.exists() and not folder.is_dir():
        raise StoreError(f"“{folder}” is a file; choose a folder for your texts with --data-dir.")
    library, vocabulary, cache = open_library(folder), open_vocabulary(folder), open_cache(folder)
    return Profile(
        folder,
        LibraryStore(library, cache),
        TermStore(vocabulary),
        VectorStore(cache),
        (library, vocabulary, cache),
    )


def back_up_daily(profile: Profile) -> list[Path]:
    """A rolling backup of the library and of the vocabulary unless today has one. Slow for large
    libraries: a job for after the window is there. Returns: the backups made; none where nothing
    can be written."""
    if profile.not_kept() is not None:
        return []
    now = utc_now()
    folder = profile.data_dir / BACKUPS
    made = []
    for database in profile.databases[:2]:
        newest = backups_of(database.path, folder)[:1]
        stamp = now.replace(":", "").replace("-", "")
        if not (newest and stamp[:8] in newest[0].name.replace("-", "")):
            made.append(back_up(database, folder, now))
    return made
