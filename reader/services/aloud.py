"""Reading aloud: what is said, in which order, by which voice, and who needs kana."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.documents.document import Document
from reader.layout.pair import ReadingPair, Side
from reader.services.annotating import JAPANESE
from reader.text.annotation import Annotation
from reader.text.language import language
from reader.text.span import Span
from reader.text.token import Token

KANA = ("auto", "always", "never")
"""When Japanese is given to a voice in kana: when the voice cannot read kanji, or as said."""

Turn = tuple[Side, int]
"""A sentence to be said: its side, its segment."""

_UNSPEAKABLE = re.compile(r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e"
                          r"\u2060-\u2069\ufeff\ufff9-\ufffc]")  # fmt: skip
"""Controls, direction marks, places of pictures: some voices name them."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One of the voices that an engine offers for a language."""

    name: str
    exact: bool = True
    """Of the very locale that was asked for, not of another country's."""


def bead_turns(pair: ReadingPair, bead: int) -> list[Turn]:
    """Both sides of a bead in turn, the source first."""
    return [(side, segment) for side in Side for segment in pair.segments_of(side, bead)]


def turns(pair: ReadingPair, side: Side, segment: int, *, both: bool) -> Iterator[Turn]:
    """From a sentence to the end of its text.

    Args: both: say each bead on both sides in turn; the sentence's own from its beginning.
    """
    if not both:
        yield from ((side, one) for one in range(segment, len(pair.document(side).segments)))
        return
    for bead in range(pair.bead_of(side, segment), len(pair.alignment.beads)):
        yield from bead_turns(pair, bead)


def turn_after(pair: ReadingPair, turn: Turn, *, both: bool) -> Turn | None:
    """What is said next; None at the end. Asked anew after each sentence, for beads change."""
    if not both:
        side, segment = turn
        last = len(pair.document(side).segments) - 1
        return (side, segment + 1) if segment < last else None
    coming = turns(pair, *turn, both=True)
    for one in coming:
        if one == turn:
            break
    return next(coming, None)


def is_speakable(document: Document, segment: int) -> bool:
    """Whether there is anything to say: a line of stars or dots makes no sound, and a voice that
    is given one may never report that it has done."""
    return any(map(str.isalnum, document.segment_text(segment)))


def spoken_text(
    document: Document, segment: int, annotation: Annotation | None, *, kana: bool
) -> str:
    """What a voice is given for a sentence; empty where there is nothing to say.

    Args:
        annotation: of the sentence's block; needed where `kana` is wanted.
    """
    if not is_speakable(document, segment):
        return ""
    if kana and annotation is not None:
        from reader.japanese.spoken import kana_text

        span = document.segments[segment].span
        text = kana_text(document.text, span, annotation.tokens, annotation.ruby)
    else:
        text = document.segment_text(segment)
    return " ".join(_UNSPEAKABLE.sub("", text).split())


def spoken_phrase(document: Document, span: Span, annotation: Annotation | None) -> str:
    """What a voice is given for a few words of a sentence: in Japanese their readings."""
    if language(document.language).primary != JAPANESE or annotation is None:
        return span.of(document.text)
    from reader.japanese.spoken import kana_text

    return kana_text(document.text, span, annotation.tokens, annotation.ruby)


def spoken_word(token: Token, tag: str, *, plain: bool = False) -> str:
    """What a voice is given for one word. Japanese is given by its reading, which is the one that
    counts in this sentence and cannot be misread; with `plain` as it is written."""
    if language(tag).primary != JAPANESE or plain:
        return token.surface
    from reader.japanese.spoken import kana_word

    return kana_word(token)


_KANA_ONLY = re.compile(r"espeak|mbrola|^japanese\b|^ja(-jp)?(\+|$)|^jp[123]$", re.IGNORECASE)


def needs_kana(tag: str, engine: str, voice: str, wish: str = "auto") -> bool:
    """Whether Japanese has to be given to a voice in kana.

    eSpeak NG says “Chinese letter” for every kanji, and its voices are named “Japanese”,
    “Japanese+Adam” by speech-dispatcher. Every other voice (Open JTalk's, those of Windows, macOS
    and Android) reads kanji, and with its own accents better than kana.
    """
    if language(tag).primary != JAPANESE or wish == "never":
        return False
    if wish == "always":
        return True
    return engine in {"speechd", "flite"} and bool(_KANA_ONLY.search(voice))


def best_voice(engine: str, voices: Sequence[Voice], wanted: str = "") -> str:
    """The voice that the reader wants if it is there, else a sensible one; empty if there is none.

    speech-dispatcher lists eSpeak's voices in any order and each a hundredfold (“English
    (America)+Adam”): the plain one with the shortest name is the usual accent. Other systems list
    the voice they prefer first.
    """
    if any(voice.name == wanted for voice in voices):
        return wanted
    if not voices:
        return ""
    exact = [voice for voice in voices if voice.exact] or list(voices)
    if engine != "speechd":
        return exact[0].name
    return min(voices, key=_plainness).name


def _plainness(voice: Voice) -> tuple[bool, bool, int, str]:
    return "+" in voice.name, not voice.exact, len(voice.name), voice.name


def offered_voices(voices: Sequence[Voice]) -> list[str]:
    """The voices to choose from, by name; eSpeak's hundred disguises of one voice are left out
    where the plain one is there."""
    names = dict.fromkeys(voice.name for voice in voices)
    return sorted(name for name in names if name.split("+")[0] == name or
                  name.split("+")[0] not in names)  # fmt: skip
