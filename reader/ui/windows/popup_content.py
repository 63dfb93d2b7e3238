"""What the popup says about a word, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.layout.pair import ReadingPair
from reader.services.glance import Glance
from reader.services.nested import has_kanji
from reader.text.language import language
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.grammar import forms, part_of_speech
from reader.ui.views.popup_values import MeaningLine, PopupContent
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
    surface = " ".join(target.span.of(document.text).split())
    here = _content(speaker, surface, document.language, target.token, term, known)
    return replace(
        here,
        counterpart=joint.join(span.of(other.text) for span in counterpart),
        counterpart_tag=other.language,
        counterpart_mark=f"{target.side.other}-mark",
    )


def glance_content(speaker: QObject, known: Glance, term: Term | None) -> PopupContent:
    """The same for a word that stands in no text."""
    token = known.token
    content = _content(speaker, token.surface, known.language, token, term, known)
    return replace(content, nested=True)


def _content(
    speaker: QObject,
    surface: str,
    tag: str,
    token: Token | None,
    term: Term | None,
    known: Glance | None,
) -> PopupContent:
    here = PopupContent(
        surface,
        tag,
        meanings=_meanings(known),
        looking_up=known is None,
        status=term.status if term is not None else None,
        own_meaning=_own_meaning(term, known),
        has_kanji=language(tag).primary in {"ja", "zh"} and has_kanji(surface),
    )
    if token is None:
        return replace(here, part_of_speech=part_of_speech("phrase"))
    return replace(
        here,
        reading=token.reading or _told_reading(token, known),
        accents=token.pitch or _told_accents(token, known),
        takes_particle=token.pos in _NOMINAL,
        inflected=known.inflected if known is not None else "",
        forms=forms(known.inflection) if known is not None else "",
        part_of_speech=_about(speaker, token, known),
        lemma=token.lemma,
        lemma_reading=token.lemma_reading,
    )


def _told_reading(token: Token, known: Glance | None) -> str:
    """Pinyin or another reading as the first dictionary gives it for the word itself."""
    first = known.entries[0] if known is not None and known.entries else None
    return first.reading if first is not None and first.found_by in {"", token.surface} else ""


def _told_accents(token: Token, known: Glance | None) -> tuple[int, ...]:
    """Of a pitch dictionary, for words the tagger has none for."""
    entries = known.entries if known is not None and token.lemma_reading else ()
    return next((entry.pitch for entry in entries if entry.pitch), ())


def _about(speaker: QObject, token: Token, known: Glance | None) -> str:
    """Part of speech, how common it is, when it is learnt."""
    parts = [part_of_speech(token.pos)] if token.pos else []
    if known is not None:
        bands = {
            1: speaker.tr("rare"),
            2: speaker.tr("uncommon"),
            3: speaker.tr("fairly common"),
            4: speaker.tr("common"),
            5: speaker.tr("very common"),
        }
        if known.frequency_band in bands:
            parts.append(bands[known.frequency_band])
        rank, counted_by = known.rank
        if rank:
            parts.append(speaker.tr("no. {0} in {1}").format(rank, counted_by))
        if known.level:
            parts.append(speaker.tr("about N{0}").format(known.level))
    return "  ·  ".join(parts)


def _own_meaning(term: Term | None, known: Glance | None) -> str:
    """What the reader wrote; nothing if it is only what the dictionary says anyway."""
    if term is None or (known is not None and term.meaning == known.meaning):
        return ""
    return term.meaning


def _meanings(known: Glance | None) -> tuple[MeaningLine, ...]:
    """A line a sense: its first glosses. Where the dictionary changes its name stands behind."""
    lines: list[MeaningLine] = []
    last = ""
    for meaning in known.meanings if known is not None else ():
        line = f"{meaning.headword}: {meaning.text}" if meaning.headword else meaning.text
        lines.append(MeaningLine(line, meaning.source if meaning.source != last else ""))
        last = meaning.source
    return tuple(lines)
