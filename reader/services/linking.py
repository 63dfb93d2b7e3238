"""Words that mean the same inside aligned sentences."""

from __future__ import annotations

from reader.alignment.encoder import Encoder
from reader.alignment.links import word_links
from reader.services.annotating import tokens_of
from reader.text.span import Span


def link_sentences(
    source: str, target: str, *, encoder: Encoder, source_language: str, target_language: str
) -> list[tuple[Span, Span]]:
    """Pairs of single words of one aligned bead: code points into source and target, sorted."""
    links = word_links(
        tokens_of(source_language, source),
        tokens_of(target_language, target),
        source,
        target,
        encoder=encoder,
        source_language=source_language,
        target_language=target_language,
    )
    return sorted(links)
