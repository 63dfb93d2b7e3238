"""segment, furigana, tokens, links, lookup."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.data import data_path

Cli = Any
Write = Callable[[str, str | bytes], Path]

ODD_TEXTS = {
    "no newline at the end": "Uno. Dos.",
    "crlf": "Uno. Dos.\r\n\r\nTres.\r\n",
    "old mac": "Uno. Dos.\rTres.",
    "byte order mark": "\ufeffUno. Dos.",
    "line separators": "Uno.\u2028Dos.\x0bTres.\x0cCuatro.\x85Cinco.",
    "bidi controls": "Uno \u202edos\u202c. \u2067Tres.\u2069",
    "astral": "𠮟られた。😀。",
    "one long line": "Sin punto final " * 3000,
    "punctuation only": "... !!! ???",
    "wrapped in a sentence": "Una frase que sigue\nen la otra línea.",
}
odd = pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=list(ODD_TEXTS))


def visible(text: str) -> str:
    return "".join(text.removeprefix("\ufeff").split())


# --- segment ------------------------------------------------------------------------------------


def test_segments_are_spans_into_the_text(cli: Cli, spanish: Path) -> None:
    text = spanish.read_text(encoding="utf-8")
    records = cli("segment", "--format", "jsonl", spanish).records
    assert [record["text"] for record in records][1:3] == [
        "Marta abre la panadería a las cinco.",
        "Su hermano lleva el pan a los barcos.",
    ]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in records)
    assert cli("segment", spanish).lines == [one["text"] for one in records]
    assert cli("segment", "--lang", "es", "-", stdin=text.encode()).lines == [
        one["text"] for one in records
    ]


@odd
def test_odd_texts_are_segmented_whole(cli: Cli, write: Write, text: str) -> None:
    file = write("odd.txt", text)
    records = cli("segment", "--lang", "es", "--format", "jsonl", file).records
    assert visible("".join(one["text"] for one in records)) == visible(text)
    decoded = text.removeprefix("\ufeff")
    assert all(decoded[one["start"] : one["end"]] == one["text"] for one in records)
    plain = cli("segment", "--lang", "es", file).out
    assert len(plain.splitlines()) == len(records)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
def test_other_encodings_come_out_as_utf8(cli: Cli, write: Write, encoding: str) -> None:
    text = "El niño comió jamón y salió. ¿Mañana volverá? Quizá sí, quizá no, señor."
    ran = cli("segment", write("old.txt", text.encode(encoding)))
    assert visible(ran.out) == visible(text)


# --- furigana -----------------------------------------------------------------------------------


def test_readings_over_plain_text_line_by_line(cli: Cli, write: Write) -> None:
    file = write("rain.txt", "\ufeff雨が降る。\r\n\r\n<b>漢字</b>\r\n")
    assert cli("furigana", file).lines == ["雨[あめ]が降[ふ]る。", "", "<b>漢[かん]字[じ]</b>"]
    html = cli("furigana", "--format", "html", file).lines
    assert html[0].startswith("<ruby>雨<rp>(</rp><rt>あめ</rt>") and "&lt;b&gt;" in html[2]
    records = cli("furigana", "--format", "jsonl", "-", stdin=file.read_bytes()).records
    assert records[0] == {
        "id": "1",
        "text": "雨が降る。",
        "ruby": [[0, 1, "あめ"], [2, 3, "ふ"]],
    }
    assert [record["text"] for record in records] == ["雨が降る。", "", "<b>漢字</b>"]


def test_the_authors_readings_win(cli: Cli, write: Write) -> None:
    file = write("ruby.txt", "｜本気《マジ》で海を見る。\n")
    (record,) = cli("furigana", "--format", "jsonl", file).records
    assert record["text"] == "本気で海を見る。"
    assert record["ruby"][0] == [0, 2, "マジ"]


def test_records_with_and_without_a_reading(cli: Cli, write: Write) -> None:
    lines = [
        {"id": 7, "text": "食べ過ぎ", "reading": "たべすぎ"},
        {"id": "b", "text": "大人", "reading": "おとな"},
        {"id": "c", "text": "港に着く", "reading": ""},
        {"id": "d", "text": "", "more": [1]},
    ]
    file = write("words.jsonl", "\n\n".join(json.dumps(line) for line in lines))
    assert cli("furigana", "--format", "jsonl", file).records == [
        {"id": 7, "text": "食べ過ぎ", "ruby": [[0, 1, "た"], [2, 3, "す"]]},
        {"id": "b", "text": "大人", "ruby": [[0, 2, "おとな"]]},
        {"id": "c", "text": "港に着く", "ruby": [[0, 1, "みなと"], [2, 3, "つ"]]},
        {"id": "d", "text": "", "ruby": []},
    ]
    assert cli("furigana", file).lines[:2] == ["食[た]べ過[す]ぎ", "大人[おとな]"]


def test_half_a_surrogate_pair_comes_through(cli: Cli, write: Write) -> None:
    (record,) = cli(
        "furigana", "--format", "jsonl", write("x.jsonl", r'{"id": 1, "text": "\ud842山"}')
    ).records
    assert (record["text"], record["ruby"]) == ("\ud842山", [[1, 2, "やま"]])


@given(st.text(alphabet="漢字山食べるカナ𠮟々1０aé《》｜<> \u3000\u0301\u3099「。", max_size=30))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_ruby_is_sorted_disjoint_and_over_the_text(cli: Cli, write: Write, text: str) -> None:
    file = write("any.jsonl", json.dumps({"id": 1, "text": text}) + "\n")
    (record,) = cli("furigana", "--format", "jsonl", file).records
    at = 0
    for start, end, reading in record["ruby"]:
        assert at <= start < end <= len(record["text"]) and reading
        at = end
    if not set(text) & set("《》<>"):
        assert record["text"] == text


@pytest.mark.parametrize("piece", ["<ruby>", "<ruby ", "漢《", "｜漢", "<ruby>漢<rt>か"])
def test_open_ruby_takes_no_endless_time(cli: Cli, write: Write, piece: str) -> None:
    file = write("open.jsonl", json.dumps({"id": 1, "text": piece * 20_000}) + "\n")
    (record,) = cli("furigana", "--format", "jsonl", file).records
    assert record["text"].startswith(piece)


# --- tokens -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["spanish", "english", "japanese"])
def test_tokens_are_the_whole_text_but_white_space(
    cli: Cli, name: str, request: pytest.FixtureRequest
) -> None:
    file = request.getfixturevalue(name)
    text = file.read_text(encoding="utf-8")
    records = cli("tokens", file).records
    assert "".join(one["surface"] for one in records) == visible(text)
    for one in records:
        assert list(one) == ["start", "end", "surface", "lemma", "reading", "pos", "status"]
        assert text[one["start"] : one["end"]] == one["surface"] and one["lemma"]


def test_japanese_tokens_know_their_dictionary_form(cli: Cli, write: Write) -> None:
    records = cli("tokens", write("t.txt", "魚を食べました。")).records
    eat = next(one for one in records if one["start"] == 2)
    assert (eat["lemma"], eat["reading"][:1], eat["pos"], eat["status"]) == (
        "食べる", "た", "verb", 0,
    )  # fmt: skip
    assert records[-1]["status"] == 98  # a full stop is nothing to learn


def test_statuses_come_from_the_profile(cli: Cli, write: Write, tmp_path: Path) -> None:
    profile = ("--data-dir", tmp_path / "profile")
    words = [
        {"language": "ja", "term": "食べる", "reading": "たべる", "status": 3},
        {"language": "es", "term": "pan", "status": 99},
    ]
    assert cli(*profile, "vocab", "import", write("w.json", json.dumps(words))).code == 0
    text = write("t.txt", "魚を食べました。")
    by_start = {one["start"]: one["status"] for one in cli(*profile, "tokens", text).records}
    assert (by_start[0], by_start[2]) == (0, 3)
    text = write("t.txt", "Compra pan, pan bueno.")
    statuses = [
        (one["surface"], one["status"])
        for one in cli(*profile, "tokens", "--lang", "es", text).records
    ]
    assert statuses[1] == ("pan", 99) and statuses[0][1] == 0 and statuses[2] == (",", 98)
    assert not (tmp_path / "user-data").exists()


@odd
def test_odd_texts_have_tokens(cli: Cli, write: Write, text: str) -> None:
    for language in ("es", "ja", "zh", "ar", "xx"):
        ran = cli("tokens", "--lang", language, write("odd.txt", text))
        found = visible("".join(one["surface"] for one in ran.records))
        assert found == visible(text)


# --- links --------------------------------------------------------------------------------------


def test_links_pair_single_words(cli: Cli, write: Write) -> None:
    record = {
        "id": "x",
        "source_lang": "es",
        "target_lang": "en",
        "source": "El gato duerme en la cocina.",
        "target": "The cat sleeps in the kitchen.",
    }
    ran = cli("links", write("beads.jsonl", json.dumps(record) + "\n"))
    (found,) = ran.records
    assert list(found) == ["id", "links"] and found["id"] == "x"
    pairs = {(record["source"][s:e], record["target"][t:u]) for (s, e), (t, u) in found["links"]}
    assert {("gato", "cat"), ("cocina", "kitchen")} <= pairs
    assert all(" " not in source + target for source, target in pairs)


def test_links_take_whatever_stands_there(cli: Cli, write: Write) -> None:
    odd_pairs = [("", ""), ("。。", "."), ("\ud800", "a b"), ("x " * 400, "y " * 400)]
    lines = [
        {"id": number, "source_lang": "ja", "target_lang": "zz", "source": one, "target": other}
        for number, (one, other) in enumerate(odd_pairs)
    ]
    ran = cli("links", write("odd.jsonl", "".join(json.dumps(line) + "\n" for line in lines)))
    assert [record["id"] for record in ran.records] == [0, 1, 2, 3]
    for line, record in zip(lines, ran.records, strict=True):
        for (start, end), (other, stop) in record["links"]:
            assert 0 <= start < end <= len(str(line["source"]))
            assert 0 <= other < stop <= len(str(line["target"]))


# --- JSON lines that are none -------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["furigana", "links"])
@pytest.mark.parametrize(
    "line", ["no json", "[1, 2]", '"text"', '{"id": 1}', '{"text": "x"}', "[" * 100_000,
             '{"id": 1, "text": 5, "source": 5}'],
    ids=["no json", "list", "string", "no text", "no id", "deep", "numbers"],
)  # fmt: skip
def test_a_bad_record_is_named_before_anything_is_printed(
    cli: Cli, write: Write, verb: str, line: str
) -> None:
    good = {"id": 1, "text": "山", "source_lang": "ja", "target_lang": "es", "source": "山",
            "target": "monte"}  # fmt: skip
    file = write("bad.jsonl", f"{json.dumps(good)}\n\n{line}\n")
    assert "Line 3" in cli(verb, file).sentence()


# --- lookup -------------------------------------------------------------------------------------


def test_a_word_and_a_word_that_is_none(cli: Cli) -> None:
    found = cli("lookup", "--lang", "zh", "图书馆")
    assert found.code == 0 and "library" in found.out
    assert cli("lookup", "--lang", "zh", "xyzzyplugh").sentence()


# --- the sample library -------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["es", "ar", "fr", "ja", "de", "en"])
def test_a_sample_is_segmented_whole(cli: Cli, language: str) -> None:
    file = data_path("seeds", "the-island-that-lends-sounds", f"{language}.txt")
    text = file.read_text(encoding="utf-8")
    records = cli("segment", "--format", "jsonl", file).records
    assert visible("".join(one["text"] for one in records)) == visible(text)
