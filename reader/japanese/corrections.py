"""The reader's corrections put into tokens and ruby that were made without them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.text.annotation import Annotation
from reader.text.correction import Correction, Scope, TextId, WordRead, on_one_line
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token

_WIDEST_FIRST = (Scope.EVERYWHERE, Scope.TEXT, Scope.PLACE)


def corrected(
    annotation: Annotation,
    text: str,
    corrections: Iterable[Correction],
    *,
    sentences: Sequence[Span] = (),
    text_id: TextId | None = None,
) -> Annotation:
    """The annotation as the reader wants it read.

    The author's ruby stays, unless the reader corrected this very place.

    Args:
        text: what the annotation's spans point into.
        sentences: sorted spans of the text's sentences (all of them, or of those annotated and
            the one before each); for corrections of one place. Without any, the whole text is
            taken for one sentence.
        text_id: of the text; None for a text that is none of the library's.
    """
    tokens = annotation.tokens
    best: dict[tuple[int, int], Correction] = {}
    wanted = [one for one in corrections if _counts(one, text_id)]
    for correction in sorted(wanted, key=lambda one: _WIDEST_FIRST.index(one.scope)):
        for first, last in _places(tokens, text, correction):
            start = tokens[first].span.start
            if correction.scope is not Scope.PLACE or _is_place(correction, text, sentences, start):
                best[first, last] = correction
    if not best:
        return annotation
    return _applied(annotation, best)


def place_of(text: str, sentences: Sequence[Span], span: Span) -> tuple[str, str, int]:
    """The sentence that holds `span`, the one before it (both on one line), and which of the
    sentence's occurrences of the same characters the span is."""
    index = _sentence_at(sentences, span.start)
    whole = sentences[index] if index is not None else Span(0, len(text))
    before = sentences[index - 1].of(text) if index else ""
    surface = span.of(text)
    occurrence, at = 0, text.find(surface, whole.start)
    while 0 <= at < span.start:
        occurrence, at = occurrence + 1, text.find(surface, at + 1)
    return on_one_line(whole.of(text)), on_one_line(before), occurrence


def _counts(correction: Correction, text_id: TextId | None) -> bool:
    if correction.scope is not Scope.TEXT:
        return True
    return text_id is not None and correction.text.is_same(text_id)


def _is_place(correction: Correction, text: str, sentences: Sequence[Span], start: int) -> bool:
    span = Span(start, start + len(correction.surface))
    sentence, before, occurrence = place_of(text, sentences, span)
    if (sentence, occurrence) != (correction.sentence, correction.occurrence):
        return False
    # A short sentence may stand in a text twice: then what stands before it tells them apart.
    # A card or a text that changed has another sentence before it, or none.
    return before == correction.before or on_one_line(text).count(sentence) == 1


def _sentence_at(sentences: Sequence[Span], position: int) -> int | None:
    from bisect import bisect_right

    index = bisect_right(sentences, position, key=lambda span: span.start) - 1
    return index if index >= 0 and sentences[index].contains(position) else None


def _places(
    tokens: Sequence[Token], text: str, correction: Correction
) -> Iterator[tuple[int, int]]:
    """First and last token of each run that is written like this and is the same word."""
    surface = correction.surface
    for index, token in enumerate(tokens):
        if not surface.startswith(token.surface) or not text.startswith(surface, token.span.start):
            continue
        end = token.span.start + len(surface)
        last = index
        while last + 1 < len(tokens) and tokens[last].span.end < end:
            last += 1
        if tokens[last].span.end != end:
            continue
        if last == index and correction.lemma not in {"", token.lemma, correction.word.lemma}:
            continue
        yield index, last


def _applied(annotation: Annotation, best: dict[tuple[int, int], Correction]) -> Annotation:
    """Each run of tokens (first, last) read by its correction; in one pass."""
    tokens: list[Token] = []
    ruby: list[Ruby] = []
    old, done, at = annotation.ruby, 0, 0
    for (first, last), correction in sorted(best.items()):
        if first < done:
            continue  # of two that overlap the first counts
        run = annotation.tokens[first : last + 1]
        start, end = run[0].span.start, run[-1].span.end
        while at < len(old) and old[at].span.end <= start:
            ruby.append(old[at])
            at += 1
        stop = at
        while stop < len(old) and old[stop].span.start < end:
            stop += 1
        by_author = any(one.by_author for one in old[at:stop])
        if by_author and correction.scope is not Scope.PLACE:
            continue
        tokens += annotation.tokens[done:first]
        tokens.append(_token(run, correction))
        ruby += _divided(correction.surface, correction.word.reading, start)
        done, at = last + 1, stop
    tokens += annotation.tokens[done:]
    return Annotation(tuple(tokens), (*ruby, *old[at:]))


def _token(run: Sequence[Token], correction: Correction) -> Token:
    word: WordRead = correction.word
    first = run[0]
    if len(run) == 1:
        return replace(
            first,
            reading=word.reading,
            lemma=word.lemma or first.lemma,
            lemma_reading=word.lemma_reading or first.lemma_reading,
            pitch=word.pitch,
        )
    return replace(
        run[-1],
        span=Span(first.span.start, run[-1].span.end),
        surface=correction.surface,
        lemma=word.lemma or correction.surface,
        reading=word.reading,
        lemma_reading=word.lemma_reading or word.reading,
        pitch=word.pitch,
        is_word=True,
    )


def _divided(surface: str, reading: str, start: int) -> list[Ruby]:
    return [Ruby(one.span.shifted(start), one.reading) for one in _parts(surface, reading)]


@lru_cache(maxsize=256)
def _parts(surface: str, reading: str) -> tuple[Ruby, ...]:
    from reader.japanese.furigana import divide  # its tables are read when first needed

    return divide(surface, reading)
