"""What goes into bytes comes back the same."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import (
    Block,
    BlockKind,
    Cue,
    Document,
    NoteMark,
    Section,
    Segment,
)
from reader.store.packing import (
    pack_alignment,
    pack_annotation,
    pack_document,
    pack_parts,
    unpack_alignment,
    unpack_annotation,
    unpack_document,
    unpack_parts,
)
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_parts_come_back(parts: list[bytes]) -> None:
    assert unpack_parts(pack_parts(parts)) == parts


@given(st.text(st.characters(codec=None), max_size=60), st.data())
def test_any_text_and_spans_come_back(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    kinds = data.draw(
        st.lists(st.sampled_from(BlockKind), min_size=len(spans), max_size=len(spans))
    )
    document = Document(
        text,
        "ja",
        title=text[:5],
        sections=(Section("一", range(len(spans))), Section("", range(len(spans), len(spans)))),
        blocks=tuple(Block(span, kind, 2) for span, kind in zip(spans, kinds, strict=True)),
        segments=tuple(Segment(span, block) for block, span in enumerate(spans)),
        ruby=tuple(Ruby(span, "よみ", by_author=True) for span in spans),
    )
    assert unpack_document(pack_document(document)) == document
    rich = replace(
        document,
        author="ア",
        translator="B",
        cues=tuple(Cue(span, 1 << 40, 2**62) for span in spans),
        notes=tuple(NoteMark(span.start, block) for block, span in enumerate(spans)),
    )
    assert unpack_document(pack_document(rich)) == rich


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 5), st.floats(0, 1)).filter(
            lambda bead: bead[0] + bead[1] > 0
        )
    ),
    st.sets(st.integers(0, 30)),
)
def test_alignments_keep_confidence_and_confirmation(
    shapes: list[tuple[int, int, float]], confirmed: set[int]
) -> None:
    plain = alignment_from_shapes([(n, m) for n, m, _ in shapes], [c for _, _, c in shapes])
    alignment = Alignment(
        tuple(
            type(bead)(bead.source, bead.target, bead.confidence, index in confirmed)
            for index, bead in enumerate(plain.beads)
        )
    )
    assert unpack_alignment(pack_alignment(alignment)) == alignment


def test_annotations_come_back_with_their_place_in_the_document() -> None:
    annotation = Annotation(
        tokens=(
            Token(
                Span(100, 103), "食べた", "食べる", "たべた", "verb", "動詞-一般", "たべる", (2,)
            ),
            Token(Span(103, 104), "。", "。", is_word=False),
            Token(Span(105, 107), "日本", "日本", "にほん", "proper noun", pitch=(2, 0)),
        ),
        ruby=(Ruby(Span(100, 101), "た"), Ruby(Span(105, 107), "にほん", by_author=True)),
    )
    assert unpack_annotation(pack_annotation(annotation)) == annotation
    assert unpack_annotation(pack_annotation(Annotation())) == Annotation()
