"""The tables of `library.sqlite`, one step a format. Append only."""

from __future__ import annotations

import sqlite3

from reader.store.database import Kind, Step

LIBRARY = Kind("library", application_id=0x46504C42)  # "FPLB"


def _works_versions_alignments(connection: sqlite3.Connection) -> None:
    for statement in (
        """CREATE TABLE works (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            added TEXT NOT NULL,
            last_read TEXT NOT NULL DEFAULT '',
            licence TEXT NOT NULL DEFAULT '',
            removed TEXT NOT NULL DEFAULT ''
        )""",
        """CREATE TABLE versions (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            work_id TEXT NOT NULL REFERENCES works (id) ON DELETE CASCADE,
            language TEXT NOT NULL,
            title TEXT NOT NULL,
            is_original INTEGER NOT NULL DEFAULT 0,
            translator TEXT NOT NULL DEFAULT '',
            origin TEXT NOT NULL DEFAULT '',
            content_hash TEXT NOT NULL,
            segment_count INTEGER NOT NULL,
            removed TEXT NOT NULL DEFAULT ''
        )""",
        "CREATE INDEX versions_of_work ON versions (work_id)",
        "CREATE INDEX versions_by_content ON versions (content_hash)",
        # Large values live in tables of their own, so that listing works never pages over them.
        """CREATE TABLE documents (
            version_id TEXT PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
            packed BLOB NOT NULL
        )""",
        """CREATE TABLE originals (
            version_id TEXT PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
            suffix TEXT NOT NULL,
            deflated INTEGER NOT NULL,
            data BLOB NOT NULL
        )""",
        """CREATE TABLE alignments (
            first TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            second TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            saved TEXT NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (first, second),
            CHECK (first < second)
        )""",
        "CREATE INDEX alignments_of_second ON alignments (second)",
        """CREATE TABLE reading_states (
            work_id TEXT PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
            source_version TEXT NOT NULL,
            target_version TEXT NOT NULL,
            segment INTEGER NOT NULL,
            quote TEXT NOT NULL,
            mode TEXT NOT NULL,
            side TEXT NOT NULL,
            turn INTEGER NOT NULL UNIQUE
        )""",
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ):
        connection.execute(statement)


def _chapters_parts_tags(connection: sqlite3.Connection) -> None:
    for statement in (
        """CREATE TABLE chapters (
            first TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            second TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            links TEXT NOT NULL,
            PRIMARY KEY (first, second),
            CHECK (first < second)
        )""",
        "CREATE INDEX chapters_of_second ON chapters (second)",
        """CREATE TABLE alignment_parts (
            first TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            second TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
            first_start INTEGER NOT NULL,
            first_stop INTEGER NOT NULL,
            second_start INTEGER NOT NULL,
            second_stop INTEGER NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (first, second, first_start, second_start),
            CHECK (first < second)
        )""",
        "CREATE INDEX parts_of_second ON alignment_parts (second)",
        """CREATE TABLE work_tags (
            work_id TEXT NOT NULL REFERENCES works (id) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (work_id, tag)
        ) WITHOUT ROWID""",
    ):
        connection.execute(statement)


def _covers(connection: sqlite3.Connection) -> None:
    for statement in (
        # The picture comes last: reading what stands before it never touches its pages.
        """CREATE TABLE covers (
            version_id TEXT PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
            mark TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            data BLOB NOT NULL
        )""",
        """CREATE TABLE chosen_covers (
            work_id TEXT PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
            mark TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            data BLOB NOT NULL
        )""",
    ):
        connection.execute(statement)


LIBRARY_STEPS: tuple[Step, ...] = (_works_versions_alignments, _chapters_parts_tags, _covers)
