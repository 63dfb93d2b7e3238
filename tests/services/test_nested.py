"""Words inside explanations, and kanji one by one."""

from __future__ import annotations

import pytest

from reader.lookup.available import kanji_dictionary
from reader.lookup.entry import Entry, Sense
from reader.services.nested import glance_in_text, has_kanji, kanji_of, languages_at
from reader.services.profile import Profile
from reader.services.words import save_alone
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status


class Two:
    """An English and a Spanish dictionary of one word each."""

    def look_up_phrase(self, tokens, index, language, **_: object) -> tuple[int, list[Entry]]:
        known = {"en": {"boat": "barco"}, "es": {"barco": "boat"}}.get(language, {})
        gloss = known.get(tokens[index].lemma)
        senses = (Sense((gloss,)),) if gloss else ()
        entry = Entry(tokens[index].lemma, "", senses, "Two", language)
        return 1, [entry] if gloss else []

    def arranged(self, *_: object) -> Two:
        return self


@pytest.mark.parametrize(
    ("text", "at", "asked", "fitting"),
    [
        ("a small boat", 8, ["es", "en", "ja"], ["es", "en"]),
        ("see 船", 4, ["en", "ja"], ["ja"]),
        ("船", 0, ["zh", "ja"], ["zh", "ja"]),
        ("قارب", 1, ["en"], ["ar"]),
        ("лодка", 1, ["en", "ja"], ["ru"]),
    ],
)
def test_a_word_is_asked_of_the_languages_of_its_script(text, at, asked, fitting) -> None:
    assert languages_at(text, at, asked) == fitting


def test_the_word_under_the_pointer_is_looked_up(profile: Profile) -> None:
    found = glance_in_text(profile, "a small boat", 10, ["es", "en"], Two())
    assert (found.language, found.token.surface, found.meaning) == ("en", "boat", "barco")
    nothing = glance_in_text(profile, "a small boat", 3, ["es", "en"], Two())
    assert (nothing.token.surface, nothing.entries) == ("small", ())
    assert glance_in_text(profile, "—", 0, ["es"], Two()).token.surface == "—"


def test_a_word_without_a_text_is_kept_and_taken_back(profile: Profile) -> None:
    word = Token(Span(0, 4), "boat", "boat")
    save_alone(profile, "en", word, meaning="barco", status=Status.LEARNING_3)
    (term,) = profile.terms.terms("en")
    assert (term.text, term.meaning, term.status, term.contexts) == (
        "boat", "barco", Status.LEARNING_3, (),
    )  # fmt: skip
    assert not save_alone(profile, "en", word)


@pytest.mark.skipif(kanji_dictionary() is None, reason="jamdict-data is not installed")
def test_kanji_of_a_word() -> None:
    island, lantern = kanji_of("島の灯々島")
    assert (island.character, lantern.character) == ("島", "灯")
    assert "island" in island.meanings and "isla" in kanji_of("島", "es")[0].meanings
    assert has_kanji("食べる") and not has_kanji("たべる")
