"""Texts to beads, end to end with the real encoder."""

from __future__ import annotations

import pytest

from reader.alignment import edit
from reader.alignment.aligner import AlignmentInput, align, outwards, prepare, realign, search
from reader.alignment.bead import Bead
from reader.alignment.doubt import looks_unrelated
from reader.alignment.encoder import CachedEncoder
from reader.documents.document import BlockKind
from reader.jobs import Cancelled, CancelToken

ENGLISH = (
    "The harbour woke before the sun did.",
    "Two fishermen argued about a net, and a third laughed at both of them.",
    "By noon the market was empty.",
    "Nobody had seen the old lighthouse keeper since Tuesday.",
    "His dog sat at the door and waited.",
)
SPANISH = (
    "El puerto despertó antes que el sol.",
    "Dos pescadores discutían por una red.",
    "Un tercero se reía de los dos.",
    "Al mediodía el mercado estaba vacío.",
    "Nadie había visto al viejo farero desde el martes.",
    "Su perro estaba sentado en la puerta y esperaba.",
)
SHAPES = [(1, 1), (1, 2), (1, 1), (1, 1), (1, 1)]


def lines(texts: tuple[str, ...], language: str) -> AlignmentInput:
    return AlignmentInput.from_lines(texts, language)


def shapes(beads: tuple[Bead, ...]) -> list[tuple[int, int]]:
    return [bead.shape for bead in beads]


def test_a_split_sentence_is_one_bead(encoder: CachedEncoder) -> None:
    found = align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder)
    assert shapes(found.beads) == SHAPES
    assert all(bead.confidence > 0.5 for bead in found.beads)


def test_both_directions_agree(encoder: CachedEncoder) -> None:
    there = align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder)
    back = align(lines(SPANISH, "es"), lines(ENGLISH, "en"), encoder=encoder)
    assert back.flipped() == there


def test_a_caption_is_never_drawn_into_the_text(encoder: CachedEncoder) -> None:
    text, caption = BlockKind.PARAGRAPH, BlockKind.CAPTION
    texts = (*SPANISH[:4], "Un perro ante la puerta del faro (foto: archivo)", *SPANISH[4:])
    target = AlignmentInput(texts, "es", (text,) * 4 + (caption,) + (text,) * 2, tuple(range(7)))
    found = align(lines(ENGLISH, "en"), target, encoder=encoder)
    assert shapes(found.beads) == [(1, 1), (1, 2), (1, 1), (0, 1), (1, 1), (1, 1)]


def test_confirmed_beads_stay(encoder: CachedEncoder) -> None:
    kept = Bead(range(1, 2), range(1, 2), confirmed=True)
    found = align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder, confirmed=[kept])
    assert kept in found.beads
    assert shapes(found.beads)[0] == (1, 1)


def test_nothing_is_lost_between_confirmed_beads(encoder: CachedEncoder) -> None:
    """One side has nothing between the two, the other a sentence."""
    kept = [
        Bead(range(1), range(1), confirmed=True),
        Bead(range(1, 2), range(2, 3), confirmed=True),
    ]
    found = align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder, confirmed=kept)
    assert shapes(found.beads)[:3] == [(1, 1), (0, 1), (1, 1)]


@pytest.mark.parametrize("texts", [(), ("",), ("…", "—")])
def test_odd_sides(encoder: CachedEncoder, texts: tuple[str, ...]) -> None:
    found = align(lines(ENGLISH, "en"), lines(texts, "und"), encoder=encoder)
    assert (found.source_count, found.target_count) == (len(ENGLISH), len(texts))


def test_the_same_text_twice(encoder: CachedEncoder) -> None:
    found = align(lines(ENGLISH, "en"), lines(ENGLISH, "en"), encoder=encoder)
    assert shapes(found.beads) == [(1, 1)] * len(ENGLISH)


def test_cancelling(encoder: CachedEncoder) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder, cancel=cancel)


def test_texts_that_have_nothing_to_do_with_each_other(encoder: CachedEncoder) -> None:
    other = (
        "La receta lleva tres huevos y una pizca de sal.",
        "Se bate la masa hasta que espese.",
        "El horno debe estar a doscientos grados.",
        "Mientras tanto, se pelan las manzanas.",
        "Al final se espolvorea con azúcar.",
        "¡Buen provecho!",
    )
    strange = align(lines(ENGLISH, "en"), lines(other, "es"), encoder=encoder)
    related = align(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder)
    assert not looks_unrelated(related)
    filled = [bead.confidence for bead in strange.beads if not bead.is_null]
    assert looks_unrelated(strange) or len(filled) < 5


def test_realigning_keeps_what_was_confirmed(encoder: CachedEncoder) -> None:
    pair = prepare(lines(ENGLISH, "en"), lines(SPANISH, "es"), encoder=encoder)
    found = search(pair)
    wrong = edit.push_down(found, 1, source=False)
    again = realign(wrong, pair, 1)
    assert [bead for bead in again.beads if bead.confirmed] == [
        bead for bead in wrong.beads if bead.confirmed
    ]
    assert realign(found, pair, 0) == found


def test_lines_and_language_may_be_anything(encoder: CachedEncoder) -> None:
    same = lines(("Ja.",) * 60, "de")
    found = align(same, lines(("Oui.",) * 60, "fr"), encoder=encoder)
    assert shapes(found.beads) == [(1, 1)] * 60
    endless = lines(("word " * 100_000,), "xx")
    found = align(endless, lines(SPANISH, "es"), encoder=encoder)
    assert (found.source_count, found.target_count) == (1, len(SPANISH))


def test_the_readers_place_comes_first(encoder: CachedEncoder) -> None:
    """Twelve numbered copies of the text, long enough to be cut."""
    source = [f"{text[:-1]} ({turn})." for turn in range(12) for text in ENGLISH]
    target = [f"{text[:-1]} ({turn})." for turn in range(12) for text in SPANISH]
    pair = prepare(lines(tuple(source), "en"), lines(tuple(target), "es"), encoder=encoder)
    assert pair.corners
    parts = list(outwards(pair, 40))
    assert any(40 in bead.source for bead in parts[0])
    streamed = sorted((bead for part in parts for bead in part), key=lambda b: b.source.start)
    assert sum(len(bead.source) for bead in streamed) == len(source)
    assert set(streamed) == set(search(pair).beads)
