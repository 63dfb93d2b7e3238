"""The vocabulary: saving, editing with undo, two windows, searching."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store.changes import Changes
from reader.store.files import open_vocabulary
from reader.store.terms import TermStore
from reader.vocabulary import edits
from reader.vocabulary.term import Context, Status, Term

NOW = "2026-11-22T18:00:00Z"
EAT = Term(
    "t1", "ja", "食べる", "たべる", Status.LEARNING_2, "to eat", ("verb", "food"),
    (Context("魚を食べた。", "食べた", "Comí pescado.", "es", "Rain", "w", "ja1", 3, 2),),
    created=NOW, modified=NOW,
)  # fmt: skip
CHINA = Term("t2", "ja", "中国", "ちゅうごく", meaning="China", created=NOW, modified=NOW)
HEART = Term("t3", "es", "corazón", meaning="heart", created=NOW, modified=NOW)


@pytest.fixture
def filled(terms: TermStore) -> TermStore:
    for term in (EAT, CHINA, HEART):
        terms.save(term)
    return terms


def test_terms_come_back_as_they_were_saved(filled: TermStore) -> None:
    assert filled.terms() == (EAT, CHINA, HEART)
    assert filled.terms("es") == (HEART,)
    assert filled.terms("ja", contexts=False)[0] == replace(EAT, contexts=())
    assert filled.term("t1") == EAT
    assert filled.find("ja", "食べる", "たべる") == EAT
    assert filled.find("ja", "食べる") is None
    assert filled.find_all("ja", "食べる") == (EAT,)
    assert filled.statuses("ja") == {
        ("食べる", "たべる"): Status.LEARNING_2,
        ("中国", "ちゅうごく"): Status.LEARNING_1,
    }
    assert filled.counts() == {Status.LEARNING_1: 2, Status.LEARNING_2: 1}
    assert filled.languages() == ("es", "ja")
    assert filled.tags() == ("food", "verb")


def test_saving_the_same_word_again_adds_its_sentence(filled: TermStore) -> None:
    again = Term(
        "other", "ja", "食べる", "たべる", Status.LEARNING_4, "to eat",
        contexts=(Context("もう食べましたか。", "食べました"),), modified="2026-12-01T00:00:00Z",
    )  # fmt: skip
    assert Changes.STATUSES in filled.save(again)
    kept = filled.find(*again.key)
    assert kept is not None
    assert (kept.id, kept.status, kept.meaning) == ("t1", Status.LEARNING_4, "to eat")
    assert [context.surface for context in kept.contexts] == ["食べた", "食べました"]
    assert len(filled.terms()) == 3


def test_broken_and_hostile_characters_are_kept_as_far_as_they_can_be(terms: TermStore) -> None:
    broken = Term("1", "ja", "a\ud800", "\0", meaning="\udfff", tags=("\ud800",),
                  contexts=(Context("x\ud800\0y", "\ud800"),))  # fmt: skip
    terms.save(broken)
    (kept,) = terms.search("a?")
    assert kept == terms.find("ja", "a\ud800", "\0")
    assert (kept.text, kept.reading, kept.contexts[0].sentence) == ("a?", "\0", "x?\0y")
    assert terms.save(kept) == Changes.NONE


def test_saving_what_is_there_changes_nothing(filled: TermStore) -> None:
    assert filled.save(EAT) == Changes.NONE


def test_every_edit_can_be_undone(filled: TermStore) -> None:
    before = filled.terms()
    for edit in (
        edits.set_status((EAT, HEART), Status.KNOWN, "2027-01-01T00:00:00Z"),
        edits.edit_meaning((EAT,), " comer ", NOW),
        edits.edit_word(EAT, "喰べる", "たべる", NOW),
        edits.add_tags((EAT, CHINA), ("common", "verb"), NOW),
        edits.remove_tags((EAT,), ("verb",), NOW),
        edits.merge((CHINA, EAT), NOW),
        edits.deleting((EAT, HEART)),
    ):
        assert Changes.TERMS in filled.apply(edit)
        assert filled.terms() != before
        filled.apply(edit.reversed())
        assert sorted(filled.terms(), key=lambda term: term.id) == list(before)


def test_deleted_terms_come_back_with_their_history(filled: TermStore) -> None:
    filled.apply(edits.set_status((EAT,), Status.KNOWN, NOW))
    removed = filled.delete(["t1", "missing"])
    assert [term.id for term in removed.before] == ["t1"]
    assert filled.term("t1") is None
    filled.restore(removed.before)
    assert filled.term("t1") == replace(EAT, status=Status.KNOWN)
    assert [status for _, status in filled.history("t1")] == [Status.LEARNING_2, Status.KNOWN]


def test_a_reading_that_another_term_has_is_refused(filled: TermStore) -> None:
    filled.save(replace(CHINA, id="t4", reading="なかくに"))
    with pytest.raises(StoreError, match="already"):
        filled.apply(edits.edit_word(CHINA, "中国", "なかくに", NOW))
    assert filled.term("t2") == CHINA


def test_two_windows_editing_one_term_keep_both_edits(filled: TermStore, tmp_path: Path) -> None:
    db = open_vocabulary(tmp_path)
    other = TermStore(db)
    seen_here, seen_there = filled.term("t1"), other.term("t1")
    assert seen_here is not None and seen_there is not None
    there = seen_there.with_context(Context("パンを食べる。", "食べる"))
    other.apply(edits.Edit((seen_there,), (there,)))
    other.apply(edits.add_tags((there,), ("N5",), NOW))
    filled.apply(edits.set_status((seen_here,), Status.KNOWN, NOW))
    kept = other.term("t1")
    assert kept is not None
    assert kept.status == Status.KNOWN
    assert kept.tags == ("verb", "food", "N5")
    assert len(kept.contexts) == 2
    assert filled.changed_elsewhere()
    db.close()


def test_an_edit_of_a_term_deleted_elsewhere_brings_it_back(filled: TermStore) -> None:
    filled.delete(["t1"])
    filled.apply(edits.set_status((EAT,), Status.KNOWN, NOW))
    assert filled.term("t1") == replace(EAT, status=Status.KNOWN, modified=NOW)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("中", ["t2"]),
        ("中国", ["t2"]),
        ("た", ["t1"]),
        ("タベル", ["t1"]),
        ("taber", ["t1"]),
        ("chuugoku", ["t2"]),
        ("Chūgoku", ["t2"]),
        ("corazon", ["t3"]),
        ("CORAZÓN", ["t3"]),
        ("eat", ["t1"]),
        ("food", ["t1"]),
        ("pescado", ["t1"]),
        ("魚を食", ["t1"]),
        ("to eat", ["t1"]),
        ("eat missing", []),
        ('"', []),
        ("%", []),
        ("  ", ["t3", "t2", "t1"]),
    ],
)
def test_search_finds_words_meanings_tags_and_sentences(
    filled: TermStore, typed: str, found: list[str]
) -> None:
    assert [term.id for term in filled.search(typed)] == found
    assert filled.count(typed) == len(found)


def test_search_puts_the_word_itself_before_longer_ones(terms: TermStore) -> None:
    for number, text in enumerate(("incapaz", "capaz", "capazmente", "paz")):
        terms.save(Term(str(number), "es", text, meaning="capaz" if text == "paz" else ""))
    assert [term.text for term in terms.search("capaz")] == [
        "capaz",
        "capazmente",
        "paz",
        "incapaz",
    ]
    assert [term.text for term in terms.search("capaz", offset=1, limit=2)] == [
        "capazmente", "paz",
    ]  # fmt: skip


def test_search_filters_and_pages(filled: TermStore) -> None:
    assert [t.id for t in filled.search(language="ja", order="text")] == ["t2", "t1"]
    assert [t.id for t in filled.search(language="ja", order="text", descending=True)] == [
        "t1", "t2",
    ]  # fmt: skip
    assert [t.id for t in filled.search(statuses=frozenset({Status.LEARNING_2}))] == ["t1"]
    assert [t.id for t in filled.search(tags=("verb", "food"))] == ["t1"]
    assert [t.id for t in filled.search(work_id="w")] == ["t1"]
    assert [t.id for t in filled.search(order="created", limit=1, offset=1)] == ["t2"]


def test_search_forgets_what_was_edited_away(filled: TermStore) -> None:
    filled.apply(edits.edit_meaning((CHINA,), "Middle Kingdom", NOW))
    filled.apply(edits.Edit((EAT,), (replace(EAT, contexts=()),)))
    assert [term.id for term in filled.search("kingdom")] == ["t2"]
    assert filled.search("china") == ()
    assert filled.search("pescado") == ()
    filled.delete(["t2"])
    assert filled.search("kingdom") == ()
