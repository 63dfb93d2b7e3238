"""Terms from JSON files."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from reader.errors import UnreadableFile
from reader.vocabulary.edits import Edit
from reader.vocabulary.records import importing, parse_records
from reader.vocabulary.term import Status, Term

NOW = "2026-02-01T00:00:00Z"
EAT = {
    "language": "JA",
    "term": "食べる",
    "reading": "たべる",
    "meaning": "to eat",
    "status": 2,
    "tags": ["verb"],
    "contexts": [
        {
            "sentence": "魚を食べた。",
            "surface": "食べた",
            "translation": "Comí pescado.",
            "translation_language": "es",
            "work": "Rain",
        }
    ],
}


def edit(known: tuple[Term, ...], *records: dict[str, Any]) -> Edit:
    numbers = itertools.count(1)
    parsed = parse_records(json.dumps(records), name="terms.json")
    return importing(parsed, known, now=NOW, new_id=lambda: f"new{next(numbers)}")


def test_a_record_becomes_a_term() -> None:
    (term,) = edit((), EAT).after
    assert term.key == ("ja", "食べる", "たべる")
    assert (term.id, term.meaning, term.status, term.tags) == ("new1", "to eat", 2, ("verb",))
    assert term.contexts[0].translation == "Comí pescado."
    assert (term.created, term.modified) == (NOW, NOW)


def test_the_same_file_again_changes_nothing() -> None:
    known = edit((), EAT, {"language": "es", "term": "gato"}).after
    assert not edit(known, EAT, {"language": "es", "term": "gato"})


def test_a_file_says_what_it_says_and_keeps_silent_on_the_rest() -> None:
    (known,) = edit((), EAT).after
    silent = {"language": "ja", "term": "食べる", "reading": "たべる", "tags": ["food"]}
    (term,) = edit((known,), silent).after
    assert (term.id, term.meaning, term.status) == (known.id, "to eat", Status.LEARNING_2)
    assert term.tags == ("verb", "food")
    assert term.contexts == known.contexts
    (term,) = edit((known,), {**EAT, "meaning": "comer", "status": 99}).after
    assert (term.meaning, term.status) == ("comer", Status.KNOWN)


def test_two_records_of_one_term_are_one_term() -> None:
    (term,) = edit(
        (), EAT, {**EAT, "meaning": "comer", "contexts": [{"sentence": "食べる？"}]}
    ).after
    assert term.meaning == "comer"
    assert len(term.contexts) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[{]", "terms.json is not JSON (line 1)"),
        ("[" * 100_000, "terms.json is not JSON"),
        ('{"language": "ja"}', "holds no list"),
        ("[3]", "record 1: a term is written"),
        ('[{"language": "ja", "term": "x"}, {"language": "ja"}]', "record 2: “term” is missing"),
        ('[{"term": "x"}]', "record 1: “language” is missing"),
        ('[{"language": "ja", "term": 3}]', "record 1: “term” must be a text"),
        ('[{"language": "ja", "term": "x", "status": 7}]', "record 1: “status” must be"),
        ('[{"language": "ja", "term": "x", "status": true}]', "record 1: “status” must be"),
        ('[{"language": "ja", "term": "x", "tags": "a"}]', "record 1: “tags” must be a list"),
        ('[{"language": "ja", "term": "x", "contexts": {}, "tags": 1}]', "“tags” must be"),
        ('[{"language": "ja", "term": "x", "contexts": [{}]}]', "needs a “sentence”"),
        ('[{"language": "ja", "term": "x", "contexts": ["y"]}]', "a context is written"),
    ],
)
def test_what_is_wrong_is_said_with_its_record(text: str, said: str) -> None:
    with pytest.raises(UnreadableFile) as problem:
        parse_records(text, name="terms.json")
    assert said in str(problem.value)


def test_half_a_surrogate_pair_is_replaced() -> None:
    (record,) = parse_records('[{"language": "ja", "term": "a\\ud800b"}]', name="t")
    assert record.text == "a?b"
