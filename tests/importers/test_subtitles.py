"""Subtitles: sentences out of cues, and when they are heard."""

from __future__ import annotations

import pytest

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.registry import load_bytes
from tests.importers.showing import check, readings, shown

SRT = """1
00:00:01,000 --> 00:00:02,500
<i>The harbour was</i>
quiet that night

2
00:00:02,600 --> 00:00:04,000
and nobody saw the boat.

3
00:00:05,000 --> 00:00:06,000
- Who is there?
- Only me.

4
00:00:07,000 --> 00:00:08,000
[door creaks]

5
00:00:09,000 --> 00:00:10,000
It waits

6
00:00:15,000 --> 00:00:16,000
A long silence ends it
"""


def load(text: str, name: str) -> Document:
    document, _ = load_bytes(text.encode(), name=name)
    check(document)
    return document


def times(document: Document) -> list[tuple[str, int, int]]:
    return [(cue.span.of(document.text), cue.start_ms, cue.end_ms) for cue in document.cues]


def test_cues_are_joined_to_sentences_and_keep_their_times() -> None:
    document = load(SRT, "film.srt")
    assert shown(document) == [
        "P The harbour was quiet that night and nobody saw the boat.",
        "P Who is there?", "P Only me.", "P It waits", "P A long silence ends it",
    ]  # fmt: skip
    assert times(document)[:3] == [
        ("The harbour was quiet that night", 1000, 2500),
        ("and nobody saw the boat.", 2600, 4000),
        ("Who is there?", 5000, 6000),
    ]
    assert document.title == "film"


def test_webvtt_with_voices_ruby_and_notes() -> None:
    document = load(
        "WEBVTT - a film\n\nNOTE not this\n\nSTYLE\n::cue {}\n\nfirst\n00:01.000 --> 00:02.500 "
        "align:start\n<v Ana>私は<ruby>宇宙<rt>そら</rt></ruby>を\n\n1:00:02.600 --> 1:00:04.000\n"
        "見た。<00:03.000><c.loud>&amp;</c>\n",
        "film.vtt",
    )
    assert shown(document) == ["P 私は宇宙を", "P 見た。&"]
    assert readings(document) == [("宇宙", "そら")]
    assert times(document)[1] == ("見た。&", 3_602_600, 3_604_000)


def test_ass_without_its_styles_and_drawings() -> None:
    events = (
        "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,no\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\i1}Guten Abend,\\Nalle.\n"
    )
    document = load(
        "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\n"
        "Style: Default,Arial\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, "
        f"MarginR, MarginV, Effect, Text\n{events}",
        "film.ass",
    )
    assert shown(document) == ["P Guten Abend, alle."]


def test_a_file_of_another_kind_is_no_subtitle_file() -> None:
    with pytest.raises(UnreadableFile, match="subtitle"):
        load("There is nothing here.", "film.srt")
