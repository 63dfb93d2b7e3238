"""The list of terms: changes are announced row by row, so that selection stays."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.models.term_list_model import TermListModel
from reader.vocabulary.term import Status, Term

TERMS = [Term(f"id{n}", "es", f"palabra {n}") for n in range(6)]


def test_it_is_a_good_model(qtmodeltester) -> None:
    model = TermListModel()
    model.set_terms(TERMS)
    qtmodeltester.check(model)


@given(st.permutations(TERMS), st.sets(st.sampled_from(range(6))))
def test_it_shows_what_it_was_given(order: list[Term], kept: set[int]) -> None:
    model = TermListModel()
    model.set_terms(TERMS)
    wanted = [term for index, term in enumerate(order) if index in kept]
    model.set_terms(wanted)
    assert list(model.terms) == wanted


def test_a_changed_status_resets_nothing(qtbot) -> None:
    model = TermListModel()
    model.set_terms(TERMS)
    changed = [replace(TERMS[0], status=Status.KNOWN), *TERMS[1:]]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.set_terms(changed)
    assert told.args[0].row() == told.args[1].row() == 0


def test_a_deleted_row_resets_nothing(qtbot) -> None:
    model = TermListModel()
    model.set_terms(TERMS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.set_terms(TERMS[:2] + TERMS[3:])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.set_terms(TERMS)
    assert list(model.terms) == TERMS
