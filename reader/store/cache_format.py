"""The tables of `cache.sqlite`: what can be rebuilt from the library at any time."""

from __future__ import annotations

import sqlite3

from reader.store.database import Kind, Step

CACHE = Kind("cache", application_id=0x46504341, durable=False)  # "FPCA"


def _annotations_and_vectors(connection: sqlite3.Connection) -> None:
    for statement in (
        """CREATE TABLE annotations (
            version_id TEXT NOT NULL,
            annotator TEXT NOT NULL,
            block INTEGER NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (version_id, annotator, block)
        )""",
        # `number` grows with each vector: the smallest is the oldest.
        """CREATE TABLE vectors (
            number INTEGER PRIMARY KEY,
            key BLOB NOT NULL UNIQUE,
            vector BLOB NOT NULL
        )""",
        "CREATE TABLE totals (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL)",
        "INSERT INTO totals VALUES ('vectors', 0)",
    ):
        connection.execute(statement)


CACHE_STEPS: tuple[Step, ...] = (_annotations_and_vectors,)
