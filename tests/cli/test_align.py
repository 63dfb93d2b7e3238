"""align: every format, every visible character, whatever the two texts are."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reader.data import data_path

Cli = Any
Write = Callable[[str, str | bytes], Path]


def visible(text: str) -> str:
    return "".join(text.removeprefix("\ufeff").split())


def side(records: list[Any], name: str) -> str:
    return visible("".join("".join(record[name]) for record in records))


def ladder(lines: list[str]) -> list[tuple[list[int], list[int]]]:
    found = []
    for line in lines:
        assert re.fullmatch(r"\[[\d, ]*\]:\[[\d, ]*\]", line), line
        source, target = line.split(":")
        found.append((json.loads(source), json.loads(target)))
    return found


# --- formats ------------------------------------------------------------------------------------


def test_json_lines_hold_the_texts_of_each_bead(cli: Cli, spanish: Path, english: Path) -> None:
    ran = cli("align", spanish, english)
    assert ran.code == 0 and ran.err == ""
    assert [record["target"] for record in ran.records] == [
        ["The Bakery by the Harbour"],
        ["Marta opens the bakery at five."],
        ["Her brother takes the bread to the boats."],
        ["It is raining hard today and nobody goes out."],
        ["The bread stays in the shop."],
    ]
    for record in ran.records:
        assert list(record) == ["source", "target", "confidence"]
        assert 0 <= record["confidence"] <= 1
    assert side(ran.records, "source") == visible(spanish.read_text(encoding="utf-8"))
    assert "á" not in ran.out.replace("á", "") and "\\u" not in ran.out


def test_a_ladder_counts_segments(cli: Cli, japanese: Path, english: Path) -> None:
    ran = cli("align", "--format", "ladder", japanese, english)
    assert ladder(ran.lines) == [([n], [n]) for n in range(5)]


def test_tsv_is_a_line_a_bead(cli: Cli, spanish: Path, english: Path) -> None:
    lines = cli("align", "--format", "tsv", spanish, english).lines
    assert [line.count("\t") for line in lines] == [1] * 5
    assert lines[-1] == "El pan se queda en la tienda.\tThe bread stays in the shop."


def test_tmx_names_both_languages(cli: Cli, spanish: Path, english: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.tmx"
    ran = cli("align", "--format", "tmx", "-o", out, spanish, english)
    assert (ran.code, ran.out) == (0, "")
    root = ElementTree.parse(out).getroot()
    assert root.attrib["version"] == "1.4"
    units = root.findall("body/tu")
    assert len(units) == 5
    languages = [
        tuv.attrib["{http://www.w3.org/XML/1998/namespace}lang"] for tuv in units[0].iter("tuv")
    ]
    assert languages == ["es", "en"]


def test_standard_input_and_output(cli: Cli, spanish: Path, english: Path, tmp_path: Path) -> None:
    plain = cli("align", spanish, english).out
    assert cli("align", "-", english, stdin=spanish.read_bytes()).out == plain
    assert cli("align", spanish, "-", "-o", "-", stdin=english.read_bytes()).out == plain
    out = tmp_path / "out.jsonl"
    cli("align", spanish, english, "-o", out)
    assert out.read_text(encoding="utf-8") == plain


def test_the_other_way_round_is_the_same(cli: Cli, spanish: Path, japanese: Path) -> None:
    there = ladder(cli("align", "--format", "ladder", spanish, japanese).lines)
    back = ladder(cli("align", "--format", "ladder", japanese, spanish).lines)
    assert [(target, source) for source, target in back] == there


def test_given_languages_are_taken(cli: Cli, spanish: Path, english: Path) -> None:
    ran = cli("align", "--source-lang", "ES", "--target-lang", "en_GB", spanish, english,
              "--format", "tmx")  # fmt: skip
    assert 'xml:lang="es"' in ran.out and 'xml:lang="en"' in ran.out
    for unknown in ("xx", "tlh", "und", "", "no such language"):
        ran = cli("align", "--source-lang", unknown, spanish, english)
        assert ran.code == 0 and len(ran.records) == 5


# --- one sentence a line ------------------------------------------------------------------------


def test_indexes_are_line_numbers_also_past_blank_lines(cli: Cli, write: Write) -> None:
    source = write("s.txt", "\nEl gato duerme.\n\n \nEl perro ladra.\nLlueve.\n")
    target = write("t.txt", "The cat sleeps.\r\n\r\nThe dog barks.\r\nIt is raining.\r\n\r\n\r\n")
    beads = ladder(cli("align", "--sentences", "--format", "ladder", source, target).lines)
    assert [i for bead in beads for i in bead[0]] == list(range(6))
    assert [j for bead in beads for j in bead[1]] == list(range(6))
    assert {tuple(map(tuple, bead)) for bead in beads if all(bead)} == {
        ((1,), (0,)), ((4,), (2,)), ((5,), (3,)),
    }  # fmt: skip


def test_lines_are_taken_as_they_are(cli: Cli, write: Write) -> None:
    lines = ["One. Two. Three.", "  indented\u2028and broken ", "\x0c", "four\tfive"]
    source = write("s.txt", "\n".join(lines))
    target = write("t.txt", "\n".join(reversed(lines)) + "\n")
    records = cli("align", "--sentences", source, target).records
    assert [text for record in records for text in record["source"]] == lines
    assert [text for record in records for text in record["target"]] == lines[::-1]


def test_the_same_line_again_and_again(cli: Cli, write: Write) -> None:
    source = write("s.txt", "Otra vez.\n" * 30)
    target = write("t.txt", "Again.\n" * 30)
    beads = ladder(cli("align", "--sentences", "--format", "ladder", source, target).lines)
    assert sum(source == target for source, target in beads) >= 25


def test_one_line_faces_one_line(cli: Cli, write: Write) -> None:
    source, target = write("s.txt", "Sí."), write("t.txt", "Yes.")
    for flag in ((), ("--sentences",)):
        ran = cli("align", "--format", "ladder", *flag, source, target)
        assert ladder(ran.lines) == [([0], [0])]


def test_a_long_text_faces_a_short_one(cli: Cli, write: Write) -> None:
    source = write("s.txt", "".join(f"Esta es la frase número {n}.\n" for n in range(500)))
    target = write("t.txt", "This is sentence number 300.\n\nNothing else.\n")
    for first, second in ((source, target), (target, source)):
        records = cli("align", first, second).records
        assert side(records, "source") == visible(first.read_text(encoding="utf-8"))
        assert side(records, "target") == visible(second.read_text(encoding="utf-8"))


def test_a_huge_line(cli: Cli, write: Write, english: Path) -> None:
    text = "palabra sin punto y sin fin " * 8000
    records = cli("align", write("huge.txt", text), english).records
    assert side(records, "source") == visible(text)


# --- texts that do not match --------------------------------------------------------------------


def test_a_text_faces_itself(cli: Cli, japanese: Path) -> None:
    beads = ladder(cli("align", "--format", "ladder", japanese, japanese).lines)
    assert beads == [([n], [n]) for n in range(5)]


def test_unlike_texts_stay_apart(cli: Cli, write: Write, spanish: Path) -> None:
    other = write(
        "stars.txt",
        "Neutron stars are the collapsed cores of massive stars. Their matter is denser than "
        "anything on Earth. Some of them spin hundreds of times a second.\n",
    )
    records = cli("align", spanish, other).records
    assert side(records, "source") == visible(spanish.read_text(encoding="utf-8"))
    assert side(records, "target") == visible(other.read_text(encoding="utf-8"))
    assert all(r["confidence"] < 0.9 for r in records if r["source"] and r["target"])


ODD = st.text(
    alphabet="aé.!? \n\r\t。「」、あ漢𠮟😀،ؤ\u200b\u202e\u2028\x0c\x85\ufeff\ufffd\u0301(:0",
    min_size=1,
    max_size=60,
)


@given(ODD, ODD)
@example("...", "。。。")
@example("a", "\u200b\ufeff")
@example("(Foto: x)\n\n!", "Share\nComments (3)\n0")
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_nothing_is_lost_and_nothing_comes_twice(
    cli: Cli, write: Write, source: str, target: str
) -> None:
    files = write("s.txt", f"x{source}"), write("t.txt", f"y{target}")
    for flags in (("--source-lang", "es", "--target-lang", "ja"), ("--sentences",)):
        ran = cli("align", *flags, *files)
        assert ran.code == 0
        assert side(ran.records, "source") == visible(f"x{source}")
        assert side(ran.records, "target") == visible(f"y{target}")
        assert all(record["source"] or record["target"] for record in ran.records)


@pytest.mark.parametrize("pair", ["ja-es", "de-ar"])
def test_samples_hold_every_character(cli: Cli, pair: str) -> None:
    files = [
        data_path("seeds", "the-island-that-lends-sounds", f"{language}.txt")
        for language in pair.split("-")
    ]
    records = cli("align", *files).records
    for name, file in zip(("source", "target"), files, strict=True):
        assert side(records, name) == visible(file.read_text(encoding="utf-8"))


def test_a_book_to_standard_output(cli: Cli, japanese: Path, english: Path) -> None:
    ran = cli("align", "--format", "epub", "--layout", "reveal", japanese, english)
    assert (ran.code, ran.err) == (0, "")
    with zipfile.ZipFile(io.BytesIO(ran.bytes_out)) as book:
        chapter = book.read("EPUB/text0001.xhtml").decode("utf-8")
    assert "<details" in chapter and "<rt>みなと</rt>" in chapter
    assert 'lang="en" xml:lang="en" dir="ltr"' in chapter


def test_a_page_without_readings(cli: Cli, japanese: Path, english: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    ran = cli("align", "--format", "html", "--no-furigana", "-o", out, japanese, english)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>") and "<ruby>" not in page
    assert "The bread stays in the shop." in page


def test_lines_as_a_page(cli: Cli, write: Write) -> None:
    one, other = write("a.txt", "El gato duerme.\n\nLlueve."), write("b.txt", "The cat sleeps.\n")
    ran = cli("align", "--sentences", "--format", "html", one, other)
    assert ran.code == 0 and "Llueve." in ran.out and "The cat sleeps." in ran.out
