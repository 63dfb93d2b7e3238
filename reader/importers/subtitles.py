"""Subtitles: cues joined to sentences, with the times they are heard at."""

from __future__ import annotations

import html
import re
import warnings
from dataclasses import dataclass
from pathlib import Path

from reader.documents.document import BlockKind, Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.lines import ends_sentence
from reader.text.detect import detect_language
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.text.span import Span

_PAUSE_MS = 2500
"""A longer silence ends a sentence whether or not it ends with a mark."""
_LONGEST = 400
"""Code points; cues are not joined beyond that, whatever they lack."""
_ASS_STYLE = re.compile(r"\{[^{}]*\}")
_ASS_DRAWING = re.compile(r"\{[^{}]*\\p[1-9]")
_VOICE = re.compile(r"<v(?:\.[\w.-]+)?\s+[^<>]*>|</v>", re.IGNORECASE)
_TAG = re.compile(r"</?(?!ruby|rt|rp|rb)[A-Za-z](?:[\w.:-]*)(?:\s[^<>]*)?>|<\d\d:[\d:.]+>")
_DASH = re.compile(r"^\s*[-‐‑–—―−]\s?(?=[^\s\d-])")
_SOUND = re.compile(r"[\[(（［][^\[\]()（）［］]{1,80}[\])）］]|♪[^♪]*♪?|[♪♫#]+")
_MARKS_BEFORE = re.compile("^[\u200e\u200f\u202a-\u202e\ufeff]+|[\u200e\u200f\u202a-\u202e]+$")
_HEAD_LIKE = re.compile(r"\s*(?:WEBVTT|\[Script Info\])")
_VTT_STAMP = re.compile(r"((?:\d+:)?\d\d:\d\d\.\d{3})\s+-->\s+((?:\d+:)?\d\d:\d\d\.\d{3})")


@dataclass(slots=True)
class _Line:
    """A line on screen by one speaker."""

    text: str
    start_ms: int
    end_ms: int
    begins: bool
    """Whether someone else begins to speak."""


def load_subtitles(
    text: str, *, name: str, language: str | None = None
) -> tuple[Document, list[LoadWarning]]:
    """SRT, WebVTT and ASS/SSA. Each block is a sentence or what one speaker says until a pause;
    `cues` tells when each part of it is heard.

    Raises: UnreadableFile.
    """
    cues = _vtt_cues(text) if text.lstrip("\ufeff").startswith("WEBVTT") else _cues(text, name)
    lines = [line for cue in cues for line in _lines(*cue)]
    if not lines:
        raise UnreadableFile(f"“{name}” holds no subtitles that can be read.")
    said = language or detect_language("\n".join(line.text for line in lines[:200]))
    tag = language_of(said).tag
    builder = DocumentBuilder()
    for group in _sentences(lines):
        _add(builder, group, space=" " if language_of(tag).spaced else "")
    if not len(builder):
        raise UnreadableFile(f"“{name}” holds no subtitles that can be read.")
    return builder.build(language=tag, title=Path(name).stem), []


def _cues(text: str, name: str) -> list[tuple[str, int, int]]:
    """(text with its tags, start, end) in the order they are heard."""
    import pysubs2

    broken = UnreadableFile(f"“{name}” is not a subtitle file inside, or it is damaged.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pysubs2 warns of fields it does not understand
            file = pysubs2.SSAFile.from_string(text.lstrip("\ufeff"))
    except (pysubs2.exceptions.Pysubs2Error, ValueError, OverflowError, KeyError, IndexError,
            TypeError, AttributeError) as error:  # fmt: skip
        raise broken from error
    found = []
    for event in file.events:
        if event.is_comment or _ASS_DRAWING.search(event.text):
            continue
        words = event.text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", "\u00a0")
        found.append((_ASS_STYLE.sub("", words), event.start, event.end))
    found.sort(key=lambda cue: cue[1])  # stable: as in the file where the times are equal
    return found


def _vtt_cues(text: str) -> list[tuple[str, int, int]]:
    """WebVTT read by ourselves: pysubs2 writes the readings of ruby into the line.
    Source: WebVTT (W3C Candidate Recommendation), 4.1."""
    found = []
    for part in re.split(r"(?:\r\n|\r|\n){2,}", text):
        lines = part.splitlines()
        at = next((n for n, line in enumerate(lines[:2]) if "-->" in line), None)
        stamp = _VTT_STAMP.search(lines[at]) if at is not None else None
        if at is None or stamp is None:
            continue
        words = "\n".join(lines[at + 1 :])
        found.append((words, _ms(stamp.group(1)), _ms(stamp.group(2))))
    found.sort(key=lambda cue: cue[1])
    return found


def _ms(stamp: str) -> int:
    parts = stamp.replace(".", ":").split(":")
    hours = int(parts[-4][:6]) if len(parts) == 4 else 0
    return ((hours * 60 + int(parts[-3])) * 60 + int(parts[-2])) * 1000 + int(parts[-1])


def _lines(raw: str, start_ms: int, end_ms: int) -> list[_Line]:
    """What each speaker says in one cue; its lines are joined unless a dash parts them."""
    spoken: list[_Line] = []
    voices = _VOICE.search(raw) is not None
    for number, line in enumerate(_TAG.sub("", _VOICE.sub("", raw)).split("\n")):
        words = _MARKS_BEFORE.sub("", html.unescape(line).strip()).strip()
        plain = _DASH.sub("", words)
        if not plain or not any(char.isalnum() for char in _SOUND.sub("", plain)):
            continue  # a sound or music, told to those who cannot hear it
        begins = plain != words or (voices and number == 0)
        if spoken and not begins:
            spoken[-1].text += "\n" + plain
        else:
            spoken.append(_Line(plain, max(0, start_ms), max(start_ms, end_ms, 0), begins))
    return spoken


def _sentences(lines: list[_Line]) -> list[list[_Line]]:
    """Lines that go on into each other."""
    groups: list[list[_Line]] = []
    size = 0
    for line in lines:
        before = groups[-1][-1] if groups else None
        goes_on = (
            before is not None
            and not line.begins
            and not ends_sentence(before.text)
            and line.start_ms - before.end_ms <= _PAUSE_MS
            and size + len(line.text) <= _LONGEST
        )
        if goes_on:
            groups[-1].append(line)
            size += len(line.text)
        else:
            groups.append([line])
            size = len(line.text)
    return groups


def _add(builder: DocumentBuilder, group: list[_Line], *, space: str) -> None:
    from reader.japanese.markup import read_ruby_markup

    pieces: list[tuple[_Line, str, tuple[Ruby, ...]]] = []
    for line in group:
        words = space.join(part.strip() for part in line.text.split("\n"))
        plain, ruby = read_ruby_markup(words) if "<r" in words.lower() else (words, ())
        pieces.append((line, plain.replace("\n", " "), ruby))
    joined = space.join(plain for _, plain, _ in pieces)
    start = builder.add(joined, BlockKind.PARAGRAPH)
    if start is None:
        return
    place = start - (len(joined) - len(joined.lstrip()))
    for line, plain, ruby in pieces:
        for one in ruby:
            builder.add_ruby(one.span.shifted(place), one.reading)
        span = Span(max(place, start), max(start, min(place + len(plain), builder.length)))
        if span:
            builder.add_cue(span, line.start_ms, line.end_ms)
        place += len(plain) + len(space)
