"""The words the window works with: colours follow every change, wherever it was made."""

from __future__ import annotations

import pytest

from reader.errors import StoreError
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.text.span import Span
from reader.text.token import Token
from reader.ui import vocabulary as module
from reader.ui.vocabulary import Chosen, Vocabulary
from reader.vocabulary.edits import Edit, adding, deleting
from reader.vocabulary.term import Status, Term


@pytest.fixture
def vocabulary(qapp, profile: Profile):
    vocabulary = Vocabulary(profile)
    yield vocabulary
    vocabulary.close()


def token(word: str, start: int = 0) -> Token:
    return Token(Span(start, start + len(word)), word, word)


def test_words_that_are_not_kept_have_no_colour(vocabulary: Vocabulary, profile: Profile) -> None:
    profile.terms.save(Term("t", "es", "tren", status=Status.NEW))
    status, _ = vocabulary.colours("es")
    assert status(token("tren")) is Status.NEW
    assert status(token("lluvia")) is None


def test_colours_follow_changes_and_their_undoing(qtbot, vocabulary, profile: Profile) -> None:
    profile.terms.save(Term("t", "es", "tren"))
    status, _ = vocabulary.colours("es")
    term = profile.terms.term("t")
    with qtbot.waitSignal(vocabulary.changed):
        vocabulary.set_status([term], Status.KNOWN)
    assert status(token("tren")) is Status.KNOWN
    vocabulary.delete([profile.terms.term("t")])
    assert status(token("tren")) is None
    vocabulary.undo()
    assert status(token("tren")) is Status.KNOWN
    vocabulary.undo()
    assert status(token("tren")) is Status.LEARNING_1
    assert not vocabulary.can_undo


def test_a_phrase_is_coloured_as_one(vocabulary: Vocabulary, profile: Profile) -> None:
    profile.terms.save(Term("t", "es", "de vez en cuando", status=Status.LEARNING_4))
    words, start = [], 0
    for word in ["llueve", "de", "vez", "en", "cuando", "aquí"]:
        words.append(token(word, start))
        start += len(word) + 1
    _, phrases = vocabulary.colours("es")
    assert list(phrases(words)) == [(Span(7, 23), Status.LEARNING_4)]


def test_a_large_vocabulary_is_read_behind_the_page(
    qtbot, vocabulary, profile: Profile, monkeypatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 1)
    for language in ("es", "en"):
        for word in ("tren", "mar"):
            profile.terms.save(Term(f"{language}-{word}", language, word))
    spanish, _ = vocabulary.colours("es")
    english, _ = vocabulary.colours("en")
    vocabulary.set_status([profile.terms.term("es-mar")], Status.KNOWN)
    qtbot.waitUntil(lambda: spanish(token("mar")) is Status.KNOWN)
    qtbot.waitUntil(lambda: english(token("tren")) is Status.LEARNING_1)


def test_what_another_window_did_shows_after_reloading(vocabulary, profile: Profile) -> None:
    status, _ = vocabulary.colours("es")
    profile.terms.save(Term("t", "es", "tren"))
    assert status(token("tren")) is None
    vocabulary.reload()
    assert status(token("tren")) is Status.LEARNING_1


def test_a_word_that_is_there_twice_is_refused(vocabulary, profile: Profile) -> None:
    profile.terms.save(Term("a", "es", "tren"))
    profile.terms.save(Term("b", "es", "mar"))
    with pytest.raises(StoreError):
        vocabulary.rewrite(profile.terms.term("b"), Term("b", "es", "tren"))


def test_a_phrase_has_a_status_too(vocabulary: Vocabulary, profile: Profile) -> None:
    from reader.alignment.bead import alignment_from_shapes
    from reader.layout.pair import ReadingPair, Side
    from reader.services.words import Place

    (work,) = profile.library.works()
    source, target = work.versions
    documents = [profile.library.document(version.id) for version in work.versions]
    pair = ReadingPair(*documents, alignment_from_shapes([(1, 1)] * 3))
    place = Place(work, pair, source, target, Side.SOURCE)
    vocabulary.set_phrase_status(place, Span(3, 13), Status.LEARNING_2)
    assert vocabulary.phrase_term("es", "tren  llega").status is Status.LEARNING_2
    vocabulary.set_phrase_status(place, Span(3, 13), Status.KNOWN)
    (term,) = profile.terms.terms("es")
    assert (term.text, term.status) == ("tren llega", Status.KNOWN)


@pytest.fixture
def many(profile: Profile, monkeypatch) -> list[Term]:
    """More words than are changed at once."""
    monkeypatch.setattr(module, "MANY", 3)
    profile.terms.apply(adding(Term(f"t{n}", "es", f"palabra{n}") for n in range(5)))
    return list(profile.terms.terms())


def test_many_words_are_changed_in_a_job_and_taken_back(
    qtbot, vocabulary, profile: Profile, many
) -> None:
    status, _ = vocabulary.colours("es")
    told: list[Edit] = []
    with qtbot.waitSignals([vocabulary.begun, vocabulary.changed]):
        vocabulary.change(vocabulary.kept([term.id for term in many]), deleting, told.append)
        assert not told
    qtbot.waitUntil(lambda: len(told) == 1)
    assert profile.terms.terms() == () and status(token("palabra1")) is None
    vocabulary.undo(told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert list(profile.terms.terms()) == many
    assert status(token("palabra1")) is Status.LEARNING_1
    assert vocabulary.can_redo and not vocabulary.can_undo
    vocabulary.redo(told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert profile.terms.terms() == ()


def test_what_is_asked_for_during_a_job_is_done_after_it(
    qtbot, vocabulary, profile: Profile, many
) -> None:
    vocabulary.set_status(many, Status.KNOWN)
    vocabulary.save_alone("es", token("lluvia"))
    vocabulary.set_status(many[:1], Status.LEARNING_4)
    vocabulary.undo()
    assert profile.terms.find("es", "lluvia") is None
    qtbot.waitUntil(lambda: profile.terms.find("es", "lluvia") is not None and vocabulary.can_redo)
    statuses = [term.status for term in profile.terms.terms()]
    assert statuses == [Status.KNOWN] * 5 + [Status.LEARNING_1]


def test_a_job_that_is_cancelled_changes_nothing(
    qtbot, vocabulary, profile: Profile, many, monkeypatch
) -> None:
    def cancelled(*_: object, cancel: CancelToken, **__: object) -> None:
        vocabulary.changing.cancel()
        cancel.check()

    monkeypatch.setattr(module.words, "apply", cancelled)
    with qtbot.waitSignal(vocabulary.changing.busy_changed, check_params_cb=lambda busy: not busy):
        vocabulary.set_status(many, Status.KNOWN)
    assert list(profile.terms.terms()) == many
    assert not vocabulary.can_undo


def test_a_job_that_fails_is_told_and_leaves_the_undo_as_it_was(
    qtbot, vocabulary, profile: Profile, many, monkeypatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreError("The disk is gone.")

    vocabulary.set_status(many[:1], Status.KNOWN)
    monkeypatch.setattr(module.words, "apply", fail)
    with qtbot.waitSignal(vocabulary.changing.failed):
        vocabulary.set_status(many, Status.KNOWN)
    assert vocabulary.can_undo and not vocabulary.can_redo


def test_many_words_are_gathered_in_a_job(qtbot, vocabulary, many) -> None:
    got: list[object] = []
    vocabulary.gather(Chosen.of(many[:2]), got.append)
    assert got == [many[:2]]
    vocabulary.gather(Chosen.of(many), got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == many
