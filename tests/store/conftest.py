"""A fresh profile for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store.database import Database
from reader.store.files import open_cache, open_library, open_vocabulary
from reader.store.library import LibraryStore
from reader.store.terms import TermStore


@pytest.fixture
def library_db(tmp_path: Path) -> Iterator[Database]:
    db = open_library(tmp_path)
    yield db
    db.close()


@pytest.fixture
def cache_db(tmp_path: Path) -> Iterator[Database]:
    db = open_cache(tmp_path)
    yield db
    db.close()


@pytest.fixture
def vocabulary_db(tmp_path: Path) -> Iterator[Database]:
    db = open_vocabulary(tmp_path)
    yield db
    db.close()


@pytest.fixture
def library(library_db: Database, cache_db: Database) -> LibraryStore:
    return LibraryStore(library_db, cache_db)


@pytest.fixture
def terms(vocabulary_db: Database) -> TermStore:
    return TermStore(vocabulary_db)
