"""What a stretch of the page is on the clipboard."""

from __future__ import annotations

from reader.layout.pair import Side
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.models.page_model import PageModel


def with_readings(model: PageModel, side: Side, span: Span) -> str:
    """A stretch of a text with what is known of its readings in brackets."""
    from reader.japanese.markup import format_brackets

    document = model.document(side)
    known = [
        Ruby(ruby.span.shifted(-span.start), ruby.reading, ruby.by_author)
        for block, annotation in sorted(model.annotations(side).items())
        if document.blocks[block].span.overlaps(span)
        for ruby in annotation.ruby
        if span.covers(ruby.span)
    ]
    return format_brackets(span.of(document.text), known)
