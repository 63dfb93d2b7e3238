"""What we write as TMX keeps the rules of TMX 1.4b, as far as they concern plain text."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.alignment.bead import alignment_from_shapes
from reader.exporters.tmx import format_tmx

# The elements and attributes of the specification that are used for text without mark-up.
# Source: TMX 1.4b Specification (LISA OSCAR, 2005), sections "Elements" and "Attributes".
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_RULES = """
<!ELEMENT tmx (header, body)>
<!ATTLIST tmx version CDATA #REQUIRED>
<!ELEMENT header (note|prop|ude)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED
  adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED
  o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED creationid CDATA #IMPLIED
  changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note|prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED datatype CDATA #IMPLIED srclang CDATA #IMPLIED
  segtype (block|paragraph|sentence|phrase) #IMPLIED>
<!ELEMENT tuv ((note|prop)*, seg)>
<!ATTLIST tuv xml:lang CDATA #REQUIRED datatype CDATA #IMPLIED>
<!ELEMENT seg (#PCDATA)>
<!ELEMENT note (#PCDATA)>
<!ATTLIST note xml:lang CDATA #IMPLIED>
<!ELEMENT prop (#PCDATA)>
<!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED>
<!ELEMENT ude EMPTY>
"""


@pytest.fixture(scope="module")
def rules() -> etree.DTD:
    return etree.DTD(io.StringIO(_RULES))


def written(shapes: list[tuple[int, int]], source: list[str], target: list[str]) -> str:
    return format_tmx(
        alignment_from_shapes(shapes), source, target, source_language="ja",
        target_language="pt-BR", version="1",
    )  # fmt: skip


@given(st.lists(st.text(max_size=12), min_size=6, max_size=6))
def test_whatever_the_words_are(rules: etree.DTD, words: list[str]) -> None:
    text = written([(1, 2), (0, 1), (2, 0), (1, 0)], words[:4], words[3:])
    tree = etree.fromstring(text.encode("utf-8", "strict"))
    assert rules.validate(tree), rules.error_log
    header = tree.find("header")
    assert tree.get("version") == "1.4"
    assert header.get("segtype") == "sentence"
    assert header.get("srclang") == "ja"
    for unit in tree.iter("tu"):
        languages = [
            one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in unit.iter("tuv")
        ]
        assert len(languages) == len(set(languages)) >= 1
