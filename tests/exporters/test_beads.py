"""Beads as text."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.exporters.beads import format_bead_lines, format_ladder, format_tsv
from reader.exporters.tmx import format_tmx

SOURCE = ("Llueve.", "El gato\nduerme\tjunto al <horno>.", "Nadie habla.", "Fin & nada más.")
TARGET = ("雨だ。", "猫はかまどの横で", "眠っている。", "（広告）", "終わり。")
ALIGNMENT = alignment_from_shapes(
    [(1, 1), (1, 2), (0, 1), (1, 0), (1, 1)], [0.98765, 0.5, 1.0, 1.0, 0.25]
)
# The part of TMX 1.4b that we write, from its specification.
DTD = """
<!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (#PCDATA)>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED
  adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED
  creationdate CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu (prop*, tuv+)>
<!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED>
<!ELEMENT tuv (seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA)>
"""


def tmx(alignment: Alignment, source: tuple[str, ...], target: tuple[str, ...]) -> str:
    return format_tmx(
        alignment, source, target,
        source_language="es", target_language="ja", created="2026-01-02T03:04:05Z", version="1.0",
    )  # fmt: skip


def test_ladder(golden: Callable[[str, str], None]) -> None:
    golden("beads.ladder", format_ladder(ALIGNMENT))
    assert format_ladder(Alignment(())) == ""


def test_jsonl(golden: Callable[[str, str], None]) -> None:
    golden("beads.jsonl", format_bead_lines(ALIGNMENT, SOURCE, TARGET))


def test_tsv(golden: Callable[[str, str], None]) -> None:
    text = format_tsv(ALIGNMENT, SOURCE, TARGET)
    golden("beads.tsv", text)
    assert [line.count("\t") for line in text.splitlines()] == [1] * 5


def test_tmx(golden: Callable[[str, str], None]) -> None:
    text = tmx(ALIGNMENT, SOURCE, TARGET)
    golden("beads.tmx", text)
    tree = etree.fromstring(text.encode("utf-8"))
    assert etree.DTD(io.StringIO(DTD)).validate(tree)
    assert [seg.text for seg in tree.iter("seg")][2:4] == [
        "El gato duerme\tjunto al <horno>.", "猫はかまどの横で眠っている。",
    ]  # fmt: skip


shapes = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda shape: sum(shape) > 0),
    max_size=6,
)


@given(shapes, st.data())
def test_every_segment_is_there_once_in_order(
    beads: list[tuple[int, int]], data: st.DataObject
) -> None:
    alignment = alignment_from_shapes(beads)
    texts = st.text(st.characters(codec=None), min_size=1, max_size=5)
    source = tuple(data.draw(texts) for _ in range(alignment.source_count))
    target = tuple(data.draw(texts) for _ in range(alignment.target_count))
    lines = format_bead_lines(alignment, source, target).splitlines()
    records = [json.loads(line) for line in lines]
    assert tuple(text for record in records for text in record["source"]) == source
    assert tuple(text for record in records for text in record["target"]) == target
    rows = format_tsv(alignment, source, target)
    assert [row.count("\t") for row in rows.splitlines()] == [1] * len(beads)
    etree.fromstring(tmx(alignment, source, target).encode("utf-8"))


def test_texts_of_another_alignment_are_refused() -> None:
    for formatted in (format_bead_lines, format_tsv):
        with pytest.raises(ValueError, match="aligned"):
            formatted(ALIGNMENT, SOURCE[:-1], TARGET)
