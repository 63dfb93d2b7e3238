"""Text to tokens and ruby: the question the rest of the program asks."""

from __future__ import annotations

from collections.abc import Sequence

from reader.japanese.compounds import read_compounds
from reader.japanese.division import divide_pieces
from reader.japanese.foreign_names import read_foreign_names
from reader.japanese.homographs import read_homographs
from reader.japanese.numbers import read_numbers
from reader.japanese.prepare import prepare
from reader.japanese.tokenizer import Word, shared_tokenizer
from reader.japanese.units import read_units
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token


def annotate(text: str, author_ruby: Sequence[Ruby] = ()) -> Annotation:
    """Tokens and readings of Japanese `text`; spans are code points into it.

    Where the author's ruby touches one of ours, only the author's stays.
    """
    prepared, offsets = prepare(text)
    words = shared_tokenizer().words(prepared)
    read_numbers(prepared, words)
    read_units(prepared, words)
    read_foreign_names(prepared, words)
    read_homographs(prepared, words)
    read_compounds(words)
    ruby = _ruby(words)
    if offsets is not None:
        ruby = [(offsets[start], offsets[end], kana) for start, end, kana in ruby]
    tokens = _tokens(text, words, offsets)
    return Annotation(tokens, _with_author(ruby, author_ruby))


def _tokens(text: str, words: list[Word], offsets: Sequence[int] | None) -> tuple[Token, ...]:
    tokens = []
    skipped = 0
    for index, word in enumerate(words):
        if skipped:
            skipped -= 1
            continue
        start, end, lexeme = word.start, word.end, word.lexeme
        pitch = lexeme.pitch
        if word.lemma_reading != lexeme.lemma_reading:
            # Another word in the same spelling: 市場 いちば has not the accent of しじょう.
            pitch = shared_tokenizer().pitch(word.lemma, word.lemma_reading)
        if word.joined:
            skipped, pitch = word.joined, ()
            end, lexeme = words[index + skipped].end, words[index + skipped].lexeme
        if offsets is not None:
            start, end = offsets[start], offsets[end]
            if start == end:
                continue
        tokens.append(
            Token(
                Span(start, end), text[start:end], word.lemma, word.reading, lexeme.pos,
                lexeme.pos_detail, word.lemma_reading, pitch, lexeme.is_word,
            )
        )  # fmt: skip
    return tuple(tokens)


def _ruby(words: list[Word]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for word in words:
        if word.ruby is not None:
            found.extend(word.ruby)
        elif word.lexeme.has_kanji:
            at = word.start
            for start, end, kana in divide_pieces(
                word.lexeme.surface, word.reading, name=word.lexeme.pos2 == "固有名詞"
            ):
                found.append((at + start, at + end, kana))
    return found


def _with_author(ruby: list[tuple[int, int, str]], author_ruby: Sequence[Ruby]) -> tuple[Ruby, ...]:
    if not author_ruby:
        return tuple(Ruby(Span(start, end), kana) for start, end, kana in ruby)
    authors = sorted(author_ruby)
    kept = list(authors)
    at = 0
    for start, end, kana in ruby:
        while at < len(authors) and authors[at].span.end <= start:
            at += 1
        if at == len(authors) or authors[at].span.start >= end:
            kept.append(Ruby(Span(start, end), kana))
    return tuple(sorted(kept))
