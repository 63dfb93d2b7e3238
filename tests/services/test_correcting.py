"""A correction is followed as far as the nearest confirmed beads, and no farther."""

from __future__ import annotations

import pytest

from reader.alignment import edit
from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import Document
from reader.importers.plain import document_from_text
from reader.segmentation.registry import segment_document
from reader.services.aligning import align_documents, encoder_with
from reader.services.correcting import Follower, changed_beads

ENGLISH = """The bakery opens at five. Anna lights the oven. The first customer is a postman.

He buys two rolls and a newspaper. Outside it has begun to rain. A cyclist waits under the roof.

The bread smells of rosemary. At noon the shelves are empty. Anna counts the coins twice.
"""
GERMAN = """\
Die Bäckerei öffnet um fünf. Anna heizt den Ofen an. Der erste Kunde ist ein Briefträger.

Er kauft zwei Brötchen und eine Zeitung. Draußen hat es zu regnen begonnen. Ein Radfahrer wartet \
unter dem Dach.

Das Brot duftet nach Rosmarin. Mittags sind die Regale leer. Anna zählt die Münzen zweimal.
"""


def _document(text: str, language: str) -> Document:
    return segment_document(document_from_text(text, language=language))


@pytest.fixture(scope="module")
def texts() -> tuple[Document, Document]:
    return _document(ENGLISH, "en"), _document(GERMAN, "de")


@pytest.mark.parametrize("swapped", [False, True])
def test_one_push_sets_right_all_that_was_shifted(texts, swapped: bool) -> None:
    source, target = reversed(texts) if swapped else texts
    shifted = alignment_from_shapes([(1, 2), *[(1, 1)] * 7, (1, 0)])
    pushed = edit.push_down(shifted, 0, source=False)
    follower = Follower(source, target, encoder_with(None))
    found = follower.follow(shifted, pushed)
    assert [bead.shape for bead in found.beads] == [(1, 1)] * 9
    assert found.beads[0].confirmed and not any(bead.confirmed for bead in found.beads[1:])


def test_confirmed_beads_stop_the_search(texts) -> None:
    shifted = alignment_from_shapes([(1, 2), *[(1, 1)] * 7, (1, 0)])
    fixed = edit.confirm(edit.confirm(shifted, 5), 6)
    pushed = edit.push_down(fixed, 0, source=False)
    found = Follower(*texts, encoder_with(None)).follow(fixed, pushed)
    assert found.beads[found.bead_of_source(5) :] == fixed.beads[5:]
    assert [bead.shape for bead in found.beads[:4]] == [(1, 1)] * 4


def test_two_sentences_said_to_belong_together(texts) -> None:
    wrong = alignment_from_shapes([(1, 0), (1, 0), *[(1, 1)] * 7, (0, 1), (0, 1)])
    found = Follower(*texts, encoder_with(None)).follow(wrong, edit.anchor(wrong, 4, 4))
    assert [bead.shape for bead in found.beads] == [(1, 1)] * 9


def test_confirming_what_was_found_changes_nothing_else(texts) -> None:
    found = align_documents(*texts, encoder=encoder_with(None))
    confirmed = edit.confirm(found, 4)
    again = Follower(*texts, encoder_with(None)).follow(found, confirmed)
    assert [bead.shape for bead in again.beads] == [bead.shape for bead in found.beads]


def test_which_beads_changed() -> None:
    before = alignment_from_shapes([(1, 1), (1, 2), (1, 1), (1, 0)])
    after = edit.push_down(before, 1, source=False)
    assert changed_beads(before, after) == range(1, 3)
    assert not changed_beads(before, Alignment(before.beads))
