"""jamdict-data's SQLite file without the indexes and tables that no question of ours uses.

    python packaging/slim.py FROM TO

Rows of the tables that are read stay as they are; README.md says what is won.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from pathlib import Path

KEPT_INDEX_COLUMNS = {
    "Kanji": {"text", "idseq"},
    "Kana": {"text", "idseq"},
    "NEKanji": {"text", "idseq"},
    "NEKana": {"text", "idseq"},
    "NETranslation": {"idseq"},
    "NETransType": {"tid"},
    "NETransGloss": {"tid"},
    "Sense": {"idseq"},
    "character": {"literal"},
    "reading": {"gid"},
    "meaning": {"gid"},
    "rm_group": {"cid"},
    "nanori": {"cid"},
}
"""Of other tables only the indexes on `kid` and `sid`, their entries' numbers, are kept."""
_ENTRY_COLUMNS = {"kid", "sid"}
LEFT_OUT_TABLES = ("Entry", "NEEntry", "dic_ref", "query_code", "codepoint")
"""Bare lists of entry numbers, page numbers in printed dictionaries, look-up codes by shape, code
points in other character sets."""


def slim(source: Path, target: Path) -> None:
    """Write the smaller database. Raises: OSError, sqlite3.Error."""
    spare = target.with_suffix(".part")
    shutil.copyfile(source, spare)
    spare.chmod(0o644)
    connection = sqlite3.connect(spare, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=OFF")
        for table in LEFT_OUT_TABLES:
            connection.execute(f'DROP TABLE IF EXISTS "{table}"')
        for name in unused_indexes(connection):
            connection.execute(f'DROP INDEX "{name}"')
        target.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
        spare.unlink()


def unused_indexes(connection: sqlite3.Connection) -> list[str]:
    """Names of the indexes that are not asked; those SQLite makes itself stay."""
    found = []
    made = connection.execute(
        "SELECT name, tbl_name FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
    ).fetchall()
    for name, table in made:
        columns = {row[2] for row in connection.execute(f'PRAGMA index_info("{name}")')}
        kept = KEPT_INDEX_COLUMNS.get(table, set()) | _ENTRY_COLUMNS
        if not columns <= kept:
            found.append(str(name))
    return found


if __name__ == "__main__":
    slim(Path(sys.argv[1]), Path(sys.argv[2]))
