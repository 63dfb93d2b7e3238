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


def _concordance_and_furigana(connection: sqlite3.Connection) -> None:
    for statement in (
        # One row a text, by what it says and who found its words: see store/concordance.py.
        """CREATE TABLE concordance_texts (
            number INTEGER PRIMARY KEY,
            content TEXT NOT NULL,
            language TEXT NOT NULL,
            annotator TEXT NOT NULL,
            UNIQUE (content, language)
        )""",
        """CREATE TABLE concordance_places (
            language TEXT NOT NULL,
            word TEXT NOT NULL,
            text INTEGER NOT NULL,
            count INTEGER NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (language, word, text)
        ) WITHOUT ROWID""",
        "CREATE INDEX concordance_places_of_text ON concordance_places (text)",
        """CREATE TABLE concordance_sentences (
            text INTEGER NOT NULL,
            part INTEGER NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (text, part)
        ) WITHOUT ROWID""",
        # Japanese sentences with their readings, as Anki wants them.
        """CREATE TABLE furigana_forms (
            sentence TEXT PRIMARY KEY,
            annotator TEXT NOT NULL,
            form TEXT NOT NULL
        ) WITHOUT ROWID""",
    ):
        connection.execute(statement)


def _folded_texts(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE folded_texts (content TEXT PRIMARY KEY, folded BLOB NOT NULL)")


CACHE_STEPS: tuple[Step, ...] = (_annotations_and_vectors, _concordance_and_furigana, _folded_texts)
