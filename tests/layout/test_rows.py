"""Rows end where both sides end a block; folded lines keep to themselves."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from reader.alignment.bead import alignment_from_shapes
from reader.documents.document import Block, BlockKind, Document, Segment
from reader.layout.pair import ReadingPair, Side
from reader.layout.rows import RowKind, bead_rows, rows
from reader.text.span import Span

KINDS = {"p": BlockKind.PARAGRAPH, "b": BlockKind.BOILERPLATE, "h": BlockKind.HEADING}


def document(blocks: str, sentence: str = "Kept.") -> Document:
    """ "p3 b1": a paragraph of three sentences, then a line of boilerplate."""
    text, found, segments = "", [], []
    for index, item in enumerate(blocks.split()):
        start = len(text)
        for _ in range(int(item[1:])):
            segments.append(Segment(Span(len(text), len(text) + len(sentence)), index))
            text += sentence + " "
        found.append(Block(Span(start, len(text) - 1), KINDS[item[0]]))
        text = text[:-1] + "\n"
    return Document(text, "en", blocks=tuple(found), segments=tuple(segments))


def shapes_of(source: str, target: str, shapes: str) -> list[tuple[int, int, str]]:
    beads = alignment_from_shapes([(int(a), int(b)) for a, b in shapes.split()])
    found = rows(document(source), document(target), beads)
    return [(len(row.source), len(row.target), row.kind.value) for row in found]


def test_a_row_ends_where_both_sides_end_a_block() -> None:
    assert shapes_of("p2 p1", "p2 p1", "11 11 11") == [(2, 2, "text"), (1, 1, "text")]


def test_blocks_cut_differently_share_a_row() -> None:
    assert shapes_of("p3", "p1 p2", "11 11 11") == [(3, 3, "text")]


def test_a_paragraph_without_counterpart_is_a_row_of_its_own() -> None:
    assert shapes_of("p1 p1 p1", "p1 p1", "11 10 11") == [
        (1, 1, "text"),
        (1, 0, "text"),
        (1, 1, "text"),
    ]


def test_what_surrounds_the_text_folds_into_one_row() -> None:
    assert shapes_of("b1 b1 p1 b1", "p1 b1", "10 10 11 11") == [
        (2, 0, "folded"),
        (1, 1, "text"),
        (1, 1, "folded"),
    ]


def test_boilerplate_inside_a_row_does_not_fold_the_text_around_it() -> None:
    assert [kind for _, _, kind in shapes_of("p1 b1 p1", "p2", "11 10 11")] == [
        "text",
        "folded",
        "text",
    ]


def test_a_row_that_would_pass_a_screenful_ends_at_a_bead() -> None:
    long = "x" * 500
    source, target = document("p9", long), document("p9", long)
    found = rows(source, target, alignment_from_shapes([(1, 1)] * 9))
    assert [len(row.beads) for row in found] == [2, 2, 2, 2, 1]


def test_rows_of_beads_leave_folded_lines_together() -> None:
    pair = document("p2 b3"), document("p2")
    beads = alignment_from_shapes([(1, 1), (1, 1), (1, 0), (1, 0), (1, 0)])
    assert [len(row.beads) for row in bead_rows(*pair, beads)] == [1, 1, 3]


sizes = st.lists(st.sampled_from(["p1", "p2", "p3", "b1", "b2", "h1"]), min_size=1, max_size=5)


@given(sizes, sizes, st.integers(0, 2**16))
def test_rows_tile_beads_and_segments(source_sizes, target_sizes, seed) -> None:
    rng = random.Random(seed)
    source = document(" ".join(source_sizes))
    target = document(" ".join(target_sizes))
    shapes, left, right = [], len(source.segments), len(target.segments)
    while left or right:
        n, m = rng.randint(0, min(2, left)), rng.randint(0, min(2, right))
        if n or m:
            shapes.append((n, m))
            left, right = left - n, right - m
    beads = alignment_from_shapes(shapes)
    for make in (rows, bead_rows):
        found = make(source, target, beads)
        assert [index for row in found for index in row.beads] == list(range(len(shapes)))
        assert [i for row in found for i in row.source] == list(range(len(source.segments)))
        assert [i for row in found for i in row.target] == list(range(len(target.segments)))


def test_a_pair_knows_the_other_side() -> None:
    source, target = document("p2"), document("p3")
    pair = ReadingPair(source, target, alignment_from_shapes([(1, 2), (1, 1)]))
    assert list(pair.counterpart(Side.SOURCE, 0)) == [0, 1]
    assert list(pair.counterpart(Side.TARGET, 2)) == [1]
    assert rows(source, target, pair.alignment)[0].kind is RowKind.TEXT
