"""Readings the reader sets right: where they count, what follows them, how they are taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import ReadingPair, Side
from reader.services import reading, readings, shelf, words
from reader.services.cards import card_notes
from reader.services.corrections import annotate_sentence
from reader.services.profile import Profile
from reader.services.words import Place
from reader.text.correction import Scope
from reader.text.span import Span
from reader.vocabulary.term import Status

MARKET = (
    "市場へ行った。\n\n朝の市場は静かだ。雨で市場が閉まった。市場へ行った。\n\n"
    "｜市場《マーケット》という店。\n"
)
OTHER = "古い市場がある。\n"

Write = Callable[[str, str], Path]


def added(profile: Profile, write: Write, name: str, text: str) -> Place:
    """A Japanese text opposite itself, read from a file."""
    work = shelf.add_files(profile, [write(name, text)], languages=["ja"]).work
    (version,) = work.versions
    document = profile.library.document(version.id)
    pair = ReadingPair(document, document, alignment_from_shapes([(1, 1)] * len(document.segments)))
    return Place(work, pair, version, version, Side.SOURCE)


@pytest.fixture
def market(profile: Profile, write: Write) -> Place:
    return added(profile, write, "market.txt", MARKET)


def span_of(place: Place, word: str, nth: int = 0) -> Span:
    position = -1
    for _ in range(nth + 1):
        position = place.document.text.index(word, position + 1)
    return Span(position, position + len(word))


def read(profile: Profile, place: Place, word: str) -> list[str]:
    """How each occurrence of `word` in the text is read, by what stands above it."""
    document = place.document
    blocks = range(len(document.blocks))
    found = reading.block_annotations(profile, place.version.id, document, blocks)
    cached = reading.cached_annotations(profile, place.version.id, document, blocks)
    assert cached == found
    ruby = [one for block in blocks for one in found[block].ruby]
    spans, position = [], document.text.find(word)
    while position >= 0:
        spans.append(Span(position, position + len(word)))
        position = document.text.find(word, position + 1)
    return ["".join(one.reading for one in ruby if span.covers(one.span)) for span in spans]


WAS = ["しじょう"] * 4 + ["マーケット"]


@pytest.fixture(autouse=True)
def plain_reading(profile: Profile, market: Place) -> None:
    """The tests need a word whose reading is known beforehand: correct it once, in that text."""
    for nth in range(4):
        readings.correct(profile, market, span_of(market, "市場", nth), "しじょう", Scope.TEXT)
    assert read(profile, market, "市場") == WAS


def test_a_place_a_text_and_everywhere(profile: Profile, market: Place, write: Write) -> None:
    other = added(profile, write, "other.txt", OTHER)
    readings.correct(profile, other, span_of(other, "市場"), "しじょう", Scope.EVERYWHERE)
    readings.correct(profile, market, span_of(market, "市場", 1), "いちば", Scope.PLACE)
    assert read(profile, market, "市場") == [WAS[0], "いちば", *WAS[2:]]
    assert read(profile, other, "市場") == ["しじょう"]
    readings.correct(profile, market, span_of(market, "市場", 0), "イチバ", Scope.TEXT)
    assert read(profile, market, "市場") == ["いちば"] * 4 + ["マーケット"]  # the author's stays
    assert read(profile, other, "市場") == ["しじょう"]
    readings.correct(profile, market, span_of(market, "市場", 0), "いちば", Scope.EVERYWHERE)
    assert read(profile, other, "市場") == ["いちば"]


def test_the_same_sentence_twice_is_two_places(profile: Profile, market: Place) -> None:
    readings.correct(profile, market, span_of(market, "市場", 3), "いちば", Scope.PLACE)
    assert read(profile, market, "市場") == [*WAS[:3], "いちば", WAS[4]]


def test_this_very_place_wins_over_the_author(profile: Profile, market: Place) -> None:
    readings.correct(profile, market, span_of(market, "市場", 4), "いちば", Scope.PLACE)
    assert read(profile, market, "市場")[4] == "いちば"


def test_kept_when_the_text_is_imported_again(profile, market: Place, write: Write) -> None:
    readings.correct(profile, market, span_of(market, "市場", 0), "いちば", Scope.TEXT)
    readings.correct(profile, market, span_of(market, "市場", 2), "しじょう", Scope.PLACE)
    profile.library.remove_work(market.work.id)
    profile.library.purge("9999-01-01T00:00:00Z")
    again = added(profile, write, "market-again.txt", MARKET)
    assert again.version.id != market.version.id
    assert read(profile, again, "市場") == ["いちば", "いちば", "しじょう", "いちば", "マーケット"]


def test_undone_and_taken_back(profile: Profile, market: Place) -> None:
    first, whole = span_of(market, "市場"), Scope.TEXT
    edit = readings.correct(profile, market, first, "いちば", whole)
    readings.undo(profile, edit)
    assert read(profile, market, "市場") == WAS
    readings.correct(profile, market, first, "いちば", Scope.PLACE)
    assert read(profile, market, "市場")[0] == "いちば"
    question = readings.ask_reading(profile, market, first)
    assert question is not None and question.correction is not None
    assert question.current == "いちば" and "しじょう" in question.offered
    readings.forget_correction(profile, market, first)
    assert read(profile, market, "市場") == WAS


def test_the_word_changes_with_its_reading(profile: Profile, market: Place) -> None:
    went = span_of(market, "行っ")
    readings.correct(profile, market, went, "おこな", Scope.EVERYWHERE)  # っ stands in the text
    (question,) = [readings.ask_reading(profile, market, went)]
    assert question is not None
    assert question.current == "おこなっ" and question.lemma_reading == "おこなう"
    assert read(profile, market, "行っ") == ["おこな", "おこな"]


def test_terms_and_cards_follow(profile: Profile, market: Place) -> None:
    block = market.document.segments[0].block
    found = reading.block_annotations(profile, market.version.id, market.document, [block])
    token = next(one for one in found[block].tokens if one.surface == "市場")
    words.save_word(profile, market, token, status=Status.LEARNING_2)
    (term,) = profile.terms.terms("ja")
    assert term.reading == "しじょう"
    (note,) = card_notes(profile, [term])
    assert "市[し]" in note.field("SentenceFurigana")
    edit = readings.correct(profile, market, token.span, "いちば", Scope.TEXT)
    (corrected,) = profile.terms.terms("ja")
    assert replace(corrected, reading="しじょう", modified=term.modified) == term
    (note,) = card_notes(profile, [corrected])
    assert note.field("ExpressionReading") == "いちば"
    assert "いち" in note.field("SentenceFurigana") and "し]" not in note.field("SentenceFurigana")
    sentence = annotate_sentence(
        profile, "ja", corrected.contexts[0].sentence, work_id=market.work.id
    )
    assert "".join(one.reading for one in sentence.ruby).startswith("いちば")
    readings.undo(profile, edit)
    assert profile.terms.terms("ja")[0].reading == "しじょう"


@pytest.mark.parametrize("typed", ["", "ichiba", "市場", "い市"])
def test_only_kana_are_a_reading(profile: Profile, market: Place, typed: str) -> None:
    with pytest.raises(readings.NotAReading):
        readings.correct(profile, market, span_of(market, "市場"), typed, Scope.PLACE)


def test_several_words_may_be_one(profile: Profile, write: Write) -> None:
    place = added(profile, write, "storm.txt", "朝風車小屋へ行く。\n")
    span = span_of(place, "風車小屋")
    readings.correct(profile, place, span, "かざぐるまごや", Scope.TEXT)
    assert read(profile, place, "風車小屋") == ["かざぐるまごや"]
    question = readings.ask_reading(profile, place, span)
    assert question is not None and question.current == "かざぐるまごや"
