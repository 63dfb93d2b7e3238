"""Finding terms in running text. Notation: tokens as "surface/lemma/reading", by spaces; a space
in the text is `_`."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary import edits
from reader.vocabulary.matching import TermIndex
from reader.vocabulary.term import Status, Term


def tokens(notation: str) -> list[Token]:
    found, at = [], 0
    for word in notation.split():
        if word == "_":
            at += 1
            continue
        surface, lemma, reading = (*word.split("/"), "", "")[:3]
        span = Span(at, at + len(surface))
        is_word = any(character.isalnum() for character in surface)
        found.append(Token(span, surface, lemma or surface, lemma_reading=reading, is_word=is_word))
        at = span.end
    return found


def index(language: str, *words: str) -> TermIndex:
    """Terms as "text/reading=status"."""
    terms = []
    for number, word in enumerate(words):
        rest, _, status = word.partition("=")
        text, _, reading = rest.partition("/")
        terms.append(Term(str(number), language, text, reading, Status(int(status or 1))))
    return TermIndex(terms, language=language)


def found(terms: TermIndex, notation: str) -> list[tuple[int, int, str]]:
    return [(s.start, s.end, term.text) for s, term in terms.matches(tokens(notation))]


@pytest.mark.parametrize(
    ("token", "status"),
    [
        ("食べた/食べる/たべる", 2),
        ("人気/人気/にんき", 3),
        ("人気/人気/ひとけ", 4),
        ("人気/人気/じんき", 3),  # unknown reading: the first that fits
        ("猫/猫/ねこ", 5),
        ("ネコ/猫/ねこ", 5),
        ("行った/行なう/おこなう", 99),  # by the surface, where the lemma is unknown
        ("犬/犬/いぬ", 0),
        ("。", 0),
    ],
)
def test_status_by_lemma_and_reading_then_lemma_then_surface(token: str, status: int) -> None:
    terms = index("ja", "食べる/たべる=2", "人気/にんき=3", "人気/ひとけ=4", "猫=5", "行った=99")
    assert terms.status_of(tokens(token)[0]) == status


def test_case_does_not_matter_but_decides_between_two() -> None:
    terms = index("en", "Polish=1", "polish=2", "House=3")
    assert terms.status_of(tokens("polish")[0]) == 2
    assert terms.status_of(tokens("Polish")[0]) == 1
    assert terms.status_of(tokens("HOUSES/house")[0]) == 3


def test_phrases_are_found_inflected_and_win_over_their_words() -> None:
    terms = index("es", "tomar el pelo=2", "pelo=1", "el=99", "a lo mejor")
    text = "Le _ tomaban/tomar _ el _ pelo ."
    assert found(terms, text) == [(3, 18, "tomar el pelo")]
    assert terms.statuses(tokens(text)) == [0, 2, 2, 2, 0]
    assert found(terms, "el _ pelo _ a _ los/lo") == [(0, 2, "el"), (3, 7, "pelo")]


def test_phrases_respect_the_spaces_of_the_text() -> None:
    terms = index("en", "the rapist", "it's  fine")
    assert found(terms, "therapist") == []
    assert found(terms, "the _ rapist") == [(0, 10, "the rapist")]
    assert found(terms, "it 's _ fine") == [(0, 9, "it's  fine")]


def test_japanese_words_are_found_however_they_were_cut() -> None:
    terms = index("ja", "食べ過ぎる", "気を付ける", "気")
    assert found(terms, "食べ/食べる 過ぎた/過ぎる") == [(0, 5, "食べ過ぎる")]
    assert found(terms, "気 _ を 付け/付ける て") == [(0, 5, "気を付ける")]
    assert found(terms, "気 が") == [(0, 1, "気")]


def test_the_longest_term_that_starts_first_wins() -> None:
    terms = index("fr", "tout à coup", "tout", "coup de foudre", "tout à coup de plus")
    assert found(terms, "tout _ à _ coup _ de _ foudre") == [(0, 11, "tout à coup")]


def test_a_phrase_may_start_or_end_with_a_mark() -> None:
    terms = index("es", "¿qué tal?")
    assert found(terms, "¿ qué _ tal ?") == [(0, 9, "¿qué tal?")]


def test_the_index_follows_what_is_saved() -> None:
    terms = index("es", "gato=1")
    cat, by_chance = tokens("gato"), tokens("por _ azar")
    terms.add(Term("0", "es", "gato", status=Status.KNOWN))
    assert terms.statuses(cat) == [Status.KNOWN]
    assert terms.matches(by_chance) == []
    terms.add(Term("7", "es", "por azar", status=Status.LEARNING_3))
    assert terms.statuses(by_chance) == [3, 3]
    terms.add(Term("7", "es", "azar", status=Status.LEARNING_3))
    assert terms.statuses(by_chance) == [0, 3]
    terms.remove("7")
    terms.remove("missing")
    assert terms.statuses(by_chance) == [0, 0]
    terms.add(Term("8", "fr", "azar"))
    assert len(terms) == 1


def test_the_index_follows_edits_and_their_undo() -> None:
    terms = index("es", "gato=1")
    cat = terms.term_of(tokens("gato")[0])
    assert cat is not None
    edit = edits.set_status([cat], Status.KNOWN, "2026-01-01T00:00:00Z")
    terms.follow(edit)
    assert terms.status_of(tokens("gato")[0]) == Status.KNOWN
    terms.follow(edit.reversed())
    assert terms.status_of(tokens("gato")[0]) == Status.LEARNING_1
    terms.follow(edits.deleting([cat]))
    assert len(terms) == 0


words = st.lists(st.sampled_from(["a", "b", "ab", "_", "."]), max_size=12).map(" ".join)


@given(st.sampled_from(["ja", "es"]), st.lists(st.text("ab .", min_size=1), max_size=6), words)
def test_matches_are_disjoint_and_what_they_say(
    language: str, texts: list[str], notation: str
) -> None:
    terms = TermIndex(
        [Term(str(number), language, text) for number, text in enumerate(texts)],
        language=language,
    )
    run = tokens(notation)
    matches = terms.matches(run)
    assert len(terms.statuses(run)) == len(run)
    spans = [span for span, _ in matches]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for span, term in matches:
        held = "".join(token.surface for token in run if span.covers(token.span))
        assert held == "".join(term.text.split())


def test_an_empty_index_takes_the_language_of_its_first_term() -> None:
    terms = TermIndex()
    assert terms.statuses(tokens("気 _ を")) == [0, 0]
    terms.add(Term("1", "ja", "気を"))
    assert terms.statuses(tokens("気 _ を")) == [1, 1]
