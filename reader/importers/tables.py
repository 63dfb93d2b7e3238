"""Two columns of sentences that translate each other, parted by tabs."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import UnreadableFile
from reader.importers.parallel import two_languages
from reader.text.language import LANGUAGES
from reader.text.language import language as language_of

_SAMPLE = 200  # rows
_HEADINGS = frozenset({"source", "target", "original", "translation", "src", "tgt", "trg"})


def read_table(
    text: str, name: str, languages: Sequence[str] | None
) -> tuple[list[dict[str, str]], tuple[str, str]]:
    """(rows, the tags of the two columns). A first row that names languages is a heading; columns
    of numbers are passed over.

    Raises: UnreadableFile if no line has two columns.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    rows = [[_cell(cell) for cell in line.split("\t")] for line in lines if line.strip()]
    columns = _two_columns(rows)
    if columns is None:
        raise UnreadableFile(
            f"“{name}” has no two columns: a tab must stand between each sentence and its "
            "translation."
        )
    named = _heading(rows[0], columns)
    if named is not None:
        rows = rows[1:]
    pairs = [(_at(row, columns[0]), _at(row, columns[1])) for row in rows]
    known = languages or named
    tags = two_languages([[one for one, _ in pairs], [other for _, other in pairs]], known)
    return [
        {tag: cell for tag, cell in zip(tags, pair, strict=True) if cell} for pair in pairs
    ], tags


def _cell(raw: str) -> str:
    """A cell as a spreadsheet means it: its quotes doubled if the cell is in quotes."""
    cell = raw.strip()
    inner = cell[1:-1]
    if len(cell) >= 2 and cell[0] == cell[-1] == '"' and '""' in inner:
        single = inner.replace('""', "")
        if '"' not in single:
            return inner.replace('""', '"').strip()
    return cell


def _at(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def _two_columns(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The first two columns that hold words."""
    sample = rows[:_SAMPLE]
    width = max((len(row) for row in sample), default=0)
    found = []
    for column in range(min(width, 20)):
        letters = sum(any(char.isalpha() for char in _at(row, column)) for row in sample)
        if letters > 0.3 * len(sample):
            found.append(column)
    return (found[0], found[1]) if len(found) >= 2 else None


def _heading(row: Sequence[str], columns: tuple[int, int]) -> tuple[str | None, str | None] | None:
    """The languages that a heading names; None where the row is a row like the others."""
    names = {value.english_name.lower(): tag for tag, value in LANGUAGES.items()}
    names |= {value.native_name.lower(): tag for tag, value in LANGUAGES.items()}
    found: list[str | None] = []
    for column in columns:
        cell = _at(row, column).lower()
        tag = language_of(cell).tag if 2 <= len(cell) <= 8 else ""
        if cell in names:
            found.append(names[cell])
        elif tag in LANGUAGES and cell.replace("_", "-").split("-")[0] == tag.split("-")[0]:
            found.append(tag)
        elif cell in _HEADINGS:
            found.append(None)
        else:
            return None
    return found[0], found[1]
