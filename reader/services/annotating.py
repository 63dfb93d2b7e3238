"""Words and readings of a text, whatever its language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.documents.document import Document
from reader.text.annotation import Annotation
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.text.token import Token

JAPANESE = "ja"


def annotate_text(language: str, text: str, author_ruby: Iterable[Ruby] = ()) -> Annotation:
    """Tokens of `text`, and for Japanese the readings over it; spans into `text`."""
    if language_of(language).primary == JAPANESE:
        from reader.japanese.annotate import annotate

        return annotate(text, tuple(author_ruby))
    from reader.words.registry import tokens

    return Annotation(tokens(language, text))


def tokens_of(language: str, text: str) -> tuple[Token, ...]:
    return annotate_text(language, text).tokens


def annotate_block(document: Document, block: int) -> Annotation:
    """Tokens and readings of one block; spans into the document's text."""
    span = document.blocks[block].span
    inside = [
        replace(ruby, span=ruby.span.shifted(-span.start))
        for ruby in document.ruby
        if span.covers(ruby.span)
    ]
    local = annotate_text(document.language, span.of(document.text), inside)
    return shifted(local, span.start)


def shifted(annotation: Annotation, by: int) -> Annotation:
    """The same annotation, its spans moved by `by` code points."""
    if not by:
        return annotation
    return Annotation(
        tuple(replace(token, span=token.span.shifted(by)) for token in annotation.tokens),
        tuple(replace(ruby, span=ruby.span.shifted(by)) for ruby in annotation.ruby),
    )
