"""What is said, in which order, by which voice."""

from __future__ import annotations

import pytest

from reader.alignment.bead import alignment_from_shapes
from reader.importers.plain import document_from_text
from reader.japanese.annotate import annotate
from reader.layout.pair import ReadingPair, Side
from reader.segmentation.registry import segment_document
from reader.services.aloud import (
    Voice,
    best_voice,
    is_speakable,
    needs_kana,
    offered_voices,
    spoken_phrase,
    spoken_text,
    spoken_word,
    turn_after,
    turns,
)
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span

SOURCE, TARGET = Side.SOURCE, Side.TARGET


def document(text: str, language: str):
    return segment_document(document_from_text(text, language=language))


@pytest.fixture
def pair() -> ReadingPair:
    """Three beads: one sentence opposite two, one without a counterpart, one opposite one."""
    return ReadingPair(
        document("Uno y dos. Solo aquí. Fin.", "es"),
        document("One. And two. The end.", "en"),
        alignment_from_shapes([(1, 2), (1, 0), (1, 1)]),
    )


def test_one_side_is_read_to_its_end(pair) -> None:
    assert list(turns(pair, SOURCE, 1, both=False)) == [(SOURCE, 1), (SOURCE, 2)]
    assert turn_after(pair, (SOURCE, 2), both=False) is None


def test_both_sides_are_read_pair_by_pair(pair) -> None:
    everything = [
        (SOURCE, 0), (TARGET, 0), (TARGET, 1), (SOURCE, 1), (SOURCE, 2), (TARGET, 2),
    ]  # fmt: skip
    assert list(turns(pair, TARGET, 1, both=True)) == everything
    walked = [everything[0]]
    while (coming := turn_after(pair, walked[-1], both=True)) is not None:
        walked.append(coming)
    assert walked == everything


def test_lines_without_a_word_are_passed_over() -> None:
    stars = document("* * *\n\nA word.", "en")
    assert [is_speakable(stars, one) for one in range(len(stars.segments))] == [False, True]
    assert spoken_text(stars, 0, None, kana=False) == ""


def test_marks_that_are_not_seen_are_not_said() -> None:
    marked = document("\u200fHe said\u2068 this\u2069.", "en")
    assert spoken_text(marked, 0, None, kana=False) == "He said this."


def spoken(text: str, *corrected: Ruby) -> str:
    found = document(text, "ja")
    known = annotate(text)
    kept = [one for one in known.ruby if not any(one.span.overlaps(own.span) for own in corrected)]
    known = Annotation(known.tokens, tuple(sorted((*kept, *corrected))))
    return spoken_text(found, 0, known, kana=True)


def test_kana_as_it_sounds_phrase_by_phrase() -> None:
    assert spoken("猫は学校へ行きました。") == "ねこわ がっこうえ いきました。"
    assert spoken("コンピューターを買う人が「はい。」と言った。").startswith(
        "コンピューターお かう ひとが"
    )
    assert spoken("今日は3人で来た。") == "きょうわ 3にんで きた。"


def test_corrected_readings_are_the_ones_that_are_said() -> None:
    assert spoken("市場へ行く。", Ruby(Span(0, 2), "しじょう")) == "しじょうえ いく。"
    assert spoken("今日は雨。", Ruby(Span(0, 2), "こんにち")) == "こんにちわ あめ。"


def test_a_sentence_takes_only_its_own_readings() -> None:
    text = "雨が降る。犬が鳴く。"
    found = document(text, "ja")
    assert spoken_text(found, 1, annotate(text), kana=True) == "いぬが なく。"


def test_a_japanese_word_is_said_by_its_reading() -> None:
    verb = next(
        token for token in annotate("東京へ行った。").tokens if token.surface.startswith("行")
    )
    assert spoken_word(verb, "ja").startswith("い")
    assert spoken_word(verb, "ja", plain=True).startswith("行")
    assert spoken_word(verb, "zh").startswith("行")


def test_a_phrase_is_said_by_its_readings() -> None:
    found, known = document("市場は静かだ。", "ja"), annotate("市場は静かだ。")
    assert spoken_phrase(found, Span(3, 6), known) == "しずかだ"
    assert spoken_phrase(found, Span(0, 3), None) == "市場は"
    assert spoken_phrase(document("Dos voces.", "es"), Span(0, 3), known) == "Dos"


@pytest.mark.parametrize(
    "engine, voice, kana",
    [
        ("speechd", "Japanese", True),
        ("speechd", "Japanese+Adam", True),
        ("speechd", "japanese-mbrola-1", True),
        ("speechd", "nitech_jp_atr503_m001", False),
        ("speechd", "Kyoko", False),
        ("winrt", "Microsoft Haruka", False),
        ("darwin", "Kyoko", False),
        ("sapi", "Japanese", False),
    ],
)
def test_who_needs_kana(engine: str, voice: str, kana: bool) -> None:
    assert needs_kana("ja", engine, voice) is kana
    assert not needs_kana("zh", engine, voice)
    assert needs_kana("ja", engine, voice, "always")
    assert not needs_kana("ja", engine, voice, "never")


def test_the_usual_voice_of_a_language() -> None:
    espeak = [
        Voice("English (Caribbean)"), Voice("English (America)+Adam"), Voice("English (America)"),
        Voice("English (Scotland)", exact=False),
    ]  # fmt: skip
    assert best_voice("speechd", espeak) == "English (America)"
    assert best_voice("speechd", espeak, "English (Scotland)") == "English (Scotland)"
    assert best_voice("speechd", espeak, "gone") == "English (America)"
    assert best_voice("darwin", [Voice("Zoe", exact=False), Voice("Ava"), Voice("Al")]) == "Ava"
    assert best_voice("darwin", []) == ""
    assert offered_voices(espeak) == [
        "English (America)", "English (Caribbean)", "English (Scotland)",
    ]  # fmt: skip
    assert offered_voices([Voice("Arabic+Mr")]) == ["Arabic+Mr"]
