"""What the popup says about a word, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.layout.pair import ReadingPair
from reader.services.glance import Glance
from reader.text.language import language
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.grammar import forms, part_of_speech
from reader.ui.views.word_popup import PopupContent
from reader.ui.windows.surroundings import Target
from reader.vocabulary.term import Term

_NOMINAL = frozenset({"noun", "proper noun", "pronoun", "numeral", "suffix"})


def popup_content(
    speaker: QObject,
    pair: ReadingPair,
    target: Target,
    term: Term | None,
    known: Glance | None,
    counterpart: Sequence[Span],
) -> PopupContent:
    """
    Args:
        speaker: whose `tr` translates.
        known: None while the dictionaries are being asked.
        counterpart: spans in the document of the other side.
    """
    document, other = pair.document(target.side), pair.document(target.side.other)
    joint = " " if language(other.language).spaced else ""
    here = PopupContent(
        " ".join(target.span.of(document.text).split()),
        document.language,
        counterpart=joint.join(span.of(other.text) for span in counterpart),
        counterpart_tag=other.language,
        counterpart_mark=f"{target.side.other}-mark",
    )
    here = replace(
        here,
        meanings=_meanings(known),
        looking_up=known is None,
        source=_sources(known),
        status=term.status if term is not None else None,
        own_meaning=_own_meaning(term, known),
    )
    token = target.token
    if token is None:
        return replace(here, part_of_speech=part_of_speech("phrase"))
    return replace(
        here,
        reading=token.reading,
        accents=token.pitch,
        takes_particle=token.pos in _NOMINAL,
        inflected=known.inflected if known is not None else "",
        forms=forms(known.inflection) if known is not None else "",
        part_of_speech=_about(speaker, token, known),
        lemma=token.lemma,
        lemma_reading=token.lemma_reading,
    )


def _about(speaker: QObject, token: Token, known: Glance | None) -> str:
    """Part of speech, how common it is, when it is learnt."""
    parts = [part_of_speech(token.pos)] if token.pos else []
    if known is not None:
        bands = {
            1: speaker.tr("rare"),
            2: speaker.tr("uncommon"),
            4: speaker.tr("common"),
            5: speaker.tr("very common"),
        }
        if known.frequency_band in bands:
            parts.append(bands[known.frequency_band])
        if known.level:
            parts.append(speaker.tr("about N{0}").format(known.level))
    return "  ·  ".join(parts)


def _own_meaning(term: Term | None, known: Glance | None) -> str:
    """What the reader wrote; nothing if it is only what the dictionary says anyway."""
    if term is None or (known is not None and term.meaning == known.meaning):
        return ""
    return term.meaning


def _meanings(known: Glance | None) -> tuple[str, ...]:
    """A line a sense: its first glosses. Where the dictionary changes its name stands behind."""
    lines: list[str] = []
    last = ""
    for meaning in known.meanings if known is not None else ():
        line = f"{meaning.headword}: {meaning.text}" if meaning.headword else meaning.text
        named = meaning.source and meaning.source != last
        lines.append(f"{line}  ·  {meaning.source}" if named else line)
        last = meaning.source
    return tuple(lines)


def _sources(known: Glance | None) -> str:
    names = dict.fromkeys(meaning.source for meaning in known.meanings) if known else ()
    return ", ".join(name for name in names if name)
