"""A pair to read by before the beads are there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.documents.document import Block, Document, Segment
from reader.services.provisional import provisional_pair
from reader.text.span import Span

sentences = st.lists(st.integers(1, 40), max_size=12)


def document(lengths: list[int]) -> Document:
    spans, start = [], 0
    for length in lengths:
        spans.append(Span(start, start + length))
        start += length + 1
    text = " ".join("x" * length for length in lengths)
    return Document(
        text,
        "en",
        blocks=(Block(Span(0, len(text))),) if text else (),
        segments=tuple(Segment(span, 0) for span in spans),
    )


@given(sentences, sentences)
def test_every_sentence_has_its_place(source: list[int], target: list[int]) -> None:
    alignment = provisional_pair(document(source), document(target)).alignment
    assert sum(len(bead.source) for bead in alignment.beads) == len(source)
    assert sum(len(bead.target) for bead in alignment.beads) == len(target)


def test_equal_texts_face_sentence_by_sentence() -> None:
    alignment = provisional_pair(document([5, 9, 20]), document([5, 9, 20])).alignment
    assert [(len(b.source), len(b.target)) for b in alignment.beads] == [(1, 1)] * 3


def test_a_sentence_twice_as_long_faces_two() -> None:
    alignment = provisional_pair(document([10, 20, 10]), document([10, 10, 10, 10])).alignment
    assert [(len(b.source), len(b.target)) for b in alignment.beads] == [(1, 1), (1, 2), (1, 1)]
