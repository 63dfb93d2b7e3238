"""Notes and terms as text, byte for byte."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable

from reader.exporters.anki_text import format_anki_text
from reader.exporters.csv_export import COLUMNS, format_csv
from reader.exporters.json_vocabulary import format_json_vocabulary
from reader.exporters.notes import FIELDS, notes_of
from reader.vocabulary.records import importing, parse_records
from reader.vocabulary.term import Term

Golden = Callable[[str, str], None]


def test_anki_text(awkward_terms: tuple[Term, ...], golden: Golden) -> None:
    text = format_anki_text(notes_of(awkward_terms))
    golden("notes.txt", text)
    rows = list(csv.reader(io.StringIO(text), delimiter="\t"))[6:]
    assert {len(row) for row in rows} == {len(FIELDS) + 3}


def test_csv(awkward_terms: tuple[Term, ...], golden: Golden) -> None:
    text = format_csv(awkward_terms)
    golden("vocabulary.csv", text)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert list(rows[0]) == list(COLUMNS)
    assert rows[0]["sentence"] == "魚を\n食べた。"
    assert rows[2]["term"] == "'=SUMA(1)"


def test_json(awkward_terms: tuple[Term, ...], golden: Golden) -> None:
    text = format_json_vocabulary(awkward_terms)
    golden("vocabulary.json", text)
    assert format_json_vocabulary([]) == "[]\n"


def test_json_comes_back(awkward_terms: tuple[Term, ...]) -> None:
    text = format_json_vocabulary(awkward_terms)
    records = parse_records(text, name="vocabulary.json")
    assert not importing(records, awkward_terms, now="later", new_id=lambda: "x")
    numbers = itertools.count()
    fresh = importing(records, (), now="later", new_id=lambda: str(next(numbers)))
    assert format_json_vocabulary(fresh.after) == text
