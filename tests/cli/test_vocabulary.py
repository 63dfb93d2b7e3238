"""vocab: words in, words out, and the same again."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Any
Write = Callable[[str, str | bytes], Path]

RECORDS = [
    {
        "language": "ja", "term": "食べる", "reading": "たべる", "meaning": "to eat", "status": 2,
        "tags": ["verb", "godan no"],
        "contexts": [{
            "sentence": "魚を食べた。", "surface": "食べた", "translation": "Comió pescado.",
            "translation_language": "es", "work": "El puerto",
        }],
    },
    {
        "language": "ar", "term": "خبز", "reading": "", "meaning": "pan; “bread”, \ttoast\n=1+1",
        "status": 99, "tags": [], "contexts": [],
    },
    {
        "language": "es", "term": "por si acaso", "reading": "", "meaning": "", "status": 98,
        "tags": [], "contexts": [],
    },
    {"language": "es", "term": "𠮟", "reading": "", "meaning": "=evil()", "status": 0, "tags": [],
     "contexts": []},
]  # fmt: skip


@pytest.fixture
def vocab(cli: Cli, tmp_path: Path) -> Callable[..., Any]:
    def run(*arguments: object, **options: Any) -> Any:
        return cli("--data-dir", tmp_path / "profile", "vocab", *arguments, **options)

    return run


@pytest.fixture
def filled(vocab: Callable[..., Any], write: Write) -> Callable[..., Any]:
    ran = vocab("import", write("in.json", json.dumps(RECORDS, ensure_ascii=False)))
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "4 words added or changed.\n"
    return vocab


def test_what_went_in_comes_out(filled: Any) -> None:
    assert json.loads(filled("export", "--format", "json").out) == RECORDS
    assert json.loads(filled("export").out) == RECORDS  # JSON is what a terminal gets


def test_the_same_file_twice_changes_nothing(filled: Any, write: Write, tmp_path: Path) -> None:
    database = tmp_path / "profile" / "vocabulary.sqlite"

    def content() -> list[str]:
        connection = sqlite3.connect(database)
        try:
            return list(connection.iterdump())
        finally:
            connection.close()

    before = content()
    out = write("out.json", filled("export").bytes_out)
    for file in (tmp_path / "in.json", out):
        assert filled("import", file).err == "0 words added or changed.\n"
    assert filled("import", "-", stdin=out.read_bytes()).err.startswith("0 ")
    assert content() == before


def test_a_later_file_changes_only_what_it_says(filled: Any, write: Write) -> None:
    more = [
        {"language": "JA", "term": "食べる", "reading": "たべる", "status": 4, "tags": ["food"]}
    ]
    assert filled("import", write("more.json", json.dumps(more))).err.startswith("1 ")
    eat = json.loads(filled("export", "--lang", "ja").out)[0]
    assert (eat["status"], eat["meaning"]) == (4, "to eat")
    assert eat["tags"] == ["verb", "godan no", "food"]
    assert eat["contexts"] == RECORDS[0]["contexts"]


@pytest.mark.parametrize(
    "filters, terms",
    [
        (("--lang", "ES"), ["por si acaso", "𠮟"]),
        (("--status", "1-5"), ["食べる"]),
        (("--status", "known,ignored"), ["خبز", "por si acaso"]),
        (("--lang", "es", "--status", "0"), ["𠮟"]),
        (("--lang", "fr"), []),
    ],
)
def test_filters(filled: Any, filters: tuple[str, ...], terms: list[str]) -> None:
    listed = filled("list", *filters)
    assert [line.split("\t")[2] for line in listed.lines] == terms
    assert all(line.count("\t") == 4 for line in listed.lines)
    exported = json.loads(filled("export", *filters).out)
    assert [record["term"] for record in exported] == terms


def test_a_table_no_spreadsheet_runs(filled: Any, tmp_path: Path) -> None:
    out = tmp_path / "words.csv"
    ran = filled("export", "-o", out)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"), newline="")))
    assert [row["term"] for row in rows] == [record["term"] for record in RECORDS]
    assert rows[3]["meaning"] == "'=evil()"
    assert filled("export", "--format", "csv", "-o", "-").bytes_out == out.read_bytes()


def test_packages_report_new_changed_and_unchanged(
    filled: Any, write: Write, tmp_path: Path
) -> None:
    out = tmp_path / "words.apkg"
    assert "4 new, 0 changed, 0 unchanged" in filled("export", "-o", out).err
    with zipfile.ZipFile(out) as package:
        assert "collection.anki2" in package.namelist()
    assert "0 new, 0 changed, 4 unchanged" in filled("export", "-o", out).err
    more = [{"language": "ar", "term": "خبز", "meaning": "bread"}]
    filled("import", write("more.json", json.dumps(more)))
    assert "0 new, 1 changed, 3 unchanged" in filled("export", "-o", out).err


def test_text_for_anki_and_standard_output(filled: Any, tmp_path: Path) -> None:
    ran = filled("export", "--lang", "ja", "--format", "txt")
    assert ran.lines[0] == "#separator:tab"
    assert "<b>" in ran.out and " 食[た]べる" in ran.out.replace("\t食", "\t 食")
    package = filled("export", "--format", "apkg", "-o", "-").bytes_out
    assert zipfile.ZipFile(io.BytesIO(package)).testzip() is None


def test_nothing_to_export(vocab: Any, tmp_path: Path) -> None:
    for format in ("apkg", "txt", "csv", "json"):
        assert vocab("export", "--format", format, "-o", tmp_path / "x").sentence()
    assert not (tmp_path / "x").exists()
    assert vocab("export").out == "[]\n"
    assert vocab("list").out == ""


@pytest.mark.parametrize(
    "content",
    [
        "{}", "[1]", "[", "not json", '[{"language": "es"}]', '[{"term": "pan"}]',
        '[{"language": "es", "term": " "}]', '[{"language": "es", "term": 5}]',
        '[{"language": "es", "term": "pan", "status": 7}]',
        '[{"language": "es", "term": "pan", "status": "known"}]',
        '[{"language": "es", "term": "pan", "tags": "a"}]',
        '[{"language": "es", "term": "pan", "contexts": [{}]}]', "[" * 100_000,
    ],
)  # fmt: skip
def test_a_wrong_file_changes_nothing(filled: Any, write: Write, content: str) -> None:
    good = '[{"language": "es", "term": "sal"}, ' + content.lstrip("[") if "{" in content else ""
    for text in filter(None, (content, good)):
        assert filled("import", write("wrong.json", text)).sentence()
    assert json.loads(filled("export").out) == RECORDS


def test_half_a_surrogate_pair_is_stored_as_something_else(vocab: Any, write: Write) -> None:
    file = write("s.json", r'[{"language": "ja", "term": "\ud842山", "meaning": "x\udc00"}]')
    assert vocab("import", file).code == 0
    assert vocab("import", file).err.startswith("0 ")
    (record,) = json.loads(vocab("export").out)
    assert record["term"] == "?山"


def test_cards_deck_and_tags_are_chosen(filled: Any) -> None:
    ran = filled("export", "--format", "txt", "--tag", "verb", "--cards", "cloze,production",
                 "--deck", "Mine::{work}")  # fmt: skip
    (line,) = [line for line in ran.lines if not line.startswith("#")]
    cells = next(csv.reader([line], delimiter="\t"))
    assert cells[1] == "Mine::El puerto"
    production, cloze, no_recognition, spare = cells[14:18]
    assert production and "gap" in cloze and "食べた" not in cloze and no_recognition and not spare
    assert filled("list", "--tag", "verb", "--tag", "none").lines[0].startswith("ja\t2\t食べる")
    assert filled("list", "--tag", "none").out == ""
    wrong = filled("export", "--cards", "essay")
    assert wrong.code == 2 and "no kind of card" in wrong.err
    assert "cannot be a deck" in filled("export", "--deck", "::").err
    assert filled("export", "--format", "csv", "--due").lines[0].endswith(",due")


def test_known_words_come_from_lists_and_change_nothing_kept(vocab: Any, write: Write) -> None:
    assert vocab("import", write("mine.json", '[{"language": "de", "term": "Haus"}]')).code == 0
    known = write("known.txt", "das Haus\nlaufen\n")
    ran = vocab("import", "--lang", "de", known)
    assert ran.err == "de: 1 known, 0 learning, 0 ignored added; 1 kept already, 0 left out.\n"
    assert vocab("list").out.splitlines() == ["de\t1\tHaus\t\t", "de\t99\tlaufen\t\t"]
    lwt = write("lwt.tsv", "perro\tdog\t\t\t3\tSpanish\t1\t\n")
    assert vocab("import", lwt).err.startswith("es: 0 known, 1 learning")
