"""Keeping words from the text, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.layout.pair import Side
from reader.services import words
from reader.services.profile import Profile, open_profile
from reader.services.words import Place
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.term import Status

TokenAt = Callable[..., Token]


def test_a_word_is_kept_with_its_sentence_and_counterpart(
    profile: Profile, place: Place, token: TokenAt
) -> None:
    sea = token(place, "住ん")
    edit = words.save_word(profile, place, sea, meaning="to live")
    second = open_profile(profile.data_dir)
    try:
        (term,) = second.terms.terms()
    finally:
        second.close()
    assert (term,) == edit.after
    assert (term.language, term.text, term.reading) == ("ja", "住む", "すむ")
    assert (term.status, term.meaning) == (Status.LEARNING_1, "to live")
    (context,) = term.contexts
    assert context.sentence == "古い灯台に猫が住んでいる。"
    assert context.translation == "En el viejo faro vive un gato."
    assert (context.translation_language, context.work) == ("es", "灯台の猫")
    start = context.surface_start
    assert context.sentence[start : start + len(context.surface)] == context.surface == "住ん"
    assert (context.work_id, context.version_id, context.segment) == (
        place.work.id, place.source.id, 1,
    )  # fmt: skip


def test_saving_again_adds_only_what_is_new(profile: Profile, place: Place, token: TokenAt) -> None:
    first = words.save_word(profile, place, token(place, "猫", 1))
    assert not words.save_word(profile, place, token(place, "猫", 1))
    words.set_status(profile, first.after, Status.KNOWN)
    grown = words.save_word(profile, place, token(place, "猫", 2), meaning="cat")
    (term,) = grown.after
    assert [context.segment for context in term.contexts] == [1, 2]
    assert (term.status, term.meaning) == (Status.KNOWN, "cat")
    assert (
        words.save_word(profile, place, token(place, "猫", 0), meaning="tomcat").after[0].meaning
        == "cat"
    )


def test_from_the_other_column_the_counterpart_is_the_first(
    profile: Profile, place: Place, token: TokenAt
) -> None:
    there = replace(place, side=Side.TARGET)
    (term,) = words.save_word(profile, there, token(there, "pescadores")).after
    (context,) = term.contexts
    assert (term.language, context.translation_language) == ("es", "ja")
    assert context.translation == "漁師たちは魚を分けてやる。"
    assert context.version_id == place.target.id


def test_every_edit_can_be_undone_and_done_again(
    profile: Profile, place: Place, token: TokenAt
) -> None:
    word = token(place, "海")
    steps = [words.save_word(profile, place, word)]
    (term,) = steps[0].after
    steps.append(words.set_word_status(profile, place, word, Status.LEARNING_4))
    (term,) = steps[-1].after
    steps.append(words.edit_meaning(profile, term, "sea"))
    (term,) = steps[-1].after
    steps.append(words.add_tags(profile, [term], ["nature"]))
    (term,) = steps[-1].after
    steps.append(words.edit_word(profile, term, "大海", "たいかい"))
    (term,) = steps[-1].after
    steps.append(words.delete_terms(profile, [term]))
    assert profile.terms.terms() == ()
    for edit in reversed(steps):
        words.undo(profile, edit)
        assert profile.terms.terms() == edit.before
    for edit in steps:
        words.apply(profile, edit)
        assert profile.terms.terms() == edit.after


def test_a_status_key_keeps_the_word_first(profile: Profile, place: Place, token: TokenAt) -> None:
    word = token(place, "海")
    (term,) = words.set_word_status(profile, place, word, Status.IGNORED, meaning="sea").after
    assert (term.status, term.meaning, len(term.contexts)) == (Status.IGNORED, "sea", 1)
    assert words.status_lookup(profile, "ja")(word) is Status.IGNORED
    assert words.status_lookup(profile, "ja")(token(place, "魚")) is Status.NEW


def test_a_phrase_is_kept_as_it_stands(profile: Profile, place: Place) -> None:
    there = replace(place, side=Side.TARGET)
    start = there.document.text.index("el gato mira")
    (term,) = words.save_phrase(
        profile, there, Span(start, start + len("el gato mira ")), meaning="the cat looks at"
    ).after
    assert term.text == "el gato mira"
    assert term.contexts[0].sentence == "Cada mañana el gato mira el mar."
    assert not words.save_phrase(profile, there, Span(start, start + len("el gato mira")))


def test_terms_of_one_word_are_merged(profile: Profile, place: Place, token: TokenAt) -> None:
    one = words.save_word(profile, place, token(place, "猫", 1), meaning="cat").after[0]
    other = words.save_phrase(
        profile, place, token(place, "海").span, reading="うみ", meaning="sea"
    ).after[0]
    words.merge_terms(profile, [one, other])
    (term,) = profile.terms.terms()
    assert (term.id, term.meaning, len(term.contexts)) == (one.id, "cat\nsea", 2)


def test_a_word_in_a_gap_has_no_counterpart(place: Place) -> None:
    from reader.alignment.bead import alignment_from_shapes

    apart = alignment_from_shapes([(1, 0)] * 4 + [(0, 1)] * 4)
    gap = replace(place, pair=replace(place.pair, alignment=apart))
    context = words.context_at(gap, Span(6, 8))
    assert (context.translation, context.translation_language) == ("", "")
    blank = words.context_at(gap, Span(4, 5))  # between two blocks
    assert blank.segment == -1
