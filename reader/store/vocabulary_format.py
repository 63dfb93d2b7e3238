"""The tables of `vocabulary.sqlite`, one step a format. Append only."""

from __future__ import annotations

import sqlite3

from reader.store.database import Kind, Step

VOCABULARY = Kind("vocabulary", application_id=0x46505643)  # "FPVC"


def _terms_contexts_history(connection: sqlite3.Connection) -> None:
    for statement in (
        """CREATE TABLE terms (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            reading TEXT NOT NULL DEFAULT '',
            status INTEGER NOT NULL,
            meaning TEXT NOT NULL DEFAULT '',
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            UNIQUE (language, text, reading)
        )""",
        "CREATE INDEX terms_by_modified ON terms (modified)",
        """CREATE TABLE contexts (
            number INTEGER PRIMARY KEY,
            term INTEGER NOT NULL REFERENCES terms (number) ON DELETE CASCADE,
            sentence TEXT NOT NULL,
            surface TEXT NOT NULL,
            translation TEXT NOT NULL DEFAULT '',
            translation_language TEXT NOT NULL DEFAULT '',
            work TEXT NOT NULL DEFAULT '',
            work_id TEXT NOT NULL DEFAULT '',
            version_id TEXT NOT NULL DEFAULT '',
            segment INTEGER NOT NULL DEFAULT -1,
            surface_start INTEGER NOT NULL DEFAULT -1,
            UNIQUE (term, sentence)
        )""",
        "CREATE INDEX contexts_of_work ON contexts (work_id, term) WHERE work_id <> ''",
        """CREATE TABLE tags (
            number INTEGER PRIMARY KEY,
            term INTEGER NOT NULL REFERENCES terms (number) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            UNIQUE (term, tag)
        )""",
        "CREATE INDEX tags_by_name ON tags (tag, term)",
        # By id and without a foreign key: a deletion that is undone finds its history again.
        """CREATE TABLE status_history (
            number INTEGER PRIMARY KEY,
            term_id TEXT NOT NULL,
            status INTEGER NOT NULL,
            at TEXT NOT NULL
        )""",
        "CREATE INDEX history_of_term ON status_history (term_id)",
        # What each note looked like when it was last exported to Anki, and when.
        """CREATE TABLE exported_notes (
            term_id TEXT PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            stamp INTEGER NOT NULL
        ) WITHOUT ROWID""",
        # Searching: see term_search.py.
        """CREATE TABLE term_words (
            number INTEGER PRIMARY KEY REFERENCES terms (number) ON DELETE CASCADE,
            folded TEXT NOT NULL
        )""",
        """CREATE VIRTUAL TABLE context_words USING fts5 (
            sentence, translation, content = 'contexts', content_rowid = 'number',
            tokenize = 'trigram'
        )""",
        """CREATE TRIGGER contexts_added AFTER INSERT ON contexts BEGIN
            INSERT INTO context_words (rowid, sentence, translation)
            VALUES (new.number, new.sentence, new.translation);
        END""",
        """CREATE TRIGGER contexts_deleted AFTER DELETE ON contexts BEGIN
            INSERT INTO context_words (context_words, rowid, sentence, translation)
            VALUES ('delete', old.number, old.sentence, old.translation);
        END""",
        """CREATE TRIGGER contexts_changed AFTER UPDATE ON contexts BEGIN
            INSERT INTO context_words (context_words, rowid, sentence, translation)
            VALUES ('delete', old.number, old.sentence, old.translation);
            INSERT INTO context_words (rowid, sentence, translation)
            VALUES (new.number, new.sentence, new.translation);
        END""",
    ):
        connection.execute(statement)


def _reviews_and_anki(connection: sqlite3.Connection) -> None:
    for statement in (
        # By term id and without foreign keys, like the history of statuses: a deletion that is
        # undone finds its schedule again.
        """CREATE TABLE review_states (
            term_id TEXT PRIMARY KEY,
            phase INTEGER NOT NULL,
            step INTEGER NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            due TEXT NOT NULL,
            reviewed TEXT NOT NULL,
            reps INTEGER NOT NULL,
            lapses INTEGER NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX reviews_by_due ON review_states (due)",
        # Every answer, with the state before it (JSON; empty for a first answer): the undo.
        """CREATE TABLE review_log (
            number INTEGER PRIMARY KEY,
            term_id TEXT NOT NULL,
            rating INTEGER NOT NULL,
            at TEXT NOT NULL,
            took_ms INTEGER NOT NULL DEFAULT 0,
            before TEXT NOT NULL DEFAULT '',
            after TEXT NOT NULL DEFAULT ''
        )""",
        "CREATE INDEX review_log_of_term ON review_log (term_id)",
        "CREATE INDEX review_log_by_time ON review_log (at)",
        # Notes that wait until Anki runs, and those it was given directly, by its own number.
        """CREATE TABLE anki_queue (
            number INTEGER PRIMARY KEY,
            term_id TEXT NOT NULL UNIQUE
        )""",
        """CREATE TABLE anki_notes (
            term_id TEXT PRIMARY KEY,
            note_id INTEGER NOT NULL
        ) WITHOUT ROWID""",
    ):
        connection.execute(statement)


def _readings(connection: sqlite3.Connection) -> None:
    for statement in (
        # What the reader corrected, by content: see text/correction.py. Columns that a scope does
        # not use are empty.
        """CREATE TABLE reading_corrections (
            number INTEGER PRIMARY KEY,
            surface TEXT NOT NULL,
            lemma TEXT NOT NULL,
            scope TEXT NOT NULL,
            work_id TEXT NOT NULL DEFAULT '',
            content TEXT NOT NULL DEFAULT '',
            sentence TEXT NOT NULL DEFAULT '',
            before TEXT NOT NULL DEFAULT '',
            occurrence INTEGER NOT NULL DEFAULT 0,
            reading TEXT NOT NULL,
            new_lemma TEXT NOT NULL DEFAULT '',
            new_lemma_reading TEXT NOT NULL DEFAULT '',
            pitch TEXT NOT NULL DEFAULT '',
            UNIQUE (surface, lemma, scope, work_id, content, sentence, before, occurrence)
        )""",
        # Words whose readings are always or never shown.
        """CREATE TABLE furigana_choices (
            lemma TEXT NOT NULL,
            reading TEXT NOT NULL,
            shown TEXT NOT NULL,
            PRIMARY KEY (lemma, reading)
        ) WITHOUT ROWID""",
    ):
        connection.execute(statement)


VOCABULARY_STEPS: tuple[Step, ...] = (_terms_contexts_history, _reviews_and_anki, _readings)
