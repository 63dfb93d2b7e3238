"""Files that arrive aligned: TMX, tables, texts that agree line by line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment.bead import alignment_from_shapes
from reader.errors import UnreadableFile
from reader.exporters.beads import format_tsv
from reader.exporters.tmx import format_tmx
from reader.importers.pairs import load_pairs
from reader.importers.parallel import Parallel, load_line_pair, load_parallel
from reader.importers.registry import HoldsSeveral, load_bytes
from tests.importers.files import tmx
from tests.importers.showing import check

Pair = tuple[str, str]


def unit(**variants: str) -> str:
    return "<tu>{}</tu>".format(
        "".join(
            f'<tuv xml:lang="{tag.replace("_", "-")}"><seg>{seg}</seg></tuv>'
            for tag, seg in variants.items()
        )
    )


def rows(found: Parallel, source: int = 0, target: int = 1) -> list[Pair]:
    for document in found.documents:
        check(document)
    one, other = found.documents[source], found.documents[target]
    return [
        (
            " ".join(map(one.segment_text, bead.source)),
            " ".join(map(other.segment_text, bead.target)),
        )
        for bead in found.alignment(source, target).beads
    ]


def test_a_memory_is_read_unit_by_unit() -> None:
    units = (
        unit(de="Der Hafen schläft.", en_US="The harbour sleeps.")
        + unit(EN="Only <bpt i='1'>&lt;b&gt;</bpt>here<ept i='1'>&lt;/b&gt;</ept> &amp; now.")
        + '<tu><tuv lang="de"><seg>Zwei\n  Zeilen.</seg></tuv>'
        '<tuv lang="en"><seg>Two <hi>lines</hi>.</seg></tuv></tu>'
    )
    found = load_parallel(tmx(units), name="a.tmx")
    assert rows(found) == [
        ("The harbour sleeps.", "Der Hafen schläft."),
        ("Only here & now.", ""),
        ("Two lines.", "Zwei Zeilen."),
    ]
    assert [document.language for document in found.documents] == ["en", "de"]
    beads = found.alignment(0, 1).beads
    assert {(bead.confidence, bead.confirmed) for bead in beads} == {(1.0, False)}


def test_a_memory_of_three_languages_pairs_them_all() -> None:
    units = unit(en="One.", fr="Un.", es="Uno.") + unit(en="Two.", es="Dos.") + unit(fr="Trois.")
    found = load_parallel(tmx(units, source="fr"), name="a.tmx")
    assert [document.language for document in found.documents] == ["fr", "en", "es"]
    assert rows(found, 0, 2) == [("Un.", "Uno."), ("", "Dos."), ("Trois.", "")]
    assert rows(found, 1, 2) == [("One.", "Uno."), ("Two.", "Dos.")]


def test_a_damaged_memory_is_read_as_far_as_it_goes() -> None:
    data = tmx(unit(en="One.", fr="Un.") + "<tu><tuv>")[:-15]
    found = load_parallel(data, name="a.tmx")
    assert rows(found) == [("One.", "Un.")]
    assert "damaged" in found.warnings[0].message


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=8))
def test_what_we_write_as_tmx_comes_back(pairs: list[Pair]) -> None:
    source, target = [one for one, _ in pairs], [other for _, other in pairs]
    text = format_tmx(
        alignment_from_shapes([(1, 1)] * len(pairs)), source, target,
        source_language="ja", target_language="es",
    )  # fmt: skip
    assert rows(load_parallel(text.encode(), name="a.tmx")) == pairs


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("en\tde\nThe cat.\tDie Katze.\n", [("The cat.", "Die Katze.")]),
        ("German\tEnglish\r\nDie Katze.\tThe cat.\r\n", [("Die Katze.", "The cat.")]),
        ("source\ttarget\nThe cat.\t\n\tDer Hund.\n", [("The cat.", ""), ("", "Der Hund.")]),
        ("17\tThe cat.\t18\tDie Katze.\n", [("The cat.", "Die Katze.")]),
        ("The cat.\tDie Katze.\tsome licence\n", [("The cat.", "Die Katze.")]),
        ('"He said ""no"", twice."\t"Nein."\n', [('He said "no", twice.', '"Nein."')]),
    ],
)
def test_tables(table: str, expected: list[Pair]) -> None:
    assert rows(load_parallel(table.encode(), name="a.tsv")) == expected


def test_what_we_write_as_a_table_comes_back() -> None:
    alignment = alignment_from_shapes([(1, 1), (0, 1), (1, 0)])
    text = format_tsv(alignment, ["One sentence.", "And one more."], ["Ein Satz.", "Noch einer."])
    assert rows(load_parallel(text.encode(), name="a.tsv")) == [
        ("One sentence.", "Ein Satz."), ("", "Noch einer."), ("And one more.", ""),
    ]  # fmt: skip


def test_lines_of_the_same_number() -> None:
    found = load_line_pair(
        b"The cat sleeps.\n\nThe dog does not.\n",
        "Die Katze schläft.\nNiemand sonst.\nDer Hund nicht.".encode(),
        names=("a.en", "a.de"),
        languages=("en", None),
    )
    assert rows(found) == [
        ("The cat sleeps.", "Die Katze schläft."), ("", "Niemand sonst."),
        ("The dog does not.", "Der Hund nicht."),
    ]  # fmt: skip
    with pytest.raises(UnreadableFile, match="2 lines"):
        load_line_pair(b"a\nb\n", b"c\n", names=("a", "b"))


def test_a_file_of_several_languages_is_no_single_text(tmp_path: Path) -> None:
    data = tmx(unit(en="One.", fr="Un."))
    with pytest.raises(HoldsSeveral):
        load_bytes(data, name="a.tmx")
    (tmp_path / "a.tmx").write_bytes(data)
    one, other, alignment, warnings = load_pairs(tmp_path / "a.tmx")
    assert (one.text, other.text, len(alignment.beads), warnings) == ("One.", "Un.", 1, ())


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"<tmx><body>", "a.tmx", "TMX|translation memory"),
        (tmx(""), "a.tmx", "without any text"),
        (tmx(unit(en="One.")), "a.tmx", "no two languages"),
        (b"no tab here\n", "a.tsv", "no two columns"),
        (b"Just a text.", "a.txt", "one language only"),
        (b"", "a.tsv", "is empty"),
    ],
)
def test_what_cannot_be_paired_is_said(data: bytes, name: str, says: str) -> None:
    with pytest.raises(UnreadableFile, match=says):
        load_parallel(data, name=name)
