"""What the popup says about a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from reader.layout.pair import Side
from reader.lookup.entry import Entry, Sense
from reader.services import glance as glancing
from reader.services.annotating import annotate_block
from reader.services.glance import Glance, counterpart_words, glance, look_up_word
from reader.services.profile import Profile
from reader.services.words import Place, save_word
from reader.text.token import Token
from reader.vocabulary.term import Status

TokenAt = Callable[..., Token]


class OneBook:
    """Dictionaries that know one word."""

    def look_up(self, word: str, language: str, **asked: str) -> list[Entry]:
        if asked.get("lemma") != "住む":
            return []
        senses = (Sense(("to live", "to reside", "to dwell", "to lodge")), Sense(("to settle",)))
        return [Entry("住む", "すむ", senses, "Test", language)]

    def look_up_phrase(
        self, tokens: Sequence[Token], index: int, language: str, **asked: str
    ) -> tuple[int, list[Entry]]:
        token = tokens[index]
        return 1, self.look_up(token.surface, language, lemma=token.lemma)


def test_at_once_without_meanings_then_with_them(
    profile: Profile, place: Place, token: TokenAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = token(place, "住ん")
    tokens = annotate_block(place.document, 1).tokens
    index = tokens.index(word)
    quick = glance(profile, "ja", tokens, index)
    assert (quick.token, quick.status, quick.entries, quick.meaning) == (word, Status.NEW, (), "")
    save_word(profile, place, word, status=Status.LEARNING_3)
    full = glance(profile, "ja", tokens, index, OneBook())  # type: ignore[arg-type]
    assert full.status is Status.LEARNING_3 and full.term is not None
    assert full.meaning == "to live, to reside, to dwell; to settle"
    assert 0 <= full.frequency_band <= 5
    nothing = glance(profile, "ja", tokens, len(tokens) - 1, OneBook())  # type: ignore[arg-type]
    assert isinstance(nothing, Glance) and nothing.entries == ()


def test_counterparts_of_a_word_lie_in_the_counterpart_sentence(
    profile: Profile, place: Place, token: TokenAt
) -> None:
    cat = token(place, "猫", 1)
    found = counterpart_words(profile, place.pair, Side.SOURCE, 1, cat.span)
    sentence = place.pair.target.segments[1].span
    assert all(sentence.covers(span) for span in found)
    assert [span.of(place.pair.target.text) for span in found] in ([], ["gato"])


def test_a_typed_word_is_looked_for_in_likely_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Books:
        def look_up(self, word: str, language: str, **_: str) -> list[Entry]:
            asked.append(language)
            senses = (Sense(("book",)),)
            return [Entry(word, "", senses, "Test", language)] if language == "zh" else []

    monkeypatch.setattr(glancing, "open_dictionaries", lambda folder: Books())
    language, entries = look_up_word(None, "书")
    assert (language, entries[0].headword, asked) == ("zh", "书", ["ja", "zh"])
    assert look_up_word(None, "zzz", "es") == ("es", [])
