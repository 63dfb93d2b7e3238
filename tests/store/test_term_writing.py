"""Edits of many terms at once do what the same edits would do one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.jobs import Cancelled, CancelToken
from reader.store.database import Database
from reader.store.files import open_vocabulary
from reader.store.term_writing import _AT_ONCE
from reader.store.terms import TermStore
from reader.vocabulary import edits
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Context, Status, Term

MANY = 2 * _AT_ONCE + 50
NOW = "2026-11-22T18:00:00Z"
LATER = "2026-11-23T18:00:00Z"


def word(number: int, **values: object) -> Term:
    return replace(Term(f"t{number}", "es", f"palabra {number}", created=NOW, modified=NOW),
                   **values)  # type: ignore[arg-type]  # fmt: skip


@pytest.fixture
def many(terms: TermStore) -> TermStore:
    context = Context("La palabra.", "palabra")
    terms.apply(Edit((), tuple(word(n, tags=("viejo",), contexts=(context,)) for n in range(MANY))))
    return terms


def test_many_are_added_changed_and_taken_back(many: TermStore) -> None:
    before = many.terms()
    assert len(before) == MANY
    for edit in (
        edits.set_status(before, Status.KNOWN, LATER),
        edits.change_tags(before, "nuevo, -viejo", LATER),
        edits.edit_meaning(before, "word", LATER),
        edits.deleting(before),
    ):
        many.apply(edit)
        assert many.terms() == edit.after
        many.apply(edit.reversed())
        assert many.terms() == before
    assert many.count("viejo") == MANY
    assert many.count("nuevo") == 0
    assert [status for _, status in many.history("t7")] == [1, 99, 1]


def test_progress_counts_the_terms(many: TermStore) -> None:
    told: list[tuple[int, int]] = []
    many.apply(edits.deleting(many.terms()), progress=lambda *at: told.append(at))
    assert told[-1] == (MANY, MANY)
    assert len(told) == 3


def test_an_edit_that_is_cancelled_changes_nothing(many: TermStore) -> None:
    before, cancel = many.terms(), CancelToken()
    for edit in (edits.deleting(before), edits.set_status(before, Status.KNOWN, LATER)):
        with pytest.raises(Cancelled):
            many.apply(edit, cancel=cancel, progress=lambda *_: cancel.cancel())
        assert many.terms() == before
        assert many.search("palabra 7")[0].status is Status.LEARNING_1


def test_the_same_word_twice_in_one_edit_becomes_one(terms: TermStore) -> None:
    one, other = word(1, meaning="word"), word(1, id="other", meaning="term", tags=("noun",))
    terms.apply(Edit((), (one, other)))
    (kept,) = terms.terms()
    assert (kept.id, kept.meaning, kept.tags) == ("t1", "word\nterm", ("noun",))
    assert terms.search("noun") == (kept,)


WORDS = st.lists(
    st.builds(
        Term,
        st.sampled_from("abcdef"),
        st.sampled_from(["es", "ja"]),
        st.sampled_from(["uno", "dos"]),
        st.sampled_from(["", "よみ"]),
        st.sampled_from([Status.LEARNING_1, Status.KNOWN]),
        st.sampled_from(["", "one", "two"]),
        st.lists(st.sampled_from(["x", "y"]), unique=True).map(tuple),
        st.lists(st.sampled_from([Context("S", "s"), Context("T", "t")]), unique=True).map(tuple),
        st.just(NOW),
        st.just(NOW),
    ),
    unique_by=lambda term: term.id,
    max_size=6,
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(WORDS)
def test_together_is_the_same_as_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, words: list[Term]
) -> None:
    def kept(folder: Path, groups: list[list[Term]]) -> list[str]:
        db: Database = open_vocabulary(folder)
        store = TermStore(db)
        for group in groups:
            store.apply(Edit((), tuple(group)))
        terms = store.terms()
        db.close()
        return sorted(repr((*t.key, t.meaning, t.tags, t.contexts)) for t in terms)

    together = kept(tmp_path_factory.mktemp("together"), [words])
    one_by_one = kept(tmp_path_factory.mktemp("apart"), [[word] for word in words])
    assert together == one_by_one
