"""Segments tile the text: nothing lost, nothing twice, whatever the text holds."""

# ruff: noqa: E501  (wide characters count twice)
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.documents.document import Block, Document
from reader.jobs import Cancelled, CancelToken
from reader.segmentation import western
from reader.segmentation.lines import LONGEST
from reader.segmentation.registry import segment_document, split
from reader.text.span import Span

LANGUAGES = ("en", "es", "fr", "de", "ja", "ar", "zh", "ko", "th", "el", "ru", "und")
# Pieces that splitters trip over, pysbd's private marks among them.
TRAPS = (
    ". ", "。", "！？", "「", "」", "『", "』", "(", ")", "“", "”", "„", "«", "»", "\"", "'", "...", "… ",
    "∯", "♨", "ȸ", "☝", "&ᓴ&", "&⎋&", "Mr. ", "z. B. ", "1. ", "1.5 ", "A", "b", "語", "と", "قال ", "؟ ",
    "\n", "\r\n", "\u2028", "\u00a0", "\u3000", "𠮟", "\ud800", "\x00", "— ", "¿", "[1]", "।",
)  # fmt: skip
texts = st.one_of(st.text(), st.lists(st.sampled_from(TRAPS), max_size=40).map("".join))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(LANGUAGES), texts)
def test_segments_tile_the_text(language: str, text: str) -> None:
    spans = split(language, text)
    assert "".join(span.of(text) for span in spans) == text
    assert all(span.of(text).strip() for span in spans) or not text.strip()


@pytest.mark.parametrize("piece", ["word ", "字", "one, two; ", "a\n"])
def test_no_segment_is_endless(piece: str) -> None:
    text = piece * 3000
    spans = split("ja", text)
    assert "".join(span.of(text) for span in spans) == text
    assert max(map(len, spans)) <= LONGEST


@settings(max_examples=50, deadline=None)
@given(texts)
def test_the_advice_of_pysbd_points_into_the_text(text: str) -> None:
    found = western.boundaries("en", text)
    assert found is None or all(0 < start < len(text) for start in found)


def test_a_document_keeps_every_visible_character() -> None:
    text = "  One. Two.\n\n 「三。四。」\n"
    document = Document(text, "ja", blocks=(Block(Span(2, 11)), Block(Span(14, 20))))
    segmented = segment_document(document)
    assert [segmented.segment_text(i) for i in range(4)] == ["One.", "Two.", "「三。", "四。」"]
    assert [segment.block for segment in segmented.segments] == [0, 0, 1, 1]


def test_segmenting_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    document = Document("One.", "en", blocks=(Block(Span(0, 4)),))
    with pytest.raises(Cancelled):
        segment_document(document, cancel=token)


def test_pysbd_is_spared_long_blocks() -> None:
    assert western.boundaries("en", "Abt. " * western.LONGEST) is None
    text = "The dept. of Roads closed it. " * 1000
    assert len(split("en", text)) == 1000
