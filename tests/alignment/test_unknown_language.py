"""A language that the encoder has never met: the other evidence has to do, and says it is less
sure."""

from __future__ import annotations

import random
import string

from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.bead import Alignment
from reader.alignment.doubt import looks_unrelated
from reader.alignment.encoder import CachedEncoder
from reader.alignment.score import counts, ladder, parse_ladder
from reader.data import data_path

WORK = data_path("seeds", "the-island-that-lends-sounds")


def enciphered(text: str) -> str:
    """Letters changed for others; lengths, digits, marks and capitals stay."""
    shuffled = list(string.ascii_lowercase)
    random.Random(5).shuffle(shuffled)
    table = dict(zip(string.ascii_lowercase, shuffled, strict=True))
    table |= {letter.upper(): other.upper() for letter, other in table.items()}
    return text.translate(str.maketrans(table))


def mean_confidence(alignment: Alignment) -> float:
    filled = [bead.confidence for bead in alignment.beads if not bead.is_null]
    return sum(filled) / len(filled)


def test_lengths_digits_and_marks_carry_it(encoder: CachedEncoder) -> None:
    source, target = (
        (WORK / "segments" / f"{tag}.txt").read_text("utf-8").splitlines() for tag in ("en", "es")
    )
    gold = parse_ladder((WORK / "gold" / "en-es.ladder").read_text("utf-8").splitlines())
    english = AlignmentInput.from_lines(source, "en")
    known = align(english, AlignmentInput.from_lines(target, "es"), encoder=encoder)
    strange = AlignmentInput.from_lines(map(enciphered, target), "und")
    found = align(english, strange, encoder=encoder)
    assert counts(gold, ladder(found)).lax_f1 > 0.85
    assert mean_confidence(found) < mean_confidence(known) - 0.02
    assert not looks_unrelated(found)
